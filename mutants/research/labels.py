"""The triple barrier: what became of a short opened at the close of every bar.

Each bar asks one question: had a short been opened at its close, with the stop, the target and
the time exit that the risk settings prescribe, would it have ended in profit after fees, slippage
and funding? Method: Marcos Lopez de Prado, Advances in Financial Machine Learning (Wiley 2018),
chapter 3. The path inside a bar is unknown, so it is read worst first for the short: the stop is
looked at before the target. It must not know features, models or files.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.errors import InputError
from research.compiled import compiled

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Kinds = npt.NDArray[np.int8]


class ExitKind(IntEnum):
    """How a short ended; UNRESOLVED where the tape stops or a gap cuts the path."""

    UNRESOLVED = 0
    STOP = 1
    TARGET = 2
    TIME = 3


class ExitLimits(Protocol):
    """The three distances that labels take from the risk settings."""

    @property
    def stop_loss_pct_of_price(self) -> float:
        """Percent of the entry price above it."""

    @property
    def take_profit_pct_of_price(self) -> float:
        """Percent of the entry price below it."""

    @property
    def time_exit_bars(self) -> int:
        """Bars after the decision."""


class Costs(Protocol):
    """What a market order costs, from the settings."""

    @property
    def taker_fee_bps(self) -> float:
        """Basis points of notional, paid on both sides."""

    @property
    def slippage_bps(self) -> float:
        """Basis points of price, against us on both sides."""

    @property
    def stop_overshoot_pct(self) -> float:
        """Percent of the way from the stop to the bar's extreme."""


@dataclass(frozen=True, slots=True)
class Barriers:
    """Where a short ends and what it costs; all that a label depends on beside the tape."""

    stop_loss_pct_of_price: float
    take_profit_pct_of_price: float
    time_exit_bars: int
    taker_fee_bps: float
    slippage_bps: float
    stop_overshoot_pct: float

    @classmethod
    def of(cls, limits: ExitLimits, costs: Costs) -> "Barriers":
        """Take the barriers from the risk limits and the costs that the bot trades with."""
        return cls(
            stop_loss_pct_of_price=float(limits.stop_loss_pct_of_price),
            take_profit_pct_of_price=float(limits.take_profit_pct_of_price),
            time_exit_bars=int(limits.time_exit_bars),
            taker_fee_bps=float(costs.taker_fee_bps),
            slippage_bps=float(costs.slippage_bps),
            stop_overshoot_pct=float(costs.stop_overshoot_pct),
        )


@dataclass(frozen=True, slots=True)
class Path:
    """The tape that labels are read from; arrays of one length, oldest first.

    `close_time_ms`: int ms UTC, strictly increasing; a step other than `bar_ms` is a gap.
    Prices in USDT. `funding_time_ms`, `funding_rate`: settlements (fractions), sorted by time.
    """

    bar_ms: int
    close_time_ms: Ints
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    funding_time_ms: Ints
    funding_rate: Floats


@dataclass(frozen=True, slots=True)
class Labels:
    """One entry per bar of the tape.

    `label`: 1.0 profit after costs, 0.0 none, NaN unresolved. `pnl_bps`: net of all costs, basis
    points of the entry notional, NaN unresolved. `exit_index`: bar in which the short ended, -1
    unresolved. `exit_kind`: an `ExitKind`. `whole`: True where the full horizon lies on the tape
    without a gap. Train on whole rows only: near the end of a tape (or before a gap) a short that
    is stopped early resolves and one that drifts does not, so the resolved ones alone are a
    biased sample.
    """

    label: Floats
    pnl_bps: Floats
    exit_index: Ints
    exit_kind: Kinds
    whole: npt.NDArray[np.bool_]


