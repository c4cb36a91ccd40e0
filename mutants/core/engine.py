"""The decision machine: one event in, decisions and commands out. No clock, no network, no disk, no randomness.

Update the state, then, where the event calls for it: features -> forecast -> stance -> risk -> execution. Live,
paper and replay step this same class; only what feeds it and what carries out its commands differ.
"""

import math
from dataclasses import dataclass, field
from decimal import Decimal

from core.calendar import DAY_MS, day_of, last_close
from core.commands import Alert, Command
from core.decision import Decision, Stance, Verdict
from core.events import (
    Bar,
    Event,
    FeedHealth,
    Fill,
    FillReason,
    FundingRate,
    Mark,
    OperatorAction,
    OperatorOrder,
    PositionReport,
    Timer,
    Trade,
    WalletReport,
)
from core.execution.book import Book
from core.execution.closing import begin_close
from core.execution.machine import blocked, on_event, pursue
from core.money import BPS, ZERO, decimal_of, floor_to
from core.plugs import Entry, Features, Holding, Model, Risk, Strategy, View
from core.state import State

Output = Command | Decision
NOTHING: list[Output] = []
_STOPPED = frozenset({FillReason.STOP_LOSS, FillReason.LIQUIDATION})


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms a run trades on: bar length (ms), exchange leverage and taker fee (a fraction)."""

    symbol: str
    bar_ms: int
    leverage: Decimal
    taker_fee: Decimal
mutants_xǁEngineǁstep__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁequity_usdt__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_known_equity_usdt__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_on_bar__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_on_timer__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_decide__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_ask_risk__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_guard__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_holding__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_entry__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_degraded__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_mark__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_on_account__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_on_wallet__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_note_position__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_roll_day__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_halt_on_drawdown__mutmut: MutantDict = {}  # type: ignore
mutants_xǁEngineǁ_with_halt__mutmut: MutantDict = {}  # type: ignore


@dataclass(slots=True)
class Engine:
    """Wires one strategy, one model and one risk manager to one state and one execution book."""

    terms: Terms
    features: Features
    model: Model | None
    strategy: Strategy
    risk: Risk
    book: Book
    state: State = field(default_factory=State)

    @_mutmut_mutated(mutants_xǁEngineǁstep__mutmut)
    def step(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_orig(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_1(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = None
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_2(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time >= state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_3(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = None
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_4(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = None
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_5(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(None)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_6(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is not Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_7(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(None)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_8(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is not Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_9(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(None)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_10(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_11(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_12(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_13(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING

    def xǁEngineǁstep__mutmut_14(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    1 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_15(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 <= event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_16(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price <= math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_17(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(None, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_18(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_19(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, )
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_20(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_21(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = None
                return NOTHING
            case _:
                return self._on_account(event)

    def xǁEngineǁstep__mutmut_22(self, event: Event) -> list[Output]:
        """Advance by one event; return what was decided and what is to be done, in order."""
        state = self.state
        if event.time > state.time:
            state.time = event.time
        kind = type(event)
        if kind is Bar:
            return self._on_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`, which is 3x faster here
        if kind is Timer:
            return self._on_timer(event)  # type: ignore[arg-type]
        match event:
            case Mark():
                if (
                    0 < event.mark_price < math.inf
                ):  # else the last one grows stale, which risk refuses
                    state.mark_price, state.mark_time = event.mark_price, event.time
                return NOTHING
            case FundingRate() | Trade():
                self.features.observe(event)
                return NOTHING
            case FeedHealth(feed=feed, ok=ok, reason=reason):
                state.feed_faults.pop(feed, None)
                if not ok:
                    state.feed_faults[feed] = reason
                return NOTHING
            case _:
                return self._on_account(None)

    @_mutmut_mutated(mutants_xǁEngineǁequity_usdt__mutmut)
    def equity_usdt(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = self.book.position, self.state.wallet_usdt
        if not position.quantity:
            return wallet_usdt
        price = self._mark()
        return wallet_usdt + position.unrealised_pnl_usdt(price) if price else wallet_usdt

    def xǁEngineǁequity_usdt__mutmut_orig(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = self.book.position, self.state.wallet_usdt
        if not position.quantity:
            return wallet_usdt
        price = self._mark()
        return wallet_usdt + position.unrealised_pnl_usdt(price) if price else wallet_usdt

    def xǁEngineǁequity_usdt__mutmut_1(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = None
        if not position.quantity:
            return wallet_usdt
        price = self._mark()
        return wallet_usdt + position.unrealised_pnl_usdt(price) if price else wallet_usdt

    def xǁEngineǁequity_usdt__mutmut_2(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = self.book.position, self.state.wallet_usdt
        if position.quantity:
            return wallet_usdt
        price = self._mark()
        return wallet_usdt + position.unrealised_pnl_usdt(price) if price else wallet_usdt

    def xǁEngineǁequity_usdt__mutmut_3(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = self.book.position, self.state.wallet_usdt
        if not position.quantity:
            return wallet_usdt
        price = None
        return wallet_usdt + position.unrealised_pnl_usdt(price) if price else wallet_usdt

    def xǁEngineǁequity_usdt__mutmut_4(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = self.book.position, self.state.wallet_usdt
        if not position.quantity:
            return wallet_usdt
        price = self._mark()
        return wallet_usdt + position.unrealised_pnl_usdt(price) if (price) and False else wallet_usdt

    def xǁEngineǁequity_usdt__mutmut_5(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = self.book.position, self.state.wallet_usdt
        if not position.quantity:
            return wallet_usdt
        price = self._mark()
        return wallet_usdt + position.unrealised_pnl_usdt(price) if (price) or True else wallet_usdt

    def xǁEngineǁequity_usdt__mutmut_6(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = self.book.position, self.state.wallet_usdt
        if not position.quantity:
            return wallet_usdt
        price = self._mark()
        return wallet_usdt - position.unrealised_pnl_usdt(price) if price else wallet_usdt

    def xǁEngineǁequity_usdt__mutmut_7(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        position, wallet_usdt = self.book.position, self.state.wallet_usdt
        if not position.quantity:
            return wallet_usdt
        price = self._mark()
        return wallet_usdt + position.unrealised_pnl_usdt(None) if price else wallet_usdt

    @_mutmut_mutated(mutants_xǁEngineǁ_known_equity_usdt__mutmut)
    def _known_equity_usdt(self) -> Decimal:
        """Return equity; until the wallet was read nothing is known of a loss, so none is made up."""
        if self.state.wallet_read:
            return self.equity_usdt()
        return max(self.state.memory.peak_equity_usdt, self.book.position.entry_value_usdt)

    def xǁEngineǁ_known_equity_usdt__mutmut_orig(self) -> Decimal:
        """Return equity; until the wallet was read nothing is known of a loss, so none is made up."""
        if self.state.wallet_read:
            return self.equity_usdt()
        return max(self.state.memory.peak_equity_usdt, self.book.position.entry_value_usdt)

    def xǁEngineǁ_known_equity_usdt__mutmut_1(self) -> Decimal:
        """Return equity; until the wallet was read nothing is known of a loss, so none is made up."""
        if self.state.wallet_read:
            return self.equity_usdt()
        return max(None, self.book.position.entry_value_usdt)

    def xǁEngineǁ_known_equity_usdt__mutmut_2(self) -> Decimal:
        """Return equity; until the wallet was read nothing is known of a loss, so none is made up."""
        if self.state.wallet_read:
            return self.equity_usdt()
        return max(self.state.memory.peak_equity_usdt, None)

    def xǁEngineǁ_known_equity_usdt__mutmut_3(self) -> Decimal:
        """Return equity; until the wallet was read nothing is known of a loss, so none is made up."""
        if self.state.wallet_read:
            return self.equity_usdt()
        return max(self.book.position.entry_value_usdt)

    def xǁEngineǁ_known_equity_usdt__mutmut_4(self) -> Decimal:
        """Return equity; until the wallet was read nothing is known of a loss, so none is made up."""
        if self.state.wallet_read:
            return self.equity_usdt()
        return max(self.state.memory.peak_equity_usdt, )

    @_mutmut_mutated(mutants_xǁEngineǁ_on_bar__mutmut)
    def _on_bar(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_orig(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_1(self, bar: Bar) -> list[Output]:
        state = None
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_2(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol == self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_3(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None or bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_4(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_5(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time < state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_6(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf or bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_7(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            1 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_8(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 <= bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_9(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low < bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_10(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open < bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_11(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high <= math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_12(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low < bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_13(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close < bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_14(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = None
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_15(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert(None, f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_16(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", None)]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_17(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert(f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_18(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", )]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_19(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("XXwarningXX", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_20(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("WARNING", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_21(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = None
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_22(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(None)
        if state.due_at == bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_23(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at != bar.time:
            return self._decide(bar.time)
        return NOTHING

    def xǁEngineǁ_on_bar__mutmut_24(self, bar: Bar) -> list[Output]:
        state = self.state
        if bar.symbol != self.terms.symbol:
            self.features.observe(bar)
            return NOTHING
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if state.due_at == bar.time:
            return self._decide(None)
        return NOTHING

    @_mutmut_mutated(mutants_xǁEngineǁ_on_timer__mutmut)
    def _on_timer(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_orig(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_1(self, timer: Timer) -> list[Output]:
        state, now = None
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_2(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = None
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_3(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_4(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(None):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_5(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = None
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_6(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(None)
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_7(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(None, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_8(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, None))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_9(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_10(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, ))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_11(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = None
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_12(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s / 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_13(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1001
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_14(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = None
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_15(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if (state.due_at is not None) and False else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_16(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if (state.due_at is not None) or True else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_17(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now + state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_18(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_19(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 1
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_20(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None or (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_21(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_22(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms and (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_23(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms >= deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_24(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close or late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_25(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms >= 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_26(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 1)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_27(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = None
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_28(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs - self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_29(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(None, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_30(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=None)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_31(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_32(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, )
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_33(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=False)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_34(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close or now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_35(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now >= state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_36(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None or state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_37(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_38(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time != now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_39(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = None
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_40(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(None)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_41(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if (outputs) and False else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_42(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if (outputs) or True else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_43(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs - decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_44(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = None
        return self._with_halt(outputs) if outputs else outputs

    def xǁEngineǁ_on_timer__mutmut_45(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if (outputs) and False else outputs

    def xǁEngineǁ_on_timer__mutmut_46(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(outputs) if (outputs) or True else outputs

    def xǁEngineǁ_on_timer__mutmut_47(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        deadline_ms = self.book.settings.entry_deadline_s * 1000
        late_ms = now - state.due_at if state.due_at is not None else 0
        if state.due_at is not None and (
            late_ms > deadline_ms or (timer.bar_close and late_ms > 0)
        ):
            outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                decided = self._decide(now)
                return outputs + decided if outputs else decided
            state.due_at = now
        return self._with_halt(None) if outputs else outputs

    @_mutmut_mutated(mutants_xǁEngineǁ_decide__mutmut)
    def _decide(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_orig(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_1(self, time: int, *, blind: bool = True) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_2(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = None
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_3(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = ""
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_4(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = None
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_5(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS or state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_6(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time > memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_7(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day - DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_8(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(None)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_9(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = None
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_10(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = None
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_11(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if (blind or self.model is None) and False else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_12(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if (blind or self.model is None) or True else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_13(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind and self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_14(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is not None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_15(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(None)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_16(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_17(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 1 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_18(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 < forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_19(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast < 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_20(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 2:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_21(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = None
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_22(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = None
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_23(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(None)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_24(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = None
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_25(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if (memory.opened_at is None) and False else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_26(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if (memory.opened_at is None) or True else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_27(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            1 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_28(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is not None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_29(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) / self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_30(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time + memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_31(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = None
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_32(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(None, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_33(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, None, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_34(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, None, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_35(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, None, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_36(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, None)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_37(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_38(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_39(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_40(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_41(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, )
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_42(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = None
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_43(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(None)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_44(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = None
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_45(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time / 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_46(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1001}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_47(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = None
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_48(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if (state.bar is not None) and False else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_49(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if (state.bar is not None) or True else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_50(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_51(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT or not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_52(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is not Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_53(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_54(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(None, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_55(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, None, decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_56(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", None, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_57(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, None)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_58(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close("strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_59(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_60(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_61(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, )
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_62(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "XXstrategyXX", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_63(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "STRATEGY", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_64(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = None
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_65(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if (blind) and False else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_66(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if (blind) or True else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_67(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "XXthe bar never cameXX" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_68(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "THE BAR NEVER CAME" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_69(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "XXflatXX"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_70(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "FLAT"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_71(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    None, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_72(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, None, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_73(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, None, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_74(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, None, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_75(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, None, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_76(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, None, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_77(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, None, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_78(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, None, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_79(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, None
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_80(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_81(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_82(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_83(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_84(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_85(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_86(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_87(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_88(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_89(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_90(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, False
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_91(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(None, view, stance, blind)

    def xǁEngineǁ_decide__mutmut_92(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, None, stance, blind)

    def xǁEngineǁ_decide__mutmut_93(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, None, blind)

    def xǁEngineǁ_decide__mutmut_94(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, None)

    def xǁEngineǁ_decide__mutmut_95(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(view, stance, blind)

    def xǁEngineǁ_decide__mutmut_96(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, stance, blind)

    def xǁEngineǁ_decide__mutmut_97(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, blind)

    def xǁEngineǁ_decide__mutmut_98(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_read:
            self._roll_day(time)
        vector = self.features.vector()
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        if not 0 <= forecast <= 1:
            forecast = math.nan
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"d{time // 1000}"
        close = state.bar.close if state.bar is not None else math.nan
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            reason = "the bar never came" if blind else "flat"
            return [
                Decision(
                    decision_id, time, close, forecast, stance, None, ZERO, vector, reason, True
                )
            ]
        return self._ask_risk(decision_id, view, stance, )

    @_mutmut_mutated(mutants_xǁEngineǁ_ask_risk__mutmut)
    def _ask_risk(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_orig(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_1(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = None
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_2(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = None
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_3(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = None
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_4(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if (self.state.bar is not None) and False else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_5(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if (self.state.bar is not None) or True else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_6(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_7(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = None
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_8(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if (close != close) and False else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_9(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if (close != close) or True else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_10(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close == close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_11(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(None)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_12(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = None
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_13(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if (not held) and False else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_14(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if (not held) or True else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_15(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(None, book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_16(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), None) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_17(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_18(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), ) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_19(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price / self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_20(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_21(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = None
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_22(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(None)
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_23(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(None, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_24(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, None, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_25(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, None))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_26(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_27(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_28(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, ))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_29(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = None
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_30(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(None)
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_31(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(None, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_32(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, None, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_33(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, None))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_34(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_35(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_36(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, ))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_37(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = None
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_38(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity == held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_39(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = None
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_40(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time - int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_41(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(None)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_42(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s / 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_43(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1001)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_44(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = None
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_45(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(None, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_46(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, None, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_47(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, None, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_48(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, None, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_49(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, None)
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_50(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_51(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_52(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_53(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_54(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, )
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_55(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = None
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_56(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands or not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_57(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_58(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_59(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = None
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_60(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if (held or verdict.findings) and False else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_61(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if (held or verdict.findings) or True else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_62(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(None, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_63(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, None, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_64(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, None) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_65(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_66(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_67(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, ) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_68(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held and verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_69(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "XXenterXX"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_70(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "ENTER"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_71(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held or quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_72(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_73(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = None
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_74(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "XXtoo late to enterXX"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_75(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "TOO LATE TO ENTER"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_76(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = None
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_77(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            None,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_78(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            None,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_79(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            None,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_80(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            None,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_81(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            None,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_82(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            None,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_83(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            None,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_84(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            None,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_85(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            None,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_86(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            None,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_87(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_88(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_89(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_90(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_91(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_92(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_93(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_94(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_95(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_96(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def xǁEngineǁ_ask_risk__mutmut_97(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt(None)

    def xǁEngineǁ_ask_risk__mutmut_98(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        close = self.state.bar.close if self.state.bar is not None else math.nan
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = (
            floor_to(price * self._guard(), book.instrument.tick_size) if not held else price
        )
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        commands: list[Command] = []
        if verdict.target_quantity != held:
            deadline = time + int(book.settings.entry_deadline_s * 1000)
            commands = pursue(book, verdict, decision_id, worst_price, (self.state.time, deadline))
        quiet = not commands and not verdict.findings
        reason = _reason(stance, verdict, blind) if held or verdict.findings else "enter"
        if not held and quiet:
            reason = "too late to enter"
        decision = Decision(
            decision_id,
            time,
            close,
            view.forecast,
            stance,
            verdict,
            held,
            view.vector,
            reason,
            quiet,
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(None)])

    @_mutmut_mutated(mutants_xǁEngineǁ_guard__mutmut)
    def _guard(self) -> Decimal:
        return 1 - decimal_of(self.book.settings.entry_slippage_guard_bps) / BPS

    def xǁEngineǁ_guard__mutmut_orig(self) -> Decimal:
        return 1 - decimal_of(self.book.settings.entry_slippage_guard_bps) / BPS

    def xǁEngineǁ_guard__mutmut_1(self) -> Decimal:
        return 1 + decimal_of(self.book.settings.entry_slippage_guard_bps) / BPS

    def xǁEngineǁ_guard__mutmut_2(self) -> Decimal:
        return 2 - decimal_of(self.book.settings.entry_slippage_guard_bps) / BPS

    def xǁEngineǁ_guard__mutmut_3(self) -> Decimal:
        return 1 - decimal_of(self.book.settings.entry_slippage_guard_bps) * BPS

    def xǁEngineǁ_guard__mutmut_4(self) -> Decimal:
        return 1 - decimal_of(None) / BPS

    @_mutmut_mutated(mutants_xǁEngineǁ_holding__mutmut)
    def _holding(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_orig(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_1(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = None
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_2(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = None
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_3(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity >= memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_4(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = None
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_5(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = None
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_6(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            None,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_7(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            None,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_8(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            None,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_9(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            None,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_10(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            None,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_11(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            None,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_12(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            None,
        )

    def xǁEngineǁ_holding__mutmut_13(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_14(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_15(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_16(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            equity,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_17(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            memory.peak_equity_usdt,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_18(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            bars_held,
        )

    def xǁEngineǁ_holding__mutmut_19(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = self._known_equity_usdt()
        if equity > memory.peak_equity_usdt:
            memory.peak_equity_usdt = equity
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            )

    @_mutmut_mutated(mutants_xǁEngineǁ_entry__mutmut)
    def _entry(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_orig(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_1(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = None
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_2(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = None
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_3(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if (state.bar is not None) and False else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_4(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if (state.bar is not None) or True else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_5(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_6(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 1
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_7(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = None
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_8(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if (memory.last_stop_at is None) and False
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_9(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if (memory.last_stop_at is None) or True
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_10(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is not None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_11(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) / terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_12(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at + memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_13(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=None,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_14(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=None,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_15(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=None,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_16(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=None,
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_17(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=None,
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_18(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=None,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_19(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=None,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_20(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=None,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_21(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=None,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_22(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=None,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_23(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=None,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_24(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=None,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_25(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=None,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_26(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=None,
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_27(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=None,
        )

    def xǁEngineǁ_entry__mutmut_28(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_29(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_30(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_31(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_32(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_33(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_34(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_35(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_36(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_37(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_38(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_39(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_40(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_41(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_42(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            )

    def xǁEngineǁ_entry__mutmut_43(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time + bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_44(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time + (state.mark_time or bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_45(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time and bar_time),
            blocked=self._degraded(blind),
        )

    def xǁEngineǁ_entry__mutmut_46(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        bar_time = state.bar.time if state.bar is not None else 0
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=self._mark(),
            equity_usdt=self._known_equity_usdt(),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - bar_time,
            mark_age_ms=state.time - (state.mark_time or bar_time),
            blocked=self._degraded(None),
        )

    @_mutmut_mutated(mutants_xǁEngineǁ_degraded__mutmut)
    def _degraded(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_orig(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_1(self, blind: bool) -> tuple[str, ...]:
        state = None
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_2(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = None
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_3(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(None)
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_4(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(None, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_5(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, None))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_6(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_7(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, ))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_8(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_9(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append(None)
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_10(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("XXwallet not read yetXX")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_11(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("WALLET NOT READ YET")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_12(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons = [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_13(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons -= [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_14(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(None)]
        if blind:
            reasons.append("the bar never came")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_15(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append(None)
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_16(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("XXthe bar never cameXX")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_17(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("THE BAR NEVER CAME")
        return tuple(reasons)

    def xǁEngineǁ_degraded__mutmut_18(self, blind: bool) -> tuple[str, ...]:
        state = self.state
        reasons = list(blocked(self.book, state.time))
        if not state.wallet_read:
            reasons.append("wallet not read yet")
        reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
        if blind:
            reasons.append("the bar never came")
        return tuple(None)

    @_mutmut_mutated(mutants_xǁEngineǁ_mark__mutmut)
    def _mark(self) -> Decimal:
        """Return the newest mark price; without a feed of marks, the last close stands for it."""
        state = self.state
        if state.mark_time:
            return decimal_of(state.mark_price)
        return decimal_of(state.bar.close) if state.bar is not None else ZERO

    def xǁEngineǁ_mark__mutmut_orig(self) -> Decimal:
        """Return the newest mark price; without a feed of marks, the last close stands for it."""
        state = self.state
        if state.mark_time:
            return decimal_of(state.mark_price)
        return decimal_of(state.bar.close) if state.bar is not None else ZERO

    def xǁEngineǁ_mark__mutmut_1(self) -> Decimal:
        """Return the newest mark price; without a feed of marks, the last close stands for it."""
        state = None
        if state.mark_time:
            return decimal_of(state.mark_price)
        return decimal_of(state.bar.close) if state.bar is not None else ZERO

    def xǁEngineǁ_mark__mutmut_2(self) -> Decimal:
        """Return the newest mark price; without a feed of marks, the last close stands for it."""
        state = self.state
        if state.mark_time:
            return decimal_of(state.mark_price)
        return decimal_of(state.bar.close) if (state.bar is not None) and False else ZERO

    def xǁEngineǁ_mark__mutmut_3(self) -> Decimal:
        """Return the newest mark price; without a feed of marks, the last close stands for it."""
        state = self.state
        if state.mark_time:
            return decimal_of(state.mark_price)
        return decimal_of(state.bar.close) if (state.bar is not None) or True else ZERO

    def xǁEngineǁ_mark__mutmut_4(self) -> Decimal:
        """Return the newest mark price; without a feed of marks, the last close stands for it."""
        state = self.state
        if state.mark_time:
            return decimal_of(state.mark_price)
        return decimal_of(None) if state.bar is not None else ZERO

    def xǁEngineǁ_mark__mutmut_5(self) -> Decimal:
        """Return the newest mark price; without a feed of marks, the last close stands for it."""
        state = self.state
        if state.mark_time:
            return decimal_of(state.mark_price)
        return decimal_of(state.bar.close) if state.bar is None else ZERO

    @_mutmut_mutated(mutants_xǁEngineǁ_on_account__mutmut)
    def _on_account(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_orig(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_1(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = None
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_2(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = None
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_3(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(None)
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_4(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(None, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_5(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, None))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_6(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_7(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, ))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_8(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_9(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_10(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_11(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_12(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_13(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(None)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_14(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason not in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_15(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = None
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_16(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(None)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_17(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held or self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_18(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = None
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_19(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(None)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_20(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = None
            case _:
                pass
        return self._with_halt(outputs)

    def xǁEngineǁ_on_account__mutmut_21(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = list(on_event(self.book, event))
        match event:
            case WalletReport():
                self._on_wallet(event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                self._note_position(time)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
            case _:
                pass
        return self._with_halt(None)

    @_mutmut_mutated(mutants_xǁEngineǁ_on_wallet__mutmut)
    def _on_wallet(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_orig(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_1(self, report: WalletReport) -> None:
        state, memory = None
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_2(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = None
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_3(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = None
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_4(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = False
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_5(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day != 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_6(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 1:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_7(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(None)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_8(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = None

    def xǁEngineǁ_on_wallet__mutmut_9(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(None, report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_10(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, None)

    def xǁEngineǁ_on_wallet__mutmut_11(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(report.equity_usdt)

    def xǁEngineǁ_on_wallet__mutmut_12(self, report: WalletReport) -> None:
        state, memory = self.state, self.state.memory
        state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
        state.wallet_read = True
        if memory.day == 0:
            self._roll_day(report.time)
        # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, )

    @_mutmut_mutated(mutants_xǁEngineǁ_note_position__mutmut)
    def _note_position(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, self.terms.bar_ms)
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_orig(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, self.terms.bar_ms)
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_1(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = None
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, self.terms.bar_ms)
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_2(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is not None:
                memory.opened_at = last_close(time, self.terms.bar_ms)
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_3(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = None
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_4(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(None, self.terms.bar_ms)
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_5(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, None)
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_6(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(self.terms.bar_ms)
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_7(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, )
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_8(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, self.terms.bar_ms)
                memory.entries_today = 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_9(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, self.terms.bar_ms)
                memory.entries_today -= 1
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_10(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, self.terms.bar_ms)
                memory.entries_today += 2
        elif book.adoption.done:
            memory.opened_at = None

    def xǁEngineǁ_note_position__mutmut_11(self, time: int) -> None:
        """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
        memory, book = self.state.memory, self.book
        if book.position.quantity:
            if memory.opened_at is None:
                memory.opened_at = last_close(time, self.terms.bar_ms)
                memory.entries_today += 1
        elif book.adoption.done:
            memory.opened_at = ""

    @_mutmut_mutated(mutants_xǁEngineǁ_roll_day__mutmut)
    def _roll_day(self, time: int) -> None:
        memory = self.state.memory
        memory.day = day_of(time)
        memory.day_start_equity_usdt = self.equity_usdt()
        memory.entries_today = 0

    def xǁEngineǁ_roll_day__mutmut_orig(self, time: int) -> None:
        memory = self.state.memory
        memory.day = day_of(time)
        memory.day_start_equity_usdt = self.equity_usdt()
        memory.entries_today = 0

    def xǁEngineǁ_roll_day__mutmut_1(self, time: int) -> None:
        memory = None
        memory.day = day_of(time)
        memory.day_start_equity_usdt = self.equity_usdt()
        memory.entries_today = 0

    def xǁEngineǁ_roll_day__mutmut_2(self, time: int) -> None:
        memory = self.state.memory
        memory.day = None
        memory.day_start_equity_usdt = self.equity_usdt()
        memory.entries_today = 0

    def xǁEngineǁ_roll_day__mutmut_3(self, time: int) -> None:
        memory = self.state.memory
        memory.day = day_of(None)
        memory.day_start_equity_usdt = self.equity_usdt()
        memory.entries_today = 0

    def xǁEngineǁ_roll_day__mutmut_4(self, time: int) -> None:
        memory = self.state.memory
        memory.day = day_of(time)
        memory.day_start_equity_usdt = None
        memory.entries_today = 0

    def xǁEngineǁ_roll_day__mutmut_5(self, time: int) -> None:
        memory = self.state.memory
        memory.day = day_of(time)
        memory.day_start_equity_usdt = self.equity_usdt()
        memory.entries_today = None

    def xǁEngineǁ_roll_day__mutmut_6(self, time: int) -> None:
        memory = self.state.memory
        memory.day = day_of(time)
        memory.day_start_equity_usdt = self.equity_usdt()
        memory.entries_today = 1

    @_mutmut_mutated(mutants_xǁEngineǁ_halt_on_drawdown__mutmut)
    def _halt_on_drawdown(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "drawdown"), None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_orig(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "drawdown"), None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_1(self, verdict: Verdict) -> list[Output]:
        fallen = None
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_2(self, verdict: Verdict) -> list[Output]:
        fallen = next(None, None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_3(self, verdict: Verdict) -> list[Output]:
        fallen = next(None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_4(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "drawdown"), )
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_5(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule != "drawdown"), None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_6(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "XXdrawdownXX"), None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_7(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "DRAWDOWN"), None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_8(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "drawdown"), None)
        if fallen is None and self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_9(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "drawdown"), None)
        if fallen is not None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_10(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "drawdown"), None)
        if fallen is None or self.book.halted:
            return []
        return list(
            None
        )

    def xǁEngineǁ_halt_on_drawdown__mutmut_11(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "drawdown"), None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(None)
        )

    @_mutmut_mutated(mutants_xǁEngineǁ_with_halt__mutmut)
    def _with_halt(self, outputs: list[Output]) -> list[Output]:
        self.state.memory.halted = self.book.halted
        return outputs

    def xǁEngineǁ_with_halt__mutmut_orig(self, outputs: list[Output]) -> list[Output]:
        self.state.memory.halted = self.book.halted
        return outputs

    def xǁEngineǁ_with_halt__mutmut_1(self, outputs: list[Output]) -> list[Output]:
        self.state.memory.halted = None
        return outputs

