"""Who may ask: Bybit V5's HMAC over the bytes received, and the window in which a request is fresh.

Rules: bybit-exchange/docs 072c197d, "Integration Guidance"; the order of the checks is the one that tells a client
most: headers, key, time, signature. The secret is held as bytes and shown by nothing here.
"""

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.exchange.words import Refusal

RECV_WINDOW_MS = 5_000
MAX_RECV_WINDOW_MS = 60_000
FUTURE_MS = 1_000

KEY, TIME, WINDOW, SIGN = (
    "X-BAPI-API-KEY",
    "X-BAPI-TIMESTAMP",
    "X-BAPI-RECV-WINDOW",
    "X-BAPI-SIGN",
)
_NUMBER = re.compile(r"[0-9]{1,16}")


@dataclass(frozen=True, slots=True)
class Keys:
    """One API key and its secret; neither repr nor str shows the secret."""

    key: str
    secret: bytes = field(repr=False)


def sign(secret: bytes, payload: bytes) -> str:
    """Return the lower-case hex HMAC-SHA256 of `payload`."""
    return hmac.digest(secret, payload, "sha256").hex()


def same(ours: str, theirs: str) -> bool:
    """Compare two signatures in constant time."""
    return hmac.compare_digest(ours.encode(), theirs.encode())


def refusal_of(
    keys: Keys, headers: Mapping[str, str], payload: bytes, now_ms: int
) -> Refusal | None:
    """Say why a signed request is refused, or None. `payload`: the raw query or the raw body, as received."""
    key, stamp, signature = headers.get(KEY), headers.get(TIME), headers.get(SIGN)
    if not key or not stamp or not signature:
        return Refusal(10001, "empty value: apiTimestamp[] apiKey[] apiSignature[]")
    if key != keys.key:
        return Refusal(10003, "API key is invalid.")
    window = headers.get(WINDOW) or str(RECV_WINDOW_MS)
    if not _NUMBER.fullmatch(stamp) or not _NUMBER.fullmatch(window):
        return Refusal(10001, "params error: timestamp or recv_window invalid")
    stale = stale_of(int(stamp), int(window), now_ms)
    if stale is not None:
        return stale
    ours = sign(keys.secret, (stamp + key + headers.get(WINDOW, "")).encode() + payload)
    if not same(ours, signature):
        return Refusal(10004, "error sign! please check your signature generation algorithm.")
    return None


def stale_of(stamp_ms: int, window_ms: int, now_ms: int) -> Refusal | None:
    """Say whether a request's time lies outside [now - window, now + 1 s)."""
    window_ms = min(window_ms, MAX_RECV_WINDOW_MS)
    if now_ms - window_ms <= stamp_ms < now_ms + FUTURE_MS:
        return None
    return Refusal(
        10002,
        "invalid request, please check your server timestamp or recv_window param. "
        f"req_timestamp[{stamp_ms}],server_timestamp[{now_ms}],recv_window[{window_ms}]",
    )
