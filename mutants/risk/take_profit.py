"""Rule take_profit: where the target of a short lies."""

from decimal import Decimal

from core.decision import Finding
from core.instrument import Instrument
from core.money import HUNDRED, decimal_of, short_target_price
from core.plugs import Entry
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_take_profit_price__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_take_profit_price__mutmut)
def take_profit_price(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_orig(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_1(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = None
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_2(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) * HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_3(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(None) / HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_4(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = None
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_5(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(None, instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_6(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), None)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_7(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_8(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), )
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_9(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price / (1 - distance), instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_10(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 + distance), instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_11(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (2 - distance), instrument.tick_size)
    return max(target, instrument.min_price)


def x_take_profit_price__mutmut_12(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(None, instrument.min_price)


def x_take_profit_price__mutmut_13(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(target, None)


def x_take_profit_price__mutmut_14(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(instrument.min_price)


def x_take_profit_price__mutmut_15(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(target, )

mutants_x_take_profit_price__mutmut['_mutmut_orig'] = x_take_profit_price__mutmut_orig # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_1'] = x_take_profit_price__mutmut_1 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_2'] = x_take_profit_price__mutmut_2 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_3'] = x_take_profit_price__mutmut_3 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_4'] = x_take_profit_price__mutmut_4 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_5'] = x_take_profit_price__mutmut_5 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_6'] = x_take_profit_price__mutmut_6 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_7'] = x_take_profit_price__mutmut_7 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_8'] = x_take_profit_price__mutmut_8 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_9'] = x_take_profit_price__mutmut_9 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_10'] = x_take_profit_price__mutmut_10 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_11'] = x_take_profit_price__mutmut_11 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_12'] = x_take_profit_price__mutmut_12 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_13'] = x_take_profit_price__mutmut_13 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_14'] = x_take_profit_price__mutmut_14 # type: ignore # mutmut generated
mutants_x_take_profit_price__mutmut['x_take_profit_price__mutmut_15'] = x_take_profit_price__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_target__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_target__mutmut)
def check_target(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_orig(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_1(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target > entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_2(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = None
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_3(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "XXUSDT, mark already at the targetXX"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_4(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "usdt, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_5(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, MARK ALREADY AT THE TARGET"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_6(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding(None, f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_7(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", None, f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_8(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", None, unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_9(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", None)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_10(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding(f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_11(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_12(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_13(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", )
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_14(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("XXtake_profitXX", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_15(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("TAKE_PROFIT", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_16(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target > entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_17(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            None, f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_18(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", None, f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_19(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", None, "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_20(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", None
        )
    return None


def x_check_target__mutmut_21(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_22(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_23(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_24(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", )
    return None


def x_check_target__mutmut_25(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "XXtake_profitXX", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_26(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "TAKE_PROFIT", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_27(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "XXUSDT, target nearer than a tickXX"
        )
    return None


def x_check_target__mutmut_28(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "usdt, target nearer than a tick"
        )
    return None


def x_check_target__mutmut_29(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, TARGET NEARER THAN A TICK"
        )
    return None

mutants_x_check_target__mutmut['_mutmut_orig'] = x_check_target__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_1'] = x_check_target__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_2'] = x_check_target__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_3'] = x_check_target__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_4'] = x_check_target__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_5'] = x_check_target__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_6'] = x_check_target__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_7'] = x_check_target__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_8'] = x_check_target__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_9'] = x_check_target__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_10'] = x_check_target__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_11'] = x_check_target__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_12'] = x_check_target__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_13'] = x_check_target__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_14'] = x_check_target__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_15'] = x_check_target__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_16'] = x_check_target__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_17'] = x_check_target__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_18'] = x_check_target__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_19'] = x_check_target__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_20'] = x_check_target__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_21'] = x_check_target__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_22'] = x_check_target__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_23'] = x_check_target__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_24'] = x_check_target__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_25'] = x_check_target__mutmut_25 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_26'] = x_check_target__mutmut_26 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_27'] = x_check_target__mutmut_27 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_28'] = x_check_target__mutmut_28 # type: ignore # mutmut generated
mutants_x_check_target__mutmut['x_check_target__mutmut_29'] = x_check_target__mutmut_29 # type: ignore # mutmut generated
