"""Faults of the stop, over the wire: proved on the exchange, set again in one request, or the short is closed."""

from decimal import Decimal as D

import pytest

from core.commands import Alert, AmendStop, CancelOrder, ClosePosition, Halt
from core.events import Fill, FillKind, FillReason, OrphanStop
from simulator.exchange.words import OrderStatus
from tests.wire.rig import Bot, Wire
from tests.wire.witness import open_orders

TRADING_STOP = "/v5/position/trading-stop"
CLOSED_BY_MS = 6500
"""An uncovered short is closed after 5 s; a timer each second sees to it."""


@pytest.mark.fault(17, quick="bybit")
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_a_stop_that_did_not_travel_with_its_entry_is_set_at_once(wire: Wire, client: str) -> None:
    wire.client = client
    wire.arm("drop_attached_stop", count=1)

    async def scenario(bot: Bot) -> None:
        await bot.covered()

    wire.play(scenario)
    assert len(wire.entries) == 1
    assert wire.closes == []
    assert wire.records(AmendStop)
    assert 0 < wire.uncovered_ms < 2000


@pytest.mark.fault(17, quick=True)
def test_a_short_whose_stop_cannot_be_set_is_closed_within_six_seconds(wire: Wire) -> None:
    wire.arm("drop_attached_stop", count=1)
    wire.arm("reject_trading_stop")

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: wire.held, "a short")
        await bot.until(lambda: wire.closes and not wire.held, "its close")
        wire.clear()
        await bot.covered()

    wire.play(scenario)
    assert any("stop not proved" in one.message for one in wire.records(Alert))
    assert 5000 <= wire.uncovered_ms <= CLOSED_BY_MS


@pytest.mark.fault(18, quick=True)
def test_a_stop_that_is_gone_is_set_again_and_never_cancelled_by_the_bot(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        for _ in range(2):
            await bot.covered()
            wire.arm("remove_protection")
            assert wire.stop is None
            await bot.until(lambda: wire.stop is not None, "a stop")
        await bot.covered()

    wire.play(scenario)
    assert wire.records(CancelOrder) == []
    assert len(wire.records(AmendStop)) == 2
    assert len(wire.entries) == 1
    assert wire.closes == []
    assert wire.uncovered_ms < 2000


@pytest.mark.fault(18)
def test_a_stop_in_place_is_not_set_again_and_again(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        await bot.bars(6)

    wire.play(scenario)
    assert wire.records(AmendStop) == []
    assert len(wire.witness.stops) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(19, quick=True)
def test_a_refused_close_leaves_the_stop_in_place_and_is_sent_again(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("reject_close", count=3)
        bot.flatten()
        await bot.until(lambda: len(wire.records(ClosePosition)) >= 3, "three refused closes")
        assert wire.stop is not None or not wire.held
        await bot.flat()

    wire.play(scenario)
    assert len(wire.records(ClosePosition)) >= 4
    assert wire.uncovered_ms == 0
    assert wire.stop is None


@pytest.mark.fault(20)
def test_an_entry_whose_stop_was_passed_meanwhile_never_stands_uncovered(wire: Wire) -> None:
    wire.arm("price_jump", count=1, bps=400)

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: wire.entries and not wire.held, "an entry that its stop has ended")
        # It filled a whole per cent beyond its trigger, which is not usual: a person is asked.
        await bot.until(lambda: bot.book.halted.startswith("stop slippage"), "a halt")
        bot.resume()
        await bot.covered()

    wire.play(scenario)
    assert wire.uncovered_ms == 0
    stop = wire.stop
    assert stop is not None
    assert stop.trigger_price > wire.mark


@pytest.mark.fault(20, quick=True)
def test_a_short_whose_stop_the_price_has_passed_is_closed_at_market(wire: Wire) -> None:
    wire.arm("drop_attached_stop", count=1)
    wire.arm("price_jump", count=1, bps=400, paths=TRADING_STOP)

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: wire.entries, "a short")
        await bot.until(lambda: wire.has_closed, "its close")
        await bot.covered()

    wire.play(scenario)
    reasons = {one.reason for one in wire.records(ClosePosition)}
    assert "stop_already_passed" in reasons
    assert wire.uncovered_ms < 1000  # closed as soon as the refusal is understood


@pytest.mark.fault(21)
def test_a_stop_for_half_of_the_short_is_no_stop(wire: Wire) -> None:
    wire.arm("stop_wrong_size", ratio=0.5)

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: wire.held, "a short")
        await bot.until(lambda: wire.closes and not wire.held, "its close", 12)
        wire.clear()
        await bot.covered()

    wire.play(scenario)
    assert wire.uncovered_ms <= CLOSED_BY_MS


