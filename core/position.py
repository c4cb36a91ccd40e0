"""A short and the ledger of its money: fills and funding in, quantity and PnL out. Decimal throughout.

Law (FAULTS I17): wallet change = realised PnL - fees + funding, and the quantity is the sum of the fills.
"""

from dataclasses import dataclass
from decimal import Decimal

from core.errors import InvariantError
from core.events import Fill
from core.money import ZERO


@dataclass(slots=True)
class Position:
    """Average-price accounting of one short. `quantity` is never positive."""

    quantity: Decimal = ZERO
    entry_value_usdt: Decimal = ZERO
    realised_pnl_usdt: Decimal = ZERO
    fees_usdt: Decimal = ZERO
    funding_usdt: Decimal = ZERO

    @property
    def is_flat(self) -> bool:
        """True when nothing is held."""
        return self.quantity == 0

    @property
    def size(self) -> Decimal:
        """Return the quantity held, as a positive number."""
        return -self.quantity

    @property
    def entry_price(self) -> Decimal:
        """Return the average entry price; 0 when flat."""
        return self.entry_value_usdt / self.size if self.quantity else ZERO

    def unrealised_pnl_usdt(self, price: Decimal) -> Decimal:
        """Return the PnL of closing everything at `price`, before fees."""
        return self.entry_value_usdt + self.quantity * price

    def apply(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = self.quantity + fill.quantity
        if after > 0:
            raise InvariantError(
                f"position {self.quantity} LTC and a fill of {fill.quantity} would be long"
            )
        self.fees_usdt += fill.fee
        realised = ZERO
        if fill.quantity < 0:
            self.entry_value_usdt += -fill.quantity * fill.price
        else:
            cost = self.entry_value_usdt if after == 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised
