import json
from pathlib import Path

import pytest

from bot.bybit.reply import Reply
from bot.exchange import outcome
from core.events import Outcome

SHARED = Path(__file__).resolve().parents[4] / "shared" / "bybit" / "reference"
ACCEPTED, REJECTED, UNKNOWN = Outcome.ACCEPTED, Outcome.REJECTED, Outcome.UNKNOWN
PLACED = {"orderId": "a1", "orderLinkId": "ebb-1-1"}


def answer(code: object, result: object = PLACED, status: int = 200) -> Reply:
    return Reply(status, {"retCode": code, "retMsg": "words", "result": result, "time": 5})


@pytest.mark.parametrize(
    ("reply", "wanted"),
    [
        (answer(0), ACCEPTED),
        (answer(0, {}), UNKNOWN),
        (answer(0, {"orderId": ""}), UNKNOWN),
        (answer(0, {"orderId": 7}), UNKNOWN),
        (answer(0, None), UNKNOWN),
        (answer(110043), UNKNOWN),
        (answer(110007, {}), REJECTED),
        (answer(110017, {}), REJECTED),
        (answer(10006, {}), REJECTED),
        (answer(10001, {}), REJECTED),
        (answer(33004, {}), REJECTED),
        (answer(10000), UNKNOWN),
        (answer(10016), UNKNOWN),
        (answer(10429), UNKNOWN),
        (answer(110079), UNKNOWN),
        (answer(110072, {}), UNKNOWN),
        (answer(110081, {}), UNKNOWN),
        (answer(987654, {}), UNKNOWN),
        (answer(None, {}), UNKNOWN),
        (answer(True, {}), UNKNOWN),
        (answer("0", PLACED), UNKNOWN),
        (Reply(200, None, "html"), UNKNOWN),
        (Reply(200, {}), UNKNOWN),
        (Reply(200, {"result": PLACED}), UNKNOWN),
        (Reply(None, None, "no answer"), UNKNOWN),
        (answer(110007, {}, status=503), UNKNOWN),
        (Reply(500, None), UNKNOWN),
        (Reply(502, None), UNKNOWN),
        (Reply(429, None), UNKNOWN),
        (Reply(403, None), REJECTED),
        (Reply(401, None), REJECTED),
    ],
)
def test_an_order_counts_by_status_code_and_id_together(reply: Reply, wanted: Outcome) -> None:
    assert outcome.of_order(reply) is wanted


@pytest.mark.parametrize(
    ("reply", "wanted"),
    [
        (answer(0, {}), ACCEPTED),
        (answer(34040, {}), ACCEPTED),
        (answer(110043, {}), ACCEPTED),
        (answer(110013, {}), REJECTED),
        (answer(10001, {}), REJECTED),
        (answer(10000, {}), UNKNOWN),
        (Reply(None, None), UNKNOWN),
    ],
)
def test_a_change_that_is_so_already_counts_as_made(reply: Reply, wanted: Outcome) -> None:
    assert outcome.of_change(reply) is wanted


def documented() -> dict[int, set[str]]:
    path = SHARED / "errors.json"
    if not path.exists():
        pytest.skip(f"no reference beside the project: {path}")
    by_code = json.loads(path.read_text())["by_code"]
    return {int(code): {row["section"] for row in rows} for code, rows in by_code.items()}


def test_every_documented_code_has_a_class_and_only_those_are_evidence() -> None:
    codes = documented()
    for code in codes:
        assert outcome.of_code(code) in Outcome
    undocumented = outcome.REFUSALS - codes.keys()
    assert undocumented <= {20003}, f"taken for evidence, and documented nowhere: {undocumented}"


def test_every_documented_code_of_derivatives_trading_was_looked_at() -> None:
    codes = documented()
    known = outcome.REFUSALS | outcome.UNCERTAIN.keys() | outcome.NOT_MODIFIED | {0}
    trading = {code for code, sections in codes.items() if "UTA" in sections and code < 111_000}
    elsewhere = {30035, 500010, 500011}
    assert trading - known - elsewhere == set()


def test_no_code_is_both_evidence_and_uncertain() -> None:
    assert not outcome.REFUSALS & outcome.UNCERTAIN.keys()
    assert not outcome.REFUSALS & outcome.NOT_MODIFIED
