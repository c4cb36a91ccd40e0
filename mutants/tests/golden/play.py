"""Play the golden tape through the streaming machine, as the running bot would, into a journal."""

import math
from pathlib import Path

import orjson

from bot.compose import build_engine, build_venue
from bot.config.load import load
from bot.journal.codec import CODEC
from bot.journal.journal import Durability, Journal
from bot.journal.reader import JournalReader
from bot.recorder import Detail, Recorder
from core.events import Bar, FundingRate, Timer
from core.money import decimal_of
from research.replay import Driver
from strategies.features.catalogue import NAMES
from strategies.features.stream import FeatureStream
from strategies.models.lightgbm import LightGbmModel

HERE = Path(__file__).parent
DIGITS = 9


def play(journal_path: Path) -> None:
    """Write the journal of the golden tape to `journal_path`."""
    config = load(HERE / "config.yaml")
    about = orjson.loads((HERE / "model.json").read_bytes())
    missing = frozenset(about["may_be_missing"])
    model = LightGbmModel((HERE / "model.txt").read_text(), NAMES, about["fingerprint"], missing)
    features = FeatureStream(config.instrument.symbol, config.instrument.bar_ms)
    engine = build_engine(config, features, model, "ebb-golden")
    venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
    events = [CODEC.decode(line) for line in (HERE / "tape.jsonl").read_bytes().splitlines()]
    first = next(event.time for event in events if isinstance(event, Bar))
    with Journal(journal_path, Durability.FAST, environment="replay") as journal:
        driver = Driver(engine, venue, Recorder(journal, Detail.CHANGES))
        for before in (7_200_000, 3_600_000):
            driver.deliver([Timer(first - before, first - before, False)])
        for event in events:
            assert isinstance(event, Bar | FundingRate)
            driver.deliver(venue.advance(event))
            driver.deliver([event])
            if isinstance(event, Bar):
                driver.deliver([Timer(event.time, event.time, True)])


def journal_lines(work: Path) -> str:
    """Return the journal as JSON lines, floats to nine digits: the last bits of a logarithm differ by machine."""
    play(work)
    with JournalReader(work) as reader:
        rows = [(row.sequence, row.kind, row.key, orjson.loads(row.body)) for row in reader.read()]
    return "".join(orjson.dumps(_rounded(list(row))).decode() + "\n" for row in rows)


def _rounded(value: object) -> object:
    if isinstance(value, float):
        return float(f"{value:.{DIGITS}g}") if math.isfinite(value) else None
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return value
