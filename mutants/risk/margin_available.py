"""Rule margin_available: the initial margin of the entry must be free on the account."""

from decimal import Decimal

from core.decision import Finding
from core.margin import initial_margin
from core.plugs import Entry


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_cap__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cap__mutmut)
def cap(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_orig(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_1(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = None
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_2(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(None, entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_3(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), None, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_4(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, None, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_5(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, None)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_6(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_7(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_8(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_9(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, )
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_10(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(None), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_11(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(2), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_12(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one = entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_13(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one -= entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_14(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price / entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_15(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = None
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_16(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size / one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_17(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed < entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_18(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = None
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_19(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding(None, f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_20(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", None, f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_21(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", None, "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_22(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", None)
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_23(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding(f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_24(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_25(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_26(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", )
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_27(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("XXmargin_availableXX", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_28(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("MARGIN_AVAILABLE", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_29(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "XXUSDTXX")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_30(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "usdt")
    return max(entry.available_usdt, Decimal(0)) / one, finding


def x_cap__mutmut_31(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) * one, finding


def x_cap__mutmut_32(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(None, Decimal(0)) / one, finding


def x_cap__mutmut_33(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, None) / one, finding


def x_cap__mutmut_34(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(Decimal(0)) / one, finding


def x_cap__mutmut_35(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, ) / one, finding


def x_cap__mutmut_36(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(None)) / one, finding


def x_cap__mutmut_37(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(1)) / one, finding

mutants_x_cap__mutmut['_mutmut_orig'] = x_cap__mutmut_orig # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_1'] = x_cap__mutmut_1 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_2'] = x_cap__mutmut_2 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_3'] = x_cap__mutmut_3 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_4'] = x_cap__mutmut_4 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_5'] = x_cap__mutmut_5 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_6'] = x_cap__mutmut_6 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_7'] = x_cap__mutmut_7 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_8'] = x_cap__mutmut_8 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_9'] = x_cap__mutmut_9 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_10'] = x_cap__mutmut_10 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_11'] = x_cap__mutmut_11 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_12'] = x_cap__mutmut_12 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_13'] = x_cap__mutmut_13 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_14'] = x_cap__mutmut_14 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_15'] = x_cap__mutmut_15 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_16'] = x_cap__mutmut_16 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_17'] = x_cap__mutmut_17 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_18'] = x_cap__mutmut_18 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_19'] = x_cap__mutmut_19 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_20'] = x_cap__mutmut_20 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_21'] = x_cap__mutmut_21 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_22'] = x_cap__mutmut_22 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_23'] = x_cap__mutmut_23 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_24'] = x_cap__mutmut_24 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_25'] = x_cap__mutmut_25 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_26'] = x_cap__mutmut_26 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_27'] = x_cap__mutmut_27 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_28'] = x_cap__mutmut_28 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_29'] = x_cap__mutmut_29 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_30'] = x_cap__mutmut_30 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_31'] = x_cap__mutmut_31 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_32'] = x_cap__mutmut_32 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_33'] = x_cap__mutmut_33 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_34'] = x_cap__mutmut_34 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_35'] = x_cap__mutmut_35 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_36'] = x_cap__mutmut_36 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_37'] = x_cap__mutmut_37 # type: ignore # mutmut generated
