"""Faults by the dozen, drawn from a seed: never long, never twice, and agreeing when they stop (FAULTS I1, I7, I11)."""

import asyncio
import contextlib
from decimal import Decimal as D

import numpy as np
import pytest

from core.commands import PlaceOrder
from core.events import Fill
from simulator.exchange.words import Side
from tests.bot.exchange.desk import (
    CLIENTS,
    HASTY,
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

FAULTS: tuple[tuple[str, dict[str, object]], ...] = (
    ("apply_no_answer", {"probability": 0.3}),
    ("drop_request", {"probability": 0.2}),
    ("html200", {"probability": 0.3}),
    ("truncated", {"probability": 0.3}),
    ("apply_then_code", {"probability": 0.3, "code": 10016}),
    ("reset_after", {"probability": 0.3}),
    ("reject_n", {"probability": 0.3}),
    ("late_answer", {"probability": 0.5, "ms": 400}),
    ("partial_fill_cancel", {"probability": 0.5}),
    ("drop_attached_stop", {"probability": 0.3}),
    ("reject_trading_stop", {"probability": 0.3}),
    ("reject_close", {"probability": 0.3}),
    ("rate_limit", {"probability": 0.1}),
    ("http_503", {"probability": 0.1}),
    ("reset", {"probability": 0.1}),
    ("position_empty", {"probability": 0.3}),
    ("position_two_rows", {"probability": 0.3}),
    ("position_missing_field", {"probability": 0.3}),
    ("duplicate_rows", {}),
    ("replica_lag", {"ms": 700}),
    ("drop_frames", {"probability": 0.5}),
    ("duplicate", {"probability": 0.5}),
    ("reorder", {"probability": 0.5}),
    ("delay_frames", {"probability": 0.5, "ms": 500}),
    ("zombie", {}),
    ("ws_drop", {"probability": 0.1}),
    ("remove_protection", {"count": 1}),
    ("duplicate_funding", {}),
    ("funding", {"rate": "0.0001", "count": 1}),
)
"""What may go wrong without anybody else trading on the account."""
ROUNDS, AT_ONCE = 8, 4


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("client", CLIENTS)
def test_whatever_goes_wrong_bot_and_exchange_agree_when_it_stops(
    served: Served, client: str, seed: int
) -> None:
    chance = np.random.default_rng(seed)

    async def play() -> None:
        async with running(Desk(served, executor(client, served), HASTY)) as desk:
            await desk.ready()
            largest = D(0)
            for number in range(ROUNDS):
                for pick in chance.choice(len(FAULTS), AT_ONCE, replace=False):
                    name, options = FAULTS[int(pick)]
                    arm(served, name, **options)
                desk.wanted = number % 2 == 0
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(3):
                        await desk.decide()
                for _ in range(10):
                    await asyncio.sleep(0.1)
                    row = truth(served)
                    assert row.side is not Side.BUY
                    largest = max(largest, row.size)
                clear(served)
            desk.wanted = False
            await until(lambda: not desk.engine.state.feed_faults, patience_s=30)
            await until(lambda: not desk.engine.book.live_orders, patience_s=30)
            await until(lambda: desk.engine.book.adoption.done, patience_s=30)
            await until(lambda: desk.engine.book.position.quantity == held(served), patience_s=30)
            await desk.decide()
            await until(lambda: held(served) == 0 and desk.engine.book.position.is_flat)
            wanted = max((-order.quantity for order in desk.of(PlaceOrder)), default=D(0))
            assert largest <= wanted
            ids = [fill.execution_id for fill in desk.of(Fill)]
            assert len(ids) == len(set(ids))
            truly = served.inside(lambda host: host.exchange.executions("LTCUSDT"))
            trades = {one.exec_id for one in truly if one.exec_type == "Trade"}
            assert set(ids) == trades

    asyncio.run(play())
