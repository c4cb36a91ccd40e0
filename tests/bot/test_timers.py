"""When the loop is woken: at every close of the exchange's clock, also when that clock is set anew."""

import asyncio
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.timers import Pace, Timers
from core.events import Timer
from tests.fakes.running import KeptLog

BAR_MS, DELAY_MS = 400, 60


def closes(clock: MarketClock, change_ms: int, seconds: float = 2.2) -> tuple[list[Timer], KeptLog]:
    """Run for a while, setting the clock by `change_ms` after a third of it; return the closes asked for."""
    found: list[Timer] = []
    log = KeptLog()

    def keep(timer: Timer) -> None:
        if timer.bar_close:
            found.append(timer)

    async def run() -> None:
        pace = Pace(BAR_MS, DELAY_MS)
        timers = Timers(clock, pace, keep, lambda: None, cast("FilteringBoundLogger", log))
        timers.start()
        await asyncio.sleep(seconds / 3)
        clock.offset_ms += change_ms
        await asyncio.sleep(2 * seconds / 3)
        timers.stop()

    asyncio.run(run())
    return found, log


@pytest.mark.parametrize("change_ms", [0, -70, 70])
def test_every_close_is_asked_for_once_and_not_before_its_time(change_ms: int) -> None:
    found, log = closes(MarketClock(123_456), change_ms)
    times = [timer.time for timer in found]
    assert times == list(range(times[0], times[-1] + 1, BAR_MS))
    assert len(times) >= 4
    assert all(timer.time_received >= timer.time + DELAY_MS - 2 for timer in found)
    assert log.lines == []
