"""Who may ask: the signature over the bytes received, the key, the window of time."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.server.signing import Keys, refusal_of, sign, stale_of

KEYS = Keys("the-key", b"the-secret")
NOW = 1_800_000_000_000


def signed(payload: bytes, window: str | None = "5000", stamp: int = NOW) -> dict[str, str]:
    text = f"{stamp}{KEYS.key}{window or ''}".encode() + payload
    headers = {
        "X-BAPI-API-KEY": KEYS.key,
        "X-BAPI-TIMESTAMP": str(stamp),
        "X-BAPI-SIGN": hmac.new(KEYS.secret, text, hashlib.sha256).hexdigest(),
    }
    return headers if window is None else headers | {"X-BAPI-RECV-WINDOW": window}


def code_of(headers: dict[str, str], payload: bytes, now: int = NOW) -> int:
    refusal = refusal_of(KEYS, headers, payload, now)
    return 0 if refusal is None else refusal.code


@given(st.binary(max_size=200))
def test_what_was_signed_is_let_in(payload: bytes) -> None:
    assert code_of(signed(payload), payload) == 0


@given(st.binary(min_size=1, max_size=60), st.data())
def test_one_bit_of_the_payload_is_enough_to_refuse(payload: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(payload) * 8 - 1))
    changed = bytearray(payload)
    changed[at // 8] ^= 1 << at % 8
    assert code_of(signed(payload), bytes(changed)) == 10004


@given(st.integers(0, 63))
def test_one_letter_of_the_signature_is_enough_to_refuse(at: int) -> None:
    headers = signed(b"{}")
    good = headers["X-BAPI-SIGN"]
    other = "0" if good[at] != "0" else "1"
    headers["X-BAPI-SIGN"] = good[:at] + other + good[at + 1 :]
    assert code_of(headers, b"{}") == 10004


def test_a_window_that_was_not_sent_is_not_signed() -> None:
    assert code_of(signed(b"a=1", window=None), b"a=1") == 0


@pytest.mark.parametrize("missing", ["X-BAPI-API-KEY", "X-BAPI-TIMESTAMP", "X-BAPI-SIGN"])
def test_a_missing_header_is_a_parameter_error(missing: str) -> None:
    headers = signed(b"")
    del headers[missing]
    assert code_of(headers, b"") == 10001


def test_an_unknown_key_is_refused_before_anything_is_computed() -> None:
    assert code_of(signed(b"") | {"X-BAPI-API-KEY": "another"}, b"") == 10003


@pytest.mark.parametrize("stamp", ["now", "-1", "1.5", "9" * 20])
def test_a_time_stamp_that_is_no_number_is_a_parameter_error(stamp: str) -> None:
    assert code_of(signed(b"") | {"X-BAPI-TIMESTAMP": stamp}, b"") == 10001


@pytest.mark.parametrize(
    ("late_ms", "fresh"),
    [(0, True), (5_000, True), (5_001, False), (-999, True), (-1_000, False)],
)
def test_the_window_reaches_back_and_one_second_ahead(late_ms: int, fresh: bool) -> None:
    assert (stale_of(NOW - late_ms, 5_000, NOW) is None) == fresh
    assert code_of(signed(b"", stamp=NOW - late_ms), b"") == (0 if fresh else 10002)


def test_the_secret_is_not_shown() -> None:
    assert "the-secret" not in repr(KEYS)
    assert "the-secret" not in str(KEYS)


def test_the_signature_is_the_documented_one() -> None:
    expected = hmac.new(b"s", b"1658384314791XXXXXXXXXX5000a=1", hashlib.sha256).hexdigest()
    assert sign(b"s", b"1658384314791XXXXXXXXXX5000a=1") == expected
