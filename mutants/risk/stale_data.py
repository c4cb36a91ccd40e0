"""Rule stale_data: no new short on an old bar or an old mark price (FAULTS I13)."""

from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_orig(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_1(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = None
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_2(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) * 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_3(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(None, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_4(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, None) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_5(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_6(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, ) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_7(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1001
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_8(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s < limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_9(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding(None, f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_10(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", None, f"{age_s:.3f}", "s")


def x_check__mutmut_11(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", None, "s")


def x_check__mutmut_12(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", None)


def x_check__mutmut_13(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding(f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_14(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{age_s:.3f}", "s")


def x_check__mutmut_15(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", "s")


def x_check__mutmut_16(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", )


def x_check__mutmut_17(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("XXstale_dataXX", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_18(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("STALE_DATA", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")


def x_check__mutmut_19(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "XXsXX")


def x_check__mutmut_20(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "S")

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
