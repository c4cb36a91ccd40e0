"""What the account's owner reads of orders and executions, newest first, perhaps from a replica that lags behind."""

from simulator.exchange.floor import Floor
from simulator.exchange.store import LONGEST_LAG_MS
from simulator.exchange.words import OPEN_STATUSES, Execution, Order


def find_order(floor: Floor, symbol: str, order_id: str, link_id: str) -> Order | None:
    """Return an order, open or finished; the order id wins over the link id."""
    order = floor.store.find(order_id, link_id)
    if order is None or order.symbol != symbol:
        return None
    seen = _seen(floor, [order])
    return seen[0] if seen else None


def open_orders(floor: Floor, symbol: str | None) -> list[Order]:
    """Return the orders that may still do something."""
    if floor.standing.read_lag_ms:
        return [order for order in _all(floor, symbol) if order.status in OPEN_STATUSES]
    orders = [working.order for working in floor.store.open.values()]
    return [order for order in reversed(orders) if symbol is None or order.symbol == symbol]


def order_history(floor: Floor, symbol: str | None) -> list[Order]:
    """Return finished orders."""
    if floor.standing.read_lag_ms:
        return [order for order in _all(floor, symbol) if order.status not in OPEN_STATUSES]
    finished = reversed(floor.store.finished.values())
    return [order for order in finished if symbol is None or order.symbol == symbol]


def executions(floor: Floor, symbol: str | None) -> list[Execution]:
    """Return executions, funding among them."""
    until = floor.now - _lag(floor)
    return [
        execution
        for execution in reversed(floor.executions)
        if (symbol is None or execution.symbol == symbol) and execution.time <= until
    ]


def _lag(floor: Floor) -> int:
    return min(max(0, floor.standing.read_lag_ms), LONGEST_LAG_MS)


def _seen(floor: Floor, orders: list[Order]) -> list[Order]:
    lag = _lag(floor)
    return floor.store.as_of(floor.now - lag, orders) if lag else orders


def _all(floor: Floor, symbol: str | None) -> list[Order]:
    """Return every order as the replica sees it, newest first."""
    alive = [working.order for working in floor.store.open.values()]
    orders = [*floor.store.finished.values(), *alive]
    seen = _seen(floor, [o for o in orders if symbol is None or o.symbol == symbol])
    return sorted(seen, key=_created, reverse=True)


def _created(order: Order) -> int:
    return order.created_at
