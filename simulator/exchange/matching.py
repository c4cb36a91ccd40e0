"""Orders meet the book: ours take what others offer, and the tape's trades take ours.

Price first, then time: a resting order fills when the tape trades through its price, or at its price once what stood
before it is gone. An order of ours never trades with another of ours: the resting one is cancelled.
"""

from decimal import Decimal

from simulator.exchange import rows, tpsl
from simulator.exchange.clearing import Part, execute
from simulator.exchange.floor import Floor
from simulator.exchange.grid import quantity_units
from simulator.exchange.hold import Hold
from simulator.exchange.market import Market
from simulator.exchange.words import OrderStatus, OrderType, Side, TimeInForce
from simulator.exchange.working import Working

NOT_RESTING = (TimeInForce.IOC, TimeInForce.FOK)


def enter(floor: Floor, working: Working) -> None:
    """Let an active order take what it can within its limit; the rest waits, or ends as its time in force says."""
    order, market = working.order, floor.markets[working.order.symbol]
    why = _refused_by_book(floor, market, working)
    if why:
        floor.end(working, OrderStatus.CANCELLED, why=why)
        return
    filled = _take(floor, market, working)
    if not working.leaves:
        floor.end(working, OrderStatus.FILLED)
    elif order.time_in_force in NOT_RESTING or order.order_type is OrderType.MARKET:
        floor.end(working, OrderStatus.CANCELLED, why="EC_NoImmediateQtyToFill")
    else:
        market.book.add(working, floor.now)
        floor.reserve(working)
        floor.tell_order(working)
    if filled:
        settle(floor, floor.holds[working.key])


def _refused_by_book(floor: Floor, market: Market, working: Working) -> str:
    force = working.order.time_in_force
    if force not in (TimeInForce.POST_ONLY, TimeInForce.FOK):
        return ""
    buys, limit = working.is_buy, working.price
    offered = market.book.against(is_buy=buys, limit=limit, now=floor.now)
    if force is TimeInForce.POST_ONLY:
        takes = next(offered, None) is not None or market.book.own_within(is_buy=buys, limit=limit)
        return "EC_PostOnlyWillTakeLiquidity" if takes else ""
    missing = working.leaves
    for _, quantity in offered:
        missing -= quantity
        if missing <= 0:
            return ""
    return "EC_CancelForNoFullFill"


def _take(floor: Floor, market: Market, working: Working) -> bool:
    """Take the others' levels within the limit, best first; return True when anything was filled."""
    book, buys = market.book, working.is_buy
    own = book.own_within(is_buy=buys, limit=working.price)
    budget, pieces = _budget(floor, working)
    start = working.leaves
    for price, offered in book.against(is_buy=buys, limit=working.price, now=floor.now):
        own = _cancel_met(floor, own, price, buys=buys)
        for amount in _cut(min(budget, offered), pieces, market.grid.lot):
            _fill_taker(floor, market, working, price, amount)
            budget -= amount
        if budget <= 0:
            break
    else:
        for met in own:
            floor.end(met, OrderStatus.CANCELLED, "CancelBySmp", "EC_BySelfMatch")
    return working.leaves != start


def _budget(floor: Floor, working: Working) -> tuple[int, int]:
    """Return how much may be filled, and in how many executions a level: all in one, but for the lever."""
    slices = floor.standing.slices
    if (
        slices is None
        or not slices.orders
        or (
            working.order.order_type is OrderType.LIMIT
            and (working.order.time_in_force not in NOT_RESTING)
        )
    ):
        return working.leaves, 1
    if slices.orders > 0:
        slices.orders -= 1
    lot = floor.markets[working.order.symbol].grid.lot
    return int(working.leaves * slices.share) // lot * lot, slices.count


def _cut(amount: int, pieces: int, lot: int) -> list[int]:
    if pieces <= 1 or amount < pieces * lot:
        return [amount] if amount > 0 else []
    each = amount // pieces // lot * lot
    return [each] * (pieces - 1) + [amount - each * (pieces - 1)]


def _cancel_met(floor: Floor, own: list[Working], price: int, *, buys: bool) -> list[Working]:
    """Cancel our own resting orders that stand at or before a level that is being taken."""
    while own and (own[0].price <= price if buys else own[0].price >= price):
        floor.end(own[0], OrderStatus.CANCELLED, "CancelBySmp", "EC_BySelfMatch")
        own = own[1:]
    return own


