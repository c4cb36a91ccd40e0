"""What must outlive a restart, as one small record that the journal keeps."""

from dataclasses import dataclass
from decimal import Decimal

from core.money import ZERO


@dataclass(frozen=True, slots=True)
class Standing:
    """How an ensemble's member has done: its decayed loss in excess of the base rate's (nats), and over how many."""

    name: str
    loss: float
    outcomes: int


@dataclass(slots=True)
class Memory:
    """The account's day and peak, the last stop, the last bar decided, and whether a person must resume.

    `standings` are those of the ensemble's members; every outcome up to `counted_until` is in them.
    """

    day: int = 0
    day_start_equity_usdt: Decimal = ZERO
    peak_equity_usdt: Decimal = ZERO
    entries_today: int = 0
    last_stop_at: int | None = None
    last_decided_at: int = 0
    opened_at: int | None = None
    halted: str = ""
    standings: tuple[Standing, ...] = ()
    counted_until: int = 0