mutants_xǁEngineǁstep__mutmut['_mutmut_orig'] = Engine.xǁEngineǁstep__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_1'] = Engine.xǁEngineǁstep__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_2'] = Engine.xǁEngineǁstep__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_3'] = Engine.xǁEngineǁstep__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_4'] = Engine.xǁEngineǁstep__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_5'] = Engine.xǁEngineǁstep__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_6'] = Engine.xǁEngineǁstep__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_7'] = Engine.xǁEngineǁstep__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_8'] = Engine.xǁEngineǁstep__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_9'] = Engine.xǁEngineǁstep__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_10'] = Engine.xǁEngineǁstep__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_11'] = Engine.xǁEngineǁstep__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_12'] = Engine.xǁEngineǁstep__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_13'] = Engine.xǁEngineǁstep__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_14'] = Engine.xǁEngineǁstep__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_15'] = Engine.xǁEngineǁstep__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_16'] = Engine.xǁEngineǁstep__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_17'] = Engine.xǁEngineǁstep__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_18'] = Engine.xǁEngineǁstep__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_19'] = Engine.xǁEngineǁstep__mutmut_19 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_20'] = Engine.xǁEngineǁstep__mutmut_20 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_21'] = Engine.xǁEngineǁstep__mutmut_21 # type: ignore # mutmut generated
mutants_xǁEngineǁstep__mutmut['xǁEngineǁstep__mutmut_22'] = Engine.xǁEngineǁstep__mutmut_22 # type: ignore # mutmut generated

