"""Whatever comes from outside is either read or said to be unreadable; nothing else happens (FAULTS S12)."""

import asyncio
from decimal import Decimal as D
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.bybit.reply import ReadError, Reply
from bot.clock import MarketClock, host_ms
from bot.exchange import outcome
from bot.exchange.account import AccountTerms
from bot.exchange.calls import Call
from bot.exchange.reads import Reader
from bot.exchange.v5 import V5Exchange
from core.events import Event, Fill, Outcome, PositionReport
from tests.bot.exchange import rows_of_v5 as v5
from tests.bot.exchange.scripted import Scripted, ok

TERMS = AccountTerms(v5.LTC, D(5), "ebb", "ebb-a", host_ms())
leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
odd = st.sampled_from(["NaN", "Infinity", "-1", "1E+400", "1e-400", "0", "", "0x1", "\uff11"])
values = st.recursive(
    leaves | odd,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)
good_rows = (v5.position(), v5.flat(), v5.execution(), v5.order(), v5.stop_order(), v5.wallet())
topics = st.sampled_from(["order", "execution", "position", "wallet", "greeks", ""])


@st.composite
def bent_rows(draw: st.DrawFn) -> Any:
    """Draw a good row with a few fields bent or taken away, or anything at all."""
    row = dict(draw(st.sampled_from(good_rows)))
    for name in draw(st.lists(st.sampled_from(sorted(row)), max_size=3)):
        if draw(st.booleans()):
            row.pop(name, None)
        else:
            row[name] = draw(values)
    return draw(st.sampled_from([row, row, row, draw(values)]))


def is_sound(event: Event) -> bool:
    """Return True when every number of an event is one."""
    match event:
        case Fill(price=price, quantity=quantity, fee=fee):
            return price > 0 and quantity != 0 and fee.is_finite()
        case PositionReport(quantity=quantity, entry_price=entry):
            return quantity.is_finite() and (entry > 0 or not quantity)
        case _:
            return True


@settings(max_examples=300)
@given(topics, st.integers(0, 2**53), st.lists(bent_rows(), max_size=3))
def test_any_row_of_the_stream_is_taken_or_left(topic: str, time: int, rows: list[Any]) -> None:
    async def play() -> list[Event]:
        told: list[Event] = []
        client = Scripted()
        exchange = V5Exchange(client, TERMS, MarketClock(), "test")
        await exchange.start(told.append)
        assert client.on_row is not None
        for row in rows:
            client.on_row(topic, time, row)
        await exchange.stop()
        return told

    assert all(is_sound(event) for event in asyncio.run(play()))


@settings(max_examples=300)
@given(
    st.sampled_from([Call.POSITION, Call.EXECUTIONS, Call.OPEN_ORDERS, Call.WALLET]),
    st.lists(bent_rows(), max_size=3) | values,
)
def test_any_answer_to_a_read_is_taken_or_left(call: Call, rows: Any) -> None:
    client = Scripted()
    client.answers[call] = ok({"list": rows})
    reader = Reader(client, TERMS, MarketClock())
    events: list[Event] = []
    asyncio.run(reader.account(events.extend, whole=True))
    assert all(is_sound(event) for event in events)
    try:
        asyncio.run(reader.order("ebb-a-1"))
    except ReadError:
        return


@given(st.none() | st.integers(0, 999), st.none() | st.dictionaries(st.text(), values))
def test_any_answer_to_an_order_has_an_outcome(status: int | None, body: Any) -> None:
    reply = Reply(status, body)
    assert outcome.of_order(reply) in Outcome
    assert outcome.of_change(reply) in Outcome
    assert isinstance(reply.message, str)
    assert isinstance(reply.time, int)


def test_a_stream_that_closes_at_the_end_asks_for_nothing_more() -> None:
    """Its hint once read the account of a client that was closed already."""

    class Closing(Scripted):
        async def close(self) -> None:
            assert self.on_state is not None
            self.on_state(False, "closed")
            self.asked.clear()

    client = Closing()

    async def play() -> None:
        exchange = V5Exchange(client, TERMS, MarketClock(), "test")
        await exchange.start(lambda _: None)
        await exchange.stop()
        await asyncio.sleep(0.5)

    asyncio.run(play())
    assert client.asked == []
