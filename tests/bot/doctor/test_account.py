"""What a key, an account and an instrument are judged by: the exchange's own answers, stricter for real money."""

from typing import Any

import pytest

from bot.doctor import account
from bot.doctor.finding import Finding, Grade, fail, ok, refuse, warn
from core.errors import UnsafeError

GOOD: dict[str, Any] = {
    "readOnly": 0,
    "permissions": {"ContractTrade": ["Order", "Position"], "Wallet": [], "Spot": []},
    "ips": ["198.51.100.7"],
    "deadlineDay": -2,
    "uta": 1,
    "isMaster": False,
    "userID": 7,
}


def grades(answer: dict[str, Any], *, real_money: bool = True) -> dict[str, Grade]:
    worst: dict[str, Grade] = {}
    for finding in account.key_findings(answer, real_money=real_money):
        if worst.get(finding.name) is not Grade.FAIL:
            worst[finding.name] = finding.grade
    return worst


def test_a_key_for_contracts_alone_that_is_bound_is_well() -> None:
    assert set(grades(GOOD).values()) == {Grade.OK}


@pytest.mark.parametrize("real_money", [True, False])
@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"readOnly": 1}, "key"),
        ({"readOnly": None}, "key"),
        ({"permissions": {"ContractTrade": ["Order", "Position"], "Wallet": ["Withdraw"]}}, "permissions"),
        ({"permissions": {"ContractTrade": ["Order"]}}, "permissions"),
        ({"permissions": {}}, "permissions"),
        ({"permissions": None}, "permissions"),
        ({"uta": 0}, "account"),
        ({"deadlineDay": 2}, "key expiry"),
        ({"deadlineDay": -1, "ips": []}, "key expiry"),
    ],
)  # fmt: skip
def test_what_may_never_trade_fails_in_every_mode(
    change: dict[str, Any], name: str, real_money: bool
) -> None:
    assert grades(GOOD | change, real_money=real_money)[name] is Grade.FAIL


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"ips": []}, "key address"),
        ({"ips": ["*"]}, "key address"),
        ({"ips": None}, "key address"),
        ({"permissions": GOOD["permissions"] | {"Wallet": ["AccountTransfer"]}}, "permissions"),
        ({"permissions": GOOD["permissions"] | {"Spot": ["SpotTrade"]}}, "permissions"),
    ],
)
def test_what_is_untidy_on_play_money_fails_on_real_money(
    change: dict[str, Any], name: str
) -> None:
    answer = GOOD | {"deadlineDay": 60} | change
    assert grades(answer, real_money=True)[name] is Grade.FAIL
    assert grades(answer, real_money=False)[name] is Grade.WARN


@pytest.mark.parametrize(
    ("days", "grade"), [(2, "fail"), (3, "warn"), (13, "warn"), (14, "ok"), ("x", "warn")]
)
def test_an_expiry_warns_before_it_fails(days: object, grade: str) -> None:
    assert grades(GOOD | {"deadlineDay": days})["key expiry"] == grade


def test_a_master_account_is_warned_about() -> None:
    assert grades(GOOD | {"isMaster": True})["account"] is Grade.WARN


def one(findings: list[Finding], name: str) -> Grade:
    return next(finding.grade for finding in findings if finding.name == name)


def test_an_account_is_unified_and_isolated() -> None:
    good = {"unifiedMarginStatus": 5, "marginMode": "ISOLATED_MARGIN"}
    assert [f.grade for f in account.account_findings(good)] == [Grade.OK]
    assert (
        one(list(account.account_findings(good | {"unifiedMarginStatus": 1})), "account") == "fail"
    )
    cross = good | {"marginMode": "REGULAR_MARGIN"}
    assert one(list(account.account_findings(cross)), "margin mode") == "warn"


FLAT = {
    "positionIdx": 0,
    "symbol": "LTCUSDT",
    "side": "",
    "size": "0",
    "leverage": "10",
    "stopLoss": "",
    "takeProfit": "",
}
SHORT = FLAT | {"side": "Sell", "size": "3", "stopLoss": "90"}


@pytest.mark.parametrize(
    ("rows", "name", "grade"),
    [
        ([FLAT], "position", "ok"),
        ([SHORT], "position", "ok"),
        ([SHORT | {"stopLoss": ""}], "position", "fail"),
        ([{name: value for name, value in SHORT.items() if name != "side"}], "position", "fail"),
        ([SHORT | {"size": None}], "position", "fail"),
        (
            [{name: value for name, value in SHORT.items() if name != "stopLoss"}],
            "position",
            "fail",
        ),
        ([FLAT | {"side": "Buy", "size": "3"}], "position", "fail"),
        ([FLAT | {"positionIdx": 1}, FLAT | {"positionIdx": 2}], "position mode", "fail"),
        ([FLAT | {"positionIdx": None}], "position mode", "fail"),
        ([], "position", "fail"),
    ],
)
def test_a_position_is_one_way_and_never_long(
    rows: list[dict[str, Any]], name: str, grade: str
) -> None:
    assert one(list(account.position_findings(rows, "LTCUSDT")), name) == grade


def test_only_an_instrument_that_trades_is_well() -> None:
    for rows, grade in (
        ([{"status": "Trading"}], "ok"),
        ([{"status": "Closed"}], "fail"),
        ([{}], "fail"),
        ([], "fail"),
    ):
        assert account.instrument_finding(rows, "LTCUSDT").grade == grade


@pytest.mark.parametrize(
    ("offset", "grade"), [(0, "ok"), (-250, "ok"), (251, "warn"), (-800, "warn"), (801, "fail")]
)
def test_a_clock_warns_before_it_fails(offset: int, grade: str) -> None:
    assert account.clock_finding(offset, 4).grade == grade


def test_a_start_is_refused_for_what_failed_and_for_nothing_else() -> None:
    refuse([ok("a", "well"), warn("b", "odd", "look")])
    with pytest.raises(UnsafeError, match=r"^c: bad; mend it$"):
        refuse([ok("a", "well"), fail("c", "bad", "mend it")])
