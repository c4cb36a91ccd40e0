"""Rule drawdown: far enough below the peak of equity, Ebb closes, halts and waits for a person (FAULTS I16)."""

from decimal import Decimal

from core.decision import Finding
from core.money import HUNDRED, decimal_of
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_orig(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_1(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = None
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_2(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(None)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_3(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = None
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_4(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) / HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_5(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt + equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_6(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt and peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_7(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen <= limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_8(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit / peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_9(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt < 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_10(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 1:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_11(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding(None, f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_12(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", None, f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_13(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", None, "% of equity")


def x_check__mutmut_14(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", None)


def x_check__mutmut_15(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding(f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_16(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_17(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", "% of equity")


def x_check__mutmut_18(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", )


def x_check__mutmut_19(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("XXdrawdownXX", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_20(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("DRAWDOWN", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_21(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen * peak_equity_usdt:.2f}", "% of equity")


def x_check__mutmut_22(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "XX% of equityXX")


def x_check__mutmut_23(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% OF EQUITY")

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