mutants_xǁEngineǁequity_usdt__mutmut['_mutmut_orig'] = Engine.xǁEngineǁequity_usdt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁequity_usdt__mutmut['xǁEngineǁequity_usdt__mutmut_1'] = Engine.xǁEngineǁequity_usdt__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁequity_usdt__mutmut['xǁEngineǁequity_usdt__mutmut_2'] = Engine.xǁEngineǁequity_usdt__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁequity_usdt__mutmut['xǁEngineǁequity_usdt__mutmut_3'] = Engine.xǁEngineǁequity_usdt__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁequity_usdt__mutmut['xǁEngineǁequity_usdt__mutmut_4'] = Engine.xǁEngineǁequity_usdt__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁequity_usdt__mutmut['xǁEngineǁequity_usdt__mutmut_5'] = Engine.xǁEngineǁequity_usdt__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁequity_usdt__mutmut['xǁEngineǁequity_usdt__mutmut_6'] = Engine.xǁEngineǁequity_usdt__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁequity_usdt__mutmut['xǁEngineǁequity_usdt__mutmut_7'] = Engine.xǁEngineǁequity_usdt__mutmut_7 # type: ignore # mutmut generated

mutants_xǁEngineǁ_known_equity_usdt__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_known_equity_usdt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_known_equity_usdt__mutmut['xǁEngineǁ_known_equity_usdt__mutmut_1'] = Engine.xǁEngineǁ_known_equity_usdt__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_known_equity_usdt__mutmut['xǁEngineǁ_known_equity_usdt__mutmut_2'] = Engine.xǁEngineǁ_known_equity_usdt__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_known_equity_usdt__mutmut['xǁEngineǁ_known_equity_usdt__mutmut_3'] = Engine.xǁEngineǁ_known_equity_usdt__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_known_equity_usdt__mutmut['xǁEngineǁ_known_equity_usdt__mutmut_4'] = Engine.xǁEngineǁ_known_equity_usdt__mutmut_4 # type: ignore # mutmut generated

