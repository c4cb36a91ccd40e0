"""What a replay found: trades, refusals, equity, forecasts and their outcomes, and the summary.

The records are filled by the replay driver and read by the report and by `--json`. This module
knows nothing of how a replay is driven, of files, or of how a page looks.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from core.decision import Explanation

Plain = str | int | float | bool | None

FEWEST_TRADES_FOR_A_VERDICT = 20
FEWEST_TRADES_FOR_AN_INTERVAL = 5
INTERVAL_METHOD = "95 % Student t interval of the mean over trades, taken as independent"
ALWAYS_SHORT_NOTE = (
    "one short of the initial equity's notional from the first to the last close; "
    "funding unknown, fees not taken off"
)


@dataclass(frozen=True, slots=True)
class TradeRecord:
    """One closed short.

    `quantity` is negative (LTC); prices are USDT; `fees_usdt` is positive when paid,
    `funding_usdt` positive when received; `pnl_usdt` is net: gross - fees + funding. `gap_bps` is
    how far beyond its stop trigger the exit filled, 0 when it was not a stop. `exit_reason` is one
    of stop_loss, take_profit, time_exit, strategy, risk, liquidation, end_of_tape, guard, operator.
    """

    number: int
    decision_id: str
    opened_at_ms: int
    closed_at_ms: int
    quantity: Decimal
    entry_price: Decimal
    exit_price: Decimal
    stop_price: Decimal
    take_profit_price: Decimal | None
    liquidation_price: Decimal | None
    leverage: Decimal
    exit_reason: str
    gross_pnl_usdt: Decimal
    fees_usdt: Decimal
    funding_usdt: Decimal
    pnl_usdt: Decimal
    planned_risk_usdt: Decimal
    gap_bps: float
    forecast: float
    bars_held: int

    @property
    def pnl_bps(self) -> float:
        """Net result in basis points of the entry notional; NaN when that is 0."""
        notional = abs(self.quantity * self.entry_price)
        return float(self.pnl_usdt / notional) * 1e4 if notional else math.nan


@dataclass(frozen=True, slots=True)
class RefusalRecord:
    """One entry a risk rule refused: its limit, and the value that broke it."""

    time_ms: int
    decision_id: str
    rule: str
    limit: Decimal | float | str
    actual: Decimal | float | str


@dataclass(frozen=True, slots=True, eq=False)
class EquityCurve:
    """Equity (USDT) and close (USDT), one point a bar or thinned, oldest first, equal lengths."""

    time_ms: npt.NDArray[np.int64]
    equity_usdt: npt.NDArray[np.float64]
    close: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ForecastOutcomes:
    """Forecasts beside what a short opened there would have come to after costs.

    Arrays of equal length, oldest first. `forecast` is a probability, NaN where the model could
    not say; `pnl_bps` and `outcome` (1 profit, 0 none) are NaN while unresolved.
    """

    time_ms: npt.NDArray[np.int64]
    forecast: npt.NDArray[np.float64]
    pnl_bps: npt.NDArray[np.float64]
    outcome: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ReplayResult:
    """Everything one replay has to say; `refusal_counts` counts all, `refusals` may be a sample.

    `learned_until_ms` is the end of the newest outcome the model has learned from, None without a model.
    """

    symbol: str
    exchange: str
    bar_ms: int
    from_ms: int
    to_ms: int
    bars: int
    decisions: int
    initial_equity_usdt: Decimal
    final_equity_usdt: Decimal
    trades: tuple[TradeRecord, ...]
    refusals: tuple[RefusalRecord, ...]
    refusal_counts: Mapping[str, int]
    equity: EquityCurve
    forecasts: ForecastOutcomes
    strategy: str
    model_id: str
    model_note: str
    config_fingerprint: str
    data_fingerprint: str
    assumptions: tuple[str, ...]
    journal_path: str
    bars_per_s: float
    seconds: float
    explanations: tuple[Explanation, ...] = ()
    learned_until_ms: int | None = None

    @property
    def is_in_sample(self) -> bool:
        """Return whether the model has learned from part of what was replayed."""
        return self.learned_until_ms is not None and self.from_ms < self.learned_until_ms


@dataclass(frozen=True, slots=True)
class Drawdown:
    """The deepest fall of equity from a peak, in percent of that peak; times None when none."""

    pct: float
    usdt: float
    from_ms: int | None
    to_ms: int | None


def summary(result: ReplayResult, report_path: Path | str | None = None) -> dict[str, object]:
    """Return the replay in plain JSON values: every number finite, null where undefined.

    Totals are floats in USDT, `_pct` are percent, rates are fractions, times int ms UTC; money of
    single trades is a decimal string. `pnl_usdt` is the sum over closed trades.
    """
    trades = result.trades
    pnl = _total([trade.pnl_usdt for trade in trades])
    change = float(result.final_equity_usdt - result.initial_equity_usdt)
    returns = [bps for trade in trades if math.isfinite(bps := trade.pnl_bps)]
    interval = mean_interval_95(returns)
    fall = max_drawdown(result)
    return {
        "symbol": result.symbol,
        "exchange": result.exchange,
        "bar_ms": result.bar_ms,
        "from_ms": result.from_ms,
        "to_ms": result.to_ms,
        "from": utc_text(result.from_ms),
        "to": utc_text(result.to_ms),
        "bars": result.bars,
        "decisions": result.decisions,
        "strategy": result.strategy,
        "model": result.model_id,
        "model_note": result.model_note,
        "note": in_sample_note(result) if result.is_in_sample else verdict(returns, interval),
        "in_sample": result.is_in_sample,
        "edge_shown": not result.is_in_sample and edge_shown(returns, interval),
        "initial_equity_usdt": float(result.initial_equity_usdt),
        "final_equity_usdt": float(result.final_equity_usdt),
        "pnl_usdt": pnl,
        "pnl_pct": _ratio(100.0 * pnl, float(result.initial_equity_usdt)),
        "gross_pnl_usdt": _total([trade.gross_pnl_usdt for trade in trades]),
        "fees_usdt": _total([trade.fees_usdt for trade in trades]),
        "funding_usdt": _total([trade.funding_usdt for trade in trades]),
        "equity_beyond_trades_usdt": _finite(change - pnl),
        "trades_count": len(trades),
        **_rates(result),
        "max_drawdown_pct": _finite(fall.pct) if fall else None,
        "max_drawdown_usdt": _finite(fall.usdt) if fall else None,
        "max_drawdown_from_ms": fall.from_ms if fall else None,
        "max_drawdown_to_ms": fall.to_ms if fall else None,
        "mean_bps_per_trade": _finite(float(np.mean(returns))) if returns else None,
        "mean_bps_interval_95": list(interval) if interval else None,
        "mean_bps_interval_method": INTERVAL_METHOD,
        "always_short": _always_short(result),
        "refusals": dict(result.refusal_counts),
        "refusals_count": sum(result.refusal_counts.values()),
        "config_fingerprint": result.config_fingerprint,
        "data_fingerprint": result.data_fingerprint,
        "assumptions": list(result.assumptions),
        "journal": result.journal_path,
        "bars_per_s": _finite(result.bars_per_s),
        "seconds": _finite(result.seconds),
        "report": None if report_path is None else str(report_path),
        "trades": [_trade_values(trade) for trade in trades],
    }


def mean_interval_95(values: Sequence[float]) -> tuple[float, float] | None:
    """Return the 95 % Student t interval of the mean; None below five values or when not finite."""
    count = len(values)
    if count < FEWEST_TRADES_FOR_AN_INTERVAL:
        return None
    mean = float(np.mean(values))
    half = student_quantile(0.975, count - 1) * float(np.std(values, ddof=1)) / math.sqrt(count)
    return (mean - half, mean + half) if math.isfinite(mean + half) else None


def student_quantile(level: float, degrees: int) -> float:
    """Return the quantile of Student's t at `level`, for four degrees of freedom and more.

    Abramowitz and Stegun 26.7.5 (https://personal.math.ubc.ca/~cbm/aands/page_949.htm), at 97.5 %
    within 0.05 % of the exact one from four degrees of freedom on.
    """
    z = NormalDist().inv_cdf(level)
    v = degrees
    return (
        z
        + (z**3 + z) / (4 * v)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * v**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * v**4)
    )


def edge_shown(returns: Sequence[float], interval: tuple[float, float] | None) -> bool:
    """Say whether the interval of the mean lies above 0, with trades enough to speak of one."""
    return (
        interval is not None and len(returns) >= FEWEST_TRADES_FOR_A_VERDICT and interval[0] > 0.0
    )


def verdict(returns: Sequence[float], interval: tuple[float, float] | None) -> str:
    """Tell in one or two sentences whether the trades show an edge after costs."""
    if not returns:
        return "No edge shown: no trade was closed."
    mean = f"{float(np.mean(returns)):+.1f} bps"
    if len(returns) < FEWEST_TRADES_FOR_A_VERDICT or interval is None:
        trades = "1 trade" if len(returns) == 1 else f"{len(returns)} trades"
        return (
            f"No edge shown: {trades} cannot tell skill from luck "
            f"(mean {mean} a trade after costs; at least {FEWEST_TRADES_FOR_A_VERDICT} are wanted)."
        )
    low, high = interval
    found = f"mean {mean} a trade after costs, 95 % interval {low:+.1f} to {high:+.1f}"
    if edge_shown(returns, interval):
        return (
            f"An edge after costs is shown in these trades: {found}, above 0. It does not count "
            "how model and settings were chosen; only a fresh period can confirm it."
        )
    if high < 0.0:
        return f"No edge shown, but a loss after costs: {found}, below 0."
    return f"No edge shown: {found}, which contains 0."


def in_sample_note(result: ReplayResult) -> str:
    """Tell that a replay of what a model has learned from shows nothing."""
    return (
        f"No edge shown: the model has learned from this history (until {utc_text(result.learned_until_ms or 0)}), so "
        "that its trades here say nothing. Replay a later period, or ask `ebb assess`, which trades out of sample."
    )


def drawdown_pct(
    equity_usdt: npt.NDArray[np.float64], initial_usdt: float
) -> npt.NDArray[np.float64]:
    """Return the fall from the running peak in percent (<= 0), the initial equity being a peak."""
    peak = np.maximum(np.maximum.accumulate(equity_usdt), initial_usdt)
    return np.where(peak > 0.0, 100.0 * (equity_usdt / np.where(peak > 0.0, peak, 1.0) - 1.0), 0.0)


def max_drawdown(result: ReplayResult) -> Drawdown | None:
    """Find the deepest drawdown on the equity curve's points; None when it has no finite one."""
    finite = np.isfinite(result.equity.equity_usdt)
    equity, time_ms = result.equity.equity_usdt[finite], result.equity.time_ms[finite]
    if not equity.size:
        return None
    initial = float(result.initial_equity_usdt)
    falls = drawdown_pct(equity, initial)
    low = int(np.argmin(falls))
    if falls[low] >= 0.0:
        return Drawdown(0.0, 0.0, None, None)
    high = int(np.argmax(equity[: low + 1]))
    before = equity[high] < initial
    return Drawdown(
        pct=-float(falls[low]),
        usdt=float(max(equity[high], initial) - equity[low]),
        from_ms=result.from_ms if before else int(time_ms[high]),
        to_ms=int(time_ms[low]),
    )


def utc_text(time_ms: int) -> str:
    """Write a time (int ms UTC) to the second, as 2024-03-01T12:00:00Z."""
    return datetime.fromtimestamp(time_ms / 1000, tz=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _rates(result: ReplayResult) -> dict[str, object]:
    trades = result.trades
    gains = [float(trade.pnl_usdt) for trade in trades if trade.pnl_usdt > 0]
    losses = [float(trade.pnl_usdt) for trade in trades if trade.pnl_usdt < 0]
    stops = sum(trade.exit_reason == "stop_loss" for trade in trades)
    held_ms = sum(trade.closed_at_ms - trade.opened_at_ms for trade in trades)
    return {
        "wins": len(gains),
        "win_rate": _ratio(len(gains), len(trades)),
        "stops": stops,
        "stop_rate": _ratio(stops, len(trades)),
        "liquidations": sum(trade.exit_reason == "liquidation" for trade in trades),
        "profit_factor": _ratio(sum(gains), -sum(losses)),
        "time_in_market": _ratio(held_ms, result.to_ms - result.from_ms),
    }


def _always_short(result: ReplayResult) -> dict[str, object]:
    close = result.equity.close[np.isfinite(result.equity.close)]
    if close.size < 2 or close[0] <= 0.0:
        return {"pnl_usdt": None, "pnl_pct": None, "ruined": None, "note": ALWAYS_SHORT_NOTE}
    change = 1.0 - float(close[-1] / close[0])
    ruined = bool(close.max() >= 2.0 * close[0])
    doubled = "; the price doubled on the way, which would have taken all of it" if ruined else ""
    return {
        "pnl_usdt": _finite(change * float(result.initial_equity_usdt)),
        "pnl_pct": _finite(100.0 * change),
        "ruined": ruined,
        "note": ALWAYS_SHORT_NOTE + doubled,
    }


def _trade_values(trade: TradeRecord) -> dict[str, Plain]:
    values = {field.name: _plain(getattr(trade, field.name)) for field in fields(trade)}
    return {**values, "pnl_bps": _finite(trade.pnl_bps)}


def _plain(value: Plain | Decimal) -> Plain:
    if isinstance(value, Decimal):
        return format(value, "f") if value.is_finite() else None
    return _finite(value) if isinstance(value, float) else value


def _total(amounts: Sequence[Decimal]) -> float:
    return float(sum(amounts, Decimal(0)))


def _ratio(part: float, whole: float) -> float | None:
    return _finite(part / whole) if whole else None


def _finite(value: float) -> float | None:
    number = float(value)
    return number if math.isfinite(number) else None
