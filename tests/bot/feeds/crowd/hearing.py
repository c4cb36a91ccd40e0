"""What the tests of the crowd share: an ear, quick hearing, and listening until something was told."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.feeds.crowd.crowd_source import CrowdSource, Hearing, Pace
from bot.feeds.crowd.guards import Guards
from bot.feeds.crowd.mood import LexiconMood, Mood
from bot.feeds.crowd.network import Network
from bot.feeds.crowd.pacing import Gates
from bot.feeds.sources.source import SourceError
from core.events import Event, Mention

NOW = 1_764_064_000_000
TERMS = ("litecoin", "ltc")


@dataclass
class Ear:
    events: list[Event] = field(default_factory=list)
    times: int = 0
    now: int = NOW

    def tell(self, event: Event) -> None:
        self.events.append(event)

    def heard(self) -> None:
        self.times += 1

    def now_ms(self) -> int:
        return self.now

    @property
    def mentions(self) -> list[Mention]:
        return [one for one in self.events if isinstance(one, Mention)]


def quick(mood: Mood | None = None, every_s: float = 0.02, **pace: float) -> Hearing:
    """Return a hearing that asks many times a second."""
    rhythm = Pace(every_s, retry_s=0.01, refused_s=pace.pop("refused_s", 0.05), **pace)
    gates, guards = Gates(0.0), Guards(TERMS)
    return Hearing(guards, mood or LexiconMood(), rhythm, 10_000, gates, lambda: NOW)


async def listened(
    network: Network, ear: Ear, until: Callable[[], bool], hearing: Hearing | None = None
) -> list[str]:
    """Listen, again after every error, until that is so; return the errors. At most ten seconds."""
    source, errors = CrowdSource(network, hearing or quick()), list[str]()

    async def for_ever() -> None:
        while True:
            try:
                await source.listen(ear)
            except SourceError as error:
                errors.append(str(error))

    task = asyncio.create_task(for_ever())
    try:
        async with asyncio.timeout(10):
            while not until():  # noqa: ASYNC110
                await asyncio.sleep(0.005)
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    return errors
