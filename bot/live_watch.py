"""Whether the verdict still holds while live runs: where it does not, nothing is opened, and what is held goes on.

What it finds comes to the engine as the health of a feed, which is journaled first, so that a day can be replayed.
"""

from collections.abc import Callable

from bot.loop import Loop
from bot.timers import Job
from core.events import FeedHealth

VERDICT = "verdict"
"""The feed whose fault keeps from new shorts."""
LOOKED_AT_EVERY_MS = 30_000


class LiveWatch:
    """`why_not` says why live may not trade with the model that serves, '' when it may; `note` remembers it."""

    def __init__(self, loop: Loop, why_not: Callable[[], str], note: Callable[[str], None]) -> None:
        self._loop, self._why_not, self._note = loop, why_not, note
        self._said: str | None = None

    def look(self) -> None:
        """Say it when it is news; the first look always is."""
        why = self._why_not()
        if why == self._said:
            return
        self._said = why
        self._note(why)
        now = self._loop.clock.now_ms()
        self._loop.put(FeedHealth(now, now, VERDICT, not why, why))

    def job(self) -> Job:
        """Return what is to be done now and then."""
        return Job("verdict", self._at_look, LOOKED_AT_EVERY_MS, LOOKED_AT_EVERY_MS)

    # A coroutine, for the scheduler runs plain functions in a thread.
    async def _at_look(self) -> None:
        self.look()
