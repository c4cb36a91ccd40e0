"""Every parser of outside bytes, by name: what it is given, and what good input looks like (FAULTS S12).

A parser may return, or raise what it promises to raise; anything else is a defect, and so is taking over a second. Both
`make fuzz` (atheris, guided by coverage) and tests/fuzz/test_parsers.py (hypothesis) go through this list.
"""

import asyncio
import contextlib
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.artifacts.card import ScalingCard
from bot.artifacts.load import latest_id
from bot.artifacts.registry import champions
from bot.artifacts.reversal import load_reversal
from bot.artifacts.serve import served
from bot.clock import MarketClock, host_ms
from bot.config.document import parse_document
from bot.config.model import ConfigFile
from bot.config.secrets import Sources, find_secret
from bot.config.validate import validated_model
from bot.doctor import account
from bot.exchange import outcome, pybit_client, rows, schema
from bot.exchange.account import AccountTerms
from bot.exchange.v5 import V5Exchange
from bot.feeds.chain.labels_file import read_labels
from bot.feeds.chain.node import NodeSource
from bot.feeds.chain.rpc import RpcClient
from bot.feeds.market_tape import MarketTape, Wanted
from bot.journal.journal import Journal
from bot.journal.reader import JournalReader
from bot.mailbox import Mailbox
from bot.outside import parse
from bot.verdict import read_verdict
from core.commands import Halt
from core.errors import EbbError
from core.events import Bar
from research.assess import ledger
from research.importing.importer import ImportRequest, import_file
from research.store import Kind, Store
from research.table import NoteError, read_note
from simulator.server.parameters import BadParameter, Params
from strategies.features.catalogue import NAMES, fingerprint
from tests.bot.artifacts.conftest import card_of
from tests.bot.exchange import rows_of_v5 as v5
from tests.bot.exchange.scripted import Scripted

MOST_S = 1.0
ROOT = Path(__file__).parents[2]
BAR = Bar(60_000, 60_000, "LTCUSDT", 60_000, 80.0, 81.0, 79.0, 80.5, 3.0)
CANDLES = "".join(
    f"{1_700_000_000_000 + minute * 60_000},80,81,79,80.5,12\n" for minute in range(20)
)
CSV = f"time,open,high,low,close,volume\n{CANDLES}".encode()
TOLD = rows.Told(1, 1, "ebb")
TERMS = AccountTerms(v5.LTC, Decimal(5), "ebb", "ebb-a", host_ms())
_FEATURES = NAMES[:2]
LOGISTIC = card_of(b"").model_copy(
    update={
        "kind": "logistic",
        "features": _FEATURES,
        "feature_fingerprint": fingerprint(_FEATURES),
        "scaling": ScalingCard(mean=(0.0, 0.0), deviation=(1.0, 1.0)),
    }
)


@dataclass(frozen=True, slots=True)
class Parser:
    """One parser. `promised` is what it may raise; `slow` ones are asked less often."""

    name: str
    run: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    promised: tuple[type[Exception], ...] = (EbbError,)
    slow: bool = False

    def __call__(self, data: bytes) -> None:
        """Give it `data`; raises what is a defect, HangError for over a second of processor time, twice.

        Once alone may be Python's collector, which counts all that the process holds.
        """
        if self._took_s(data) > MOST_S and (took_s := self._took_s(data)) > MOST_S:
            raise HangError(f"{took_s:.2f} s")

    def _took_s(self, data: bytes) -> float:
        began = time.process_time()
        with contextlib.suppress(*self.promised):
            self.run(data)
        return time.process_time() - began


class HangError(Exception):
    """A parser took too long over one input."""


def of_json(read: Callable[[Any], object]) -> Callable[[bytes], object]:
    """Return a parser of what the exchange's JSON holds."""
    return lambda data: read(parse(data))


def of_object(read: Callable[[Any], object]) -> Callable[[bytes], object]:
    """Return a parser of JSON objects, which is what a reply's result is."""

    def run(data: bytes) -> object:
        value = parse(data)
        return read(value) if isinstance(value, dict) else None

    return run


def of_text(read: Callable[[str], object]) -> Callable[[bytes], object]:
    """Return a parser of text."""
    return lambda data: read(data.decode(errors="surrogateescape"))


@contextlib.contextmanager
def as_file(data: bytes, name: str) -> Any:
    """Lend a file of those bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.touch(mode=0o600)
        path.write_bytes(data)
        yield path


def settings(data: bytes) -> None:
    """config.yaml: YAML, then every key."""
    validated_model(ConfigFile, parse_document(data, "config.yaml"))


def dotenv(data: bytes) -> None:
    """.env."""
    with as_file(data, ".env") as path:
        find_secret("api_key", Sources({}, lambda _: None, None, path))


def journal_file(data: bytes) -> None:
    """A journal whose file was damaged: the first part of the bytes says where, the rest is what stands there."""
    whole = JOURNAL
    at = int.from_bytes(data[:3], "little") % len(whole)
    damaged = whole[:at] + data[3:] + whole[at + len(data[3:]) :]
    with as_file(damaged, "journal.sqlite") as path, JournalReader(path) as reader:
        for row in reader.read():
            row.record  # noqa: B018 - decoding is what is tried
        reader.last("Halt")


def _journal() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.sqlite"
        with Journal(path) as journal:
            for number in range(40):
                journal.append(BAR, f"key-{number}")
                journal.append(Halt("drawdown"))
        return path.read_bytes()


JOURNAL = _journal()


def operator_word(data: bytes) -> None:
    """The operator's file."""
    with as_file(data, "operator.json") as path:
        Mailbox(path.parent).take()


