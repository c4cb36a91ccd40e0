"""Keeps one source listening: opens it again after a jittered, growing pause, watches its age, says how it is.

A source that falls silent is told as FeedHealth (`source:NAME`), once, with the age that was met and its limit, and is
opened anew; its regular word, SourceAge, goes on. Nothing that goes wrong in a source gets further than here.
"""

import asyncio
import contextlib

from structlog.typing import FilteringBoundLogger

from bot.bybit.pauses import Pauses
from bot.clock import MarketClock
from bot.feeds.sources.source import Source, SourceError, Tell
from core.calendar import SECOND_MS
from core.events import Event, FeedHealth, SourceAge
from core.feeds import SOURCE

BEAT_MS = 15_000
_LOOK_S = 1.0
_WORDS = 300


class Supervisor:
    """Runs one source until it is cancelled. Implements `Ear` for it."""

    def __init__(
        self, source: Source, tell: Tell, clock: MarketClock, log: FilteringBoundLogger
    ) -> None:
        self._source, self._tell, self._clock, self._log = source, tell, clock, log
        self._pauses = Pauses()
        self._began = self._heard_at = 0
        self._ok: bool | None = None
        self._beat_at = 0

    def tell(self, event: Event) -> None:
        self._tell(event)

    def heard(self) -> None:
        self._heard_at = self.now_ms()
        if self._ok is not True:
            self._say(ok=True, reason="")

    def now_ms(self) -> int:
        return self._clock.now_ms()

    async def run(self) -> None:
        """Listen for ever."""
        while True:
            # Not the host's clock: one that is set back would make it wait for as long.
            since_ms = round(asyncio.get_running_loop().time() * SECOND_MS)
            await self._beating(self._pauses.next_s(since_ms))
            listening = asyncio.create_task(self._source.listen(self), name=self._source.name)
            self._began = self.now_ms()
            try:
                why = await self._watch(listening)
            finally:
                listening.cancel()
                with contextlib.suppress(asyncio.CancelledError, Exception):
                    await listening
            if self._ok is not False:
                self._say(ok=False, reason=why)

    async def _watch(self, listening: "asyncio.Task[None]") -> str:
        """Return why the source has to be opened again."""
        limit_ms = self._source.max_age_ms
        while True:
            await asyncio.wait({listening}, timeout=_LOOK_S)
            if listening.done():
                error = listening.exception()
                if error is not None and not isinstance(error, SourceError):
                    self._log.error(
                        "source failed", source=self._source.name, problem=repr(error)[:_WORDS]
                    )
                return f"{error}" if error is not None else "it ended"
            age_ms = self._beat()
            if age_ms > limit_ms and self.now_ms() - self._began > limit_ms:
                return f"silent for {age_ms / SECOND_MS:.1f} s, limit {limit_ms / SECOND_MS:g} s"

    async def _beating(self, pause_s: float) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + pause_s
        while (rest_s := until - loop.time()) > 0:
            await asyncio.sleep(min(rest_s, _LOOK_S))
            self._beat()

    def _beat(self) -> int:
        """Return the source's age (ms); say it when that is due."""
        now = self.now_ms()
        age_ms = now - self._heard_at if self._heard_at else now - (self._began or now)
        if self._heard_at and now - self._beat_at >= BEAT_MS:
            self._beat_at = now
            self._tell(SourceAge(now, now, self._source.name, age_ms))
        return age_ms

    def _say(self, *, ok: bool, reason: str) -> None:
        self._ok = ok
        now, words = self.now_ms(), reason[:_WORDS]
        self._tell(FeedHealth(now, now, f"{SOURCE}{self._source.name}", ok, words))
        if ok:
            self._beat_at = 0
            self._log.info("source heard", source=self._source.name)
        else:
            self._log.warning("source lost", source=self._source.name, reason=words)
