"""Listening without trading: everything that the configured sources say, into the store of ticks.

The trades and marks of the instrument come through the same connection as its book. It must not know an engine.
"""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.sources.source import Source
from bot.feeds.sources.supervisor import Supervisor
from core.errors import EbbError
from core.events import Event, FeedHealth
from research.ticks.store import TickWriter

CLOCK_S = 600.0


@dataclass(slots=True)
class Recorded:
    """What was heard: events by kind, and the sources that were lost, with the last reason."""

    counts: dict[str, int]
    lost: dict[str, str]


async def record(
    sources: Sequence[Source],
    writer: TickWriter,
    clock: MarketClock,
    log: FilteringBoundLogger,
    seconds: float,
    offset_ms: Callable[[], int] | None = None,
) -> Recorded:
    """Listen for `seconds` (for ever when 0) or until SIGINT or SIGTERM. Raises ResourceError from the disk.

    `offset_ms` measures how far the exchange's clock is ahead; it is asked again every ten minutes, and may block.
    """
    recorded, stop = Recorded({}, {}), asyncio.Event()
    failure: list[EbbError] = []

    def tell(event: Event) -> None:
        if isinstance(event, FeedHealth):
            recorded.lost.pop(event.feed, None)
            if not event.ok:
                recorded.lost[event.feed] = event.reason
            return
        kind = type(event).__name__
        recorded.counts[kind] = recorded.counts.get(kind, 0) + 1
        try:
            writer.take(event)
        except EbbError as error:  # else the supervisor takes it for its source's
            failure.append(error)
            stop.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    keepers = [asyncio.create_task(Supervisor(one, tell, clock, log).run()) for one in sources]
    if offset_ms is not None:
        keepers.append(asyncio.create_task(_keep(clock, offset_ms, log)))
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds or None):
                await stop.wait()
    finally:
        for keeper in keepers:
            keeper.cancel()
        await asyncio.gather(*keepers, return_exceptions=True)
        if not failure:
            writer.flush()
    if failure:
        raise failure[0]
    return recorded


async def _keep(
    clock: MarketClock, offset_ms: Callable[[], int], log: FilteringBoundLogger
) -> None:
    """Set the clock by the exchange now and then: a host's drifts by seconds a day."""
    while True:
        await asyncio.sleep(CLOCK_S)
        try:
            clock.offset_ms = await asyncio.to_thread(offset_ms)
        except EbbError as error:
            log.warning("clock", problem=str(error))
