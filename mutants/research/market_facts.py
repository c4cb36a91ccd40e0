"""The facts of a market in numbers: a synthetic tape beside the real series, with one function.

Measures arrays of bars; where they come from is the caller's business. Run as a module it prints
the table of docs/market.md, with a real column when candle, mark and funding files are given.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

import duckdb
import numpy as np
from numpy.typing import NDArray

from simulator.market.spec import HOUR_MS, HOURS_PER_YEAR, MarketSpec
from simulator.market.stream import generate
from simulator.market.tape import Tape

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

WEEK = 168
DAY = 24


@dataclass(frozen=True, slots=True)
class HourlySeries:
    """Hold 1 h bars, mark closes on the same hours, and funding rates; oldest first, no NaN.

    hour: hour of day UTC of the bar's open. open to mark: USDT; volume: LTC, above 0. funding:
    fractions per 8 h.
    """

    hour: Ints
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    volume: Floats
    mark: Floats
    funding: Floats


def from_tape(tape: Tape) -> HourlySeries:
    """Take what is measured out of a tape of 1 h bars."""
    return HourlySeries(
        hour=(tape.open_time_ms // HOUR_MS) % 24,
        open=tape.open,
        high=tape.high,
        low=tape.low,
        close=tape.close,
        volume=tape.volume,
        mark=tape.mark,
        funding=tape.funding_rate,
    )


def from_files(candles: Path, marks: Path, funding: Path) -> HourlySeries:
    """Read parquet files with columns ts and open, high, low, close, volume; close; rate.

    Hours without a mark price are dropped. Raises duckdb.Error when a file cannot be read.
    """
    with duckdb.connect() as database:
        bars = database.execute(
            "select cast(hour(b.ts) as bigint) as hour, b.open, b.high, b.low, b.close, b.volume,"
            " m.close as mark from read_parquet($candles) b join read_parquet($marks) m using (ts)"
            " order by ts",
            {"candles": str(candles), "marks": str(marks)},
        ).fetchnumpy()
        rates = database.execute(
            "select rate from read_parquet($funding) order by ts", {"funding": str(funding)}
        ).fetchnumpy()
    return HourlySeries(
        **{name: np.asarray(column) for name, column in bars.items()},
        funding=np.asarray(rates["rate"]),
    )


def facts(series: HourlySeries) -> dict[str, float]:
    """Measure a series; needs some 2,000 bars for a start and 20,000 for steady figures.

    Returns are log returns of closes. Tails are told twice, by excess kurtosis (which one hour can
    move) and by quantiles of |return| (which it cannot).
    """
    returns = np.diff(np.log(series.close))
    size = np.abs(returns)
    spread = np.log(series.high / series.low)
    typical, rare = np.quantile(size, [0.5, 0.99])
    activity = np.log(series.volume)
    surprise = activity[WEEK:] - _trailing_mean(activity, WEEK)[:-1]
    basis_bps = 1e4 * np.log(series.mark / series.close)
    funding_bps = 1e4 * series.funding
    local = returns[72:] / np.sqrt(_trailing_mean(returns**2, 72)[:-1])
    return {
        "annual volatility": float(np.std(returns) * np.sqrt(HOURS_PER_YEAR)),
        "excess kurtosis of returns": _excess_kurtosis(returns),
        "|return| 99 % / median": float(rare / typical),
        "jumps up above 6 sigmas, per 10,000": float(1e4 * np.mean(local > 6.0)),
        "jumps down below -6 sigmas, per 10,000": float(1e4 * np.mean(local < -6.0)),
        "return autocorrelation, lag 1": autocorrelation(returns, 1),
        "return autocorrelation, lag 24": autocorrelation(returns, DAY),
        **{
            f"|return| autocorrelation, lag {lag}": autocorrelation(size, lag)
            for lag in (1, 6, DAY, WEEK, 720)
        },
        "log range autocorrelation, lag 24": autocorrelation(np.log(np.maximum(spread, 1e-5)), DAY),
        "range / |return|, means": float(np.mean(spread) / np.mean(size)),
        "standard deviation of log volume": float(np.std(activity)),
        "log volume autocorrelation, lag 1": autocorrelation(activity, 1),
        "log volume autocorrelation, lag 24": autocorrelation(activity, DAY),
        "correlation of volume over its week with |return|": float(
            np.corrcoef(surprise, size[WEEK - 1 :])[0, 1]
        ),
        "volume 12-17 h UTC / 3-8 h UTC": _session(series, 12, 17) / _session(series, 3, 8),
        "|mark - last|, median, bps": float(np.median(np.abs(basis_bps))),
        "mark - last, 95 % - 5 %, bps": float(np.ptp(np.quantile(basis_bps, [0.05, 0.95]))),
        "funding mean, bps": float(np.mean(funding_bps)),
        "funding 95 %, bps": float(np.quantile(funding_bps, 0.95)),
        "funding below 0, share": float(np.mean(funding_bps < 0.0)),
        "funding at 1 bp, share": float(np.mean(np.abs(funding_bps - 1.0) < 1e-6)),
        "funding autocorrelation, lag 1": autocorrelation(series.funding, 1),
    }


def typical_facts(seeds: int, bars: int) -> dict[str, float]:
    """Measure markets without an edge, seeds 0 to seeds - 1, and take the median of each fact."""
    measured = [facts(from_tape(generate(MarketSpec(seed=seed), bars))) for seed in range(seeds)]
    return {name: float(np.median([one[name] for one in measured])) for name in measured[0]}


def autocorrelation(values: Floats, lag: int) -> float:
    """Correlate a series with itself `lag` steps later; lag >= 1."""
    centred = values - np.mean(values)
    return float(np.mean(centred[lag:] * centred[:-lag]) / np.mean(centred**2))


def hour_profile(series: HourlySeries) -> Floats:
    """Return the geometric mean of volume by hour of day UTC, divided by its mean; 24 values."""
    activity = np.log(series.volume)
    profile = np.exp([np.mean(activity[series.hour == hour]) for hour in range(24)])
    return np.asarray(profile / np.mean(profile))


def table(tape: dict[str, float], real: dict[str, float] | None) -> str:
    """Lay facts out as a Markdown table, the real column last and only when given."""
    lines = ["| fact | tape |", "|---|---:|"]
    if real is not None:
        lines = ["| fact | tape | LTCUSDT 1h |", "|---|---:|---:|"]
    for name, value in tape.items():
        # A bar inside a name would end the cell.
        row = f"| {name.replace('|', chr(92) + '|')} | {value:.3f} |"
        lines.append(row if real is None else f"{row} {real[name]:.3f} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> None:
    """Write the table to standard output."""
    parser = argparse.ArgumentParser(prog="python -m research.market_facts")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--bars", type=int, default=47_000)
    parser.add_argument(
        "--real", type=Path, nargs=3, metavar=("CANDLES", "MARKS", "FUNDING"), default=None
    )
    wanted = parser.parse_args(arguments)
    tape = typical_facts(wanted.seeds, wanted.bars)
    real = facts(from_files(*wanted.real)) if wanted.real else None
    sys.stdout.write(table(tape, real))


def _trailing_mean(values: Floats, bars: int) -> Floats:
    sums = np.cumsum(np.insert(values, 0, 0.0))
    return np.asarray((sums[bars:] - sums[:-bars]) / bars)


def _excess_kurtosis(values: Floats) -> float:
    centred = values - np.mean(values)
    return float(np.mean(centred**4) / np.mean(centred**2) ** 2 - 3.0)


def _session(series: HourlySeries, first: int, stop: int) -> float:
    return float(np.mean(hour_profile(series)[first:stop]))


if __name__ == "__main__":
    main(sys.argv[1:])
