"""Logistic regression as numbers: which places of a vector it looks at."""

import math

import numpy as np
import pytest

from strategies.features.catalogue import NAMES, fingerprint, names_with
from strategies.models.calibration import Plain, sigmoid
from strategies.models.logistic import LogisticModel
from strategies.models.novelty import everywhere
from strategies.models.onnx import Diet, Scaling


def model_on(features: tuple[str, ...]) -> LogisticModel:
    count = len(features)
    diet = Diet(features, fingerprint(features), frozenset(), 1, 5000)
    scaling = Scaling(np.zeros(count), np.ones(count))
    line = np.arange(1.0, count + 1.0) / 10.0
    return LogisticModel("m1", line, 0.25, diet, scaling, Plain(), everywhere(count))


@pytest.mark.parametrize("features", [NAMES[3:5], (NAMES[0], "flow_imbalance_10s")])
def test_features_are_found_where_they_stand_in_the_vector(features: tuple[str, ...]) -> None:
    names = names_with(("flow",) if "flow_imbalance_10s" in features else ())
    vector = [math.nan] * len(names)
    for value, name in zip((1.0, -2.0), features, strict=True):
        vector[names.index(name)] = value
    wanted = float(sigmoid(np.array([0.1 * 1.0 - 0.2 * 2.0 + 0.25]))[0])
    assert model_on(features).forecast(vector) == pytest.approx(wanted)
