"""Signed REST requests to Bybit through pybit, with everything that pybit does on its own switched off.

pybit re-sends a POST on some codes, widens recv_window, sleeps, takes a body without retCode for a success and prints
the secret in its repr (measured with 5.17.0). Here a request is sent once, signed with the exchange's time, and what
came back is returned as it is. Calls block and may come from several threads; a connection is kept open between them.
"""

import threading
from collections.abc import Mapping
from typing import Any

import requests
from pybit.unified_trading import HTTP

from bot.bybit.budget import Budget
from bot.bybit.places import Place
from bot.bybit.reply import KeyRefusedError, Reply, Row, reply_of
from bot.clock import MarketClock
from bot.outside import MOST_BYTES

TIMEOUT_S = 5
RECV_WINDOW_MS = 5000
_CHUNK, _SIGNATURE = 1 << 16, "X-BAPI-SIGN"
NOT_SENT = "not sent: too late, shut out by the exchange, or closing"
_FORBIDDEN, _RATE_LIMITED = 403, 10006
_NEVER = -999_999
"""A retCode that does not exist: pybit replaces an empty set of codes to re-send on by its own."""


class _Http(HTTP):  # type: ignore[misc]  # pybit ships no annotations
    """pybit's client: it signs and sends once, and hands back the answer instead of an opinion of it."""

    def __init__(self, place: Place, clock: MarketClock, key: str, secret: str) -> None:
        super().__init__(
            api_key=key or None,
            api_secret=secret or None,
            timeout=TIMEOUT_S,
            recv_window=RECV_WINDOW_MS,
            force_retry=False,
            retry_codes={_NEVER},
            max_retries=1,
        )
        self.endpoint = place.rest
        self._clock = clock
        # No proxy, no netrc and no other place than the one that was configured; certificates are always checked.
        self.client.trust_env = False
        self.client.max_redirects = 0
        self.client.stream = True  # a body is read here, and only so far

    __repr__ = object.__repr__

    def ask(self, method: str, path: str, params: Mapping[str, Any], *, signed: bool) -> Reply:
        """Send one request; return what came back, whatever it is."""
        reply: Reply = self._submit_request(
            method=method, path=f"{self.endpoint}{path}", query=dict(params), auth=signed
        )
        return reply

    def _prepare_headers(
        self, payload: str, recv_window: int, content_type: str = "application/json"
    ) -> dict[str, str]:
        timestamp = self._clock.now_ms()
        return {
            "Content-Type": content_type,
            "X-BAPI-API-KEY": self.api_key,
            _SIGNATURE: self._auth(payload, recv_window, timestamp),
            "X-BAPI-SIGN-TYPE": "2",
            "X-BAPI-TIMESTAMP": str(timestamp),
            "X-BAPI-RECV-WINDOW": str(recv_window),
        }

    def _check_status_code(self, *_: object) -> None:
        """Leave every status to whoever reads the reply."""

    def _handle_response(self, response: requests.Response, *_: object) -> Reply:
        text = bytearray()
        for chunk in response.iter_content(_CHUNK):
            text += chunk
            if len(text) > MOST_BYTES:
                response.close()
                return Reply(response.status_code, None, f"a body of over {MOST_BYTES} bytes")
        sent = (self.api_key, self.api_secret, response.request.headers.get(_SIGNATURE))
        return reply_of(response.status_code, bytes(text), [str(one) for one in sent if one])


class Session:
    """One account, or none, on one place. `budget` is shared by all sessions of the process."""

    def __init__(
        self,
        place: Place,
        clock: MarketClock,
        budget: Budget,
        *,
        key: str = "",
        secret: str = "",
        source: str = "",
    ) -> None:
        """`source` says where the key was found, for the person whose key is refused."""
        self._source = source
        self._http = _Http(place, clock, key, secret)
        self._clock, self._budget = clock, budget
        self._place = place
        self._closing = threading.Event()

    def __repr__(self) -> str:
        return f"Session({self._place.rest})"

    def get(self, path: str, **params: object) -> Row:
        """Return the result of a public read. Raises ReadError."""
        return self.ask("GET", path, params, signed=False).read(path)

    def get_signed(self, path: str, **params: object) -> Row:
        """Return the result of a read of the account. Raises ReadError, of it KeyRefusedError for a refused key."""
        try:
            return self.ask("GET", path, params, signed=True).read(path)
        except KeyRefusedError as error:
            raise error.of(self._place.mode, self._source) from None

    def ask(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any],
        *,
        signed: bool = True,
        protects: bool = False,
        until: int = 0,
    ) -> Reply:
        """Send one request, once, as soon as the limits allow it. Never raises for what happens on the way.

        `until`: the time (ms) after which it must not leave any more; 0 = it may always.
        """
        if not self._await_turn(path, until, protects=protects):
            return Reply(None, None, NOT_SENT)
        try:
            reply = self._http.ask(method, path, params, signed=signed)
        except requests.exceptions.ConnectionError as error:
            return Reply(None, None, _short(error, "no connection"))
        except requests.exceptions.RequestException as error:
            return Reply(None, None, _short(error, "no answer"))
        heed(self._budget, self._clock, path, reply)
        return reply

    def close(self) -> None:
        """Close the connections; requests that wait for their turn are given up."""
        self._closing.set()
        self._http.client.close()

    def _await_turn(self, path: str, until: int, *, protects: bool) -> bool:
        while not self._closing.is_set():
            now = self._clock.now_ms()
            if until and now > until:
                return False
            wait_ms = self._budget.take(path, now, protects=protects)
            if wait_ms == 0:
                return True
            if self._budget.banned_ms(now) and not protects:
                return False
            self._closing.wait(min(wait_ms, 1000) / 1000)
        return False


def heed(budget: Budget, clock: MarketClock, path: str, reply: Reply) -> None:
    """Let an answer that says "too many" or "shut out" hold back what comes next."""
    now = clock.now_ms()
    if reply.status == _FORBIDDEN:
        budget.ban(now)
    elif reply.code == _RATE_LIMITED:
        budget.pause(path, now + 1000)


def _short(error: Exception, what: str) -> str:
    """Say why in the system's own words where they are known: requests wraps them in three layers of its own."""
    inner: BaseException | None = error
    while inner is not None:
        if isinstance(inner, OSError) and inner.strerror:
            return f"{what}: {inner.strerror}"
        inner = inner.__cause__ or inner.__context__
    return f"{what}: {type(error).__name__} {error}"[:200]
