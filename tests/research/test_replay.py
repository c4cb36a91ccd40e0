"""Replay is the running bot's machine on history: streamed equals ahead, and money is all accounted for."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest

from bot.compose import build_engine, build_venue
from bot.config.load import load
from bot.config.model import Config
from bot.journal.journal import Durability, Journal
from bot.recorder import Detail, Recorder
from core.money import decimal_of
from research.ahead import Cursor, FeaturesAhead, ForecastsAhead
from research.dataset import History
from research.features import compute
from research.importing.importer import ImportRequest, import_file
from research.replay import Driver, replay
from research.replay_job import ReplayRequest, run_replay
from research.store import Candles, Kind, Series, Store, parse_day
from simulator.market.spec import PLANTED, MarketSpec
from simulator.market.stream import generate
from strategies.features.catalogue import NAMES
from strategies.features.stream import FeatureStream
from strategies.models.lightgbm import LightGbmModel
from tests.golden.play import HERE

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"
needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="real market data (../shared/data) is not here"
)
EXACT = Decimal("1e-8")


def config_of(folder: Path, text: str = "") -> Config:
    (folder / "short.yaml").write_text("kind: always_short\n")
    (folder / "config.yaml").write_text(f"home: {folder / 'home'}\nstrategy: short.yaml\n{text}")
    return load(folder / "config.yaml")


def embedded(bars: int, seed: int = 5) -> History:
    return History.of_tape(generate(MarketSpec(seed=seed, edge_strength=PLANTED), bars), "LTCUSDT")


def golden_model() -> LightGbmModel:
    about = json.loads((HERE / "model.json").read_text())
    missing = frozenset(about["may_be_missing"])
    return LightGbmModel((HERE / "model.txt").read_text(), NAMES, about["fingerprint"], missing)


def test_features_and_forecasts_computed_ahead_give_the_journal_of_the_streaming_bot(
    tmp_path: Path,
) -> None:
    config, history, model = load(HERE / "config.yaml"), embedded(2_000), golden_model()
    vectors = compute(history.candles, history.funding)
    cursor = Cursor()
    features = FeaturesAhead(NAMES, vectors, "LTCUSDT", cursor)
    forecasts = ForecastsAhead(model.forecasts(vectors).tolist(), cursor)
    ahead = build_engine(config, features, forecasts, "ebb-replay")
    stream = build_engine(
        config, FeatureStream("LTCUSDT", config.instrument.bar_ms), model, "ebb-replay"
    )
    wallet = decimal_of(config.account.initial_equity_usdt)
    with Journal(tmp_path / "a.sqlite", Durability.FAST, environment="replay") as journal:
        run = replay(
            Driver(ahead, build_venue(config, wallet), Recorder(journal, Detail.CHANGES)),
            history.candles,
            history.funding,
        )
    with Journal(tmp_path / "b.sqlite", Durability.FAST, environment="replay") as journal:
        replay(
            Driver(stream, build_venue(config, wallet), Recorder(journal, Detail.CHANGES)),
            history.candles,
            history.funding,
        )
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()
    assert run.decisions == 2_000
    assert b"stop_loss" in (tmp_path / "a.sqlite").read_bytes()


def test_a_replay_that_records_everything_trades_the_same(tmp_path: Path) -> None:
    config, history = config_of(tmp_path), embedded(400)
    spans = (
        int(history.candles.open_time_ms[0]),
        int(history.candles.open_time_ms[-1]) + 3_600_000,
    )
    short = run_replay(ReplayRequest(config, tmp_path / "short", history, *spans))
    full = run_replay(ReplayRequest(config, tmp_path / "full", history, *spans, Detail.ALL))
    assert short.result.trades == full.result.trades
    assert short.result.equity.equity_usdt.tolist() == full.result.equity.equity_usdt.tolist()


def test_equity_is_the_sum_of_trades_and_every_short_has_an_end(tmp_path: Path) -> None:
    config, history = (
        config_of(tmp_path, "risk: {time_exit_bars: 5, max_drawdown_pct_of_equity: 100}\n"),
        embedded(800),
    )
    spans = (
        int(history.candles.open_time_ms[0]),
        int(history.candles.open_time_ms[-1]) + 3_600_000,
    )
    result = run_replay(ReplayRequest(config, tmp_path, history, *spans)).result
    assert len(result.trades) > 50
    total = sum((trade.pnl_usdt for trade in result.trades), Decimal(0))
    assert abs(result.final_equity_usdt - result.initial_equity_usdt - total) < EXACT
    for trade in result.trades:
        assert trade.pnl_usdt == trade.gross_pnl_usdt - trade.fees_usdt + trade.funding_usdt
        assert trade.closed_at_ms > trade.opened_at_ms
        assert trade.quantity < 0
    assert result.refusal_counts["cool_down"] > 0


def test_the_end_of_the_tape_is_no_halt_of_the_bot(tmp_path: Path) -> None:
    config, history = config_of(tmp_path, "risk: {time_exit_bars: 500}\n"), embedded(800)
    opened = history.candles.open_time_ms
    spans = int(opened[-40]), int(opened[-1]) + 3_600_000
    result = run_replay(ReplayRequest(config, tmp_path, history, *spans)).result
    assert [trade.exit_reason for trade in result.trades][-1] == "end_of_tape"
    assert not [said for said in result.assumptions if said.startswith("halted")]


def test_a_late_future_does_not_move_what_was_decided_before(tmp_path: Path) -> None:
    config, history = config_of(tmp_path), embedded(400)
    start, middle = int(history.candles.open_time_ms[0]), int(history.candles.open_time_ms[200])
    end = int(history.candles.open_time_ms[-1]) + 3_600_000
    columns = history.candles.columns()
    order = np.concatenate([np.arange(200), 200 + np.random.default_rng(1).permutation(200)])
    future = {name: v if name == "open_time_ms" else v[order] for name, v in columns.items()}
    shuffled = replace(history, candles=Candles.of("LTCUSDT", 3_600_000, future))
    first = run_replay(ReplayRequest(config, tmp_path / "a", history, start, end)).result.trades
    second = run_replay(ReplayRequest(config, tmp_path / "b", shuffled, start, end)).result.trades
    before = [t for t in first if t.closed_at_ms < middle]
    assert before
    assert before == [t for t in second if t.closed_at_ms < middle]


@needs_shared
@pytest.mark.parametrize(
    ("day", "from_hour", "wick_hour"), [("2021-09-13", 12, 13), ("2020-03-13", 1, 2)]
)
def test_in_the_worst_hours_the_stop_ends_a_ten_times_short_not_the_liquidation(
    tmp_path: Path, day: str, from_hour: int, wick_hour: int
) -> None:
    hour, at = 3_600_000, parse_day(day)
    store, series = Store(tmp_path / "store"), Series(Kind.CANDLES, "binance", "LTCUSDT", 3_600_000)
    source = SHARED / "candles" / "binance_um_LTCUSDT_1h.parquet"
    import_file(store, ImportRequest(source, Kind.CANDLES, "binance", "LTCUSDT", hour))
    text = "instrument: {leverage: 10}\nrisk: {cool_down_bars_after_stop: 24}\n"
    history = History.of_store(store, series, at - 50 * hour, at + 40 * hour)
    spans = (at + from_hour * hour, at + (wick_hour + 6) * hour)
    replayed = run_replay(
        ReplayRequest(config_of(tmp_path, text), tmp_path / "home", history, *spans)
    )
    trade = replayed.result.trades[0]
    assert trade.leverage == 10
    assert trade.opened_at_ms == at + wick_hour * hour
    assert trade.exit_reason == "stop_loss"
    assert trade.liquidation_price is not None
    assert trade.exit_price < trade.liquidation_price
    assert trade.gap_bps > 100  # the wick ran far beyond the stop, and the report says how far
    gap_usdt = -trade.quantity * trade.stop_price * Decimal(str(trade.gap_bps)) / 10_000
    assert -trade.pnl_usdt <= trade.planned_risk_usdt + gap_usdt + trade.fees_usdt + EXACT
    assert "stop" in replayed.report.read_text()