mutants_xǁEngineǁ_on_bar__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_on_bar__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_1'] = Engine.xǁEngineǁ_on_bar__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_2'] = Engine.xǁEngineǁ_on_bar__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_3'] = Engine.xǁEngineǁ_on_bar__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_4'] = Engine.xǁEngineǁ_on_bar__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_5'] = Engine.xǁEngineǁ_on_bar__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_6'] = Engine.xǁEngineǁ_on_bar__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_7'] = Engine.xǁEngineǁ_on_bar__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_8'] = Engine.xǁEngineǁ_on_bar__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_9'] = Engine.xǁEngineǁ_on_bar__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_10'] = Engine.xǁEngineǁ_on_bar__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_11'] = Engine.xǁEngineǁ_on_bar__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_12'] = Engine.xǁEngineǁ_on_bar__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_13'] = Engine.xǁEngineǁ_on_bar__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_14'] = Engine.xǁEngineǁ_on_bar__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_15'] = Engine.xǁEngineǁ_on_bar__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_16'] = Engine.xǁEngineǁ_on_bar__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_17'] = Engine.xǁEngineǁ_on_bar__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_18'] = Engine.xǁEngineǁ_on_bar__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_19'] = Engine.xǁEngineǁ_on_bar__mutmut_19 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_20'] = Engine.xǁEngineǁ_on_bar__mutmut_20 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_21'] = Engine.xǁEngineǁ_on_bar__mutmut_21 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_22'] = Engine.xǁEngineǁ_on_bar__mutmut_22 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_23'] = Engine.xǁEngineǁ_on_bar__mutmut_23 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_bar__mutmut['xǁEngineǁ_on_bar__mutmut_24'] = Engine.xǁEngineǁ_on_bar__mutmut_24 # type: ignore # mutmut generated

