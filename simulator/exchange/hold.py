"""What the account holds of one contract on one side of the book-keeping: average price, realised PnL, margin added."""

from dataclasses import dataclass
from decimal import Decimal

from core.money import ZERO
from simulator.exchange.grid import plain
from simulator.exchange.words import PositionRow, Side, TpslMode


@dataclass(frozen=True, slots=True)
class Change:
    """What an execution did to a position: how much it closed and opened, and what closing brought (USDT).

    `entry_value` is the part of the position's entry value that was closed, `open_fee` the fee once paid for it.
    """

    closed: Decimal
    opened: Decimal
    pnl: Decimal
    entry_value: Decimal
    open_fee: Decimal


@dataclass(slots=True, eq=False)
class Hold:
    """One position. `quantity` is signed: negative for a short. Money is USDT.

    `index`: 0 in one-way mode, 1 the long and 2 the short of hedge mode. `extra`: margin added to an isolated position.
    `current`: realised since it was opened, fees and funding included; `cumulative`: the same, ever.
    `version` grows with every change; margin, liquidation price and row are remembered until it does.
    """

    symbol: str
    index: int
    leverage: Decimal
    quantity: Decimal = ZERO
    entry_value: Decimal = ZERO
    open_fees: Decimal = ZERO
    extra: Decimal = ZERO
    auto_add_margin: bool = False
    current: Decimal = ZERO
    cumulative: Decimal = ZERO
    tpsl_mode: TpslMode = TpslMode.FULL
    created_at: int = 0
    updated_at: int = 0
    seq: int = -1
    version: int = 0
    initial: Decimal = ZERO
    initial_version: int = -1
    liquidation: Decimal | None = None
    liquidation_version: int = -1
    row: PositionRow | None = None
    row_key: tuple[object, ...] = ()

    @property
    def size(self) -> Decimal:
        """Return the quantity as a positive number."""
        return abs(self.quantity)

    @property
    def is_long(self) -> bool:
        """True for a long; False for a short and when flat."""
        return self.quantity > 0

    @property
    def side(self) -> Side | None:
        """Return the side, None when flat."""
        if not self.quantity:
            return None
        return Side.BUY if self.quantity > 0 else Side.SELL

    @property
    def average_price(self) -> Decimal:
        """Return the average entry price; 0 when flat."""
        return self.entry_value / self.size if self.quantity else ZERO

    def unrealised(self, price: Decimal) -> Decimal:
        """Return the PnL of closing everything at `price`, before fees."""
        value = self.size * price
        return value - self.entry_value if self.quantity > 0 else self.entry_value - value

    def apply(self, signed: Decimal, price: Decimal, fee: Decimal, now: int) -> Change:
        """Book an execution of signed quantity; one that is larger than the position turns it over."""
        self.updated_at = now
        if self.quantity * signed >= 0:
            self._open(signed, price, fee, now)
            return Change(ZERO, abs(signed), ZERO, ZERO, ZERO)
        closed = min(abs(signed), self.size)
        share = fee * closed / abs(signed)
        change = self._close(closed, price, share)
        rest = abs(signed) - closed
        if rest:
            self._open(rest if signed > 0 else -rest, price, fee - share, now)
        return Change(closed, rest, change.pnl, change.entry_value, change.open_fee)

    def _open(self, signed: Decimal, price: Decimal, fee: Decimal, now: int) -> None:
        if not self.quantity:
            self.created_at, self.current = now, ZERO
        self.quantity = plain(self.quantity + signed)
        self.entry_value += abs(signed) * price
        self.open_fees += fee
        self.note(-fee)

    def _close(self, closed: Decimal, price: Decimal, fee: Decimal) -> Change:
        long, size = self.is_long, self.size
        whole = closed == size
        entry = self.entry_value if whole else self.entry_value * closed / size
        open_fee = self.open_fees if whole else self.open_fees * closed / size
        pnl = closed * price - entry if long else entry - closed * price
        self.quantity = plain(self.quantity - closed if long else self.quantity + closed)
        self.entry_value -= entry
        self.open_fees -= open_fee
        if whole:
            self.extra = self.entry_value = self.open_fees = ZERO
        else:
            self.extra -= self.extra * closed / size
        self.note(pnl - fee)
        return Change(closed, ZERO, pnl, entry, open_fee)

    def note(self, amount: Decimal) -> None:
        """Count money realised: PnL, fees, funding (USDT)."""
        self.version += 1
        self.current += amount
        self.cumulative += amount
