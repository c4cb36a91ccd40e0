"""The book that is kept of a snapshot and deltas."""

import gzip
from pathlib import Path

import orjson
import pytest

from bot.bybit.wire import WireError
from bot.feeds.flow.book import DEPTH_BPS, OrderBook

ARCHIVE = Path("../shared/data/l2/bybit_linear_XRPUSDT_ob500_2024-12-01.jsonl.gz")


def message(
    kind: str, update: int, bids: list[list[str]], asks: list[list[str]]
) -> dict[str, object]:
    return {
        "topic": "orderbook.50.LTCUSDT",
        "type": kind,
        "ts": 1000,
        "data": {"u": update, "b": bids, "a": asks},
    }


SNAPSHOT = message(
    "snapshot", 7, [["90.00", "3"], ["89.95", "5"]], [["90.02", "1"], ["90.10", "2"]]
)


def test_a_book_is_unknown_until_its_snapshot() -> None:
    book = OrderBook("LTCUSDT")
    book.apply(message("delta", 8, [["90.00", "3"]], [["90.02", "1"]]))
    assert book.top(1000, 1001) is None


def test_a_delta_sets_removes_and_adds_levels() -> None:
    book = OrderBook("LTCUSDT")
    book.apply(SNAPSHOT)
    book.apply(message("delta", 8, [["90.00", "0"], ["89.99", "4"]], [["90.02", "1.5"]]))
    top = book.top(1000, 1001)
    assert top is not None
    assert (top.bid, top.bid_quantity, top.ask, top.ask_quantity) == (89.99, 4.0, 90.02, 1.5)


def test_depth_counts_what_lies_near_the_mid_and_how_far() -> None:
    book = OrderBook("LTCUSDT")
    book.apply(SNAPSHOT)
    top = book.top(1000, 1001)
    assert top is not None
    mid = 90.01
    assert top.bid_depth == 8.0
    assert top.ask_depth == 3.0
    assert top.bid_distance_bps == pytest.approx(1e4 * (3 * 0.01 + 5 * 0.06) / 8 / mid)
    book.apply(message("delta", 8, [["80.00", "1000"]], []))
    again = book.top(1000, 1001)
    assert again is not None
    assert again.bid_depth == 8.0, f"beyond {DEPTH_BPS} bp"


def test_a_gap_leaves_the_book_unknown_until_the_next_snapshot() -> None:
    book = OrderBook("LTCUSDT")
    book.apply(SNAPSHOT)
    with pytest.raises(WireError, match="update 10 after 7"):
        book.apply(message("delta", 10, [], []))
    book.apply(message("delta", 11, [["90.01", "1"]], []))
    assert book.top(1000, 1001) is None
    book.apply(message("snapshot", 20, [["90.00", "3"]], [["90.02", "1"]]))
    assert book.top(1000, 1001) is not None


def test_what_was_said_before_is_not_said_twice() -> None:
    book = OrderBook("LTCUSDT")
    book.apply(SNAPSHOT)
    book.apply(message("delta", 7, [["90.00", "99"]], []))
    top = book.top(1000, 1001)
    assert top is not None
    assert top.bid_quantity == 3.0


@pytest.mark.parametrize(
    "levels", [[["90.00", "-1"]], [["ninety", "1"]], [["90.00"]], [["90.00", "nan"]]]
)
def test_an_odd_level_leaves_the_book_unknown(levels: list[list[str]]) -> None:
    book = OrderBook("LTCUSDT")
    book.apply(SNAPSHOT)
    with pytest.raises(WireError):
        book.apply(message("delta", 8, levels, []))
    assert book.top(1000, 1001) is None


def test_a_crossed_or_one_sided_book_has_no_top() -> None:
    book = OrderBook("LTCUSDT")
    book.apply(message("snapshot", 1, [["90.05", "1"]], [["90.02", "1"]]))
    assert book.top(1000, 1001) is None
    book.apply(message("snapshot", 1, [], [["90.02", "1"]]))
    assert book.top(1000, 1001) is None


@pytest.mark.skipif(not ARCHIVE.is_file(), reason="../shared/data is not here")
def test_a_real_archive_keeps_a_sound_book_of_500_levels() -> None:
    book, tops = OrderBook("XRPUSDT"), 0
    with gzip.open(ARCHIVE) as file:
        for line in file:
            said = orjson.loads(line)
            book.apply(said)
            top = book.top(said["ts"], 0)
            assert top is not None
            assert top.bid < top.ask < top.bid * 1.001
            tops += 1
    assert tops == 50
    assert 490 < len(book._bids) <= 520
    assert 490 < len(book._asks) <= 520
