"""What the machine asks for and says, whole: the read after a fill, the word of a halt, the answer to a person."""

from decimal import Decimal as D

import pytest

from core.commands import Alert, Ask, ClosePosition, Command, Halt, Reconcile
from core.events import (
    Fill,
    FillKind,
    FillReason,
    FundingPaid,
    OperatorAction,
    OperatorOrder,
    OrderUpdate,
    Outcome,
    PositionReport,
    Request,
    SendOutcome,
)
from core.execution.adoption import adopt
from core.execution.book import Adoption, Book, Protection
from core.execution.machine import on_event
from core.execution.settings import Settings
from core.money import ZERO
from core.order import Order, OrderState
from core.position import Position
from tests.fakes.machine import book as empty_book

NOW = 1_000_000
LTC = "LTCUSDT"


def short() -> Position:
    """Three LTC at 80, with money already booked."""
    return Position(D(-3), D(240), D(7), D(1), D(2))


def adopted(position: Position | None = None) -> Book:
    """A book that agreed with the exchange long ago."""
    book = empty_book(Settings(max_rejects=3, reject_pause_s=300))
    book.adoption = Adoption(done=True)
    book.adopted_at = NOW - 100_000
    book.last_poll_at = NOW
    book.position = position or Position()
    return book


def fill(
    quantity: str,
    reason: FillReason,
    kind: FillKind = FillKind.TRADE,
    *,
    time: int = NOW,
    name: str = "ebb-test-1",
) -> Fill:
    return Fill(time, time, "e1", name, "o1", D(80), D(quantity), D("0.5"), kind, reason)


def order(book: Book, quantity: str = "-3", *, reduce_only: bool = False) -> Order:
    one = Order("ebb-test-1", D(quantity), reduce_only, "d1", NOW - 60_000)
    book.orders[one.client_order_id] = one
    return one


def read(reason: str, ask: Ask = Ask.POSITION, name: str = "") -> Reconcile:
    return Reconcile(ask, LTC, name, reason)


def halted(cause: str) -> list[Command]:
    return [Alert("critical", cause), Halt(cause)]


# ---- fills


def test_a_fill_of_an_entry_starts_the_clock_of_its_cover_and_reads_the_stop_back() -> None:
    book = adopted()
    order(book)
    assert on_event(book, fill("-3", FillReason.ENTRY)) == [read("read the stop back")]
    assert book.uncovered_since == NOW
    assert (book.position.quantity, book.last_fill_at) == (D(-3), NOW)


def test_a_second_part_of_an_entry_does_not_start_the_clock_again() -> None:
    book = adopted(short())
    book.uncovered_since = NOW - 1500
    order(book)
    on_event(book, fill("-1", FillReason.ENTRY))
    assert book.uncovered_since == NOW - 1500


def test_a_part_that_is_bought_back_starts_no_clock() -> None:
    book = adopted(short())
    assert on_event(book, fill("1", FillReason.CLOSE, name="")) == [read("read the stop back")]
    assert book.uncovered_since is None
    assert book.position.quantity == D(-2)


def test_the_fill_that_makes_it_flat_is_confirmed_by_a_read_of_everything() -> None:
    book = adopted(short())
    book.protection, book.uncovered_since, book.amended_at = Protection(D(83), None), 1, 1
    assert on_event(book, fill("3", FillReason.STOP_LOSS, name="")) == [
        read("confirm flat", Ask.ALL)
    ]
    left = [getattr(book, name) for name in ("protection", "uncovered_since", "amended_at")]
    assert left == [None, None, None]


def test_a_foreign_fill_halts_and_is_read_about() -> None:
    book = adopted(short())
    cause = "foreign fill e1 of -1 LTC"
    assert on_event(book, fill("-1", FillReason.FOREIGN)) == [*halted(cause), read(cause, Ask.ALL)]
    assert book.moved_by_others
    assert not book.adoption.done
    assert book.position == short()


def test_what_somebody_else_bought_back_is_counted_with_our_fills() -> None:
    """Rows of a lagging replica from before both once brought a closed short back for twenty seconds."""
    book = adopted(short())
    cause = "foreign fill e1 of 3 LTC"
    said = on_event(book, fill("3", FillReason.FOREIGN))
    assert said == [read("confirm flat", Ask.ALL), *halted(cause), read(cause, Ask.ALL)]
    assert book.position.is_flat
    assert not book.moved_by_others


