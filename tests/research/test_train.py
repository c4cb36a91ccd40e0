"""Training on small made-up tables: determinism, ids, what the card says, and what is refused."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.artifacts.card import parse_card
from core.errors import InputError
from research.dataset import Dataset
from research.labels import Barriers
from research.train import TrainRequest, edge_in_words, train

HOUR = 3_600_000
COSTS = Barriers(3.0, 3.0, 4, 5.5, 2.0, 10.0)


def table(seed: int, rows: int = 3000, skill: float = 1.0) -> Dataset:
    """Rows whose first feature drives the label with strength `skill`; the others are noise."""
    rng = np.random.default_rng(seed)
    vectors = rng.normal(0.0, 1.0, (rows, 4))
    vectors[:, 3] = np.nan
    chance = 1.0 / (1.0 + np.exp(-skill * vectors[:, 0]))
    label = (rng.random(rows) < chance).astype(np.float64)
    times = np.arange(rows, dtype=np.int64) * HOUR
    return Dataset(
        exchange="embedded",
        symbol="LTCUSDT",
        bar_ms=HOUR,
        barriers=COSTS,
        features=("driver", "noise_1", "noise_2", "btc_return_1"),
        feature_fingerprint="f" * 64,
        may_be_missing=("btc_return_1",),
        absent=("btc_return_1",),
        vectors=vectors,
        label=label,
        pnl_bps=np.where(label > 0, 280.0, -320.0),
        decision_time_ms=times,
        label_end_ms=times + 4 * HOUR,
    ).stamped()


def request(home: Path, data: Dataset, *, folds: int = 2, rounds: int = 20) -> TrainRequest:
    return TrainRequest(home, data, folds=folds, rounds=rounds, min_train_rows=1000)


def test_same_inputs_give_the_same_files_byte_for_byte(tmp_path: Path) -> None:
    data = table(1)
    first = train(request(tmp_path / "a", data))
    again = train(request(tmp_path / "b", data))
    assert first.card == again.card
    for name in ("model.txt", "card.json"):
        assert (first.path / name).read_bytes() == (again.path / name).read_bytes()


def test_one_thread_gives_the_same_model_as_two(tmp_path: Path) -> None:
    data = table(1)
    one = train(replace(request(tmp_path / "a", data), threads=1))
    two = train(replace(request(tmp_path / "b", data), threads=2))
    assert one.card.model_id == two.card.model_id
    assert one.card.model_sha256 == two.card.model_sha256


def test_other_settings_give_another_id(tmp_path: Path) -> None:
    first = request(tmp_path, table(1))
    others = (replace(first, rounds=21), replace(first, seed=8), replace(first, folds=3))
    ids = {train(one).card.model_id for one in (first, *others)}
    assert len(ids) == 4


def test_other_rows_give_another_id(tmp_path: Path) -> None:
    first = train(request(tmp_path, table(1))).card.model_id
    assert train(request(tmp_path, table(2))).card.model_id != first


def test_id_carries_the_day_up_to_which_was_trained(tmp_path: Path) -> None:
    data = table(1)
    card = train(request(tmp_path, data)).card
    assert card.model_id.startswith("lightgbm-19700506-")
    assert card.trained_until_ms == data.label_end_ms.max()


def test_skill_is_found_and_told(tmp_path: Path) -> None:
    trained = train(request(tmp_path, table(3), folds=5, rounds=60))
    assert trained.card.scores.auc > 0.68
    assert trained.card.scores.edge_shown
    assert edge_in_words(trained.card.scores).endswith(": edge shown")
    assert [row.number for row in trained.folds] == [1, 2, 3, 4, 5]


def test_noise_is_told_to_be_no_edge(tmp_path: Path) -> None:
    trained = train(request(tmp_path, table(4, skill=0.0), rounds=60))
    assert not trained.card.scores.edge_shown
    assert "no edge shown" in trained.card.note


def test_absent_source_is_told_in_the_card(tmp_path: Path) -> None:
    card = train(request(tmp_path, table(1))).card
    assert card.absent == ("btc_return_1",)
    assert "1 features were silent" in card.note


def test_card_on_disk_is_the_card_returned_and_latest_names_it(tmp_path: Path) -> None:
    trained = train(request(tmp_path, table(1)))
    assert parse_card((trained.path / "card.json").read_bytes(), "card.json") == trained.card
    assert (tmp_path / "models" / "latest").read_text() == f"{trained.card.model_id}\n"
    assert {p.name for p in (tmp_path / "models").iterdir()} == {"latest", trained.card.model_id}


def test_every_fit_is_watched(tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    train(
        request(tmp_path, table(1), rounds=10),
        lambda name, done, most: seen.append((name, done, most)),
    )
    assert {name for name, _, _ in seen} == {"fold 1", "fold 2", "final"}
    assert all(1 <= done <= most for _, done, most in seen)


def test_one_outcome_alone_is_refused(tmp_path: Path) -> None:
    data = table(1)
    with pytest.raises(InputError, match="0 ended in profit"):
        train(request(tmp_path, replace(data, label=np.zeros_like(data.label))))


def test_too_few_rows_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="100 labelled rows"):
        train(request(tmp_path, table(1, rows=100)))
