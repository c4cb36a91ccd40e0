"""Which faults are armed, and whether one of them strikes now. What it then does is done elsewhere.

Chance is a seeded generator: the same seed and the same requests meet the same faults. A fault ends when its count is
used up, when its time is over, or when it is taken away.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from core.errors import InputError
from simulator.server.clock import Clock, HostClock
from simulator.server.fault_kinds import KINDS, Kind, Place, Value
from simulator.server.fault_params import read_params
from simulator.server.frames import Frames
from simulator.server.rows import Row

Message = dict[str, Any]
_AT_THE_DOOR = (Place.REQUEST, Place.ANSWER, Place.ROWS, Place.CONNECTION)


@dataclass(slots=True)
class Armed:
    """One fault that waits for its occasion: `left` strikes (None = no end), until `until_ms` (None = for ever)."""

    number: int
    kind: Kind
    probability: float
    left: int | None
    until_ms: int | None
    params: dict[str, Value]
    paths: tuple[str, ...]
    hits: int = 0
    undo: Callable[[], None] | None = None

    def integer(self, name: str) -> int:
        """Return one of its numbers."""
        return int(self.params[name])

    def row(self) -> Row:
        """Return how it stands, for the control interface."""
        return {
            "id": self.number,
            "name": self.kind.name,
            "probability": self.probability,
            "left": self.left,
            "until": self.until_ms,
            "params": self.params,
            "hits": self.hits,
        }


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks to be armed; see `Armed`. `seconds` counts from now."""

    name: str
    probability: float = 1.0
    count: int | None = None
    seconds: float | None = None
    params: Mapping[str, Value] = field(default_factory=dict)


