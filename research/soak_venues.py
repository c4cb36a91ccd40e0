"""Other exchanges of a soak, in the place of ccxt's clients: their answers, and what goes wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.calendar import HOUR_MS
from research.soak_world import World, often

SYMBOL = "LTC/USDT:USDT"
_GONE = often("venue gone", 6, 1.5, 20)
_BUSY = often("venue asks for a pause", 10, 4, 3)
_ODD = often("venue answers nonsense", 12, 7, 2)


class RateLimitExceeded(Exception):  # noqa: N818 - ccxt's name, by which it is known
    """The exchange wants to be left alone."""


class BadResponse(Exception):  # noqa: N818 - as above
    """What it said is none of its answers."""


@dataclass
class SoakVenue:
    """Implements `bot.feeds.venues.client.Client` and the calls that are asked by name."""

    id: str
    world: World
    shift: float
    has: Mapping[str, Any] = field(default_factory=dict)
    markets: Mapping[str, Any] | None = None
    timeframes: Mapping[str, Any] | None = None
    last_json_response: Any = None
    last_response_headers: Mapping[str, str] | None = None

    def set_markets(self, markets: Any) -> object:  # noqa: ANN401 - as the protocol has it
        """Take a list of markets that was read before."""
        self.markets = markets
        return markets

    async def load_markets(self) -> Mapping[str, Any]:
        """Read the list of markets."""
        self._answer()
        self.markets = {SYMBOL: {"swap": True, "linear": True, "base": "LTC", "settle": "USDT"}}
        return self.markets

    async def close(self) -> None:
        """Close nothing."""

    async def fetch_ticker(self, _: str) -> dict[str, Any]:
        """Return prices."""
        self._answer()
        price = self.world.price
        return {
            "timestamp": self.world.now_ms(),
            "last": price * (1 + 2e-4 * self.world.wave(0.3, self.shift)),
            "markPrice": price * (1 + 1e-4 * self.world.wave(0.7, self.shift)),
            "indexPrice": price,
        }

    async def fetch_funding_rate(self, _: str) -> dict[str, Any]:
        """Return the rate that is settled next."""
        self._answer()
        now = self.world.now_ms()
        return {
            "timestamp": now,
            "fundingRate": 1e-4 * self.world.wave(20, self.shift),
            "nextFundingRate": 1e-4 * self.world.wave(25, self.shift),
            "interval": "8h",
            "fundingTimestamp": (now // (8 * HOUR_MS) + 1) * 8 * HOUR_MS,
        }

    def _answer(self) -> None:
        # The second of the exchanges is the one that fails: the first goes on.
        if not self.shift:
            return
        if self.world.suffers(_GONE):
            raise ConnectionRefusedError("no such host")
        if self.world.suffers(_BUSY):
            self.last_response_headers = {"Retry-After": "90"}
            raise RateLimitExceeded("too many requests")
        if self.world.suffers(_ODD):
            raise BadResponse("<html>")
