"""Where an order's prices may stand: on the grid, inside the band, on the right side of a trigger."""

from decimal import Decimal

from simulator.admission import refuse_ticks
from simulator.exchange.grid import price_units
from simulator.exchange.market import Market
from simulator.exchange.words import OrderType, Refusal, Side, TimeInForce, TriggerBy
from simulator.exchange.working import Working


def refuse_price(market: Market, price: Decimal) -> Refusal | None:
    """Return why no order may have that price, wherever the market is."""
    instrument = market.listing.instrument
    if not instrument.min_price <= price <= instrument.max_price:
        return Refusal(110003, "Order price exceeds the allowable range.")
    return refuse_ticks(instrument, price)


def refuse_band(market: Market, side: Side, price: Decimal) -> Refusal | None:
    """Return why a limit price is too far from the mark: a buy too high, a sell too low."""
    highest, lowest = market.band()
    units = price_units(price)
    if side is Side.BUY and units > highest:
        most = market.grid.price(highest)
        return Refusal(110121, f"Order price cannot be higher than {most}, the price limitation")
    if side is Side.SELL and units < lowest:
        least = market.grid.price(lowest)
        return Refusal(110120, f"Order price cannot be smaller than {least}, the price limitation")
    return None


def reference(market: Market, by: TriggerBy) -> Decimal:
    """Return the newest price of a trigger's kind (USDT)."""
    units = {TriggerBy.MARK: market.mark, TriggerBy.INDEX: market.index}.get(by, market.last)
    return market.grid.price(units)


def refuse_direction(trigger: Decimal, direction: int, now: Decimal) -> Refusal | None:
    """Return why a trigger was already passed: 1 waits for a rise to it, 2 for a fall."""
    if direction == 1 and trigger <= now:
        return Refusal(110092, f"expect Rising, but trigger_price[{trigger}] <= current[{now}]")
    if direction == 2 and trigger >= now:
        return Refusal(110093, f"expect Falling, but trigger_price[{trigger}] >= current[{now}]")
    return None


def largest(market: Market, order_type: OrderType, force: TimeInForce) -> Decimal:
    """Return the largest quantity of one order of that kind."""
    if order_type is OrderType.MARKET:
        return market.listing.instrument.max_market_quantity
    if force is TimeInForce.POST_ONLY:
        return market.listing.post_only_max_quantity
    return market.listing.max_quantity


def price_it(market: Market, working: Working) -> None:
    """Give an order the limit it enters the book with: a market order, the end of the price band.

    A market order's own price is the worst it may trade at; the band holds all the same.
    """
    order = working.order
    if order.order_type is OrderType.MARKET:
        highest, lowest = market.band()
        worst = price_units(order.price)
        if working.is_buy:
            working.price = min(highest, worst) if worst else highest
        else:
            working.price = max(lowest, worst)
        order.price = market.grid.price(working.price)
    else:
        working.price = price_units(order.price)