class Faults:
    """The armed faults of one exchange. `streams` and `requests` tell at a glance whether there is anything to ask."""

    def __init__(self, seed: int = 7, clock: Clock | None = None) -> None:
        self.streams = False
        self.requests = False
        self.armed: list[Armed] = []
        self.clock_offset_ms = 0
        self._chance = np.random.default_rng(seed)
        self._clock = clock or HostClock()
        self._cuts: list[Callable[[], None]] = []
        self._frames = Frames()
        self._number = 0

    def arm(self, wish: Wish) -> Armed:
        """Arm one fault. Raises InputError for a name or a value that is not known."""
        kind = KINDS.get(wish.name)
        if kind is None:
            raise InputError(
                f"no fault is called {wish.name!r}",
                wanted="one of `ebb simulator faults`",
                where="name",
            )
        if kind.place is Place.HOST:
            raise InputError(f"{kind.name} happens on the bot's host", where="name", fix=kind.words)
        _check(wish)
        paths, params = read_params(kind, wish.params)
        until = None if wish.seconds is None else self._now() + round(wish.seconds * 1000)
        self._number += 1
        fault = Armed(self._number, kind, wish.probability, wish.count, until, params, paths)
        self.armed.append(fault)
        self._look()
        if kind.name in _CUTTING:
            self.cut()
        if kind.name == "ws_drop":
            self.end(fault)
        return fault

    def clear(self, name: str = "") -> int:
        """Take away every fault, or those of one name; return how many."""
        self._frames.forget()
        gone = [fault for fault in self.armed if name in ("", fault.kind.name)]
        for fault in gone:
            self.end(fault)
        self._look()
        return len(gone)

    def expire(self) -> None:
        """End what is over. Called as time goes on."""
        if not self.armed:
            return
        now = self._now()
        for fault in [
            one for one in self.armed if one.until_ms is not None and one.until_ms <= now
        ]:
            self.end(fault)

    def strike(self, names: Iterable[str], path: str = "") -> Armed | None:
        """Return the first armed fault of these names that strikes at `path` now, and count the strike."""
        for fault in list(self.armed):
            if fault.kind.name not in names or (fault.paths and path not in fault.paths):
                continue
            if self._hits(fault):
                return fault
        return None

    def holds(self, *names: str) -> bool:
        """Tell whether a fault of these names is armed, without a strike."""
        self.expire()
        return any(fault.kind.name in names for fault in self.armed)

    def draws(self, fault: Armed) -> bool:
        """Draw whether chance has a fault strike."""
        return fault.probability >= 1.0 or bool(self._chance.random() < fault.probability)

    def _hits(self, fault: Armed) -> bool:
        if fault.until_ms is not None and fault.until_ms <= self._now():
            self.end(fault)
            return False
        if not self.draws(fault):
            return False
        fault.hits += 1
        if fault.left is not None:
            fault.left -= 1
            if fault.left <= 0:
                self.end(fault)
        return True

    def end(self, fault: Armed) -> None:
        """Take one fault away and undo what it did."""
        if fault in self.armed:
            self.armed.remove(fault)
            self._look()
            if fault.undo is not None:
                fault.undo()

    def _look(self) -> None:
        self.requests = any(fault.kind.place in _AT_THE_DOOR for fault in self.armed)
        candles = any(fault.kind.name.startswith("candle_") for fault in self.armed)
        armed = any(fault.kind.place is Place.STREAM for fault in self.armed)
        self.streams = candles or armed or self._frames.holding
        self.clock_offset_ms = sum(
            fault.integer("ms") for fault in self.armed if fault.kind.place is Place.CLOCK
        )

    def _now(self) -> int:
        return self._clock.now_ms()

    # Streams.

    def frames(self, topic: str, message: Message) -> list[tuple[int, Message]]:
        """Return what is sent in the place of one message: (delay in ms, message), in order; [] = nothing."""
        if not self.streams:
            return [(0, message)]
        struck: list[tuple[str, dict[str, Value]]] = []
        for fault in list(self.armed):
            name, wanted = fault.kind.name, str(fault.params.get("topic", ""))
            if fault.kind.place is not Place.STREAM and not name.startswith("candle_"):
                continue
            if not Frames.concerns(name, wanted, topic, message) or not self._hits(fault):
                continue
            struck.append((name, fault.params))
        sent = self._frames.bent(topic, message, struck)
        if not self.armed:
            self._look()
        return sent

    def refuses(self, path: str) -> bool:
        """Tell whether a new stream to `path` is refused now."""
        if not self.requests:
            return False
        return self.strike(_REFUSING, path) is not None

    def on_cut(self, callback: Callable[[], None]) -> None:
        """Call `callback` when every open stream is to be closed at once."""
        self._cuts.append(callback)

    def cut(self) -> None:
        """Close every open stream."""
        for callback in self._cuts:
            callback()

    def auth_code(self) -> int | None:
        """Return the retCode that a stream's auth is refused with, None = it is not."""
        fault = self.strike(("key_expired", "wrong_environment_key"))
        return None if fault is None else fault.integer("code")

    def maintenance(self) -> list[Row]:
        """Return the rows of system/status: the maintenance that is armed."""
        return [_maintenance_row(one) for one in self.armed if one.kind.name == "maintenance"]


_CUTTING = ("refuse_connections", "cut_network", "maintenance", "ws_drop")
_REFUSING = ("refuse_connections", "cut_network", "http_503", "maintenance")


def _check(wish: Wish) -> None:
    if not 0 < wish.probability <= 1:
        raise InputError(f"probability is {wish.probability}", wanted="above 0, at most 1")
    if wish.count is not None and wish.count < 1:
        raise InputError(f"count is {wish.count}", wanted="1 or more")
    if wish.seconds is not None and not 0 < wish.seconds <= 86_400:
        raise InputError(f"seconds is {wish.seconds}", wanted="above 0, at most 86400")


def _maintenance_row(fault: Armed) -> Row:
    end = fault.until_ms
    return {
        "id": f"maintenance-{fault.number}",
        "title": "Maintenance",
        "state": "ongoing",
        "begin": "0",
        "end": str(end) if end is not None else "0",
        "href": "",
        "serviceTypes": [2, 3, 4, 5],
        "product": [1, 2],
        "uidSuffix": [],
        "maintainType": 1,
        "env": 1,
    }
