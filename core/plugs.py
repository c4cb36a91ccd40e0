"""The sockets of the engine: what it needs of features, a model, a strategy and risk, and no more."""

import math
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple, Protocol, runtime_checkable

from core.decision import Finding, Stance, Verdict, Voice
from core.events import Event
from core.instrument import Instrument
from core.memory import Standing


class View(NamedTuple):
    """What a strategy sees. `forecast` is NaN when no model can speak; `bars_held` counts since the entry."""

    time: int
    forecast: float
    holding: bool
    bars_held: int
    vector: Sequence[float]


class Entry(NamedTuple):
    """What risk is asked before a short is opened. Money in USDT, ages in ms; `spread_bps` None = no book is fed.

    `model_age_ms` is -1 when nobody said; `drift` counts multiples of what is usual, NaN while unknown.
    """

    instrument: Instrument
    price: Decimal
    worst_entry_price: Decimal
    mark_price: Decimal
    equity_usdt: Decimal
    available_usdt: Decimal
    leverage: Decimal
    taker_fee: Decimal
    day_start_equity_usdt: Decimal
    peak_equity_usdt: Decimal
    entries_today: int
    bars_since_stop: int | None
    bar_age_ms: int
    mark_age_ms: int
    blocked: tuple[str, ...]
    spread_bps: float | None = None
    model_age_ms: int = -1
    drift: float = math.nan
    tick_delay_ms: int = 0
    """From the exchange's time of the newest tick to its arrival here; 0 where there is no host."""
    ask_depth: float | None = None
    """What is offered within 20 bp of the mid price (base currency); None = no such book is fed."""
    depth_age_ms: int = 0


class Holding(NamedTuple):
    """What risk is asked at every decision while a short is held. Money in USDT."""

    stance: Stance
    quantity: Decimal
    lot_step: Decimal
    price: Decimal
    equity_usdt: Decimal
    peak_equity_usdt: Decimal
    bars_held: int
    drift: float = math.nan


class Features(Protocol):
    """Turns market events into numbers; the same code streamed and in batch."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the features in order."""
        ...

    def observe(self, event: Event) -> None:
        """Take in one market event."""
        ...

    def vector(self) -> Sequence[float]:
        """Return the features of the newest closed bar; NaN where a source is silent."""
        ...


class Model(Protocol):
    """Forecasts."""

    def forecast(self, vector: Sequence[float]) -> float:
        """Return the probability that a short opened now ends in profit after costs; NaN when it cannot say."""
        ...

    @property
    def silent(self) -> str:
        """Return why the newest forecast is NaN; '' when it is not."""
        ...


class Panel(Protocol):
    """What a model of several members adds: it hears the market, learns from outcomes, and tells who said what."""

    def observe(self, event: Event) -> None:
        """Take in one market event; outcomes of earlier forecasts arrive this way."""
        ...

    def voices(self) -> Sequence[Voice]:
        """Return what the members said in the newest forecast, and how much each counted."""
        ...

    def standings(self) -> tuple[Standing, ...]:
        """Return how the members have done, every outcome up to the newest bar counted."""
        ...


class Reversal(Protocol):
    """A second, fast forecast that is asked between decisions while a short is held."""

    def observe(self, event: Event) -> bool:
        """Take in one market event; return True when there is a new forecast to ask for."""
        ...

    def squeeze(self) -> bool:
        """Return True when the newest forecast says: out, before the stop is hit."""
        ...


class Strategy(Protocol):
    """An opinion about the price. Its fields are its YAML."""

    def decide(self, view: View) -> Stance:
        """Return SHORT or FLAT."""
        ...


class Risk(Protocol):
    """What may size, cap, close or refuse. Never sends, counts or logs."""

    def judge_entry(self, entry: Entry) -> Verdict:
        """Return the target that is allowed for a new short; 0 when it is refused."""
        ...

    def judge_holding(self, holding: Holding) -> Verdict:
        """Return the target that is allowed for the short held. A reduction is never blocked."""
        ...

    def judge_stop(self, slippage_bps: Decimal) -> Finding | None:
        """Return the finding that halts, when a stop filled so far beyond its trigger; None while that is usual."""
        ...


@runtime_checkable
class Sourced(Protocol):
    """Features that can also say what the optional sources say between two closes."""

    def vector_at(self, now: int) -> Sequence[float]:
        """Return the features of the newest closed bar, with those of the sources as of `now` (ms)."""
        ...


class Stopwatch(Protocol):
    """Told how far a decision has come; it reads a clock, so that the engine need not."""

    def lap(self, stage: str) -> None:
        """Take in that `stage` is done."""
        ...
