"""An exchange with a price, and the orders and events its tests send."""

from decimal import Decimal as D

from core.commands import (
    AmendStop,
    Ask,
    CancelOrder,
    ClosePosition,
    OrderType,
    PlaceOrder,
    Reconcile,
    TimeInForce,
)
from core.events import Bar, Event, Fill, FundingRate, Mark, OrderUpdate, SendOutcome, Trade
from core.instrument import LTCUSDT
from core.order import OrderState
from simulator.ledger import Ledger
from simulator.rules import Costs
from simulator.venue import Venue

HOUR = 3_600_000
START = 1_704_067_200_000
TAKER = D("0.00055")
NO_SLIP = Costs(slippage_bps=0.0, stop_overshoot_pct=0.0)
SLIP = Costs(slippage_bps=10.0, stop_overshoot_pct=10.0)


def a_venue(
    *, price: float = 100.0, wallet: D = D(1000), leverage: D = D(10), costs: Costs = NO_SLIP
) -> Venue:
    """Return an exchange that has seen one bar close at `price`."""
    venue = Venue(Ledger(LTCUSDT, leverage, TAKER, wallet), costs)
    venue.advance(a_bar(price, price, price, price))
    return venue


def a_bar(open_: float, high: float, low: float, close: float, *, at: int = START) -> Bar:
    return Bar(at, at, "LTCUSDT", HOUR, open_, high, low, close, 1.0)


def a_trade(price: float) -> Trade:
    return Trade(START, START, "LTCUSDT", price, 1.0, False)


def a_mark(price: float) -> Mark:
    return Mark(START, START, "LTCUSDT", price, price)


def a_rate(rate: float, *, at: int = START) -> FundingRate:
    return FundingRate(at, at, "LTCUSDT", rate)


def an_order(  # noqa: PLR0913  # an order has that many sides
    quantity: str,
    *,
    limit: str | None = None,
    time_in_force: TimeInForce = TimeInForce.GTC,
    reduce_only: bool = False,
    stop: str | None = None,
    target: str | None = None,
    name: str = "a-1",
) -> PlaceOrder:
    """Return a limit order, or a market order when it has no limit."""
    return PlaceOrder(
        client_order_id=name,
        decision_id="d",
        symbol="LTCUSDT",
        order_type=OrderType.MARKET if limit is None else OrderType.LIMIT,
        time_in_force=time_in_force,
        quantity=D(quantity),
        limit_price=D(limit) if limit else None,
        reduce_only=reduce_only,
        stop_price=D(stop) if stop else None,
        take_profit_price=D(target) if target else None,
        deadline=START,
    )


def a_close(name: str = "c-1") -> ClosePosition:
    return ClosePosition(name, "d", "LTCUSDT", D(1), "test")


def an_amend(stop: str, target: str | None = None) -> AmendStop:
    return AmendStop("LTCUSDT", D(stop), D(target) if target else None, "test")


def a_cancel(name: str) -> CancelOrder:
    return CancelOrder(name, "LTCUSDT", "test")


def a_question(ask: Ask, name: str = "") -> Reconcile:
    return Reconcile(ask, "LTCUSDT", name, "test")


def short(venue: Venue, quantity: str = "-10", **order: str) -> Fill:
    """Open a short at market and return its fill."""
    events = venue.execute(an_order(quantity, name=f"open-{venue.count}", **order), START)  # type: ignore[arg-type]  # only texts are passed on
    (fill,) = fills(events)
    return fill


def held(**order: str) -> Venue:
    """Return an exchange with a short of 10 LTC at 100."""
    venue = a_venue()
    short(venue, **order)
    return venue


def kinds(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


def rows(events: list[Event]) -> list[tuple[OrderState, str]]:
    return [(event.state, event.reason) for event in events if isinstance(event, OrderUpdate)]


def fills(events: list[Event]) -> list[Fill]:
    return [event for event in events if isinstance(event, Fill)]


def outcome(events: list[Event]) -> SendOutcome:
    (said,) = [event for event in events if isinstance(event, SendOutcome)]
    return said
