"""What a start learns from the journal of an earlier run, whatever row that run died after."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.journal.errors import JournalError
from bot.journal.journal import Journal
from bot.recorder import Detail, Recorder
from bot.recovery import recover
from core.commands import ClosePosition, Command, PlaceOrder
from core.decision import Decision
from core.engine import Output
from core.events import (
    Event,
    Fill,
    FillReason,
    ForeignOrder,
    OperatorAction,
    OperatorOrder,
    OrderUpdate,
    Outcome,
    PositionReport,
    Request,
    SendOutcome,
    WalletReport,
)
from core.execution.book import Plan, Protection
from core.memory import Memory
from core.order import OrderState
from tests.fakes.machine import Machine


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "paper.sqlite") as journal:
        yield journal


def short(*, closed: bool = False) -> list[Event | Output]:
    """The tape of one short, from its decision to its proof (or its end)."""
    machine = Machine()
    machine.adopt()
    machine.tape.clear()
    machine.bar(80, 80, 80, 80)
    if closed:
        machine.bar(80, 90, 80, 88)
    return machine.tape


def write(journal: Journal, tape: list[Event | Output]) -> None:
    recorder = Recorder(journal, Detail.ALL, recover(journal).lives)
    for item in tape:
        if isinstance(item, Decision | Command):
            recorder.output(item)
        else:
            recorder.event(item)
    journal.commit()


def until(tape: list[Event | Output], kind: type, *, included: bool) -> list[Event | Output]:
    at = next(n for n, item in enumerate(tape) if isinstance(item, kind))
    return tape[: at + included]


def test_empty_journal_leaves_nothing(journal: Journal) -> None:
    left = recover(journal)
    assert (left.wallet, left.position, left.until_ms) == (None, None, 0)
    assert left.held_quantity == 0
    assert left.unproved == {}
    assert left.lives.count == 0


def test_intent_without_an_answer_is_an_unproved_order(journal: Journal) -> None:
    tape = until(short(), PlaceOrder, included=True)
    write(journal, tape)
    placed = tape[-1]
    assert isinstance(placed, PlaceOrder)
    (order,) = recover(journal).unproved.values()
    assert order.client_order_id == placed.client_order_id
    assert order.state is OrderState.UNKNOWN
    assert order.open_quantity == placed.quantity


def test_fill_alone_proves_its_order_and_brings_its_stop(journal: Journal) -> None:
    tape = until(short(), Fill, included=True)
    write(journal, tape)
    left = recover(journal)
    fill, placed = tape[-1], next(item for item in tape if isinstance(item, PlaceOrder))
    assert isinstance(fill, Fill)
    assert left.unproved == {}
    assert left.held_quantity == fill.quantity
    assert left.stop_price == placed.stop_price
    assert fill.execution_id in left.unpaid


def test_partial_fill_leaves_the_rest_unproved(journal: Journal) -> None:
    tape = until(short(), Fill, included=True)
    fill = tape.pop()
    assert isinstance(fill, Fill)
    write(journal, [*tape, replace(fill, quantity=Decimal("-1.0"))])
    (order,) = recover(journal).unproved.values()
    assert order.filled_quantity == Decimal("-1.0")
    assert order.open_quantity == order.quantity + 1


@pytest.mark.parametrize("how", ["rejected", "cancelled"])
def test_word_of_the_exchange_proves_an_order(journal: Journal, how: str) -> None:
    tape = until(short(), PlaceOrder, included=True)
    name = tape[-1].client_order_id  # type: ignore[union-attr]
    word: Event = SendOutcome(1, 1, Request.PLACE, name, Outcome.REJECTED, code=10001)
    if how == "cancelled":
        word = OrderUpdate(1, 1, name, "o1", OrderState.CANCELLED, Decimal(0))
    write(journal, [*tape, word])
    assert recover(journal).unproved == {}


def test_old_entry_is_found_behind_many_closes(journal: Journal) -> None:
    tape = until(short(), PlaceOrder, included=True)
    write(journal, tape)
    for number in range(100):
        name = f"ebb-x-{number}"
        journal.append(ClosePosition(name, "d1", "LTCUSDT", Decimal(1), "strategy"))
        journal.append(OrderUpdate(1, 1, name, "o", OrderState.FILLED, Decimal(1)))
    journal.commit()
    assert set(recover(journal).unproved) == {tape[-1].client_order_id}  # type: ignore[union-attr]


def test_a_held_short_comes_back_with_the_plan_of_its_entry(journal: Journal) -> None:
    tape = short()
    placed = next(item for item in tape if isinstance(item, PlaceOrder))
    write(journal, tape)
    left = recover(journal)
    assert placed.stop_price is not None
    protection = Protection(placed.stop_price, placed.take_profit_price)
    assert left.plan == left.recalled.plan == Plan(protection, placed.limit_price or Decimal(0))
    assert left.known_orders == {placed.client_order_id}


def test_the_plan_of_a_short_that_ended_is_no_plan_of_the_next(journal: Journal) -> None:
    write(journal, short(closed=True))
    left = recover(journal)
    assert left.recalled.plan is None
    assert left.stop_price is None
    assert len(left.known_orders) == 1


def test_an_intent_brings_the_stop_it_would_have(journal: Journal) -> None:
    tape = until(short(), PlaceOrder, included=True)
    write(journal, tape)
    placed = tape[-1]
    assert isinstance(placed, PlaceOrder)
    assert recover(journal).stop_price == placed.stop_price


def test_an_order_of_another_that_was_halted_for_is_known_from_then_on(journal: Journal) -> None:
    write(journal, [ForeignOrder(1, 1, "o", "ebb-other-1")])
    assert recover(journal).known_orders == {"ebb-other-1"}


def test_who_opened_what_is_told_once_since_the_last_short_ended(journal: Journal) -> None:
    ended = short(closed=True)
    write(journal, ended)
    again = [item for item in short() if isinstance(item, PlaceOrder | Fill | PositionReport)]
    again = [replace(one, execution_id="n1") if isinstance(one, Fill) else one for one in again]
    (entered,) = (one for one in again if isinstance(one, Fill))
    foreign = ForeignOrder(entered.time, entered.time, "o9", "ebb-other-1")
    # A list of the exchange repeats what it said, also of the short that ended.
    repeated = [one for one in ended if isinstance(one, Fill)]
    write(journal, [*again, foreign, *repeated, entered])
    left = recover(journal)
    assert left.told == (entered, foreign)
    assert left.recalled.own_orders == {entered.client_order_id}


def test_a_person_who_resumed_made_all_that_is_held_this_bots(journal: Journal) -> None:
    foreign = ForeignOrder(1, 1, "o9", "ebb-other-1")
    write(journal, [*short(), foreign, OperatorOrder(2, 2, OperatorAction.HALT)])
    assert foreign in recover(journal).told
    write(journal, [OperatorOrder(3, 3, OperatorAction.RESUME)])
    assert recover(journal).told == ()


def test_the_orders_that_close_are_this_bots_own_too(journal: Journal) -> None:
    write(journal, [*short(), ClosePosition("ebb-x-9", "d1", "LTCUSDT", Decimal(1), "strategy")])
    assert "ebb-x-9" in recover(journal).recalled.own_orders


def test_held_short_comes_back_with_stop_wallet_and_story(journal: Journal) -> None:
    tape = short()
    write(journal, tape)
    left = recover(journal)
    (fill,) = (item for item in tape if isinstance(item, Fill))
    assert left.held_quantity == fill.quantity
    assert left.position is not None
    assert left.position.stop_price == left.stop_price is not None
    assert left.wallet == [item for item in tape if isinstance(item, WalletReport)][-1]
    assert (left.later_fills, left.unpaid, left.unproved) == ((), frozenset(), {})
    story = left.lives.open
    assert story is not None
    assert (story.number, story.quantity) == (1, fill.quantity)
    assert story.decision is not None
    assert story.stop_read_back_at is not None


def test_shorts_are_numbered_on_and_old_fills_not_read_again(journal: Journal) -> None:
    write(journal, short(closed=True))
    after_first = recover(journal).lives
    assert (after_first.count, after_first.open) == (1, None)
    write(journal, short())
    lives = recover(journal).lives
    assert lives.count == 2
    assert lives.open is not None
    assert lives.open.number == 2
    assert lives.finished == []


def test_newest_memory_counts(journal: Journal) -> None:
    journal.append(Memory(entries_today=1))
    journal.append(Memory(entries_today=2, halted="drawdown"))
    journal.commit()
    assert recover(journal).memory == Memory(entries_today=2, halted="drawdown")


@pytest.mark.parametrize("reason", list(FillReason))
def test_end_while_away_is_remembered_as_the_engine_would(
    journal: Journal, reason: FillReason
) -> None:
    tape = short(closed=True)
    write(journal, tape)
    fill = replace([item for item in tape if isinstance(item, Fill)][-1], reason=reason)
    left = recover(journal)
    left.memory.opened_at = 5
    left.missed(fill)
    stopped = reason in {FillReason.STOP_LOSS, FillReason.LIQUIDATION}
    assert left.memory.opened_at is None
    assert left.memory.last_stop_at == (fill.time if stopped else None)
    assert bool(left.memory.halted) == (reason is FillReason.LIQUIDATION)


def test_damaged_note_is_told_in_one_line(journal: Journal) -> None:
    write(journal, short(closed=True))
    journal.set_meta("shorts_over", "many")
    journal.commit()
    with pytest.raises(JournalError, match=r"paper\.sqlite: note shorts_over is 'many'"):
        recover(journal)


def test_flat_report_after_the_last_fill_says_nothing_is_held(journal: Journal) -> None:
    tape = short(closed=True)
    write(journal, tape)
    left = recover(journal)
    assert isinstance(left.position, PositionReport)
    assert left.held_quantity == 0


def test_what_was_held_before_the_newest_fills_is_remembered_beside_what_is_held(
    journal: Journal,
) -> None:
    """A row that lags may still say it (FAULTS 5)."""
    tape = short(closed=True)
    write(journal, tape)
    entry, _ = (item for item in tape if isinstance(item, Fill))
    recalled = recover(journal).recalled
    assert recalled.quantity == 0
    assert entry.quantity in recalled.earlier
    assert recalled.at == max(item.time for item in tape if isinstance(item, PositionReport))
