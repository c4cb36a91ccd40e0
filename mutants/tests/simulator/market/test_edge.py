"""The planted edge: absent at strength 0, and at strength above 0 visible in the tape alone."""

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from simulator.market.spec import PLANTED, MarketSpec
from simulator.market.stream import generate
from simulator.market.tape import Tape

Floats = NDArray[np.float64]
BARS = 20_000
SEEDS = range(5)


def trailing_mean(values: Floats, bars: int) -> Floats:
    sums = np.cumsum(np.insert(values, 0, 0.0))
    means = np.full(len(values), np.nan)
    means[bars - 1 :] = (sums[bars:] - sums[:-bars]) / bars
    return means


def known_before(tape: Tape) -> tuple[dict[str, Floats], Floats]:
    """What can be known at each close, and the next bar's return in sigmas of the recent past."""
    closes, activity = np.log(tape.close), np.log(tape.volume)
    returns = np.diff(closes, prepend=closes[0])
    mean_move = trailing_mean(np.abs(returns), 96)
    burst = np.full(len(closes), np.nan)
    burst[6:] = closes[6:] - closes[:-6]
    busy = trailing_mean(activity, 6) - trailing_mean(activity, 48)
    known = {
        "last return": returns / mean_move,
        "size of last return": np.abs(returns) / mean_move,
        "return of 6 bars": burst / mean_move,
        "return of 48 bars": np.concatenate((np.full(48, np.nan), closes[48:] - closes[:-48])),
        "volume of 6 bars over 48": busy,
        "upper wick": np.log(tape.high / np.maximum(tape.open, tape.close)) / mean_move,
        "premium": tape.mark / tape.index - 1.0,
        "burst on volume": ((burst > 4.0 * mean_move) & (busy > 0.2)).astype(np.float64),
    }
    following = np.append(returns[1:], np.nan) / mean_move
    return {name: column[200:-1] for name, column in known.items()}, following[200:-1]


def z_scores(edge: float) -> dict[str, float]:
    """How many standard errors the sign of the next return correlates with each thing known."""
    pieces = [known_before(generate(MarketSpec(seed=s, edge_strength=edge), BARS)) for s in SEEDS]
    signs = np.sign(np.concatenate([following for _, following in pieces]))
    return {
        name: float(np.corrcoef(np.concatenate([known[name] for known, _ in pieces]), signs)[0, 1])
        * math.sqrt(len(signs))
        for name in pieces[0][0]
    }


def test_without_an_edge_no_sign_can_be_known_before() -> None:
    for name, z in z_scores(0.0).items():
        assert abs(z) < 3.5, f"sign of the next return against {name}: {z:.1f} standard errors"


def test_with_an_edge_a_burst_on_volume_is_followed_by_a_fall() -> None:
    z = z_scores(PLANTED)["burst on volume"]
    assert z < -20.0, f"sign of the next return after a burst on volume: {z:.1f} standard errors"


@pytest.mark.parametrize("edge", [0.0, 0.3, PLANTED])
def test_drift_after_the_setup_has_the_stated_strength(edge: float) -> None:
    # A trailing sigma is blurred by the volatility of volatility, hence the wide tolerance.
    after: list[float] = []
    for seed in SEEDS:
        tape = generate(MarketSpec(seed=seed, edge_strength=edge), BARS)
        known, _ = known_before(tape)
        closes = np.log(tape.close)[200:-1]
        sigma = np.sqrt(trailing_mean(np.diff(closes, prepend=closes[0]) ** 2, 48))
        setups = np.flatnonzero(known["burst on volume"][100:-10] > 0.5) + 100
        after.extend(((closes[setups + 10] - closes[setups]) / 10.0 / sigma[setups]).tolist())
    assert len(after) > 2_000
    drift = float(np.mean(after))
    assert drift == pytest.approx(-edge, abs=0.05 + 0.25 * edge), (
        f"drift a bar over 10 bars after {len(after)} setups: {drift:.3f} sigmas, stated {-edge}"
    )


def test_the_edge_neither_sinks_nor_lifts_the_tape() -> None:
    moved = [
        math.log(generate(MarketSpec(seed=seed, edge_strength=PLANTED), BARS).close[-1])
        - math.log(generate(MarketSpec(seed=seed), BARS).close[-1])
        for seed in range(8)
    ]
    # Taken but not given back, the drift of a fifth of the bars would be 0.6 x 0.01 x 4,000 = 24.
    assert abs(float(np.mean(moved))) < 0.5, f"log price moved by {moved} beside the tape without"
