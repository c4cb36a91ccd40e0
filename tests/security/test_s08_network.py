"""S8: certificates are checked, hosts are known, redirections are not followed, and an answer has its limits."""

import asyncio
import gzip
import resource
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.bybit.budget import Budget
from bot.bybit.connection import Login, StreamConnection, StreamError
from bot.bybit.places import PLACES, Place
from bot.bybit.reply import Reply
from bot.bybit.session import Session
from bot.clock import MarketClock
from bot.exchange.calls import Call
from bot.exchange.ccxt_client import CcxtClient
from bot.outside import MOST_BYTES, MOST_DEPTH, UnreadableError, parse
from tests.bot.bybit.http import answering
from tests.security.certificate import self_signed
from tests.security.frames import served_frames, text_frame

CREATE = "/v5/order/create"


def ask(url: str) -> Reply:
    session = Session(
        Place("testnet", url, "", "", None), MarketClock(), Budget(), key="k", secret="s"
    )
    try:
        return session.ask("POST", CREATE, {"qty": "1"})
    finally:
        session.close()


def ask_by_ccxt(url: str) -> Reply:
    async def asked() -> Reply:
        place = Place("testnet", url, "ws://127.0.0.1:9", "ws://127.0.0.1:9", "ws://127.0.0.1:9")
        client = CcxtClient(place, Login("k", "s"), MarketClock(), Budget())
        try:
            return await client.ask(Call.TIME, {})
        finally:
            await client.close()

    return asyncio.run(asked())


both = pytest.mark.parametrize("asks", [ask, ask_by_ccxt], ids=["pybit", "ccxt"])


@contextmanager
def tls_server(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """An HTTPS server that nobody vouches for."""
    came: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            came.append(self.path)
            self.send_response(200)
            self.end_headers()

        do_GET = do_POST  # noqa: N815 - the library's name

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*self_signed(folder))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # the client hangs up, as it should
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_port}", came
    finally:
        server.shutdown()
        thread.join(5)
        server.server_close()


@both
def test_a_certificate_that_nobody_vouches_for_ends_the_request(
    asks: object, tmp_path: Path
) -> None:
    assert callable(asks)
    with tls_server(tmp_path) as (url, came):
        reply = asks(url)
    assert reply.status is None
    assert reply.code is None
    assert came == []


def test_a_stream_checks_its_certificate_too(tmp_path: Path) -> None:
    with tls_server(tmp_path) as (url, came), pytest.raises(StreamError, match=r"(?i)certificate"):
        StreamConnection(
            url.replace("https", "wss"), ("tickers.LTCUSDT",), None, lambda _: None, lambda _: None
        )
    assert came == []


def test_every_host_is_one_of_bybits_and_every_address_has_tls() -> None:
    for place in PLACES.values():
        for url in filter(None, (place.rest, place.public, place.private, place.trade)):
            parts = urlsplit(url)
            assert parts.scheme in {"https", "wss"}
            assert parts.hostname is not None
            assert parts.hostname.endswith(".bybit.com")
            assert parts.hostname.split(".")[0].split("-")[0] in {"api", "stream"}


@both
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirection_is_not_followed(asks: object, status: int) -> None:
    assert callable(asks)
    with answering() as here, answering() as elsewhere:
        here.status, here.headers = status, {"Location": f"{elsewhere.url}/v5/market/time"}
        reply = asks(here.url)
        assert elsewhere.came == []
        assert reply.body is None


@both
def test_an_answer_beyond_8_mb_is_given_up(asks: object) -> None:
    assert callable(asks)
    with answering() as here:
        here.body = b'{"retCode": 0, "pad": "' + b"x" * MOST_BYTES + b'"}'
        assert asks(here.url).body is None


@both
@pytest.mark.parametrize(
    "body",
    [
        b'{"retCode": 0, "result": ' + b"[" * 100 + b"]" * 100 + b"}",
        b'{"a": ' * 5000 + b"1" + b"}" * 5000,
        b'{"retCode": 0, "result": {"x": NaN}}',
        b'{"retCode": 0, "result": {"x": Infinity}}',
        b'{"retCode": 0, "result": {"x": -Infinity}}',
    ],
    ids=["deep list", "deep object", "NaN", "Infinity", "-Infinity"],
)
def test_an_answer_too_deep_or_of_no_numbers_is_none(asks: object, body: bytes) -> None:
    assert callable(asks)
    with answering() as here:
        here.body = body
        reply = asks(here.url)
    assert reply.body is None


def test_a_small_answer_that_unpacks_to_a_huge_one_is_given_up() -> None:
    with answering() as here:
        here.body = gzip.compress(b'{"pad": "' + b"x" * (4 * MOST_BYTES) + b'"}')
        here.headers = {"Content-Encoding": "gzip"}
        assert len(here.body) < 100_000
        assert ask(here.url).body is None
        assert ask_by_ccxt(here.url).body is None


@both
@pytest.mark.parametrize(
    "headers",
    [{"X-Pad": "x" * 200_000}, {f"X-{number}": "y" for number in range(5000)}],
    ids=["long", "many"],
)
def test_an_answer_with_headers_without_end_is_none(asks: object, headers: dict[str, str]) -> None:
    assert callable(asks)
    with answering() as here:
        here.headers = headers
        reply = asks(here.url)
    assert (reply.status, reply.body) == (None, None)


@both
def test_a_bomb_of_a_quarter_of_a_gigabyte_takes_none_of_it(asks: object) -> None:
    assert callable(asks)
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(bytes(1 << 24)) for _ in range(16)) + packer.flush()
    with answering() as here:
        here.body, here.headers = packed, {"Content-Encoding": "gzip"}
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        assert asks(here.url).body is None
    grown_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown_kb < 100_000


def test_the_depth_that_an_exchange_needs_is_far_within_the_limit() -> None:
    assert parse(b'{"result": {"list": [{"a": [["1", "2"]]}] }}')
    assert parse(b"[" * MOST_DEPTH + b"]" * MOST_DEPTH) == parse(
        "[" * MOST_DEPTH + "]" * MOST_DEPTH
    )
    with pytest.raises(UnreadableError, match="nested deeper"):
        parse(b"[" * (MOST_DEPTH + 1) + b"]" * (MOST_DEPTH + 1))
    assert len(parse(b"[" + b"[],[{}]," * 5000 + b"1]")) == 10_001


# ---- streams


PIECE = b" " * (1 << 20)


@pytest.mark.parametrize(
    ("frames", "why"),
    [
        (b"\x81\x7f" + struct.pack("!Q", 1 << 40), "a frame of 1099511627776 bytes"),
        (
            text_frame(PIECE, final=False) + text_frame(PIECE, final=False, opcode=0) * 12,
            "a message without end",
        ),
        (text_frame(b"[" * 100 + b"]" * 100), "nested deeper"),
        (text_frame(b'{"topic": NaN}'), "no JSON"),
        (text_frame(b"\xff\xfe"), "cannot decode"),
        (text_frame(b'"text"'), "unreadable message"),
    ],
    ids=["huge frame", "endless message", "deep", "NaN", "no UTF-8", "no object"],
)
def test_a_stream_ends_at_a_message_beyond_the_limits(frames: bytes, why: str) -> None:
    url, thread = served_frames(frames)
    began = time.monotonic()
    with pytest.raises(StreamError, match=why):
        StreamConnection(url, ("tickers.LTCUSDT",), None, lambda _: None, lambda _: None)
    assert time.monotonic() - began < 7
    thread.join(12)
