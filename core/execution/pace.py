"""How often something may be done, told from event times alone."""


def is_due(last: int | None, now: int, gap_ms: float) -> bool:
    """Return True when nothing was done yet, `gap_ms` have passed since `last`, or the clock went back since.

    A clock that is set back must not stop the machine for as long as it was wrong (FAULTS 42).
    """
    return last is None or not 0 <= now - last < gap_ms
