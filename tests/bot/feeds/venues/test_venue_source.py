"""The real ccxt classes against exchanges on this machine, which answer in the shapes that ccxt's parsers name."""

import asyncio
import math
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.sources.merged import MergedFeed
from bot.feeds.venues.client import Opens, Trouble, VenueError, open_client
from bot.feeds.venues.venue_source import VenueSource, VenueTerms
from core.events import Event, FeedHealth, Trade, VenueFunding, VenuePrice
from tests.fakes.running import KeptLog
from tests.fakes.venues.server import Served, venues
from tests.fakes.venues.world import HOUR_MS, Fault, wall_ms

FOUR = ("binanceusdm", "okx", "krakenfutures", "bitget")


@pytest.fixture
def served() -> Iterator[Served]:
    with venues() as found:
        yield found


@dataclass
class Ear:
    told: list[Event] = field(default_factory=list)
    times: int = 0

    def tell(self, event: Event) -> None:
        self.told.append(event)

    def heard(self) -> None:
        self.times += 1

    def now_ms(self) -> int:
        return wall_ms()

    def prices(self) -> list[VenuePrice]:
        return [one for one in self.told if isinstance(one, VenuePrice)]

    def fundings(self) -> list[VenueFunding]:
        return [one for one in self.told if isinstance(one, VenueFunding)]


def source_of(venue: str, opens: Opens, *, base: str = "LTC") -> VenueSource:
    return VenueSource(VenueTerms(venue, base, 0.05, 30_000), opens)


async def hear(source: VenueSource, ear: Ear, prices: int) -> None:
    """Listen until so many prices were told, or the source ends by itself."""
    listening = asyncio.create_task(source.listen(ear))
    try:
        async with asyncio.timeout(20):
            while len(ear.prices()) < prices and not listening.done():  # noqa: ASYNC110 - told from outside
                await asyncio.sleep(0.02)
    finally:
        if listening.done():
            listening.result()
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


@pytest.mark.parametrize(
    ("venue", "predicted"),
    [
        ("binanceusdm", math.nan),
        ("okx", 0.0002),
        ("krakenfutures", 0.00002),
        ("bitget", math.nan),
    ],
)
def test_each_exchange_tells_prices_and_funding_with_both_times(
    served: Served, venue: str, predicted: float
) -> None:
    world = served[venue]
    world.last, world.mark, world.index, world.rate = 91.5, 91.2, 91.0, 0.00025
    ear, began = Ear(), wall_ms()
    asyncio.run(hear(source_of(venue, served.opens), ear, 2))
    price, funding = ear.prices()[-1], ear.fundings()[0]
    assert (price.venue, price.last_price, price.mark_price, price.index_price) == (
        venue, 91.5, 91.2, 91.0,
    )  # fmt: skip
    assert funding.rate == pytest.approx(0.00025, abs=1e-12)
    assert funding.predicted_rate == pytest.approx(predicted, abs=1e-12, nan_ok=True)
    assert funding.interval_ms == (HOUR_MS if venue == "krakenfutures" else 8 * HOUR_MS)
    assert funding.next_time > funding.time_received
    assert funding.next_time % funding.interval_ms == 0
    for one in (price, funding):
        assert began - 1000 <= one.time <= one.time_received <= wall_ms()
    assert ear.times == len(ear.prices())


def test_an_interval_that_is_not_said_is_read_off_the_last_settlements(served: Served) -> None:
    served["binanceusdm"].interval_ms = 4 * HOUR_MS
    ear = Ear()
    asyncio.run(hear(source_of("binanceusdm", served.opens), ear, 1))
    assert ear.fundings()[0].interval_ms == 4 * HOUR_MS


def test_an_old_last_trade_is_missing_while_the_mark_price_goes_on(served: Served) -> None:
    served["krakenfutures"].trade_age_ms = 600_000
    ear = Ear()
    asyncio.run(hear(source_of("krakenfutures", served.opens), ear, 1))
    price = ear.prices()[0]
    assert math.isnan(price.last_price)
    assert price.mark_price == 90.09
    assert wall_ms() - price.time < 10_000


def test_an_exchange_that_repeats_an_old_answer_is_not_heard(served: Served) -> None:
    served["bitget"].stamp_age_ms = 600_000
    ear = Ear()

    async def listen() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1.5):
                await source_of("bitget", served.opens).listen(ear)

    asyncio.run(listen())
    assert any(path.endswith("/ticker") for path, _ in served["bitget"].asked)
    assert not ear.prices()
    assert not ear.fundings()
    assert ear.times == 0


@pytest.mark.parametrize(
    ("fault", "wait_s"),
    [
        (Fault(429, '{"code": -1003, "msg": "Too many requests"}', {"Retry-After": "120"}), 120.0),
        (Fault(418, '{"code": -1003, "msg": "IP banned"}', {"Retry-After": "7200"}), 7200.0),
        (Fault(429, "slow down"), 60.0),
    ],
)
def test_an_exchange_that_wants_to_be_left_alone_is(
    served: Served, fault: Fault, wait_s: float
) -> None:
    world, ear = served["binanceusdm"], Ear()
    world.faults.append(fault)
    source = source_of("binanceusdm", served.opens)

    async def twice() -> None:
        with pytest.raises(VenueError) as first:
            await source.listen(ear)
        assert first.value.trouble is Trouble.LIMIT
        assert first.value.wait_s == wait_s
        assert "asked again in" in str(first.value)
        asked = len(world.asked)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.5):
                await source.listen(ear)
        assert len(world.asked) == asked

    asyncio.run(twice())


