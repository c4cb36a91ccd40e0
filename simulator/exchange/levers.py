"""Faults that live in the exchange, not in the transport, and stay until they are taken back: one lever each.

Set a field, and set it back. A count is how many more times a lever acts; FOREVER never runs out. Faults that happen
once, at once, are deeds (simulator/exchange/deeds.py).
"""

from dataclasses import dataclass, field
from decimal import Decimal

from simulator.exchange.words import NewOrder, Refusal

FOREVER = -1


@dataclass(slots=True)
class Slices:
    """Fill only `share` (0 to 1) of an order that takes, in `count` executions, and cancel the rest."""

    share: Decimal
    count: int
    orders: int = FOREVER


@dataclass(slots=True)
class Standing:
    """Levers that stay where they are put. All off at first."""

    drop_attached_stop: int = 0
    """Orders whose attached stop loss is forgotten (FAULTS 17)."""
    drop_attached_target: int = 0
    """Orders whose attached take profit is forgotten."""
    refuse_place: Refusal | None = None
    refuse_place_count: int = 0
    """The next so many orders are refused with `refuse_place` (FAULTS 9, 10, 11, 19)."""
    refuse_closing_only: bool = False
    """`refuse_place` concerns reduce-only orders alone (FAULTS 19)."""
    refuse_trading_stop: Refusal | None = None
    refuse_trading_stop_count: int = 0
    """The next so many trading-stop calls are refused (FAULTS 17)."""
    trigger_cancels: int = 0
    """Conditional orders that are cancelled when they trigger (FAULTS 23)."""
    stop_size_ratio: Decimal = Decimal(1)
    """A server-made stop covers this share of the position (FAULTS 21)."""
    orphan_stops: bool = False
    """Stop and target stay when the position closes, and lose their reduce-only (FAULTS 22)."""
    conditional_cap: int | None = None
    """Conditional orders a symbol may have, instead of 10 (FAULTS 16)."""
    active_cap: int | None = None
    """Active orders a symbol may have, instead of 500 (FAULTS 16)."""
    slices: Slices | None = None
    """Partial fill, then cancel (FAULTS 6)."""
    empty_book: set[str] = field(default_factory=set)
    """Symbols without background orders (FAULTS 14)."""
    leverage_read: Decimal | None = None
    """What positions say their leverage is, whatever was set (FAULTS 33)."""
    duplicate_funding: bool = False
    """Every settlement is told twice: one more execution and transaction row of the same time (FAULTS 30)."""
    spent_on: dict[str, str] = field(default_factory=dict)
    """Of each count, what it acted on last."""
    read_lag_ms: int = 0
    """Orders and executions are read as they were so long ago, 0 to 20,000 ms (FAULTS 5)."""

    def refusal_of_place(self, order: NewOrder) -> Refusal | None:
        """Return the refusal that is due for a new order, and count it."""
        if self.refuse_place is None or not self.refuse_place_count:
            return None
        if self.refuse_closing_only and not order.reduce_only:
            return None
        return self.refuse_place if self.spend("refuse_place_count") else None

    def spend(self, name: str, on: str = "") -> bool:
        """Use one of a count; False when there is none left. The same `on` in a row is counted once."""
        if on and self.spent_on.get(name) == on:
            return True
        left = getattr(self, name)
        if not left:
            return False
        if left > 0:
            setattr(self, name, left - 1)
        self.spent_on[name] = on
        return True
