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
TERMINAL = frozenset({_S.FILLED, _S.CANCELLED, _S.REJECTED, _S.NOT_PLACED})
_LIVE_ENDS = frozenset({_S.FILLED, _S.CANCELLED})

MOVES: dict[OrderState, frozenset[OrderState]] = {
    _S.IN_FLIGHT: frozenset({_S.UNKNOWN, _S.OPEN, _S.PARTIALLY_FILLED, _S.REJECTED}) | _LIVE_ENDS,
    _S.UNKNOWN: frozenset({_S.OPEN, _S.PARTIALLY_FILLED, _S.REJECTED, _S.NOT_PLACED}) | _LIVE_ENDS,
    _S.OPEN: frozenset({_S.PARTIALLY_FILLED}) | _LIVE_ENDS,
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
    empty_reads: int = 0
    last_asked_at: int = 0

    @property
    def is_terminal(self) -> bool:
        """True once nothing more can happen to the order."""
        return self.state in TERMINAL

    @property
    def open_quantity(self) -> Decimal:
        """What may still fill (signed); an order not proved dead counts in full (FAULTS I6)."""
        return Decimal(0) if self.is_terminal else self.quantity - self.filled_quantity

    def move(self, state: OrderState) -> bool:
        """Move to `state`; True when the order changed. A late or repeated word changes nothing.

        Raises InvariantError when a move would leave a terminal state with other evidence than before.
        """
        if state is self.state:
            return False
        if state in MOVES[self.state]:
            self.state = state
            return True
        if self.is_terminal and state in {_S.REJECTED, _S.NOT_PLACED} and self.filled_quantity:
            raise InvariantError(
                f"order {self.client_order_id} filled {self.filled_quantity}, then said {state}"
            )
        return False

    def fill(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's). Raises InvariantError beyond the order's quantity."""
        total = self.filled_quantity + quantity
        if quantity * self.quantity <= 0 or abs(total) > abs(self.quantity):
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if total == self.quantity else _S.PARTIALLY_FILLED)
