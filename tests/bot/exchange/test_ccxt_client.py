"""ccxt on a leash: one request, to one place, and the body that came instead of what ccxt thinks of it."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from bot.bybit.budget import Budget
from bot.bybit.connection import Login
from bot.bybit.places import Place
from bot.bybit.reply import Reply
from bot.clock import MarketClock
from bot.exchange.calls import Call
from bot.exchange.ccxt_client import CcxtClient
from tests.bot.bybit.http import Answers, answering


@pytest.fixture
def answers() -> Iterator[Answers]:
    with answering() as server:
        yield server


def ask(answers: Answers, call: Call, query: dict[str, Any]) -> Reply:
    async def play() -> Reply:
        place = Place("testnet", answers.url, "", "", None)
        client = CcxtClient(place, Login("the-key", "canary-secret"), MarketClock(), Budget())
        try:
            return await client.ask(call, query)
        finally:
            await client.close()

    return asyncio.run(play())


STOP = {"category": "linear", "symbol": "LTCUSDT", "stopLoss": "90"}


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_signed_request_does_not_follow_a_redirection(answers: Answers, status: int) -> None:
    with answering() as elsewhere:
        answers.status, answers.headers = status, {"Location": f"{elsewhere.url}/v5/order/create"}
        reply = ask(answers, Call.SET_STOP, STOP)
        assert (reply.status, elsewhere.came) == (None, [])
    assert len(answers.came) == 1


@pytest.mark.parametrize("code", [10000, 10006, 10002, 110007])
def test_a_refusal_is_handed_over_and_sent_once(answers: Answers, code: int) -> None:
    answers.body = b'{"retCode": %d, "retMsg": "no", "result": {}, "time": 7}' % code
    reply = ask(answers, Call.SET_STOP, STOP)
    assert (reply.status, reply.code, reply.time) == (200, code, 7)
    assert len(answers.came) == 1


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"<html>", b'{"retCode": 0'])
def test_what_is_no_json_object_is_no_body(answers: Answers, body: bytes) -> None:
    answers.body = body
    reply = ask(answers, Call.SET_STOP, STOP)
    assert (reply.body, reply.code) == (None, None)


def test_a_connection_that_is_cut_is_no_answer_and_not_tried_again(answers: Answers) -> None:
    answers.cut = True
    assert ask(answers, Call.SET_STOP, STOP).status is None
    assert len(answers.came) == 1


def test_a_body_without_end_is_not_read(answers: Answers) -> None:
    answers.body = b"x" * (9 << 20)
    assert ask(answers, Call.SET_STOP, STOP).status is None
