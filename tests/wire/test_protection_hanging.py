"""Reads that hang, over the wire: whichever gets no answer, a short's stop is seen, set and proved beside it."""

import asyncio

import pytest

from core.commands import AmendStop, ClosePosition
from tests.wire.rig import Bot, Wire

EXECUTIONS = "/v5/execution/list"
OTHERS = ("/v5/order/realtime", "/v5/account/wallet-balance")
POSITION = "/v5/position/list"
CLOSED_BY_MS = 6500
"""An uncovered short is closed after 5 s; a timer each second sees to it."""
HUNG_S = 1.5
"""Long enough for some reads to hang before the stop is lost."""
SETTLED_S = 0.5
"""Long enough for the stream to have told of one change before the next."""


def hang(wire: Wire, *paths: str) -> None:
    """Leave every request to these paths without an answer: the client gives each up after 5 s."""
    for path in paths:
        wire.arm("drop_request", paths=path, hold_ms=60_000)


@pytest.mark.fault(8, 17, quick="streams-bybit")
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
@pytest.mark.parametrize("fault", ["streams", "no streams"])
def test_a_lost_stop_is_set_again_while_every_read_but_the_positions_hangs(
    wire: Wire, fault: str, client: str
) -> None:
    wire.client = client
    wire.execution = {"poll_position_s": 5.0}

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        if fault == "no streams":
            wire.arm("refuse_connections")
        hang(wire, EXECUTIONS, *OTHERS)
        await asyncio.sleep(HUNG_S)
        for _ in range(2):
            wire.arm("remove_protection")
            assert wire.stop is None
            await bot.until(lambda: wire.stop is not None or wire.closes, "a stop or a close")
            await bot.until(lambda: bot.is_covered or wire.closes, "its proof")
            await asyncio.sleep(SETTLED_S)

    wire.play(scenario)
    assert wire.closes == []
    assert len(wire.records(AmendStop)) >= 2
    assert wire.uncovered_ms < 2000, wire.witness.bare


@pytest.mark.fault(8, 17)
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_a_lost_stop_that_cannot_be_set_is_closed_in_time_while_reads_hang(
    wire: Wire, client: str
) -> None:
    wire.client = client

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        hang(wire, EXECUTIONS, *OTHERS)
        wire.arm("reject_trading_stop")
        await asyncio.sleep(HUNG_S)
        wire.arm("remove_protection")
        await bot.until(lambda: wire.closes and not wire.held, "its close")

    wire.play(scenario)
    assert {one.reason for one in wire.records(ClosePosition)} == {"stop_not_proved"}
    assert 5000 <= wire.uncovered_ms <= CLOSED_BY_MS


@pytest.mark.fault(8, 17)
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
@pytest.mark.parametrize("path", [EXECUTIONS, *OTHERS])
def test_a_covered_short_is_kept_while_one_read_hangs(wire: Wire, path: str, client: str) -> None:
    wire.client = client

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: bot.book.adoption.done, "adoption")
        hang(wire, path)
        await bot.until(lambda: wire.held, "a short")
        await bot.covered(3)
        await asyncio.sleep(7)

    wire.play(scenario)
    assert wire.closes == []
    assert wire.records(AmendStop) == []
    assert wire.uncovered_ms == 0


@pytest.mark.fault(17, 43, quick="bybit")
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_a_stop_is_set_at_once_while_every_read_hangs(wire: Wire, client: str) -> None:
    wire.client = client
    wire.arm("drop_attached_stop", count=1)

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: bot.book.adoption.done, "adoption")
        hang(wire, EXECUTIONS, POSITION, *OTHERS)
        await bot.until(lambda: wire.held, "a short")
        await bot.until(lambda: wire.stop is not None or wire.closes, "a stop or a close")
        assert not wire.closes

    wire.play(scenario)
    # Nothing can be read, so 2 s must pass before the stop is doubted; a timer each second sees to it.
    assert 0 < wire.uncovered_ms < 3500, wire.witness.bare
