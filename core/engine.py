"""The decision machine: one event in, decisions and commands out. No clock, no network, no disk, no randomness.

Update the state, then, where the event calls for it: features -> forecast -> stance -> risk -> execution. Live,
paper and replay step this same class; only what feeds it and what carries out its commands differ.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from core import account, readiness
from core.calendar import DAY_MS, last_close
from core.commands import Alert, Command
from core.decision import Decision, Stance, Verdict, Voice
from core.events import (
    Bar,
    BookDepth,
    BookTop,
    Event,
    FeedHealth,
    Fill,
    FillReason,
    FundingRate,
    InstrumentReport,
    Liquidation,
    Mark,
    Mention,
    ModelHealth,
    ModelPromoted,
    OnChain,
    OpenInterest,
    OperatorAction,
    OperatorOrder,
    PositionReport,
    RemoteForecast,
    SourceAge,
    Timer,
    Trade,
    VenueFunding,
    VenuePrice,
    WalletReport,
)
from core.execution.book import Book
from core.execution.closing import begin_close
from core.execution.machine import on_event, pursue
from core.execution.slippage import trigger_of
from core.feeds import MEMBER
from core.money import BPS, ZERO, decimal_of, floor_to
from core.plugs import (
    Entry,
    Features,
    Holding,
    Model,
    Panel,
    Reversal,
    Risk,
    Sourced,
    Stopwatch,
    Strategy,
    View,
)
from core.state import State
from core.urgent import Urgency

Output = Command | Decision
NOTHING: list[Output] = []
_SOURCES = frozenset(
    {Trade, BookDepth, Liquidation, OpenInterest, VenuePrice, VenueFunding, Mention, SourceAge}
    | {OnChain}
)
"""What the features and the watch for what is urgent listen to."""
URGENT = "u"
"""What the id of a decision between bars begins with, and d that of one at a bar's close."""
_SLIPPED = "stop slippage of"
_STOPPED = frozenset({FillReason.STOP_LOSS, FillReason.LIQUIDATION})


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms a run trades on: bar length (ms), exchange leverage and taker fee (a fraction).

    `fills_are_measured`: an exchange fills, so that a stop's slippage is a fact. In process it is an assumption.
    """

    symbol: str
    bar_ms: int
    leverage: Decimal
    taker_fee: Decimal
    fills_are_measured: bool = False


@dataclass(slots=True)
class Engine:
    """Wires one strategy, one model and one risk manager to one state and one execution book.

    `panel` is the model again where it has members, `reversal` the fast forecast where one is switched on.
    `urgency` is who may ask for a decision between bars, `stopwatch` who measures a decision.
    """

    terms: Terms
    features: Features
    model: Model | None
    strategy: Strategy
    risk: Risk
    book: Book
    state: State = field(default_factory=State)
    panel: Panel | None = None
    reversal: Reversal | None = None
    urgency: Urgency | None = None
    stopwatch: Stopwatch | None = None

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
        if kind in _SOURCES:
            return self._on_source(event)
        match event:
            case Mark() | BookTop():
                return self._on_price(event)
            case FundingRate():
                return self._on_tape(event)
            case FeedHealth():
                return self._on_health(event)
            case InstrumentReport():
                readiness.on_instrument(self.state, self.book, event)
                return NOTHING
            case ModelPromoted() | ModelHealth() | RemoteForecast():
                return self._on_model(event)
            case _:
                return self._on_account(event)

    def _on_source(self, event: Event) -> list[Output]:
        """Let the features hear what a source says; decide at once when it is urgent and may be."""
        state, urgency = self.state, self.urgency
        outputs: list[Output] = NOTHING
        if isinstance(event, Trade | OnChain):
            if event.time_received and isinstance(event, Trade):
                state.tick_delay_ms = event.time_received - event.time
            outputs = self._on_tape(event)
        else:
            state.depth = event if isinstance(event, BookDepth) else state.depth
            self.features.observe(event)
        if urgency is None:
            return outputs
        reason = urgency.observe(event)
        if not reason or state.bar is None:
            return outputs
        decided_at = state.memory.last_decided_at
        # The decision of a bar that has closed comes first, and its time is the close.
        if state.due_at is not None or last_close(state.time, self.terms.bar_ms) > decided_at:
            return outputs
        if not urgency.grant(state.time, decided_at):
            return outputs
        state.urgent = (urgency.price_time, urgency.price)
        decided = self._decide(state.time)
        state.urgent = None
        return [*outputs, Alert("info", f"decided between bars: {reason}"), *decided]

    def _quote(self) -> tuple[int, float]:
        """Return time and price that a decision reckons with: the bar's close; 0 and NaN before the first."""
        state = self.state
        if state.urgent is not None:
            return state.urgent
        return (state.bar.time, state.bar.close) if state.bar is not None else (0, math.nan)

    def _lap(self, stage: str) -> None:
        if self.stopwatch is not None:
            self.stopwatch.lap(stage)

    def _on_price(self, event: Mark | BookTop) -> list[Output]:
        """Take a mark or the best of the book; one that is no number is left, and the last grows stale."""
        state = self.state
        if isinstance(event, Mark):
            if 0 < event.mark_price < math.inf:
                state.mark_price, state.mark_time = event.mark_price, event.time
        elif 0 < event.bid < event.ask < math.inf:
            state.spread_bps = (event.ask - event.bid) / (event.ask + event.bid) * 2 * float(BPS)
        self.features.observe(event)
        return NOTHING

    def _on_tape(self, event: Trade | Bar | FundingRate | OnChain) -> list[Output]:
        """Let everybody hear what calls for no decision."""
        self.features.observe(event)
        if self.panel is not None:
            self.panel.observe(event)
        return self._between(event)

    def _on_model(self, event: ModelPromoted | ModelHealth | RemoteForecast) -> list[Output]:
        """Take in which model forecasts, how far it has come from what it was taught, or what a remote one said."""
        state = self.state
        if isinstance(event, RemoteForecast):
            if self.panel is not None:
                self.panel.observe(event)
            return NOTHING
        if isinstance(event, ModelPromoted):
            # What was said of the model before it says nothing of this one.
            state.model_trained_until, state.drift = event.trained_until, math.nan
            return [Alert("info", f"model {event.model_id} forecasts from now on: {event.reason}")]
        known = [one for one in (event.input_drift, event.outcome_drift) if one == one]
        state.drift = max(known, default=math.nan)
        return [Alert("warning", event.said)] if event.said else NOTHING

    def _model_age_ms(self, time: int) -> int:
        until = self.state.model_trained_until
        return -1 if until is None else max(time - until, 0)

    def equity_usdt(self) -> Decimal:
        """Return wallet plus unrealised PnL at the newest mark price (USDT)."""
        return account.equity_usdt(self.state, self.book)

    def _on_bar(self, bar: Bar) -> list[Output]:
        state, panel, terms = self.state, self.panel, self.terms
        if bar.symbol != terms.symbol or bar.bar_ms != terms.bar_ms:
            return self._on_tape(bar)
        if state.bar is not None and bar.time <= state.bar.time:
            return NOTHING
        if not (
            0 < bar.low <= bar.open <= bar.high < math.inf and bar.low <= bar.close <= bar.high
        ):
            prices = f"{bar.open} {bar.high} {bar.low} {bar.close}"
            return [Alert("warning", f"bar of {bar.time} is not a bar: {prices}")]
        state.bar = bar
        self.features.observe(bar)
        if panel is not None:
            panel.observe(bar)
        outputs = self._between(bar)
        if state.due_at == bar.time:
            return outputs + self._decide(bar.time)
        return outputs

    def _between(self, event: Trade | Bar | FundingRate | OnChain) -> list[Output]:
        """Leave a short before its stop when the fast forecast says so; what is flat asks it nothing."""
        reversal, book = self.reversal, self.book
        if reversal is None or not reversal.observe(event) or not book.position.quantity:
            return NOTHING
        if not reversal.squeeze():
            return NOTHING
        decision_id = f"d{self.state.memory.last_decided_at // 1000}"
        return list(begin_close(book, "reversal", decision_id, self.state.time))

    def _on_timer(self, timer: Timer) -> list[Output]:
        state, now = self.state, timer.time
        outputs: list[Output] = NOTHING
        if not self.book.is_quiet(now):
            outputs = list(on_event(self.book, timer))
        if state.due_at is not None:
            deadline_ms = self.book.settings.entry_deadline_s * 1000
            late_ms = now - state.due_at
            if late_ms > deadline_ms or (timer.bar_close and late_ms > 0):
                outputs = outputs + self._decide(state.due_at, blind=True)
        if timer.bar_close and now > state.memory.last_decided_at:
            if state.bar is not None and state.bar.time == now:
                return outputs + self._decide(now)
            state.due_at = now
        return outputs

    def _decide(self, time: int, *, blind: bool = False) -> list[Output]:
        """Decide for the bar that closed at `time`; `blind` when that bar never came."""
        state, book, memory = self.state, self.book, self.state.memory
        state.due_at = None
        memory.last_decided_at = time
        if time >= memory.day + DAY_MS and state.wallet_at is not None:
            account.roll_day(self.state, self.book, time)
        urgent = state.urgent is not None
        features = self.features
        vector = (
            features.vector_at(time)
            if urgent and isinstance(features, Sourced)
            else features.vector()
        )
        self._lap("features")
        forecast = math.nan if blind or self.model is None else self.model.forecast(vector)
        self._lap("forecast")
        if not 0 <= forecast <= 1:
            forecast = math.nan
        if self.panel is not None and not blind:
            memory.standings, memory.counted_until = self.panel.standings(), time
        holding = bool(book.position.quantity)
        bars_held = (
            0 if memory.opened_at is None else (time - memory.opened_at) // self.terms.bar_ms
        )
        view = View(time, forecast, holding, bars_held, vector)
        stance = self.strategy.decide(view)
        decision_id = f"{URGENT if urgent else 'd'}{time // 1000}"
        _, close = self._quote()
        if stance is Stance.FLAT and not holding:
            if book.orders:
                # An entry whose fate is unknown: should it turn out to have filled, it is left at once.
                begin_close(book, "strategy", decision_id, state.time)
            voices = self._voices(blind)
            reason = "the bar never came" if blind else self._flat(forecast)
            return [
                Decision(
                    decision_id,
                    time,
                    close,
                    forecast,
                    stance,
                    None,
                    ZERO,
                    vector,
                    reason,
                    True,
                    voices,
                    self._model_age_ms(time),
                )
            ]
        return self._ask_risk(decision_id, view, stance, blind)

    def _ask_risk(self, decision_id: str, view: View, stance: Stance, blind: bool) -> list[Output]:
        book, time = self.book, view.time
        held = book.position.quantity
        _, close = self._quote()
        price = book.position.entry_price if close != close else decimal_of(close)
        worst_price = floor_to(price * self._guard(), book.instrument.tick_size)
        if held:
            verdict = self.risk.judge_holding(self._holding(stance, price, view.bars_held))
        else:
            verdict = self.risk.judge_entry(self._entry(price, worst_price, blind))
        self._lap("risk")
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
            self._voices(blind),
            self._model_age_ms(time),
        )
        if quiet:
            return [decision]
        return self._with_halt([decision, *commands, *self._halt_on_drawdown(verdict)])

    def _voices(self, blind: bool) -> Sequence[Voice]:
        """Return who said what in the newest forecast; nobody was asked when the bar never came."""
        return () if self.panel is None or blind else self.panel.voices()

    def _flat(self, forecast: float) -> str:
        model = self.model
        return "flat" if model is None or forecast == forecast else model.silent or "no forecast"

    def _guard(self) -> Decimal:
        return 1 - decimal_of(self.book.settings.entry_slippage_guard_bps) / BPS

    def _holding(self, stance: Stance, price: Decimal, bars_held: int) -> Holding:
        memory, book = self.state.memory, self.book
        equity = account.known_equity_usdt(self.state, self.book)
        memory.peak_equity_usdt = max(memory.peak_equity_usdt, equity)
        lot_step = book.instrument.lot_step
        return Holding(
            stance,
            book.position.quantity,
            lot_step,
            price,
            equity,
            memory.peak_equity_usdt,
            bars_held,
            self.state.drift,
        )

    def _entry(self, price: Decimal, worst_price: Decimal, blind: bool) -> Entry:
        state, memory, terms = self.state, self.state.memory, self.terms
        quoted_at, _ = self._quote()
        since = (
            None
            if memory.last_stop_at is None
            else (memory.last_decided_at - memory.last_stop_at) // terms.bar_ms
        )
        return Entry(
            instrument=self.book.instrument,
            price=price,
            worst_entry_price=worst_price,
            mark_price=account.mark_price(self.state),
            equity_usdt=account.known_equity_usdt(self.state, self.book),
            available_usdt=state.available_usdt,
            leverage=terms.leverage,
            taker_fee=terms.taker_fee,
            day_start_equity_usdt=memory.day_start_equity_usdt,
            peak_equity_usdt=memory.peak_equity_usdt,
            entries_today=memory.entries_today,
            bars_since_stop=since,
            bar_age_ms=state.time - quoted_at,
            mark_age_ms=state.time - (state.mark_time or quoted_at),
            blocked=readiness.obstacles(state, self.book, terms.leverage, blind=blind),
            spread_bps=state.spread_bps,
            model_age_ms=self._model_age_ms(memory.last_decided_at),
            drift=state.drift,
            tick_delay_ms=state.tick_delay_ms,
            ask_depth=state.depth.ask_depth if state.depth is not None else None,
            depth_age_ms=state.time - state.depth.time if state.depth is not None else 0,
        )

    def _on_account(self, event: Event) -> list[Output]:
        """Let execution take in what the exchange or a person says, and remember what it means for the account."""
        held = self.book.position.quantity
        outputs: list[Output] = self._judge_stop(event)
        outputs += on_event(self.book, event)
        match event:
            case WalletReport():
                account.on_wallet(self.state, self.book, event)
            case Fill(reason=reason, time=time):
                if reason in _STOPPED:
                    self.state.memory.last_stop_at = time
                account.note_position(self.state, self.book, time, self.terms.bar_ms)
            case PositionReport(time=time):
                if held and self.book.position.is_flat:
                    # Adopted flat: how the short ended was not told, so it counts as a stop.
                    self.state.memory.last_stop_at = time
                account.note_position(self.state, self.book, time, self.terms.bar_ms)
            case OperatorOrder(action=OperatorAction.RESUME):
                # A person who resumes accepts what was lost; the old peak would halt again at the next bar.
                self.state.memory.peak_equity_usdt = self.equity_usdt()
        return self._with_halt(outputs)

    def _on_health(self, event: FeedHealth) -> list[Output]:
        """Remember what is not well; a member of the model that falls silent is the panel's affair."""
        if not event.feed.startswith(MEMBER):
            return list(readiness.on_health(self.state, self.book, event))
        if self.panel is not None:
            self.panel.observe(event)
        return NOTHING

    def _halt_on_drawdown(self, verdict: Verdict) -> list[Output]:
        fallen = next((finding for finding in verdict.findings if finding.rule == "drawdown"), None)
        if fallen is None or self.book.halted:
            return []
        return list(
            self.book.halt(f"drawdown of {fallen.actual} % reached the limit of {fallen.limit} %")
        )

    def _judge_stop(self, event: Event) -> list[Output]:
        """Halt when the stop has filled abnormally far beyond its trigger: once a stop, whatever halted before."""
        if not isinstance(event, Fill) or event.reason is not FillReason.STOP_LOSS:
            return []
        trigger = trigger_of(self.book, event)
        told = event.execution_id in self.book.executions.seen
        if told or trigger is None or not self.terms.fills_are_measured:
            return []
        finding = self.risk.judge_stop(self.state.stop_fills.add(event, trigger))
        if finding is None or self.book.halted.startswith(_SLIPPED):
            return []
        cause = f"{_SLIPPED} {finding.actual} {finding.unit}, the limit is {finding.limit}"
        return list(self.book.halt(cause))

    def _with_halt(self, outputs: list[Output]) -> list[Output]:
        self.state.memory.halted = self.book.halted
        return outputs


def _reason(stance: Stance, verdict: Verdict, blind: bool) -> str:
    if verdict.findings:
        return f"{verdict.ruling}: " + ", ".join(finding.rule for finding in verdict.findings)
    if stance is Stance.FLAT:
        return "strategy left"
    return "the bar never came" if blind else "hold"
