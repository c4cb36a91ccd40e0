"""An order of ours, its states, and the table of moves that are allowed.

States only move forward (FAULTS I9): there is no way out of a terminal state, filled quantity never falls, and
`REJECTED` or `NOT_PLACED` need evidence of the exchange.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.errors import InvariantError


class OrderState(StrEnum):
    """Where an order is in its life."""

    IN_FLIGHT = "in_flight"
    UNKNOWN = "unknown"
    OPEN = "open"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    NOT_FOUND = "not_found"
    NOT_PLACED = "not_placed"


_S = OrderState
GUARD_PREFIX, FLATTEN_PREFIX = "ebb-g", "ebb-f"
"""What the names of the orders begin with that the guard sends, and `ebb flatten` without a running bot."""
BY_HAND = (f"{GUARD_PREFIX}-", f"{FLATTEN_PREFIX}-")
TERMINAL = frozenset({_S.FILLED, _S.CANCELLED, _S.REJECTED, _S.NOT_PLACED})
_LIVE_ENDS = frozenset({_S.FILLED, _S.CANCELLED})

MOVES: dict[OrderState, frozenset[OrderState]] = {
    _S.IN_FLIGHT: frozenset({_S.UNKNOWN, _S.OPEN, _S.PARTIALLY_FILLED, _S.REJECTED}) | _LIVE_ENDS,
    _S.UNKNOWN: frozenset({_S.OPEN, _S.PARTIALLY_FILLED, _S.REJECTED, _S.NOT_PLACED}) | _LIVE_ENDS,
    _S.OPEN: frozenset({_S.PARTIALLY_FILLED, _S.NOT_PLACED}) | _LIVE_ENDS,
    _S.PARTIALLY_FILLED: _LIVE_ENDS,
    _S.FILLED: frozenset(),
    _S.CANCELLED: frozenset(),
    _S.REJECTED: frozenset(),
    _S.NOT_PLACED: frozenset(),
    _S.NOT_FOUND: frozenset(),
}
"""From a state to the states it may move to. NOT_FOUND is an answer of the exchange, never a state held."""


@dataclass(slots=True)
class Order:
    """One order that left, or is about to leave. Quantity is negative for a sell."""

    client_order_id: str
    quantity: Decimal
    reduce_only: bool
    decision_id: str
    sent_at: int
    state: OrderState = OrderState.IN_FLIGHT
    order_id: str = ""
    filled_quantity: Decimal = Decimal(0)
    told_quantity: Decimal = Decimal(0)
    empty_reads: int = 0
    last_empty_at: int | None = None
    last_asked_at: int | None = None

    @property
    def is_terminal(self) -> bool:
        """True once nothing more can happen to the order."""
        return self.state in TERMINAL

    @property
    def is_proved(self) -> bool:
        """True once nothing more can happen and every fill that the exchange told of is booked."""
        return self.state in TERMINAL and abs(self.filled_quantity) >= abs(self.told_quantity)

    @property
    def open_quantity(self) -> Decimal:
        """What may still be booked (signed); an order not proved dead counts in full (FAULTS I6)."""
        if self.is_proved:
            return Decimal(0)
        return (self.told_quantity if self.is_terminal else self.quantity) - self.filled_quantity

    def move(self, state: OrderState) -> bool:
        """Move to `state`; True when the order changed. A late, repeated or contrary word changes nothing."""
        if state not in MOVES[self.state]:
            return False
        self.state = state
        return True

    def tell(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def fill(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)