mutants_xǁEngineǁ_on_timer__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_on_timer__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_1'] = Engine.xǁEngineǁ_on_timer__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_2'] = Engine.xǁEngineǁ_on_timer__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_3'] = Engine.xǁEngineǁ_on_timer__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_4'] = Engine.xǁEngineǁ_on_timer__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_5'] = Engine.xǁEngineǁ_on_timer__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_6'] = Engine.xǁEngineǁ_on_timer__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_7'] = Engine.xǁEngineǁ_on_timer__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_8'] = Engine.xǁEngineǁ_on_timer__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_9'] = Engine.xǁEngineǁ_on_timer__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_10'] = Engine.xǁEngineǁ_on_timer__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_11'] = Engine.xǁEngineǁ_on_timer__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_12'] = Engine.xǁEngineǁ_on_timer__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_13'] = Engine.xǁEngineǁ_on_timer__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_14'] = Engine.xǁEngineǁ_on_timer__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_15'] = Engine.xǁEngineǁ_on_timer__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_16'] = Engine.xǁEngineǁ_on_timer__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_17'] = Engine.xǁEngineǁ_on_timer__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_18'] = Engine.xǁEngineǁ_on_timer__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_19'] = Engine.xǁEngineǁ_on_timer__mutmut_19 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_20'] = Engine.xǁEngineǁ_on_timer__mutmut_20 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_21'] = Engine.xǁEngineǁ_on_timer__mutmut_21 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_22'] = Engine.xǁEngineǁ_on_timer__mutmut_22 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_23'] = Engine.xǁEngineǁ_on_timer__mutmut_23 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_24'] = Engine.xǁEngineǁ_on_timer__mutmut_24 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_25'] = Engine.xǁEngineǁ_on_timer__mutmut_25 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_26'] = Engine.xǁEngineǁ_on_timer__mutmut_26 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_27'] = Engine.xǁEngineǁ_on_timer__mutmut_27 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_28'] = Engine.xǁEngineǁ_on_timer__mutmut_28 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_29'] = Engine.xǁEngineǁ_on_timer__mutmut_29 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_30'] = Engine.xǁEngineǁ_on_timer__mutmut_30 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_31'] = Engine.xǁEngineǁ_on_timer__mutmut_31 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_32'] = Engine.xǁEngineǁ_on_timer__mutmut_32 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_33'] = Engine.xǁEngineǁ_on_timer__mutmut_33 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_34'] = Engine.xǁEngineǁ_on_timer__mutmut_34 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_35'] = Engine.xǁEngineǁ_on_timer__mutmut_35 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_36'] = Engine.xǁEngineǁ_on_timer__mutmut_36 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_37'] = Engine.xǁEngineǁ_on_timer__mutmut_37 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_38'] = Engine.xǁEngineǁ_on_timer__mutmut_38 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_39'] = Engine.xǁEngineǁ_on_timer__mutmut_39 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_40'] = Engine.xǁEngineǁ_on_timer__mutmut_40 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_41'] = Engine.xǁEngineǁ_on_timer__mutmut_41 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_42'] = Engine.xǁEngineǁ_on_timer__mutmut_42 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_43'] = Engine.xǁEngineǁ_on_timer__mutmut_43 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_44'] = Engine.xǁEngineǁ_on_timer__mutmut_44 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_45'] = Engine.xǁEngineǁ_on_timer__mutmut_45 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_46'] = Engine.xǁEngineǁ_on_timer__mutmut_46 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_timer__mutmut['xǁEngineǁ_on_timer__mutmut_47'] = Engine.xǁEngineǁ_on_timer__mutmut_47 # type: ignore # mutmut generated

mutants_xǁEngineǁ_decide__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_decide__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_1'] = Engine.xǁEngineǁ_decide__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_2'] = Engine.xǁEngineǁ_decide__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_3'] = Engine.xǁEngineǁ_decide__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_4'] = Engine.xǁEngineǁ_decide__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_5'] = Engine.xǁEngineǁ_decide__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_6'] = Engine.xǁEngineǁ_decide__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_7'] = Engine.xǁEngineǁ_decide__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_8'] = Engine.xǁEngineǁ_decide__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_9'] = Engine.xǁEngineǁ_decide__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_10'] = Engine.xǁEngineǁ_decide__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_11'] = Engine.xǁEngineǁ_decide__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_12'] = Engine.xǁEngineǁ_decide__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_13'] = Engine.xǁEngineǁ_decide__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_14'] = Engine.xǁEngineǁ_decide__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_15'] = Engine.xǁEngineǁ_decide__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_16'] = Engine.xǁEngineǁ_decide__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_17'] = Engine.xǁEngineǁ_decide__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_18'] = Engine.xǁEngineǁ_decide__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_19'] = Engine.xǁEngineǁ_decide__mutmut_19 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_20'] = Engine.xǁEngineǁ_decide__mutmut_20 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_21'] = Engine.xǁEngineǁ_decide__mutmut_21 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_22'] = Engine.xǁEngineǁ_decide__mutmut_22 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_23'] = Engine.xǁEngineǁ_decide__mutmut_23 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_24'] = Engine.xǁEngineǁ_decide__mutmut_24 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_25'] = Engine.xǁEngineǁ_decide__mutmut_25 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_26'] = Engine.xǁEngineǁ_decide__mutmut_26 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_27'] = Engine.xǁEngineǁ_decide__mutmut_27 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_28'] = Engine.xǁEngineǁ_decide__mutmut_28 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_29'] = Engine.xǁEngineǁ_decide__mutmut_29 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_30'] = Engine.xǁEngineǁ_decide__mutmut_30 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_31'] = Engine.xǁEngineǁ_decide__mutmut_31 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_32'] = Engine.xǁEngineǁ_decide__mutmut_32 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_33'] = Engine.xǁEngineǁ_decide__mutmut_33 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_34'] = Engine.xǁEngineǁ_decide__mutmut_34 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_35'] = Engine.xǁEngineǁ_decide__mutmut_35 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_36'] = Engine.xǁEngineǁ_decide__mutmut_36 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_37'] = Engine.xǁEngineǁ_decide__mutmut_37 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_38'] = Engine.xǁEngineǁ_decide__mutmut_38 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_39'] = Engine.xǁEngineǁ_decide__mutmut_39 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_40'] = Engine.xǁEngineǁ_decide__mutmut_40 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_41'] = Engine.xǁEngineǁ_decide__mutmut_41 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_42'] = Engine.xǁEngineǁ_decide__mutmut_42 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_43'] = Engine.xǁEngineǁ_decide__mutmut_43 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_44'] = Engine.xǁEngineǁ_decide__mutmut_44 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_45'] = Engine.xǁEngineǁ_decide__mutmut_45 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_46'] = Engine.xǁEngineǁ_decide__mutmut_46 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_47'] = Engine.xǁEngineǁ_decide__mutmut_47 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_48'] = Engine.xǁEngineǁ_decide__mutmut_48 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_49'] = Engine.xǁEngineǁ_decide__mutmut_49 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_50'] = Engine.xǁEngineǁ_decide__mutmut_50 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_51'] = Engine.xǁEngineǁ_decide__mutmut_51 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_52'] = Engine.xǁEngineǁ_decide__mutmut_52 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_53'] = Engine.xǁEngineǁ_decide__mutmut_53 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_54'] = Engine.xǁEngineǁ_decide__mutmut_54 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_55'] = Engine.xǁEngineǁ_decide__mutmut_55 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_56'] = Engine.xǁEngineǁ_decide__mutmut_56 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_57'] = Engine.xǁEngineǁ_decide__mutmut_57 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_58'] = Engine.xǁEngineǁ_decide__mutmut_58 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_59'] = Engine.xǁEngineǁ_decide__mutmut_59 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_60'] = Engine.xǁEngineǁ_decide__mutmut_60 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_61'] = Engine.xǁEngineǁ_decide__mutmut_61 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_62'] = Engine.xǁEngineǁ_decide__mutmut_62 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_63'] = Engine.xǁEngineǁ_decide__mutmut_63 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_64'] = Engine.xǁEngineǁ_decide__mutmut_64 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_65'] = Engine.xǁEngineǁ_decide__mutmut_65 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_66'] = Engine.xǁEngineǁ_decide__mutmut_66 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_67'] = Engine.xǁEngineǁ_decide__mutmut_67 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_68'] = Engine.xǁEngineǁ_decide__mutmut_68 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_69'] = Engine.xǁEngineǁ_decide__mutmut_69 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_70'] = Engine.xǁEngineǁ_decide__mutmut_70 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_71'] = Engine.xǁEngineǁ_decide__mutmut_71 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_72'] = Engine.xǁEngineǁ_decide__mutmut_72 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_73'] = Engine.xǁEngineǁ_decide__mutmut_73 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_74'] = Engine.xǁEngineǁ_decide__mutmut_74 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_75'] = Engine.xǁEngineǁ_decide__mutmut_75 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_76'] = Engine.xǁEngineǁ_decide__mutmut_76 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_77'] = Engine.xǁEngineǁ_decide__mutmut_77 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_78'] = Engine.xǁEngineǁ_decide__mutmut_78 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_79'] = Engine.xǁEngineǁ_decide__mutmut_79 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_80'] = Engine.xǁEngineǁ_decide__mutmut_80 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_81'] = Engine.xǁEngineǁ_decide__mutmut_81 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_82'] = Engine.xǁEngineǁ_decide__mutmut_82 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_83'] = Engine.xǁEngineǁ_decide__mutmut_83 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_84'] = Engine.xǁEngineǁ_decide__mutmut_84 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_85'] = Engine.xǁEngineǁ_decide__mutmut_85 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_86'] = Engine.xǁEngineǁ_decide__mutmut_86 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_87'] = Engine.xǁEngineǁ_decide__mutmut_87 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_88'] = Engine.xǁEngineǁ_decide__mutmut_88 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_89'] = Engine.xǁEngineǁ_decide__mutmut_89 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_90'] = Engine.xǁEngineǁ_decide__mutmut_90 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_91'] = Engine.xǁEngineǁ_decide__mutmut_91 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_92'] = Engine.xǁEngineǁ_decide__mutmut_92 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_93'] = Engine.xǁEngineǁ_decide__mutmut_93 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_94'] = Engine.xǁEngineǁ_decide__mutmut_94 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_95'] = Engine.xǁEngineǁ_decide__mutmut_95 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_96'] = Engine.xǁEngineǁ_decide__mutmut_96 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_97'] = Engine.xǁEngineǁ_decide__mutmut_97 # type: ignore # mutmut generated
mutants_xǁEngineǁ_decide__mutmut['xǁEngineǁ_decide__mutmut_98'] = Engine.xǁEngineǁ_decide__mutmut_98 # type: ignore # mutmut generated

