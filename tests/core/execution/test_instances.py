"""Two instances on one account: both stand down, and the one that came later gives back what it opened."""

from dataclasses import replace
from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commands import Alert, ClosePosition, Command, Halt, PlaceOrder
from core.decision import Finding, Ruling, Verdict
from core.events import (
    Fill,
    FillKind,
    FillReason,
    ForeignOrder,
    OperatorAction,
    OperatorOrder,
    PositionReport,
    Timer,
)
from core.execution.adoption import adopt
from core.execution.book import Adoption, Book, Plan, Protection, Recalled, Rivalry
from core.execution.instances import CAUSE, recall
from core.execution.machine import on_event, pursue
from core.order import Order, OrderState
from tests.fakes.machine import book as empty_book

NOW = 1_000_000
OURS, THEIRS = "ebb-test-1", "ebb-other-1"


def adopted() -> Book:
    """A book that agreed with the exchange, flat, a while ago."""
    book = empty_book()
    book.adoption = Adoption(done=True)
    book.adopted_at, book.last_poll_at = NOW - 60_000, NOW
    return book


def entering() -> Book:
    """The same, with an entry of 3 LTC on its way."""
    book = adopted()
    book.counter = 1
    book.orders[OURS] = Order(OURS, D(-3), False, "d1", NOW)
    return book


def entry(name: str, quantity: str = "-3", *, time: int = NOW, part: int = 1) -> Fill:
    price, fee, kind = D(80), D("0.1"), FillKind.TRADE
    execution, reason = f"{name}/{part}", FillReason.ENTRY
    return Fill(time, time, execution, name, "o", price, D(quantity), fee, kind, reason)


def bought_back(said: list[Command]) -> list[D]:
    return [one.quantity for one in said if isinstance(one, PlaceOrder) and one.reduce_only]


def told(book: Book, *fills: Fill) -> list[Command]:
    return [command for fill in fills for command in on_event(book, fill)]


@pytest.mark.parametrize("theirs_first_heard", [True, False])
def test_the_later_of_two_entries_is_bought_back_whichever_is_heard_first(
    theirs_first_heard: bool,
) -> None:
    ours, theirs = entry(OURS, time=NOW + 1), entry(THEIRS)
    fills = (theirs, ours) if theirs_first_heard else (ours, theirs)
    book = entering()
    said = told(book, *fills)
    assert bought_back(said) == [D(3)]
    (back,) = (one for one in said if isinstance(one, PlaceOrder))
    assert (back.decision_id, back.deadline) == ("", fills[-1].time)
    assert Halt(f"{CAUSE}: order {THEIRS}") in said
    assert book.halted == f"{CAUSE}: order {THEIRS}"
    assert book.position.quantity == D(-6)


@pytest.mark.parametrize("theirs_first_heard", [True, False])
def test_the_earlier_of_two_entries_stays_and_its_bot_stands_down_too(
    theirs_first_heard: bool,
) -> None:
    ours, theirs = entry(OURS), entry(THEIRS, time=NOW + 1)
    fills = (theirs, ours) if theirs_first_heard else (ours, theirs)
    book = entering()
    assert bought_back(told(book, *fills)) == []
    assert book.halted == f"{CAUSE}: order {THEIRS}"


def test_of_two_entries_of_one_millisecond_exactly_one_is_bought_back() -> None:
    first = entering()
    second = empty_book()
    second.id_prefix = "ebb-other"
    second.adoption, second.adopted_at = Adoption(done=True), NOW - 60_000
    second.orders[THEIRS] = Order(THEIRS, D(-3), False, "d1", NOW)
    gave = [bool(bought_back(told(one, entry(OURS), entry(THEIRS)))) for one in (first, second)]
    assert sorted(gave) == [False, True]


