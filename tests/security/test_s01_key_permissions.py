"""S1: a key that may do more than trade, or too little, ends the start before anything is sent that moves something."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from structlog.testing import capture_logs

from bot.bybit.budget import Budget
from bot.bybit.places import Place
from bot.bybit.session import Session
from bot.clock import MarketClock
from bot.config.exchange_keys import ExchangeKeys
from bot.config.secrets import Secret
from bot.connecting import Line, _account
from core.errors import UnsafeError
from tests.bot.bybit.http import Answers, answering

GOOD: dict[str, Any] = {
    "readOnly": 0,
    "permissions": {"ContractTrade": ["Order", "Position"]},
    "ips": ["198.51.100.7"],
    "deadlineDay": 60,
    "uta": 1,
    "isMaster": False,
    "userID": 7,
}
KEYS = ExchangeKeys(Secret("the-key"), Secret("the-secret"))


@pytest.fixture
def answers() -> Iterator[Answers]:
    with answering() as server:
        yield server


def asked(answers: Answers, said: dict[str, Any]) -> str:
    """Ask an exchange of live whose key it is, as every start does."""
    answers.body = json.dumps({"retCode": 0, "retMsg": "", "result": said}).encode()
    clock, budget = MarketClock(), Budget()
    place = Place("live", answers.url, "", "", None)
    session = Session(place, clock, budget, key="the-key", secret="the-secret")
    try:
        return _account(Line(place, clock, budget, session), KEYS, structlog.get_logger())
    finally:
        session.close()


def test_a_key_for_contracts_alone_may_start(answers: Answers) -> None:
    assert asked(answers, GOOD) == "user 7"
    assert [(method, path) for method, path, _, _ in answers.came] == [
        ("GET", "/v5/user/query-api")
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"readOnly": 1},
        {"permissions": {"ContractTrade": ["Order", "Position"], "Wallet": ["Withdraw"]}},
        {"permissions": {"ContractTrade": ["Order", "Position"], "Wallet": ["AccountTransfer"]}},
        {"permissions": {"ContractTrade": ["Order", "Position"], "Wallet": ["SubMemberTransfer"]}},
        {"permissions": {"ContractTrade": ["Order", "Position"], "Options": ["OptionsTrade"]}},
        {"permissions": {"ContractTrade": ["Position"]}},
        {"permissions": {"ContractTrade": ["Order", "Position", "CopyTrade"]}},
        {"permissions": {"ContractTrade": ["Order", "Position"], "Wallet": "Withdraw"}},
        {"permissions": {"ContractTrade": ["Order", "Position"], "Wallet": {"Withdraw": True}}},
        {"permissions": ["Order", "Position"]},
        {"permissions": None},
        {"ips": []},
        {"ips": ["*"]},
        {"uta": 0},
        {"ips": ["198.51.100.7", " * "]},
        {"ips": "198.51.100.7"},
        {"deadlineDay": 2},
        {"readOnly": None},
        {"uta": None},
    ],
)
def test_any_other_key_is_refused_before_anything_is_posted(
    answers: Answers, change: dict[str, Any]
) -> None:
    with pytest.raises(UnsafeError) as refused:
        asked(answers, GOOD | change)
    assert refused.value.exit_code == 3
    assert {method for method, _, _, _ in answers.came} == {"GET"}


@pytest.mark.parametrize(
    ("change", "what"),
    [({"isMaster": True}, "account"), ({"deadlineDay": 9}, "key expiry")],
)
def test_a_master_account_and_a_key_that_ends_soon_are_warned_of_at_every_start(
    answers: Answers, change: dict[str, Any], what: str
) -> None:
    with capture_logs() as said:
        assert asked(answers, GOOD | change) == "user 7"
    assert [(one["log_level"], one["what"]) for one in said] == [("warning", what)]