def test_more_than_is_held_bought_back_by_others_leaves_only_the_exchanges_rows() -> None:
    book = adopted(short())
    on_event(book, fill("4", FillReason.FOREIGN))
    assert book.moved_by_others
    assert book.position == short()


@pytest.mark.parametrize(
    ("kind", "word"), [(FillKind.LIQUIDATION, "liquidated"), (FillKind.ADL, f"{FillKind.ADL}:")]
)
def test_a_fill_that_is_no_trade_halts_by_its_name(kind: FillKind, word: str) -> None:
    book = adopted(short())
    said = on_event(book, fill("3", FillReason.LIQUIDATION, kind, name=""))
    assert said == [*halted(f"{word} 3 LTC at 80"), read("confirm flat", Ask.ALL)]


def test_an_entry_of_another_boot_halts_and_a_liquidation_of_it_says_both() -> None:
    book = adopted()
    first = "another instance trades this account: order ebb-other-1"
    said = on_event(book, fill("-3", FillReason.ENTRY, FillKind.ADL, name="ebb-other-1"))
    second = f"{FillKind.ADL}: -3 LTC at 80"
    assert said == [*halted(first), *halted(second), read("read the stop back")]


@pytest.mark.parametrize("earlier_ms", [0, 1])
def test_a_fill_from_before_the_adoption_costs_its_fee_and_moves_nothing(earlier_ms: int) -> None:
    book = adopted(short())
    time = NOW - 100_000 - earlier_ms
    said = on_event(book, fill("-3", FillReason.ENTRY, time=time))
    assert said == [read("a fill came after its position was adopted")]
    assert (book.position.quantity, book.position.fees_usdt) == (D(-3), D("1.5"))


@pytest.mark.parametrize("beyond", ["3.1", "4"])
def test_a_buy_beyond_what_is_held_makes_the_books_doubt_themselves(beyond: str) -> None:
    book = adopted(short())
    said = on_event(book, fill(beyond, FillReason.CLOSE, name=""))
    assert said == [read(f"a buy of {beyond} LTC that the books lack", Ask.ALL)]
    assert (book.position.quantity, book.position.fees_usdt) == (D(-3), D("1.5"))
    assert book.moved_by_others
    assert not book.adoption.done


def test_funding_adds_up_and_is_booked_once() -> None:
    book = adopted(short())
    paid = FundingPaid(NOW, NOW, "f1", D("0.0001"), D("0.25"))
    assert on_event(book, paid) == []
    on_event(book, paid)
    assert book.position.funding_usdt == D("2.25")


# ---- a person


@pytest.mark.parametrize(("said", "cause"), [("", "halted by the operator"), ("lunch", "lunch")])
def test_a_halt_says_the_persons_reason_or_whose_it_was(said: str, cause: str) -> None:
    book = adopted()
    assert on_event(book, OperatorOrder(NOW, NOW, OperatorAction.HALT, said)) == [Halt(cause)]
    assert book.halted == cause


def test_a_resume_lifts_halt_and_pause() -> None:
    book = adopted()
    book.halted, book.paused_until = "lunch", NOW + 1
    told = on_event(book, OperatorOrder(NOW, NOW, OperatorAction.RESUME))
    assert told == [Alert("info", "resumed by the operator")]
    assert (book.halted, book.paused_until) == ("", 0)


@pytest.mark.parametrize(
    ("said", "cause", "reason"),
    [("", "flattened by the operator", "operator"), ("news", "news", "news")],
)
def test_a_flatten_halts_and_closes_for_the_persons_reason(
    said: str, cause: str, reason: str
) -> None:
    book = adopted(short())
    told = on_event(book, OperatorOrder(NOW, NOW, OperatorAction.FLATTEN, said))
    assert told == [Halt(cause), ClosePosition("ebb-test-1", "", LTC, D(3), reason)]
    assert book.halted == cause


def test_a_cause_is_told_once() -> None:
    book = adopted()
    assert book.halt("why") == halted("why")
    assert book.halt("why") == []
    assert book.halt("why else") == halted("why else")


# ---- answers


def rejected(code: int = 110007, *, time: int = NOW) -> SendOutcome:
    return SendOutcome(
        time, time, Request.PLACE, "ebb-test-1", Outcome.REJECTED, "", code, "no money"
    )


def test_a_refused_entry_is_told_of() -> None:
    book = adopted()
    order(book)
    assert on_event(book, rejected()) == [
        Alert("warning", "entry ebb-test-1 rejected: 110007 no money")
    ]
    assert book.paused_until == 0


