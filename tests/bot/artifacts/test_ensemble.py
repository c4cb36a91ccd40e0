"""An ensemble on disk: members proved one by one, those that fail left out and told of."""

import hashlib
from pathlib import Path

import pytest

from bot.artifacts.card import ModelCard
from bot.artifacts.ensemble import MEMBERS_FILE, MemberEntry, MemberList, Weighing
from bot.artifacts.mind import Market, Mind, load_mind
from bot.artifacts.save import save_model
from core.errors import InputError
from strategies.features.catalogue import NAMES
from strategies.models.ensemble import Ensemble
from tests.bot.artifacts.conftest import card_of, text_of

IDS = ("lightgbm-20231231-00000001", "lightgbm-20231231-00000002")
ENSEMBLE = "ensemble-20231231-00000000"
MARKET = Market("LTCUSDT", 3_600_000, "BTCUSDT")
WEIGHING = Weighing(500.0, 0.05, 0.9)


def ensemble_card(raw: bytes) -> ModelCard:
    return card_of(raw, ENSEMBLE).model_copy(
        update={
            "kind": "ensemble",
            "model_file": MEMBERS_FILE,
            "model_sha256": hashlib.sha256(raw).hexdigest(),
            "model_bytes": len(raw),
        }
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Two sound members and the ensemble of them."""
    entries = []
    for number, model_id in enumerate(IDS):
        model = text_of(NAMES, seed=number)
        card = card_of(model, model_id)
        save_model(tmp_path, card, model)
        entries.append(
            MemberEntry(
                model_id=model_id,
                card_sha256=card.card_sha256,
                base_rate=0.48,
                mean_excess_loss=0.001 * number,
            )
        )
    raw = MemberList(members=tuple(entries)).to_bytes()
    save_model(tmp_path, ensemble_card(raw).sealed(), raw)
    return tmp_path


def load(home: Path) -> Mind:
    return load_mind(home, "latest", MARKET, WEIGHING)


def test_an_ensemble_is_the_newest_model_and_its_members_forecast(home: Path) -> None:
    mind = load(home)
    assert isinstance(mind.model, Ensemble)
    assert [one.name for one in mind.model.members] == list(IDS)
    vector = [0.5] * len(NAMES)
    said = mind.model.forecast(vector)
    weights = [voice.weight for voice in mind.model.voices()]
    # The second was a little worse out of fold: it starts with less.
    assert weights[0] > weights[1]
    assert said == pytest.approx(
        sum(voice.weight * voice.forecast for voice in mind.model.voices())
    )


def test_a_damaged_member_is_left_out_and_told_of(home: Path) -> None:
    path = home / "models" / IDS[0] / "model.txt"
    path.write_bytes(path.read_bytes()[:-1])
    mind = load(home)
    assert isinstance(mind.model, Ensemble)
    assert [one.name for one in mind.model.members] == [IDS[1]]
    assert len(mind.dropped) == 1
    assert mind.dropped[0].startswith(f"{IDS[0]}: ")


def test_a_member_that_is_not_the_one_that_was_meant_is_left_out(home: Path) -> None:
    model = text_of(NAMES, seed=9)
    save_model(home, card_of(model, IDS[1]), model)
    mind = load_mind(home, ENSEMBLE, MARKET, WEIGHING)
    assert isinstance(mind.model, Ensemble)
    assert [one.name for one in mind.model.members] == [IDS[0]]
    assert f"as {ENSEMBLE} says" in mind.dropped[0]


def test_a_member_of_other_features_is_left_out(home: Path) -> None:
    model = text_of(NAMES, seed=1)
    other = card_of(model, IDS[1]).model_copy(update={"feature_fingerprint": "e" * 64}).sealed()
    save_model(home, other, model)
    entries = MemberList.model_validate_json(
        (home / "models" / ENSEMBLE / MEMBERS_FILE).read_bytes()
    ).members
    changed = entries[1].model_copy(update={"card_sha256": other.card_sha256})
    raw = MemberList(members=(entries[0], changed)).to_bytes()
    save_model(home, ensemble_card(raw).sealed(), raw)
    mind = load(home)
    assert [model.name for model, _ in mind.parts] == [IDS[0]]
    assert "features were computed by version eeee" in mind.dropped[0]


def test_an_ensemble_without_a_member_left_is_refused(home: Path) -> None:
    for model_id in IDS:
        (home / "models" / model_id / "model.txt").unlink()
    with pytest.raises(InputError, match=f"no member of {ENSEMBLE} can be loaded"):
        load(home)


def test_a_changed_list_of_members_is_refused(home: Path) -> None:
    path = home / "models" / ENSEMBLE / MEMBERS_FILE
    path.write_bytes(path.read_bytes().replace(b"0.001", b"0.000"))
    with pytest.raises(InputError, match=r"members\.json: SHA-256 is"):
        load(home)


def test_an_ensemble_for_another_bar_is_refused(home: Path) -> None:
    with pytest.raises(InputError, match="trained on bars of 1h; expected 15m"):
        load_mind(home, ENSEMBLE, Market("LTCUSDT", 900_000, None), WEIGHING)


def test_a_strategy_without_a_model_has_features_alone(home: Path) -> None:
    mind = load_mind(home, None, MARKET, WEIGHING)
    assert mind.model is None
    assert mind.bars == frozenset()
