"""An ensemble from training to replay: its scores are out of fold, and streamed it decides as in a batch."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from bot.artifacts.load import read_card
from bot.artifacts.mind import Mind
from bot.compose import build_engine, build_venue, load_strategy_mind
from bot.config.load import load
from bot.config.model import Config
from bot.journal.journal import Durability, Journal
from bot.journal.reader import JournalReader
from bot.recorder import Detail, Recorder
from core.decision import Decision
from core.money import decimal_of
from core.plugs import Features, Model
from research.ahead import Cursor, FeaturesAhead
from research.dataset import History
from research.minds import mind_ahead, said_by, vectors_of
from research.out_of_fold import read_out_of_fold
from research.panel import TrainedPanel, train_panel
from research.replay import Driver, replay
from research.train_job import panel_request
from simulator.market.spec import PLANTED, MarketSpec
from simulator.market.stream import generate
from strategies.features.catalogue import NAMES
from strategies.models.ensemble import Ensemble

CONFIG = """
data: {{exchange: embedded, cross_symbol: null}}
market: {{history_bars: 4000, edge_strength: 0.5}}
training: {{folds: 2, rounds: 20, min_train_rows: 1500, models: "{models}", window_bars: 16, epochs: 1}}
"""
BARS = 900


def has_torch() -> bool:
    try:
        import torch  # noqa: F401, PLC0415
    except ImportError:
        return False
    return True


KINDS = ["lightgbm, logistic", "lightgbm, lstm, transformer"]


@dataclass(frozen=True, slots=True)
class Made:
    """A trained panel and the settings it was trained with."""

    config: Config
    panel: TrainedPanel


@pytest.fixture(scope="module", params=KINDS)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    if "lstm" in request.param and not has_torch():
        pytest.skip("torch (the extra `train`) is not installed")
    home = tmp_path_factory.mktemp("home")
    (home / "config.yaml").write_text(CONFIG.format(models=request.param))
    config = load(home / "config.yaml", home)
    asked = panel_request(config, home, "2025-02-01", "2025-06-15")
    return Made(config, train_panel(asked))


def played(made: Made, features: Features, model: Model, path: Path, history: History) -> bytes:
    engine = build_engine(made.config, features, model, "ebb-replay")
    venue = build_venue(made.config, decimal_of(made.config.account.initial_equity_usdt))
    with Journal(path, Durability.FAST, environment="replay") as journal:
        recorder = Recorder(journal, Detail.ALL)
        replay(Driver(engine, venue, recorder), history.candles, history.funding)
    return path.read_bytes()


def fresh(made: Made) -> Mind:
    return load_strategy_mind(made.config, made.config.home)


def test_streamed_the_ensemble_decides_as_in_a_batch_byte_for_byte(
    made: Made, tmp_path: Path
) -> None:
    market = MarketSpec(seed=5, edge_strength=PLANTED)
    history = History.of_tape(generate(market, BARS), "LTCUSDT")
    streamed, mind = fresh(made), fresh(made)
    assert isinstance(streamed.model, Ensemble)
    vectors, cursor = vectors_of(history), Cursor()
    ahead = mind_ahead(mind, {vectors.bar_ms: vectors}, vectors.close_time_ms, cursor)
    assert isinstance(ahead, Ensemble)
    batch = FeaturesAhead(NAMES, vectors.values, "LTCUSDT", cursor)
    first = played(made, streamed.features, streamed.model, tmp_path / "a.sqlite", history)
    second = played(made, batch, ahead, tmp_path / "b.sqlite", history)
    assert first == second
    with JournalReader(tmp_path / "a.sqlite") as reader:
        decisions = [row.record for row in reader.read(kind="Decision")]
    spoken = [d for d in decisions if isinstance(d, Decision) and d.forecast == d.forecast]
    assert len(spoken) > 700
    newest = spoken[-1]
    assert sum(voice.weight for voice in newest.voices) == pytest.approx(1.0)
    assert newest.forecast == pytest.approx(
        sum(voice.weight * voice.forecast for voice in newest.voices if voice.weight)
    )
    # Outcomes have moved the weights away from where they started.
    assert [v.weight for v in newest.voices] != [v.weight for v in spoken[0].voices]


def test_what_is_said_ahead_of_a_replay_is_what_is_said_in_it(made: Made, tmp_path: Path) -> None:
    history = History.of_tape(generate(MarketSpec(seed=6), 500), "LTCUSDT")
    vectors, cursor = vectors_of(history), Cursor()
    ahead = mind_ahead(fresh(made), {vectors.bar_ms: vectors}, vectors.close_time_ms, cursor)
    said = said_by(ahead, history.candles, history.funding)
    assert isinstance(ahead, Ensemble)
    batch = FeaturesAhead(NAMES, vectors.values, "LTCUSDT", cursor)
    played(made, batch, ahead, tmp_path / "a.sqlite", history)
    with JournalReader(tmp_path / "a.sqlite") as reader:
        decisions = [row.record for row in reader.read(kind="Decision")]
    told = [d.forecast for d in decisions if isinstance(d, Decision)]
    assert np.array_equal(said, told, equal_nan=True)


def test_the_ensembles_scores_are_those_of_forecasts_none_of_its_members_was_fitted_on(
    made: Made,
) -> None:
    card = made.panel.card
    told = read_out_of_fold(made.config.home, card)
    assert card.kind == "ensemble"
    assert card.scores.rows == told.label.size
    members = [read_out_of_fold(made.config.home, one.card) for one in made.panel.members]
    spoken = [
        dict(zip(one.decision_time_ms.tolist(), one.forecast.tolist(), strict=True))
        for one in members
    ]
    for time, forecast in zip(told.decision_time_ms.tolist(), told.forecast.tolist(), strict=True):
        said = [one[time] for one in spoken if time in one]
        assert min(said) - 1e-12 <= forecast <= max(said) + 1e-12


def test_the_ensemble_is_what_latest_means_and_names_its_members(made: Made) -> None:
    card = read_card(made.config.home, "latest")
    assert card == made.panel.card
    assert fresh(made).bars == {3_600_000}
    assert [model.name for model, _ in fresh(made).parts] == [
        one.card.model_id for one in made.panel.members
    ]
