"""Rule entry_rate: so many shorts a UTC day and no more, whatever a broken model says (FAULTS 9)."""

from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_orig(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_1(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today <= limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_2(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        None, f"{limits.max_entries_per_day}", f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_3(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", None, f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_4(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", None, "entries today"
    )


def x_check__mutmut_5(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", f"{entry.entries_today}", None
    )


def x_check__mutmut_6(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        f"{limits.max_entries_per_day}", f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_7(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_8(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", "entries today"
    )


def x_check__mutmut_9(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", f"{entry.entries_today}", )


def x_check__mutmut_10(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "XXentry_rateXX", f"{limits.max_entries_per_day}", f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_11(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "ENTRY_RATE", f"{limits.max_entries_per_day}", f"{entry.entries_today}", "entries today"
    )


def x_check__mutmut_12(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", f"{entry.entries_today}", "XXentries todayXX"
    )


def x_check__mutmut_13(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", f"{entry.entries_today}", "ENTRIES TODAY"
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
