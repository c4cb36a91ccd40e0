"""One other exchange, asked through ccxt at its own rate limit: prices every few seconds, funding every minute.

An exchange that wants to be left alone is, for as long as it says or a minute, then two, four, up to an hour; one that
has no such contract is asked again after ten minutes. What it does not offer is NaN. It must not know features.
"""

import asyncio
import math
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.feeds.sources.source import Ear
from bot.feeds.venues.client import (
    Client,
    Opens,
    Trouble,
    VenueError,
    answer,
    load_ccxt,
    open_client,
    perpetual_of,
)
from bot.feeds.venues.readings import (
    Moment,
    Row,
    answered_at,
    funding_of,
    interval_of,
    number_of,
    price_of,
)
from core.events import FeedHealth
from core.feeds import SOURCE

FUNDING_EVERY_S, INTERVAL_EVERY_S, MARKETS_EVERY_S = 60.0, 3600.0, 86_400.0
LIMITED_S, MOST_LIMITED_S, MOST_BANNED_S = 60.0, 3600.0, 3 * 86_400.0
"""First and longest pause after a 429 or 418 that names none, and the longest that is believed."""
REFUSED_S = 600.0
_ROWS_ASKED = 6


@dataclass(frozen=True, slots=True)
class VenueTerms:
    """`venue` is ccxt's id, `base` the coin; `every_s` lies between two questions for prices."""

    venue: str
    base: str
    every_s: float
    max_age_ms: int


class VenueSource:
    """Implements `Source` for one exchange."""

    def __init__(self, terms: VenueTerms, opens: Opens = open_client) -> None:
        self._terms, self._opens = terms, opens
        self.name = f"venues.{terms.venue}"
        self.max_age_ms = terms.max_age_ms
        self._markets: Mapping[str, Any] | None = None
        self._markets_at = self._interval_at = self._not_before = -math.inf
        self._limited = 0
        self._interval_ms = 0
        self._funding_ok = True

    async def listen(self, ear: Ear) -> None:
        loop = asyncio.get_running_loop()
        await asyncio.sleep(max(0.0, self._not_before - loop.time()))
        await asyncio.to_thread(load_ccxt)
        client = self._opens(self._terms.venue)
        try:
            symbol = await self._find(client)
            await self._ask(client, symbol, ear)
        except VenueError as error:
            pause_s = self._pause_s(error)
            if not pause_s:
                raise
            self._not_before = loop.time() + pause_s
            raise VenueError(
                error.trouble, f"asked again in {pause_s:.0f} s: {error}", pause_s
            ) from None
        finally:
            await client.close()

    def _pause_s(self, error: VenueError) -> float:
        """Return how long the exchange is left alone, beside the pause that every source gets."""
        if error.trouble is Trouble.REFUSED:
            self._markets = None
            return REFUSED_S
        if error.trouble is not Trouble.LIMIT:
            return 0.0
        self._limited += 1
        if error.wait_s:
            return min(error.wait_s, MOST_BANNED_S)
        return float(min(LIMITED_S * 2.0 ** (self._limited - 1), MOST_LIMITED_S))

    async def _find(self, client: Client) -> str:
        now = asyncio.get_running_loop().time()
        if self._markets is None or now - self._markets_at >= MARKETS_EVERY_S:
            self._markets = await answer(client, client.load_markets())
            self._markets_at = now
        else:
            client.set_markets(self._markets)
        return perpetual_of(self._markets, self._terms.base)

    async def _ask(self, client: Client, symbol: str, ear: Ear) -> None:
        loop = asyncio.get_running_loop()
        funding_at = -math.inf
        while True:
            if loop.time() - funding_at >= FUNDING_EVERY_S:
                funding_at = loop.time()
                await self._tell_funding(client, symbol, ear)
            await self._tell_price(client, symbol, ear)
            self._limited = 0
            await asyncio.sleep(self._terms.every_s)

    async def _tell_price(self, client: Any, symbol: str, ear: Ear) -> None:  # noqa: ANN401 - calls by name
        venue = self._terms.venue
        ticker: Row = await answer(client, client.fetch_ticker(symbol))
        answered = answered_at(client.last_json_response)
        rows = [ticker]
        if number_of(ticker.get("markPrice")) != number_of(ticker.get("markPrice")):
            if client.has.get("fetchMarkPrice") is True:
                rows.append(await _unless_refused(client, client.fetch_mark_price(symbol)))
            if venue == "okx":
                rows.append(await _unless_refused(client, _okx_index(client, symbol)))
        price = price_of(venue, tuple(rows), Moment(answered, ear.now_ms(), self.max_age_ms))
        if price is not None:
            # An exchange that answers for hours with the same old price is silent, too.
            ear.heard()
            ear.tell(price)

    async def _tell_funding(self, client: Any, symbol: str, ear: Ear) -> None:  # noqa: ANN401 - calls by name
        try:
            row: Row = await answer(client, client.fetch_funding_rate(symbol))
            answered = answered_at(client.last_json_response)
            await self._learn_interval(client, symbol, row)
        except VenueError as error:
            if error.trouble is not Trouble.REFUSED:
                raise
            self._say_funding(ear, str(error))
            return
        moment = Moment(answered, ear.now_ms(), self.max_age_ms)
        said = funding_of(self._terms.venue, row, self._interval_ms, moment)
        self._say_funding(ear, "" if said is not None else "no new rate, or no interval, was said")
        if said is not None:
            ear.tell(said)

    async def _learn_interval(self, client: Any, symbol: str, row: Row) -> None:  # noqa: ANN401
        """Read the time between settlements again now and then: exchanges change it."""
        said = interval_of(row, [])
        now = asyncio.get_running_loop().time()
        if said:
            self._interval_ms = said
        elif now - self._interval_at >= INTERVAL_EVERY_S:
            self._interval_at = now
            if client.has.get("fetchFundingRateHistory") is True:
                asked = client.fetch_funding_rate_history(symbol, None, _ROWS_ASKED)
                self._interval_ms = interval_of({}, await answer(client, asked))

    def _say_funding(self, ear: Ear, problem: str) -> None:
        """Say once that funding alone is missing, and that it is back; prices go on."""
        ok = not problem
        if ok is not self._funding_ok:
            self._funding_ok = ok
            now = ear.now_ms()
            ear.tell(FeedHealth(now, now, f"{SOURCE}{self.name}.funding", ok, problem))


async def _unless_refused(client: Client, question: Awaitable[Row]) -> Row:
    """Return the answer; nothing where the exchange does not have it."""
    try:
        return await answer(client, question)
    except VenueError as error:
        if error.trouble is Trouble.REFUSED:
            return {}
        raise


async def _okx_index(client: Any, symbol: str) -> Row:  # noqa: ANN401 - ccxt has no unified call for it
    """Return OKX's index: its ticker and its mark price come without."""
    market = client.market(symbol)
    name = f"{market['baseId']}-{market['quoteId']}"
    reply = await client.public_get_market_index_tickers({"instId": name})
    row = reply["data"][0]
    return {"indexPrice": row["idxPx"], "timestamp": row.get("ts")}