def _fill_taker(floor: Floor, market: Market, working: Working, price: int, amount: int) -> None:
    market.book.background.take(price, amount, floor.now)
    market.book.update_id += 1
    trade_id = floor.tell_trade(market, working.order.side, price, amount)
    market.set_last(price)
    execution = execute(floor, working, Part(price, amount, is_maker=False), trade_id)
    tpsl.attach(floor, working, execution.quantity - execution.closed_size)


def tape_trade(floor: Floor, market: Market, price: int, quantity: int, *, sells: bool) -> None:
    """Let the tape trade: our orders beyond the price fill, those at it fill after what stood before them."""
    book = market.book
    if book.best_ask or book.best_bid:
        _trade_through(floor, market, price)
        quantity -= _trade_at(floor, market, price, quantity)
    if quantity > 0:
        floor.tell_trade(market, Side.SELL if sells else Side.BUY, price, quantity)
    market.print_price(price, sells)


def _trade_through(floor: Floor, market: Market, price: int) -> None:
    book = market.book
    while book.best_ask and book.best_ask < price:
        _make(floor, market, book.asks[book.best_ask][0], None)
    while book.best_bid > price:
        _make(floor, market, book.bids[book.best_bid][0], None)


def _trade_at(floor: Floor, market: Market, price: int, quantity: int) -> int:
    """Let a trade at `price` eat the queue; return how much of it was ours."""
    level = market.book.asks.get(price) or market.book.bids.get(price)
    if not level:
        return 0
    left, eaten, ours = quantity, 0, 0
    for working in list(level):
        before = min(max(0, working.ahead - eaten), left)
        eaten, left = eaten + before, left - before
        if not left:
            break
        made = _make(floor, market, working, left)
        left, ours = left - made, ours + made
    for working in level:
        working.ahead = max(0, working.ahead - eaten)
    return ours


def _make(floor: Floor, market: Market, working: Working, offered: int | None) -> int:
    """Fill a resting order at its price, wholly or as far as is offered; return how much."""
    amount = working.leaves if offered is None else min(working.leaves, offered)
    hold = floor.holds[working.key]
    if working.order.reduce_only:
        amount = min(amount, quantity_units(reducible(hold, buys=working.is_buy)))
        if not amount:
            floor.end(working, OrderStatus.CANCELLED, "CancelByReduceOnly")
            return 0
    trade_id = floor.tell_trade(market, working.order.side.opposite, working.price, amount)
    market.book.update_id += 1
    market.set_last(working.price)
    execution = execute(floor, working, Part(working.price, amount, is_maker=True), trade_id)
    tpsl.attach(floor, working, execution.quantity - execution.closed_size)
    if working.leaves:
        floor.reserve(working)
        floor.tell_order(working)
    else:
        floor.end(working, OrderStatus.FILLED)
    settle(floor, hold)
    return amount


def reducible(hold: Hold, *, buys: bool) -> Decimal:
    """Return how much an order of that side can take off a position."""
    return hold.size if hold.quantity and hold.is_long is not buys else Decimal(0)


def settle(floor: Floor, hold: Hold) -> None:
    """After a position changed: fit its stops and reduce-only orders to it, and tell of it and of the wallet."""
    tpsl.follow(floor, hold)
    trim(floor, hold)
    rows.tell_position(floor, hold)
    rows.tell_wallet(floor)


def trim(floor: Floor, hold: Hold) -> None:
    """Cut resting reduce-only orders to what the position still is, and cancel those with nothing left to reduce."""
    for working in list(floor.store.open.values()):
        order = working.order
        if (
            not order.reduce_only
            or working.is_conditional
            or working.key != (hold.symbol, hold.index)
        ):
            continue
        most = quantity_units(reducible(hold, buys=working.is_buy))
        if not most:
            floor.end(working, OrderStatus.CANCELLED, "CancelByReduceOnly")
        elif working.leaves > most:
            working.leaves = most
            order.quantity = order.filled + floor.markets[hold.symbol].grid.quantity(most)
            floor.tell_order(working)
