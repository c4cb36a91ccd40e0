"""What may ask for a decision between bars: a burst of the price, a cascade of liquidations,
a large deposit.

An urgent decision is one like any other, with the features of the last closed bar, what the sources say now, and the
last trade for its price. Pure: time is the events'. It must not know what is decided.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Annotated, Protocol

from annotated_types import Ge, Le, doc

from core.calendar import SECOND_MS, day_of
from core.events import Event, Liquidation, OnChain, OnChainKind, Trade

_MOST_KEPT = 4096


@dataclass(frozen=True, slots=True)
class UrgentSettings:
    """What asks for a decision between bars, and how often; 0 switches a trigger off."""

    burst_bps: Annotated[
        float, Ge(0), Le(10_000), doc("move of the price within window_s that asks; 0 is off")
    ] = 0.0
    cascade_usdt: Annotated[
        float, Ge(0), Le(1e9), doc("value liquidated within window_s that asks; 0 is off")
    ] = 0.0
    deposit_ltc: Annotated[
        float,
        Ge(0),
        Le(84e6),
        doc("deposit to an exchange, seen on the chain, that asks; 0 is off"),
    ] = 0.0
    window_s: Annotated[float, Ge(1), Le(600), doc("span of a burst and a cascade")] = 10.0
    gap_s: Annotated[
        float, Ge(1), Le(86_400), doc("least time between any decision and an urgent one")
    ] = 60.0
    max_per_day: Annotated[int, Ge(1), Le(10_000), doc("urgent decisions in one UTC day")] = 24


class Trigger(Protocol):
    """Watches for one thing."""

    def observe(self, event: Event) -> str:
        """Take in one event; return what happened, in words, '' when nothing did."""
        ...


@dataclass(slots=True)
class Burst:
    """The price moved by `bps` or more within `window_ms`, up or down."""

    symbol: str
    bps: float
    window_ms: int
    _trades: deque[tuple[int, float]] = field(default_factory=deque)

    def observe(self, event: Event) -> str:
        if not isinstance(event, Trade) or event.symbol != self.symbol or not event.price > 0:
            return ""
        kept, second = self._trades, event.time // SECOND_MS
        if not kept or kept[-1][0] != second:
            # The first price of each second stands for it: memory does not grow with the trades.
            kept.append((second, event.price))
        # A window is a second at least, so the second of this trade itself is never too old.
        while kept[0][0] * SECOND_MS < event.time - self.window_ms:
            kept.popleft()
        furthest = max(kept, key=lambda one: abs(event.price / one[1] - 1))
        move_bps = 1e4 * (event.price / furthest[1] - 1)
        if abs(move_bps) < self.bps:
            return ""
        kept.clear()
        return f"burst of {move_bps:+.0f} bp within {self.window_ms / SECOND_MS:g} s"


@dataclass(slots=True)
class Cascade:
    """Positions worth `usdt` or more were liquidated within `window_ms`."""

    symbol: str
    usdt: float
    window_ms: int
    _taken: deque[tuple[int, float]] = field(default_factory=lambda: deque(maxlen=_MOST_KEPT))

    def observe(self, event: Event) -> str:
        if not isinstance(event, Liquidation) or event.symbol != self.symbol:
            return ""
        self._taken.append((event.time, event.price * event.quantity))
        while self._taken[0][0] < event.time - self.window_ms:
            self._taken.popleft()
        total = sum(value for _, value in self._taken)
        if total < self.usdt:
            return ""
        self._taken.clear()
        return f"{total:.0f} USDT liquidated within {self.window_ms / SECOND_MS:g} s"


@dataclass(slots=True)
class Deposit:
    """`ltc` or more were sent to an exchange in one transaction; each transaction asks once."""

    ltc: float
    _told: deque[str] = field(default_factory=lambda: deque(maxlen=_MOST_KEPT))

    def observe(self, event: Event) -> str:
        if not isinstance(event, OnChain) or event.kind is not OnChainKind.DEPOSIT:
            return ""
        if not event.amount_ltc >= self.ltc or event.txid in self._told:
            return ""
        self._told.append(event.txid)
        return f"{event.amount_ltc:.0f} LTC sent to {event.exchange or 'an exchange'}"


@dataclass(slots=True)
class Urgency:
    """Asks every trigger, and keeps to the gap and the budget."""

    symbol: str
    settings: UrgentSettings
    triggers: tuple[Trigger, ...]
    price: float = 0.0
    price_time: int = 0
    _day: int = 0
    _asked: int = 0

    def observe(self, event: Event) -> str:
        """Take in one event; return the first trigger's words, '' when nothing is urgent."""
        if isinstance(event, Trade) and event.symbol == self.symbol and event.price > 0:
            self.price, self.price_time = event.price, event.time
        # Every trigger hears every event, so no generator that stops at the first.
        said = [trigger.observe(event) for trigger in self.triggers]
        return next((words for words in said if words), "")

    def recall(self, times: Iterable[int]) -> None:
        """Take up when an earlier run decided between bars (ms), so that a restart gives no second budget."""
        for time in times:
            if day_of(time) != self._day:
                self._day, self._asked = day_of(time), 0
            self._asked += 1

    def grant(self, now: int, last_decided_at: int) -> bool:
        """Return True, and count it, when a decision may be taken at `now` (ms)."""
        if day_of(now) != self._day:
            self._day, self._asked = day_of(now), 0
        if now - last_decided_at < self.settings.gap_s * SECOND_MS:
            return False
        if self._asked >= self.settings.max_per_day or not self.price:
            return False
        self._asked += 1
        return True


def urgency_of(symbol: str, settings: UrgentSettings) -> Urgency | None:
    """Return who watches by `settings`; None when every trigger is off."""
    window_ms = int(settings.window_s * SECOND_MS)
    triggers: list[Trigger] = []
    if settings.burst_bps:
        triggers.append(Burst(symbol, settings.burst_bps, window_ms))
    if settings.cascade_usdt:
        triggers.append(Cascade(symbol, settings.cascade_usdt, window_ms))
    if settings.deposit_ltc:
        triggers.append(Deposit(settings.deposit_ltc))
    return Urgency(symbol, settings, tuple(triggers)) if triggers else None
