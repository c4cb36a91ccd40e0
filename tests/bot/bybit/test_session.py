"""A request is sent once, signed with the exchange's time, and what came back is handed over as it is."""

import hashlib
import hmac
import json
import time
from collections.abc import Iterator

import pytest

from bot.bybit.budget import Budget
from bot.bybit.places import Place
from bot.bybit.reply import ReadError
from bot.bybit.session import Session
from bot.clock import MarketClock, host_ms
from bot.outside import MOST_BYTES
from tests.bot.bybit.http import Answers, answering

KEY, SECRET = "the-key", "canary-secret"
CREATE = "/v5/order/create"


@pytest.fixture
def answers() -> Iterator[Answers]:
    with answering() as server:
        yield server


@pytest.fixture
def session(answers: Answers) -> Iterator[Session]:
    yield from opened(answers, MarketClock())


def opened(answers: Answers, clock: MarketClock) -> Iterator[Session]:
    place = Place("testnet", answers.url, "", "", None)
    made = Session(place, clock, Budget(), key=KEY, secret=SECRET)
    yield made
    made.close()


def signature_of(headers: dict[str, str], payload: bytes) -> str:
    text = headers["X-BAPI-TIMESTAMP"] + KEY + headers["X-BAPI-RECV-WINDOW"]
    return hmac.new(SECRET.encode(), text.encode() + payload, hashlib.sha256).hexdigest()


def test_a_signed_question_and_a_signed_order_verify(answers: Answers, session: Session) -> None:
    session.get_signed("/v5/position/list", symbol="LTCUSDT", category="linear")
    session.ask("POST", CREATE, {"qty": "1", "reduceOnly": False})
    (_, path, asked, _), (_, _, posted, body) = answers.came
    assert asked["X-BAPI-SIGN"] == signature_of(asked, path.partition("?")[2].encode())
    assert posted["X-BAPI-SIGN"] == signature_of(posted, body)
    assert posted["X-BAPI-RECV-WINDOW"] == "5000"
    assert json.loads(body) == {"qty": "1", "reduceOnly": False}


def test_the_time_that_is_signed_is_the_exchanges(answers: Answers) -> None:
    for session in opened(answers, MarketClock(offset_ms=-3000)):
        session.get_signed("/v5/account/info")
    stamped = int(answers.came[0][2]["X-BAPI-TIMESTAMP"])
    assert abs(stamped - (host_ms() - 3000)) < 1000


def test_a_public_question_carries_no_key(answers: Answers, session: Session) -> None:
    session.get("/v5/market/time")
    assert not [name for name in answers.came[0][2] if name.upper().startswith("X-BAPI")]


@pytest.mark.parametrize("code", [10002, 10006, 30034, 10000, 10016, 110072])
def test_no_code_makes_it_send_an_order_twice_or_wait(
    answers: Answers, session: Session, code: int
) -> None:
    answers.body = json.dumps({"retCode": code, "retMsg": "no", "result": {}}).encode()
    began = time.monotonic()
    reply = session.ask("POST", CREATE, {"qty": "1"})
    assert (reply.status, reply.code) == (200, code)
    assert len(answers.came) == 1
    assert time.monotonic() - began < 1


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b"7", b"<html>", b'{"retCode": 0, "resu', b"\xff\xfe", b'"text"']
)
def test_what_is_no_json_object_is_no_body(answers: Answers, session: Session, body: bytes) -> None:
    answers.body = body
    reply = session.ask("POST", CREATE, {"qty": "1"})
    assert (reply.status, reply.body, reply.code) == (200, None, None)
    with pytest.raises(ReadError):
        session.get("/v5/market/time")


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 502, 503])
def test_every_status_is_handed_over(answers: Answers, session: Session, status: int) -> None:
    answers.status = status
    assert session.ask("POST", CREATE, {"qty": "1"}).status == status
    with pytest.raises(ReadError):
        session.get("/v5/market/time")


def test_a_connection_that_is_cut_is_no_answer_and_not_tried_again(
    answers: Answers, session: Session
) -> None:
    answers.cut = True
    reply = session.ask("POST", CREATE, {"qty": "1"})
    assert reply.status is None
    assert reply.problem
    assert len(answers.came) == 1


def test_a_redirection_is_not_followed(answers: Answers, session: Session) -> None:
    with answering() as elsewhere:
        answers.status, answers.headers = 307, {"Location": f"{elsewhere.url}/v5/order/create"}
        reply = session.ask("POST", CREATE, {"qty": "1"})
        assert elsewhere.came == []
        assert reply.status is None


def test_a_body_without_end_is_not_read(answers: Answers, session: Session) -> None:
    answers.body = b'{"retCode": 0, "pad": "' + b"x" * MOST_BYTES + b'"}'
    reply = session.ask("GET", "/v5/order/realtime", {})
    assert (reply.status, reply.body) == (200, None)
    assert "over 8388608 bytes" in reply.problem
    answers.body = b'{"retCode": 0, "result": {}}'
    assert session.ask("GET", "/v5/order/realtime", {}).code == 0


def test_a_host_that_is_not_there_is_no_answer() -> None:
    place = Place("testnet", "http://127.0.0.1:9", "", "", None)
    session = Session(place, MarketClock(), Budget(), key=KEY, secret=SECRET)
    reply = session.ask("POST", CREATE, {"qty": "1"})
    assert reply.status is None
    assert reply.problem == "no connection: Connection refused"
    session.close()


def test_an_address_that_was_shut_out_asks_no_more_but_for_protection(
    answers: Answers, session: Session
) -> None:
    answers.status = 403
    session.ask("GET", "/v5/order/realtime", {})
    assert "not sent" in session.ask("POST", CREATE, {"qty": "1"}).problem
    assert session.ask("POST", CREATE, {"qty": "1"}, protects=True).status == 403
    assert len(answers.came) == 2


def test_a_spent_limit_is_waited_for_and_a_deadline_is_not_missed(
    answers: Answers, session: Session
) -> None:
    answers.body = b'{"retCode": 10006, "retMsg": "Too many visits", "result": {}}'
    session.ask("POST", CREATE, {"qty": "1"})
    late = session.ask("POST", CREATE, {"qty": "1"}, until=host_ms() + 200)
    assert "not sent" in late.problem
    assert len(answers.came) == 1


def test_a_session_that_is_closed_sends_nothing(answers: Answers, session: Session) -> None:
    session.close()
    assert "not sent" in session.ask("POST", CREATE, {"qty": "1"}).problem
    assert answers.came == []


def test_neither_session_nor_its_parts_show_the_secret(session: Session) -> None:
    shown = repr(session) + repr(vars(session)) + str(session)
    assert SECRET not in shown


def test_an_unknown_certificate_is_never_trusted(answers: Answers) -> None:
    place = Place("testnet", answers.url.replace("http://", "https://"), "", "", None)
    session = Session(place, MarketClock(), Budget(), key=KEY, secret=SECRET)
    reply = session.ask("POST", CREATE, {"qty": "1"})
    assert reply.status is None
    assert "SSL" in reply.problem
    assert answers.came == []
    session.close()
