"""What the engine remembers between events. Only core/engine.py writes here."""

import math
from dataclasses import dataclass, field
from decimal import Decimal

from core.events import Bar, BookDepth
from core.execution.slippage import StopFills
from core.memory import Memory
from core.money import ZERO


@dataclass(slots=True)
class State:
    """The market and the account as the engine last heard of them."""

    time: int = 0
    bar: Bar | None = None
    mark_price: float = 0.0
    mark_time: int = 0
    spread_bps: float | None = None
    depth: BookDepth | None = None
    wallet_at: int | None = None
    wallet_usdt: Decimal = ZERO
    available_usdt: Decimal = ZERO
    due_at: int | None = None
    urgent: tuple[int, float] | None = None
    """Time and price of the last trade while an urgent decision is taken, which has no close of its own."""
    tick_delay_ms: int = 0
    feed_faults: dict[str, str] = field(default_factory=dict)
    instrument_fault: str = ""
    model_trained_until: int | None = None
    drift: float = math.nan
    stop_fills: StopFills = field(default_factory=StopFills)
    memory: Memory = field(default_factory=Memory)
