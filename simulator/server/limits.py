"""How often a client may ask: V5's rolling second for each path, and 600 requests in 5 s for each address.

Numbers: bybit-exchange/docs 072c197d, "Rate Limit" (linear, per UID and path). Time comes in as an argument.
"""

from collections import deque
from dataclasses import dataclass, field

SECOND_MS = 1_000
ADDRESS_REQUESTS, ADDRESS_WINDOW_MS, BAN_MS = 600, 5_000, 600_000
BANNED_WORDS = "access too frequent"
DEFAULT_PER_SECOND = 50
PER_SECOND = {
    "/v5/order/create": 10,
    "/v5/order/amend": 10,
    "/v5/order/cancel": 10,
    "/v5/order/cancel-all": 10,
    "/v5/order/create-batch": 10,
    "/v5/order/amend-batch": 10,
    "/v5/order/cancel-batch": 10,
    "/v5/order/pre-check": 10,
    "/v5/order/disconnected-cancel-all": 5,
    "/v5/position/set-leverage": 10,
    "/v5/position/switch-mode": 10,
    "/v5/position/trading-stop": 10,
    "/v5/position/set-auto-add-margin": 10,
    "/v5/position/add-margin": 10,
    "/v5/position/confirm-pending-mmr": 10,
    "/v5/account/fee-rate": 5,
    "/v5/account/set-margin-mode": 5,
    "/v5/account/query-dcp-info": 5,
    "/v5/account/smp-group": 5,
    "/v5/account/transaction-log": 25,
    "/v5/account/instruments-info": 10,
    "/v5/account/set-limit-px-action": 10,
    "/v5/asset/coin/query-info": 5,
    "/v5/asset/transfer/query-account-coins-balance": 5,
    "/v5/asset/transfer/query-account-coin-balance": 450,
    "/v5/asset/transfer/query-inter-transfer-list": 1,
    "/v5/asset/transfer/inter-transfer": 1,
    "/v5/user/query-api": 10,
}
"""Paths that are not here: 50 a second. The two that V5 limits to 60 a minute are held to 1 a second."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What one request found: whether it may pass, and what the X-Bapi-Limit headers say."""

    allowed: bool
    limit: int
    left: int
    reset_ms: int


@dataclass(slots=True)
class Limits:
    """The windows of one account. `factor` multiplies every limit; None lifts them all, the address's too."""

    factor: float | None = 1.0
    _paths: dict[str, deque[int]] = field(default_factory=dict)
    _addresses: dict[str, deque[int]] = field(default_factory=dict)
    _banned: dict[str, int] = field(default_factory=dict)

    def limit_of(self, path: str) -> int:
        """Return how many requests a second `path` takes."""
        base = PER_SECOND.get(path, DEFAULT_PER_SECOND)
        return base if self.factor is None else max(1, int(base * self.factor))

    def spend(self, path: str, now_ms: int) -> Spent:
        """Count one request of the account; one that is refused does not count."""
        limit = self.limit_of(path)
        if self.factor is None:
            return Spent(True, limit, limit - 1, now_ms)
        taken = self._paths.setdefault(path, deque())
        _forget(taken, now_ms - SECOND_MS)
        if len(taken) >= limit:
            return Spent(False, limit, 0, taken[0] + SECOND_MS)
        taken.append(now_ms)
        left = limit - len(taken)
        return Spent(True, limit, left, now_ms if left else taken[0] + SECOND_MS)

    def admits(self, address: str, now_ms: int) -> bool:
        """Count one request of an address; False while it is banned (10 minutes after a breach)."""
        if self.factor is None:
            return True
        until = self._banned.get(address, 0)
        if until > now_ms:
            return False
        taken = self._addresses.setdefault(address, deque())
        _forget(taken, now_ms - ADDRESS_WINDOW_MS)
        if len(taken) >= ADDRESS_REQUESTS * self.factor:
            self._banned[address] = now_ms + BAN_MS
            return False
        taken.append(now_ms)
        return True


def _forget(taken: deque[int], before_ms: int) -> None:
    while taken and taken[0] <= before_ms:
        taken.popleft()
