"""S3, S9: an exchange that says back what was sent to it, or says what a terminal obeys, gets neither written down."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bot.bybit.budget import Budget
from bot.bybit.connection import Login, StreamConnection, StreamError
from bot.bybit.places import Place
from bot.bybit.reply import Reply
from bot.bybit.session import Session
from bot.clock import MarketClock
from bot.exchange.calls import Call
from bot.exchange.ccxt_client import CcxtClient
from bot.exchange.schema import OrderRow, row_of
from bot.journal.journal import Journal
from bot.journal.reader import JournalReader
from core.commands import Halt
from tests.bot.exchange import rows_of_v5 as v5
from tests.canaries import KEY, SECRET, forms, leaks
from tests.security.frames import served_frames, text_frame
from tests.wire.process import Desk

ROOT = Path(__file__).parents[2]
HOSTILE = 'no\n{"event": "halt"}\r\x1b[2J\u202e\x85'


@contextmanager
def echoing(extra: str = "") -> Iterator[tuple[str, list[str]]]:
    """A server that refuses every signature and says what it was made of, as Bybit's 10004 does, and more."""
    signatures: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            sent = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            signatures.append(self.headers.get("X-BAPI-SIGN", ""))
            said = f"origin_string[{self.path}{KEY}5000{sent}] {SECRET} {signatures[-1]}{extra}"
            time = {"timeNano": "1700000000000000000"} if "time" in self.path else {}
            code = 0 if time else 10004
            body = json.dumps({"retCode": code, "retMsg": said, "result": time, "time": 1}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the library's name

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", signatures
    finally:
        server.shutdown()
        thread.join(5)
        server.server_close()


def by_pybit(url: str) -> Reply:
    session = Session(
        Place("testnet", url, "", "", None), MarketClock(), Budget(), key=KEY, secret=SECRET
    )
    try:
        return session.ask("POST", Call.CANCEL.value, {"symbol": "LTCUSDT", "orderLinkId": "a"})
    finally:
        session.close()


def by_ccxt(url: str) -> Reply:
    async def asked() -> Reply:
        place = Place("testnet", url, "ws://127.0.0.1:9", "ws://127.0.0.1:9", "ws://127.0.0.1:9")
        client = CcxtClient(place, Login(KEY, SECRET), MarketClock(), Budget())
        try:
            return await client.ask(Call.CANCEL, {"symbol": "LTCUSDT", "orderLinkId": "a"})
        finally:
            await client.close()

    return asyncio.run(asked())


@pytest.mark.parametrize("asks", [by_pybit, by_ccxt], ids=["pybit", "ccxt"])
def test_what_an_exchange_says_back_is_freed_of_key_secret_and_signature(asks: object) -> None:
    assert callable(asks)
    with echoing() as (url, signatures):
        reply = asks(url)
    assert reply.code == 10004
    assert "origin_string" in reply.message
    said = f"{reply!r} {reply.message}".encode()
    assert signatures[-1]
    assert not [form for form in forms([KEY, SECRET, signatures[-1]]) if form in said]


def test_a_start_that_is_refused_so_shows_nothing_and_obeys_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    with echoing(HOSTILE) as (url, signatures):
        desk.settle(url, url.replace("http", "ws"), KEY, SECRET)
        command = [sys.executable, "-m", "cli.main", "--debug", "--config"]
        done = subprocess.run(
            [*command, str(tmp_path / "config.yaml"), "run"],
            cwd=ROOT, capture_output=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode in {2, 3, 4}
    last = done.stderr.decode().rstrip("\n").split("\n")[-1]
    assert last.startswith("error: ")
    assert last.isprintable()
    secrets = [KEY, SECRET, *filter(None, signatures)]
    assert leaks(tmp_path, secrets, done.stdout + done.stderr) == []


def test_a_journal_holds_no_secret_whoever_hands_it_one(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with Journal(path, hidden=(KEY, SECRET, "no")) as journal:
        journal.append(Halt(f"{KEY} and {SECRET} and no more"))
    assert leaks(tmp_path, [KEY, SECRET]) == []
    with JournalReader(path) as reader:
        (row,) = reader.read()
        assert row.record == Halt("*** and *** and no more")


def test_ids_and_words_of_rows_are_text_and_nothing_else() -> None:
    found = row_of(OrderRow, v5.order() | {"orderId": HOSTILE, "rejectReason": HOSTILE})
    assert found.rejectReason.isprintable()
    assert found.orderId.isprintable()
    assert "\\x1b[2J" in found.orderId


def test_a_refused_login_of_a_stream_shows_no_key() -> None:
    said = json.dumps({"op": "auth", "success": False, "ret_msg": f"bad {KEY} {SECRET}"}).encode()
    url, thread = served_frames(text_frame(said))
    with pytest.raises(StreamError, match="refused") as refused:
        StreamConnection(url, ("order",), Login(KEY, SECRET), lambda _: None, lambda _: None)
    thread.join(12)
    assert not [form for form in forms([KEY, SECRET]) if form in str(refused.value).encode()]
