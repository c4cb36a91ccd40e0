"""Litecoin's chain as a source of the running bot: the watcher's machine, its facts told on the market's clock.

Machine and view outlive a lost connection: what vanished meanwhile is taken back when the node is there again. It must
not know features, nor who decides.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, aclosing, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from bot.chain.machine import ChainMachine, Output, Terms
from bot.chain.news import Batch, SourceHealth
from bot.clock import host_ms
from bot.feeds.chain.choice import Choice, Prepared, prepared
from bot.feeds.chain.diary import Diary
from bot.feeds.chain.labels_file import LabelsFile
from bot.feeds.chain.line_file import read_history
from bot.feeds.sources.source import Ear, SourceError
from core.calendar import MINUTE_MS
from core.errors import EbbError

NAME = "chain"
Prepares: TypeAlias = Callable[[Choice, LabelsFile, Callable[[], int]], Prepared]
"""What makes a source of a choice, of labels and of the host's clock."""


@dataclass(frozen=True, slots=True)
class ChainTerms:
    """How it is watched. `alerts` is the file that what is seen goes to, None writes nothing down.

    `learned` is the memory of another watcher that scores are fitted on too.
    """

    choice: Choice
    labels: LabelsFile
    max_age_ms: int
    confirmations: int
    alerts: Path | None = None
    learned: Path | None = None


class ChainSource:
    """Implements `Source`. Raises InputError at once for what no source can be made of."""

    name = NAME

    def __init__(
        self,
        terms: ChainTerms,
        warn: Callable[[str], None],
        prepares: Prepares = prepared,
        host: Callable[[], int] = host_ms,
    ) -> None:
        self.max_age_ms = terms.max_age_ms
        self._terms, self._warn = terms, warn
        self._prepares, self._host_ms = prepares, host
        self._warned = ""
        self._knows_the_past = False
        self._prepared, self._machine = self._fresh()
        self._tidy_at = 0

    async def listen(self, ear: Ear) -> None:
        try:
            diary = Diary(self._terms.alerts) if self._terms.alerts is not None else None
            opened: AbstractContextManager[object] = diary or nullcontext()
            with opened:
                await self._follow(ear, diary)
        except EbbError as error:
            raise SourceError(f"{error}") from None

    def _fresh(self) -> tuple[Prepared, ChainMachine]:
        terms = self._terms
        found = self._prepares(terms.choice, terms.labels, self._host_ms)
        machine = ChainMachine(terms.labels.labels, Terms(credit_depth=terms.confirmations))
        machine.facts.source = found.source.kind
        return found, machine

    async def _follow(self, ear: Ear, diary: Diary | None) -> None:
        if not self._knows_the_past:
            # A past that was read half is read again, by somebody who knows nothing of it.
            self._prepared, self._machine = self._fresh()
        async with self._prepared.open() as found:
            if found.warning and found.warning != self._warned:
                self._warned = found.warning
                self._warn(found.warning)
            if not self._knows_the_past:
                await self._read_the_past(ear, diary)
            # Closed at once, and its connection with it, when a batch says that the node is lost.
            async with aclosing(found.source.batches()) as batches:  # type: ignore[type-var]
                async for batch in batches:
                    self._hear(batch, ear, diary)

    async def _read_the_past(self, ear: Ear, diary: Diary | None) -> None:
        machine, source = self._machine, self._prepared.source
        if self._terms.learned is not None:
            machine.remember(read_history(self._terms.learned))
        if diary is not None:
            diary.restore(machine)
        source.expect({alert.txid: alert.time for alert in machine.standing()})
        async for batch in source.history():
            output = machine.take(batch)
            if diary is not None:
                diary.note_learned(output)
            ear.heard()
        self._knows_the_past = True

    def _hear(self, batch: Batch, ear: Ear, diary: Diary | None) -> None:
        output = self._machine.take(batch)
        self._tell(output, ear)
        if diary is not None:
            diary.write(output)
        if output.learned:
            self._prepared.source.follow([one.script for one in output.learned])
        for news in batch.news:
            if isinstance(news, SourceHealth):
                if not news.ok:
                    raise SourceError(news.reason)
                ear.heard()
        if self._host_ms() >= self._tidy_at:
            self._machine.tidy()
            self._tidy_at = self._host_ms() + MINUTE_MS

    def _tell(self, output: Output, ear: Ear) -> None:
        shift_ms = ear.now_ms() - self._host_ms()
        for event in output.events:
            received = event.time_received + shift_ms
            # A block's own time may lie two hours ahead; nothing is told of the future here.
            time = min(event.time + shift_ms, received)
            ear.tell(replace(event, time=time, time_received=received))
