"""Rule time_exit: a short is closed after its horizon, whatever the forecast."""

from core.decision import Finding
from core.plugs import Holding
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{holding.bars_held}", "bars")


def x_check__mutmut_orig(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{holding.bars_held}", "bars")


def x_check__mutmut_1(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held <= limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{holding.bars_held}", "bars")


def x_check__mutmut_2(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding(None, f"{limits.time_exit_bars}", f"{holding.bars_held}", "bars")


def x_check__mutmut_3(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", None, f"{holding.bars_held}", "bars")


def x_check__mutmut_4(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", None, "bars")


def x_check__mutmut_5(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{holding.bars_held}", None)


def x_check__mutmut_6(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding(f"{limits.time_exit_bars}", f"{holding.bars_held}", "bars")


def x_check__mutmut_7(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{holding.bars_held}", "bars")


def x_check__mutmut_8(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", "bars")


def x_check__mutmut_9(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{holding.bars_held}", )


def x_check__mutmut_10(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("XXtime_exitXX", f"{limits.time_exit_bars}", f"{holding.bars_held}", "bars")


def x_check__mutmut_11(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("TIME_EXIT", f"{limits.time_exit_bars}", f"{holding.bars_held}", "bars")


def x_check__mutmut_12(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{holding.bars_held}", "XXbarsXX")


def x_check__mutmut_13(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{holding.bars_held}", "BARS")

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
