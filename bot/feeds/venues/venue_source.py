"""One other exchange, asked through ccxt at its own rate limit: prices every few seconds, funding every minute.

ccxt is imported when the first venue is asked: it takes a second and 70 MB. It must not know features; that an
exchange lacks a figure is NaN.
"""

import asyncio
import importlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Protocol

from bot.feeds.sources.source import Ear, SourceError
from core.calendar import HOUR_MS
from core.errors import InputError
from core.events import VenueFunding, VenuePrice

FUNDING_EVERY_S = 60.0
ASK_S = 10.0
_ROWS_ASKED = 3
_INTERVALS = {"1h": 1, "2h": 2, "4h": 4, "6h": 6, "8h": 8, "12h": 12, "24h": 24}


class Client(Protocol):
    """What is used of ccxt's exchange."""

    has: Mapping[str, Any]

    async def load_markets(self) -> Mapping[str, Any]:
        """Read the list of markets."""
        ...

    async def fetch_ticker(self, symbol: str) -> Mapping[str, Any]:
        """Return the newest prices."""
        ...

    async def fetch_funding_rate(self, symbol: str) -> Mapping[str, Any]:
        """Return the rate that is settled next."""
        ...

    async def fetch_funding_rate_history(
        self, symbol: str, since: int | None, limit: int
    ) -> list[Mapping[str, Any]]:
        """Return settled rates."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...


@dataclass(frozen=True, slots=True)
class VenueTerms:
    """`venue` is ccxt's id, `base` the coin. `endpoint` stands in for all the venue's addresses, for tests."""

    venue: str
    base: str
    every_s: float
    max_age_ms: int
    endpoint: str | None = None


def open_client(venue: str, endpoint: str | None = None) -> Client:
    """Return ccxt's asynchronous exchange of this id. Raises InputError for an unknown one."""
    module: Any = importlib.import_module("ccxt.async_support")
    if venue not in module.exchanges:
        raise InputError(
            f"no exchange {venue!r}", wanted="an id of ccxt, like binanceusdm, okx, bitget"
        )
    options = {"defaultType": "swap", "fetchCurrencies": False}
    client: Any = getattr(module, venue)({"enableRateLimit": True, "options": options})
    client.timeout = int(ASK_S * 1000)
    if endpoint is not None:
        client.urls["api"] = _redirected(client.urls["api"], endpoint.rstrip("/"))
        client.hostname = ""
    found: Client = client
    return found


def _redirected(urls: object, endpoint: str) -> object:
    """Return ccxt's addresses with `endpoint` in place of scheme and host."""
    if isinstance(urls, Mapping):
        return {name: _redirected(value, endpoint) for name, value in urls.items()}
    rest = str(urls).partition("://")[2]
    _, slash, path = rest.partition("/")
    return f"{endpoint}{slash}{path}"


class VenueSource:
    """Implements `Source` for one exchange."""

    def __init__(self, terms: VenueTerms) -> None:
        self._terms = terms
        self.name = f"venues.{terms.venue}"
        self.max_age_ms = terms.max_age_ms

    async def listen(self, ear: Ear) -> None:
        client = open_client(self._terms.venue, self._terms.endpoint)
        try:
            symbol = perpetual_of(await client.load_markets(), self._terms.base)
            await self._ask(client, symbol, ear)
        except (InputError, SourceError):
            raise
        except Exception as error:  # ccxt's tree of errors is only known once it is imported
            if not type(error).__module__.startswith(("ccxt", "aiohttp", "asyncio")):
                raise
            raise SourceError(f"{type(error).__name__} {error}"[:300]) from None
        finally:
            await client.close()

    async def _ask(self, client: Client, symbol: str, ear: Ear) -> None:
        loop = asyncio.get_running_loop()
        funding_at, interval_ms = -math.inf, 0
        while True:
            funding: Mapping[str, Any] = {}
            if loop.time() - funding_at >= FUNDING_EVERY_S:
                funding_at = loop.time()
                funding = await client.fetch_funding_rate(symbol)
                interval_ms = interval_ms or await _interval_ms(client, symbol, funding)
                said = funding_of(self._terms.venue, funding, interval_ms, ear.now_ms())
                if said is not None:
                    ear.tell(said)
            ticker = await client.fetch_ticker(symbol)
            ear.heard()
            price = price_of(self._terms.venue, ticker, funding, ear.now_ms())
            if price is not None:
                ear.tell(price)
            await asyncio.sleep(self._terms.every_s)


def perpetual_of(markets: Mapping[str, Any], base: str) -> str:
    """Return the linear perpetual of `base`, in USDT if there is one, else USD or USDC. Raises SourceError."""
    found = {
        str(market.get("settle")): symbol
        for symbol, market in markets.items()
        if market.get("swap") and market.get("linear") and market.get("base") == base
    }
    for settle in ("USDT", "USD", "USDC"):
        if settle in found:
            return str(found[settle])
    raise SourceError(f"no linear perpetual of {base}")


async def _interval_ms(client: Client, symbol: str, funding: Mapping[str, Any]) -> int:
    """Return the time between settlements: as it is said, else as the last ones lie; 8 h where neither tells."""
    hours = _INTERVALS.get(str(funding.get("interval")))
    if hours is not None:
        return hours * HOUR_MS
    if client.has.get("fetchFundingRateHistory") is True:
        rows = await client.fetch_funding_rate_history(symbol, None, _ROWS_ASKED)
        times = sorted(int(row["timestamp"]) for row in rows if row.get("timestamp"))
        steps = [b - a for a, b in pairwise(times) if b > a]
        if steps:
            return round(min(steps) / HOUR_MS) * HOUR_MS or HOUR_MS
    return 8 * HOUR_MS


def funding_of(
    venue: str, row: Mapping[str, Any], interval_ms: int, now: int
) -> VenueFunding | None:
    """Return what ccxt's funding rate structure says; None when it holds no rate."""
    rate = _number(row.get("fundingRate"))
    if rate != rate:
        return None
    due = row.get("fundingTimestamp") or row.get("nextFundingTimestamp") or 0
    predicted = _number(row.get("nextFundingRate"))
    time = int(row.get("timestamp") or now)
    return VenueFunding(time, now, venue, rate, interval_ms, predicted, int(due))


def price_of(
    venue: str, ticker: Mapping[str, Any], funding: Mapping[str, Any], now: int
) -> VenuePrice | None:
    """Return what ccxt's ticker says, with mark and index of the funding rate where the ticker has none."""
    last = _number(ticker.get("last"))
    mark, index = (
        value if (value := _number(ticker.get(name))) == value else _number(funding.get(name))
        for name in ("markPrice", "indexPrice")
    )
    if last != last and mark != mark:
        return None
    return VenuePrice(int(ticker.get("timestamp") or now), now, venue, last, mark, index)


def _number(value: object) -> float:
    try:
        found = float(value)  # type: ignore[arg-type]  # what is no number is caught
    except (TypeError, ValueError):
        return math.nan
    return found if math.isfinite(found) else math.nan
