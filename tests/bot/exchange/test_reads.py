import asyncio
import itertools
from decimal import Decimal as D
from typing import Any

import pytest

from bot.bybit.reply import ReadError, Reply
from bot.clock import MarketClock, host_ms
from bot.exchange.account import AccountTerms
from bot.exchange.calls import Call
from bot.exchange.reads import (
    GRACE_MS,
    MOST_UNANSWERED,
    OVERLAP_MS,
    TOGETHER_S,
    WINDOW_MS,
    Reader,
)
from core.events import Event, Fill, ForeignOrder, OrderUpdate, PositionReport, WalletReport
from core.order import OrderState
from tests.bot.exchange import rows_of_v5 as v5
from tests.bot.exchange.scripted import Scripted, listed


def reader_of(client: Scripted, **terms: Any) -> Reader:
    wanted: dict[str, Any] = {"symbol": v5.LTC, "leverage": D(5)}
    wanted |= {"id_prefix": "ebb", "boot": "ebb-a", "since_ms": host_ms()}
    return Reader(client, AccountTerms(**(wanted | terms)), MarketClock())


async def account(reader: Reader, *, whole: bool = False) -> tuple[list[Event], str]:
    told: list[Event] = []
    problems = await reader.account(told.extend, whole=whole)
    return told, problems


def read(client: Scripted, *, whole: bool = False) -> tuple[list[Event], str]:
    return asyncio.run(account(reader_of(client), whole=whole))


def kinds(events: list[Event]) -> list[type]:
    return [type(event) for event in events]


def test_a_report_is_told_after_the_fills_in_it_and_before_those_that_came_later() -> None:
    client = Scripted()
    client.answers[Call.POSITION] = listed(v5.position(seq=100))
    client.answers[Call.EXECUTIONS] = listed(
        v5.execution(execId="late", seq=101, execTime="1002"),
        v5.execution(execId="in", seq=100, execTime="1001"),
    )
    events, problems = read(client)
    assert problems == ""
    names = [event.execution_id for event in events if isinstance(event, Fill)]
    assert names == ["in", "late"]
    assert kinds(events) == [Fill, PositionReport, Fill]


def test_a_report_that_is_older_than_a_fill_told_before_is_not_told() -> None:
    async def play() -> None:
        client = Scripted()
        reader = reader_of(client)
        client.answers[Call.EXECUTIONS] = listed(v5.execution(seq=100))
        client.answers[Call.POSITION] = listed(v5.position(seq=100))
        await account(reader)
        client.answers[Call.POSITION] = listed(v5.flat(seq=99))
        events, _ = await account(reader)
        assert events == []
        client.answers[Call.POSITION] = listed(v5.position(seq=100))
        events, _ = await account(reader)
        assert kinds(events) == [PositionReport]

    asyncio.run(play())


def test_an_execution_is_told_once_whoever_brought_it() -> None:
    async def play() -> None:
        client = Scripted()
        client.answers[Call.EXECUTIONS] = listed(v5.execution(), v5.execution())
        client.answers[Call.POSITION] = listed(v5.position())
        reader = reader_of(client, known_executions=frozenset({"e0"}))
        first, _ = await account(reader)
        again, _ = await account(reader)
        asked = await reader.order("ebb-a-1")
        client.answers[Call.EXECUTIONS] = listed(v5.execution(execId="e0"))
        known, _ = await account(reader)
        assert [kinds(events).count(Fill) for events in (first, again, asked, known)] == [
            1,
            0,
            0,
            0,
        ]

    asyncio.run(play())


@pytest.mark.parametrize("broken", [Call.POSITION, Call.OPEN_ORDERS, Call.EXECUTIONS, Call.WALLET])
def test_what_cannot_be_read_is_said_and_the_rest_is_told(broken: Call) -> None:
    client = Scripted()
    client.answers[Call.POSITION] = listed(v5.position())
    client.answers[Call.EXECUTIONS] = listed(v5.execution())
    client.answers[Call.OPEN_ORDERS] = listed(v5.order(orderStatus="New", orderLinkId="grid-1"))
    client.answers[broken] = Reply(503, None, "away")
    events, problems = read(client, whole=True)
    assert broken.value in problems
    made_by = {
        Call.POSITION: PositionReport,
        Call.OPEN_ORDERS: ForeignOrder,
        Call.EXECUTIONS: Fill,
        Call.WALLET: WalletReport,
    }
    expected = {kind for call, kind in made_by.items() if call is not broken}
    assert set(kinds(events)) == expected


