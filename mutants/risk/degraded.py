"""Rule degraded: no new short while the machine itself says it must not (unproved order, halt, adoption)."""

from core.decision import Finding
from core.plugs import Entry


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(entry.blocked), "state")


def x_check__mutmut_orig(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(entry.blocked), "state")


def x_check__mutmut_1(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(entry.blocked), "state")


def x_check__mutmut_2(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding(None, "nothing in the way", "; ".join(entry.blocked), "state")


def x_check__mutmut_3(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", None, "; ".join(entry.blocked), "state")


def x_check__mutmut_4(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", None, "state")


def x_check__mutmut_5(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(entry.blocked), None)


def x_check__mutmut_6(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("nothing in the way", "; ".join(entry.blocked), "state")


def x_check__mutmut_7(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "; ".join(entry.blocked), "state")


def x_check__mutmut_8(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "state")


def x_check__mutmut_9(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(entry.blocked), )


def x_check__mutmut_10(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("XXdegradedXX", "nothing in the way", "; ".join(entry.blocked), "state")


def x_check__mutmut_11(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("DEGRADED", "nothing in the way", "; ".join(entry.blocked), "state")


def x_check__mutmut_12(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "XXnothing in the wayXX", "; ".join(entry.blocked), "state")


def x_check__mutmut_13(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "NOTHING IN THE WAY", "; ".join(entry.blocked), "state")


def x_check__mutmut_14(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(None), "state")


def x_check__mutmut_15(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "XX; XX".join(entry.blocked), "state")


def x_check__mutmut_16(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(entry.blocked), "XXstateXX")


def x_check__mutmut_17(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(entry.blocked), "STATE")

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