def test_a_refused_close_is_no_reason_to_send_again_but_to_look() -> None:
    book = adopted(short())
    order(book, "3", reduce_only=True)
    assert on_event(book, rejected(110017)) == [read("close rejected: 110017 no money", Ask.ALL)]
    assert list(book.rejects) == []


@pytest.mark.parametrize(("apart_ms", "pauses"), [(30_000, True), (30_001, False)])
def test_three_refusals_within_a_minute_pause_entries(apart_ms: int, pauses: bool) -> None:
    book = adopted()
    for number in range(3):
        book.orders.clear()
        order(book)
        on_event(book, rejected(time=NOW + number * apart_ms))
    assert book.paused_until == (NOW + 2 * apart_ms + 300_000 if pauses else 0)


def test_an_unknown_outcome_is_asked_about_once_in_its_pause() -> None:
    book = adopted()
    order(book)
    ask_ms = int(book.settings.ask_every_s * 1000)
    lost = SendOutcome(NOW, NOW, Request.PLACE, "ebb-test-1", Outcome.UNKNOWN)
    assert on_event(book, lost) == [read("outcome unknown", Ask.ORDER, "ebb-test-1")]
    told = OrderUpdate(NOW + ask_ms - 1, 0, "ebb-test-1", "o1", OrderState.PARTIALLY_FILLED, D(-1))
    assert on_event(book, told) == [read("a fill is missing")]
    later = OrderUpdate(NOW + ask_ms, 0, "ebb-test-1", "o1", OrderState.PARTIALLY_FILLED, D(-1))
    assert on_event(book, later) == [
        read("outcome unknown", Ask.ORDER, "ebb-test-1"),
        read("a fill is missing"),
    ]


def nowhere(time: int) -> OrderUpdate:
    return OrderUpdate(time, time, "ebb-test-1", "", OrderState.NOT_FOUND, ZERO)


def test_an_order_that_no_list_has_is_given_up_after_enough_reads_and_time_and_not_before() -> None:
    book = adopted()
    one = order(book)
    settings = book.settings
    gap_ms = int(settings.ask_every_s * 1000)
    one.sent_at = NOW - int(settings.not_placed_after_s * 1000)
    one.move(OrderState.UNKNOWN)
    for number in range(settings.not_placed_reads - 1):
        assert on_event(book, nowhere(NOW + number * gap_ms)) == []
        assert on_event(book, nowhere(NOW + number * gap_ms + gap_ms - 1)) == []  # not apart
    last = NOW + (settings.not_placed_reads - 1) * gap_ms
    waited = last - one.sent_at
    assert on_event(book, nowhere(last)) == [
        Alert("warning", f"order ebb-test-1 was never placed ({waited} ms, no list has it)")
    ]
    assert one.state is OrderState.NOT_PLACED


def test_reads_alone_do_not_prove_that_an_order_is_nowhere_before_its_time() -> None:
    book = adopted()
    one = order(book)
    one.move(OrderState.UNKNOWN)
    after_ms, gap_ms = (
        int(book.settings.not_placed_after_s * 1000),
        int(book.settings.ask_every_s * 1000),
    )
    one.sent_at = NOW
    one.empty_reads = book.settings.not_placed_reads
    assert on_event(book, nowhere(NOW + after_ms - 1)) == []
    one.last_empty_at = NOW + after_ms - gap_ms
    assert len(on_event(book, nowhere(NOW + after_ms))) == 1


# ---- adoption


def report(quantity: str, stop: str | None = "83", target: str | None = "75") -> PositionReport:
    prices = (D(stop) if stop else None, D(target) if target else None)
    return PositionReport(NOW, NOW, LTC, D(quantity), D(81), D(10), D(80), None, *prices)


def test_what_is_adopted_is_the_exchanges_and_the_money_booked_stays() -> None:
    book = adopted(short())
    adopt(book, report("-2"))
    assert book.position == Position(D(-2), D(162), D(7), D(1), D(2))
    assert book.protection == Protection(D(83), D(75))
    assert book.adopted_at == NOW


def test_a_planned_stop_outlives_an_adoption_and_a_flat_account_needs_none() -> None:
    book = adopted(short())
    book.protection = Protection(D(82), None)
    adopt(book, report("-2"))
    assert book.protection == Protection(D(82), None)
    adopt(book, report("0", None, None))
    assert book.protection is None
