"""Replay results made of a seeded random walk, with trades that keep the identity of money."""

from collections.abc import Callable
from decimal import Decimal

import numpy as np
import pytest

from research.result import (
    EquityCurve,
    ForecastOutcomes,
    RefusalRecord,
    ReplayResult,
    TradeRecord,
)

BAR_MS = 3_600_000
START_MS = 1_700_000_000_000 // BAR_MS * BAR_MS
REASONS = ("stop_loss", "take_profit", "time_exit", "strategy", "risk", "liquidation")
RULES = ("max_position", "daily_loss", "funding_cost", "volatility_spike")

MakeResult = Callable[..., ReplayResult]


def trade_between(
    number: int, times_ms: tuple[int, int], prices: tuple[float, float], reason: str
) -> TradeRecord:
    entry, exit_price = (Decimal(str(round(price, 2))) for price in prices)
    quantity = Decimal("-12.5")
    gross = (entry - exit_price) * -quantity
    fees = (entry + exit_price) * -quantity * Decimal("0.00055")
    funding = Decimal("0.013") * (number % 5 - 1)
    return TradeRecord(
        number=number,
        decision_id=f"LTCUSDT-{times_ms[0]}-short",
        opened_at_ms=times_ms[0],
        closed_at_ms=times_ms[1],
        quantity=quantity,
        entry_price=entry,
        exit_price=exit_price,
        stop_price=round(entry * Decimal("1.03"), 2),
        take_profit_price=None if number % 9 == 0 else round(entry * Decimal("0.97"), 2),
        liquidation_price=None if number % 7 == 0 else round(entry * Decimal("1.25"), 2),
        leverage=Decimal(3),
        exit_reason=reason,
        gross_pnl_usdt=gross,
        fees_usdt=fees,
        funding_usdt=funding,
        pnl_usdt=gross - fees + funding,
        planned_risk_usdt=entry * -quantity * Decimal("0.03"),
        gap_bps=3.25 if reason == "stop_loss" else 0.0,
        forecast=0.5 + 0.2 * ((number * 37) % 100) / 100,
        bars_held=(times_ms[1] - times_ms[0]) // BAR_MS,
    )


def reason_of(change: float, number: int) -> str:
    if number == 11:
        return "liquidation"
    if number == 13:
        return "risk"
    if change >= 0.028:
        return "stop_loss"
    if change <= -0.028:
        return "take_profit"
    return "strategy" if number % 6 == 0 else "time_exit"


def result_of(bars: int = 2000, trade_count: int = 80, **changes: object) -> ReplayResult:
    noise = np.random.default_rng(7)
    time_ms = START_MS + BAR_MS * np.arange(bars, dtype=np.int64)
    close = 85.0 * np.exp(np.cumsum(noise.normal(0.0, 0.006 if bars < 50_000 else 0.0008, bars)))
    initial = Decimal(10_000)
    records = []
    equity = np.full(bars, 0.0)
    step = bars // trade_count if trade_count else bars
    for number in range(1, trade_count + 1):
        start = (number - 1) * step
        held = close[start : start + max(2, min(24, step - 1))]
        change = held / held[0] - 1.0
        out = int(np.argmax(np.abs(change) >= 0.028)) or held.size - 1
        trade = trade_between(
            number,
            (int(time_ms[start]), int(time_ms[start + out])),
            (float(held[0]), float(held[out])),
            reason_of(float(change[out]), number),
        )
        records.append(trade)
        equity[start + out :] += float(trade.pnl_usdt)
        equity[start : start + out] += 12.5 * (held[0] - held[:out])
    forecast = np.clip(0.5 + noise.normal(0.0, 0.08, bars), 0.02, 0.98)
    outcome = (noise.random(bars) < 0.25 + 0.5 * forecast).astype(np.float64)
    pnl_bps = np.where(outcome > 0.5, 270.0, -320.0) + noise.normal(0, 40.0, bars)
    outcome[-24:] = np.nan
    pnl_bps[-24:] = np.nan
    refusals = tuple(
        RefusalRecord(
            time_ms=int(time_ms[index * 7 % bars]),
            decision_id=f"LTCUSDT-{int(time_ms[index * 7 % bars])}-short",
            rule=RULES[index % 4],
            limit=Decimal("2.5"),
            actual=Decimal("2.5") + index,
        )
        for index in range(23)
    )
    values: dict[str, object] = {
        "symbol": "LTCUSDT",
        "exchange": "bybit",
        "bar_ms": BAR_MS,
        "from_ms": int(time_ms[0]),
        "to_ms": int(time_ms[-1]),
        "bars": bars,
        "decisions": max(0, bars - 200),
        "initial_equity_usdt": initial,
        "final_equity_usdt": initial + sum((trade.pnl_usdt for trade in records), Decimal(0)),
        "trades": tuple(records),
        "refusals": refusals,
        "refusal_counts": {
            "max_position": 1600,
            "daily_loss": 6,
            "funding_cost": 6,
            "volatility_spike": 5,
        },
        "equity": EquityCurve(time_ms, equity + 10_000.0, close),
        "forecasts": ForecastOutcomes(time_ms, forecast, pnl_bps, outcome),
        "strategy": "forecast_threshold",
        "model_id": "lightgbm-2024-03-01-5f2c9a",
        "model_note": "LightGBM, 61 features, trained until 2023-10-31; this replay begins after.",
        "config_fingerprint": "sha256:" + "3f1b7c0a9d5e4a2b" * 4,
        "data_fingerprint": "sha256:" + "a0b1c2d3e4f5a6b7" * 4,
        "assumptions": (
            "Entries fill at the open of the next bar, half a spread of 1.0 bps away.",
            "A stop fills at its trigger, or at the bar's open when that gaps beyond it.",
            "When a bar holds both stop and target, the stop is taken.",
            "Taker fee 5.5 bps on each side; funding as settled by the exchange.",
        ),
        "journal_path": "/home/ebb/.ebb/journal/replay.sqlite",
        "bars_per_s": 231_400.0,
        "seconds": 0.052,
    }
    return ReplayResult(**{**values, **changes})  # type: ignore[arg-type]


def empty_result(**changes: object) -> ReplayResult:
    times, floats = np.array([], dtype=np.int64), np.array([], dtype=np.float64)
    nothing: dict[str, object] = {
        "refusals": (),
        "refusal_counts": {},
        "final_equity_usdt": Decimal(10_000),
        "equity": EquityCurve(times, floats, floats),
        "forecasts": ForecastOutcomes(times, floats, floats, floats),
        "assumptions": (),
    }
    return result_of(10, 0, **{**nothing, **changes})


@pytest.fixture(scope="session")
def make_result() -> MakeResult:
    return result_of


@pytest.fixture(scope="session")
def make_empty() -> MakeResult:
    return empty_result


@pytest.fixture(scope="session")
def make_trade() -> Callable[..., TradeRecord]:
    return trade_between
