"""An account that does not fit is made fit where nothing can be hurt, or refused with what to do about it."""

import asyncio
from decimal import Decimal as D

import pytest

from core.commands import Alert, Ask, PlaceOrder, Reconcile
from core.errors import UnsafeError
from core.events import FeedHealth, ForeignOrder, InstrumentReport
from simulator.exchange.words import MarginMode
from tests.bot.exchange.desk import (
    LTC,
    MOSTLY_PYBIT,
    Desk,
    Hand,
    arm,
    clear,
    entry,
    executor,
    held,
    running,
    until,
)
from tests.fakes.exchange_server import Served

pytestmark = pytest.mark.parametrize("client", MOSTLY_PYBIT)


def start(served: Served, client: str) -> None:
    async def play() -> None:
        exchange = executor(client, served)
        try:
            await exchange.start(lambda _: None)
        finally:
            await exchange.stop()

    asyncio.run(play())


def hold(served: Served, client: str) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await hand.outcome(entry(served))

    asyncio.run(play())


def test_hedge_mode_is_refused(served: Served, client: str) -> None:
    arm(served, "hedge_mode")
    with pytest.raises(UnsafeError, match="hedge mode"):
        start(served, client)


def test_cross_margin_is_switched_while_nothing_is_held(served: Served, client: str) -> None:
    served.inside(lambda host: host.exchange.set_margin_mode(MarginMode.CROSS))
    start(served, client)
    assert served.inside(lambda host: host.exchange.margin_mode) is MarginMode.ISOLATED


def test_cross_margin_is_refused_while_a_short_is_held(served: Served, client: str) -> None:
    served.inside(lambda host: host.exchange.set_margin_mode(MarginMode.CROSS))
    raw = served.client()
    raw.post(
        "/v5/order/create",
        category="linear",
        symbol=LTC,
        side="Sell",
        orderType="Market",
        qty="1",
        stopLoss="999",
    )
    assert held(served) == D(-1)
    with pytest.raises(UnsafeError, match="margin mode"):
        start(served, client)
    assert served.inside(lambda host: host.exchange.margin_mode) is MarginMode.CROSS


def test_leverage_is_set_and_read_back(served: Served, client: str) -> None:
    start(served, client)
    row = served.inside(lambda host: host.exchange.positions(LTC)[0])
    assert row.leverage == D(5)


def test_a_leverage_that_reads_other_than_it_was_set_makes_no_entry(
    served: Served, client: str
) -> None:
    async def play() -> None:
        arm(served, "leverage_differs", leverage=20)
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            decision = await desk.decide()
            assert decision.verdict is not None
            assert "leverage is 20" in str(decision.verdict.findings)
            assert desk.of(PlaceOrder) == []

    asyncio.run(play())


def test_a_leverage_that_the_exchange_refuses_is_said_at_the_start(
    served: Served, client: str
) -> None:
    arm(served, "leverage_rejected", code=110013)
    with pytest.raises(UnsafeError, match="leverage"):
        start(served, client)


def test_an_order_of_somebody_else_is_refused_at_the_start(served: Served, client: str) -> None:
    arm(served, "foreign_order", count=1)
    with pytest.raises(UnsafeError, match="not Ebb's"):
        start(served, client)
    assert len(served.inside(lambda host: host.exchange.open_orders(LTC))) == 1


def test_an_order_of_somebody_else_halts_a_bot_that_runs_and_is_left_alone(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            arm(served, "foreign_order", count=1)
            await until(lambda: desk.of(ForeignOrder))
            await until(lambda: desk.engine.book.halted)
            decision = await desk.decide()
            assert decision.verdict is not None
            assert not decision.verdict.target_quantity
            assert len(served.inside(lambda host: host.exchange.open_orders(LTC))) == 1

    asyncio.run(play())


def test_a_trade_of_somebody_else_halts_and_is_adopted(served: Served, client: str) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            desk.wanted = False
            arm(served, "foreign_fill", count=1)
            await until(lambda: desk.engine.book.halted)
            await until(lambda: desk.engine.book.position.quantity == held(served) != 0)
            await until(lambda: desk.engine.book.uncovered_since is None)

    asyncio.run(play())


def test_a_start_that_holds_a_short_and_finds_a_foreign_order_goes_on_halted(
    served: Served, client: str
) -> None:
    hold(served, client)
    arm(served, "foreign_order", count=1)

    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await until(lambda: desk.engine.book.halted)
            await until(lambda: desk.engine.book.position.quantity == held(served) != 0)

    asyncio.run(play())


def test_a_contract_that_does_not_trade_makes_no_entry(served: Served, client: str) -> None:
    async def play() -> None:
        arm(served, "closed_symbol", status="Closed")
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            decision = await desk.decide()
            assert desk.of(InstrumentReport)[0].status == "Closed"
            assert decision.verdict is not None
            assert "LTCUSDT is Closed" in str(decision.verdict.findings)
            assert desk.of(PlaceOrder) == []

    asyncio.run(play())


def test_a_grid_that_changed_is_read_after_an_order_did_not_fit_it(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            arm(served, "tick_change", tick="0.5", step="0.5", min_notional="10")
            said = await hand.outcome(entry(served, quantity=D("-1.3")))
            assert said.code
            await until(lambda: len(hand.of(InstrumentReport)) == 2)
            grid = hand.of(InstrumentReport)[-1].instrument
            assert (grid.tick_size, grid.lot_step) == (D("0.5"), D("0.5"))
            assert grid.min_notional_usdt == D(10)

    asyncio.run(play())


@pytest.mark.parametrize("offset_ms", [1500, -1500, 4000])
def test_a_clock_that_is_wrong_is_measured_and_makes_no_entry_but_exits(
    served: Served, client: str, offset_ms: int
) -> None:
    async def play() -> None:
        arm(served, "clock_offset", ms=offset_ms)
        async with Hand(served, executor(client, served)) as hand:
            assert abs(hand.exchange.clock.offset_ms - offset_ms) < 150
            (bad,) = [event for event in hand.of(FeedHealth) if event.feed == "clock"]
            assert not bad.ok
            await hand.outcome(entry(served))
            assert held(served) == D(-1)

    asyncio.run(play())


def test_a_key_that_ends_soon_makes_no_entry(served: Served, client: str) -> None:
    async def play() -> None:
        arm(served, "key_deadline", days=2)
        async with Hand(served, executor(client, served)) as hand:
            await until(lambda: [event for event in hand.of(FeedHealth) if event.feed == "key"])
            (said,) = [event for event in hand.of(FeedHealth) if event.feed == "key"]
            assert not said.ok
            assert "2 days" in said.reason

    asyncio.run(play())


def test_a_key_that_dies_is_said_once_blocks_entries_and_comes_back(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.open_short()
            arm(served, "key_expired", code=33004)
            await until(lambda: "login" in desk.engine.state.feed_faults)
            alerts = [alert for alert in desk.of(Alert) if alert.severity == "critical"]
            assert len(alerts) == 1
            assert "33004" in alerts[0].message
            clear(served)
            await until(lambda: not desk.engine.state.feed_faults)
            assert desk.is_covered

    asyncio.run(play())


def test_a_clock_that_jumps_is_measured_anew_at_the_first_refusal(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            arm(served, "clock_offset", ms=9000)
            await hand.do(Reconcile(Ask.POSITION, LTC, "", "test"))
            await until(lambda: abs(hand.exchange.clock.offset_ms - 9000) < 500)
            await until(lambda: [e for e in hand.of(FeedHealth) if e.feed == "clock"])
            assert await hand.do(Reconcile(Ask.POSITION, LTC, "", "test"))

    asyncio.run(play())
