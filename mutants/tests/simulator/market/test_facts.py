"""The tape beside the real LTCUSDT 1h series, fact by fact."""

from pathlib import Path

import numpy as np
import pytest

from research.market_facts import (
    HourlySeries,
    autocorrelation,
    facts,
    from_files,
    from_tape,
    hour_profile,
    table,
    typical_facts,
)
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from simulator.market.weather import VOLUME_BY_HOUR

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
FILES = (
    DATA / "candles" / "binance_um_LTCUSDT_1h.parquet",
    DATA / "candles" / "binance_um_LTCUSDT_mark_1h.parquet",
    DATA / "funding" / "binance_um_LTCUSDT_funding_8h.parquet",
)
PRESENT = all(path.exists() for path in FILES)

# Measured on LTCUSDT 1h, Binance, 2020-01-09 to 2025-05-31, and how far the tape may be from it.
REAL = {
    "annual volatility": (0.974, 0.15),
    "excess kurtosis of returns": (41.6, 25.0),
    "|return| 99 % / median": (9.05, 2.5),
    "jumps up above 6 sigmas, per 10,000": (9.5, 6.0),
    "jumps down below -6 sigmas, per 10,000": (15.5, 8.0),
    "return autocorrelation, lag 1": (-0.041, 0.06),
    "return autocorrelation, lag 24": (-0.033, 0.05),
    "|return| autocorrelation, lag 1": (0.291, 0.08),
    "|return| autocorrelation, lag 6": (0.187, 0.06),
    "|return| autocorrelation, lag 24": (0.164, 0.06),
    "|return| autocorrelation, lag 168": (0.119, 0.05),
    "|return| autocorrelation, lag 720": (0.078, 0.05),
    "log range autocorrelation, lag 24": (0.485, 0.15),
    "range / |return|, means": (2.169, 0.10),
    "standard deviation of log volume": (0.916, 0.12),
    "log volume autocorrelation, lag 1": (0.813, 0.08),
    "log volume autocorrelation, lag 24": (0.627, 0.12),
    "correlation of volume over its week with |return|": (0.457, 0.06),
    "volume 12-17 h UTC / 3-8 h UTC": (1.601, 0.10),
    "|mark - last|, median, bps": (1.33, 0.6),
    "mark - last, 95 % - 5 %, bps": (12.5, 3.5),
    "funding mean, bps": (1.59, 0.8),
    "funding 95 %, bps": (6.96, 3.5),
    "funding below 0, share": (0.107, 0.05),
    "funding at 1 bp, share": (0.400, 0.25),
    "funding autocorrelation, lag 1": (0.822, 0.10),
}


@pytest.fixture(scope="module")
def series() -> list[HourlySeries]:
    return [from_tape(generate(MarketSpec(seed=seed), 47_000)) for seed in range(5)]


@pytest.fixture(scope="module")
def tape() -> dict[str, float]:
    return typical_facts(seeds=5, bars=47_000)


@pytest.fixture(scope="module")
def real() -> dict[str, float]:
    if PRESENT:
        return facts(from_files(*FILES))
    return {name: value for name, (value, _) in REAL.items()}


def test_every_fact_measured_is_compared(tape: dict[str, float]) -> None:
    assert set(tape) == set(REAL)


@pytest.mark.parametrize("name", REAL)
def test_tape_has_the_fact_of_the_real_series(
    name: str, tape: dict[str, float], real: dict[str, float]
) -> None:
    allowed = REAL[name][1]
    assert abs(tape[name] - real[name]) <= allowed, (
        f"{name}: tape {tape[name]:.3f} (median of 5 seeds), real {real[name]:.3f}, "
        f"allowed +-{allowed}"
    )


@pytest.mark.skipif(not PRESENT, reason=f"no real series at {DATA}")
@pytest.mark.parametrize("name", REAL)
def test_stated_figures_are_those_of_the_real_series(name: str, real: dict[str, float]) -> None:
    assert real[name] == pytest.approx(REAL[name][0], rel=0.01)


def test_volatility_clusters_and_decays_slowly(
    series: list[HourlySeries],
) -> None:
    for one in series:
        size = np.abs(np.diff(np.log(one.close)))
        lags = [autocorrelation(size, lag) for lag in range(1, 25)]
        assert min(lags) > 0.05, f"|return| autocorrelation at lags 1 to 24: {lags}"
        assert np.mean(lags[:4]) > np.mean(lags[20:])


def test_volume_has_the_real_hours_of_the_day(series: list[HourlySeries]) -> None:
    wanted = hour_profile(from_files(*FILES)) if PRESENT else np.array(VOLUME_BY_HOUR)
    for one in series:
        likeness = float(np.corrcoef(hour_profile(one), wanted)[0, 1])
        assert likeness > 0.95, f"hourly volume profile correlates {likeness:.3f} with the real one"


def test_jumps_go_both_ways(tape: dict[str, float]) -> None:
    up = tape["jumps up above 6 sigmas, per 10,000"]
    down = tape["jumps down below -6 sigmas, per 10,000"]
    assert 0.5 < up / down < 2.0, f"{up} up, {down} down per 10,000 bars"


def test_table_has_one_row_a_fact(tape: dict[str, float]) -> None:
    rows = table(tape, tape).splitlines()
    assert len(rows) == 2 + len(tape)
    assert all(row.replace("\\|", "").count("|") == 4 for row in rows)