@pytest.mark.parametrize(
    "rows", [[], [v5.flat(), v5.flat()], [v5.position(size="NaN")], ["text"], [None]]
)
def test_no_position_is_told_where_its_rows_are_not_what_they_must_be(rows: list[Any]) -> None:
    client = Scripted()
    client.answers[Call.POSITION] = listed(*rows)
    events, problems = read(client)
    assert events == []
    assert problems


def test_an_order_is_nowhere_only_when_every_list_was_read_and_empty() -> None:
    client = Scripted()
    (nowhere,) = asyncio.run(reader_of(client).order("ebb-a-1"))
    assert isinstance(nowhere, OrderUpdate)
    assert nowhere.state is OrderState.NOT_FOUND
    for call in (Call.OPEN_ORDERS, Call.ORDER_HISTORY, Call.EXECUTIONS):
        client = Scripted()
        client.answers[call] = Reply(None, None, "no answer")
        with pytest.raises(ReadError):
            asyncio.run(reader_of(client).order("ebb-a-1"))


def test_an_order_that_only_its_executions_show_is_told_by_them() -> None:
    client = Scripted()
    client.answers[Call.EXECUTIONS] = listed(v5.execution())
    assert kinds(asyncio.run(reader_of(client).order("ebb-a-1"))) == [Fill]


def test_a_row_of_another_order_proves_nothing() -> None:
    client = Scripted()
    client.answers[Call.OPEN_ORDERS] = listed(v5.order(orderLinkId="ebb-a-2"))
    (update,) = asyncio.run(reader_of(client).order("ebb-a-1"))
    assert isinstance(update, OrderUpdate)
    assert update.state is OrderState.NOT_FOUND


def test_executions_of_a_long_absence_are_read_in_stretches_the_exchange_allows() -> None:
    client = Scripted()
    weeks_ago = host_ms() - 20 * 86_400_000
    reader = reader_of(client, since_ms=weeks_ago)
    asyncio.run(account(reader))
    spans = [(query["startTime"], query["endTime"]) for query in client.of(Call.EXECUTIONS)]
    assert len(spans) == 3
    assert all(0 < end - start <= WINDOW_MS for start, end in spans)
    assert spans[0][0] <= weeks_ago
    assert spans[-1][1] >= host_ms()
    assert all(later[0] == earlier[1] + 1 for earlier, later in itertools.pairwise(spans))
    client.asked.clear()
    asyncio.run(account(reader))
    assert len(client.of(Call.EXECUTIONS)) == 1


@pytest.mark.parametrize("restarted", [False, True])
def test_what_filled_before_the_journal_began_is_adopted_and_not_booked(restarted: bool) -> None:
    began = host_ms()
    terms: dict[str, Any] = {"since_ms": began + 10, "counted_from_ms": began}
    client = Scripted()
    reader = reader_of(client, **(terms if restarted else {"since_ms": 0}))
    client.answers[Call.POSITION] = listed(v5.position(seq=101))
    client.answers[Call.EXECUTIONS] = listed(
        v5.execution(execId="before", execTime=str(began - 1), seq=100),
        v5.execution(execId="since", execTime=str(host_ms() + 50), seq=101),
    )
    events, _ = asyncio.run(account(reader))
    assert [event.execution_id for event in events if isinstance(event, Fill)] == ["since"]
    assert PositionReport in kinds(events)
    assert all(query["startTime"] >= began for query in client.of(Call.EXECUTIONS))


def test_a_restart_of_an_old_journal_reads_a_stretch_again() -> None:
    began = host_ms()
    client = Scripted()
    reader = reader_of(client, since_ms=began, counted_from_ms=began - 3_600_000)
    asyncio.run(account(reader))
    assert client.of(Call.EXECUTIONS)[0]["startTime"] == began - OVERLAP_MS


def test_every_page_of_executions_is_read() -> None:
    client = Scripted()
    full = [v5.execution(execId=f"a{n}") for n in range(100)]
    rest = [v5.execution(execId=f"b{n}") for n in range(3)]
    client.answers[Call.EXECUTIONS] = [listed(*full, cursor="next"), listed(*rest)]
    events, _ = read(client)
    assert kinds(events).count(Fill) == 103
    assert client.of(Call.EXECUTIONS)[1]["cursor"] == "next"


def foreign(executions: Any, **terms: Any) -> list[str]:
    """Return the orders of others that a read tells of."""
    client = Scripted()
    client.answers[Call.EXECUTIONS] = executions
    events, _ = asyncio.run(account(reader_of(client, **terms)))
    return [event.client_order_id for event in events if isinstance(event, ForeignOrder)]


