"""The exchange of `ebb demo` goes on with the very tape that was trained on, and a new one has a new journal."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.bybit.budget import Budget
from bot.bybit.places import place_of
from bot.bybit.public import PublicData
from bot.bybit.session import Session
from bot.clock import MarketClock, host_ms
from bot.compose import market_of
from bot.config.load import load
from bot.config.model import Config
from bot.feeds.archive import TapeArchive
from cli.demo import READY_MS, _market_options, _put_aside, _tape_shift_ms
from cli.simulated import simulated

ROOT = Path(__file__).resolve().parents[2]
MINUTE = 60_000


@pytest.fixture
def config() -> Config:
    demo = load(ROOT / "demo.yaml")
    return replace(demo, market=replace(demo.market, history_bars=2000))


def test_the_exchange_plays_the_tape_that_was_trained_on(config: Config, tmp_path: Path) -> None:
    shift_ms = _tape_shift_ms(config)
    with simulated(tmp_path, *_market_options(config, shift_ms)) as exchange:
        session = Session(place_of("testnet", exchange.rest), MarketClock(), Budget())
        until = host_ms() // MINUTE * MINUTE
        since = until - 20 * MINUTE
        minutes = PublicData(session).bars("LTCUSDT", MINUTE, since, until)
        parts = TapeArchive(market_of(config), shift_ms).bars("LTCUSDT", since, until)
        session.close()
    assert len(minutes) == 20
    for number, minute in enumerate(minutes):
        twelve = parts[12 * number : 12 * number + 12]
        assert minute.time == twelve[-1].time
        assert (minute.open, minute.close) == (twelve[0].open, twelve[-1].close)
        assert minute.high == max(bar.high for bar in twelve)
        assert minute.low == min(bar.low for bar in twelve)
        assert minute.volume == pytest.approx(sum(bar.volume for bar in twelve))


def test_the_history_ends_when_the_bot_is_about_to_be_ready(config: Config) -> None:
    market, bar_ms = config.market, config.instrument.bar_ms
    ends_ms = market.start_ms + market.history_bars * bar_ms + _tape_shift_ms(config)
    assert -bar_ms <= ends_ms - host_ms() - READY_MS <= bar_ms
    assert ends_ms % bar_ms == 0


def test_the_journal_of_the_last_demonstration_is_kept_aside(tmp_path: Path) -> None:
    _put_aside(tmp_path)
    for name in ("journal.sqlite", "journal.sqlite-wal", "previous.sqlite"):
        (tmp_path / name).write_text(name)
    _put_aside(tmp_path)
    found = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert found == {
        "previous.sqlite": "journal.sqlite",
        "previous.sqlite-wal": "journal.sqlite-wal",
    }
