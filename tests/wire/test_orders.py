"""Faults of orders, over the wire: placed once, proved by the exchange's own lists, never sent again on a guess."""

from decimal import Decimal as D
from typing import Any

import pytest

from core.commands import Alert, PlaceOrder, Reconcile
from core.decision import Decision
from core.events import Fill, InstrumentReport, OrderUpdate, Outcome, SendOutcome
from core.order import OrderState
from simulator.exchange.words import OrderStatus
from tests.wire.rig import Bot, Wire

PRIVATE = ("order", "execution", "position", "wallet")
CREATE = "/v5/order/create"


def deaf(wire: Wire) -> None:
    """Let nothing of the account come by the stream: only what is asked for proves anything."""
    for topic in PRIVATE:
        wire.arm("drop_frames", topic=topic)


def outcomes(wire: Wire) -> list[Outcome]:
    return [one.outcome for one in wire.records(SendOutcome)]


def one_short(wire: Wire) -> None:
    """One order opened one short, once, and the journal has it once."""
    (entry,) = wire.entries
    (fill,) = wire.records(Fill)
    assert wire.held == -entry.filled == fill.quantity
    assert len(wire.records(PlaceOrder)) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(1, quick="with streams-ccxt")
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
@pytest.mark.parametrize("streams", ["with streams", "deaf"])
def test_an_order_whose_answer_is_lost_is_found_and_never_sent_again(
    wire: Wire, client: str, streams: str
) -> None:
    wire.client = client
    wire.arm("apply_no_answer", count=1)
    if streams == "deaf":
        deaf(wire)

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        await bot.bars(3)
        wire.clear()
        await bot.until(lambda: Outcome.UNKNOWN in outcomes(wire), "an unknown outcome")
        await bot.settled()

    wire.play(scenario)
    assert Outcome.UNKNOWN in outcomes(wire)
    one_short(wire)


@pytest.mark.fault(2)
def test_an_order_lost_on_its_way_counts_as_never_placed_only_after_time_and_empty_reads(
    wire: Wire,
) -> None:
    wire.arm("drop_request", count=1)

    async def scenario(bot: Bot) -> None:
        await bot.covered(40)

    wire.play(scenario)
    lost, placed = wire.records(PlaceOrder)
    (entry,) = wire.entries
    assert entry.link_id == placed.client_order_id != lost.client_order_id
    empty = [one for one in wire.records(OrderUpdate) if one.state is OrderState.NOT_FOUND]
    assert len(empty) >= 3
    asked = [one for one in wire.records(Decision) if one.time > int(lost.decision_id[1:]) * 1000]
    again = int(placed.decision_id[1:]) * 1000
    assert again - int(lost.decision_id[1:]) * 1000 >= 6000
    waiting = [one for one in asked if one.time < again]
    assert waiting
    assert all(one.verdict is not None and one.verdict.findings for one in waiting)
    assert any("never placed" in one.message for one in wire.records(Alert))


@pytest.mark.fault(3, quick="truncated-bybit")
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
@pytest.mark.parametrize("fault", ["html200", "truncated", "empty", "null"])
def test_an_answer_that_is_no_answer_is_unknown_and_the_order_is_found(
    wire: Wire, fault: str, client: str
) -> None:
    wire.client = client
    wire.arm(fault, count=1)

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        await bot.settled()
        await bot.bars(2)

    wire.play(scenario)
    one_short(wire)
    assert Outcome.REJECTED not in outcomes(wire)


@pytest.mark.fault(4, quick="10016")
@pytest.mark.parametrize("code", [10000, 10016, 10429, 110079])
def test_a_code_that_says_server_is_no_rejection(wire: Wire, code: int) -> None:
    wire.arm("apply_then_code", count=1, code=code)

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        await bot.settled()
        await bot.bars(2)

    wire.play(scenario)
    assert outcomes(wire)[0] is Outcome.UNKNOWN
    one_short(wire)


