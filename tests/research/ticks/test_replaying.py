"""Ticks through the running bot's engine, with time for data and orders to travel."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.compose import build_engine, build_venue
from bot.config.load import load
from bot.config.model import Config
from bot.journal.journal import Durability, Journal
from bot.journal.reader import JournalReader
from bot.recorder import Detail, Recorder
from core.events import Event, Mark, Trade
from core.money import decimal_of
from research.replay import Driver
from research.ticks.replaying import Latency, TickReplay
from strategies.features.stream import FeatureStream

SYMBOL, T0 = "LTCUSDT", 1_764_028_800_000
CONFIG = """home: .
strategy: always_short
instrument: {bar: 5s}
data: {cross_symbol: null}
risk: {max_entries_per_day: 1000, time_exit_bars: 4, cool_down_bars_after_stop: 0}
"""


@pytest.fixture
def config(tmp_path: Path) -> Config:
    (tmp_path / "config.yaml").write_text(CONFIG)
    return load(tmp_path / "config.yaml")


def ticks(count: int, jump_at: int = 0, jump: float = 1.0) -> list[Event]:
    """Four trades a second around 90, a mark each second; from `jump_at` s on the price is `jump` times as high."""
    made: list[Event] = []
    for k in range(count * 4):
        time = T0 + 250 * k
        price = 90.0 + 0.01 * (k % 5)
        if jump_at and k >= 4 * jump_at:
            price *= jump
        made.append(Trade(time, 0, SYMBOL, round(price, 2), 1.0, bool(k % 2)))
        if k % 4 == 0:
            made.append(Mark(time, 0, SYMBOL, round(price, 2), round(price, 2)))
    return made


def play(config: Config, path: Path, events: list[Event], latency: Latency) -> TickReplay:
    path.unlink(missing_ok=True)
    with Journal(path, Durability.FAST, environment="tick replay") as journal:
        features = FeatureStream(SYMBOL, config.instrument.bar_ms)
        engine = build_engine(config, features, None, "t")
        venue = build_venue(config, decimal_of(1000.0))
        driver = Driver(engine, venue, Recorder(journal, Detail.ALL))
        played = TickReplay(driver, latency)
        played.play(events)
    return played


def test_a_short_is_opened_held_and_closed(config: Config, tmp_path: Path) -> None:
    played = play(config, tmp_path / "one.sqlite", ticks(60), Latency())
    lives = played.driver.recorder.lives.finished
    assert len(lives) >= 2
    assert (
        played.driver.run.decisions == 13
    )  # from the close at the first tick to the one at the last
    assert played.driver.engine.book.position.is_flat


def test_the_same_ticks_give_the_same_journal(config: Config, tmp_path: Path) -> None:
    for name in ("one", "two"):
        play(config, tmp_path / f"{name}.sqlite", ticks(40), Latency())
        with JournalReader(tmp_path / f"{name}.sqlite") as reader:
            reader.export(tmp_path / f"{name}.jsonl")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def first_fill(path: Path) -> tuple[int, int]:
    """Return the exchange's time of the first fill, and the time of its decision."""
    with JournalReader(path) as reader:
        fill = next(iter(reader.read("Fill"))).record
        order = next(iter(reader.read("PlaceOrder")))
    return fill.time, order.time_ms  # type: ignore[attr-defined]


@pytest.mark.parametrize("order_ms", [0, 70, 900])
def test_an_order_reaches_the_exchange_as_late_as_it_travels(
    config: Config, tmp_path: Path, order_ms: int
) -> None:
    play(config, tmp_path / "one.sqlite", ticks(30), Latency(50, order_ms))
    filled_at, decided_at = first_fill(tmp_path / "one.sqlite")
    assert filled_at - decided_at == order_ms


def test_a_tick_beyond_the_budget_opens_nothing_and_is_counted(
    config: Config, tmp_path: Path
) -> None:
    played = play(config, tmp_path / "one.sqlite", ticks(30), Latency(feed_ms=450))
    assert not played.driver.recorder.lives.finished
    assert played.driver.run.refusal_counts["latency"] >= 4
    wide = replace(config, latency=replace(config.latency, budget_ms=500))
    assert play(
        wide, tmp_path / "two.sqlite", ticks(30), Latency(450)
    ).driver.recorder.lives.finished


def test_a_burst_asks_for_a_decision_between_bars(config: Config, tmp_path: Path) -> None:
    slow = replace(config, instrument=replace(config.instrument, bar="1m"))
    urgent = replace(slow, urgent=replace(slow.urgent, burst_bps=50.0, gap_s=5.0))
    events = ticks(200, jump_at=150, jump=0.99)
    assert play(slow, tmp_path / "one.sqlite", events, Latency()).urgent == 0
    played = play(urgent, tmp_path / "two.sqlite", events, Latency())
    assert played.urgent == 1
    with JournalReader(tmp_path / "two.sqlite") as reader:
        decisions = [row.record for row in reader.read("Decision")]
    (one,) = [d for d in decisions if d.id.startswith("u")]  # type: ignore[attr-defined]
    assert one.close == pytest.approx(89.1, abs=0.1)  # type: ignore[attr-defined]
    assert T0 + 150_000 <= one.time <= T0 + 151_000  # type: ignore[attr-defined]


def test_no_ticks_play_nothing(config: Config, tmp_path: Path) -> None:
    assert play(config, tmp_path / "one.sqlite", [], Latency()).events == 0
