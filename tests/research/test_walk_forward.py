"""The walk-forward by quarters: finds what is planted, finds nothing where nothing is, and says so."""

from dataclasses import asdict

import numpy as np
import pytest

from bot.artifacts.card import LabelCard
from bot.artifacts.ensemble import question
from core.errors import InputError
from research.boosted import Boosting
from research.dataset import History, build
from research.labels import Barriers
from research.logistic import Logistic
from research.walk_forward import ENSEMBLE, UNIFORM, Candidate, Walked, WalkRequest, walk_forward
from research.walk_forward_page import page
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.models.weights import Rule

HOUR = 3_600_000
BARS = 11_000
COSTS = Barriers(3.0, 3.0, 24, 5.5, 2.0, 10.0)


def walked(edge: float, bars: int = BARS) -> Walked:
    history = History.of_tape(generate(MarketSpec(seed=4, edge_strength=edge), bars), "LTCUSDT")
    data = build(history, COSTS, int(history.candles.open_time_ms[400]))
    learners = (Boosting(rounds=40), Logistic())
    return walk_forward(
        WalkRequest(
            [Candidate(one, data, 24 * HOUR) for one in learners],
            history,
            question(LabelCard(**asdict(COSTS)), HOUR),
            Rule(500.0, 0.05, 0.9, 24.0, HOUR),
        )
    )


@pytest.fixture(scope="module")
def planted() -> Walked:
    return walked(0.5)


def test_a_planted_edge_is_found_by_every_member_and_by_their_ensemble(planted: Walked) -> None:
    lines = {one.name: one for one in planted.lines}
    assert set(lines) == {"lightgbm 1h", "logistic 1h", ENSEMBLE, UNIFORM}
    for one in lines.values():
        assert one.auc > 0.55
        assert one.skill > 0.0
        assert one.rows == lines[ENSEMBLE].rows


def test_the_ensemble_is_at_most_one_percent_worse_than_its_best_member(planted: Walked) -> None:
    lines = {one.name: one for one in planted.lines}
    best = min(lines["lightgbm 1h"].log_loss, lines["logistic 1h"].log_loss)
    assert lines[ENSEMBLE].log_loss <= 1.01 * best


def test_a_period_without_a_quarter_to_judge_is_wrong_input() -> None:
    with pytest.raises(InputError, match=r"make no quarter to judge; .*use a longer period"):
        walked(0.0, bars=600)


def test_without_an_edge_none_is_shown_and_the_page_says_so() -> None:
    found = walked(0.0)
    for one in found.lines:
        assert abs(one.auc - 0.5) < 3 * one.chance
    text = page(found, "ebb train --walk-forward")
    assert "**No edge after costs is shown.**" in text
    assert "Written by `ebb train --walk-forward`" in text


def test_the_page_prints_the_figures_that_were_found(planted: Walked) -> None:
    text = page(planted, "x")
    for one in planted.lines:
        assert f"| {one.name} | {one.rows:,} | {one.auc:.4f} |" in text
    assert np.isclose(sum(weight for _, weight in planted.weights), 1.0)
