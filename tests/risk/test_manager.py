"""The risk manager: one verdict that explains itself, within every cap; a way out is never blocked."""

from dataclasses import replace
from decimal import Decimal as D

import pytest
from hypothesis import example, given, settings

from core.decision import Ruling, Stance
from core.margin import initial_margin, stop_leaves_room, tier_terms
from core.plugs import Entry, Holding
from risk.limits import Limits
from risk.manager import RiskManager
from tests.risk.asked import ENTRY, HOLDING, entries, holdings, limited, limits

ROOMY = limited(max_notional_pct_of_equity=1000.0, max_notional_usdt=1e9)


def pct(value: float) -> D:
    return D(str(value)) / 100


def test_a_plain_entry_is_approved_with_stop_target_and_liquidation_price() -> None:
    verdict = RiskManager(Limits()).judge_entry(ENTRY)
    assert verdict.ruling is Ruling.APPROVED
    assert verdict.target_quantity == D("-3.0")  # 10 USDT over 3.30, down to the lot
    assert (verdict.stop_price, verdict.take_profit_price) == (D("103.00"), D("97.00"))
    assert verdict.liquidation_price == D("99.70") * D("1.1") / D("1.01")
    assert verdict.planned_risk_usdt == D("9.90")
    assert verdict.findings == ()


@settings(max_examples=400)
@given(entries(), limits)
def test_an_entry_is_never_long_and_lies_within_every_cap(entry: Entry, limits: Limits) -> None:
    verdict = RiskManager(limits).judge_entry(entry)
    size, price, equity = -verdict.target_quantity, entry.price, entry.equity_usdt
    assert size >= 0
    if not size:
        return
    instrument, stop, target = entry.instrument, verdict.stop_price, verdict.take_profit_price
    assert stop is not None
    assert target is not None
    assert target < min(price, entry.mark_price) <= max(price, entry.mark_price) < stop
    assert size % instrument.lot_step == 0
    assert instrument.min_quantity <= size <= instrument.max_market_quantity
    assert size * price >= instrument.min_notional_usdt
    assert size * price <= D(str(limits.max_notional_usdt))
    assert size * price <= equity * pct(limits.max_notional_pct_of_equity)
    assert size * price <= equity * D(str(limits.max_leverage))
    loss = size * (stop - entry.worst_entry_price)
    assert loss == verdict.planned_risk_usdt <= equity * pct(limits.risk_per_trade_pct_of_equity)
    margin = initial_margin(size, price, entry.leverage, entry.taker_fee)
    assert margin + size * price * entry.taker_fee <= entry.available_usdt
    terms = tier_terms(instrument, size * price)
    assert terms is not None
    assert entry.leverage <= terms.tier.max_leverage
    gap = D(str(limits.min_liquidation_gap_pct_of_stop_distance))
    assert stop_leaves_room(entry.worst_entry_price, stop, verdict.liquidation_price, gap)


@given(entries(), limits)
@example(ENTRY, Limits())
@example(ENTRY._replace(blocked=("halted",)), Limits())
def test_a_verdict_on_an_entry_says_why_and_the_same_question_gets_the_same_answer(
    entry: Entry, limits: Limits
) -> None:
    verdict = RiskManager(limits).judge_entry(entry)
    assert verdict == RiskManager(replace(limits)).judge_entry(entry)
    assert (verdict.ruling is Ruling.APPROVED) == (not verdict.findings)
    assert (verdict.ruling is Ruling.REFUSED) == (verdict.target_quantity == 0)
    assert verdict.ruling is not Ruling.CLOSED
    for finding in verdict.findings:
        assert finding.rule
        assert finding.limit
        assert finding.actual
        assert finding.unit


@pytest.mark.parametrize(
    ("rule", "entry"),
    [
        ("degraded", ENTRY._replace(blocked=("an order is not proved",))),
        ("stale_data", ENTRY._replace(mark_age_ms=60_000)),
        ("drawdown", ENTRY._replace(peak_equity_usdt=D(2000), day_start_equity_usdt=D(1000))),
        ("daily_loss", ENTRY._replace(day_start_equity_usdt=D(1100), peak_equity_usdt=D(1100))),
        ("cool_down", ENTRY._replace(bars_since_stop=2)),
        ("entry_rate", ENTRY._replace(entries_today=24)),
        ("stop_loss", ENTRY._replace(mark_price=D(104))),
        ("take_profit", ENTRY._replace(mark_price=D(96))),
        ("liquidation_distance", ENTRY._replace(leverage=D(25))),
        ("minimum_size", ENTRY._replace(equity_usdt=D(1), day_start_equity_usdt=D(1))),
    ],
)
def test_each_rule_alone_refuses_an_entry_and_is_named(rule: str, entry: Entry) -> None:
    if rule == "minimum_size":
        entry = entry._replace(peak_equity_usdt=D(1))
    verdict = RiskManager(Limits()).judge_entry(entry)
    assert verdict.ruling is Ruling.REFUSED
    assert verdict.target_quantity == 0
    assert verdict.stop_price is verdict.take_profit_price is verdict.liquidation_price is None
    assert rule in [finding.rule for finding in verdict.findings]


