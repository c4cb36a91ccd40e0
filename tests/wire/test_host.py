"""Faults of the bot's own host, over the wire: disk, memory, signals, suspension, a model that is none."""

import os
import resource
import signal
import subprocess
import time
from decimal import Decimal as D
from pathlib import Path

import pytest

from bot.folders import journal_path
from core.commands import Adopted, PlaceOrder
from core.decision import Decision
from core.errors import EbbError
from core.events import Bar, FeedHealth, PositionReport
from simulator.exchange.words import Order
from tests.wire.hardship import (
    WITHOUT_NAMES,
    memory_cap,
    names_can_go,
    read_only,
    small_disk,
)
from tests.wire.process import STATE, Desk, running, wait_for
from tests.wire.rig import Bot, Wire

RESTART_S = 10.0
RESOURCE = 4
"""The exit code of a resource that failed: docs/exit-codes.md. A service manager starts again after it."""
GIGABYTE = 10**9


@pytest.fixture
def desk(wire: Wire) -> Desk:
    """Settle a bot of its own process at the exchange of the test."""
    desk = Desk(wire.folder)
    desk.settle(wire.served.rest, wire.served.ws, wire.served.key, wire.served.secret)
    return desk


def covered(wire: Wire, desk: Desk) -> bool:
    """Return True when exchange and journal hold the same short and stop."""
    reports, stop = desk.records(PositionReport), wire.stop
    return bool(
        reports
        and stop is not None
        and reports[-1].quantity == wire.held < 0
        and reports[-1].stop_price == stop.trigger_price
    )


def adopts(wire: Wire, desk: Desk) -> None:
    """Start the bot again: it adopts what is there, in time, and neither adds to it nor replaces its stop."""
    before, stop, adopted = wire.held, wire.stop, len(desk.records(Adopted))
    orders = len(wire.orders)
    assert stop is not None
    with running(desk) as bot:
        began = time.monotonic()
        wait_for(lambda: len(desk.records(Adopted)) > adopted, bot, desk)
        assert time.monotonic() - began < RESTART_S + 10  # the machine may be busy with other tests
        time.sleep(2)
        after = wire.stop
        assert (wire.held, len(wire.orders)) == (before, orders)
        assert after is not None
        assert after.order_id == stop.order_id
        ends_well(bot)


def ends_well(bot: subprocess.Popen[bytes]) -> None:
    """End the bot as systemd does."""
    began = time.monotonic()
    bot.send_signal(signal.SIGTERM)
    assert bot.wait(15) == 0
    assert time.monotonic() - began < 7


@pytest.mark.fault(48)
def test_sigterm_leaves_the_stop_and_the_next_start_adopts(wire: Wire, desk: Desk) -> None:
    with running(desk) as bot:
        wait_for(lambda: covered(wire, desk), bot, desk)
        ends_well(bot)
    adopts(wire, desk)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(28, 48, quick=True)
def test_a_bot_killed_with_an_order_on_its_way_finds_it_and_opens_no_second_short(
    wire: Wire, desk: Desk
) -> None:
    wire.arm("late_answer", ms=4000)
    with running(desk) as bot:
        wait_for(lambda: wire.entries, bot, desk)
        bot.kill()
        bot.wait(10)
    wire.clear()
    adopts(wire, desk)
    assert len(wire.entries) == 1
    assert len(desk.records(PlaceOrder)) == 1  # durable before it left
    assert wire.uncovered_ms == 0


@pytest.mark.fault(48, quick=True)
def test_a_full_disk_opens_nothing_more_and_leaves_the_stop(wire: Wire, desk: Desk) -> None:
    with running(desk) as bot:
        wait_for(lambda: covered(wire, desk), bot, desk)
        sizes = [path.stat().st_size for path in desk.home.rglob("*") if path.is_file()]
        most = max(*sizes, desk.words.stat().st_size)
        resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (most, most))
        code = bot.wait(30)
    assert code not in {0, -signal.SIGKILL}
    assert wire.held < 0
    assert wire.stop is not None
    adopts(wire, desk)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(48)
