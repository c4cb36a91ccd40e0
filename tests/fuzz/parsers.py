"""Every parser of outside bytes, by name: what it is given, and what good input looks like (FAULTS S12).

A parser may return, or raise what it promises to raise; anything else is a defect, and so is taking over a second. Both
`make fuzz` (atheris, guided by coverage) and tests/fuzz/test_parsers.py (hypothesis) go through this list.
"""

import contextlib
import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.artifacts.registry import champions
from bot.artifacts.reversal import load_reversal
from bot.config.document import parse_document
from bot.config.model import ConfigFile
from bot.config.secrets import Sources, find_secret
from bot.config.validate import validated_model
from bot.exchange import rows, schema
from bot.feeds.chain.labels_file import read_labels
from bot.feeds.market_tape import MarketTape, Wanted
from bot.journal.journal import Journal
from bot.journal.reader import JournalReader
from bot.mailbox import Mailbox
from bot.outside import parse
from bot.verdict import read_verdict
from core.commands import Halt
from core.errors import EbbError
from core.events import Bar
from research.importing.importer import ImportRequest, import_file
from research.store import Kind, Store
from simulator.server.parameters import BadParameter, Params
from tests.bot.exchange import rows_of_v5 as v5

ROOT = Path(__file__).parents[2]
BAR = Bar(60_000, 60_000, "LTCUSDT", 60_000, 80.0, 81.0, 79.0, 80.5, 3.0)
CANDLES = "".join(
    f"{1_700_000_000_000 + minute * 60_000},80,81,79,80.5,12\n" for minute in range(20)
)
CSV = f"time,open,high,low,close,volume\n{CANDLES}".encode()
TOLD = rows.Told(1, 1, "ebb")


@dataclass(frozen=True, slots=True)
class Parser:
    """One parser. `promised` is what it may raise; `slow` ones are asked less often."""

    name: str
    run: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    promised: tuple[type[Exception], ...] = (EbbError,)
    slow: bool = False

    def __call__(self, data: bytes) -> None:
        """Give it `data`; raises what is a defect."""
        with contextlib.suppress(*self.promised):
            self.run(data)


def dumped(*values: object) -> tuple[bytes, ...]:
    """Return values as JSON."""
    return tuple(json.dumps(value).encode() for value in values)


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
        champions(path.parent)


def reversal(data: bytes) -> None:
    """The card of a reversal head."""
    with as_file(data, "x") as path:
        folder = path.parent / "models" / "head"
        folder.mkdir(parents=True)
        for name in ("reversal.json", "card.json"):
            (folder / name).write_bytes(data)
        load_reversal(path.parent, "head", "LTCUSDT")


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
