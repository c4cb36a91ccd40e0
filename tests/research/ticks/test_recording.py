"""Listening without trading: what is heard lands on disk, what is lost is told, a full disk ends it."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.sources.source import Ear, SourceError
from core.errors import ResourceError
from core.events import Event, OpenInterest
from research.ticks.recording import Recorded, record
from research.ticks.store import TickStore, TickWriter
from tests.fakes.running import KeptLog


@dataclass
class Speaker:
    """Tells one thing, then stays or fails."""

    fails: bool = False
    name: str = "flow"
    max_age_ms: int = 60_000

    async def listen(self, ear: Ear) -> None:
        if self.fails:
            raise SourceError("no route")
        ear.heard()
        now = ear.now_ms()
        ear.tell(OpenInterest(now, now, "LTCUSDT", 7.0))
        await asyncio.Event().wait()


class FullWriter(TickWriter):
    """A disk without room."""

    def take(self, event: Event) -> None:
        raise ResourceError("no room")


def recorded(writer: TickWriter, *sources: Speaker) -> Recorded:
    log = cast("FilteringBoundLogger", KeptLog())
    return asyncio.run(record(sources, writer, MarketClock(), log, 0.5))


def test_what_is_heard_is_on_disk_and_counted_and_a_lost_source_is_told(tmp_path: Path) -> None:
    store = TickStore(tmp_path)
    writer = TickWriter(store, "bybit", "LTCUSDT")
    done = recorded(writer, Speaker(), Speaker(fails=True, name="venues.okx"))
    assert done.counts["OpenInterest"] == 1
    assert done.lost == {"source:venues.okx": "no route"}
    heard = [e for e in store.events("bybit", "LTCUSDT", 0, 2**62) if isinstance(e, OpenInterest)]
    assert [one.quantity for one in heard] == [7.0]


def test_a_disk_without_room_ends_the_recording(tmp_path: Path) -> None:
    writer = FullWriter(TickStore(tmp_path), "bybit", "LTCUSDT")
    with pytest.raises(ResourceError, match="no room"):
        recorded(writer, Speaker())
