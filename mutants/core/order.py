"""An order of ours, its states, and the table of moves that are allowed.

States only move forward (FAULTS I9): there is no way out of a terminal state, filled quantity never falls, and
`REJECTED` or `NOT_PLACED` need evidence of the exchange.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.errors import InvariantError


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
    _S.OPEN: frozenset({_S.PARTIALLY_FILLED, _S.NOT_PLACED}) | _LIVE_ENDS,
    _S.PARTIALLY_FILLED: _LIVE_ENDS,
    _S.FILLED: frozenset(),
    _S.CANCELLED: frozenset(),
    _S.REJECTED: frozenset(),
    _S.NOT_PLACED: frozenset(),
    _S.NOT_FOUND: frozenset(),
}
"""From a state to the states it may move to. NOT_FOUND is an answer of the exchange, never a state held."""
mutants_xǁOrderǁmove__mutmut: MutantDict = {}  # type: ignore
mutants_xǁOrderǁtell__mutmut: MutantDict = {}  # type: ignore
mutants_xǁOrderǁfill__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁOrderǁmove__mutmut)
    def move(self, state: OrderState) -> bool:
        """Move to `state`; True when the order changed. A late, repeated or contrary word changes nothing."""
        if state not in MOVES[self.state]:
            return False
        self.state = state
        return True

    def xǁOrderǁmove__mutmut_orig(self, state: OrderState) -> bool:
        """Move to `state`; True when the order changed. A late, repeated or contrary word changes nothing."""
        if state not in MOVES[self.state]:
            return False
        self.state = state
        return True

    def xǁOrderǁmove__mutmut_1(self, state: OrderState) -> bool:
        """Move to `state`; True when the order changed. A late, repeated or contrary word changes nothing."""
        if state in MOVES[self.state]:
            return False
        self.state = state
        return True

    def xǁOrderǁmove__mutmut_2(self, state: OrderState) -> bool:
        """Move to `state`; True when the order changed. A late, repeated or contrary word changes nothing."""
        if state not in MOVES[self.state]:
            return True
        self.state = state
        return True

    def xǁOrderǁmove__mutmut_3(self, state: OrderState) -> bool:
        """Move to `state`; True when the order changed. A late, repeated or contrary word changes nothing."""
        if state not in MOVES[self.state]:
            return False
        self.state = None
        return True

    def xǁOrderǁmove__mutmut_4(self, state: OrderState) -> bool:
        """Move to `state`; True when the order changed. A late, repeated or contrary word changes nothing."""
        if state not in MOVES[self.state]:
            return False
        self.state = state
        return False

    @_mutmut_mutated(mutants_xǁOrderǁtell__mutmut)
    def tell(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_orig(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_1(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = None
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_2(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(None)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_3(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(None).copy_sign(self.quantity)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_4(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(None) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_5(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) >= abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_6(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) > abs(None):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_7(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = None
        return abs(self.told_quantity) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_8(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(None) > abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_9(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) >= abs(self.filled_quantity)

    def xǁOrderǁtell__mutmut_10(self, filled_quantity: Decimal) -> bool:
        """Take the exchange's word on how much has filled (any sign); True when a fill of it is not booked yet."""
        told = abs(filled_quantity).copy_sign(self.quantity)
        if abs(told) > abs(self.told_quantity):
            self.told_quantity = told
        return abs(self.told_quantity) > abs(None)

    @_mutmut_mutated(mutants_xǁOrderǁfill__mutmut)
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

    def xǁOrderǁfill__mutmut_orig(self, quantity: Decimal) -> None:
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

    def xǁOrderǁfill__mutmut_1(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = None
        too_much = abs(total) > abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_2(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity - quantity
        too_much = abs(total) > abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_3(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = None
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_4(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(self.quantity) or not self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_5(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(None) > abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_6(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) >= abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_7(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(None) and not self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_8(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(self.quantity) and self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_9(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity <= 0 and too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_10(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(self.quantity) and not self.reduce_only
        if quantity / self.quantity <= 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_11(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity < 0 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_12(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity <= 1 or too_much:
            raise InvariantError(
                f"order {self.client_order_id} of {self.quantity} LTC cannot fill {quantity} "
                f"after {self.filled_quantity}"
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_13(self, quantity: Decimal) -> None:
        """Book `quantity` (signed like the order's); a close may fill more than was known to be held.

        Raises InvariantError on the wrong side, and beyond the quantity of an order that opens.
        """
        total = self.filled_quantity + quantity
        too_much = abs(total) > abs(self.quantity) and not self.reduce_only
        if quantity * self.quantity <= 0 or too_much:
            raise InvariantError(
                None
            )
        self.filled_quantity = total
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_14(self, quantity: Decimal) -> None:
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
        self.filled_quantity = None
        self.move(_S.FILLED if abs(total) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_15(self, quantity: Decimal) -> None:
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
        self.move(None)

    def xǁOrderǁfill__mutmut_16(self, quantity: Decimal) -> None:
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
        self.move(_S.FILLED if (abs(total) >= abs(self.quantity)) and False else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_17(self, quantity: Decimal) -> None:
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
        self.move(_S.FILLED if (abs(total) >= abs(self.quantity)) or True else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_18(self, quantity: Decimal) -> None:
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
        self.move(_S.FILLED if abs(None) >= abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_19(self, quantity: Decimal) -> None:
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
        self.move(_S.FILLED if abs(total) > abs(self.quantity) else _S.PARTIALLY_FILLED)

    def xǁOrderǁfill__mutmut_20(self, quantity: Decimal) -> None:
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
        self.move(_S.FILLED if abs(total) >= abs(None) else _S.PARTIALLY_FILLED)

mutants_xǁOrderǁmove__mutmut['_mutmut_orig'] = Order.xǁOrderǁmove__mutmut_orig # type: ignore # mutmut generated
mutants_xǁOrderǁmove__mutmut['xǁOrderǁmove__mutmut_1'] = Order.xǁOrderǁmove__mutmut_1 # type: ignore # mutmut generated
mutants_xǁOrderǁmove__mutmut['xǁOrderǁmove__mutmut_2'] = Order.xǁOrderǁmove__mutmut_2 # type: ignore # mutmut generated
mutants_xǁOrderǁmove__mutmut['xǁOrderǁmove__mutmut_3'] = Order.xǁOrderǁmove__mutmut_3 # type: ignore # mutmut generated
mutants_xǁOrderǁmove__mutmut['xǁOrderǁmove__mutmut_4'] = Order.xǁOrderǁmove__mutmut_4 # type: ignore # mutmut generated

mutants_xǁOrderǁtell__mutmut['_mutmut_orig'] = Order.xǁOrderǁtell__mutmut_orig # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_1'] = Order.xǁOrderǁtell__mutmut_1 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_2'] = Order.xǁOrderǁtell__mutmut_2 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_3'] = Order.xǁOrderǁtell__mutmut_3 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_4'] = Order.xǁOrderǁtell__mutmut_4 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_5'] = Order.xǁOrderǁtell__mutmut_5 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_6'] = Order.xǁOrderǁtell__mutmut_6 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_7'] = Order.xǁOrderǁtell__mutmut_7 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_8'] = Order.xǁOrderǁtell__mutmut_8 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_9'] = Order.xǁOrderǁtell__mutmut_9 # type: ignore # mutmut generated
mutants_xǁOrderǁtell__mutmut['xǁOrderǁtell__mutmut_10'] = Order.xǁOrderǁtell__mutmut_10 # type: ignore # mutmut generated

mutants_xǁOrderǁfill__mutmut['_mutmut_orig'] = Order.xǁOrderǁfill__mutmut_orig # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_1'] = Order.xǁOrderǁfill__mutmut_1 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_2'] = Order.xǁOrderǁfill__mutmut_2 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_3'] = Order.xǁOrderǁfill__mutmut_3 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_4'] = Order.xǁOrderǁfill__mutmut_4 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_5'] = Order.xǁOrderǁfill__mutmut_5 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_6'] = Order.xǁOrderǁfill__mutmut_6 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_7'] = Order.xǁOrderǁfill__mutmut_7 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_8'] = Order.xǁOrderǁfill__mutmut_8 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_9'] = Order.xǁOrderǁfill__mutmut_9 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_10'] = Order.xǁOrderǁfill__mutmut_10 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_11'] = Order.xǁOrderǁfill__mutmut_11 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_12'] = Order.xǁOrderǁfill__mutmut_12 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_13'] = Order.xǁOrderǁfill__mutmut_13 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_14'] = Order.xǁOrderǁfill__mutmut_14 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_15'] = Order.xǁOrderǁfill__mutmut_15 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_16'] = Order.xǁOrderǁfill__mutmut_16 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_17'] = Order.xǁOrderǁfill__mutmut_17 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_18'] = Order.xǁOrderǁfill__mutmut_18 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_19'] = Order.xǁOrderǁfill__mutmut_19 # type: ignore # mutmut generated
mutants_xǁOrderǁfill__mutmut['xǁOrderǁfill__mutmut_20'] = Order.xǁOrderǁfill__mutmut_20 # type: ignore # mutmut generated