def test_an_entry_that_the_journal_lacks_is_another_instances_however_soon_it_fills() -> None:
    soon = str(host_ms() + 1000)
    theirs = listed(v5.execution(orderLinkId="ebb-b-1", execTime=soon, side="Sell"))
    assert foreign(theirs) == ["ebb-b-1"]
    assert foreign(theirs, known_orders=frozenset({"ebb-b-1"})) == []
    assert foreign(theirs, boot="ebb-b") == []


def test_anothers_entry_is_told_at_the_time_it_filled_for_that_says_whose_came_later() -> None:
    at = host_ms() + 1000
    client = Scripted()
    client.answers[Call.EXECUTIONS] = listed(
        v5.execution(orderLinkId="ebb-b-1", execTime=str(at), side="Sell")
    )
    events, _ = read(client)
    assert [one.time for one in events if isinstance(one, ForeignOrder)] == [at]


def test_a_close_by_an_earlier_boot_or_the_guard_is_nobody_elses_just_after_a_start() -> None:
    for name in ("ebb-b-1", "ebb-g-1a2b3c-1"):
        soon = str(host_ms() + 1000)
        assert foreign(listed(v5.execution(orderLinkId=name, execTime=soon, side="Buy"))) == []


def test_the_stop_of_the_journal_is_the_trigger_of_a_stop_that_filled_while_away() -> None:
    client = Scripted()
    client.answers[Call.POSITION] = listed(v5.flat(seq=100))
    client.answers[Call.EXECUTIONS] = listed(
        v5.execution(orderLinkId="", stopOrderType="StopLoss", side="Buy", seq=100)
    )
    for stop in (D("77.00"), None):
        events, _ = asyncio.run(account(reader_of(client, stop_price=stop)))
        (fill,) = [event for event in events if isinstance(event, Fill)]
        assert fill.trigger_price == stop


def test_a_fill_of_another_running_bot_of_this_kind_halts() -> None:
    client = Scripted()
    later = str(host_ms() + GRACE_MS + 1000)
    soon = str(host_ms() + 1000)
    client.answers[Call.EXECUTIONS] = listed(
        v5.execution(orderLinkId="ebb-b-1", execTime=soon, execId="earlier boot", side="Buy"),
        v5.execution(orderLinkId="ebb-a-1", execTime=later, execId="ours"),
    )
    events, _ = read(client)
    assert ForeignOrder not in kinds(events)
    client.answers[Call.EXECUTIONS] = listed(v5.execution(orderLinkId="ebb-b-2", execTime=later))
    events, _ = read(client)
    assert ForeignOrder in kinds(events)


def test_a_foreign_order_is_told_once() -> None:
    async def play() -> None:
        client = Scripted()
        client.answers[Call.OPEN_ORDERS] = listed(v5.order(orderStatus="New", orderLinkId=""))
        reader = reader_of(client)
        first, _ = await account(reader)
        again, _ = await account(reader)
        assert (kinds(first).count(ForeignOrder), kinds(again).count(ForeignOrder)) == (1, 0)

    asyncio.run(play())


def hang(client: Scripted, *calls: Call) -> None:
    client.hanging = {call: asyncio.Event() for call in calls}


@pytest.mark.parametrize("found", [{"stopLoss": ""}, {}])
@pytest.mark.parametrize("hanging", [Call.EXECUTIONS, Call.OPEN_ORDERS, Call.WALLET])
def test_a_short_is_told_of_whichever_other_read_hangs(
    hanging: Call, found: dict[str, Any]
) -> None:
    async def play() -> None:
        client = Scripted()
        client.answers[Call.POSITION] = listed(v5.position(**found))
        client.answers[Call.EXECUTIONS] = listed(v5.execution())
        client.answers[Call.OPEN_ORDERS] = listed(v5.order(orderStatus="New", orderLinkId="x"))
        hang(client, hanging)
        told: list[Event] = []
        reading = asyncio.create_task(reader_of(client).account(told.extend, whole=True))
        async with asyncio.timeout(1):
            while PositionReport not in kinds(told):  # noqa: ASYNC110 - `told` is a plain list
                await asyncio.sleep(0.01)
        assert not reading.done()
        client.hanging[hanging].set()
        assert await reading == ""
        assert set(kinds(told)) == {PositionReport, Fill, ForeignOrder, WalletReport}

    asyncio.run(play())


