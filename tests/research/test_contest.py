"""Champion against challenger: better out of sample wins, anything else does not."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.artifacts.load import latest_id, read_card
from bot.artifacts.registry import champions, promote
from bot.config.load import load
from bot.config.model import Config
from research.assess.ledger import tried_on
from research.contest import compared, contest, unseen_forecasts
from research.dataset import Dataset, build
from research.labels import Barriers
from research.period import period_of
from research.retraining import retrain
from research.train import train
from research.train_job import train_request

CONFIG = """
home: .
data: {exchange: embedded, cross_symbol: null}
market: {history_bars: 6000, edge_strength: 0.8, seed: 5}
training: {folds: 2, rounds: 30, min_train_rows: 2000}
"""


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    path = tmp_path_factory.mktemp("contest") / "config.yaml"
    path.write_text(CONFIG)
    return load(path)


@pytest.fixture(scope="module")
def old(config: Config) -> str:
    """A champion that learned from the first months alone."""
    return train(train_request(config, config.home, "", "2025-05-31")).card.model_id


@pytest.fixture(scope="module")
def data(config: Config) -> Dataset:
    period = period_of(config, config.home, "", "")
    return build(period.history, Barriers.of(config.risk, config.costs), period.from_ms)


def test_a_model_speaks_of_what_it_had_not_seen_alone(
    config: Config, old: str, data: Dataset
) -> None:
    card = read_card(config.home, old)
    said = unseen_forecasts(config.home, card, data)
    speaks = np.isfinite(said)
    first_tested = int(np.flatnonzero(speaks)[0])
    assert first_tested >= 1900
    assert speaks[data.decision_time_ms > card.trained_until_ms].mean() > 0.9


def test_the_better_forecasts_win_and_the_same_ones_do_not(
    config: Config, old: str, data: Dataset
) -> None:
    card = read_card(config.home, old)
    generator = np.random.default_rng(1)
    truth = 0.5 + 0.25 * (data.label - 0.5)
    noise = np.clip(0.5 + generator.normal(0, 0.15, data.label.size), 0.05, 0.95)
    other = card.model_copy(update={"model_id": "other"})
    assert compared(card, other, data, (noise, truth)).wins
    assert not compared(card, other, data, (truth, noise)).wins
    assert not compared(card, other, data, (truth, truth)).wins


def test_equal_skill_wins_about_as_rarely_as_stated(
    config: Config, old: str, data: Dataset
) -> None:
    card = read_card(config.home, old)
    other = card.model_copy(update={"model_id": "other"})
    small = replace(data, **{name: getattr(data, name)[:1500] for name in
        ("vectors", "label", "pnl_bps", "decision_time_ms", "label_end_ms")})  # fmt: skip
    wins = 0
    for seed in range(60):
        generator = np.random.default_rng(seed)
        pair = [np.clip(0.5 + generator.normal(0, 0.1, 1500), 0.05, 0.95) for _ in range(2)]
        wins += compared(card, other, small, (pair[0], pair[1])).wins
    assert wins <= 9  # 5 % of 60 is 3


def test_few_bars_that_neither_had_seen_decide_nothing(
    config: Config, old: str, data: Dataset
) -> None:
    card = read_card(config.home, old)
    said = np.full(data.label.size, np.nan)
    said[-100:] = 0.5
    found = compared(card, card, data, (said, said))
    assert not found.wins
    assert "only 100 bars" in found.why
    assert found.gain is None


def test_retraining_names_the_present_model_champion_and_promotes_only_a_winner(
    config: Config, old: str
) -> None:
    assert latest_id(config.home) == old
    done = retrain(config, config.home)
    assert done.challenger != old
    assert done.contest is not None
    reigns = champions(config.home).reigns
    assert reigns[0].model_id == old
    assert done.promoted == done.contest.wins
    assert latest_id(config.home) == (done.challenger if done.promoted else old) == done.serving
    assert tried_on(config.home, "embedded", "LTCUSDT", 0, 2**50).count == 1
    again = retrain(config, config.home)
    assert again.challenger == done.challenger
    if done.promoted:
        assert "nothing new" in again.why


def test_a_contest_can_be_asked_for_without_promoting_anybody(config: Config, old: str) -> None:
    retrain(config, config.home)
    before = champions(config.home)
    challenger = retrain(config, config.home).challenger
    found = contest(config, config.home, old, challenger)
    assert (found.champion, found.challenger) == (old, challenger)
    assert found.rows > 0
    assert champions(config.home) == before


def test_a_champion_is_not_lost_to_a_newer_model(config: Config, old: str, tmp_path: Path) -> None:
    promote(config.home, old, "by a person", 1)
    train(train_request(config, config.home, "", "2025-06-30"))
    assert latest_id(config.home) == old
