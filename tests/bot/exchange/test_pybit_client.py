"""pybit's threads: a question that hangs occupies no thread that a stop or a close could want."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from bot.bybit.budget import Budget
from bot.bybit.connection import Login
from bot.bybit.places import Place
from bot.clock import MarketClock
from bot.exchange.calls import WRITES, Call
from bot.exchange.pybit_client import THREADS, PybitClient
from bot.exchange.reads import MOST_UNANSWERED
from tests.bot.bybit.http import Answers, answering

READS = (Call.EXECUTIONS, Call.OPEN_ORDERS, Call.POSITION, Call.WALLET)


@pytest.fixture
def answers() -> Iterator[Answers]:
    with answering() as server:
        yield server


@pytest.mark.parametrize("call", sorted(WRITES))
def test_whatever_changes_something_leaves_at_once_while_every_read_hangs(
    answers: Answers, call: Call
) -> None:
    answers.hanging = tuple(read.value for read in READS)
    answers.released = threading.Event()

    async def play() -> None:
        place = Place("testnet", answers.url, "", "", None)
        client = PybitClient(place, Login("key", "secret"), MarketClock(), Budget())
        query: dict[str, Any] = {"symbol": "LTCUSDT"}
        reads = [
            asyncio.create_task(client.ask(read, query, protects=read is Call.POSITION))
            for read in READS
            for _ in range(THREADS)
        ]
        try:
            while len(answers.came) < MOST_UNANSWERED:  # noqa: ASYNC110 - the server has a thread of its own
                await asyncio.sleep(0.01)
            # I18 has 200 ms; a busy machine more. What waits for a read waits until it is released, or given up.
            async with asyncio.timeout(3):
                reply = await client.ask(call, query, protects=True)
            assert reply.code == 0
        finally:
            answers.released.set()
            await asyncio.gather(*reads)
            await client.close()

    asyncio.run(play())
