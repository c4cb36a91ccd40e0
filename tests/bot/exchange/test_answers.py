"""What an executor makes of answers that are lost, cut, late or untrue: unknown until proved, never sent twice."""

import asyncio
from decimal import Decimal as D

import pytest

from core.commands import Ask, ClosePosition, PlaceOrder, Reconcile
from core.events import (
    Fill,
    FundingPaid,
    OrderUpdate,
    Outcome,
    PositionReport,
    SendOutcome,
)
from core.order import OrderState
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


async def proved(hand: Hand, name: str = "ebb-t1-1") -> OrderState:
    events = await hand.do(Reconcile(Ask.ORDER, LTC, name, "test"))
    (update,) = [event for event in events if isinstance(event, OrderUpdate)]
    return update.state


@pytest.mark.parametrize(
    ("fault", "options"),
    [
        ("html200", {}),
        ("truncated", {}),
        ("empty", {}),
        ("null", {}),
        ("reset_after", {}),
        ("apply_then_code", {"code": 10000}),
        ("apply_then_code", {"code": 10016}),
        ("apply_then_code", {"code": 10429}),
        ("apply_then_code", {"code": 110079}),
        ("resend", {}),
    ],
)
def test_an_order_whose_answer_proves_nothing_is_unknown_and_then_found_filled(
    served: Served, client: str, fault: str, options: dict[str, int]
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await until(lambda: hand.exchange.is_streaming)
            arm(served, fault, count=1, **options)
            said = await hand.outcome(entry(served))
            assert said.outcome is Outcome.UNKNOWN
            assert said.message
            assert await proved(hand) is OrderState.FILLED
            assert held(served) == D(-1)
            orders = served.inside(lambda host: host.exchange.order_history(LTC))
            assert [order.link_id for order in orders] == ["ebb-t1-1"]

    asyncio.run(play())


@pytest.mark.parametrize(
    ("fault", "options", "code"),
    [
        ("insufficient_balance", {"code": 110007}, 110007),
        ("insufficient_balance", {"code": 110012}, 110012),
        ("reject_n", {"code": 110094}, 110094),
        ("order_cap", {"code": 110020}, 110020),
        ("rate_limit", {}, 10006),
        ("key_expired", {}, 33004),
    ],
)
def test_a_refusal_is_told_with_its_evidence_and_nothing_is_placed(
    served: Served, client: str, fault: str, options: dict[str, int], code: int
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await until(lambda: hand.exchange.is_streaming)
            arm(served, fault, seconds=1, **options)
            said = await hand.outcome(entry(served))
            assert (said.outcome, said.code) == (Outcome.REJECTED, code)
            clear(served)
            assert await proved(hand) is OrderState.NOT_FOUND
            assert held(served) == 0

    asyncio.run(play())


def test_a_refused_reduction_is_told_and_the_position_stays(served: Served, client: str) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await hand.outcome(entry(served))
            arm(served, "reduce_only_rejected", count=1)
            close = ClosePosition("ebb-t1-2", "d1", LTC, D(1), "test")
            said = await hand.outcome(close)
            assert (said.outcome, said.code) == (Outcome.REJECTED, 110017)
            assert held(served) == D(-1)

    asyncio.run(play())


@pytest.mark.parametrize("status", [500, 502, 503])
def test_an_answer_of_a_broken_door_is_unknown_for_an_order_and_nothing_for_a_read(
    served: Served, client: str, status: int
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            arm(served, "http_503", status=status)
            said = await hand.outcome(entry(served))
            assert said.outcome is Outcome.UNKNOWN
            assert await hand.do(Reconcile(Ask.ORDER, LTC, "ebb-t1-1", "test")) == []
            assert await hand.do(Reconcile(Ask.ALL, LTC, "", "test")) == []
            clear(served)
            assert await hand.do(Reconcile(Ask.POSITION, LTC, "", "test"))

    asyncio.run(play())


def test_an_address_that_was_shut_out_keeps_away_but_for_protection(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await hand.outcome(entry(served))
            arm(served, "ip_ban", count=1)
            assert await hand.do(Reconcile(Ask.POSITION, LTC, "", "test")) is not None
            said = await hand.outcome(entry(served, 2))
            assert said.outcome is Outcome.UNKNOWN
            assert "not sent" in said.message
            clear(served)
            close = ClosePosition("ebb-t1-3", "d1", LTC, D(1), "test")
            assert (await hand.outcome(close)).outcome is Outcome.ACCEPTED
            assert held(served) == 0

    asyncio.run(play())


@pytest.mark.parametrize(
    ("fault", "options"),
    [
        ("position_empty", {}),
        ("position_missing_field", {"field": "size"}),
        ("position_two_rows", {}),
    ],
)
def test_a_position_that_cannot_be_read_is_never_taken_for_flat(
    served: Served, client: str, fault: str, options: dict[str, str]
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await hand.outcome(entry(served))
            arm(served, fault, **options)
            events = await hand.do(Reconcile(Ask.ALL, LTC, "", "test"))
            assert not [event for event in events if isinstance(event, PositionReport)]
            clear(served)
            events = await hand.do(Reconcile(Ask.POSITION, LTC, "", "test"))
            (report,) = [event for event in events if isinstance(event, PositionReport)]
            assert report.quantity == D(-1)

    asyncio.run(play())


def test_funding_is_booked_once_and_moves_no_position(served: Served, client: str) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.open_short()
            quantity = desk.engine.book.position.quantity
            arm(served, "duplicate_rows")
            arm(served, "duplicate_funding")
            arm(served, "funding", rate="0.0001", count=1)
            await until(lambda: desk.of(FundingPaid))
            desk.put(desk.of(FundingPaid)[0])
            await asyncio.sleep(1.5)
            truly = served.inside(lambda host: host.exchange.executions(LTC))
            paid = {one.exec_id: -one.fee for one in truly if one.exec_type == "Funding"}
            booked = {event.execution_id: event.amount_usdt for event in desk.of(FundingPaid)}
            assert booked == paid
            assert desk.engine.book.position.funding_usdt == sum(paid.values())
            assert desk.engine.book.position.quantity == quantity

    asyncio.run(play())


def test_an_order_that_was_placed_and_never_answered_is_found_and_not_sent_again(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            arm(served, "apply_no_answer", count=1)
            await desk.decide()
            await until(lambda: desk.is_covered)
            (order,) = desk.of(PlaceOrder)
            assert held(served) == order.quantity == desk.engine.book.position.quantity
            assert desk.of(SendOutcome) == []
            await until(lambda: not desk.engine.book.orders)
            sent = served.inside(lambda host: host.exchange.order_history(LTC))
            assert len([one for one in sent if one.link_id]) == 1

    asyncio.run(play())


def test_an_order_that_never_arrived_is_given_up_after_time_and_empty_reads(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            arm(served, "drop_request", count=1)
            await desk.decide()
            (order,) = desk.of(PlaceOrder)
            blocked = await desk.decide()
            assert blocked.verdict is not None
            assert not blocked.verdict.target_quantity
            await until(lambda: not desk.engine.book.orders)
            empty = [event for event in desk.of(OrderUpdate) if event.state is OrderState.NOT_FOUND]
            assert len(empty) >= 3
            assert held(served) == 0
            await desk.decide()
            await until(lambda: held(served) != 0)
            assert desk.of(PlaceOrder)[-1].client_order_id != order.client_order_id

    asyncio.run(play())


def test_fills_that_come_twice_late_or_out_of_order_are_booked_once(
    served: Served, client: str
) -> None:
    async def play() -> None:
        arm(served, "duplicate")
        arm(served, "reorder", probability=0.5)
        arm(served, "late_answer", ms=300, count=1)
        arm(served, "partial_fill_cancel", share=1.0, slices=3)
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            await desk.decide()
            (order,) = desk.of(PlaceOrder)
            await until(lambda: held(served) == order.quantity)
            await until(lambda: desk.engine.book.position.quantity == order.quantity)
            desk.wanted = False
            await until(lambda: not desk.engine.book.orders)
            await desk.decide()
            await until(lambda: held(served) == 0 and desk.engine.book.position.is_flat)
            ids = [fill.execution_id for fill in desk.of(Fill)]
            assert len(ids) == len(set(ids))
            assert sum((fill.quantity for fill in desk.of(Fill)), D(0)) == 0
            assert desk.engine.book.halted == ""

    asyncio.run(play())
