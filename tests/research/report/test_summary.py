"""The summary keeps the identity of money, stays finite, and claims no edge it cannot show."""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.result import (
    EquityCurve,
    ReplayResult,
    TradeRecord,
    max_drawdown,
    mean_interval_95,
    summary,
    verdict,
)

MakeResult = Callable[..., ReplayResult]
MakeTrade = Callable[..., TradeRecord]
T_TABLE = ((5, 2.7764), (10, 2.2622), (30, 2.0452), (101, 1.9840))
CENTS = st.integers(-10_000_000, 10_000_000).map(lambda cents: Decimal(cents) / 100)


def money(values: Mapping[str, object], key: str) -> float:
    value = values[key]
    assert isinstance(value, float)
    return value


def numbers_in(value: object) -> list[float]:
    if isinstance(value, dict):
        return [number for part in value.values() for number in numbers_in(part)]
    if isinstance(value, list):
        return [number for part in value for number in numbers_in(part)]
    return [value] if isinstance(value, float) else []


@given(amounts=st.lists(st.tuples(CENTS, CENTS.map(abs), CENTS), max_size=30))
def test_net_is_the_sum_of_trades_and_gross_less_fees_plus_funding(
    amounts: list[tuple[Decimal, Decimal, Decimal]],
    make_result: MakeResult,
    make_trade: MakeTrade,
) -> None:
    blank = make_trade(1, (0, 3_600_000), (80.0, 79.0), "time_exit")
    trades = tuple(
        replace(
            blank,
            gross_pnl_usdt=gross,
            fees_usdt=fees,
            funding_usdt=funding,
            pnl_usdt=gross - fees + funding,
        )
        for gross, fees, funding in amounts
    )
    found = summary(make_result(10, 0, trades=trades))
    pnl = money(found, "pnl_usdt")
    assert pnl == pytest.approx(sum(float(trade.pnl_usdt) for trade in trades), abs=1e-6)
    rebuilt = money(found, "gross_pnl_usdt") - money(found, "fees_usdt")
    assert rebuilt + money(found, "funding_usdt") == pytest.approx(pnl, abs=1e-6)


def test_net_agrees_to_1e_8_on_a_made_replay(make_result: MakeResult) -> None:
    result = make_result()
    found = summary(result)
    parts = money(found, "gross_pnl_usdt") - money(found, "fees_usdt")
    total = float(sum((trade.pnl_usdt for trade in result.trades), Decimal(0)))
    assert money(found, "pnl_usdt") == pytest.approx(total, abs=1e-8)
    assert parts + money(found, "funding_usdt") == pytest.approx(total, abs=1e-8)
    assert money(found, "equity_beyond_trades_usdt") == pytest.approx(0.0, abs=1e-8)


def test_summary_is_json_without_nan_even_when_records_hold_nan(
    make_result: MakeResult, make_empty: MakeResult
) -> None:
    result = make_result()
    broken = replace(
        result.trades[0],
        forecast=math.nan,
        gap_bps=math.inf,
        quantity=Decimal(0),
        liquidation_price=Decimal("NaN"),
    )
    holes = result.equity.equity_usdt.copy()
    holes[5:9] = np.nan
    curve = replace(result.equity, equity_usdt=holes)
    result = replace(result, trades=(broken, *result.trades[1:]), equity=curve, bars_per_s=math.nan)
    for found in (summary(result), summary(make_empty())):
        again = json.loads(json.dumps(found, allow_nan=False))
        assert all(math.isfinite(number) for number in numbers_in(again))
    first = summary(result)["trades"]
    assert isinstance(first, list)
    assert first[0]["forecast"] is None
    assert first[0]["liquidation_price"] is None
    assert first[0]["entry_price"] == str(broken.entry_price)


