"""Rule max_notional: the value of the position, absolute and as a share of equity."""

from decimal import Decimal

from core.decision import Finding
from core.money import HUNDRED, decimal_of
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_cap__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cap__mutmut)
def cap(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_orig(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_1(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = None
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_2(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) * HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_3(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(None) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_4(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = None
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_5(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(None, equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_6(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), None)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_7(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_8(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), )
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_9(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(None), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_10(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt / share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_11(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = None
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_12(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size / price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_13(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value < allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_14(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = None
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_15(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding(None, f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_16(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", None, f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_17(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", None, "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_18(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", None)
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_19(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding(f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_20(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_21(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_22(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", )
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_23(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("XXmax_notionalXX", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_24(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("MAX_NOTIONAL", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_25(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "XXUSDTXX")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_26(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "usdt")
    return max(allowed, Decimal(0)) / price, finding


def x_cap__mutmut_27(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) * price, finding


def x_cap__mutmut_28(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(None, Decimal(0)) / price, finding


def x_cap__mutmut_29(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, None) / price, finding


def x_cap__mutmut_30(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(Decimal(0)) / price, finding


def x_cap__mutmut_31(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, ) / price, finding


def x_cap__mutmut_32(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(None)) / price, finding


def x_cap__mutmut_33(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(1)) / price, finding

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
