"""Half of the exchange's rate limits, with a lane kept free for protection (FAULTS 43, I18).

Every path has tokens for one second, and all paths together for five; a token comes back exactly one period after it
was taken, so no window of that length, wherever it starts, holds more requests than there are tokens. The last tokens
of each are only given to requests that protect or close. Source of the limits: Bybit V5 documentation, "Rate Limit"
(order calls 10/s, reads of orders, positions and wallets 50/s a user; 600 requests in 5 s an address, then a ban of
about ten minutes). It knows neither HTTP nor a clock: time is given. Threads may share one.
"""

import threading
from collections import deque
from collections.abc import Mapping

SECOND_MS = 1000
ALL_PATHS_MS, ALL_PATHS, ALL_PATHS_KEPT = 5000, 300, 40
BAN_MS = 600_000
"""How long an address that was shut out (HTTP 403) keeps away; protection still tries, a token at a time."""

_TRADE, _READ, _RARE, _MARKET = (5, 2), (25, 5), (2, 0), (25, 0)
"""Tokens a second, and how many of them are kept for protection."""
LIMITS: Mapping[str, tuple[int, int]] = {
    "/v5/order/create": _TRADE,
    "/v5/order/amend": _TRADE,
    "/v5/order/cancel": _TRADE,
    "/v5/order/cancel-all": _TRADE,
    "/v5/position/trading-stop": _TRADE,
    "/v5/position/set-leverage": _TRADE,
    "/v5/order/realtime": _READ,
    "/v5/order/history": _READ,
    "/v5/execution/list": _READ,
    "/v5/position/list": _READ,
    "/v5/account/wallet-balance": _READ,
    "/v5/account/fee-rate": _RARE,
    "/v5/account/set-margin-mode": _RARE,
    "/v5/position/switch-mode": _RARE,
}
"""Half of what each path allows; a path that is not here counts as a public read."""


class Tokens:
    """`count` tokens that come back `period_ms` after they were taken; `kept` of them are for protection."""

    def __init__(self, count: int, period_ms: int, kept: int) -> None:
        self._taken: deque[int] = deque()
        self._count, self._period_ms, self._kept = count, period_ms, kept

    def wait_ms(self, now: int, *, protects: bool) -> int:
        """Return how long until a token is free for the asker (0 = now)."""
        taken = self._taken
        while taken and not 0 <= now - taken[0] < self._period_ms:
            taken.popleft()
        allowed = self._count if protects else self._count - self._kept
        if len(taken) < allowed:
            return 0
        return taken[len(taken) - allowed] + self._period_ms - now

    def take(self, now: int) -> None:
        """Take a token that `wait_ms` said is free."""
        self._taken.append(now)


class Budget:
    """What may be asked of the exchange, and when. One for a process: the limits are the user's and the address's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._paths: dict[str, Tokens] = {}
        self._all = Tokens(ALL_PATHS, ALL_PATHS_MS, ALL_PATHS_KEPT)
        self._closed_until: dict[str, int] = {}

    def take(self, path: str, now: int, *, protects: bool = False) -> int:
        """Take a token for `path` at `now` (ms); return 0, or how long to wait before asking again (ms)."""
        with self._lock:
            wait_ms = self._wait_ms(path, now, protects=protects)
            if wait_ms == 0:
                self._tokens(path).take(now)
                self._all.take(now)
            return wait_ms

    def ban(self, now: int) -> None:
        """Keep away for as long as an address that was shut out must (HTTP 403)."""
        with self._lock:
            self._closed_until[""] = now + BAN_MS

    def pause(self, path: str, until: int) -> None:
        """Leave one path alone until `until` (retCode 10006: its limit is spent, by whomever)."""
        with self._lock:
            self._closed_until[path] = until

    def banned_ms(self, now: int) -> int:
        """Return how much of a ban is left."""
        return max(self._closed_until.get("", 0) - now, 0)

    def _wait_ms(self, path: str, now: int, *, protects: bool) -> int:
        own = self._tokens(path).wait_ms(now, protects=protects)
        wait_ms = max(own, self._all.wait_ms(now, protects=protects))
        if protects:
            return wait_ms
        closed = max(self._closed_until.get("", 0), self._closed_until.get(path, 0))
        return max(wait_ms, closed - now, 0)

    def _tokens(self, path: str) -> Tokens:
        tokens = self._paths.get(path)
        if tokens is None:
            count, kept = LIMITS.get(path, _MARKET)
            tokens = self._paths[path] = Tokens(count, SECOND_MS, kept)
        return tokens
