"""Nothing of the future reaches the past: where there is nothing to find, nothing is found.

The embedded market without an edge cannot be forecast, so an AUC away from 0.5 would be a leak. The
sampling error of one seed is known (`chance_error`): the default test judges the mean of five
seeds, the slow one tapes long enough to judge each seed alone.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from research.dataset import Dataset, History, build
from research.features import compute
from research.labels import Barriers, triple_barrier
from research.train import TrainedModel, TrainRequest, train
from simulator.market.spec import PLANTED, MarketSpec
from simulator.market.stream import generate

COSTS = Barriers(3.0, 3.0, 24, 5.5, 2.0, 10.0)


def history(seed: int, bars: int, edge_strength: float = 0.0) -> History:
    return History.of_tape(
        generate(MarketSpec(seed=seed, edge_strength=edge_strength), bars), "LTCUSDT"
    )


def trained(home: Path, data: Dataset) -> TrainedModel:
    return train(TrainRequest(home, data, folds=3, rounds=100))


def test_market_without_an_edge_is_not_forecast(tmp_path: Path) -> None:
    cards = [trained(tmp_path, build(history(seed, 25_000), COSTS)).card for seed in range(5)]
    found = [card.scores.auc for card in cards]
    assert abs(float(np.mean(found)) - 0.5) <= 0.02, found
    assert not any(card.scores.edge_shown for card in cards)


def test_planted_edge_is_found(tmp_path: Path) -> None:
    scores = trained(tmp_path, build(history(1, 25_000, PLANTED), COSTS)).card.scores
    assert scores.auc >= 0.58
    assert scores.brier_skill > 0.0
    assert scores.edge_shown


def test_a_leak_of_one_bar_would_be_seen(tmp_path: Path) -> None:
    data = build(history(1, 25_000), COSTS)
    ahead = replace(data, vectors=np.roll(data.vectors, -1, axis=0)).stamped()
    assert trained(tmp_path, ahead).card.scores.auc > 0.54


def test_shuffled_future_moves_neither_features_nor_ended_labels() -> None:
    market, now = history(4, 3_000), 2_000
    bars, rng = market.candles, np.random.default_rng(4)
    order = np.concatenate([np.arange(now), now + rng.permutation(len(bars) - now)])
    columns = {name: column[order] for name, column in bars.columns().items()}
    columns["open_time_ms"] = bars.open_time_ms
    later = market.funding.time_ms > bars.open_time_ms[now]
    rate = np.where(later, -market.funding.rate, market.funding.rate)
    moved = replace(
        market,
        candles=bars.of(bars.symbol, bars.bar_ms, columns),
        funding=replace(market.funding, rate=rate),
    )
    before = compute(market.candles, market.funding)[:now]
    after = compute(moved.candles, moved.funding)[:now]
    assert np.array_equal(before, after, equal_nan=True)
    first, second = (triple_barrier(one.path(), COSTS) for one in (market, moved))
    ended = (first.exit_index >= 0) & (first.exit_index < now)
    assert ended.sum() > 1_900
    assert np.array_equal(first.pnl_bps[ended], second.pnl_bps[ended])
    assert not np.array_equal(first.label[~ended], second.label[~ended], equal_nan=True)


@pytest.mark.slow
def test_each_long_market_without_an_edge_is_not_forecast(tmp_path: Path) -> None:
    found = []
    for seed in range(5):
        card = trained(tmp_path, build(history(seed, 200_000), COSTS)).card
        found.append(card.scores.auc)
        assert not card.scores.edge_shown
    assert max(abs(auc - 0.5) for auc in found) <= 0.02, found
    assert abs(float(np.mean(found)) - 0.5) <= 0.01, found