def test_rates_of_no_trades_are_null(make_empty: MakeResult) -> None:
    found = summary(make_empty())
    undefined = ("stop_rate", "win_rate", "profit_factor", "mean_bps_per_trade")
    assert [found[key] for key in undefined] == [None] * 4
    assert found["max_drawdown_pct"] is None
    assert found["trades_count"] == 0
    assert found["note"] == "No edge shown: no trade was closed."


def test_rates_are_counted_from_the_trades(make_result: MakeResult) -> None:
    result = make_result()
    found = summary(result, "/tmp/report.html")
    stops = [trade for trade in result.trades if trade.exit_reason == "stop_loss"]
    assert stops
    assert found["stop_rate"] == len(stops) / 80
    assert found["liquidations"] == 1
    assert found["wins"] == sum(trade.pnl_usdt > 0 for trade in result.trades)
    assert found["refusals_count"] == 1617
    assert found["report"] == "/tmp/report.html"


@pytest.mark.parametrize(("count", "quantile"), T_TABLE)
def test_interval_has_the_width_of_the_t_table(count: int, quantile: float) -> None:
    values = [float(value) for value in range(count)]
    interval = mean_interval_95(values)
    assert interval is not None
    half = (interval[1] - interval[0]) / 2
    error = float(np.std(values, ddof=1)) / math.sqrt(count)
    assert half / error == pytest.approx(quantile, rel=5e-4)


@pytest.mark.parametrize(
    ("returns", "beginning"),
    [
        ([50.0, -50.0] * 20, "No edge shown: mean +0.0"),
        ([90.0, 110.0] * 20, "An edge after costs is shown"),
        ([-90.0, -110.0] * 20, "No edge shown, but a loss"),
        ([90.0, 110.0] * 5, "No edge shown: 10 trades cannot tell"),
        ([5.0], "No edge shown: 1 trade cannot tell"),
    ],
)
def test_verdict_claims_an_edge_only_above_zero(returns: list[float], beginning: str) -> None:
    assert verdict(returns, mean_interval_95(returns)).startswith(beginning)


def test_drawdown_is_the_deepest_fall_and_names_its_times(make_result: MakeResult) -> None:
    times = np.array([10, 20, 30, 40, 50], dtype=np.int64)
    equity = np.array([10_000.0, 12_000.0, 9_000.0, 13_000.0, 12_500.0])
    result = make_result(10, 0, equity=EquityCurve(times, equity, equity))
    fall = max_drawdown(result)
    assert fall is not None
    assert [fall.pct, fall.usdt] == pytest.approx([25.0, 3000.0])
    assert (fall.from_ms, fall.to_ms) == (20, 30)


def test_first_loss_counts_from_the_initial_equity(make_result: MakeResult) -> None:
    times = np.array([10, 20], dtype=np.int64)
    equity = np.array([9_500.0, 9_900.0])
    result = make_result(10, 0, equity=EquityCurve(times, equity, equity))
    fall = max_drawdown(result)
    assert fall is not None
    assert fall.pct == pytest.approx(5.0)
    assert fall.from_ms == result.from_ms


def test_always_short_says_when_a_doubling_would_have_ruined_it(make_result: MakeResult) -> None:
    times = np.arange(3, dtype=np.int64)
    close = np.array([50.0, 101.0, 40.0])
    found = summary(make_result(10, 0, equity=EquityCurve(times, close, close)))["always_short"]
    assert isinstance(found, dict)
    assert found["pnl_pct"] == pytest.approx(20.0)
    assert found["ruined"] is True
    assert "funding unknown" in found["note"]


def test_a_replay_of_what_the_model_has_learned_from_shows_no_edge(
    make_result: MakeResult,
) -> None:
    result = make_result()
    after = replace(result, learned_until_ms=result.from_ms)
    within = replace(result, learned_until_ms=result.from_ms + 1)
    assert summary(after)["in_sample"] is False
    assert summary(after)["note"] == summary(result)["note"]
    found = summary(within)
    assert (found["in_sample"], found["edge_shown"]) == (True, False)
    assert "has learned from this history" in str(found["note"])
