"""Loading refuses what is damaged, foreign or missing, before LightGBM may see a byte of it."""

import hashlib
from dataclasses import replace
from pathlib import Path

import lightgbm
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.artifacts.load import load_model, model_ids, read_card
from bot.artifacts.save import save_model
from core.errors import InputError
from strategies.features.catalogue import NAMES
from tests.bot.artifacts.conftest import EXPECTED, card_of, text_of

ID = "lightgbm-20231231-00000000"
ONE_HOME = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def resealed(home: Path, model: bytes) -> None:
    """Save a model whose card vouches for whatever bytes these are."""
    save_model(home, card_of(model), model)


def test_sound_model_is_loaded_and_forecasts_with_its_calibration(
    saved: Path, model: bytes
) -> None:
    loaded, card = load_model(saved, "latest", EXPECTED)
    vector = np.linspace(-1.0, 1.0, len(NAMES))
    raw = lightgbm.Booster(model_str=model.decode()).predict(vector[None], raw_score=True)
    assert loaded.forecast(vector.tolist()) == pytest.approx(
        1.0 / (1.0 + np.exp(-(0.5 * np.asarray(raw)[0] + 0.1)))
    )
    assert card.model_id == ID


def test_calibration_that_was_not_applied_is_not_used(tmp_path: Path, model: bytes) -> None:
    card = card_of(model)
    unused = card.calibration.model_copy(update={"applied": False, "slope": -1.0})
    save_model(tmp_path, card.model_copy(update={"calibration": unused}).sealed(), model)
    loaded, _ = load_model(tmp_path, ID, EXPECTED)
    vector = [0.5] * len(NAMES)
    plain = lightgbm.Booster(model_str=model.decode()).predict(np.array([vector]))
    assert loaded.forecast(vector) == pytest.approx(np.asarray(plain)[0])


@given(data=st.data())
@ONE_HOME
def test_one_changed_bit_in_the_model_is_refused(saved: Path, data: st.DataObject) -> None:
    path = saved / "models" / ID / "model.txt"
    sound = path.read_bytes()
    bit = data.draw(st.integers(0, len(sound) * 8 - 1))
    broken = bytearray(sound)
    broken[bit // 8] ^= 1 << (bit % 8)
    path.write_bytes(bytes(broken))
    try:
        with pytest.raises(InputError, match=r"model\.txt: SHA-256 is .*ebb train"):
            load_model(saved, "latest", EXPECTED)
    finally:
        path.write_bytes(sound)


@given(data=st.data())
@ONE_HOME
def test_truncated_model_is_refused(saved: Path, data: st.DataObject) -> None:
    path = saved / "models" / ID / "model.txt"
    sound = path.read_bytes()
    path.write_bytes(sound[: data.draw(st.integers(0, len(sound) - 1))])
    try:
        with pytest.raises(InputError, match=r"model\.txt: SHA-256 is"):
            load_model(saved, "latest", EXPECTED)
    finally:
        path.write_bytes(sound)


@given(data=st.data())
@ONE_HOME
def test_truncated_model_with_a_matching_card_is_refused_unparsed(
    tmp_path: Path, model: bytes, data: st.DataObject
) -> None:
    end = model.index(b"end of trees")
    resealed(tmp_path, model[: data.draw(st.integers(0, end))])
    with pytest.raises(InputError, match=r"model\.txt: the model is not whole"):
        load_model(tmp_path, "latest", EXPECTED)


@pytest.mark.parametrize(
    "damage", [(b"objective=binary", b"objective=binarx"), (b"num_leaves=7", b"num_leaves=8")]
)
def test_damaged_model_with_a_matching_card_ends_the_child_and_not_the_bot(
    tmp_path: Path, model: bytes, damage: tuple[bytes, bytes]
) -> None:
    resealed(tmp_path, model.replace(*damage))
    with pytest.raises(InputError, match=r"model\.txt: a first parse in a child process ended"):
        load_model(tmp_path, "latest", EXPECTED)


def test_model_of_other_features_than_its_card_is_refused_by_name(tmp_path: Path) -> None:
    resealed(tmp_path, text_of(("return_2", *NAMES[1:])))
    with pytest.raises(InputError, match="number 1 is return_2 in the model, return_1 here"):
        load_model(tmp_path, "latest", EXPECTED)


def test_bot_with_another_feature_is_told_which(saved: Path) -> None:
    names = (*NAMES[:3], "new_one", *NAMES[4:])
    with pytest.raises(InputError, match=f"number 4 is {NAMES[3]} in the model, new_one here"):
        load_model(saved, "latest", replace(EXPECTED, features=names))


def test_bot_with_one_feature_more_is_told_which(saved: Path) -> None:
    with pytest.raises(InputError, match="is none in the model, new_one here"):
        load_model(saved, "latest", replace(EXPECTED, features=(*NAMES, "new_one")))


def test_features_of_another_version_are_refused(saved: Path) -> None:
    with pytest.raises(InputError, match=r"card\.json: features were computed by version"):
        load_model(saved, "latest", replace(EXPECTED, feature_fingerprint="e" * 64))


def test_other_bar_length_is_refused(saved: Path) -> None:
    with pytest.raises(InputError, match="trained on bars of 1h; expected 5s"):
        load_model(saved, "latest", replace(EXPECTED, bar_ms=5000))


def test_missing_model_says_how_to_train_one(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"latest: no model has been trained.*`ebb train`"):
        load_model(tmp_path, "latest", EXPECTED)


def test_unknown_id_names_the_known_ones(saved: Path) -> None:
    with pytest.raises(InputError, match=f"no such model; expected one of: {ID}"):
        load_model(saved, "lightgbm-20200101-11111111", EXPECTED)


@pytest.mark.parametrize("model_id", ["../models", "a/b", "", ".hidden", "x\0y", "lightgbm/."])
def test_id_that_is_a_path_is_refused(saved: Path, model_id: str) -> None:
    with pytest.raises(InputError, match="model id"):
        load_model(saved, model_id, EXPECTED)


def test_link_to_a_model_elsewhere_is_refused(saved: Path, tmp_path: Path) -> None:
    away = tmp_path / "away"
    (saved / "models" / ID).rename(away)
    (saved / "models" / ID).symlink_to(away)
    with pytest.raises(InputError, match="leads elsewhere"):
        load_model(saved, ID, EXPECTED)


def test_card_of_another_model_is_refused(saved: Path) -> None:
    (saved / "models" / ID).rename(saved / "models" / "renamed")
    with pytest.raises(InputError, match=f"the card is of model {ID}"):
        read_card(saved, "renamed")


def test_file_over_the_size_limit_is_refused_unread(saved: Path) -> None:
    with (saved / "models" / ID / "model.txt").open("r+b") as file:
        file.truncate((64 << 20) + 1)
    with pytest.raises(InputError, match="too large"):
        load_model(saved, "latest", EXPECTED)


def test_model_file_that_is_gone_is_refused(saved: Path) -> None:
    (saved / "models" / ID / "model.txt").unlink()
    with pytest.raises(InputError, match=r"model\.txt: cannot be read"):
        load_model(saved, "latest", EXPECTED)


def test_ids_are_listed_without_leftovers(saved: Path) -> None:
    (saved / "models" / ".half.new").mkdir()
    assert model_ids(saved) == [ID]


def test_sha_in_the_card_is_that_of_the_file(saved: Path) -> None:
    raw = (saved / "models" / ID / "model.txt").read_bytes()
    assert read_card(saved, "latest").model_sha256 == hashlib.sha256(raw).hexdigest()
