"""What happens to a short while its bot is away, and a second bot that has a home of its own."""

import time
from contextlib import ExitStack
from decimal import Decimal as D

import pytest

from core.commands import AmendStop, Halt, PlaceOrder
from core.events import Fill, FillReason, PositionReport
from core.execution.instances import CAUSE
from tests.wire.process import Desk, running, wait_for
from tests.wire.rig import Bot, Wire


async def opened(bot: Bot) -> None:
    await bot.covered()


def move_stop(wire: Wire, stop: D) -> None:
    """Move the stop of the short as a person does in the app."""
    reply = wire.served.client().post(
        "/v5/position/trading-stop",
        category="linear",
        symbol="LTCUSDT",
        stopLoss=str(stop),
        positionIdx=0,
        tpslMode="Full",
        slTriggerBy="MarkPrice",
    )
    assert reply.code == 0, reply.json


def stop_of(wire: Wire) -> D | None:
    return wire.stop.trigger_price if wire.stop is not None else None


@pytest.mark.fault(28, quick=True)
@pytest.mark.parametrize("lost_home", [False, True])
def test_a_stop_that_was_moved_away_while_the_bot_was_down_is_set_back(
    wire: Wire, lost_home: bool
) -> None:
    async def restored(bot: Bot) -> None:
        await bot.until(lambda: wire.records(AmendStop, home), "the stop is set back")
        await bot.covered()

    home = "another" if lost_home else "home"
    wire.play(opened)
    plan = stop_of(wire)
    assert plan is not None
    move_stop(wire, plan + D(2))
    wire.build(home).play(restored)
    now, entry = stop_of(wire), wire.records(PositionReport, home)[-1].entry_price
    assert now is not None
    assert now == plan if not lost_home else now <= entry * D("1.03")
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(26, 28, quick=True)
def test_a_stop_that_slipped_while_the_bot_was_down_halts_the_next_start(wire: Wire) -> None:
    async def halted(bot: Bot) -> None:
        await bot.until(lambda: bot.book.halted, "the slipped stop is judged")
        await bot.bars(2)
        assert bot.book.halted.startswith("stop slippage of 3")

    wire.play(opened)
    plan = stop_of(wire)
    assert plan is not None
    wire.hold_price((plan * D("1.0326")).quantize(D("0.01")))
    deadline = time.monotonic() + 20
    while wire.held and time.monotonic() < deadline:
        time.sleep(0.05)
    assert wire.held == 0
    wire.play(halted)
    (exit_,) = [fill for fill in wire.records(Fill) if fill.reason is FillReason.STOP_LOSS]
    assert exit_.trigger_price == plan
    assert len(wire.entries) == 1


def desk_of(wire: Wire, name: str) -> Desk:
    desk = Desk(wire.folder / name)
    served = wire.served
    desk.settle(served.rest, served.ws, served.key, served.secret)
    return desk


def halts(desk: Desk) -> list[str]:
    return [halt.cause for halt in desk.records(Halt)]


@pytest.mark.fault(35)
def test_two_bots_of_two_homes_never_keep_more_than_one_short(wire: Wire) -> None:
    desks = [desk_of(wire, name) for name in ("one", "two")]
    with ExitStack() as stack:
        bots = [stack.enter_context(running(desk)) for desk in desks]
        wait_for(lambda: any(halts(desk) for desk in desks), bots[0], desks[0])
        time.sleep(5)
        entries = [
            -one.quantity for desk in desks for one in desk.records(PlaceOrder) if one.quantity < 0
        ]
        causes = [cause for desk in desks for cause in halts(desk)]
        assert all(cause.startswith(CAUSE) for cause in causes)
        assert -wire.held in entries
        assert wire.stop is not None
    assert wire.uncovered_ms == 0


@pytest.mark.fault(35, quick=True)
def test_a_bot_that_finds_the_short_of_another_stands_down_and_the_other_goes_on(
    wire: Wire,
) -> None:
    async def stood_down(bot: Bot) -> None:
        await bot.until(lambda: bot.book.halted, "it stands down")
        assert bot.book.halted.startswith(CAUSE)
        await bot.until(lambda: bot.book.adoption.done, "it has adopted the account")
        await bot.bars(3)
        assert bot.book.position.quantity == wire.held < 0
        bot.resume()
        await bot.until(lambda: not bot.book.halted, "a person resumes")

    async def not_again(bot: Bot) -> None:
        await bot.covered()
        assert bot.book.halted == ""

    first = desk_of(wire, "first")
    with running(first) as process:
        wait_for(lambda: wire.held and wire.stop, process, first)
        wire.build("second").play(stood_down)
        assert halts(first) == []
    assert len(wire.entries) == 1
    assert wire.closes == []
    # Who has resumed is not asked again at the next start.
    wire.build("second").play(not_again)
