"""Rule max_leverage: position value over equity, whatever leverage the exchange is set to."""

from decimal import Decimal

from core.decision import Finding
from core.money import ZERO, decimal_of
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_cap__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cap__mutmut)
def cap(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_orig(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_1(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = None
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_2(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(None)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_3(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = None
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_4(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size / price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_5(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit / equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_6(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value < allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_7(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt < 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_8(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 1:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_9(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding(None, f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_10(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", None, "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_11(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", None, "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_12(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", None)
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_13(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding(f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_14(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_15(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_16(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", )
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_17(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("XXmax_leverageXX", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_18(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("MAX_LEVERAGE", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_19(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "XXno equityXX", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_20(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "NO EQUITY", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_21(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "XXxXX")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_22(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "X")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_23(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed * price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_24(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding(None, f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_25(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", None, f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_26(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", None, "x")


def x_cap__mutmut_27(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", None)


def x_cap__mutmut_28(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding(f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_29(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_30(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", "x")


def x_cap__mutmut_31(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", )


def x_cap__mutmut_32(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("XXmax_leverageXX", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_33(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("MAX_LEVERAGE", f"{limit}", f"{value / equity_usdt:.2f}", "x")


def x_cap__mutmut_34(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value * equity_usdt:.2f}", "x")


def x_cap__mutmut_35(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "XXxXX")


def x_cap__mutmut_36(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "X")

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
