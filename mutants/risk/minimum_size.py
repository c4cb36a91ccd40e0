"""Rule minimum_size: what is left after the caps must be an order that the exchange takes."""

from decimal import Decimal

from core.decision import Finding
from core.instrument import Instrument


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_orig(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_1(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size <= instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_2(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding(None, f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_3(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", None, f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_4(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", None, "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_5(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", None)
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_6(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding(f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_7(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_8(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_9(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", )
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_10(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("XXminimum_sizeXX", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_11(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("MINIMUM_SIZE", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_12(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "XXLTCXX")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_13(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "ltc")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_14(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size / price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_15(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price <= instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_16(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            None, f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_17(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", None, f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_18(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", None, "USDT"
        )
    return None


def x_check__mutmut_19(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", None
        )
    return None


def x_check__mutmut_20(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_21(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_22(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", "USDT"
        )
    return None


def x_check__mutmut_23(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", )
    return None


def x_check__mutmut_24(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "XXminimum_sizeXX", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_25(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "MINIMUM_SIZE", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_26(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size / price:.2f}", "USDT"
        )
    return None


def x_check__mutmut_27(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "XXUSDTXX"
        )
    return None


def x_check__mutmut_28(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "usdt"
        )
    return None

mutants_x_check__mutmut['_mutmut_orig'] = x_check__mutmut_orig # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_1'] = x_check__mutmut_1 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_2'] = x_check__mutmut_2 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_3'] = x_check__mutmut_3 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_4'] = x_check__mutmut_4 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_5'] = x_check__mutmut_5 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_6'] = x_check__mutmut_6 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_7'] = x_check__mutmut_7 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_8'] = x_check__mutmut_8 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_9'] = x_check__mutmut_9 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_10'] = x_check__mutmut_10 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_11'] = x_check__mutmut_11 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_12'] = x_check__mutmut_12 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_13'] = x_check__mutmut_13 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_14'] = x_check__mutmut_14 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_15'] = x_check__mutmut_15 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_16'] = x_check__mutmut_16 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_17'] = x_check__mutmut_17 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_18'] = x_check__mutmut_18 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_19'] = x_check__mutmut_19 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_20'] = x_check__mutmut_20 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_21'] = x_check__mutmut_21 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_22'] = x_check__mutmut_22 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_23'] = x_check__mutmut_23 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_24'] = x_check__mutmut_24 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_25'] = x_check__mutmut_25 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_26'] = x_check__mutmut_26 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_27'] = x_check__mutmut_27 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_28'] = x_check__mutmut_28 # type: ignore # mutmut generated
