"""What may ask for a decision between bars, and how often it may."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calendar import DAY_MS, day_of
from core.events import Event, Liquidation, Mark, OnChain, OnChainKind, Trade
from core.urgent import Burst, Cascade, Deposit, Urgency, UrgentSettings, urgency_of

T0 = 1_764_028_800_000
SYMBOL = "LTCUSDT"


def trade(at_ms: int, price: float, symbol: str = SYMBOL) -> Trade:
    return Trade(T0 + at_ms, T0 + at_ms, symbol, price, 1.0, False)


def liquidation(at_ms: int, usdt: float, symbol: str = SYMBOL) -> Liquidation:
    return Liquidation(T0 + at_ms, T0 + at_ms, symbol, 100.0, usdt / 100.0, True)


def deposit(txid: str, amount_ltc: float, kind: OnChainKind = OnChainKind.DEPOSIT) -> OnChain:
    return OnChain(T0, T0, kind, txid, "binance", amount_ltc, 0.9, "poll")


@pytest.mark.parametrize("price", [99.4, 100.6])
def test_a_move_within_the_window_is_a_burst_up_or_down_and_is_told_once(price: float) -> None:
    burst = Burst(SYMBOL, 50.0, 10_000)
    assert burst.observe(trade(0, 100.0)) == ""
    assert burst.observe(trade(9_000, price)).startswith("burst of ")
    assert burst.observe(trade(9_500, price)) == ""


@pytest.mark.parametrize(
    "event",
    [
        trade(12_000, 101.0),
        trade(5_000, 100.4),
        trade(5_000, 100.49999),
        trade(5_000, 200.0, "BTCUSDT"),
        trade(5_000, float("nan")),
        Mark(T0 + 5_000, T0, SYMBOL, 200.0, 200.0),
    ],
    ids=["slow", "small", "just too small", "other symbol", "no number", "no trade"],
)
def test_what_is_slow_small_or_of_another_market_is_no_burst(event: Event) -> None:
    burst = Burst(SYMBOL, 50.0, 10_000)
    burst.observe(trade(0, 100.0))
    assert burst.observe(event) == ""


@pytest.mark.parametrize(("at_ms", "asks"), [(10_000, True), (10_001, False)])
def test_a_move_of_just_the_size_and_just_the_span_is_a_burst(at_ms: int, *, asks: bool) -> None:
    burst = Burst(SYMBOL, 5000.0, 10_000)
    burst.observe(trade(0, 100.0))
    assert bool(burst.observe(trade(at_ms, 150.0))) is asks


def test_the_shortest_window_still_holds_the_second_of_its_trade() -> None:
    burst = Burst(SYMBOL, 50.0, 1000)
    assert burst.observe(trade(0, 100.0)) == ""
    assert burst.observe(trade(5999, 200.0)) == ""
    assert burst.observe(trade(6000, 202.0)).startswith("burst of +100 bp")


def test_a_price_below_one_is_a_price_too() -> None:
    burst, watch = Burst(SYMBOL, 50.0, 10_000), Urgency(SYMBOL, UrgentSettings(), ())
    burst.observe(trade(0, 0.5))
    assert burst.observe(trade(1000, 0.6)).startswith("burst of ")
    watch.observe(trade(0, 0.5))
    assert (watch.price, watch.price_time) == (0.5, T0)


def test_a_burst_keeps_no_more_prices_than_seconds() -> None:
    burst = Burst(SYMBOL, 5000.0, 10_000)
    for k in range(20_000):
        burst.observe(trade(10 * k, 100.0 + k % 3))
    assert len(burst._trades) <= 12  # memory is the matter here


def test_liquidations_within_the_window_add_up_to_a_cascade() -> None:
    cascade = Cascade(SYMBOL, 1000.0, 10_000)
    assert cascade.observe(liquidation(0, 600)) == ""
    assert cascade.observe(liquidation(1, 9999, "BTCUSDT")) == ""
    assert cascade.observe(liquidation(11_000, 600)) == ""
    assert cascade.observe(liquidation(12_000, 500)) == "1100 USDT liquidated within 10 s"
    assert cascade.observe(liquidation(12_500, 900)) == ""


@pytest.mark.parametrize(("at_ms", "asks"), [(10_000, True), (10_001, False)])
def test_just_enough_liquidated_in_just_the_span_is_a_cascade(at_ms: int, *, asks: bool) -> None:
    cascade = Cascade(SYMBOL, 1000.0, 10_000)
    cascade.observe(liquidation(0, 600))
    assert bool(cascade.observe(liquidation(at_ms, 400))) is asks


def test_a_large_deposit_asks_once_a_transaction() -> None:
    asked = Deposit(1000.0)
    assert asked.observe(deposit("a", 999.0)) == ""
    assert asked.observe(deposit("b", 1500.0)) == "1500 LTC sent to binance"
    assert asked.observe(deposit("b", 1500.0)) == ""
    assert asked.observe(deposit("c", float("nan"))) == ""
    somewhere = replace(deposit("e", 1000.0), exchange="")
    assert asked.observe(somewhere) == "1000 LTC sent to an exchange"
    other = next(kind for kind in OnChainKind if kind is not OnChainKind.DEPOSIT)
    assert asked.observe(deposit("d", 5000.0, other)) == ""


def test_without_a_trigger_nobody_watches() -> None:
    assert urgency_of(SYMBOL, UrgentSettings()) is None
    every = UrgentSettings(burst_bps=1, cascade_usdt=1, deposit_ltc=1)
    watch = urgency_of(SYMBOL, every)
    assert watch is not None
    assert [type(one) for one in watch.triggers] == [Burst, Cascade, Deposit]


def test_nothing_is_granted_before_a_price_is_known() -> None:
    watch = Urgency(SYMBOL, UrgentSettings(gap_s=1), ())
    assert not watch.grant(T0, 0)
    assert watch.observe(trade(0, 90.0)) == ""
    assert watch.grant(T0, 0)


def test_a_price_of_nothing_leaves_the_last_one_standing() -> None:
    watch = Urgency(SYMBOL, UrgentSettings(), ())
    watch.observe(trade(0, 90.0))
    watch.observe(trade(1000, 0.0))
    assert (watch.price, watch.price_time) == (90.0, T0)


def test_a_gap_that_has_just_passed_is_long_enough() -> None:
    watch = Urgency(SYMBOL, UrgentSettings(gap_s=60), (), price=90.0)
    assert not watch.grant(T0, T0 - 59_999)
    assert watch.grant(T0, T0 - 60_000)


gaps = st.lists(st.integers(0, 3 * 3_600_000), min_size=1, max_size=80)


@given(gaps, st.integers(1, 4000), st.integers(1, 6), st.lists(st.booleans(), max_size=80))
def test_gap_and_budget_hold_whatever_is_asked(
    pauses: list[int], gap_s: int, most: int, restarts: list[bool]
) -> None:
    settings = UrgentSettings(burst_bps=1, gap_s=gap_s, max_per_day=most)
    watch = Urgency(SYMBOL, settings, (), price=90.0)
    now, decided, granted = T0, 0, list[int]()
    for k, pause in enumerate(pauses):
        now += pause
        if k < len(restarts) and restarts[k]:
            # A restart: what the journal has is taken up.
            watch = Urgency(SYMBOL, settings, (), price=90.0)
            watch.recall(granted)
        before = decided
        if watch.grant(now, decided):
            assert now - before >= gap_s * 1000
            decided = now
            granted.append(now)
    for day in {day_of(time) for time in granted}:
        assert sum(day <= time < day + DAY_MS for time in granted) <= most


def test_the_budget_is_whole_again_on_the_next_day() -> None:
    watch = Urgency(SYMBOL, UrgentSettings(gap_s=1, max_per_day=1), (), price=90.0)
    assert watch.grant(T0, 0)
    assert not watch.grant(T0 + 5000, T0)
    assert watch.grant(T0 + DAY_MS, T0)


def test_a_restart_takes_up_just_what_was_spent_today() -> None:
    watch = Urgency(SYMBOL, UrgentSettings(gap_s=1, max_per_day=3), (), price=90.0)
    watch.recall([T0 - DAY_MS, T0, T0 + 5000])
    assert watch.grant(T0 + 10_000, T0 + 5000)
    assert not watch.grant(T0 + 20_000, T0 + 10_000)


def test_settings_keep_their_defaults_off() -> None:
    off = UrgentSettings()
    assert (off.burst_bps, off.cascade_usdt, off.deposit_ltc) == (0, 0, 0)
    assert urgency_of(SYMBOL, replace(off, gap_s=5)) is None
