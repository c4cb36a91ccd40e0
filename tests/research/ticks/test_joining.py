"""Training on a recording: the rows are what the running stream says, silence is NaN, and the model is served."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.config.load import load
from bot.config.model import Config
from bot.journal.reader import JournalReader
from bot.recorder import Detail
from core.decision import Decision
from core.errors import InputError
from core.events import Event, Mention, Trade, VenueFunding
from research.dataset import Dataset
from research.ticks.joining import recorded_table
from research.ticks.replay_job import TickRequest, replay_ticks
from research.ticks.replaying import Latency
from research.ticks.tape import Recording
from research.train import TrainedModel, train
from research.train_job import panel_request
from strategies.features.catalogue import NAMES, fingerprint, names_with
from tests.fakes.recorded import START, Heard, keep

CONFIG = """
home: .
instrument: {bar: 5s}
data: {cross_symbol: null}
sources: {flow: true, venues: okx}
risk: {time_exit_bars: 12}
training: {folds: 2, rounds: 20, min_train_rows: 200, embargo_bars: 12}
"""
BAR_MS, END = 5000, START + 86_400_000
WITH_SOURCES = names_with(("flow", "venues"))


def config_at(folder: Path, more: str = "") -> Config:
    (folder / "config.yaml").write_text(CONFIG + more)
    return load(folder / "config.yaml")


def joined(config: Config, folder: Path) -> Dataset:
    return recorded_table(config, Recording(folder), "", "")[1]


def column(data: Dataset, name: str) -> np.ndarray:
    return np.asarray(data.vectors[:, data.features.index(name)])


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with an hour of ticks in which the other exchange falls silent after three quarters."""
    folder = tmp_path_factory.mktemp("heard")
    keep(folder / "ticks", Heard(3600, venue_silent_from_s=2700).events())
    return folder


@pytest.fixture(scope="module")
def data(home: Path) -> Dataset:
    return joined(config_at(home), home / "ticks")


def trained(config: Config, home: Path, kind: str) -> TrainedModel:
    settings = replace(config, training=replace(config.training, models=kind))
    request = panel_request(settings, home, "", "", Recording(home / "ticks"))
    return train(request.members[0])


def test_columns_of_sources_stand_behind_those_of_bars(data: Dataset) -> None:
    assert data.features == WITH_SOURCES
    assert data.feature_fingerprint == fingerprint(WITH_SOURCES)
    assert data.vectors.shape[1] == len(WITH_SOURCES) > len(NAMES)
    assert np.isfinite(column(data, "book_spread_bps")).all()


def test_a_silent_source_is_missing_and_never_nought(data: Dataset) -> None:
    basis = column(data, "venue_basis_bps")
    # Its last word, of 2691 s, counts for a minute.
    silent = data.decision_time_ms > START + (2691 + 60) * 1000
    assert np.isnan(basis[silent]).all()
    assert silent.sum() > 100
    assert np.isfinite(basis[~silent]).all()
    assert (basis[~silent] != 0.0).all()
    assert "venue_basis_bps" in data.may_be_missing
    assert "book_spread_bps" not in data.may_be_missing


@pytest.mark.parametrize("kind", ["lightgbm", "logistic"])
def test_the_vector_of_a_running_engine_is_the_row_that_was_learned_from(
    home: Path, data: Dataset, kind: str
) -> None:
    config = config_at(home)
    card = trained(config, home, kind).card
    assert card.features == WITH_SOURCES
    assert card.feature_fingerprint == fingerprint(WITH_SOURCES)
    assert "venue_basis_bps" in card.may_be_missing
    assert card.dataset_fingerprint == data.fingerprint
    assert f"hears flow, venues, from the recording {data.recording[:12]}" in card.note
    request = TickRequest(config, home, "bybit", START, END, Latency(), Detail.ALL)
    with JournalReader(replay_ticks(request).journal) as reader:
        decisions = [row.record for row in reader.read("Decision")]
    told = {one.time: one for one in decisions if isinstance(one, Decision)}
    rows = zip(data.decision_time_ms.tolist(), data.vectors, strict=True)
    pairs = [(told[close], row) for close, row in rows if close in told]
    assert len(pairs) == data.label.size
    for decision, row in pairs:
        assert np.array_equal(np.array(decision.vector), row, equal_nan=True)
    assert np.isfinite([decision.forecast for decision, _ in pairs]).mean() > 0.9


def test_what_is_heard_later_changes_no_earlier_row(tmp_path: Path) -> None:
    config, events = config_at(tmp_path), Heard(3600).events()
    before = joined(config, keep(tmp_path / "one", events))
    until = int(before.decision_time_ms[-20])
    odd: list[Event] = [
        replace(one, price=45.0, quantity=1e6)
        if isinstance(one, Trade) and one.time_received > until
        else one
        for one in events
    ]
    late = Trade(until - 60_000, until + 1, "LTCUSDT", 45.0, 1e6, True)
    odd = sorted([*odd, late], key=lambda event: event.time_received)
    after = joined(config, keep(tmp_path / "two", odd))
    same = np.isin(after.decision_time_ms, before.decision_time_ms[:-19])
    assert same.sum() == before.label.size - 19
    assert np.array_equal(before.vectors[:-19], after.vectors[same], equal_nan=True)


