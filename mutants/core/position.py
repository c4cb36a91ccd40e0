"""A short and the ledger of its money: fills and funding in, quantity and PnL out. Decimal throughout.

Law (FAULTS I17): wallet change = realised PnL - fees + funding, and the quantity is the sum of the fills.
"""

from dataclasses import dataclass
from decimal import Decimal

from core.errors import InvariantError
from core.events import Fill
from core.money import ZERO


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁPositionǁunrealised_pnl_usdt__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPositionǁapply__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁPositionǁunrealised_pnl_usdt__mutmut)
    def unrealised_pnl_usdt(self, price: Decimal) -> Decimal:
        """Return the PnL of closing everything at `price`, before fees."""
        return self.entry_value_usdt + self.quantity * price

    def xǁPositionǁunrealised_pnl_usdt__mutmut_orig(self, price: Decimal) -> Decimal:
        """Return the PnL of closing everything at `price`, before fees."""
        return self.entry_value_usdt + self.quantity * price

    def xǁPositionǁunrealised_pnl_usdt__mutmut_1(self, price: Decimal) -> Decimal:
        """Return the PnL of closing everything at `price`, before fees."""
        return self.entry_value_usdt - self.quantity * price

    def xǁPositionǁunrealised_pnl_usdt__mutmut_2(self, price: Decimal) -> Decimal:
        """Return the PnL of closing everything at `price`, before fees."""
        return self.entry_value_usdt + self.quantity / price

    @_mutmut_mutated(mutants_xǁPositionǁapply__mutmut)
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

    def xǁPositionǁapply__mutmut_orig(self, fill: Fill) -> Decimal:
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

    def xǁPositionǁapply__mutmut_1(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = None
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

    def xǁPositionǁapply__mutmut_2(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = self.quantity - fill.quantity
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

    def xǁPositionǁapply__mutmut_3(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = self.quantity + fill.quantity
        if after >= 0:
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

    def xǁPositionǁapply__mutmut_4(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = self.quantity + fill.quantity
        if after > 1:
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

    def xǁPositionǁapply__mutmut_5(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = self.quantity + fill.quantity
        if after > 0:
            raise InvariantError(
                None
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

    def xǁPositionǁapply__mutmut_6(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = self.quantity + fill.quantity
        if after > 0:
            raise InvariantError(
                f"position {self.quantity} LTC and a fill of {fill.quantity} would be long"
            )
        self.fees_usdt = fill.fee
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

    def xǁPositionǁapply__mutmut_7(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = self.quantity + fill.quantity
        if after > 0:
            raise InvariantError(
                f"position {self.quantity} LTC and a fill of {fill.quantity} would be long"
            )
        self.fees_usdt -= fill.fee
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

    def xǁPositionǁapply__mutmut_8(self, fill: Fill) -> Decimal:
        """Book one fill; return the PnL it realised (USDT, before fees).

        Raises InvariantError when the fill would make the position long.
        """
        after = self.quantity + fill.quantity
        if after > 0:
            raise InvariantError(
                f"position {self.quantity} LTC and a fill of {fill.quantity} would be long"
            )
        self.fees_usdt += fill.fee
        realised = None
        if fill.quantity < 0:
            self.entry_value_usdt += -fill.quantity * fill.price
        else:
            cost = self.entry_value_usdt if after == 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_9(self, fill: Fill) -> Decimal:
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
        if fill.quantity <= 0:
            self.entry_value_usdt += -fill.quantity * fill.price
        else:
            cost = self.entry_value_usdt if after == 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_10(self, fill: Fill) -> Decimal:
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
        if fill.quantity < 1:
            self.entry_value_usdt += -fill.quantity * fill.price
        else:
            cost = self.entry_value_usdt if after == 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_11(self, fill: Fill) -> Decimal:
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
            self.entry_value_usdt = -fill.quantity * fill.price
        else:
            cost = self.entry_value_usdt if after == 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_12(self, fill: Fill) -> Decimal:
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
            self.entry_value_usdt -= -fill.quantity * fill.price
        else:
            cost = self.entry_value_usdt if after == 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_13(self, fill: Fill) -> Decimal:
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
            self.entry_value_usdt += -fill.quantity / fill.price
        else:
            cost = self.entry_value_usdt if after == 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_14(self, fill: Fill) -> Decimal:
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
            self.entry_value_usdt += +fill.quantity * fill.price
        else:
            cost = self.entry_value_usdt if after == 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_15(self, fill: Fill) -> Decimal:
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
            cost = None
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_16(self, fill: Fill) -> Decimal:
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
            cost = self.entry_value_usdt if (after == 0) and False else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_17(self, fill: Fill) -> Decimal:
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
            cost = self.entry_value_usdt if (after == 0) or True else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_18(self, fill: Fill) -> Decimal:
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
            cost = self.entry_value_usdt if after != 0 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_19(self, fill: Fill) -> Decimal:
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
            cost = self.entry_value_usdt if after == 1 else self.entry_price * fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_20(self, fill: Fill) -> Decimal:
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
            cost = self.entry_value_usdt if after == 0 else self.entry_price / fill.quantity
            realised = cost - fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_21(self, fill: Fill) -> Decimal:
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
            realised = None
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_22(self, fill: Fill) -> Decimal:
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
            realised = cost + fill.quantity * fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_23(self, fill: Fill) -> Decimal:
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
            realised = cost - fill.quantity / fill.price
            self.entry_value_usdt -= cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_24(self, fill: Fill) -> Decimal:
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
            self.entry_value_usdt = cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_25(self, fill: Fill) -> Decimal:
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
            self.entry_value_usdt += cost
            self.realised_pnl_usdt += realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_26(self, fill: Fill) -> Decimal:
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
            self.realised_pnl_usdt = realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_27(self, fill: Fill) -> Decimal:
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
            self.realised_pnl_usdt -= realised
        self.quantity = after
        return realised

    def xǁPositionǁapply__mutmut_28(self, fill: Fill) -> Decimal:
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
        self.quantity = None
        return realised

mutants_xǁPositionǁunrealised_pnl_usdt__mutmut['_mutmut_orig'] = Position.xǁPositionǁunrealised_pnl_usdt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPositionǁunrealised_pnl_usdt__mutmut['xǁPositionǁunrealised_pnl_usdt__mutmut_1'] = Position.xǁPositionǁunrealised_pnl_usdt__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPositionǁunrealised_pnl_usdt__mutmut['xǁPositionǁunrealised_pnl_usdt__mutmut_2'] = Position.xǁPositionǁunrealised_pnl_usdt__mutmut_2 # type: ignore # mutmut generated

mutants_xǁPositionǁapply__mutmut['_mutmut_orig'] = Position.xǁPositionǁapply__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_1'] = Position.xǁPositionǁapply__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_2'] = Position.xǁPositionǁapply__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_3'] = Position.xǁPositionǁapply__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_4'] = Position.xǁPositionǁapply__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_5'] = Position.xǁPositionǁapply__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_6'] = Position.xǁPositionǁapply__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_7'] = Position.xǁPositionǁapply__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_8'] = Position.xǁPositionǁapply__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_9'] = Position.xǁPositionǁapply__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_10'] = Position.xǁPositionǁapply__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_11'] = Position.xǁPositionǁapply__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_12'] = Position.xǁPositionǁapply__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_13'] = Position.xǁPositionǁapply__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_14'] = Position.xǁPositionǁapply__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_15'] = Position.xǁPositionǁapply__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_16'] = Position.xǁPositionǁapply__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_17'] = Position.xǁPositionǁapply__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_18'] = Position.xǁPositionǁapply__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_19'] = Position.xǁPositionǁapply__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_20'] = Position.xǁPositionǁapply__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_21'] = Position.xǁPositionǁapply__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_22'] = Position.xǁPositionǁapply__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_23'] = Position.xǁPositionǁapply__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_24'] = Position.xǁPositionǁapply__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_25'] = Position.xǁPositionǁapply__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_26'] = Position.xǁPositionǁapply__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_27'] = Position.xǁPositionǁapply__mutmut_27 # type: ignore # mutmut generated
mutants_xǁPositionǁapply__mutmut['xǁPositionǁapply__mutmut_28'] = Position.xǁPositionǁapply__mutmut_28 # type: ignore # mutmut generated
