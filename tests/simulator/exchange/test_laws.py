"""What holds whatever is done to the exchange: the book, the quantities, the wallet, the position, the margin."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal as D

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.instrument import LTCUSDT, Instrument
from core.margin import (
    all_terms,
    cross_liquidation_price,
    liquidation_price,
    maintenance_margin,
    tier_terms,
)
from simulator.exchange.exchange import Exchange
from simulator.exchange.listing import LISTED
from simulator.exchange.words import (
    OPEN_STATUSES,
    Amendment,
    ExecType,
    Execution,
    MarginMode,
    Notice,
    Order,
    OrderChanged,
    OrderType,
    PositionMode,
    Refusal,
    Side,
    TimeInForce,
    Tpsl,
    TriggerBy,
)
from tests.simulator.exchange.floors import LTC, NOW, a_step, an_exchange, limit, market, wallet_gap

INSTRUMENTS = [listing.instrument for listing in LISTED.values()]
STEPS = [
    a_step(NOW + at * 250, 100 + ((at * 37) % 23 - 11) / 10, 1.0 + at % 50, sells=bool(at % 2))
    for at in range(1, 400)
]
ticks = st.integers(-300, 300).map(lambda n: D(10_000 + n) / 100)
sizes = st.integers(1, 4_000).map(lambda n: D(n) / 10)
sides = st.sampled_from(Side)
kinds = st.sampled_from(TimeInForce)


@dataclass(frozen=True)
class Deed:
    """One thing that is done to the exchange, and the words for it."""

    words: str
    act: Callable[[Exchange], object]


def _place(side: Side, size: D, price: D | None, force: TimeInForce, reduce: bool) -> Deed:
    order = market(side, str(size)) if price is None else limit(side, str(size), str(price))
    asked = type(order)(LTC, side, order.order_type, size, price, force, "", 0, reduce_only=reduce)
    return Deed(f"{side} {size} {price} {force} {reduce}", lambda e: e.place(asked))


def _conditional(side: Side, size: D, trigger: D, reduce: bool, rises: bool) -> Deed:
    def act(exchange: Exchange) -> object:
        return exchange.place(
            market(
                side,
                str(size),
                trigger_price=trigger,
                trigger_direction=1 if rises else 2,
                trigger_by=TriggerBy.MARK,
                reduce_only=reduce,
            )
        )

    return Deed(f"conditional {side} {size} {trigger} {rises}", act)


def _nth(exchange: Exchange, number: int) -> Order | None:
    orders = exchange.open_orders(LTC)
    return orders[number % len(orders)] if orders else None


def _cancel(number: int) -> Deed:
    def act(exchange: Exchange) -> object:
        order = _nth(exchange, number)
        return order and exchange.cancel(LTC, order.order_id)

    return Deed(f"cancel {number}", act)


def _amend(number: int, size: D, price: D) -> Deed:
    def act(exchange: Exchange) -> object:
        order = _nth(exchange, number)
        change_price = price if order and order.order_type is OrderType.LIMIT else None
        return order and exchange.amend(
            Amendment(LTC, order.order_id, quantity=size, price=change_price)
        )

    return Deed(f"amend {number} {size} {price}", act)


def _stop(stop_at: D, target: D) -> Deed:
    tpsl = Tpsl(stop_loss=stop_at, take_profit=target)
    return Deed(f"stop {stop_at} {target}", lambda e: e.trading_stop(LTC, 0, tpsl))


def _hold(price: D) -> Deed:
    return Deed(f"hold {price}", lambda e: e.hold_price(LTC, price))


deeds = st.one_of(
    st.builds(_place, sides, sizes, st.none() | ticks, kinds, st.booleans()),
    st.builds(_place, sides, sizes, ticks, kinds, st.booleans()),
    st.builds(_conditional, sides, sizes, ticks, st.booleans(), st.booleans()),
    st.builds(_cancel, st.integers(0, 50)),
    st.builds(_amend, st.integers(0, 50), sizes, ticks),
    st.builds(_stop, ticks, ticks),
    st.builds(_hold, st.integers(90, 112).map(D)),
    st.just(Deed("release", lambda e: e.release_price(LTC))),
    st.builds(
        lambda ms: Deed(f"wait {ms}", lambda e: e.advance(e.now + ms)), st.integers(1, 20_000)
    ),
    st.builds(
        lambda n: Deed("leverage", lambda e: e.set_leverage(LTC, D(n), D(n))), st.integers(1, 50)
    ),
    st.builds(
        lambda n: Deed("funding", lambda e: e.levers.settle_funding(LTC, D(n) / 10_000)),
        st.integers(-5, 5),
    ),
)


def signed(execution: Execution) -> D:
    return execution.quantity if execution.side is Side.BUY else -execution.quantity


@settings(max_examples=60, deadline=None)
@given(st.lists(deeds, min_size=1, max_size=40), st.sampled_from(MarginMode))
def test_the_laws_hold_after_every_deed(chosen: list[Deed], mode: MarginMode) -> None:
    exchange = an_exchange(steps=STEPS, margin_mode=mode, balance=D(20_000))
    held = D(0)
    for deed in chosen:
        reduces = {o.order_id: o.reduce_only for o in exchange.open_orders()}
        deed.act(exchange)
        told = exchange.drain()
        _check_book(exchange)
        _check_orders(exchange, told)
        held = _check_position(exchange, told, held, reduces)
        assert wallet_gap(exchange) < D("1e-8")


def _check_book(exchange: Exchange) -> None:
    book = exchange.book(LTC, 30)
    bids, asks = [p for p, _ in book.bids], [p for p, _ in book.asks]
    assert bids == sorted(set(bids), reverse=True)
    assert asks == sorted(set(asks))
    assert bids[0] < asks[0]
    assert all(q > 0 for _, q in (*book.bids, *book.asks))
    levels = dict((*book.bids, *book.asks))
    for order in exchange.open_orders():
        if order.price in levels and order.status.value in ("New", "PartiallyFilled"):
            assert levels[order.price] >= order.leaves


def _check_orders(exchange: Exchange, told: list[Notice]) -> None:
    executed: dict[str, D] = {}
    for row in exchange.executions():
        if row.exec_type is not ExecType.FUNDING:
            executed[row.order_id] = executed.get(row.order_id, D(0)) + row.quantity
    for order in (*exchange.open_orders(), *exchange.order_history()):
        assert order.filled == executed.get(order.order_id, D(0))
        assert 0 <= order.filled <= order.quantity
        assert order.leaves == (
            order.quantity - order.filled if order.status in OPEN_STATUSES else 0
        )
    for notice in told:
        if isinstance(notice, OrderChanged):
            assert notice.order.filled <= notice.order.quantity


def _check_position(exchange: Exchange, told: list[Notice], held: D, reduces: dict[str, bool]) -> D:
    for notice in told:
        if not isinstance(notice, Execution) or notice.exec_type is ExecType.FUNDING:
            continue
        order = exchange.find_order(LTC, notice.order_id)
        after = held + signed(notice)
        if reduces.get(notice.order_id) or (order is not None and order.reduce_only):
            assert abs(after) < abs(held)
            assert after * held >= 0
        held = after
    (row,) = exchange.positions(LTC)
    size = row.size if row.side is Side.BUY else -row.size
    assert size == held
    if not held:
        assert not [
            o for o in exchange.open_orders() if o.reduce_only and o.stop_order_type != "Stop"
        ]
    return held


@settings(max_examples=15, deadline=None)
@given(st.lists(deeds, min_size=1, max_size=25))
def test_the_same_calls_tell_the_same_story(chosen: list[Deed]) -> None:
    stories = []
    for _ in range(2):
        exchange = an_exchange(steps=STEPS, seed=11)
        for deed in chosen:
            deed.act(exchange)
        exchange.advance(NOW + 60_000)
        stories.append((exchange.drain(), exchange.book(LTC, 50), exchange.wallet()))
    assert stories[0] == stories[1]


def test_another_seed_is_another_market() -> None:
    one, other = (an_exchange(seed=seed).book(LTC, 20) for seed in (1, 2))
    assert one != other


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(sides, sizes, st.integers(1, 2)), min_size=1, max_size=20))
def test_in_hedge_mode_each_side_is_the_sum_of_its_own_executions(
    chosen: list[tuple[Side, D, int]],
) -> None:
    exchange = an_exchange(position_mode=PositionMode.HEDGE, balance=D(100_000))
    sums = {1: D(0), 2: D(0)}
    for side, size, index in chosen:
        answer = exchange.place(market(side, str(size), position_idx=index))
        if not isinstance(answer, Refusal):
            sums[index] += answer.filled if side is Side.BUY else -answer.filled
        rows = exchange.positions(LTC)
        assert [row.size for row in rows] == [sums[1], -sums[2]]
        assert wallet_gap(exchange) < D("1e-8")


@pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda i: i.symbol)
def test_maintenance_is_continuous_across_tiers(instrument: Instrument) -> None:
    for lower in instrument.tiers[:-1]:
        below = tier_terms(instrument, lower.limit_usdt)
        above = tier_terms(instrument, lower.limit_usdt + D("0.01"))
        assert below is not None
        assert above is not None
        edge = lower.limit_usdt
        assert maintenance_margin(edge, D(1), below) == maintenance_margin(edge, D(1), above)


entries = st.integers(1_000, 50_000).map(lambda n: D(n) / 100)
quantities = st.integers(1, 200_000).map(lambda n: D(n) / 10)
leverages = st.integers(1, 50).map(D)
extras = st.integers(0, 10_000).map(D)


def _maintenance(size: D, price: D) -> D:
    """Return maintenance as the largest of the tiers' lines, which is what the deductions make of it."""
    return max(maintenance_margin(size, price, terms) for terms in all_terms(LTCUSDT))


@given(quantities, entries, leverages, extras, st.booleans())
def test_an_isolated_liquidation_price_solves_its_own_equation(
    size: D, entry: D, leverage: D, extra: D, long: bool
) -> None:
    price = liquidation_price(LTCUSDT, size, entry, leverage, long=long, extra=extra)
    if price is None:
        return
    moved = size * (price - entry) if long else size * (entry - price)
    left = size * entry / leverage + extra + moved
    assert abs(left - _maintenance(size, price)) < D("1e-8") * size * entry


@given(quantities, entries, st.integers(1, 1_000_000).map(D), st.booleans())
def test_a_cross_liquidation_price_solves_its_own_equation(
    size: D, entry: D, balance: D, long: bool
) -> None:
    fee = D("0.00055")
    price = cross_liquidation_price(LTCUSDT, size, entry, fee, balance, long=long)
    if price is None:
        return
    moved = size * (price - entry) if long else size * (entry - price)
    kept = _maintenance(size, price) + size * price * fee
    assert abs(balance + moved - kept) < D("1e-8") * (size * entry + balance)


def test_what_is_remembered_has_an_end() -> None:
    exchange = an_exchange(remembered=50, trades_remembered=30, minutes_remembered=20)
    for at in range(200):
        exchange.place(market(Side.SELL if at % 2 else Side.BUY, "1"))
        exchange.advance(exchange.now + 60_000)
    assert len(exchange.order_history()) == 50
    assert len(exchange.executions()) == len(exchange.transactions()) == 50
    assert len(exchange.closed_pnl()) <= 50
    assert len(exchange.trades(LTC, 1_000)) == 30
    assert exchange.order_history()[0].created_at > exchange.order_history()[-1].created_at