def test_the_recording_is_part_of_the_datasets_fingerprint(tmp_path: Path) -> None:
    config, events = config_at(tmp_path), Heard(3600).events()
    first = joined(config, keep(tmp_path / "one", events))
    again = joined(config, keep(tmp_path / "two", events))
    # No column of these sources looks at what the crowd says.
    said = Mention(START + 5000, START + 5001, "rss", "somebody", "1", 1.0, 0.5)
    more = sorted([*events, said], key=lambda event: event.time_received)
    other = joined(config, keep(tmp_path / "three", more))
    assert first.fingerprint == again.fingerprint
    assert np.array_equal(first.vectors, other.vectors, equal_nan=True)
    assert first.recording != other.recording
    assert first.fingerprint != other.fingerprint


def test_a_hole_in_a_recording_starts_the_warm_up_again(tmp_path: Path, data: Dataset) -> None:
    hole = (START + 1_800_000, START + 1_900_000)
    events = [one for one in Heard(3600).events() if not hole[0] <= one.time_received < hole[1]]
    holed = joined(config_at(tmp_path), keep(tmp_path / "ticks", events))
    gone = set(data.decision_time_ms.tolist()) - set(holed.decision_time_ms.tolist())
    # From a horizon before the hole to a warm-up of 73 bars behind it.
    assert min(gone) == hole[0] - 12 * BAR_MS
    assert max(gone) == hole[1] + 73 * BAR_MS


def test_from_a_day_on_the_hours_before_only_warm_up(tmp_path: Path) -> None:
    config = config_at(tmp_path)
    keep(tmp_path / "ticks", Heard(7200, start=END - 3_600_000).events())
    table = recorded_table(config, Recording(tmp_path / "ticks"), "2025-11-26", "")
    assert table[1].decision_time_ms[0] == END + BAR_MS


@pytest.mark.parametrize(
    ("more", "days", "said"),
    [
        ("sources: {}", ("", ""), "config sources: no source is named"),
        ("", ("2024-01-01", "2024-01-02"), "within 2025-11-25 to 2025-11-25"),
        ("", ("2026-01-01", ""), "within 2025-11-25 to 2025-11-25"),
        ("", ("2026-01-02", "2026-01-01"), "is after --to"),
        ("instrument: {bar: 1m}", ("", ""), "rows of 1m can be labelled in 2025-11-25"),
        ("sources: {flow: true, crowd: list.txt}", ("", ""), "nothing was heard of crowd"),
        ("training: {models: lstm}", ("", ""), "config training.models: lstm"),
        ("training: {models: 'lightgbm, logistic'}", ("", ""), "one of lightgbm, logistic alone"),
    ],
)
def test_what_cannot_be_learned_from_is_said_in_one_line(
    home: Path, tmp_path: Path, more: str, days: tuple[str, str], said: str
) -> None:
    settings = [
        line for line in CONFIG.splitlines() if line.partition(":")[0] != more.partition(":")[0]
    ]
    (tmp_path / "config.yaml").write_text("\n".join([*settings, more, ""]))
    config = load(tmp_path / "config.yaml")
    with pytest.raises(InputError, match=said) as refused:
        panel_request(config, tmp_path, *days, Recording(home / "ticks"))
    assert "\n" not in str(refused.value)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["config.yaml"]


def test_a_recording_of_something_else_is_named(tmp_path: Path) -> None:
    keep(tmp_path / "ticks", Heard(20, symbol="ETHUSDT").events(), "ETHUSDT")
    with pytest.raises(InputError, match="no trades of bybit LTCUSDT, but of bybit ETHUSDT"):
        joined(config_at(tmp_path), tmp_path / "ticks")


def test_other_exchanges_that_were_never_heard_are_named_though_the_own_rate_was(
    tmp_path: Path,
) -> None:
    alone = Heard(3600, venue_silent_from_s=0).events()
    rates: list[Event] = [
        VenueFunding(at, at, "bybit", 1e-4, 8 * 3_600_000, math.nan, 0)
        for at in range(START, START + 3_600_000, 60_000)
    ]
    events = sorted([*alone, *rates], key=lambda event: event.time_received)
    with pytest.raises(InputError, match="nothing was heard of venues"):
        joined(config_at(tmp_path), keep(tmp_path / "ticks", events))


def test_a_folder_without_a_recording_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere: no trades of bybit LTCUSDT; expected a folder"):
        recorded_table(config_at(tmp_path), Recording(tmp_path / "nowhere"), "", "")
