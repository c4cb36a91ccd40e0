"""How often something may be done, told from event times alone."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_is_due__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_due__mutmut)
def is_due(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None or not 0 <= now - last < gap_ms


def x_is_due__mutmut_orig(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None or not 0 <= now - last < gap_ms


def x_is_due__mutmut_1(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None and not 0 <= now - last < gap_ms


def x_is_due__mutmut_2(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is not None or not 0 <= now - last < gap_ms


def x_is_due__mutmut_3(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None or 0 <= now - last < gap_ms


def x_is_due__mutmut_4(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None or not 1 <= now - last < gap_ms


def x_is_due__mutmut_5(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None or not 0 < now - last < gap_ms


def x_is_due__mutmut_6(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None or not 0 <= now + last < gap_ms


def x_is_due__mutmut_7(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None or not 0 <= now - last <= gap_ms

mutants_x_is_due__mutmut['_mutmut_orig'] = x_is_due__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_due__mutmut['x_is_due__mutmut_1'] = x_is_due__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_due__mutmut['x_is_due__mutmut_2'] = x_is_due__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_due__mutmut['x_is_due__mutmut_3'] = x_is_due__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_due__mutmut['x_is_due__mutmut_4'] = x_is_due__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_due__mutmut['x_is_due__mutmut_5'] = x_is_due__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_due__mutmut['x_is_due__mutmut_6'] = x_is_due__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_due__mutmut['x_is_due__mutmut_7'] = x_is_due__mutmut_7 # type: ignore # mutmut generated
