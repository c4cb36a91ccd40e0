"""The private stream hints and REST decides: what it loses is found, and it is opened anew."""

import asyncio
import logging
import time
from decimal import Decimal as D

import pytest

from core.commands import PlaceOrder
from core.events import FeedHealth, Fill, FillReason
from tests.bot.exchange.desk import (
    MOSTLY_PYBIT,
    Desk,
    Hand,
    arm,
    clear,
    entry,
    executor,
    held,
    hold_price,
    running,
    until,
)
from tests.fakes.exchange_server import Served

pytestmark = pytest.mark.parametrize("client", MOSTLY_PYBIT)


def private(desk: Desk | Hand) -> list[bool]:
    return [event.ok for event in desk.of(FeedHealth) if event.feed == "private"]


def test_a_stream_that_was_cut_is_opened_again_and_entries_wait_for_it(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            desk.wanted = False
            arm(served, "ws_drop", count=1)
            await until(lambda: private(desk)[-1] is False)
            await until(lambda: private(desk)[-1] is True)
            assert not desk.engine.state.feed_faults

    asyncio.run(play())


def test_no_entry_is_made_while_the_stream_is_away_and_a_stop_that_fires_then_is_found(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.open_short()
            (order,) = desk.of(PlaceOrder)
            assert order.stop_price is not None
            arm(served, "refuse_connections")
            await until(lambda: private(desk)[-1] is False)
            hold_price(served, order.stop_price + D("0.10"))
            await until(lambda: held(served) == 0)
            await until(lambda: desk.engine.book.position.is_flat)
            exits = [fill for fill in desk.of(Fill) if fill.quantity > 0]
            assert {fill.reason for fill in exits} == {FillReason.STOP_LOSS}
            decision = await desk.decide()
            assert decision.verdict is not None
            assert "private" in str(decision.verdict.findings)
            clear(served)
            await until(lambda: private(desk)[-1] is True, patience_s=20)

    asyncio.run(play())


def test_a_fill_that_a_dead_stream_does_not_bring_is_found_by_rest(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            arm(served, "zombie")
            await desk.decide()
            await until(lambda: desk.is_covered)
            fill = desk.of(Fill)[0]
            assert fill.time_received - fill.time < 2000

    asyncio.run(play())


@pytest.mark.slow
def test_a_stream_that_does_not_bring_a_fill_in_five_seconds_is_replaced(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            arm(served, "zombie")
            await desk.decide()
            await until(lambda: desk.is_covered)
            await until(lambda: private(desk)[-1] is False)
            clear(served)
            await until(lambda: private(desk)[-1] is True)

    asyncio.run(play())


def test_frames_that_are_lost_cost_nothing_but_time(served: Served, client: str) -> None:
    async def play() -> None:
        arm(served, "drop_frames", probability=0.5)
        async with running(Desk(served, executor(client, served))) as desk:
            for _ in range(2):
                desk.wanted = True
                await desk.open_short()
                desk.wanted = False
                await desk.decide()
                await until(lambda: held(served) == 0 and desk.engine.book.position.is_flat)
                await until(lambda: not desk.engine.book.orders)
            assert sum((fill.quantity for fill in desk.of(Fill)), D(0)) == 0
            assert desk.engine.book.halted == ""

    asyncio.run(play())


def test_a_network_that_was_away_leaves_the_short_as_it_was(served: Served, client: str) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.open_short()
            quantity = held(served)
            arm(served, "cut_network", seconds=2)
            await until(lambda: "exchange" in desk.engine.state.feed_faults)
            await until(lambda: not desk.engine.state.feed_faults, patience_s=20)
            assert desk.is_covered
            assert held(served) == quantity

    asyncio.run(play())


def test_an_executor_stops_within_a_second(served: Served, client: str) -> None:
    async def play() -> float:
        exchange = executor(client, served)
        await exchange.start(lambda _: None)
        await until(lambda: exchange.is_streaming)
        began = time.monotonic()
        await exchange.stop()
        return time.monotonic() - began

    assert asyncio.run(play()) < 1.0


def test_an_executor_that_was_never_started_stops_too(served: Served, client: str) -> None:
    asyncio.run(executor(client, served).stop())


def test_an_executor_tells_no_secret(
    served: Served, client: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await until(lambda: hand.exchange.is_streaming)
            await hand.outcome(entry(served))
            arm(served, "html200", count=1)
            await hand.outcome(entry(served, 2))
            parts = vars(hand.exchange)
            shown = [repr(hand.exchange), repr(parts), str(hand.told), caplog.text]
            shown += [repr(vars(part)) for part in parts.values() if hasattr(part, "__dict__")]
            assert served.secret not in "".join(shown)
            assert served.key not in caplog.text

    with caplog.at_level(logging.DEBUG):
        asyncio.run(play())