@pytest.mark.fault(22, quick=True)
def test_a_stop_that_outlives_its_short_opens_nothing(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("orphan_stop")
        bot.flatten()
        await bot.flat()
        assert wire.inside(open_orders)
        await bot.until(lambda: not wire.inside(open_orders), "the orphans' end")
        wire.clear()
        wire.hold_price(wire.witness.stops[-1] + D("0.5"))
        await bot.bars(2)

    wire.play(scenario)
    assert wire.held == 0


@pytest.mark.fault(18, 22)
def test_the_fresh_stop_of_a_short_that_a_read_missed_is_left_alone(wire: Wire) -> None:
    # Position and open orders are two reads. The second comes late, so the short is opened between them.
    wire.arm("latency", ms=2500, paths="/v5/order/realtime")

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: wire.held, "a short")
        await bot.until(lambda: wire.records(OrphanStop), "a read of a stop without its short")
        await bot.bars(3)
        wire.clear()
        await bot.settled()

    wire.play(scenario)
    assert all(one.reduce_only for one in wire.records(OrphanStop))
    assert wire.records(CancelOrder) == []
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0, wire.witness.bare


@pytest.mark.fault(23)
def test_a_stop_cancelled_at_its_trigger_is_followed_by_a_close_at_market(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("cancel_at_trigger", count=1)
        stop = wire.stop
        assert stop is not None
        wire.hold_price(stop.trigger_price + D("0.05"))
        assert wire.held < 0
        await bot.until(lambda: wire.has_closed, "the close")
        await bot.covered()

    wire.play(scenario)
    assert wire.records(ClosePosition)
    assert wire.uncovered_ms <= CLOSED_BY_MS


@pytest.mark.fault(24, quick=True)
def test_a_short_that_could_be_liquidated_before_its_stop_is_closed(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("raise_mmr", factor=7.0)
        row, stop = wire.position, wire.stop
        assert row.liquidation_price is not None
        assert stop is not None
        distance = stop.trigger_price - row.average_price
        assert row.liquidation_price - stop.trigger_price < distance / 2
        await bot.until(lambda: not wire.held, "the close", 10)
        await bot.bars(3)

    wire.play(scenario)
    assert all(one.status is OrderStatus.FILLED for one in wire.closes)
    assert wire.uncovered_ms == 0
    assert wire.held == 0


@pytest.mark.fault(25, quick="liquidate-liquidation")
@pytest.mark.parametrize(
    ("fault", "kind"), [("liquidate", FillKind.LIQUIDATION), ("adl", FillKind.ADL)]
)
def test_a_liquidation_is_booked_halts_and_waits_for_a_person(
    wire: Wire, fault: str, kind: FillKind
) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm(fault)
        await bot.flat()
        await bot.until(lambda: bot.book.halted, "a halt")
        await bot.bars(3)
        assert wire.held == 0
        bot.resume()
        await bot.covered()

    wire.play(scenario)
    assert kind in {one.kind for one in wire.records(Fill)}
    assert any(one.severity == "critical" for one in wire.records(Alert))
    assert len(wire.entries) == 2


@pytest.mark.fault(26)
def test_a_wick_of_the_last_price_leaves_a_stop_on_the_mark_price_alone(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        mark = wire.mark
        wire.hold_price((mark * D("1.06")).quantize(D("0.01")), mark)
        await bot.bars(2)
        assert wire.held < 0
        wire.hold_price(mark)
        await bot.covered()

    wire.play(scenario)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(26)
def test_a_stop_that_slips_far_in_a_wick_halts_with_its_slippage_until_a_person_resumes(
    wire: Wire,
) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("wick", ratio=0.05, ms=1000)
        await bot.until(lambda: bot.book.halted, "a halt")
        await bot.bars(3)
        assert len(wire.entries) == 1
        assert any(why.startswith("halted: stop slippage of") for why in bot.refusals())
        bot.resume()
        await bot.covered()

    wire.play(scenario)
    stops = [one for one in wire.records(Fill) if one.reason is FillReason.STOP_LOSS]
    assert sum(one.quantity for one in stops) == wire.entries[0].filled
    assert all(one.trigger_price is not None and one.price >= one.trigger_price for one in stops)
    (halt,) = wire.records(Halt)
    said = float(halt.cause.split()[3])
    value = sum((one.quantity * one.price for one in stops), D(0))
    average = value / sum((one.quantity for one in stops), D(0))
    assert said == pytest.approx(float(average / wire.witness.stops[0] - 1) * 10_000, abs=0.06)
    assert said > 30
    assert len(wire.entries) == 2
    assert wire.uncovered_ms == 0


@pytest.mark.fault(26)
def test_a_stop_that_fills_near_its_trigger_halts_nothing(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.hold_price(wire.witness.stops[0] + D("0.05"))
        await bot.until(lambda: len(wire.entries) > 1, "the next short")
        await bot.covered()

    wire.play(scenario)
    assert any(one.reason is FillReason.STOP_LOSS for one in wire.records(Fill))
    assert wire.records(Halt) == []
    assert wire.uncovered_ms == 0
