"""Faults of the account's state, over the wire: the exchange is the truth, silence is not, others are left alone."""

from decimal import Decimal as D

import pytest

from bot.journal.errors import JournalLockedError
from core.commands import Alert, CancelOrder, PlaceOrder
from core.decision import Decision
from core.errors import EbbError, UnsafeError
from core.events import FeedHealth, Fill, FundingPaid, SendOutcome
from simulator.exchange.words import OrderStatus
from tests.wire.rig import STATE, Bot, Wire

POSITION = "/v5/position/list"


async def nothing(bot: Bot) -> None:
    """Look on for a while."""
    await bot.bars(3)


@pytest.mark.fault(29, 30)
def test_funding_is_booked_once_and_never_moves_the_position(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("duplicate_funding")
        wire.arm("duplicate_rows")
        for rate in ("0.0001", "-0.0002"):
            wire.arm("funding", rate=rate)
        await bot.until(lambda: len(wire.records(FundingPaid)) >= 2, "two settlements")
        await bot.bars(2)
        wire.clear()
        await bot.settled()
        assert bot.book.position.funding_usdt == sum(
            p.amount_usdt for p in wire.records(FundingPaid)
        )

    wire.play(scenario)
    assert len({one.execution_id for one in wire.records(FundingPaid)}) == 2
    assert wire.held == -wire.entries[0].filled
    assert wire.reconciled().differences == []


@pytest.mark.fault(31, quick="position_empty-bybit")
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
@pytest.mark.parametrize("fault", ["position_empty", "position_missing_field", "position_two_rows"])
def test_a_position_answer_that_says_nothing_is_not_flat(
    wire: Wire, fault: str, client: str
) -> None:
    wire.client = client

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm(fault)
        await bot.until(lambda: "exchange" in bot.faults, "that it is noticed")
        await bot.bars(3)
        assert bot.book.position.quantity == wire.held < 0
        wire.clear()
        await bot.settled()

    wire.play(scenario)
    assert len(wire.records(PlaceOrder)) == len(wire.entries) == 1
    assert wire.closes == []
    assert wire.uncovered_ms == 0


@pytest.mark.fault(32)
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_hedge_mode_is_refused_before_anything_is_ordered(wire: Wire, client: str) -> None:
    wire.client = client
    wire.arm("hedge_mode")
    with pytest.raises(UnsafeError, match="hedge mode"):
        wire.play(nothing)
    assert wire.orders == []


@pytest.mark.fault(33)
def test_no_entry_while_the_leverage_that_is_read_is_another(wire: Wire) -> None:
    wire.arm("leverage_differs", leverage=20)

    async def scenario(bot: Bot) -> None:
        await bot.bars(4)
        assert any("leverage is 20" in why for why in bot.refusals())
        wire.clear()
        await bot.covered()

    wire.play(scenario)
    assert len(wire.entries) == 1


@pytest.mark.fault(33)
@pytest.mark.parametrize(("code", "starts"), [(110013, False), (110043, True)])
def test_a_leverage_that_cannot_be_set_refuses_the_start_and_one_that_is_set_does_not(
    wire: Wire, code: int, starts: bool
) -> None:
    wire.inside(lambda host: host.exchange.set_leverage("LTCUSDT", D(7), D(7)))
    wire.arm("leverage_rejected", code=code)
    if starts:
        wire.play(nothing)
    else:
        with pytest.raises(UnsafeError, match="refuses leverage 10"):
            wire.play(nothing)
    assert wire.entries == []  # in both cases the leverage is not what was asked for


@pytest.mark.fault(34)
def test_somebody_s_order_halts_entries_and_is_never_cancelled(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("foreign_order", quantity="1")
        await bot.until(lambda: bot.book.halted, "a halt")
        bot.flatten()
        await bot.flat()
        await bot.bars(3)

    wire.play(scenario)
    (foreign,) = [order for order in wire.orders if order.status is OrderStatus.NEW]
    assert not foreign.link_id.startswith("ebb-")
    assert wire.records(CancelOrder) == []
    assert any("foreign order" in one.message for one in wire.records(Alert))
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(34, quick=True)
def test_somebody_s_trade_halts_entries_and_what_is_held_is_adopted_and_covered(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        before = wire.held
        wire.arm("foreign_fill", quantity="1")
        await bot.until(lambda: bot.book.halted, "a halt")
        await bot.until(lambda: bot.is_settled, "adoption", 30)
        assert wire.held == before - 1
        await bot.bars(2)

    wire.play(scenario)
    assert len(wire.entries) == 1
    assert any("foreign fill" in one.message for one in wire.records(Alert))
    assert wire.uncovered_ms == 0


@pytest.mark.fault(35)
def test_a_second_bot_of_one_home_is_refused_before_it_reads_the_account(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        with pytest.raises(JournalLockedError, match="writes it"):
            wire.build()
        await bot.bars(2)

    wire.play(scenario)
    assert len(wire.entries) == 1


@pytest.mark.fault(36)
def test_a_key_of_another_environment_is_refused_and_no_journal_is_made(wire: Wire) -> None:
    wire.arm("wrong_environment_key")
    with pytest.raises(EbbError, match="10003"):
        wire.build()
    assert not (wire.folder / "home" / STATE).exists()
    assert wire.orders == []


@pytest.mark.fault(37)
def test_an_instrument_that_is_closed_is_only_left(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        bot.flatten()
        await bot.flat()
        wire.arm("closed_symbol", status="Closed")
        bot.resume()
        await bot.until(lambda: len(wire.records(PlaceOrder)) > 1, "an order")
        await bot.until(lambda: any("is Closed" in why for why in bot.refusals()), "refusals")
        await bot.bars(3)
        assert len(wire.records(PlaceOrder)) == 2
        wire.clear()
        await bot.covered()  # it looks again every 10 s

    wire.play(scenario)
    assert len([one for one in wire.entries if one.filled]) == 2


@pytest.mark.fault(45, quick="33004")
@pytest.mark.parametrize("code", [33004, 10005])
def test_a_key_that_dies_while_a_short_is_held_raises_the_loudest_alarm_behind_its_stop(
    wire: Wire, code: int
) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("key_expired", code=code)
        await bot.until(
            lambda: any(one.severity == "critical" for one in wire.records(Alert)), "an alarm"
        )
        await bot.bars(2)
        assert wire.stop is not None
        wire.clear()
        await bot.settled()

    wire.play(scenario)
    (alarm,) = [one for one in wire.records(Alert) if one.severity == "critical"]
    assert str(code) in alarm.message
    assert any(not one.ok and one.feed == "login" for one in wire.records(FeedHealth))
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(45)
@pytest.mark.parametrize(
    ("fault", "params", "said"),
    [
        ("key_deadline", {"days": 2}, "in 2 days"),
        ("key_permissions", {"readOnly": 1, "withdraw": False}, "read-only"),
        ("key_permissions", {"readOnly": 0, "withdraw": True}, "withdraw"),
    ],
)
def test_a_key_that_must_not_trade_is_refused_at_the_start(
    wire: Wire, fault: str, params: dict[str, int | bool], said: str
) -> None:
    wire.arm(fault, **params)
    with pytest.raises(UnsafeError, match=said):
        wire.build()
    assert wire.orders == []


@pytest.mark.fault(28)
def test_a_restart_adopts_what_changed_meanwhile_and_opens_nothing_first(wire: Wire) -> None:
    async def opened(bot: Bot) -> None:
        await bot.covered()

    async def adopted(bot: Bot) -> None:
        assert bot.book.position.is_flat
        await bot.covered()
        assert len(wire.entries) == 1
        assert bot.book.position.quantity == wire.held == held + D(1)

    wire.play(opened)
    held = wire.held
    # While the bot is away somebody buys back 1 LTC.
    wire.arm("foreign_fill", side="Buy", quantity="1")
    wire.play(adopted)
    assert len(wire.records(PlaceOrder)) == 1
    assert wire.uncovered_ms == 0
    first = next(
        one for one in wire.records(Decision) if one.verdict and one.verdict.target_quantity
    )
    assert first.time <= wire.records(SendOutcome)[0].time
    assert len({one.execution_id for one in wire.records(Fill)}) == len(wire.records(Fill))