def test_the_pause_grows_while_an_exchange_goes_on_refusing_and_is_short_again_after(
    served: Served,
) -> None:
    source = source_of("okx", served.opens)
    limit = VenueError(Trouble.LIMIT, "429")
    pauses = [source._pause_s(limit) for _ in range(8)]
    assert pauses == [60, 120, 240, 480, 960, 1920, 3600, 3600]
    asyncio.run(hear(source, Ear(), 1))
    assert source._pause_s(limit) == 60


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (Fault(500, "<html>down</html>"), Trouble.NETWORK),
        (Fault(200, "[]"), Trouble.REFUSED),
        (Fault(200, '{"code":"51000","msg":"Parameter error"}'), Trouble.REFUSED),
        (Fault(size=9 << 20), Trouble.REFUSED),
        (Fault(302, "", {"Location": "http://127.0.0.1:1/elsewhere"}), Trouble.REFUSED),
    ],
)
def test_an_answer_that_cannot_be_used_ends_the_connection_in_one_line(
    served: Served, fault: Fault, trouble: Trouble
) -> None:
    source = source_of("okx", served.opens)
    asyncio.run(hear(source, Ear(), 1))
    # The markets are known; the next answer is that of the funding rate, then the ticker's.
    served["okx"].faults.extend([fault, fault])
    with pytest.raises(VenueError) as raised:
        asyncio.run(hear(source, Ear(), 99))
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) <= 300
    assert raised.value.trouble is trouble


def test_an_exchange_that_answers_with_nothing_is_not_heard(served: Served) -> None:
    source, ear = source_of("okx", served.opens), Ear()
    asyncio.run(hear(source, Ear(), 1))
    served["okx"].faults.extend([Fault(200, "no json at all")] * 500)

    async def listen() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1.5):
                await source.listen(ear)

    asyncio.run(listen())
    assert len(served["okx"].faults) < 500
    assert not ear.prices()
    assert not ear.fundings()
    assert ear.times == 0


def test_a_body_of_over_8_mb_is_given_up_and_says_so(served: Served) -> None:
    served["okx"].faults.append(Fault(size=9 << 20))
    with pytest.raises(VenueError, match="gave an answer up after 8"):
        asyncio.run(hear(source_of("okx", served.opens), Ear(), 1))


def test_a_contract_that_an_exchange_does_not_list_is_asked_for_rarely(served: Served) -> None:
    source = source_of("okx", served.opens, base="DOGE")
    with pytest.raises(VenueError, match="asked again in 600 s: no linear perpetual of DOGE"):
        asyncio.run(source.listen(Ear()))


def test_prices_go_on_where_funding_is_refused_and_its_absence_is_said_once(served: Served) -> None:
    ear = Ear()
    source = source_of("bitget", served.opens)

    async def listen() -> None:
        client = served.opens("bitget")
        await client.load_markets()
        await client.close()
        source._markets, source._markets_at = client.markets, math.inf
        served["bitget"].faults.append(Fault(400, '{"code":"40034","msg":"no such"}'))
        await hear(source, ear, 3)

    asyncio.run(listen())
    health = [one for one in ear.told if isinstance(one, FeedHealth)]
    assert [(one.feed, one.ok) for one in health] == [("source:venues.bitget.funding", False)]
    assert "40034" in health[0].reason
    assert ear.fundings() == []


def test_markets_are_read_once_for_all_connections_of_a_day(served: Served) -> None:
    source = source_of("okx", served.opens)
    for _ in range(3):
        asyncio.run(hear(source, Ear(), 1))
    paths = [path for path, _ in served["okx"].asked]
    assert paths.count("/api/v5/public/instruments") == 1


def test_questions_keep_to_the_rate_limit_of_the_exchange(served: Served) -> None:
    async def ask() -> float:
        client: Any = served.slow("okx")
        await client.load_markets()
        began = asyncio.get_running_loop().time()
        await asyncio.gather(*(client.fetch_ticker("LTC/USDT:USDT") for _ in range(8)))
        took = asyncio.get_running_loop().time() - began
        await client.close()
        return took

    # A ticker costs one of OKX's 110 ms.
    assert asyncio.run(ask()) > 0.5


def test_an_unknown_exchange_cannot_be_opened() -> None:
    with pytest.raises(Exception, match="no exchange 'binanse'; expected an id of ccxt"):
        open_client("binanse")


class Market:
    """A market that speaks every 50 ms."""

    def __init__(self, trades: int) -> None:
        self._trades = trades

    async def events(self) -> AsyncIterator[Event]:
        for number in range(self._trades):
            await asyncio.sleep(0.05)
            yield Trade(number, wall_ms(), "LTCUSDT", 90.0, 1.0, False)


def test_a_silent_or_refusing_exchange_hurts_neither_the_others_nor_the_market(
    served: Served,
) -> None:
    served["binanceusdm"].faults.extend([Fault(418, "banned")] * 50)
    served["okx"].faults.extend([Fault(delay_s=60.0)] * 50)
    served["krakenfutures"].faults.extend([Fault(200, "{}")] * 50)
    sources = [source_of(venue, served.opens) for venue in FOUR]
    log = KeptLog()
    merged = MergedFeed(Market(100), sources, MarketClock(), cast("FilteringBoundLogger", log))

    async def run() -> list[Event]:
        return [event async for event in merged.events()]

    told = asyncio.run(run())
    assert sum(isinstance(one, Trade) for one in told) == 100
    assert {one.venue for one in told if isinstance(one, VenuePrice)} == {"bitget"}
    health = {one.feed: one for one in told if isinstance(one, FeedHealth)}
    assert health["source:venues.bitget"].ok
    assert not health["source:venues.binanceusdm"].ok
    assert "asked again in 60 s" in health["source:venues.binanceusdm"].reason
    assert not health["source:venues.krakenfutures"].ok
