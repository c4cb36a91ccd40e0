"""The LightGBM model: same numbers one by one and in batch, and what it refuses."""

import math

import lightgbm
import numpy as np
import pytest

from core.errors import InputError
from strategies.features.catalogue import NAMES, fingerprint
from strategies.models.calibration import Platt
from strategies.models.lightgbm import LightGbmModel

FEATURES = NAMES[:8]
PRINT = fingerprint(FEATURES)
MAY_BE_MISSING = frozenset(FEATURES[4:])


def rows(n: int, seed: int = 1) -> np.ndarray:
    rng = np.random.default_rng(seed)
    found = rng.normal(size=(n, len(FEATURES)))
    found[:, 4:][rng.random((n, len(FEATURES) - 4)) < 0.1] = math.nan
    return found


def trained(objective: str = "binary", names: tuple[str, ...] = FEATURES) -> lightgbm.Booster:
    data = rows(1500)
    label = (data[:, 0] + np.nan_to_num(data[:, 5]) > 0).astype(int)
    settings = {"objective": objective, "verbose": -1, "num_threads": 1, "num_leaves": 7, "seed": 1}
    dataset = lightgbm.Dataset(data[:, : len(names)], label, feature_name=list(names))
    return lightgbm.train(settings, dataset, num_boost_round=40)


BOOSTER = trained()
TEXT = BOOSTER.model_to_string()


@pytest.mark.parametrize("calibration", [None, Platt(0.7, -0.2)])
def test_batch_equals_single_rows_to_the_bit(calibration: Platt | None) -> None:
    model = LightGbmModel(TEXT, FEATURES, PRINT, MAY_BE_MISSING, calibration)
    data = rows(500, seed=2)
    data[7, 0] = math.nan
    data[8, 5] = math.inf
    single = np.array([model.forecast(tuple(row)) for row in data.tolist()])
    assert np.array_equal(model.forecasts(data), single, equal_nan=True)
    assert np.flatnonzero(np.isnan(single)).tolist() == [7, 8]


def test_without_calibration_it_is_what_lightgbm_says() -> None:
    model = LightGbmModel(TEXT, FEATURES, PRINT, MAY_BE_MISSING)
    data = rows(300, seed=3)
    np.testing.assert_allclose(model.forecasts(data), BOOSTER.predict(data), rtol=0, atol=1e-15)


def test_calibration_moves_the_log_odds_by_slope_and_intercept() -> None:
    vector = rows(1, seed=4)[0].tolist()
    plain = LightGbmModel(TEXT, FEATURES, PRINT, MAY_BE_MISSING).forecast(vector)
    moved = LightGbmModel(TEXT, FEATURES, PRINT, MAY_BE_MISSING, Platt(2.0, 0.5)).forecast(vector)
    log_odds = math.log(plain / (1 - plain))
    assert math.log(moved / (1 - moved)) == pytest.approx(2 * log_odds + 0.5)


@pytest.mark.parametrize("intercept", [-2000.0, 2000.0])
def test_a_far_calibration_does_not_overflow(intercept: float) -> None:
    model = LightGbmModel(TEXT, FEATURES, PRINT, MAY_BE_MISSING, Platt(1.0, intercept))
    assert model.forecast(rows(1)[0].tolist()) == (0.0 if intercept < 0 else 1.0)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_a_needed_feature_that_is_not_finite_silences_the_model(bad: float) -> None:
    model = LightGbmModel(TEXT, FEATURES, PRINT, MAY_BE_MISSING)
    vector = [0.0] * len(FEATURES)
    vector[2] = bad
    assert math.isnan(model.forecast(vector))


def test_a_feature_that_was_missing_in_training_may_be_missing_but_never_infinite() -> None:
    model = LightGbmModel(TEXT, FEATURES, PRINT, MAY_BE_MISSING)
    vector = [0.0] * len(FEATURES)
    vector[5] = math.nan
    assert model.forecast(vector) == pytest.approx(float(BOOSTER.predict(np.array([vector]))[0]))
    vector[5] = math.inf
    assert math.isnan(model.forecast(vector))


def test_contributions_sum_to_the_log_odds_and_end_with_the_bias() -> None:
    model = LightGbmModel(TEXT, FEATURES, PRINT, MAY_BE_MISSING)
    vector = rows(1, seed=5)[0].tolist()
    parts = model.contributions(vector)
    assert tuple(name for name, _ in parts) == (*FEATURES, "bias")
    probability = model.forecast(vector)
    total = sum(value for _, value in parts)
    assert total == pytest.approx(math.log(probability / (1 - probability)))


def test_features_in_another_order_are_refused() -> None:
    swapped = (FEATURES[1], FEATURES[0], *FEATURES[2:])
    with pytest.raises(InputError, match=r"feature 0 of the model is 'return_1'"):
        LightGbmModel(TEXT, swapped, fingerprint(swapped))


def test_fewer_features_are_refused() -> None:
    with pytest.raises(InputError, match="a model of 8 features; expected 7"):
        LightGbmModel(TEXT, FEATURES[:-1], fingerprint(FEATURES[:-1]))


def test_a_model_of_other_formulae_is_refused() -> None:
    with pytest.raises(InputError, match="train again"):
        LightGbmModel(TEXT, FEATURES, "0" * 64)


def test_a_model_that_forecasts_no_probability_is_refused() -> None:
    with pytest.raises(InputError, match="objective 'regression'"):
        LightGbmModel(trained("regression").model_to_string(), FEATURES, PRINT)


def test_a_text_that_is_no_model_is_refused_before_lightgbm_sees_it() -> None:
    with pytest.raises(InputError, match="objective 'none'"):
        LightGbmModel("not a model", FEATURES, PRINT)


def test_an_unknown_name_that_may_be_missing_is_refused() -> None:
    with pytest.raises(InputError, match="'moon'"):
        LightGbmModel(TEXT, FEATURES, PRINT, frozenset({"moon"}))


@pytest.mark.parametrize("length", [0, 7, 9])
def test_a_vector_of_another_length_is_refused(length: int) -> None:
    model = LightGbmModel(TEXT, FEATURES, PRINT)
    with pytest.raises(InputError, match="expected 8 features"):
        model.forecast([0.0] * length)
    with pytest.raises(InputError, match=r"expected \(n, 8\)"):
        model.forecasts(np.zeros((3, length)))


def test_no_rows_give_no_forecasts() -> None:
    model = LightGbmModel(TEXT, FEATURES, PRINT)
    assert model.forecasts(np.empty((0, len(FEATURES)))).shape == (0,)


@pytest.mark.parametrize(("slope", "intercept"), [(0.0, 0.0), (-1.0, 0.0), (math.nan, 0.0)])
def test_a_calibration_that_would_turn_forecasts_round_is_refused(
    slope: float, intercept: float
) -> None:
    with pytest.raises(InputError, match="slope"):
        Platt(slope, intercept)