def triple_barrier(path: Path, barriers: Barriers) -> Labels:
    """Label every bar of `path` with the fate of a short opened at its close.

    Fills follow `simulator.rules`. Entry at close x (1 - slippage). Stop at entry x
    (1 + stop/100), filled at the stop, or at the open of a bar that opens beyond it, plus
    `stop_overshoot_pct` percent of what the bar's high ran on from there, plus slippage. Target
    at entry x (1 - target/100), filled there or at a lower open, plus slippage. Time exit at the
    close of the last bar plus slippage. Funding is booked at settlements after the entry and up
    to the exit; one that falls on the close of the bar in which the stop or target was hit comes
    after the exit. Raises `InputError` when the tape is not sorted.
    """
    steps = np.diff(path.close_time_ms)
    if np.any(steps <= 0):
        at = int(np.argmax(steps <= 0)) + 1
        raise InputError(
            f"bar {at} closes at {int(path.close_time_ms[at])} ms, not after the bar before it",
            wanted="bars sorted by time, each once",
            fix="import the candles again",
        )
    inside, at_close = _funding_by_bar(path)
    run = _bars_until_gap(path.close_time_ms, path.bar_ms)
    fractions = np.array(
        [
            barriers.stop_loss_pct_of_price / 100.0,
            barriers.take_profit_pct_of_price / 100.0,
            barriers.taker_fee_bps / 1e4,
            barriers.slippage_bps / 1e4,
            barriers.stop_overshoot_pct / 100.0,
        ]
    )
    prices = np.ascontiguousarray(np.stack([path.open, path.high, path.low, path.close]))
    pnl_bps, exit_index, exit_kind = _walk(
        prices, inside, at_close, run, fractions, barriers.time_exit_bars
    )
    label = np.where(np.isnan(pnl_bps), np.nan, (pnl_bps > 0.0).astype(np.float64))
    return Labels(label, pnl_bps, exit_index, exit_kind, run >= barriers.time_exit_bars)


def _bars_until_gap(close_time_ms: Ints, bar_ms: int) -> Ints:
    """Count the bars that follow each bar without a gap."""
    n = close_time_ms.shape[0]
    last_of_run = np.flatnonzero(np.append(np.diff(close_time_ms) != bar_ms, True))
    ends = last_of_run[np.searchsorted(last_of_run, np.arange(n))]
    return np.asarray(ends - np.arange(n), dtype=np.int64)


def _funding_by_bar(path: Path) -> tuple[Floats, Floats]:
    """Sum rate x price of settlements strictly inside each bar, and of those on its close."""
    n = path.close_time_ms.shape[0]
    inside, at_close = np.zeros(n), np.zeros(n)
    bar = np.searchsorted(path.close_time_ms, path.funding_time_ms, side="left")
    known = (bar > 0) & (bar < n)
    bar, rate = bar[known], path.funding_rate[known]
    on_close = path.close_time_ms[bar] == path.funding_time_ms[known]
    np.add.at(at_close, bar[on_close], rate[on_close] * path.close[bar[on_close]])
    np.add.at(inside, bar[~on_close], rate[~on_close] * path.close[bar[~on_close] - 1])
    return inside, at_close


@compiled
def _walk(
    prices: Floats, inside: Floats, at_close: Floats, run: Ints, fractions: Floats, horizon: int
) -> tuple[Floats, Ints, Kinds]:
    opens, highs, lows, closes = prices[0], prices[1], prices[2], prices[3]
    n = closes.shape[0]
    pnl_bps = np.full(n, np.nan)
    exit_index = np.full(n, -1, dtype=np.int64)
    exit_kind = np.zeros(n, dtype=np.int8)
    stop_part, target_part, fee, slip, overshoot = fractions
    for i in range(n):
        entry = closes[i] * (1.0 - slip)
        stop, target = entry * (1.0 + stop_part), entry * (1.0 - target_part)
        funding = 0.0
        for j in range(i + 1, i + 1 + min(horizon, run[i])):
            funding += inside[j]
            if highs[j] >= stop:
                base = max(opens[j], stop)
                fill = (base + overshoot * max(highs[j] - base, 0.0)) * (1.0 + slip)
                exit_kind[i] = 1
            elif lows[j] <= target:
                fill = min(opens[j], target) * (1.0 + slip)
                exit_kind[i] = 2
            elif j == i + horizon:
                funding += at_close[j]
                fill = closes[j] * (1.0 + slip)
                exit_kind[i] = 3
            else:
                funding += at_close[j]
                continue
            exit_index[i] = j
            pnl_bps[i] = 1e4 * (entry - fill - fee * (entry + fill) + funding) / entry
            break
    return pnl_bps, exit_index, exit_kind
