"""Rule sizing: quantity from the stop, so that a stopped short loses the planned share of equity.

quantity = risk_per_trade x equity / (stop - worst entry price). The worst entry is the limit of the IOC entry, so a
bad fill costs no more than planned (V. Tharp, Trade Your Way to Financial Freedom, 2006, ch. 14, percent risk).
"""

from decimal import Decimal

from core.money import HUNDRED, decimal_of
from core.plugs import Entry
from risk.limits import Limits


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_size_from_stop__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_size_from_stop__mutmut)
def size_from_stop(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), Decimal(0))


def x_size_from_stop__mutmut_orig(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), Decimal(0))


def x_size_from_stop__mutmut_1(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = None
    return max(budget / (stop - entry.worst_entry_price), Decimal(0))


def x_size_from_stop__mutmut_2(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) * HUNDRED
    return max(budget / (stop - entry.worst_entry_price), Decimal(0))


def x_size_from_stop__mutmut_3(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt / decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), Decimal(0))


def x_size_from_stop__mutmut_4(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(None) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), Decimal(0))


def x_size_from_stop__mutmut_5(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(None, Decimal(0))


def x_size_from_stop__mutmut_6(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), None)


def x_size_from_stop__mutmut_7(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(Decimal(0))


def x_size_from_stop__mutmut_8(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), )


def x_size_from_stop__mutmut_9(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget * (stop - entry.worst_entry_price), Decimal(0))


def x_size_from_stop__mutmut_10(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop + entry.worst_entry_price), Decimal(0))


def x_size_from_stop__mutmut_11(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), Decimal(None))


def x_size_from_stop__mutmut_12(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), Decimal(1))

mutants_x_size_from_stop__mutmut['_mutmut_orig'] = x_size_from_stop__mutmut_orig # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_1'] = x_size_from_stop__mutmut_1 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_2'] = x_size_from_stop__mutmut_2 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_3'] = x_size_from_stop__mutmut_3 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_4'] = x_size_from_stop__mutmut_4 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_5'] = x_size_from_stop__mutmut_5 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_6'] = x_size_from_stop__mutmut_6 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_7'] = x_size_from_stop__mutmut_7 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_8'] = x_size_from_stop__mutmut_8 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_9'] = x_size_from_stop__mutmut_9 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_10'] = x_size_from_stop__mutmut_10 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_11'] = x_size_from_stop__mutmut_11 # type: ignore # mutmut generated
mutants_x_size_from_stop__mutmut['x_size_from_stop__mutmut_12'] = x_size_from_stop__mutmut_12 # type: ignore # mutmut generated