def test_every_gate_that_is_shut_is_told_not_only_the_first() -> None:
    entry = ENTRY._replace(blocked=("halted",), bar_age_ms=60_000, bars_since_stop=0)
    verdict = RiskManager(Limits()).judge_entry(entry)
    assert [finding.rule for finding in verdict.findings] == ["degraded", "stale_data", "cool_down"]


@pytest.mark.parametrize(
    ("rule", "entry", "limits", "size"),
    [
        ("max_notional", ENTRY, limited(max_notional_usdt=100.0), "1.0"),
        ("max_leverage", ENTRY, limited(max_leverage=0.2), "2.0"),
        ("margin_available", ENTRY._replace(available_usdt=D(15)), Limits(), "1.4"),
        (
            "tier_leverage",
            ENTRY._replace(price=D(1000), worst_entry_price=D(999), mark_price=D(1000)),
            replace(ROOMY, risk_per_trade_pct_of_equity=10.0),
            "1000.0",
        ),
        ("maximum_size", ENTRY, replace(ROOMY, risk_per_trade_pct_of_equity=0.3), "6160.0"),
    ],
)
def test_each_cap_alone_reduces_an_entry_and_is_named(
    rule: str, entry: Entry, limits: Limits, size: str
) -> None:
    if rule in {"tier_leverage", "maximum_size"}:
        rich = D(10_000_000)
        entry = entry._replace(
            equity_usdt=rich,
            available_usdt=rich,
            day_start_equity_usdt=rich,
            peak_equity_usdt=rich,
        )
    verdict = RiskManager(limits).judge_entry(entry)
    assert verdict.ruling is Ruling.REDUCED
    assert verdict.target_quantity == -D(size)
    assert [finding.rule for finding in verdict.findings] == [rule]


@given(holdings(), limits)
def test_what_is_held_is_kept_or_reduced_never_increased_and_never_turned_long(
    holding: Holding, limits: Limits
) -> None:
    verdict = RiskManager(limits).judge_holding(holding)
    assert holding.quantity <= verdict.target_quantity <= 0
    assert verdict.target_quantity % holding.lot_step == 0
    assert verdict == RiskManager(replace(limits)).judge_holding(holding)
    assert all(said.limit and said.actual and said.unit for said in verdict.findings)


@given(holdings(), limits)
def test_a_way_out_is_never_blocked(holding: Holding, limits: Limits) -> None:
    verdict = RiskManager(limits).judge_holding(holding._replace(stance=Stance.FLAT))
    assert verdict.target_quantity == 0
    assert verdict.ruling in {Ruling.APPROVED, Ruling.CLOSED}


@given(holdings(), limits)
def test_what_goes_on_being_held_lies_within_the_caps_on_value(
    holding: Holding, limits: Limits
) -> None:
    verdict = RiskManager(limits).judge_holding(holding)
    value = -verdict.target_quantity * holding.price
    if value:
        assert value <= D(str(limits.max_notional_usdt))
        assert value <= holding.equity_usdt * pct(limits.max_notional_pct_of_equity)
        assert value <= holding.equity_usdt * D(str(limits.max_leverage))


def test_a_short_within_its_limits_is_held_as_it_is() -> None:
    verdict = RiskManager(Limits()).judge_holding(HOLDING)
    assert (verdict.ruling, verdict.target_quantity) == (Ruling.APPROVED, D(-3))


def test_a_short_that_outgrew_its_cap_is_reduced_on_the_lot_grid() -> None:
    limits = limited(max_notional_usdt=250.0)
    verdict = RiskManager(limits).judge_holding(HOLDING._replace(price=D(103)))
    assert (verdict.ruling, verdict.target_quantity) == (Ruling.REDUCED, D("-2.4"))
    assert [finding.rule for finding in verdict.findings] == ["max_notional"]


@pytest.mark.parametrize("stance", Stance)
@pytest.mark.parametrize(
    ("rule", "holding"),
    [
        ("time_exit", HOLDING._replace(bars_held=24)),
        ("drawdown", HOLDING._replace(peak_equity_usdt=D(2000))),
    ],
)
def test_horizon_and_drawdown_close_whatever_the_strategy_wants(
    stance: Stance, rule: str, holding: Holding
) -> None:
    verdict = RiskManager(Limits()).judge_holding(holding._replace(stance=stance))
    assert (verdict.ruling, verdict.target_quantity) == (Ruling.CLOSED, D(0))
    assert [finding.rule for finding in verdict.findings] == [rule]


def test_a_verdict_that_opens_nothing_plans_no_risk() -> None:
    manager = RiskManager(limited(max_leverage=1.0))
    reduced = manager.judge_holding(HOLDING._replace(quantity=D(-30)))
    flat = manager.judge_holding(HOLDING._replace(stance=Stance.FLAT))
    assert (reduced.ruling, reduced.planned_risk_usdt) == (Ruling.REDUCED, D(0))
    assert (flat.ruling, flat.planned_risk_usdt) == (Ruling.APPROVED, D(0))
