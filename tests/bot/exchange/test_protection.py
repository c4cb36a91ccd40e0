"""A short is covered or closed, whatever the exchange makes of the stop and however the price moves."""

import asyncio

import pytest

from core.commands import AmendStop, ClosePosition, PlaceOrder
from core.events import Fill, FillKind
from tests.bot.exchange.desk import (
    HASTY,
    MOSTLY_PYBIT,
    Desk,
    arm,
    clear,
    executor,
    held,
    running,
    truth,
    until,
)
from tests.fakes.exchange_server import Served

pytestmark = pytest.mark.parametrize("client", MOSTLY_PYBIT)


def test_a_stop_that_got_lost_in_the_entry_is_set_at_once(served: Served, client: str) -> None:
    async def play() -> None:
        arm(served, "drop_attached_stop", count=1)
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            await desk.decide()
            await until(lambda: held(served) and truth(served).stop_loss)
            (order,) = desk.of(PlaceOrder)
            assert truth(served).stop_loss == order.stop_price
            await until(lambda: desk.is_covered)
            assert desk.of(AmendStop)
            assert desk.of(ClosePosition) == []

    asyncio.run(play())


def test_a_short_that_cannot_be_covered_is_closed(served: Served, client: str) -> None:
    async def play() -> None:
        arm(served, "drop_attached_stop")
        arm(served, "reject_trading_stop")
        async with running(Desk(served, executor(client, served), HASTY)) as desk:
            await desk.ready()
            await desk.decide()
            await until(lambda: held(served) != 0)
            desk.wanted = False
            await until(lambda: held(served) == 0)
            assert [close.reason for close in desk.of(ClosePosition)][:1] == ["stop_not_proved"]
            await until(lambda: desk.engine.book.position.is_flat)

    asyncio.run(play())


def test_a_close_that_is_refused_is_sent_until_nothing_is_held_and_the_stop_stays(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served), HASTY)) as desk:
            await desk.open_short()
            arm(served, "reject_close", count=3)
            desk.wanted = False
            await desk.decide()
            await until(lambda: len(desk.of(ClosePosition)) >= 2)
            assert truth(served).stop_loss
            await until(lambda: held(served) == 0 and desk.engine.book.position.is_flat)
            ids = [close.client_order_id for close in desk.of(ClosePosition)]
            assert len(ids) == len(set(ids)) >= 3

    asyncio.run(play())


def test_a_stop_that_somebody_took_away_is_set_again(served: Served, client: str) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served), HASTY)) as desk:
            await desk.open_short()
            desk.wanted = False
            planned = truth(served).stop_loss
            arm(served, "remove_protection", count=1)
            await until(lambda: not truth(served).stop_loss or desk.of(AmendStop))
            await until(lambda: truth(served).stop_loss == planned and desk.is_covered)
            assert desk.of(ClosePosition) == []

    asyncio.run(play())


@pytest.mark.parametrize(
    ("fault", "kind"), [("liquidate", FillKind.LIQUIDATION), ("adl", FillKind.ADL)]
)
def test_a_liquidation_is_told_as_what_it_is_and_halts(
    served: Served, client: str, fault: str, kind: FillKind
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.open_short()
            arm(served, fault, count=1)
            await until(lambda: held(served) == 0)
            await until(lambda: desk.engine.book.position.is_flat)
            exits = [fill for fill in desk.of(Fill) if fill.quantity > 0]
            assert {fill.kind for fill in exits} == {kind}
            assert desk.engine.book.halted

    asyncio.run(play())


def test_a_close_into_an_empty_book_goes_on_until_somebody_sells(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served), HASTY)) as desk:
            await desk.open_short()
            arm(served, "empty_book")
            desk.wanted = False
            await desk.decide()
            await until(lambda: len(desk.of(ClosePosition)) >= 3)
            assert held(served) != 0
            clear(served)
            await until(lambda: held(served) == 0 and desk.engine.book.position.is_flat)

    asyncio.run(play())
