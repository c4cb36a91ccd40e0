"""What risk is asked in its tests: plain questions, and strategies that draw wild ones."""

from dataclasses import replace
from decimal import Decimal as D

from hypothesis import strategies as st

from core.decision import Stance
from core.instrument import LTCUSDT
from core.money import floor_to
from core.plugs import Entry, Holding
from risk.limits import Limits

ENTRY = Entry(
    instrument=LTCUSDT,
    price=D(100),
    worst_entry_price=D("99.70"),
    mark_price=D(100),
    equity_usdt=D(1000),
    available_usdt=D(1000),
    leverage=D(10),
    taker_fee=D("0.00055"),
    day_start_equity_usdt=D(1000),
    peak_equity_usdt=D(1000),
    entries_today=0,
    bars_since_stop=None,
    bar_age_ms=0,
    mark_age_ms=0,
    blocked=(),
)
"""A small account at a round price with nothing in the way."""

HOLDING = Holding(
    stance=Stance.SHORT,
    quantity=D(-3),
    lot_step=D("0.1"),
    price=D(100),
    equity_usdt=D(1000),
    peak_equity_usdt=D(1000),
    bars_held=1,
)

cents = st.builds(
    lambda digits, power: D(digits) * 10**power / 100, st.integers(1, 999), st.integers(2, 9)
)
prices = st.integers(100, 200_000).map(lambda ticks: D(ticks) / 100)

limits = st.builds(
    Limits,
    stop_loss_pct_of_price=st.floats(0.5, 8),
    take_profit_pct_of_price=st.floats(0.5, 50),
    time_exit_bars=st.integers(1, 100),
    risk_per_trade_pct_of_equity=st.floats(0.1, 10),
    max_notional_pct_of_equity=st.floats(5, 1000),
    max_notional_usdt=st.one_of(st.floats(5, 1e5), st.floats(1e5, 1e9)),
    max_leverage=st.floats(0.1, 10),
    min_liquidation_gap_pct_of_stop_distance=st.floats(50, 200),
    max_drawdown_pct_of_equity=st.floats(0.1, 100),
)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """An account of a cent to ten billion USDT, a mark near the price, nothing that refuses at the gate."""
    price = draw(prices)
    guard = D(draw(st.integers(1, 200))) / 10_000
    equity = draw(cents)
    return ENTRY._replace(
        price=price,
        worst_entry_price=floor_to(price * (1 - guard), D("0.01")),
        mark_price=floor_to(price * (1 + D(draw(st.integers(-100, 100))) / 10_000), D("0.01")),
        equity_usdt=equity,
        available_usdt=equity * draw(st.integers(5, 100)) / 100,
        leverage=D(draw(st.integers(1, 10))),
        day_start_equity_usdt=equity,
        peak_equity_usdt=equity,
    )


@st.composite
def holdings(draw: st.DrawFn) -> Holding:
    """A short of any size in an account that may be worth nothing, or less."""
    return HOLDING._replace(
        stance=draw(st.sampled_from(Stance)),
        quantity=-D(draw(st.integers(1, 10**7))) / 10,
        price=draw(prices),
        equity_usdt=draw(st.one_of(cents, cents.map(lambda value: -value), st.just(D(0)))),
        peak_equity_usdt=draw(cents),
        bars_held=draw(st.integers(0, 120)),
    )


def limited(**changes: float) -> Limits:
    """Return the defaults with some limits changed."""
    return replace(Limits(), **changes)  # type: ignore[arg-type]  # ints where the field is an int
