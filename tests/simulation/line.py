"""The line between the bot and the exchange, and every way in which it fails, by the names of the simulator's server.

Requests leave at once and arrive a few milliseconds later, or never, or late; answers and the stream come back the
same way. What an adapter would make of an answer that is lost or senseless is UNKNOWN, after its time-out.
"""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal

from core.commands import AmendStop, Ask, CancelOrder, ClosePosition, Command, PlaceOrder, Reconcile
from core.events import (
    Event,
    FillKind,
    OrderUpdate,
    Outcome,
    PositionReport,
    Request,
    SendOutcome,
)
from core.order import OrderState
from tests.simulation.account import Account
from tests.simulation.plan import Disturbance

TIMEOUT_MS = RECV_WINDOW_MS = 5000
REPLICA_LAG_MS = 20_000
_REQUESTS: dict[type, Request] = {
    PlaceOrder: Request.PLACE,
    AmendStop: Request.AMEND_STOP,
    CancelOrder: Request.CANCEL,
    ClosePosition: Request.CLOSE,
}
At = Callable[[int, Callable[[], None]], None]
Tell = Callable[[Event], None]


@dataclass(slots=True)
class Strikes:
    """The disturbances that are armed, each with its own chance."""

    armed: dict[Disturbance, random.Random] = field(default_factory=dict)
    hits: dict[str, int] = field(default_factory=dict)

    def arm(self, one: Disturbance) -> None:
        """Let it strike from now on."""
        self.armed[one] = random.Random(one.seed)

    def disarm(self, one: Disturbance) -> None:
        """Let it strike no more."""
        self.armed.pop(one, None)

    def strike(self, *names: str) -> tuple[str, random.Random] | None:
        """Return the fault of these names that strikes now, with its chance; None when none does."""
        for one, chance in self.armed.items():
            if one.name in names and chance.random() < one.chance:
                self.hits[one.name] = self.hits.get(one.name, 0) + 1
                return one.name, chance
        return None

    def holds(self, name: str) -> bool:
        """True while a fault of this name is armed."""
        return any(one.name == name for one in self.armed)


