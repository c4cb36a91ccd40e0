"""Every feature against a plain formula in pandas, written from its description."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from research.features import compute
from strategies.features.catalogue import FEATURES, NAMES
from strategies.features.feature import Feature
from tests.strategies.tapes import HOUR, Tape, random_tape

BARS = 400
# The stubs of pandas take the logarithm of a series for an array.
Series = Any
INTERVAL = 8 * HOUR


def frame_of(tape: Tape) -> Series:
    frame = pd.DataFrame(tape.candles.columns()).set_index("open_time_ms")
    cross = pd.DataFrame(tape.cross.columns()).set_index("open_time_ms")
    frame["cross"] = cross["close"].reindex(frame.index)
    return frame.astype(float)


def price_reference(frame: Series) -> dict[str, Series]:
    close, high, low = frame["close"], frame["high"], frame["low"]
    expected = {f"return_{n}": np.log(close / close.shift(n)) for n in (1, 3, 6, 12, 24, 72)}
    for n in (24, 72):
        expected[f"below_high_{n}"] = np.log(close / high.rolling(n).max())
        expected[f"above_low_{n}"] = np.log(close / low.rolling(n).min())
        rolling = close.rolling(n)
        spread = rolling.apply(lambda values: values.std(ddof=0), raw=True)
        expected[f"distance_mean_{n}"] = close / rolling.mean() - 1.0
        expected[f"zscore_{n}"] = (close - rolling.mean()) / spread
    height = high - low
    body_top = frame[["open", "close"]].max(axis=1)
    body_bottom = frame[["open", "close"]].min(axis=1)
    parts = {
        "candle_body": close - frame["open"],
        "upper_wick": high - body_top,
        "lower_wick": body_bottom - low,
    }
    expected |= {name: (part / height).where(height > 0, 0.0) for name, part in parts.items()}
    move = np.log(close / close.shift(1))
    gains = move.clip(lower=0).rolling(14).sum()
    losses = (-move).clip(lower=0).rolling(14).sum()
    expected["strength_14"] = gains / (gains + losses)
    return expected


def volume_reference(frame: Series) -> dict[str, Series]:
    volume = frame["volume"]
    sign = np.sign(frame["close"].diff())
    spread = volume.rolling(24).apply(lambda values: values.std(ddof=0), raw=True)
    total = volume.rolling(24).sum()
    return {
        "volume_zscore_24": (volume - volume.rolling(24).mean()) / spread,
        "volume_ratio_3_24": volume.rolling(3).mean() / volume.rolling(24).mean(),
        "signed_volume_24": (sign * volume).rolling(24).sum() / total,
        "volume_trend_24_72": np.log(volume.rolling(24).mean() / volume.rolling(72).mean()),
    }


def volatility_reference(frame: Series) -> dict[str, Series]:
    move = np.log(frame["close"] / frame["close"].shift(1))
    height = np.log(frame["high"] / frame["low"])
    body = np.log(frame["close"] / frame["open"])
    of = {n: np.sqrt((move**2).rolling(n).mean()) for n in (6, 24, 72)}
    squares = (move**2).rolling(24).sum()
    klass = 0.5 * height**2 - (2 * np.log(2) - 1) * body**2
    return {
        **{f"volatility_{n}": series for n, series in of.items()},
        "parkinson_24": np.sqrt((height**2).rolling(24).mean() / (4 * np.log(2))),
        "garman_klass_24": np.sqrt(klass.rolling(24).mean()),
        "volatility_ratio_6_72": of[6] / of[72],
        "downside_share_24": (move.clip(upper=0) ** 2).rolling(24).sum() / squares,
        "largest_move_24": move.abs().rolling(24).max(),
    }


def session_reference(frame: Series) -> dict[str, Series]:
    closed = pd.DatetimeIndex(pd.to_datetime(frame.index + HOUR, unit="ms", utc=True))
    hour = closed.hour + closed.minute / 60
    flags = {
        "asia": closed.hour.isin(range(8)),
        "london": closed.hour.isin(range(8, 17)),
        "new_york": closed.hour.isin(range(13, 21)),
        "hour_sine": np.sin(2 * np.pi * hour / 24),
        "hour_cosine": np.cos(2 * np.pi * hour / 24),
        "weekend": closed.day_name().isin(["Saturday", "Sunday"]),
    }
    return {name: pd.Series(flag, index=frame.index, dtype=float) for name, flag in flags.items()}


def funding_reference(frame: Series, tape: Tape) -> dict[str, Series]:
    closed = frame.index.to_numpy() + HOUR
    rates = pd.Series(tape.funding.rate)
    spread = rates.rolling(21).apply(lambda values: values.std(ddof=0), raw=True)
    known: dict[str, Series] = {
        "funding_rate_bps": rates * 1e4,
        "funding_mean_3_bps": rates.rolling(3).mean() * 1e4,
        "funding_zscore_21": (rates - rates.rolling(21).mean()) / spread,
        "settled": pd.Series(tape.funding.time_ms),
    }
    last = np.searchsorted(tape.funding.time_ms, closed, side="right") - 1
    expected = {
        name: pd.Series(
            np.where(last >= 0, series.to_numpy()[last.clip(min=0)], np.nan), frame.index
        )
        for name, series in known.items()
    }
    expected["funding_age"] = (closed - expected.pop("settled")) / INTERVAL
    next_settlement = (closed // INTERVAL + 1) * INTERVAL
    expected["funding_ahead"] = pd.Series((next_settlement - closed) / INTERVAL, frame.index)
    return expected


def cross_reference(frame: Series) -> dict[str, Series]:
    own, cross = np.log(frame["close"]), np.log(frame["cross"])
    expected = {f"btc_return_{n}": cross - cross.shift(n) for n in (1, 6, 24)}
    expected["relative_return_24"] = own - own.shift(24) - (cross - cross.shift(24))
    expected["btc_correlation_24"] = own.diff().rolling(24).corr(cross.diff())
    return expected


def reference(tape: Tape) -> pd.DataFrame:
    frame = frame_of(tape)
    expected = {
        **price_reference(frame),
        **volume_reference(frame),
        **volatility_reference(frame),
        **session_reference(frame),
        **funding_reference(frame, tape),
        **cross_reference(frame),
    }
    return pd.DataFrame(expected)


TAPE = random_tape(seed=7, n=BARS, missing=0.01)
EXPECTED = reference(TAPE)
GOT = pd.DataFrame(compute(TAPE.candles, TAPE.funding, TAPE.cross), columns=list(NAMES))


def test_the_reference_covers_every_feature() -> None:
    assert set(EXPECTED.columns) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_feature_equals_its_plain_formula(name: str) -> None:
    expected, got = EXPECTED[name].to_numpy(), GOT[name].to_numpy()
    assert np.isfinite(expected).sum() > BARS / 4
    # Pandas subtracts what leaves its windows, hence the absolute part beside the relative one.
    np.testing.assert_allclose(got, expected, rtol=1e-9, atol=1e-12, equal_nan=True)


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_warm_up_is_as_long_as_the_feature_says_and_no_longer(feature: Feature) -> None:
    tape = random_tape(seed=3, n=300)
    column = compute(tape.candles, tape.funding, tape.cross)[:, NAMES.index(feature.name)]
    closed = tape.candles.open_time_ms + HOUR
    settled = np.searchsorted(tape.funding.time_ms, closed, side="right")
    warm = (np.arange(300) + 1 >= feature.warm_up_bars) & (settled >= feature.warm_up_settlements)
    assert np.array_equal(np.isfinite(column), warm)
