"""A client that applies snapshot and deltas holds the exchange's book, at every step and at every depth."""

from dataclasses import dataclass, field
from decimal import Decimal as D
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exchange.words import BookLevels
from simulator.server.ws_book import EVERY_MS, REPEAT_MS, BookStream, RpiBookStream, changes

Ladder = dict[int, int]


@dataclass
class Books:
    """A book that is set by hand: ticks and lots, best first."""

    bids: Ladder = field(default_factory=dict)
    asks: Ladder = field(default_factory=dict)
    update_id: int = 100
    seq: int = 1_000

    def set(self, bids: Ladder, asks: Ladder) -> None:
        if (bids, asks) != (self.bids, self.asks):
            self.update_id += 1
            self.seq += 7
        self.bids, self.asks = bids, asks

    def book(self, symbol: str, depth: int) -> BookLevels:
        bids = sorted(self.bids.items(), reverse=True)[:depth]
        asks = sorted(self.asks.items())[:depth]
        return BookLevels(symbol, _side(bids), _side(asks), self.update_id, self.seq, 5)


def _side(levels: list[tuple[int, int]]) -> tuple[tuple[D, D], ...]:
    return tuple((D(tick) / 100, D(lots) / 10) for tick, lots in levels)


@dataclass
class Copy:
    """What a client keeps: it trusts `u` to rise by one."""

    bids: dict[str, str] = field(default_factory=dict)
    asks: dict[str, str] = field(default_factory=dict)
    update_id: int = 0

    def apply(self, message: dict[str, Any]) -> None:
        data = message["data"]
        if message["type"] == "snapshot":
            self.bids, self.asks = {}, {}
        else:
            assert data["u"] == self.update_id + 1
        self.update_id = data["u"]
        for kept, side in ((self.bids, data["b"]), (self.asks, data["a"])):
            for price, quantity in side:
                if quantity == "0":
                    del kept[price]
                else:
                    kept[price] = quantity

    def sides(self) -> tuple[list[tuple[D, D]], list[tuple[D, D]]]:
        bids = sorted(((D(p), D(q)) for p, q in self.bids.items()), reverse=True)
        return bids, sorted((D(p), D(q)) for p, q in self.asks.items())


ladders = st.dictionaries(st.integers(1, 60), st.integers(1, 5), max_size=55)


@given(st.sampled_from([1, 50, 200, 1000]), st.lists(st.tuples(ladders, ladders), min_size=1))
def test_a_copy_made_of_snapshot_and_deltas_is_the_book_at_every_step(
    depth: int, states: list[tuple[Ladder, Ladder]]
) -> None:
    books, copy, now = Books(), Copy(), 10_000
    books.set(*states[0])
    stream = BookStream(books, "LTCUSDT", depth)
    for message in stream.opening(now):
        copy.apply(dict(message))
    for bids, asks in states:
        books.set(bids, asks)
        now += EVERY_MS[depth]
        for message in stream.due(now):
            copy.apply(dict(message))
        book = books.book("LTCUSDT", depth)
        assert copy.sides() == (list(book.bids), list(book.asks))


@given(ladders, ladders)
def test_a_delta_is_ordered_as_its_side_is(old: Ladder, new: Ladder) -> None:
    books = Books()
    before, after = (_side(sorted(side.items(), reverse=True)) for side in (old, new))
    prices = [D(price) for price, _ in changes(before, after, descending=True)]
    assert prices == sorted(prices, reverse=True)
    assert books.update_id == 100


def test_a_newcomer_starts_from_the_state_the_next_delta_goes_on_from() -> None:
    books = Books({100: 1}, {101: 1})
    stream = BookStream(books, "LTCUSDT", 50)
    list(stream.opening(0))
    books.set({100: 2}, {101: 1})
    late = Copy()
    for message in stream.opening(5):
        late.apply(dict(message))
    assert late.bids == {"1": "0.1"}
    for message in stream.due(20):
        late.apply(dict(message))
    assert late.bids == {"1": "0.2"}


@pytest.mark.parametrize("depth", [1, 50, 200, 1000])
def test_a_depth_is_pushed_at_its_own_pace(depth: int) -> None:
    books = Books({100: 1}, {101: 1})
    stream = BookStream(books, "LTCUSDT", depth)
    list(stream.opening(0))
    pushed = []
    for now in range(10, 1_001, 10):
        books.set({100: 1 + now}, {101: 1})
        pushed += [message["ts"] for message in stream.due(now)]
    assert pushed == list(range(EVERY_MS[depth], 1_001, EVERY_MS[depth]))


def test_level_one_sends_snapshots_only_and_repeats_the_same_u_after_three_quiet_seconds() -> None:
    books = Books({100: 1}, {101: 1})
    stream = BookStream(books, "LTCUSDT", 1)
    (first,) = stream.opening(0)
    books.set({99: 4}, {101: 1})
    (second,) = stream.due(10)
    assert (second["type"], second["data"]["b"]) == ("snapshot", [["0.99", "0.4"]])
    assert second["data"]["u"] == first["data"]["u"] + 1
    assert list(stream.due(REPEAT_MS)) == []
    (again,) = stream.due(10 + REPEAT_MS)
    assert again["data"] == second["data"]


def test_a_quiet_book_sends_no_empty_delta() -> None:
    books = Books({100: 1}, {101: 1})
    stream = BookStream(books, "LTCUSDT", 50)
    list(stream.opening(0))
    assert [list(stream.due(now)) for now in range(20, 5_000, 20)] == [[]] * 249


def test_a_level_that_leaves_the_window_is_deleted() -> None:
    books = Books(dict.fromkeys(range(1, 51), 1), {})
    stream = BookStream(books, "LTCUSDT", 50)
    list(stream.opening(0))
    books.set(dict.fromkeys(range(1, 52), 1), {})
    (delta,) = stream.due(20)
    assert delta["data"]["b"] == [["0.51", "0.1"], ["0.01", "0"]]


def test_the_rpi_book_has_a_third_column() -> None:
    stream = RpiBookStream(Books({100: 1}, {101: 1}), "LTCUSDT")
    (message,) = stream.opening(0)
    assert message["topic"] == "orderbook.rpi.LTCUSDT"
    assert message["data"]["b"] == [["1", "0.1", "0"]]
