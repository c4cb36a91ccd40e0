"""One seed: bot, line, exchange and disturbances on one virtual clock, an event at a time, the laws asked after each.

Everything is drawn from the seed, so one seed is one run: the same journal, byte for byte. No thread, no socket, no
event loop; 300 simulated seconds take some milliseconds.
"""

import heapq
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from core.calendar import last_close
from core.commands import Command, PlaceOrder
from core.events import (
    Bar,
    Event,
    FeedHealth,
    FillKind,
    ForeignOrder,
    Mark,
    OperatorAction,
    OperatorOrder,
    Timer,
    Trade,
)
from tests.simulation.account import Account
from tests.simulation.disk import Crashed, TornError
from tests.simulation.instance import Instance
from tests.simulation.laws import Laws
from tests.simulation.line import Line, Strikes
from tests.simulation.market import BAR_MS, START_MS, TICK_MS, Market
from tests.simulation.plan import FAULTY_MS, LENGTH_MS, Disturbance

SECOND_MS = 1000
DECISION_DELAY_MS = 250
RESTART_MS = 5000
SQLITE_EVERY = 20
"""Which share of the seeds has its journal on SQLite; the others in memory."""
ADOPTED_MS = 10_000
_MARKET = (Trade, Mark, Bar)


@dataclass(slots=True)
class World:
    """A run of one seed. `keeps_tape`: remember every event in words, to show how a law was broken."""

    seed: int
    folder: Path
    plan: tuple[Disturbance, ...] = ()
    keeps_tape: bool = False
    now: int = START_MS
    bar: Bar | None = None
    tape: list[str] = field(default_factory=list)
    account: Account = field(default_factory=Account)
    strikes: Strikes = field(default_factory=Strikes)
    bots: list[Instance] = field(default_factory=list)
    fuses: dict[str, int] = field(default_factory=dict)
    frozen_until: dict[str, int] = field(default_factory=dict)
    inbox: dict[str, list[tuple[int, Event]]] = field(default_factory=dict)
    line: Line = field(init=False)
    market: Market = field(init=False)
    laws: Laws = field(init=False)
    chance: random.Random = field(init=False)
    _due: list[tuple[int, int, Callable[[], None]]] = field(default_factory=list)
    _count: int = 0
    _closed: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = random.Random(f"world {self.seed}")
        self.market = Market(self.seed)
        chance = random.Random(f"line {self.seed}")
        self.line = Line(
            self.account, self.strikes, self._after, lambda: self.now, chance, self._stream
        )
        self.laws = Laws(self.account, lambda: self.now)
        self.account.drops_stops = lambda: self.strikes.holds("drop_attached_stop")
        self.bots = [self._instance("a")]

    def run(self) -> None:
        """Play the seed. Raises BrokenLawError at the first event after which a law does not hold."""
        for one in self.plan:
            self._at(START_MS + one.at_ms, lambda one=one: self._disturb(one))  # type: ignore[misc]  # bound now
        self._at(START_MS + FAULTY_MS, self._calm)
        for second in range(1, LENGTH_MS // SECOND_MS + 1):
            self._at(START_MS + second * SECOND_MS, self._second)
        self._boot(self.bots[0])
        while self._due:
            self.now, _, happen = heapq.heappop(self._due)
            happen()
        self.laws.at_the_end(self.bots[0])
        for bot in self.bots:
            bot.end()

    def close(self) -> None:
        """Let go of every file."""
        for bot in self.bots:
            if bot.disk is not None:
                bot.disk.abandon()

    def _at(self, time: int, happen: Callable[[], None]) -> None:
        self._count += 1
        if time <= START_MS + LENGTH_MS:
            heapq.heappush(self._due, (time, self._count, happen))

    def _after(self, delay_ms: int, happen: Callable[[], None]) -> None:
        self._at(self.now + delay_ms, happen)

    def _instance(self, name: str) -> Instance:
        bot = Instance(name, self.folder, self.seed, lambda: self.now, self._leave)
        bot.on_sqlite = self.seed % SQLITE_EVERY == 0
        return bot

    # The bot's life.

    def _boot(self, bot: Instance) -> None:
        if bot.loop is not None:
            return
        missed = bot.boot(self.account.told, self.bar)
        self._note(f"{bot.name} starts (boot {bot.boots})")
        self.laws.booted(bot)
        assert bot.loop is not None
        bot.loop.on_decision = lambda decision: self.laws.decided(bot, decision)
        # The newest close is asked for again: that it was decided already must be known from the journal.
        self._closed[bot.name] = last_close(bot.clock.now_ms() - BAR_MS, BAR_MS)
        for event in missed:
            self._take(bot, event)

    def _gone(self, bot: Instance, why: str, back_after_ms: int) -> None:
        self._note(f"{bot.name} is gone: {why}")
        self.inbox.pop(bot.name, None)
        self.frozen_until.pop(bot.name, None)
        self.fuses.pop(bot.name, None)
        self._after(back_after_ms, lambda: self._boot(bot))

    def _die(self, bot: Instance, keep_bytes: int | None = None) -> None:
        bot.die(keep_bytes)
        self._gone(bot, "killed", self.chance.randint(200, 15_000))

    def _take(self, bot: Instance, event: Event) -> None:
        """Let a bot take one event, and ask the laws."""
        if bot.loop is None:
            return
        if self.keeps_tape:
            self._note(f"{bot.name} <- {event}")
        try:
            bot.take(event)
        except TornError as torn:
            self._die(bot, torn.args[0])
        except Crashed:
            self._die(bot)
        if bot.loop is not None and bot.loop.failure is not None:
            self.laws.failed(bot, bot.loop.failure)
            bot.end()
            self._gone(bot, "it ended itself", RESTART_MS)
        self.laws.after(bot, event)

    def _leave(self, bot: Instance, command: Command) -> None:
        """Carry a command of a bot, which may die before or after."""
        self._burn(bot)
        if self.keeps_tape:
            self._note(f"{bot.name} -> {command}")
        boot = bot.boots

        def tell(event: Event) -> None:
            self._answer(bot, boot, event)

        if (
            isinstance(command, PlaceOrder)
            and not command.reduce_only
            and self._is_late(bot, command)
        ):
            self._after(0, lambda: tell(self.line.never_left(command)))
        else:
            self.laws.leaves(bot, command)
            self.line.carry(command, tell)
        self._burn(bot)

    @staticmethod
    def _is_late(bot: Instance, order: PlaceOrder) -> bool:
        """True when an adapter lets an entry not leave any more."""
        return bot.clock.now_ms() > order.deadline

    def _burn(self, bot: Instance) -> None:
        left = self.fuses.get(bot.name)
        if left is not None:
            self.fuses[bot.name] = left - 1
            if left <= 0:
                raise Crashed

    def _answer(self, bot: Instance, boot: int, event: Event) -> None:
        if bot.boots == boot:
            self._tell(bot, event)

    def _tell(self, bot: Instance, event: Event) -> None:
        """Put an event before a bot: now, or when it wakes up."""
        if bot.loop is None:
            return
        own = type(event) is Timer
        received = event if own else replace(event, time_received=bot.clock.now_ms())
        if self.frozen_until.get(bot.name, 0) > self.now:
            self.inbox.setdefault(bot.name, []).append((bot.boots, received))
            return
        for boot, waiting in self.inbox.pop(bot.name, []):
            if boot == bot.boots:
                self._take(bot, waiting)
        self._take(bot, received)

    def _stream(self, events: Iterable[Event]) -> None:
        told = list(events)
        for bot in self.bots:
            boot = bot.boots
            self.line.stream(told, lambda event, bot=bot, boot=boot: self._answer(bot, boot, event))  # type: ignore[misc]  # bound now

    # Time.

    def _second(self) -> None:
        if self._is_sick():
            self.laws.last_sick = self.now
        if self._is_disturbed():
            self.laws.last_disturbed = self.now
        if self.now % TICK_MS == 0:
            self._tick()
        for bot in self.bots:
            self._after(self.chance.randint(0, 20), lambda bot=bot: self._wake(bot))  # type: ignore[misc]  # bound now

    def _tick(self) -> None:
        trade, mark = self.market.tick(self.now)
        self._stream(self.account.trade(trade, mark))
        closes = self.now % BAR_MS == 0
        if closes:
            self.bar = self.market.close(self.now)
        if self.strikes.holds("feed_silent") or self.strikes.holds("cut_network"):
            return
        news: list[Event] = [trade, mark]
        if closes and self.bar is not None:
            news.append(self.bar)
        for bot in self.bots:
            for event in news:
                for seen in self._as_seen(event):
                    self._tell(bot, seen)

    def _as_seen(self, event: Event) -> list[Event]:
        """Return what a feed at fault makes of a bar."""
        struck = self.strikes.strike("candle_bad") if isinstance(event, Bar) else None
        if struck is None or not isinstance(event, Bar):
            return [event]
        nan = float("nan")
        bent: tuple[list[Event], ...] = (
            [],
            [event, event],
            [replace(event, high=nan), replace(event, close=nan)],
            [replace(event, time=event.time - BAR_MS)],
            [replace(event, low=event.high * 2)],
            [replace(event, close=float("inf"))],
        )
        return struck[1].choice(bent)

    def _wake(self, bot: Instance) -> None:
        """Fire the bot's timers, by its own clock."""
        if bot.loop is None:
            return
        now = bot.clock.now_ms()
        close = last_close(now - DECISION_DELAY_MS, BAR_MS)
        if close > self._closed.get(bot.name, 0):
            self._closed[bot.name] = close
            self._tell(bot, Timer(close, now, True))
        self._tell(bot, Timer(now, now, False))

    def _is_sick(self) -> bool:
        return self._is_disturbed() or len(self.bots) > 1

    def _is_disturbed(self) -> bool:
        """Return True while something keeps the bots from doing what they know to be right."""
        frozen = self.frozen_until.get("a", 0) > self.now
        wrong_clock = bool(self.bots[0].clock.offset_ms)
        down = any(bot.loop is None for bot in self.bots)
        return bool(self.strikes.armed) or frozen or wrong_clock or down

    # Disturbances.

    def _disturb(self, one: Disturbance) -> None:
        self._note(f"fault: {one}")
        chance, bot = random.Random(one.seed), self.bots[0]
        match one.name:
            case "crash":
                self.fuses["a"] = chance.randrange(6)
                self._after(chance.randint(0, 20_000), lambda: self._die_at_last(bot, bot.boots))
            case "crash_in_commit":
                if bot.loop is not None:
                    bot.journal.dies_at = chance.random()
            case "terminate":
                bot.end()
                self._gone(bot, "SIGTERM", chance.randint(1000, 20_000))
            case "freeze":
                self.frozen_until["a"] = self.now + chance.randint(1000, 20_000)
            case "disk_full":
                self._set_full(bot, True)
                self._after(one.lasts_ms, lambda: self._set_full(bot, False))
            case "clock_jump":
                bot.clock.offset_ms = chance.choice((-60_000, -5000, -700, 700, 5000, 60_000))
                self._after(one.lasts_ms, lambda: self._clock_is_right(bot))
            case "second_instance":
                self._second_instance(one)
            case "halt" | "resume" | "flatten":
                now = bot.clock.now_ms()
                self._tell(bot, OperatorOrder(now, now, OperatorAction(one.name), "by hand"))
            case _:
                self._disturb_market(one, chance)

    def _disturb_market(self, one: Disturbance, chance: random.Random) -> None:
        match one.name:
            case "funding":
                paid = self.account.settle_funding(self.now, chance.choice((0.0003, -0.0005)))
                self._stream([*paid, *paid] if chance.random() < one.chance else paid)
            case "wick":
                self.market.lift = chance.choice((0.05, -0.05, 0.035))
                self.market.lift_until_ms = self.now + TICK_MS + chance.randint(0, 3000)
            case "gap":
                self.market.shift += chance.choice((0.02, -0.02, 0.04, -0.04))
            case "liquidate":
                self.market.lift, self.market.lift_until_ms = 0.25, self.now + TICK_MS + 2000
            case "adl":
                share = Decimal(chance.choice(("0.3", "1")))
                self._stream(self.account.shrink(self.now, share, FillKind.ADL))
            case "foreign_order":
                self._stream([ForeignOrder(self.now, 0, f"f{one.seed}", "by-hand")])
            case _:
                self.strikes.arm(one)
                self._after(one.lasts_ms, lambda: self.strikes.disarm(one))
                if one.name in {"feed_silent", "cut_network"}:
                    self._say_health(False)
                    self._after(one.lasts_ms, lambda: self._say_health(True))

    def _say_health(self, ok: bool) -> None:
        for bot in self.bots:
            now = bot.clock.now_ms()
            self._tell(bot, FeedHealth(now, now, "market", ok, "" if ok else "silent"))

    def _die_at_last(self, bot: Instance, boot: int) -> None:
        if bot.loop is not None and bot.boots == boot and self.laws.calm_at is None:
            self._die(bot)

    def _set_full(self, bot: Instance, full: bool) -> None:
        if bot.loop is not None:
            bot.journal.full = full

    def _clock_is_right(self, bot: Instance) -> None:
        bot.clock.offset_ms = 0
        self._closed[bot.name] = last_close(self.now - DECISION_DELAY_MS, BAR_MS)

    def _second_instance(self, one: Disturbance) -> None:
        if len(self.bots) > 1:
            return
        self._count += 1
        second = self._instance(f"b{self._count}x")  # as a boot's nonce: never the same twice
        self.bots.append(second)
        self._boot(second)
        self._after(one.lasts_ms, lambda: self._end_second(second))

    def _end_second(self, second: Instance) -> None:
        second.end()
        self.bots.remove(second)

    def _calm(self) -> None:
        """End every fault; a person lifts halts once the bot has had the time to see that all is well."""
        self._note("the faults are over")
        self.strikes.armed.clear()
        self.fuses.clear()
        self.laws.calm(self.now)
        bot = self.bots[0]
        bot.clock.offset_ms = 0
        self._set_full(bot, False)
        if bot.loop is not None:
            bot.journal.dies_at = None
        self._after(self.laws.converged_ms + 1000, self._resume)

    def _resume(self) -> None:
        self.laws.must_agree(self.bots[0])
        now = self.bots[0].clock.now_ms()
        self._tell(self.bots[0], OperatorOrder(now, now, OperatorAction.RESUME, "all is well"))

    def _note(self, words: str) -> None:
        if self.keeps_tape:
            self.tape.append(f"{(self.now - START_MS) / 1000:8.3f}  {words}")