mutants_xǁEngineǁ_ask_risk__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_ask_risk__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_1'] = Engine.xǁEngineǁ_ask_risk__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_2'] = Engine.xǁEngineǁ_ask_risk__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_3'] = Engine.xǁEngineǁ_ask_risk__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_4'] = Engine.xǁEngineǁ_ask_risk__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_5'] = Engine.xǁEngineǁ_ask_risk__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_6'] = Engine.xǁEngineǁ_ask_risk__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_7'] = Engine.xǁEngineǁ_ask_risk__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_8'] = Engine.xǁEngineǁ_ask_risk__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_9'] = Engine.xǁEngineǁ_ask_risk__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_10'] = Engine.xǁEngineǁ_ask_risk__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_11'] = Engine.xǁEngineǁ_ask_risk__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_12'] = Engine.xǁEngineǁ_ask_risk__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_13'] = Engine.xǁEngineǁ_ask_risk__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_14'] = Engine.xǁEngineǁ_ask_risk__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_15'] = Engine.xǁEngineǁ_ask_risk__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_16'] = Engine.xǁEngineǁ_ask_risk__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_17'] = Engine.xǁEngineǁ_ask_risk__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_18'] = Engine.xǁEngineǁ_ask_risk__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_19'] = Engine.xǁEngineǁ_ask_risk__mutmut_19 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_20'] = Engine.xǁEngineǁ_ask_risk__mutmut_20 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_21'] = Engine.xǁEngineǁ_ask_risk__mutmut_21 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_22'] = Engine.xǁEngineǁ_ask_risk__mutmut_22 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_23'] = Engine.xǁEngineǁ_ask_risk__mutmut_23 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_24'] = Engine.xǁEngineǁ_ask_risk__mutmut_24 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_25'] = Engine.xǁEngineǁ_ask_risk__mutmut_25 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_26'] = Engine.xǁEngineǁ_ask_risk__mutmut_26 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_27'] = Engine.xǁEngineǁ_ask_risk__mutmut_27 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_28'] = Engine.xǁEngineǁ_ask_risk__mutmut_28 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_29'] = Engine.xǁEngineǁ_ask_risk__mutmut_29 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_30'] = Engine.xǁEngineǁ_ask_risk__mutmut_30 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_31'] = Engine.xǁEngineǁ_ask_risk__mutmut_31 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_32'] = Engine.xǁEngineǁ_ask_risk__mutmut_32 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_33'] = Engine.xǁEngineǁ_ask_risk__mutmut_33 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_34'] = Engine.xǁEngineǁ_ask_risk__mutmut_34 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_35'] = Engine.xǁEngineǁ_ask_risk__mutmut_35 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_36'] = Engine.xǁEngineǁ_ask_risk__mutmut_36 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_37'] = Engine.xǁEngineǁ_ask_risk__mutmut_37 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_38'] = Engine.xǁEngineǁ_ask_risk__mutmut_38 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_39'] = Engine.xǁEngineǁ_ask_risk__mutmut_39 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_40'] = Engine.xǁEngineǁ_ask_risk__mutmut_40 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_41'] = Engine.xǁEngineǁ_ask_risk__mutmut_41 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_42'] = Engine.xǁEngineǁ_ask_risk__mutmut_42 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_43'] = Engine.xǁEngineǁ_ask_risk__mutmut_43 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_44'] = Engine.xǁEngineǁ_ask_risk__mutmut_44 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_45'] = Engine.xǁEngineǁ_ask_risk__mutmut_45 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_46'] = Engine.xǁEngineǁ_ask_risk__mutmut_46 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_47'] = Engine.xǁEngineǁ_ask_risk__mutmut_47 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_48'] = Engine.xǁEngineǁ_ask_risk__mutmut_48 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_49'] = Engine.xǁEngineǁ_ask_risk__mutmut_49 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_50'] = Engine.xǁEngineǁ_ask_risk__mutmut_50 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_51'] = Engine.xǁEngineǁ_ask_risk__mutmut_51 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_52'] = Engine.xǁEngineǁ_ask_risk__mutmut_52 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_53'] = Engine.xǁEngineǁ_ask_risk__mutmut_53 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_54'] = Engine.xǁEngineǁ_ask_risk__mutmut_54 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_55'] = Engine.xǁEngineǁ_ask_risk__mutmut_55 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_56'] = Engine.xǁEngineǁ_ask_risk__mutmut_56 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_57'] = Engine.xǁEngineǁ_ask_risk__mutmut_57 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_58'] = Engine.xǁEngineǁ_ask_risk__mutmut_58 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_59'] = Engine.xǁEngineǁ_ask_risk__mutmut_59 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_60'] = Engine.xǁEngineǁ_ask_risk__mutmut_60 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_61'] = Engine.xǁEngineǁ_ask_risk__mutmut_61 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_62'] = Engine.xǁEngineǁ_ask_risk__mutmut_62 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_63'] = Engine.xǁEngineǁ_ask_risk__mutmut_63 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_64'] = Engine.xǁEngineǁ_ask_risk__mutmut_64 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_65'] = Engine.xǁEngineǁ_ask_risk__mutmut_65 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_66'] = Engine.xǁEngineǁ_ask_risk__mutmut_66 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_67'] = Engine.xǁEngineǁ_ask_risk__mutmut_67 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_68'] = Engine.xǁEngineǁ_ask_risk__mutmut_68 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_69'] = Engine.xǁEngineǁ_ask_risk__mutmut_69 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_70'] = Engine.xǁEngineǁ_ask_risk__mutmut_70 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_71'] = Engine.xǁEngineǁ_ask_risk__mutmut_71 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_72'] = Engine.xǁEngineǁ_ask_risk__mutmut_72 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_73'] = Engine.xǁEngineǁ_ask_risk__mutmut_73 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_74'] = Engine.xǁEngineǁ_ask_risk__mutmut_74 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_75'] = Engine.xǁEngineǁ_ask_risk__mutmut_75 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_76'] = Engine.xǁEngineǁ_ask_risk__mutmut_76 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_77'] = Engine.xǁEngineǁ_ask_risk__mutmut_77 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_78'] = Engine.xǁEngineǁ_ask_risk__mutmut_78 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_79'] = Engine.xǁEngineǁ_ask_risk__mutmut_79 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_80'] = Engine.xǁEngineǁ_ask_risk__mutmut_80 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_81'] = Engine.xǁEngineǁ_ask_risk__mutmut_81 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_82'] = Engine.xǁEngineǁ_ask_risk__mutmut_82 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_83'] = Engine.xǁEngineǁ_ask_risk__mutmut_83 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_84'] = Engine.xǁEngineǁ_ask_risk__mutmut_84 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_85'] = Engine.xǁEngineǁ_ask_risk__mutmut_85 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_86'] = Engine.xǁEngineǁ_ask_risk__mutmut_86 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_87'] = Engine.xǁEngineǁ_ask_risk__mutmut_87 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_88'] = Engine.xǁEngineǁ_ask_risk__mutmut_88 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_89'] = Engine.xǁEngineǁ_ask_risk__mutmut_89 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_90'] = Engine.xǁEngineǁ_ask_risk__mutmut_90 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_91'] = Engine.xǁEngineǁ_ask_risk__mutmut_91 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_92'] = Engine.xǁEngineǁ_ask_risk__mutmut_92 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_93'] = Engine.xǁEngineǁ_ask_risk__mutmut_93 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_94'] = Engine.xǁEngineǁ_ask_risk__mutmut_94 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_95'] = Engine.xǁEngineǁ_ask_risk__mutmut_95 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_96'] = Engine.xǁEngineǁ_ask_risk__mutmut_96 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_97'] = Engine.xǁEngineǁ_ask_risk__mutmut_97 # type: ignore # mutmut generated
mutants_xǁEngineǁ_ask_risk__mutmut['xǁEngineǁ_ask_risk__mutmut_98'] = Engine.xǁEngineǁ_ask_risk__mutmut_98 # type: ignore # mutmut generated