def test_a_start_on_a_full_disk_orders_nothing(wire: Wire, desk: Desk) -> None:
    with running(desk, {resource.RLIMIT_FSIZE: 8192}) as bot:
        assert bot.wait(30) != 0
    assert wire.orders == []


@pytest.mark.fault(48)
def test_a_home_that_may_not_be_written_is_refused_before_anything_is_ordered(
    wire: Wire, desk: Desk
) -> None:
    # Root writes where it likes, so the folder of the journal is a file.
    desk.home.mkdir()
    journal_path(desk.home, STATE).parent.write_text("in the way\n")
    with running(desk) as bot:
        assert bot.wait(30) != 0
    assert "Traceback" not in desk.said()
    assert wire.orders == []


@pytest.mark.fault(48)
def test_a_read_only_disk_is_refused_in_one_line_and_the_short_keeps_its_stop(
    wire: Wire, desk: Desk
) -> None:
    with running(desk) as bot:
        wait_for(lambda: covered(wire, desk), bot, desk)
        bot.kill()
    said = len(desk.said())
    with read_only(desk.home) as mounted:
        if not mounted:
            pytest.skip("no read-only mount can be made here")
        with running(desk) as bot:
            assert bot.wait(30) == RESOURCE
    assert "Traceback" not in desk.said()[said:]
    adopts(wire, desk)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(48)
def test_a_disk_that_fills_up_while_a_short_is_held_ends_the_bot_behind_its_stop(
    wire: Wire, desk: Desk
) -> None:
    with small_disk(desk.home, GIGABYTE) as disk:
        if disk is None:
            pytest.skip("no file system can be mounted here")
        with running(desk) as bot:
            wait_for(lambda: covered(wire, desk), bot, desk)
            disk.resize(0)
            code = bot.wait(30)
        assert code == RESOURCE
        assert "Traceback" not in desk.said()
        assert wire.stop is not None
        disk.resize(GIGABYTE)
        adopts(wire, desk)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(48)
