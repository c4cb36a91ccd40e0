"""Faults that live in the exchange, not in the transport: each is one lever that a test or a control interface pulls.

Standing levers are fields: set them, and set them back. Deeds are methods: they happen once, at once. A count is how
many more times a standing lever acts; FOREVER never runs out.
"""

from dataclasses import dataclass, field
from decimal import Decimal

from simulator.exchange.listing import ListingStatus
from simulator.exchange.words import Order, OrderType, Refusal, Side

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
    read_lag_ms: int = 0
    """Orders and executions are read as they were so long ago, 0 to 20,000 ms (FAULTS 5)."""


class Levers:
    """Every lever of one exchange; `standing` holds those that stay."""

    standing: Standing

    def wick(self, symbol: str, ratio: Decimal, duration_ms: int = 1_000) -> None:
        """Move last, mark and index by `ratio` (0.05 = up 5 %) for `duration_ms`, then release them (FAULTS 26)."""
        raise NotImplementedError

    def set_status(self, symbol: str, status: ListingStatus) -> None:
        """Put a contract into another status: not Trading refuses what opens (FAULTS 37)."""
        raise NotImplementedError

    def set_reduce_only(self, symbol: str, on: bool) -> None:
        """Let positions of `symbol` only shrink: isReduceOnly, 110023 (FAULTS 24, 37)."""
        raise NotImplementedError

    def change_filters(
        self,
        symbol: str,
        *,
        tick_size: Decimal | None = None,
        lot_step: Decimal | None = None,
        min_notional: Decimal | None = None,
    ) -> None:
        """Change the grid or the smallest notional while orders rest (FAULTS 13). `lot_step` is the minimum too."""
        raise NotImplementedError

    def raise_maintenance(self, symbol: str, factor: Decimal) -> None:
        """Multiply every tier's maintenance rate; liquidation prices come nearer at once (FAULTS 24)."""
        raise NotImplementedError

    def adl(self, symbol: str, share: Decimal = Decimal(1)) -> None:
        """Deleverage that share of the position at the mark: AdlTrade (FAULTS 25)."""
        raise NotImplementedError

    def liquidate(self, symbol: str) -> None:
        """Liquidate the position now, whatever the mark: BustTrade (FAULTS 25)."""
        raise NotImplementedError

    def foreign_fill(self, symbol: str, side: Side, quantity: Decimal) -> Order | Refusal:
        """Trade at market on the account as another client would (FAULTS 34); reduces, opens or flips."""
        raise NotImplementedError

    def shrink_position(self, symbol: str, quantity: Decimal | None = None) -> Order | Refusal:
        """Close `quantity` (None = everything) from outside (FAULTS 11)."""
        raise NotImplementedError

    def foreign_order(
        self,
        symbol: str,
        side: Side,
        quantity: Decimal,
        price: Decimal | None = None,
        order_type: OrderType = OrderType.LIMIT,
    ) -> Order | Refusal:
        """Place an order on the account as another client would, without a link id (FAULTS 34)."""
        raise NotImplementedError

    def set_balance(self, balance: Decimal) -> None:
        """Bring the wallet to `balance` by a transfer in or out (FAULTS 10)."""
        raise NotImplementedError

    def remove_protection(self, symbol: str) -> None:
        """Cancel the position's stop and target, as a crash between cancel and place would leave it (FAULTS 18)."""
        raise NotImplementedError

    def hedge_account(self, on: bool = True) -> None:
        """Put the account into hedge mode, also while it holds something (FAULTS 32)."""
        raise NotImplementedError