@pytest.mark.fault(5)
def test_an_order_that_no_list_has_yet_is_not_given_up(wire: Wire) -> None:
    wire.arm("replica_lag", ms=4000)
    wire.arm("html200", count=1)
    deaf(wire)

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: bot.book.position.quantity, "a short that is known")
        await bot.bars(3)
        wire.clear()
        await bot.settled()

    wire.play(scenario)
    assert any(one.state is OrderState.NOT_FOUND for one in wire.records(OrderUpdate))
    assert not any("never placed" in one.message for one in wire.records(Alert))
    assert len(wire.entries) == len(wire.records(PlaceOrder)) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(6, 21, quick=True)
def test_what_was_filled_before_the_rest_was_cancelled_is_held_covered_and_closed_whole(
    wire: Wire,
) -> None:
    wire.arm("partial_fill_cancel", count=1, share=0.37, slices=3)

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        assert 0 < -wire.held < wire.entries[0].quantity
        stop = wire.stop
        assert stop is not None
        assert stop.quantity == -wire.held
        bot.flatten()
        await bot.flat()

    wire.play(scenario)
    entry, *more = wire.entries
    assert more == []
    assert entry.filled < entry.quantity
    assert wire.uncovered_ms == 0
    assert wire.stop is None


@pytest.mark.fault(7, quick="late_answer-options0")
@pytest.mark.parametrize(
    ("fault", "options"),
    [
        ("late_answer", {"ms": 1500, "count": 1}),
        ("duplicate", {}),
        ("reorder", {}),
        ("duplicate_rows", {}),
    ],
)
def test_fills_that_come_early_twice_or_out_of_order_count_once(
    wire: Wire, fault: str, options: dict[str, Any]
) -> None:
    wire.arm(fault, **options)

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        await bot.bars(2)
        bot.flatten()
        await bot.flat()
        wire.clear()
        await bot.settled()

    wire.play(scenario)
    fills = wire.records(Fill)
    assert sum(one.quantity for one in fills) == 0
    assert len({one.execution_id for one in fills}) == len(fills)
    assert len(wire.entries) == 1
    assert wire.reconciled().differences == []


@pytest.mark.fault(8)
@pytest.mark.parametrize("probability", [0.5, 1.0])
def test_fills_that_no_stream_brings_are_read(wire: Wire, probability: float) -> None:
    for topic in PRIVATE:
        wire.arm("drop_frames", probability=probability, topic=topic)

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        stop = wire.stop
        assert stop is not None
        wire.hold_price(stop.trigger_price + D("0.05"))
        await bot.until(
            lambda: len(wire.entries) > 1, "the next short, so the stop's fill is known"
        )
        await bot.covered()

    wire.play(scenario)
    fills = wire.records(Fill)
    assert sum(one.quantity for one in fills) == wire.held
    assert wire.uncovered_ms == 0


@pytest.mark.fault(9)
def test_after_three_rejects_entries_pause_and_each_bar_tries_once_at_most(wire: Wire) -> None:
    wire.arm("reject_n", count=3, code=110003)

    async def scenario(bot: Bot) -> None:
        await bot.covered()

    wire.play(scenario)
    placed = wire.records(PlaceOrder)
    assert len(placed) == 4
    assert len({one.decision_id for one in placed}) == 4
    times = [int(one.decision_id[1:]) for one in placed]
    assert times[3] - times[2] >= 3
    assert len(wire.entries) == 1


@pytest.mark.fault(10)
@pytest.mark.parametrize("code", [110007, 110012, 110044])
def test_an_entry_refused_for_money_is_not_tried_again_in_its_bar(wire: Wire, code: int) -> None:
    wire.arm("insufficient_balance", count=1, code=code)

    async def scenario(bot: Bot) -> None:
        await bot.covered()

    wire.play(scenario)
    first, second = wire.records(PlaceOrder)
    assert first.decision_id != second.decision_id
    assert outcomes(wire)[0] is Outcome.REJECTED