def test_a_short_without_a_stop_waits_for_nothing_when_its_fills_are_known() -> None:
    async def play() -> None:
        client = Scripted()
        client.answers[Call.EXECUTIONS] = listed(v5.execution())
        client.answers[Call.POSITION] = listed(v5.position())
        reader = reader_of(client)
        await account(reader)
        client.answers[Call.POSITION] = listed(v5.position(stopLoss=""))
        hang(client, Call.EXECUTIONS, Call.OPEN_ORDERS)
        told: list[Event] = []
        reading = asyncio.create_task(reader.account(told.extend, whole=False))
        for _ in range(10):
            await asyncio.sleep(0)
        assert kinds(told) == [PositionReport]
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)

    asyncio.run(play())


def test_that_nothing_is_held_is_told_only_with_all_that_belongs_to_it() -> None:
    async def play() -> None:
        client = Scripted()
        hang(client, Call.EXECUTIONS)
        told: list[Event] = []
        reading = asyncio.create_task(reader_of(client).account(told.extend, whole=False))
        await asyncio.sleep(TOGETHER_S + 0.2)
        assert told == []
        client.answers[Call.EXECUTIONS] = listed(v5.execution(seq=-1))
        client.hanging[Call.EXECUTIONS].set()
        await reading
        assert kinds(told) == [Fill, PositionReport]

    asyncio.run(play())


def test_fills_are_told_while_the_position_hangs() -> None:
    async def play() -> None:
        client = Scripted()
        client.answers[Call.EXECUTIONS] = listed(v5.execution(seq=101))
        client.answers[Call.POSITION] = listed(v5.position(seq=100))
        hang(client, Call.POSITION)
        told: list[Event] = []
        reading = asyncio.create_task(reader_of(client).account(told.extend, whole=False))
        await asyncio.sleep(TOGETHER_S + 0.2)
        assert kinds(told) == [Fill]
        client.hanging[Call.POSITION].set()
        await reading
        assert kinds(told) == [Fill]  # the row is older than the fill

    asyncio.run(play())


def test_a_stop_is_no_stop_any_more_when_its_order_comes_late_and_is_not_what_it_must_be() -> None:
    async def play() -> None:
        client = Scripted()
        client.answers[Call.POSITION] = listed(v5.position())
        client.answers[Call.OPEN_ORDERS] = listed(v5.stop_order(triggerDirection=2))
        hang(client, Call.OPEN_ORDERS)
        told: list[Event] = []
        reading = asyncio.create_task(reader_of(client).account(told.extend, whole=False))
        await asyncio.sleep(TOGETHER_S + 0.2)
        client.hanging[Call.OPEN_ORDERS].set()
        await reading
        stops = [event.stop_price for event in told if isinstance(event, PositionReport)]
        assert stops == [D("87.65"), None]

    asyncio.run(play())


def test_a_row_that_was_asked_for_before_one_that_is_told_is_not_told() -> None:
    async def play() -> None:
        client = Scripted()
        client.answers[Call.POSITION] = listed(v5.position())
        reader = reader_of(client)
        hang(client, Call.OPEN_ORDERS)
        told: list[Event] = []
        older = asyncio.create_task(reader.account(told.extend, whole=False))
        await asyncio.sleep(0.05)
        client.answers[Call.POSITION] = listed(v5.position(stopLoss=""))
        newer = asyncio.create_task(reader.account(told.extend, whole=False))
        await asyncio.sleep(TOGETHER_S + 0.2)
        client.hanging[Call.OPEN_ORDERS].set()
        await asyncio.gather(older, newer)
        stops = [event.stop_price for event in told if isinstance(event, PositionReport)]
        assert stops == [None]

    asyncio.run(play())


def test_questions_that_hang_do_not_pile_up() -> None:
    async def play() -> None:
        client = Scripted()
        client.answers[Call.POSITION] = listed(v5.position())
        reader = reader_of(client)
        hang(client, Call.EXECUTIONS)
        told: list[Event] = []
        readings = [
            asyncio.create_task(reader.account(told.extend, whole=False)) for _ in range(20)
        ]
        await asyncio.sleep(TOGETHER_S + 0.2)
        assert len(client.of(Call.EXECUTIONS)) == MOST_UNANSWERED
        assert kinds(told).count(PositionReport)
        client.hanging[Call.EXECUTIONS].set()
        assert sum("not answered" in said for said in await asyncio.gather(*readings)) == 14
        assert await reader.account(told.extend, whole=False) == ""

    asyncio.run(play())
