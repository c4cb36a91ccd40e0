"""The page: every row of a run, every hole in it, and nothing of its own."""

from dataclasses import replace
from pathlib import Path

from tests.wire.catalogue import FAULTS
from tests.wire.page import Shown, missing, page, rows_in

ROW = Shown(
    (1, 44),
    "tests/wire/test_orders.py::test_an_order_is_found[ccxt]",
    "1 entry (filled)",
    "asked | once",
    0,
    "1a2b3c4",
)


def test_a_row_stands_under_each_of_its_faults_and_cannot_break_the_table() -> None:
    text = page([ROW], None)
    assert (
        text.count("test_orders: an order is found[ccxt] | 1 entry (filled) | asked / once | 0 |")
        == 2
    )


def test_a_fault_that_nothing_shows_is_told() -> None:
    assert missing([ROW]) == [number for number in FAULTS if number not in {1, 44}]
    assert page([ROW], None).count("NOT SHOWN IN THIS RUN") == len(FAULTS) - 2


def test_the_page_names_every_commit_that_its_rows_are_of() -> None:
    text = page([ROW, replace(ROW, commit="5d6e7f8")], None)
    assert "The 2 tests are of commit 1a2b3c4, 5d6e7f8." in text


def test_rows_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        '{"faults": [1, 44], "test": "tests/wire/test_orders.py::test_an_order_is_found[ccxt]",'
        ' "exchange_saw": "1 entry (filled)", "bot_did": "asked | once", "uncovered_ms": 0,'
        ' "commit": "1a2b3c4"}'
    )
    (tmp_path / "kills.table.json").write_text("{}")
    assert rows_in(tmp_path) == [ROW]
