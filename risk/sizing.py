"""Rule sizing: quantity from the stop, so that a stopped short loses the planned share of equity.

quantity = risk_per_trade x equity / (stop - worst entry price). The worst entry is the limit of the IOC entry, so a
bad fill costs no more than planned (V. Tharp, Trade Your Way to Financial Freedom, 2006, ch. 14, percent risk).
"""

from decimal import Decimal

from core.money import HUNDRED, decimal_of
from core.plugs import Entry
from risk.limits import Limits


def size_from_stop(entry: Entry, stop: Decimal, limits: Limits) -> Decimal:
    """Return the size (positive LTC, not yet on the lot grid) whose loss at `stop` is the planned risk."""
    budget = entry.equity_usdt * decimal_of(limits.risk_per_trade_pct_of_equity) / HUNDRED
    return max(budget / (stop - entry.worst_entry_price), Decimal(0))
