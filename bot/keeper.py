"""The keeper of the model: takes up a promoted one, watches how far it has drifted, has a challenger trained.

All of it happens beside the engine and after what was to be sent has been sent. What the engine must know
comes to it as an event that is journaled first, so that a day can be replayed: which model forecasts
(ModelPromoted) and how it stands (ModelHealth). It must not know how models are trained, compared or drawn.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.artifacts.card import ModelCard
from bot.artifacts.load import latest_id, read_attachment, read_card
from bot.artifacts.mind import Mind
from bot.artifacts.save import LATEST
from bot.explanations import Said, said_at
from bot.inference.asker import Asker
from bot.loop import Loop
from bot.recent import Recent
from bot.timers import Job
from core.calendar import DAY_MS
from core.commands import Alert, StartTraining
from core.decision import Decision
from core.engine import Output
from core.errors import EbbError
from core.events import (
    Bar,
    Event,
    FundingRate,
    ModelPromoted,
    Timer,
    Trade,
)
from strategies.drift.reference import Reference
from strategies.drift.watch import DriftWatch
from strategies.features.catalogue import names_with, sources_in
from strategies.features.sources.sourced import SourcedFeatures
from strategies.models.ensemble import Ensemble
from strategies.models.outcome import Question
from strategies.models.remote import RemoteModel

DRIFT = "drift.json"
LOOKED_FOR_EVERY_MS = 30_000
_UNHEARD = (Trade, Timer)


@dataclass(frozen=True, slots=True)
class Errands:
    """What the keeper has done for it: load a mind, note who decides from now on, train a challenger.

    `train` returns in a line what came of it; `retrain_every_ms` is 0 for never. `why_not` says why a promoted model
    may not be taken up, '' when it may, and `keep_out` remembers which one waits and why, '' for none.
    """

    load: Callable[[], Mind]
    note: Callable[[str], None]
    train: Callable[[], Awaitable[str]]
    retrain_every_ms: int
    why_not: Callable[[ModelCard], str] = lambda _: ""
    keep_out: Callable[[str], None] = lambda _: None


class Keeper:
    """Implements `bot.loop.Keeper` for one loop; `wanted` is the model id of the strategy, or "latest"."""

    def __init__(
        self,
        loop: Loop,
        home: Path,
        mind: Mind,
        wanted: str,
        errands: Errands,
        asker: Asker | None = None,
    ) -> None:
        self._asker = asker
        self._loop, self._home, self._errands, self._wanted = loop, home, errands, wanted
        self._mind = mind
        self._explaining: set[asyncio.Task[None]] = set()
        self._watch = watch_of(home, mind.card)
        self._recent = Recent()
        self._ready: Mind | None = None
        self._refused = self._waits = ""
        errands.keep_out("")

    @property
    def card(self) -> ModelCard | None:
        """Return the card of the model that forecasts."""
        return self._mind.card

    def remember(self, history: Iterable[Event], decisions: Iterable[Decision]) -> None:
        """Take in what was before the start: the market, for a model to warm up on; decisions, for the watch."""
        for event in history:
            self._recent.add(event)
        if self._asker is not None:
            self._asker.warm_up(self._recent)
        if self._watch is not None:
            for decision in decisions:
                self._watch.recall(decision.vector)

    def before(self, event: Event) -> None:
        """Swap the model in when the event says that it forecasts from now on."""
        if isinstance(event, ModelPromoted):
            mind, self._ready = self._ready, None
            if mind is not None and mind.card is not None and mind.card.model_id == event.model_id:
                self._swap(mind)
            self._errands.note(event.model_id)
        elif not isinstance(event, _UNHEARD):
            self._recent.add(event)
            if self._asker is not None:
                terms = self._loop.engine.terms
                self._asker.hear(event, terms.symbol, terms.bar_ms)

    def after(self, event: Event, outputs: Sequence[Output]) -> Sequence[Event]:
        """Let the watch hear bars, settlements and decisions; return what it says."""
        decisions = [output for output in outputs if isinstance(output, Decision)]
        for decision in decisions:
            self._explain(decision)
        watch, terms = self._watch, self._loop.engine.terms
        if watch is None:
            return ()
        if isinstance(event, Bar) and (event.symbol, event.bar_ms) == (terms.symbol, terms.bar_ms):
            watch.on_bar(event)
        elif isinstance(event, FundingRate) and event.symbol == terms.symbol:
            watch.on_funding(event)
        said = [watch.on_decision(decision) for decision in decisions]
        return [health for health in said if health is not None]

    async def close(self) -> None:
        """End what is under way."""
        for task in tuple(self._explaining):
            task.cancel()
        if self._asker is not None:
            await self._asker.close()

    async def look(self) -> None:
        """Take up another model when one was promoted and may serve; otherwise the old one goes on.

        One that cannot be loaded is told of once, and left. One that may not serve is told of once, and asked about
        again: a verdict may come.
        """
        serving = latest_id(self._home) if self._wanted == LATEST else None
        if serving is None or self._ready is not None or serving == self._refused:
            return
        if serving == (self.card.model_id if self.card is not None else ""):
            self._wait("", "")
            return
        try:
            why = self._errands.why_not(read_card(self._home, serving))
            mind = None if why else await asyncio.to_thread(self._errands.load)
        except EbbError as error:
            self._refused = serving
            self._loop.log.warning(
                "a promoted model cannot be loaded", model=serving, problem=str(error)
            )
            return
        if mind is not None and mind.card is not None:
            # Another one may have been promoted while this one was loaded.
            why = self._errands.why_not(mind.card)
            if not why:
                self._wait("", "")
                self._ready = mind
                self._loop.put(
                    promoted(mind.card, self._loop.clock.now_ms(), "promoted while running")
                )
                return
        self._wait(serving, why)

    def _wait(self, model_id: str, why: str) -> None:
        """Remember which model waits, and say so once; '' for none."""
        if model_id == self._waits:
            return
        self._waits = model_id
        self._errands.keep_out(f"{model_id}: {why}" if model_id else "")
        if model_id:
            self._loop.log.warning("a promoted model is not taken up", model=model_id, problem=why)

    async def renew(self) -> None:
        """Have a challenger trained in a process of its own, and note both begin and end."""
        self._loop.note(StartTraining("scheduled"))
        self._loop.note(Alert("info", f"retraining: {await self._errands.train()}"))

    def jobs(self, last_training: int | None) -> list[Job]:
        """Return what is to be done now and then; `last_training` is when one was started last (ms), None for never."""
        jobs = [Job("promotion", self.look, LOOKED_FOR_EVERY_MS, LOOKED_FOR_EVERY_MS)]
        every = self._errands.retrain_every_ms
        if every:
            passed = self._loop.clock.now_ms() - last_training if last_training is not None else 0
            first = max(every - passed, LOOKED_FOR_EVERY_MS)
            jobs.append(Job("retraining", self.renew, every, first))
        return jobs

    def _explain(self, decision: Decision) -> None:
        """Have an order or a refusal explained, in another thread, from a copy of what the models were shown."""
        if decision.quiet or decision.forecast != decision.forecast:
            return
        task = asyncio.get_running_loop().create_task(
            self._file(decision, said_at(self._mind, decision))
        )
        self._explaining.add(task)
        task.add_done_callback(self._explaining.discard)

    async def _file(self, decision: Decision, said: list[Said]) -> None:
        for one in said:
            explained = await asyncio.to_thread(one.explained, decision)
            self._loop.file(explained, decision.id)

    def _swap(self, mind: Mind) -> None:
        engine = self._loop.engine
        known = engine.features
        if isinstance(known, SourcedFeatures) and tuple(mind.features.names) == known.names:
            # What the sources said in the last month is worth more than what is kept here of it.
            mind = replace(mind, features=known)
        else:
            for event in self._recent:
                mind.features.observe(event)
        panel = mind.model if isinstance(mind.model, Ensemble) else None
        engine.features = mind.features
        if isinstance(engine.model, RemoteModel) and mind.model is not None:
            engine.model.take_fallback(mind.model, panel)
        else:
            engine.model, engine.panel = mind.model, panel
        self._mind = mind
        self._watch = watch_of(self._home, mind.card)


def promoted(card: ModelCard, now_ms: int, reason: str) -> ModelPromoted:
    """Return the event that tells which model forecasts from now on."""
    return ModelPromoted(now_ms, now_ms, card.model_id, card.trained_until_ms, reason)


def watch_of(home: Path, card: ModelCard | None) -> DriftWatch | None:
    """Return the watch over a model's drift; None for one that brings no reference. Raises InputError."""
    raw = read_attachment(home, card, DRIFT) if card is not None else None
    if card is None or raw is None:
        return None
    label = card.label
    question = Question(
        stop=label.stop_loss_pct_of_price / 100,
        target=label.take_profit_pct_of_price / 100,
        horizon_ms=card.horizon_bars * card.bar_ms,
        fee=label.taker_fee_bps / 1e4,
        slippage=label.slippage_bps / 1e4,
    )
    reference = Reference.of_bytes(raw, f"{card.model_id}/{DRIFT}")
    # In the order of the vectors it will see: those of bars, then those of the sources it eats.
    names = names_with(sources_in(card.features))
    return DriftWatch(card.model_id, reference, names, question)


def retrain_every_ms(days: float) -> int:
    """Return the pause between two trainings in ms; 0 for never."""
    return int(days * DAY_MS)
