"""The one who owns the exchange's time: moves it on, fetches what happened, tells those who listen.

REST and WebSocket both serve the exchange of one Host. It knows the clock and the exchange, and no socket.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from core.errors import InputError
from simulator.exchange.exchange import Exchange
from simulator.exchange.words import Notice
from simulator.server.clock import Clock, HostClock
from simulator.server.fault_kinds import KINDS, Place
from simulator.server.fault_levers import pull
from simulator.server.faults import Armed, Faults, Wish
from simulator.server.limits import Limits
from simulator.server.signing import Keys

AT_ONCE = 500
"""Things that happen in the market between two looks at the clock."""
LONGEST_PLAY_MS = 200
"""After so long the loop has its turn again: for requests, and for SIGTERM."""
Listener = Callable[[int, Sequence[Notice]], None]


@dataclass(slots=True)
class Host:
    """An exchange, its clock and everything around it that a request may need.

    `silent_until`: a fault loses every request before that moment (ms UTC). `counters`: what `GET /simulator/state`
    shows beside the account; anyone who serves may count in it.
    """

    exchange: Exchange
    keys: Keys
    limits: Limits = field(default_factory=Limits)
    faults: Faults = field(default_factory=Faults)
    clock: Clock = field(default_factory=HostClock)
    counters: Counter[str] = field(default_factory=Counter)
    silent_until: int = 0
    adjusts_limit_prices: bool = False
    _listeners: list[Listener] = field(default_factory=list)

    def now(self) -> int:
        """Return the exchange's time as clients see it (ms UTC), a fault of the clock included."""
        return self.clock.now_ms() + self.faults.clock_offset_ms

    def advance(self) -> int:
        """Play the market up to now and tell what happened; return the exchange's own time (ms UTC)."""
        now = self.clock.now_ms()
        self.faults.expire()
        if now > self.exchange.now:
            self._play(now)
            self.settle()
        return now

    def _play(self, now: int) -> None:
        """Play up to `now`, or for as long as others can wait: a market that is too fast falls behind the clock."""
        while not self.exchange.advance(now, AT_ONCE):
            if self.clock.now_ms() - now > LONGEST_PLAY_MS:
                return

    def settle(self) -> None:
        """Fetch what happened and tell every listener, in order."""
        notices = self.exchange.drain()
        if not notices:
            return
        self.counters["notices"] += len(notices)
        for listener in self._listeners:
            listener(self.exchange.now, notices)

    def arm(self, wish: Wish) -> Armed:
        """Arm a fault; one that lives in the exchange pulls its lever at once, if chance has it."""
        self._refuse_unlisted(wish)
        fault = self.faults.arm(wish)
        if fault.kind.place is Place.EXCHANGE:
            self._pull(fault)
        return fault

    def _refuse_unlisted(self, wish: Wish) -> None:
        """Refuse a fault of a contract that is not listed, before anything is armed."""
        kind = KINDS.get(wish.name)
        if kind is None or "symbol" not in kind.params:
            return
        symbol = wish.params.get("symbol", kind.params["symbol"])
        if symbol not in tuple(self.exchange.listings):
            wanted = " or ".join(self.exchange.listings)
            raise InputError(f"symbol is {symbol!r}"[:80], wanted=wanted, where="params")

    def _pull(self, fault: Armed) -> None:
        if fault.probability < 1 and not self.faults.draws(fault):
            self.faults.end(fault)
            return
        try:
            fault.undo = pull(self.exchange, fault)
        except InputError:
            self.faults.end(fault)
            raise
        fault.hits += 1
        if fault.undo is None:
            self.faults.end(fault)
        self.settle()

    def listen(self, listener: Listener) -> None:
        """Call `listener(now_ms, notices)` whenever something happened."""
        self._listeners.append(listener)
