"""What must outlive a restart, as one small record that the journal keeps."""

from dataclasses import dataclass
from decimal import Decimal

from core.money import ZERO


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(slots=True)
class Memory:
    """The account's day and peak, the last stop, the last bar decided, and whether a person must resume."""

    day: int = 0
    day_start_equity_usdt: Decimal = ZERO
    peak_equity_usdt: Decimal = ZERO
    entries_today: int = 0
    last_stop_at: int | None = None
    last_decided_at: int = 0
    opened_at: int | None = None
    halted: str = ""