@dataclass(slots=True)
class Line:
    """Carries requests of one boot to the account and events back; `at` calls something later."""

    account: Account
    strikes: Strikes
    at: At
    now: Callable[[], int]
    chance: random.Random
    push: Callable[[Iterable[Event]], None]
    hidden_until: dict[str, int] = field(default_factory=dict)

    def carry(self, command: Command, tell: Tell) -> None:
        """Send one request; `tell` gets what comes back, if the boot that sent it still lives."""
        if self.strikes.holds("cut_network"):
            self._unknown_later(command, tell)
        elif isinstance(command, Reconcile):
            self._read(command, tell)
        else:
            self._request(command, tell)

    def never_left(self, order: PlaceOrder) -> SendOutcome:
        """Return what an adapter says of an entry that came too late to be sent."""
        now, name = self.now(), order.client_order_id
        return SendOutcome(now, now, Request.PLACE, name, Outcome.REJECTED, "", 0, "too late")

    def stream(self, events: Iterable[Event], tell: Tell) -> None:
        """Push what happened on the account, as a private stream would."""
        if self.strikes.holds("cut_network"):
            return
        for event in events:
            struck = self.strikes.strike("drop_frames", "duplicate", "reorder")
            delay = self.chance.randint(2, 40)
            match struck[0] if struck else "":
                case "drop_frames":
                    continue
                case "duplicate":
                    self._later(delay, event, tell)
                    self._later(delay + self.chance.randint(0, 3000), event, tell)
                case "reorder":
                    self._later(delay + self.chance.randint(0, 8000), event, tell)
                case _:
                    self._later(delay, event, tell)

    def _later(self, delay_ms: int, event: Event, tell: Tell) -> None:
        self.at(delay_ms, lambda: tell(event))

    def _unknown_later(self, command: Command, tell: Tell) -> None:
        request = _REQUESTS.get(type(command))
        if request is None:
            return
        name, at = getattr(command, "client_order_id", ""), self.now() + TIMEOUT_MS
        unknown = SendOutcome(at, at, request, name, Outcome.UNKNOWN, message="no answer")
        self._later(TIMEOUT_MS, unknown, tell)

    def _request(self, command: Command, tell: Tell) -> None:
        way = self.chance.randint(2, 30)
        name = getattr(command, "client_order_id", "")
        if self.strikes.strike("replica_lag"):
            self.hidden_until[name] = self.now() + self.chance.randrange(REPLICA_LAG_MS)
        struck = self.strikes.strike("drop_request", "delay", *self._refusing(command))
        match struck[0] if struck else "":
            case "drop_request":
                self._unknown_later(command, tell)
            case "delay":
                late = way + self.chance.randint(500, 12_000)
                if late < RECV_WINDOW_MS:
                    self.at(late, lambda: self._arrive(command, tell, answered=True))
                else:
                    # The exchange refuses what is older than the window (10002); nobody waits for that any more.
                    self._unknown_later(command, tell)
            case "":
                self.at(way, lambda: self._arrive(command, tell, answered=True))
            case fault:
                refused = self._refusal(command, fault)
                self.at(way, lambda: self._later(way, refused, tell))

    @staticmethod
    def _refusing(command: Command) -> tuple[str, ...]:
        match command:
            case PlaceOrder(reduce_only=False):
                return "reject_n", "insufficient_balance", "rate_limit"
            case PlaceOrder() | ClosePosition():
                return "reduce_only_rejected", "rate_limit"
            case AmendStop():
                return "reject_trading_stop", "rate_limit"
            case _:
                return ()

    def _refusal(self, command: Command, fault: str) -> SendOutcome:
        codes = {
            "reject_n": 110003,
            "insufficient_balance": 110007,
            "rate_limit": 10006,
            "reduce_only_rejected": 110017,
            "reject_trading_stop": 10001,
        }
        name, now = getattr(command, "client_order_id", ""), self.now()
        request = _REQUESTS[type(command)]
        return SendOutcome(now, now, request, name, Outcome.REJECTED, "", codes[fault], fault)

    def _arrive(self, command: Command, tell: Tell, *, answered: bool) -> None:
        """Let the exchange take a request, and send its answer and what happened on their ways."""
        now = self.now()
        events = self._taken(command, now)
        answers = [event for event in events if isinstance(event, SendOutcome)]
        # The private stream tells every session of the account, not only the one that asked.
        self.push([event for event in events if not isinstance(event, SendOutcome)])
        if not answered:
            return
        struck = self.strikes.strike("apply_no_answer", "apply_then_code", "late_answer")
        delay = self.chance.randint(2, 30)
        match struck[0] if struck else "":
            case "apply_no_answer":
                self._unknown_later(command, tell)
            case "apply_then_code":
                for answer in answers:
                    unknown = replace(answer, outcome=Outcome.UNKNOWN, order_id="", code=10016)
                    self._later(delay, unknown, tell)
            case fault:
                delay += self.chance.randint(0, 4000) if fault else 0
                for answer in answers:
                    self._later(delay, answer, tell)

    def _taken(self, command: Command, now: int) -> list[Event]:
        account = self.account
        if isinstance(command, PlaceOrder) and self.strikes.strike("drop_attached_stop"):
            command = replace(command, stop_price=None)
        if isinstance(command, PlaceOrder | ClosePosition):
            if self.strikes.strike("empty_book"):
                return account.unfilled(command, now)
            before: list[Event] = []
            if command.quantity > 0 and self.strikes.strike("shrink_before_close"):
                share = Decimal(self.chance.choice(("0.5", "1")))
                before = account.shrink(now, share, FillKind.TRADE)
            part = self.strikes.strike("partial_fill_cancel")
            share_of = Decimal(part[1].randrange(0, 100)) / 100 if part else None
            events = [*before, *account.execute(command, now, share_of)]
            if self.strikes.strike("resend"):
                # The request arrives twice; 110072 says that an order of this name is known, so it is no rejection.
                again = account.execute(command, now)
                events += [
                    replace(e, outcome=Outcome.UNKNOWN) if isinstance(e, SendOutcome) else e
                    for e in again
                ]
            return events
        return account.execute(command, now)

    def _read(self, command: Reconcile, tell: Tell) -> None:
        if self.strikes.strike("read_lost", "rate_limit"):
            return
        out, back = self.chance.randint(2, 30), self.chance.randint(2, 30)

        def answer() -> None:
            for event in self._shown(command):
                self._later(back, event, tell)

        self.at(out, answer)

    def _shown(self, command: Reconcile) -> list[Event]:
        now, account = self.now(), self.account
        lagging = self.strikes.strike("replica_lag") is not None
        hidden = now < self.hidden_until.get(command.client_order_id, 0)
        if command.client_order_id and hidden:
            name = command.client_order_id
            return [OrderUpdate(now, now, name, "", OrderState.NOT_FOUND, Decimal(0))]
        events = account.execute(command, now)
        if command.ask is not Ask.ORDER:
            since = now - REPLICA_LAG_MS if lagging else now
            events = [*(told for told in account.told[-20:] if told.time <= since), *events]
        if self.strikes.strike("position_empty"):
            return [event for event in events if not isinstance(event, PositionReport)]
        before = account.before
        if lagging and before is not None and now - account.changed_at < REPLICA_LAG_MS:
            stale = replace(before, time=now)
            events = [stale if isinstance(event, PositionReport) else event for event in events]
        return events