def test_nothing_is_opened_where_the_disk_has_little_room_left(wire: Wire, desk: Desk) -> None:
    with small_disk(desk.home, GIGABYTE // 4) as disk:
        if disk is None:
            pytest.skip("no file system can be mounted here")
        with running(desk) as bot:
            wait_for(lambda: any(one.feed == "disk" for one in desk.records(FeedHealth)), bot, desk)
            decided = len(desk.records(Decision))
            wait_for(lambda: len(desk.records(Decision)) > decided + 3, bot, desk)
            assert wire.orders == []
            disk.resize(GIGABYTE)
            wait_for(lambda: covered(wire, desk), bot, desk)
            ends_well(bot)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(44, 48)
def test_a_start_without_names_is_refused_in_one_line_and_the_short_keeps_its_stop(
    wire: Wire,
) -> None:
    if not names_can_go():
        pytest.skip("no host without names can be made here")
    desk = Desk(wire.folder)
    rest, ws = (url.replace("127.0.0.1", "localhost") for url in (wire.served.rest, wire.served.ws))
    desk.settle(rest, ws, wire.served.key, wire.served.secret)
    with running(desk) as bot:
        wait_for(lambda: covered(wire, desk), bot, desk)
        bot.kill()
    said = len(desk.said())
    with running(desk, under=WITHOUT_NAMES) as bot:
        assert bot.wait(60) == RESOURCE  # systemd starts it again, until names are back
    last = desk.said()[said:].strip().splitlines()[-1]
    assert last.startswith("error:")
    assert "is not reached" in last
    assert "Traceback" not in desk.said()[said:]
    adopts(wire, desk)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(48)
def test_a_bot_that_the_kernel_kills_for_its_memory_is_followed_by_one_that_adopts(
    wire: Wire, desk: Desk
) -> None:
    with running(desk) as bot, memory_cap(bot.pid) as cap:
        if cap is None:
            pytest.skip("no memory controller can be used here")
        wait_for(lambda: covered(wire, desk), bot, desk)
        cap.squeeze()
        wire.arm("ws_drop")  # a reconnect takes more
        assert bot.wait(30) == -signal.SIGKILL
        assert wire.stop is not None
    adopts(wire, desk)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(48)
def test_a_bot_that_gets_no_more_memory_orders_nothing_and_its_successor_adopts(
    wire: Wire, desk: Desk
) -> None:
    with running(desk) as bot:
        wait_for(lambda: covered(wire, desk), bot, desk)
        orders = len(wire.orders)
        pages = int(Path(f"/proc/{bot.pid}/statm").read_text().split()[0])
        most = pages * resource.getpagesize()
        resource.prlimit(bot.pid, resource.RLIMIT_AS, (most, most))
        # A reconnect asks for threads, and a thread for a stack. Whether it dies of it or goes on, it orders nothing.
        wire.arm("ws_drop")
        time.sleep(4)
        assert wire.stop is not None
        assert len(wire.orders) == orders
        bot.kill()
        bot.wait(10)
    adopts(wire, desk)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(42, 48)
def test_a_suspended_bot_decides_each_bar_once_and_orders_nothing_late(
    wire: Wire, desk: Desk
) -> None:
    with running(desk) as bot:
        wait_for(lambda: covered(wire, desk), bot, desk)
        os.kill(bot.pid, signal.SIGSTOP)
        stop = wire.stop
        assert stop is not None
        time.sleep(3)
        wire.hold_price(stop.trigger_price + D("0.05"))  # stopped out while nobody looks
        assert wire.held == 0
        time.sleep(3)
        os.kill(bot.pid, signal.SIGCONT)
        resumed = time.time() * 1000
        wait_for(lambda: covered(wire, desk) and len(wire.entries) > 1, bot, desk)
        ends_well(bot)
    second: Order = wire.entries[1]
    assert second.created_at >= resumed
    placed = desk.records(PlaceOrder)[1]
    assert second.created_at <= placed.deadline
    decided = [one.time for one in desk.records(Decision)]
    assert len(decided) == len(set(decided))
    assert decided == sorted(decided)
    assert wire.uncovered_ms == 0


@pytest.mark.fault(47)
@pytest.mark.parametrize(("spoiled", "said"), [("missing", "no model"), ("garbage", "card.json")])
def test_a_bot_without_a_sound_model_does_not_start(wire: Wire, spoiled: str, said: str) -> None:
    wanted = "latest"
    if spoiled == "garbage":
        wanted = "lightgbm-20240101-00000000"
        models = wire.folder / "home" / "models" / wanted
        models.mkdir(parents=True)
        (models / "card.json").write_bytes(b'{"model_id": "x"')
        (models / "model.txt").write_bytes(b"tree\nversion=v4\n\0\0\0")
    with pytest.raises(EbbError, match=said):
        wire.build(rule=f"kind: threshold\nmodel: {wanted}\n")
    assert wire.orders == []


@pytest.mark.fault(46)
@pytest.mark.parametrize(
    "fault",
    ["candle_open", "candle_duplicate", "candle_missing", "candle_out_of_order", "candle_outlier"],
)
def test_odd_candles_make_no_odd_bars(wire: Wire, fault: str) -> None:
    wire.arm(fault)

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: bot.book.adoption.done, "adoption")
        wire.arm("ws_drop")
        await bot.bars(4)
        wire.clear()
        await bot.settled()
        await bot.covered()

    wire.play(scenario)
    bars = wire.records(Bar)
    times = [one.time for one in bars]
    assert times == sorted(set(times))
    assert all(
        one.low <= min(one.open, one.close) <= max(one.open, one.close) <= one.high for one in bars
    )
    decided = [one.time for one in wire.records(Decision)]
    assert len(decided) == len(set(decided))
    assert len(wire.entries) == 1


@pytest.mark.fault(46)
def test_a_gap_in_the_book_and_lost_trades_are_mended_before_anything_is_decided(
    wire: Wire,
) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("book_gap", probability=0.5)
        wire.arm("drop_frames", probability=0.5, topic="publicTrade", seconds=4)
        await bot.bars(8)
        wire.clear()
        await bot.settled(40)

    wire.play(scenario)
    times = [one.time for one in wire.records(Bar)]
    assert times == sorted(set(times))
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0
