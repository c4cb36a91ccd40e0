"""Rule daily_loss: after a bad day (UTC) no short is opened until the next one (FAULTS I16)."""

from core.decision import Finding
from core.money import HUNDRED, ZERO, decimal_of
from core.plugs import Entry
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_orig(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_1(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = None
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_2(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = None
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_3(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(None)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_4(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = None
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_5(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if (start > 0) and False else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_6(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if (start > 0) or True else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_7(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start / HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_8(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) * start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_9(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start + entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_10(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start >= 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_11(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 1 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_12(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if (lost >= limit) and False else None
    )


def x_check__mutmut_13(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if (lost >= limit) or True else None
    )


def x_check__mutmut_14(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding(None, f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_15(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", None, f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_16(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", None, "% of equity") if lost >= limit else None
    )


def x_check__mutmut_17(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", None) if lost >= limit else None
    )


def x_check__mutmut_18(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding(f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_19(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_20(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_21(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", ) if lost >= limit else None
    )


def x_check__mutmut_22(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("XXdaily_lossXX", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_23(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("DAILY_LOSS", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )


def x_check__mutmut_24(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "XX% of equityXX") if lost >= limit else None
    )


def x_check__mutmut_25(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% OF EQUITY") if lost >= limit else None
    )


def x_check__mutmut_26(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost > limit else None
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
