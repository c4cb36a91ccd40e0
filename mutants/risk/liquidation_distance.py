"""Rule liquidation_distance: the liquidation price lies beyond the stop, or the entry shrinks or is refused.

A larger position sits in a stricter risk tier with a nearer liquidation price; so the rule walks down the tiers: the
next candidate is the size whose value at the nearest liquidation price allowed is just a tier's limit. When even the
smallest tier does not fit, the leverage is too high for the stop: refused.
"""

from decimal import Decimal

from core.decision import Finding
from core.margin import liquidation_price, stop_leaves_room
from core.money import HUNDRED, decimal_of
from core.plugs import Entry
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_cap__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cap__mutmut)
def cap(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_orig(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_1(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = None
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_2(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(None)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_3(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = None
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_4(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = None
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_5(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop - (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_6(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap * HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_7(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) / gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_8(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop + entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_9(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = ""
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_10(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = None
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_11(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt * nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_12(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(None))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_13(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge <= size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_14(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = None
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_15(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(None, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_16(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, None, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_17(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, None, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_18(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, None)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_19(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_20(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_21(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_22(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, )
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_23(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(None, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_24(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, None, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_25(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, None, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_26(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, None):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_27(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_28(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_29(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_30(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, ):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_31(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is not None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_32(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = None
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_33(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if (liquidation is None) and False else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_34(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if (liquidation is None) or True else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_35(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "XXnoneXX" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_36(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "NONE" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_37(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is not None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_38(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = None
    return Decimal(0), finding


def x_cap__mutmut_39(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding(None, f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_40(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", None, actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_41(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", None, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_42(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, None)
    return Decimal(0), finding


def x_cap__mutmut_43(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding(f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_44(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_45(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", "USDT")
    return Decimal(0), finding


def x_cap__mutmut_46(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, )
    return Decimal(0), finding


def x_cap__mutmut_47(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("XXliquidation_distanceXX", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_48(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("LIQUIDATION_DISTANCE", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding


def x_cap__mutmut_49(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "XXUSDTXX")
    return Decimal(0), finding


def x_cap__mutmut_50(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "usdt")
    return Decimal(0), finding


def x_cap__mutmut_51(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(None), finding


def x_cap__mutmut_52(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(1), finding

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
mutants_x_cap__mutmut['x_cap__mutmut_38'] = x_cap__mutmut_38 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_39'] = x_cap__mutmut_39 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_40'] = x_cap__mutmut_40 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_41'] = x_cap__mutmut_41 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_42'] = x_cap__mutmut_42 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_43'] = x_cap__mutmut_43 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_44'] = x_cap__mutmut_44 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_45'] = x_cap__mutmut_45 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_46'] = x_cap__mutmut_46 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_47'] = x_cap__mutmut_47 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_48'] = x_cap__mutmut_48 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_49'] = x_cap__mutmut_49 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_50'] = x_cap__mutmut_50 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_51'] = x_cap__mutmut_51 # type: ignore # mutmut generated
mutants_x_cap__mutmut['x_cap__mutmut_52'] = x_cap__mutmut_52 # type: ignore # mutmut generated
