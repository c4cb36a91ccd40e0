"""Requests, answers, auth, frames and limits, without a socket."""

from typing import Any

import orjson
import pytest

from simulator.exchange.words import Refusal
from simulator.server.signing import Keys
from simulator.server.ws_admission import Admission
from simulator.server.ws_answers import authenticated, pong, told
from simulator.server.ws_auth import auth_refusal, signed
from simulator.server.ws_frame import closing_frame, text_frame
from simulator.server.ws_request import Kind, Malformed, Request, milliseconds, read_request
from simulator.server.ws_settings import StreamSettings, active_ms
from simulator.server.ws_topics import PRIVATE_TOPICS, mixed

KEYS = Keys("key", b"secret")
NOW = 1_700_000_000_000


@pytest.mark.parametrize("identity", ["a", "", 7, None, 1.5, [1], {"a": 1}, True])
def test_an_id_of_any_json_type_is_echoed(identity: Any) -> None:
    request = read_request(orjson.dumps({"op": "subscribe", "req_id": identity}).decode())
    assert isinstance(request, Request)
    for kind in (Kind.PUBLIC, Kind.PRIVATE):
        assert told(kind, "c", request)["req_id"] == identity


@pytest.mark.parametrize("text", ["hello", "[1]", "", '"x"', "{", "\ud800"])
def test_what_is_no_request_is_told_apart(text: str) -> None:
    assert isinstance(read_request(text), Malformed)


def test_keys_a_client_adds_of_its_own_are_ignored() -> None:
    request = read_request('{"op":"subscribe","args":["order"],"callerMethodName":"watchOrders"}')
    assert request == Request("subscribe", ["order"], {}, {})


def test_an_absent_id_is_empty_on_the_public_socket_and_absent_on_the_private_one() -> None:
    request = Request("subscribe", [], {}, {})
    assert told(Kind.PUBLIC, "c", request) == {
        "success": True,
        "ret_msg": "",
        "conn_id": "c",
        "req_id": "",
        "op": "subscribe",
    }
    assert "req_id" not in told(Kind.PRIVATE, "c", request)


def test_each_socket_answers_a_ping_in_its_own_way() -> None:
    request = Request("ping", [], {"req_id": "1"}, {})
    public, private, trade = (
        pong(kind, "c", request, 5) for kind in (Kind.PUBLIC, Kind.PRIVATE, Kind.TRADE)
    )
    assert public == {
        "success": True,
        "ret_msg": "pong",
        "conn_id": "c",
        "req_id": "1",
        "op": "ping",
    }
    assert private == {"req_id": "1", "op": "pong", "args": ["5"], "conn_id": "c"}
    expected = {"retCode": 0, "retMsg": "OK", "op": "pong", "data": ["5"], "connId": "c"}
    assert trade == {"req_id": "1"} | expected


def test_auth_is_worded_differently_on_the_trade_socket() -> None:
    request = Request("auth", [], {}, {})
    assert authenticated(Kind.TRADE, "c", request, 0, "") == {
        "retCode": 0,
        "retMsg": "OK",
        "op": "auth",
        "connId": "c",
    }
    assert authenticated(Kind.PRIVATE, "c", request, 0, "") == {
        "success": True,
        "ret_msg": "",
        "op": "auth",
        "conn_id": "c",
    }


@pytest.mark.parametrize("expires", [NOW + 1, str(NOW + 1), NOW + 1_000, str(NOW + 10_000)])
def test_auth_that_expires_later_than_now_is_good_as_text_and_as_number(expires: int | str) -> None:
    assert auth_refusal(["key", expires, signed(b"secret", expires)], NOW, KEYS) is None


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["key", NOW, signed(b"secret", NOW)], 10004),
        (["key", NOW - 1, signed(b"secret", NOW - 1)], 10004),
        (["key", NOW + 1_000, signed(b"wrong", NOW + 1_000)], 10004),
        (["key", NOW + 1_000, "é"], 10004),
        (["nobody", NOW + 1_000, signed(b"secret", NOW + 1_000)], 10003),
        (["key", "soon", "x"], 10001),
        (["key", True, "x"], 10001),
        (["key", None, "x"], 10001),
        ([], 10001),
        (["key", NOW + 1_000], 10001),
        ([1, NOW + 1_000, "x"], 10001),
    ],
)
def test_auth_is_refused(args: list[Any], code: int) -> None:
    refusal = auth_refusal(args, NOW, KEYS)
    assert isinstance(refusal, Refusal)
    assert refusal.code == code


@pytest.mark.parametrize(
    ("size", "header"), [(0, 2), (125, 2), (126, 4), (65_535, 4), (65_536, 10)]
)
def test_a_frame_has_the_header_its_size_asks_for(size: int, header: int) -> None:
    frame = text_frame(b"x" * size)
    assert len(frame) == header + size
    assert frame[0] == 0x81
    written = int.from_bytes(frame[2:header], "big") if header > 2 else frame[1]
    assert written == size


def test_a_closing_frame_carries_its_code() -> None:
    assert closing_frame(1001) == b"\x88\x02\x03\xe9"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", 600_000),
        ("30s", 30_000),
        ("600s", 600_000),
        ("1m", 60_000),
        ("10m", 600_000),
        ("29s", None),
        ("601s", None),
        ("11m", None),
        ("60", None),
        ("-60s", None),
        ("1h", None),
    ],
)
def test_the_active_time_is_30_to_600_seconds(asked: str, expected: int | None) -> None:
    assert active_ms(asked, StreamSettings()) == expected


def test_an_address_may_open_500_connections_in_five_minutes() -> None:
    admission = Admission(StreamSettings())
    admitted = [admission.admits(Kind.TRADE, "a", (), now) for now in range(501)]
    assert admitted == [True] * 500 + [False]
    assert admission.admits(Kind.TRADE, "b", (), 501)
    assert admission.admits(Kind.TRADE, "a", (), 300_000)


@pytest.mark.parametrize(
    ("topics", "beside"),
    [
        (["order", "order.linear"], "order.linear"),
        (["order.linear", "order"], "order.linear"),
        (["execution.fast", "execution.fast.linear"], "execution.fast.linear"),
        (["order", "execution.linear", "position.inverse"], ""),
        (["order.linear", "order.inverse"], ""),
    ],
)
def test_all_in_one_and_categorised_topics_do_not_mix(topics: list[str], beside: str) -> None:
    assert mixed(topics) == beside
    assert set(topics) <= PRIVATE_TOPICS


@pytest.mark.parametrize(
    ("value", "expected"), [(5, 5), ("5", 5), (True, None), ("5.0", None), ("", None), (None, None)]
)
def test_times_are_read_as_numbers_and_as_text(value: object, expected: int | None) -> None:
    assert milliseconds(value) == expected
