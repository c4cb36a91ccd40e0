"""Rule tier_leverage: the exchange takes a large position only at a low leverage, so the leverage caps the value.

A size above it would be refused by the exchange at every bar (Bybit 110013) instead of being cut to what it takes.
"""

from decimal import Decimal

from core.decision import Finding
from core.money import ZERO
from core.plugs import Entry


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_cap__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cap__mutmut)
def cap(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_orig(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_1(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = None
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_2(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = None
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_3(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max(None, default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_4(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=None)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_5(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max(default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_6(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), )
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_7(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage > entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_8(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = None
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_9(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size / entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_10(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value < allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_11(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = None
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_12(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed * entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_13(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding(None, f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_14(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", None, f"{value:.2f}", unit)


def x_cap__mutmut_15(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", None, unit)


def x_cap__mutmut_16(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", None)


def x_cap__mutmut_17(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding(f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_18(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{value:.2f}", unit)


def x_cap__mutmut_19(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", unit)


def x_cap__mutmut_20(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", )


def x_cap__mutmut_21(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("XXtier_leverageXX", f"{allowed}", f"{value:.2f}", unit)


def x_cap__mutmut_22(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("TIER_LEVERAGE", f"{allowed}", f"{value:.2f}", unit)

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
