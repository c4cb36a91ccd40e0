"""Rule maximum_size: a short is opened with one order, and the exchange has a largest one."""

from decimal import Decimal

from core.decision import Finding
from core.instrument import Instrument


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_cap__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cap__mutmut)
def cap(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", "LTC")


def x_cap__mutmut_orig(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", "LTC")


def x_cap__mutmut_1(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = None
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", "LTC")


def x_cap__mutmut_2(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size < limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", "LTC")


def x_cap__mutmut_3(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding(None, f"{limit}", f"{size:.1f}", "LTC")


def x_cap__mutmut_4(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", None, f"{size:.1f}", "LTC")


def x_cap__mutmut_5(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", None, "LTC")


def x_cap__mutmut_6(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", None)


def x_cap__mutmut_7(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding(f"{limit}", f"{size:.1f}", "LTC")


def x_cap__mutmut_8(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{size:.1f}", "LTC")


def x_cap__mutmut_9(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", "LTC")


def x_cap__mutmut_10(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", )


def x_cap__mutmut_11(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("XXmaximum_sizeXX", f"{limit}", f"{size:.1f}", "LTC")


def x_cap__mutmut_12(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("MAXIMUM_SIZE", f"{limit}", f"{size:.1f}", "LTC")


def x_cap__mutmut_13(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", "XXLTCXX")


def x_cap__mutmut_14(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", "ltc")

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