def verdict(data: bytes) -> None:
    """verdict.json."""
    with as_file(data, "verdict.json") as path:
        read_verdict(path.parent)


def champion(data: bytes) -> None:
    """Which model serves."""
    with as_file(data, "x") as path:
        folder = path.parent / "models"
        folder.mkdir()
        (folder / "champion.json").write_bytes(data)
        with contextlib.suppress(EbbError):
            latest_id(path.parent)
        champions(path.parent)


def reversal(data: bytes) -> None:
    """The card of a reversal head."""
    with as_file(data, "head.json") as path:
        home = path.parent / "home"
        (home / "reversals").mkdir(parents=True)
        path.rename(home / "reversals" / path.name)
        load_reversal(home, "head", "LTCUSDT")


def labels(data: bytes) -> None:
    """The file of labelled addresses."""
    with as_file(data, "labels.yaml") as path:
        read_labels(path)


def imported(data: bytes, name: str) -> None:
    """A file of history."""
    with as_file(data, name) as path:
        import_file(
            Store(path.parent / "home"), ImportRequest(path, Kind.CANDLES, "binance", "LTCUSDT")
        )


def market_message(data: bytes) -> None:
    """A message of the public stream, read by a tape that is joined."""
    value = parse(data)
    if isinstance(value, dict):
        tape = MarketTape(Wanted("LTCUSDT", 60_000))
        tape.connect(1)
        tape.read(value, 2)


def execution_rows(value: Any) -> None:
    """Rows of executions, orders, position and wallet, down to the machine's events."""
    for row in value if isinstance(value, list) else [value]:
        for kind, read in (
            (schema.ExecutionRow, lambda one: rows.execution_event(one, TOLD, None)),
            (
                schema.OrderRow,
                lambda one: (rows.order_update(one, TOLD), rows.foreign_order(one, TOLD)),
            ),
            (
                schema.PositionRow,
                lambda one: rows.position_report(rows.position_of((one,), v5.LTC), None, TOLD),
            ),
            (schema.CoinRow, lambda one: rows.wallet_report((one,), TOLD)),
        ):
            with contextlib.suppress(EbbError):
                read(schema.row_of(kind, row))


def instrument_rows(value: Any) -> None:
    """An instrument and its tiers."""
    instrument = schema.rows_of(schema.InstrumentRow, value)
    tiers = schema.rows_of(schema.TierRow, {"list": value.get("tiers")})
    for row in instrument:
        rows.instrument_of_row(row, tiers)


def logistic(data: bytes) -> None:
    """A logistic model under a card that is right."""
    served(data, LOGISTIC, "model.json", None)


def trials(data: bytes) -> None:
    """The list of what was tried."""
    with as_file(data, ledger.FILE) as path:
        ledger.tried_on(path.parent, "bybit", "LTCUSDT", 0, 1 << 60)
        ledger.was_scheduled(path.parent, "a")


def note(data: bytes) -> None:
    """The note beside a file of history."""
    with as_file(data, "history.json") as path, contextlib.suppress(NoteError):
        read_note(path)


def judged(value: Any) -> None:
    """What the exchange says of key, account, position and instrument, as every start judges it."""
    row = value if isinstance(value, dict) else {}
    rows = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else [row]
    for real_money in (True, False):
        list(account.key_findings(row, real_money=real_money))
    list(account.account_findings(row))
    list(account.position_findings(rows, "LTCUSDT"))
    account.instrument_finding(rows, "LTCUSDT")


def private_message(value: Any) -> None:
    """A message of the private stream, by either client, down to the machine's events."""
    message = value if isinstance(value, dict) else {"topic": "order", "data": [value]}

    async def play() -> None:
        client = Scripted()
        exchange = V5Exchange(client, TERMS, MarketClock(), "fuzz")
        await exchange.start(lambda _: None)
        assert client.on_row is not None
        pybit_client._tell_rows(message, client.on_row)
        await exchange.stop()

    asyncio.run(play())


def trade_answer(value: Any) -> None:
    """An answer of the trade socket, down to what it proves."""
    reply = pybit_client._reply_of(value)
    outcome.of_order(reply)
    outcome.of_change(reply)


class _Node(RpcClient):
    """A node that answers everything with the same bytes."""

    def __init__(self, data: bytes) -> None:
        self.url, self._data = "http://127.0.0.1:1", data

    async def _posted(self, body: bytes) -> list[Any]:
        value = parse(self._data)
        if isinstance(value, list):
            return value
        return [{"id": at, "result": value} for at in range(body.count(b'"method"'))]


def node(data: bytes) -> None:
    """All that a node answers while it is watched: it is news, or a silence that is told."""
    parse(data)

    async def play() -> None:
        source = NodeSource(_Node(data), lambda: 0, 2)
        with contextlib.suppress(EbbError):
            await source.facts()
        batches = source.batches()
        assert (await anext(batches)).news
        await batches.aclose()  # type: ignore[attr-defined]  # a generator

    asyncio.run(play())


def parameters(params: Params) -> None:
    """What a route of the simulator asks of its parameters."""
    for read in (
        lambda: params.required("symbol"),
        lambda: params.integer("limit"),
        lambda: params.amount("qty"),
        lambda: params.flag("reduceOnly"),
    ):
        with contextlib.suppress(BadParameter):
            read()