def test_an_entry_in_parts_is_bought_back_as_far_as_it_filled_and_no_further() -> None:
    book = entering()
    assert bought_back(told(book, entry(THEIRS), entry(OURS, "-1", time=NOW + 1))) == [D(1)]
    buy = Fill(
        NOW + 2, NOW + 2, "b", "ebb-test-2", "o2", D(80), D(1), D(0), FillKind.TRADE,
        FillReason.CLOSE,
    )  # fmt: skip
    said = told(book, entry(OURS, "-2", time=NOW + 1, part=2), buy)
    # One at a time, and the second after a pause.
    assert bought_back(said) == []
    later = on_event(book, Timer(NOW + 1500, NOW + 1500, False))
    assert bought_back(later) == [D(2)]
    rest = Fill(
        NOW + 1600, NOW + 1600, "c", "ebb-test-3", "o3", D(80), D(2), D(0), FillKind.TRADE,
        FillReason.CLOSE,
    )  # fmt: skip
    on_event(book, rest)
    assert book.position.quantity == D(-3)
    assert bought_back(on_event(book, Timer(NOW + 9000, NOW + 9000, False))) == []


def read(after_ms: int, quantity: str) -> PositionReport:
    """What the exchange says is held, `after_ms` after NOW."""
    held, at = D(quantity), NOW + after_ms
    stop, liquidation = (D("82.40"), D(87)) if held else (None, None)
    return PositionReport(at, at, "LTCUSDT", held, D(80), D(10), D(80), liquidation, stop, None)


def recalling(*fills: Fill) -> Book:
    """The next boot of the same bot, whose journal was told of `fills`, before it has read the account."""
    book = empty_book()
    book.id_prefix = "ebb-again"
    quantity = sum((fill.quantity for fill in fills), D(0))
    book.recalled = Recalled(quantity, at=NOW + 1, own_orders=frozenset({OURS}))
    recall(book, fills)
    return book


def restarted(*fills: Fill, own: frozenset[str] = frozenset({OURS})) -> Book:
    """The next boot of the same bot, whose journal was told of `fills`, and which has adopted what they left."""
    book = empty_book()
    book.id_prefix = "ebb-again"
    book.recalled = Recalled(own_orders=own)
    recall(book, fills)
    quantity = sum((fill.quantity for fill in fills), D(0))
    report = PositionReport(
        NOW, NOW, "LTCUSDT", quantity, D(80), D(10), D(80), D(87), D("82.40"), None
    )
    adopt(book, report)
    book.adoption = Adoption(done=True)
    return book


def test_a_boot_whose_journal_knows_both_entries_already_gives_the_later_one_back() -> None:
    later = restarted(entry(THEIRS), entry(OURS, time=NOW + 1))
    assert bought_back(on_event(later, Timer(NOW + 1000, NOW + 1000, False))) == [D(3)]
    earlier = restarted(entry(THEIRS, time=NOW + 1), entry(OURS))
    assert bought_back(on_event(earlier, Timer(NOW + 1000, NOW + 1000, False))) == []


def test_what_an_earlier_boot_bought_back_is_not_bought_back_again() -> None:
    buy = Fill(
        NOW + 2, NOW + 2, "b", "ebb-test-2", "o2", D(80), D(1), D(0), FillKind.TRADE,
        FillReason.CLOSE,
    )  # fmt: skip
    fills, own = (entry(THEIRS), entry(OURS, time=NOW + 1)), frozenset({OURS, "ebb-test-2"})
    counted = restarted(*fills, buy, own=own)
    assert bought_back(on_event(counted, Timer(NOW + 1000, NOW + 1000, False))) == [D(2)]
    # The journal knows that it was asked for; the fill comes from the exchange's lists.
    heard = restarted(*fills, own=own)
    said = on_event(heard, replace(buy, time=NOW + 3))
    assert bought_back(said) == [D(2)]


def test_a_short_that_ended_while_no_boot_was_there_is_not_given_back_out_of_the_next() -> None:
    """The stop closed all of it; then the other instance opened anew."""
    later = recalling(entry(THEIRS), entry(OURS, time=NOW + 1))
    stopped = replace(entry("", "5.5", time=NOW + 2), reason=FillReason.STOP_LOSS)
    rest = replace(stopped, execution_id="rest", quantity=D("0.5"))
    told(later, stopped, rest, entry("ebb-other-2", time=NOW + 3))
    said = [later_read for at in (4, 1500, 3000) for later_read in on_event(later, read(at, "-3"))]
    assert later.adopted_at is not None
    assert bought_back([*said, *on_event(later, Timer(NOW + 5000, NOW + 5000, False))]) == []