mutants_xǁEngineǁ_guard__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_guard__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_guard__mutmut['xǁEngineǁ_guard__mutmut_1'] = Engine.xǁEngineǁ_guard__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_guard__mutmut['xǁEngineǁ_guard__mutmut_2'] = Engine.xǁEngineǁ_guard__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_guard__mutmut['xǁEngineǁ_guard__mutmut_3'] = Engine.xǁEngineǁ_guard__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_guard__mutmut['xǁEngineǁ_guard__mutmut_4'] = Engine.xǁEngineǁ_guard__mutmut_4 # type: ignore # mutmut generated

mutants_xǁEngineǁ_holding__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_holding__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_1'] = Engine.xǁEngineǁ_holding__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_2'] = Engine.xǁEngineǁ_holding__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_3'] = Engine.xǁEngineǁ_holding__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_4'] = Engine.xǁEngineǁ_holding__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_5'] = Engine.xǁEngineǁ_holding__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_6'] = Engine.xǁEngineǁ_holding__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_7'] = Engine.xǁEngineǁ_holding__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_8'] = Engine.xǁEngineǁ_holding__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_9'] = Engine.xǁEngineǁ_holding__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_10'] = Engine.xǁEngineǁ_holding__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_11'] = Engine.xǁEngineǁ_holding__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_12'] = Engine.xǁEngineǁ_holding__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_13'] = Engine.xǁEngineǁ_holding__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_14'] = Engine.xǁEngineǁ_holding__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_15'] = Engine.xǁEngineǁ_holding__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_16'] = Engine.xǁEngineǁ_holding__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_17'] = Engine.xǁEngineǁ_holding__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_18'] = Engine.xǁEngineǁ_holding__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEngineǁ_holding__mutmut['xǁEngineǁ_holding__mutmut_19'] = Engine.xǁEngineǁ_holding__mutmut_19 # type: ignore # mutmut generated

mutants_xǁEngineǁ_entry__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_entry__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_1'] = Engine.xǁEngineǁ_entry__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_2'] = Engine.xǁEngineǁ_entry__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_3'] = Engine.xǁEngineǁ_entry__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_4'] = Engine.xǁEngineǁ_entry__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_5'] = Engine.xǁEngineǁ_entry__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_6'] = Engine.xǁEngineǁ_entry__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_7'] = Engine.xǁEngineǁ_entry__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_8'] = Engine.xǁEngineǁ_entry__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_9'] = Engine.xǁEngineǁ_entry__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_10'] = Engine.xǁEngineǁ_entry__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_11'] = Engine.xǁEngineǁ_entry__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_12'] = Engine.xǁEngineǁ_entry__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_13'] = Engine.xǁEngineǁ_entry__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_14'] = Engine.xǁEngineǁ_entry__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_15'] = Engine.xǁEngineǁ_entry__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_16'] = Engine.xǁEngineǁ_entry__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_17'] = Engine.xǁEngineǁ_entry__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_18'] = Engine.xǁEngineǁ_entry__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_19'] = Engine.xǁEngineǁ_entry__mutmut_19 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_20'] = Engine.xǁEngineǁ_entry__mutmut_20 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_21'] = Engine.xǁEngineǁ_entry__mutmut_21 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_22'] = Engine.xǁEngineǁ_entry__mutmut_22 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_23'] = Engine.xǁEngineǁ_entry__mutmut_23 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_24'] = Engine.xǁEngineǁ_entry__mutmut_24 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_25'] = Engine.xǁEngineǁ_entry__mutmut_25 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_26'] = Engine.xǁEngineǁ_entry__mutmut_26 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_27'] = Engine.xǁEngineǁ_entry__mutmut_27 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_28'] = Engine.xǁEngineǁ_entry__mutmut_28 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_29'] = Engine.xǁEngineǁ_entry__mutmut_29 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_30'] = Engine.xǁEngineǁ_entry__mutmut_30 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_31'] = Engine.xǁEngineǁ_entry__mutmut_31 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_32'] = Engine.xǁEngineǁ_entry__mutmut_32 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_33'] = Engine.xǁEngineǁ_entry__mutmut_33 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_34'] = Engine.xǁEngineǁ_entry__mutmut_34 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_35'] = Engine.xǁEngineǁ_entry__mutmut_35 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_36'] = Engine.xǁEngineǁ_entry__mutmut_36 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_37'] = Engine.xǁEngineǁ_entry__mutmut_37 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_38'] = Engine.xǁEngineǁ_entry__mutmut_38 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_39'] = Engine.xǁEngineǁ_entry__mutmut_39 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_40'] = Engine.xǁEngineǁ_entry__mutmut_40 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_41'] = Engine.xǁEngineǁ_entry__mutmut_41 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_42'] = Engine.xǁEngineǁ_entry__mutmut_42 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_43'] = Engine.xǁEngineǁ_entry__mutmut_43 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_44'] = Engine.xǁEngineǁ_entry__mutmut_44 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_45'] = Engine.xǁEngineǁ_entry__mutmut_45 # type: ignore # mutmut generated
mutants_xǁEngineǁ_entry__mutmut['xǁEngineǁ_entry__mutmut_46'] = Engine.xǁEngineǁ_entry__mutmut_46 # type: ignore # mutmut generated

