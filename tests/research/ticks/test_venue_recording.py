"""Four exchanges of this machine, heard by the real ccxt classes, recorded as `ebb data record` does, and read back."""

import asyncio
from pathlib import Path
from typing import cast

from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.venues.venue_source import VenueSource, VenueTerms
from core.events import VenueFunding, VenuePrice
from research.ticks.recording import record
from research.ticks.store import TickStore, TickWriter
from tests.fakes.running import KeptLog
from tests.fakes.venues.server import venues

FOUR = ("binanceusdm", "okx", "krakenfutures", "bitget")


def test_what_exchanges_say_is_recorded_with_both_times(tmp_path: Path) -> None:
    writer = TickWriter(TickStore(tmp_path), "bybit", "LTCUSDT")
    log = cast("FilteringBoundLogger", KeptLog())
    with venues() as served:
        sources = [
            VenueSource(VenueTerms(venue, "LTC", 0.2, 30_000), served.opens) for venue in FOUR
        ]
        done = asyncio.run(record(sources, writer, MarketClock(), log, seconds=4.0))
    back = list(TickStore(tmp_path).events("bybit", "LTCUSDT", 0, 2**62))
    prices = [one for one in back if isinstance(one, VenuePrice)]
    fundings = [one for one in back if isinstance(one, VenueFunding)]
    assert {one.venue for one in prices} == set(FOUR)
    assert {one.venue: one.interval_ms // 3_600_000 for one in fundings} == {
        "binanceusdm": 8, "okx": 8, "krakenfutures": 1, "bitget": 8,
    }  # fmt: skip
    assert all(0 < one.time <= one.time_received for one in prices)
    assert all(0 < one.time <= one.time_received for one in fundings)
    assert not done.lost