def test_a_short_that_the_journal_saw_end_is_not_counted_with_the_next() -> None:
    """The last boot was told of its end after its own adoption, so only the next one writes that the short is over."""
    stopped = replace(entry("", "6", time=NOW + 2), reason=FillReason.STOP_LOSS)
    later = recalling(entry(THEIRS), entry(OURS, time=NOW + 1), stopped)
    for at in (4, 1500, 3000):
        on_event(later, read(at, "0"))
    assert later.adopted_at is not None
    assert later.rivalry == Rivalry()


def test_an_order_of_another_instance_that_the_journal_knows_counts_as_its_entry() -> None:
    book = empty_book()
    book.recalled = Recalled(own_orders=frozenset({OURS}))
    recall(book, [ForeignOrder(NOW, NOW, "o7", THEIRS), ForeignOrder(NOW, NOW, "o8", "by-hand")])
    recall(book, [entry(OURS, time=NOW + 1)])
    assert book.rivalry == Rivalry((NOW + 1, OURS), (NOW, THEIRS), D(-3))


@given(
    st.lists(st.tuples(st.sampled_from([OURS, THEIRS]), st.integers(1, 9), st.integers(0, 5))),
    st.integers(0, 20),
)
def test_a_boot_counts_from_the_journal_what_the_boot_before_it_counted_from_the_stream(
    entries: list[tuple[str, int, int]], bought: int
) -> None:
    fills = [
        entry(name, f"-{quantity}", time=NOW + at, part=part)
        for part, (name, quantity, at) in enumerate(entries)
    ]
    held = sum((-fill.quantity for fill in fills), D(0))
    if held and bought:
        name, price, quantity = "ebb-test-2", D(80), min(D(bought), held)
        kind, reason = FillKind.TRADE, FillReason.CLOSE
        fills.append(Fill(NOW + 9, NOW + 9, "buy", name, "o", price, quantity, D(0), kind, reason))
    live, later = adopted(), empty_book()
    live.counter = 9
    told(live, *fills)
    later.id_prefix = "ebb-again"
    later.recalled = Recalled(own_orders=frozenset({OURS, "ebb-test-2"}))
    # What ends a short ends the count: the journal's reader begins after that row.
    recall(later, [] if live.position.is_flat else fills)
    asked_at = live.rivalry.asked_at
    assert replace(later.rivalry, asked_at=asked_at) == live.rivalry


def test_what_nobody_bought_back_is_asked_for_again_as_soon_as_the_pause_is_over() -> None:
    book = entering()
    told(book, entry(THEIRS), entry(OURS, "-2", time=NOW + 1))
    name, kind, reason = "ebb-test-2", FillKind.TRADE, FillReason.CLOSE
    on_event(book, Fill(NOW + 2, NOW + 2, "b", name, "o2", D(80), D(2), D(0), kind, reason))
    on_event(book, entry(OURS, "-1", time=NOW + 3, part=2))
    due = NOW + 1 + int(book.settings.close_retry_s * 1000)
    assert bought_back(on_event(book, Timer(due - 1, due - 1, False))) == []
    assert bought_back(on_event(book, Timer(due, due, False))) == [D(1)]


def test_an_order_of_another_that_is_heard_of_before_its_fill_counts_from_then() -> None:
    book = entering()
    on_event(book, ForeignOrder(NOW, NOW, "o7", THEIRS))
    on_event(book, ForeignOrder(NOW + 9, NOW + 9, "o8", "ebb-other-2"))
    assert book.rivalry.theirs == (NOW, THEIRS)
    assert bought_back(told(book, entry(OURS, time=NOW + 1))) == [D(3)]


def test_of_the_orders_in_the_journal_only_the_first_of_another_instance_counts() -> None:
    book = empty_book()
    names = ("by-hand", THEIRS, "ebb-other-2")
    recall(book, [ForeignOrder(NOW + at, NOW, "o", name) for at, name in enumerate(names)])
    assert book.rivalry.theirs == (NOW + 1, THEIRS)
    recall(other := empty_book(), [ForeignOrder(NOW, NOW, "o", "by-hand")])
    assert other.rivalry == Rivalry()


def test_an_entry_that_is_nobodys_yet_and_a_stop_count_as_neithers() -> None:
    book = empty_book()
    on_event(book, entry(THEIRS))
    assert book.rivalry == Rivalry()
    later = recalling(entry(THEIRS), entry(OURS, time=NOW + 1))
    on_event(later, replace(entry("", "2", time=NOW + 2), reason=FillReason.STOP_LOSS))
    assert later.rivalry == Rivalry((NOW + 1, OURS), (NOW, THEIRS), D(-3))


