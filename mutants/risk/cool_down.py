"""Rule cool_down: no new short for some bars after a stop loss or a liquidation."""

from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_orig(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_1(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = None
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_2(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None and since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_3(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is not None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_4(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since > limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_5(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        None, f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_6(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", None, f"{since}", "bars since the stop"
    )


def x_check__mutmut_7(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", None, "bars since the stop"
    )


def x_check__mutmut_8(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", None
    )


def x_check__mutmut_9(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_10(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{since}", "bars since the stop"
    )


def x_check__mutmut_11(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", "bars since the stop"
    )


def x_check__mutmut_12(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", )


def x_check__mutmut_13(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "XXcool_downXX", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_14(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "COOL_DOWN", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )


def x_check__mutmut_15(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "XXbars since the stopXX"
    )


def x_check__mutmut_16(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "BARS SINCE THE STOP"
    )

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