@pytest.mark.fault(10, quick=True)
def test_an_exit_is_never_held_back_by_a_lack_of_money(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("insufficient_balance")
        bot.flatten()
        await bot.flat()

    wire.play(scenario)
    assert len(wire.closes) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(11, quick=True)
def test_a_refused_reduction_makes_it_read_and_close_again_behind_its_stop(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("reduce_only_rejected", count=2)
        bot.flatten()
        await bot.flat()

    wire.play(scenario)
    rejected = [one for one in wire.records(SendOutcome) if one.outcome is Outcome.REJECTED]
    assert [one.code for one in rejected] == [110017, 110017]
    assert sum("close rejected" in one.reason for one in wire.records(Reconcile)) == 2
    assert wire.uncovered_ms == 0


@pytest.mark.fault(11)
@pytest.mark.parametrize("share", [0.5, 1.0])
def test_a_position_that_shrinks_before_its_close_is_never_closed_into_a_long(
    wire: Wire, share: float
) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("shrink_before_close", count=1, share=share)
        bot.flatten()
        await bot.flat()
        await bot.until(lambda: bot.book.adoption.done, "agreement")

    wire.play(scenario)
    assert wire.held == 0
    assert not wire.witness.was_long


@pytest.mark.fault(12, quick=True)
def test_a_duplicate_link_id_is_evidence_that_the_order_is_there(wire: Wire) -> None:
    wire.arm("resend", count=1)

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        await bot.settled()
        await bot.bars(2)

    wire.play(scenario)
    (said,) = [one for one in wire.records(SendOutcome) if one.code == 110072]
    assert said.outcome is Outcome.UNKNOWN
    one_short(wire)


@pytest.mark.fault(13)
def test_an_order_off_the_new_grid_is_refused_and_the_grid_is_read_anew(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        bot.flatten()
        await bot.flat()
        wire.arm("tick_change", tick="0.05", step="0.7", min_notional="10")
        bot.resume()
        await bot.until(lambda: len(wire.records(PlaceOrder)) > 1, "an order")
        await bot.covered()

    wire.play(scenario)
    grids = [one.instrument.lot_step for one in wire.records(InstrumentReport)]
    assert grids == [D("0.1"), D("0.7")]
    assert wire.entries[-1].quantity % D("0.7") == 0
    assert wire.entries[-1].price % D("0.05") == 0


@pytest.mark.fault(14)
def test_a_close_into_an_empty_book_is_pressed_until_it_fills_behind_its_stop(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("empty_book")
        bot.flatten()
        await bot.until(lambda: len(wire.closes) >= 5, "five attempts")
        assert wire.held < 0
        assert wire.stop is not None
        wire.clear()
        await bot.flat()

    wire.play(scenario)
    assert any("still held after" in one.message for one in wire.records(Alert))
    assert wire.closes[-1].status is OrderStatus.FILLED
    assert wire.uncovered_ms == 0


@pytest.mark.fault(15)
def test_a_signal_past_its_deadline_is_dropped(wire: Wire) -> None:
    wire.execution = {"entry_deadline_s": 0.1}  # the decision comes 0.25 s after the close

    async def scenario(bot: Bot) -> None:
        await bot.settled()
        await bot.bars(4)

    wire.play(scenario)
    allowed = [one for one in wire.records(Decision) if one.verdict and one.verdict.target_quantity]
    assert allowed
    assert wire.orders == []
    # What the machine let through because no later event had told it the time is stopped at the door.
    late = {one.client_order_id for one in wire.records(PlaceOrder)}
    told = {one.client_order_id for one in wire.records(SendOutcome) if "not sent" in one.message}
    assert late == told


@pytest.mark.fault(15, 41)
def test_an_order_that_arrives_late_is_not_executed_and_not_doubled(wire: Wire) -> None:
    wire.arm("latency", count=1, ms=6500, paths=CREATE)

    async def scenario(bot: Bot) -> None:
        await bot.covered(45)

    wire.play(scenario)
    late, placed = wire.records(PlaceOrder)
    (entry,) = wire.entries
    assert entry.link_id == placed.client_order_id != late.client_order_id


@pytest.mark.fault(16)
def test_an_order_over_the_cap_is_refused_once_a_bar_and_two_conditional_orders_are_the_most(
    wire: Wire,
) -> None:
    wire.arm("order_cap", count=2, code=110020)

    async def scenario(bot: Bot) -> None:
        await bot.covered()

    wire.play(scenario)
    placed = wire.records(PlaceOrder)
    assert len({one.decision_id for one in placed}) == len(placed) == 3
    assert wire.witness.most_conditional <= 2