def test_what_an_earlier_boots_order_bought_back_is_counted_before_the_account_is_read() -> None:
    later = recalling(entry(THEIRS), entry(OURS, time=NOW + 1))
    later.recalled = replace(later.recalled, own_orders=frozenset({OURS, "ebb-test-2"}))
    buy = replace(entry("ebb-test-2", "1", time=NOW + 2), reason=FillReason.CLOSE)
    on_event(later, buy)
    assert later.rivalry == Rivalry((NOW + 1, OURS), (NOW, THEIRS), D(-2))


def test_who_opened_what_stays_known_while_an_entry_may_still_fill() -> None:
    later = recalling(entry(THEIRS), replace(entry("", "3", time=NOW + 1), reason=FillReason.CLOSE))
    late = Order("ebb-test-7", D(-3), False, "d1", NOW)
    late.move(OrderState.UNKNOWN)
    later.orders["ebb-test-7"] = late
    for at in (4, 1500, 3000):
        on_event(later, read(at, "0"))
    assert later.adopted_at is not None
    assert later.rivalry.theirs == (NOW, THEIRS)


def test_a_liquidation_before_the_account_was_read_halts() -> None:
    liquidated = replace(entry("", "3"), kind=FillKind.LIQUIDATION, reason=FillReason.LIQUIDATION)
    said = on_event(empty_book(), liquidated)
    assert any(isinstance(one, Halt) and one.cause.startswith("liquidated") for one in said)


def _verdict(*findings: Finding) -> Verdict:
    return Verdict(
        Ruling.REDUCED if findings else Ruling.APPROVED, D(0), None, None, None, D(0), findings
    )


def test_the_strategy_has_no_say_in_what_another_opened_until_a_person_resumes() -> None:
    book = adopted()
    on_event(book, entry(THEIRS))
    times = (NOW, NOW + 10_000)
    assert pursue(book, _verdict(), "d2", D(80), times) == []
    on_event(book, OperatorOrder(NOW, NOW, OperatorAction.RESUME))
    (close,) = pursue(book, _verdict(), "d2", D(80), times)
    assert isinstance(close, ClosePosition)


def test_a_short_that_an_earlier_boot_opened_is_left_by_its_strategy_although_another_trades() -> (
    None
):
    book = empty_book()
    book.recalled = Recalled(D(-3), plan=Plan(Protection(D("82.40"), None), D("79.70")))
    report = PositionReport(
        NOW, NOW, "LTCUSDT", D(-3), D(80), D(10), D(80), D(87), D("82.40"), None
    )
    adopt(book, report)
    on_event(book, ForeignOrder(NOW, NOW, "o7", THEIRS))
    (close,) = pursue(book, _verdict(), "d2", D(80), (NOW, NOW + 10_000))
    assert isinstance(close, ClosePosition)


def test_a_rule_of_risk_has_a_say_in_it_all_the_same() -> None:
    book = adopted()
    on_event(book, entry(THEIRS))
    found = _verdict(Finding("drawdown", "20", "21", "%"))
    (close,) = pursue(book, found, "d2", D(80), (NOW, NOW + 10_000))
    assert isinstance(close, ClosePosition)


def test_the_order_of_another_instance_is_named_as_such_and_a_strangers_is_not() -> None:
    book = adopted()
    alert, halt = on_event(book, ForeignOrder(NOW, NOW, "o7", THEIRS))
    assert isinstance(alert, Alert)
    assert halt == Halt(f"{CAUSE}: order {THEIRS}")
    for name in ("", "by-hand", "ebb-g-1a2b3c-1", "ebb-f-1a2b3c-1"):
        on_event(book, ForeignOrder(NOW, NOW, f"o{name}", name))
        assert book.halted == f"foreign order o{name} on the account"


def test_a_start_that_finds_another_instances_short_says_that_it_may_be_its_own() -> None:
    book = empty_book()
    on_event(book, ForeignOrder(NOW, NOW, "o7", THEIRS))
    assert book.halted.startswith(f"{CAUSE}: order {THEIRS}, which the journal does not know")
    assert "resume" in book.halted