mutants_xǁEngineǁ_degraded__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_degraded__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_1'] = Engine.xǁEngineǁ_degraded__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_2'] = Engine.xǁEngineǁ_degraded__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_3'] = Engine.xǁEngineǁ_degraded__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_4'] = Engine.xǁEngineǁ_degraded__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_5'] = Engine.xǁEngineǁ_degraded__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_6'] = Engine.xǁEngineǁ_degraded__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_7'] = Engine.xǁEngineǁ_degraded__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_8'] = Engine.xǁEngineǁ_degraded__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_9'] = Engine.xǁEngineǁ_degraded__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_10'] = Engine.xǁEngineǁ_degraded__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_11'] = Engine.xǁEngineǁ_degraded__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_12'] = Engine.xǁEngineǁ_degraded__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_13'] = Engine.xǁEngineǁ_degraded__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_14'] = Engine.xǁEngineǁ_degraded__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_15'] = Engine.xǁEngineǁ_degraded__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_16'] = Engine.xǁEngineǁ_degraded__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_17'] = Engine.xǁEngineǁ_degraded__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁ_degraded__mutmut['xǁEngineǁ_degraded__mutmut_18'] = Engine.xǁEngineǁ_degraded__mutmut_18 # type: ignore # mutmut generated

mutants_xǁEngineǁ_mark__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_mark__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_mark__mutmut['xǁEngineǁ_mark__mutmut_1'] = Engine.xǁEngineǁ_mark__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_mark__mutmut['xǁEngineǁ_mark__mutmut_2'] = Engine.xǁEngineǁ_mark__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_mark__mutmut['xǁEngineǁ_mark__mutmut_3'] = Engine.xǁEngineǁ_mark__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_mark__mutmut['xǁEngineǁ_mark__mutmut_4'] = Engine.xǁEngineǁ_mark__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_mark__mutmut['xǁEngineǁ_mark__mutmut_5'] = Engine.xǁEngineǁ_mark__mutmut_5 # type: ignore # mutmut generated

mutants_xǁEngineǁ_on_account__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_on_account__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_1'] = Engine.xǁEngineǁ_on_account__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_2'] = Engine.xǁEngineǁ_on_account__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_3'] = Engine.xǁEngineǁ_on_account__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_4'] = Engine.xǁEngineǁ_on_account__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_5'] = Engine.xǁEngineǁ_on_account__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_6'] = Engine.xǁEngineǁ_on_account__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_7'] = Engine.xǁEngineǁ_on_account__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_8'] = Engine.xǁEngineǁ_on_account__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_9'] = Engine.xǁEngineǁ_on_account__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_10'] = Engine.xǁEngineǁ_on_account__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_11'] = Engine.xǁEngineǁ_on_account__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_12'] = Engine.xǁEngineǁ_on_account__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_13'] = Engine.xǁEngineǁ_on_account__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_14'] = Engine.xǁEngineǁ_on_account__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_15'] = Engine.xǁEngineǁ_on_account__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_16'] = Engine.xǁEngineǁ_on_account__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_17'] = Engine.xǁEngineǁ_on_account__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_18'] = Engine.xǁEngineǁ_on_account__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_19'] = Engine.xǁEngineǁ_on_account__mutmut_19 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_20'] = Engine.xǁEngineǁ_on_account__mutmut_20 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_account__mutmut['xǁEngineǁ_on_account__mutmut_21'] = Engine.xǁEngineǁ_on_account__mutmut_21 # type: ignore # mutmut generated

mutants_xǁEngineǁ_on_wallet__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_on_wallet__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_1'] = Engine.xǁEngineǁ_on_wallet__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_2'] = Engine.xǁEngineǁ_on_wallet__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_3'] = Engine.xǁEngineǁ_on_wallet__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_4'] = Engine.xǁEngineǁ_on_wallet__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_5'] = Engine.xǁEngineǁ_on_wallet__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_6'] = Engine.xǁEngineǁ_on_wallet__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_7'] = Engine.xǁEngineǁ_on_wallet__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_8'] = Engine.xǁEngineǁ_on_wallet__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_9'] = Engine.xǁEngineǁ_on_wallet__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_10'] = Engine.xǁEngineǁ_on_wallet__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_11'] = Engine.xǁEngineǁ_on_wallet__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEngineǁ_on_wallet__mutmut['xǁEngineǁ_on_wallet__mutmut_12'] = Engine.xǁEngineǁ_on_wallet__mutmut_12 # type: ignore # mutmut generated

mutants_xǁEngineǁ_note_position__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_note_position__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_1'] = Engine.xǁEngineǁ_note_position__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_2'] = Engine.xǁEngineǁ_note_position__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_3'] = Engine.xǁEngineǁ_note_position__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_4'] = Engine.xǁEngineǁ_note_position__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_5'] = Engine.xǁEngineǁ_note_position__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_6'] = Engine.xǁEngineǁ_note_position__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_7'] = Engine.xǁEngineǁ_note_position__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_8'] = Engine.xǁEngineǁ_note_position__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_9'] = Engine.xǁEngineǁ_note_position__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_10'] = Engine.xǁEngineǁ_note_position__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_note_position__mutmut['xǁEngineǁ_note_position__mutmut_11'] = Engine.xǁEngineǁ_note_position__mutmut_11 # type: ignore # mutmut generated

mutants_xǁEngineǁ_roll_day__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_roll_day__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_roll_day__mutmut['xǁEngineǁ_roll_day__mutmut_1'] = Engine.xǁEngineǁ_roll_day__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_roll_day__mutmut['xǁEngineǁ_roll_day__mutmut_2'] = Engine.xǁEngineǁ_roll_day__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_roll_day__mutmut['xǁEngineǁ_roll_day__mutmut_3'] = Engine.xǁEngineǁ_roll_day__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_roll_day__mutmut['xǁEngineǁ_roll_day__mutmut_4'] = Engine.xǁEngineǁ_roll_day__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_roll_day__mutmut['xǁEngineǁ_roll_day__mutmut_5'] = Engine.xǁEngineǁ_roll_day__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_roll_day__mutmut['xǁEngineǁ_roll_day__mutmut_6'] = Engine.xǁEngineǁ_roll_day__mutmut_6 # type: ignore # mutmut generated

mutants_xǁEngineǁ_halt_on_drawdown__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_1'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_2'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_3'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_4'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_5'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_6'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_7'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_8'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_9'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_10'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEngineǁ_halt_on_drawdown__mutmut['xǁEngineǁ_halt_on_drawdown__mutmut_11'] = Engine.xǁEngineǁ_halt_on_drawdown__mutmut_11 # type: ignore # mutmut generated

mutants_xǁEngineǁ_with_halt__mutmut['_mutmut_orig'] = Engine.xǁEngineǁ_with_halt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEngineǁ_with_halt__mutmut['xǁEngineǁ_with_halt__mutmut_1'] = Engine.xǁEngineǁ_with_halt__mutmut_1 # type: ignore # mutmut generated
mutants_x__reason__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__reason__mutmut)
def _reason(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "hold"


def x__reason__mutmut_orig(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "hold"


def x__reason__mutmut_1(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " - ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "hold"


def x__reason__mutmut_2(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(None)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "hold"


def x__reason__mutmut_3(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + "XX, XX".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "hold"


def x__reason__mutmut_4(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is not Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "hold"


def x__reason__mutmut_5(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "XXstrategy leftXX"
    return "the bar never came" if blind else "hold"


def x__reason__mutmut_6(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "STRATEGY LEFT"
    return "the bar never came" if blind else "hold"


def x__reason__mutmut_7(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if (blind) and False else "hold"


def x__reason__mutmut_8(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if (blind) or True else "hold"


def x__reason__mutmut_9(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "XXthe bar never cameXX" if blind else "hold"


def x__reason__mutmut_10(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "THE BAR NEVER CAME" if blind else "hold"


def x__reason__mutmut_11(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "XXholdXX"


def x__reason__mutmut_12(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "HOLD"

mutants_x__reason__mutmut['_mutmut_orig'] = x__reason__mutmut_orig # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_1'] = x__reason__mutmut_1 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_2'] = x__reason__mutmut_2 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_3'] = x__reason__mutmut_3 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_4'] = x__reason__mutmut_4 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_5'] = x__reason__mutmut_5 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_6'] = x__reason__mutmut_6 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_7'] = x__reason__mutmut_7 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_8'] = x__reason__mutmut_8 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_9'] = x__reason__mutmut_9 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_10'] = x__reason__mutmut_10 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_11'] = x__reason__mutmut_11 # type: ignore # mutmut generated
mutants_x__reason__mutmut['x__reason__mutmut_12'] = x__reason__mutmut_12 # type: ignore # mutmut generated
