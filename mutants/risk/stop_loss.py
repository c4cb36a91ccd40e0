"""Rule stop_loss: where the stop of a short lies. A market stop on the mark price, never absent."""

from decimal import Decimal

from core.decision import Finding
from core.instrument import Instrument
from core.money import HUNDRED, decimal_of, short_stop_price
from core.plugs import Entry
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_stop_price__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stop_price__mutmut)
def stop_price(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price * (1 + distance), instrument.tick_size)


def x_stop_price__mutmut_orig(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price * (1 + distance), instrument.tick_size)


def x_stop_price__mutmut_1(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = None
    return short_stop_price(price * (1 + distance), instrument.tick_size)


def x_stop_price__mutmut_2(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) * HUNDRED
    return short_stop_price(price * (1 + distance), instrument.tick_size)


def x_stop_price__mutmut_3(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(None) / HUNDRED
    return short_stop_price(price * (1 + distance), instrument.tick_size)


def x_stop_price__mutmut_4(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(None, instrument.tick_size)


def x_stop_price__mutmut_5(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price * (1 + distance), None)


def x_stop_price__mutmut_6(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(instrument.tick_size)


def x_stop_price__mutmut_7(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price * (1 + distance), )


def x_stop_price__mutmut_8(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price / (1 + distance), instrument.tick_size)


def x_stop_price__mutmut_9(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price * (1 - distance), instrument.tick_size)


def x_stop_price__mutmut_10(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price * (2 + distance), instrument.tick_size)

mutants_x_stop_price__mutmut['_mutmut_orig'] = x_stop_price__mutmut_orig # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_1'] = x_stop_price__mutmut_1 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_2'] = x_stop_price__mutmut_2 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_3'] = x_stop_price__mutmut_3 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_4'] = x_stop_price__mutmut_4 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_5'] = x_stop_price__mutmut_5 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_6'] = x_stop_price__mutmut_6 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_7'] = x_stop_price__mutmut_7 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_8'] = x_stop_price__mutmut_8 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_9'] = x_stop_price__mutmut_9 # type: ignore # mutmut generated
mutants_x_stop_price__mutmut['x_stop_price__mutmut_10'] = x_stop_price__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_stop__mutmut)
def check_stop(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_orig(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_1(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop < entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_2(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = None
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_3(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "XXUSDT, mark already at the stopXX"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_4(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "usdt, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_5(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, MARK ALREADY AT THE STOP"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_6(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding(None, f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_7(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", None, f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_8(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", None, unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_9(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", None)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_10(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding(f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_11(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_12(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_13(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", )
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_14(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("XXstop_lossXX", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_15(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("STOP_LOSS", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_16(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop < entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_17(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding(None, f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_18(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", None, f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_19(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", None, "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_20(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", None)
    return None


def x_check_stop__mutmut_21(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding(f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_22(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_23(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_24(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", )
    return None


def x_check_stop__mutmut_25(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("XXstop_lossXX", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_26(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("STOP_LOSS", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None


def x_check_stop__mutmut_27(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "XXUSDT, stop nearer than a tickXX")
    return None


def x_check_stop__mutmut_28(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "usdt, stop nearer than a tick")
    return None


def x_check_stop__mutmut_29(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, STOP NEARER THAN A TICK")
    return None

mutants_x_check_stop__mutmut['_mutmut_orig'] = x_check_stop__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_1'] = x_check_stop__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_2'] = x_check_stop__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_3'] = x_check_stop__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_4'] = x_check_stop__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_5'] = x_check_stop__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_6'] = x_check_stop__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_7'] = x_check_stop__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_8'] = x_check_stop__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_9'] = x_check_stop__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_10'] = x_check_stop__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_11'] = x_check_stop__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_12'] = x_check_stop__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_13'] = x_check_stop__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_14'] = x_check_stop__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_15'] = x_check_stop__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_16'] = x_check_stop__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_17'] = x_check_stop__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_18'] = x_check_stop__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_19'] = x_check_stop__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_20'] = x_check_stop__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_21'] = x_check_stop__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_22'] = x_check_stop__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_23'] = x_check_stop__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_24'] = x_check_stop__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_25'] = x_check_stop__mutmut_25 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_26'] = x_check_stop__mutmut_26 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_27'] = x_check_stop__mutmut_27 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_28'] = x_check_stop__mutmut_28 # type: ignore # mutmut generated
mutants_x_check_stop__mutmut['x_check_stop__mutmut_29'] = x_check_stop__mutmut_29 # type: ignore # mutmut generated
