"""An order that is still alive, with what the exchange needs beside what it shows of it."""

from dataclasses import dataclass
from decimal import Decimal

from simulator.exchange.words import ZERO, Order, OrderStatus


@dataclass(slots=True, eq=False)
class Working:
    """One open order. Prices and quantities here are units (simulator/exchange/grid.py).

    `ahead`: what the others had before it at its price. `reserved`: value (USDT) it is counted with for margin.
    `rises`: the trigger waits for a rise. `is_server_made`: a stop or target of the position; `is_full`: it covers the
    whole position. `parent` and `pair`: order ids of the entry that brought it, and of its one-cancels-other partner.
    Trailing: `distance` > 0, `active_price` 0 once armed, `extreme` the best price since.
    """

    order: Order
    is_buy: bool
    price: int = 0
    leaves: int = 0
    ahead: int = 0
    reserved: Decimal = ZERO
    trigger: int = 0
    rises: bool = False
    is_server_made: bool = False
    is_full: bool = False
    parent: str = ""
    pair: str = ""
    distance: int = 0
    active_price: int = 0
    extreme: int = 0

    @property
    def is_conditional(self) -> bool:
        """True while it waits for its trigger."""
        return self.order.status is OrderStatus.UNTRIGGERED

    @property
    def key(self) -> tuple[str, int]:
        """Return symbol and position index."""
        return self.order.symbol, self.order.position_idx


def snapshot(order: Order) -> Order:
    """Return a copy of an order as it stands."""
    return Order(
        order.order_id,
        order.link_id,
        order.symbol,
        order.side,
        order.order_type,
        order.time_in_force,
        order.price,
        order.quantity,
        order.created_at,
        order.updated_at,
        order.status,
        order.reduce_only,
        order.close_on_trigger,
        order.position_idx,
        order.filled,
        order.filled_value,
        order.fees,
        order.closed_pnl,
        order.cancel_type,
        order.reject_reason,
        order.trigger_price,
        order.trigger_direction,
        order.trigger_by,
        order.stop_order_type,
        order.create_type,
        order.tpsl,
        order.last_price_on_created,
        order.seq,
    )
