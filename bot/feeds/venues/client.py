"""Another exchange through ccxt: opened with bounds, asked with a word on what went wrong and when to ask again.

ccxt is imported when the first client is opened: it takes a second and 70 MB. It raises its own tree of errors,
stumbles with Python's over answers it does not expect, and hides why a connection failed in the cause: here all become
one. It must not know features, nor what an answer is for.
"""

import importlib
import math
from collections.abc import Awaitable, Callable, Mapping
from enum import StrEnum
from typing import Any, Protocol, TypeAlias, TypeVar

from bot.config.venues import known_venue
from bot.feeds.sources.source import SourceError

ASK_S = 10.0
_WORDS = 300
_TYPES: Mapping[str, tuple[str, ...]] = {
    "binanceusdm": ("linear",),
    "bitget": ("swap",),
    "bybit": ("linear",),
    "okx": ("swap",),
}
"""Which lists of markets are read, where ccxt can be told: perpetuals only."""
_Answer = TypeVar("_Answer")


class Trouble(StrEnum):
    """What to do about a question that failed."""

    LIMIT = "limit"
    """The exchange wants to be left alone for a while (HTTP 429, 418)."""
    NETWORK = "network"
    """It was not reached, or not in time: ask again."""
    REFUSED = "refused"
    """It answered, and will answer the same: no such market, no such call, or nothing that can be read."""


class VenueError(SourceError):
    """A question to an exchange failed. `wait_s` is how long it asked to be left alone, 0 where it did not say."""

    def __init__(self, trouble: Trouble, text: str, wait_s: float = 0.0) -> None:
        super().__init__(" ".join(text.split())[:_WORDS])
        self.trouble, self.wait_s = trouble, wait_s


class Client(Protocol):
    """What is used of ccxt's asynchronous exchange, beside the calls that are asked by name."""

    id: str
    has: Mapping[str, Any]
    markets: Mapping[str, Any] | None
    timeframes: Mapping[str, Any] | None
    last_json_response: Any
    last_response_headers: Mapping[str, str] | None

    def set_markets(self, markets: Any) -> object:  # noqa: ANN401 - ccxt's own structure
        """Take a list of markets that was read before."""
        ...

    async def load_markets(self) -> Mapping[str, Any]:
        """Read the list of markets."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...


Opens: TypeAlias = Callable[[str], Client]
"""What opens an exchange by its id."""


def load_ccxt() -> None:
    """Import ccxt, which takes a second: in a thread, before an exchange is opened in a loop that has other work."""
    importlib.import_module("ccxt.async_support")


def open_client(venue: str, endpoint: str | None = None) -> Client:
    """Return ccxt's exchange of this id. `endpoint` stands in for scheme and host of all its addresses.

    Raises InputError for an id that ccxt does not know.
    """
    venue = known_venue(venue)
    module: Any = importlib.import_module("ccxt.async_support")
    options: dict[str, Any] = {"defaultType": "swap"}
    if venue in _TYPES:
        options["fetchMarkets"] = {"types": list(_TYPES[venue])}
    client: Any = _bounded(getattr(module, venue))({"enableRateLimit": True, "options": options})
    client.timeout = int(ASK_S * 1000)
    # Coins and their networks are of no interest, and the list is long.
    client.has["fetchCurrencies"] = False
    # Some exchanges stamp the answer and not the row.
    client.enableLastJsonResponse = True
    if endpoint is not None:
        client.urls["api"] = _redirected(client.urls["api"], endpoint.rstrip("/"))
    found: Client = client
    return found


def _bounded(kind: Any) -> Any:  # noqa: ANN401 - ccxt ships no annotations
    """Return ccxt's class with a session that reads no answer without end and goes nowhere else."""
    import ssl  # noqa: PLC0415 - with aiohttp 90 ms at a start

    import aiohttp  # noqa: PLC0415

    from bot.bounded import bounded_session  # noqa: PLC0415

    class Bounded(kind):  # type: ignore[misc]  # ccxt ships no annotations
        session: aiohttp.ClientSession | None
        ssl_context: ssl.SSLContext | None

        def open(self, lazy: bool = False) -> None:
            if self.session is None and not (lazy and self.closed_by_user):
                self.ssl_context = ssl.create_default_context(cafile=self.cafile)
                connector = aiohttp.TCPConnector(ssl=self.ssl_context)
                self.session = bounded_session(connector=connector)
            super().open(lazy)

    return Bounded


def _redirected(urls: object, endpoint: str) -> object:
    """Return ccxt's addresses with `endpoint` in place of scheme and host."""
    if isinstance(urls, Mapping):
        return {name: _redirected(value, endpoint) for name, value in urls.items()}
    rest = str(urls).partition("://")[2]
    _, slash, path = rest.partition("/")
    return f"{endpoint}{slash}{path}"


async def answer(client: Client, question: Awaitable[_Answer]) -> _Answer:
    """Return what the exchange answers. Raises VenueError for everything that goes wrong."""
    try:
        return await question
    except Exception as error:  # ccxt's tree is only known once it is imported, and it has bugs
        raise _told(client, error) from error


def _told(client: Client, error: Exception) -> VenueError:
    kinds = {kind.__name__ for kind in type(error).__mro__}
    text = f"{type(error).__name__} {error.__cause__ or error}"
    if kinds & {"DDoSProtection", "RateLimitExceeded"}:
        return VenueError(Trouble.LIMIT, text, _retry_after_s(client))
    if kinds & {"NetworkError", "ClientError", "TimeoutError", "OSError"}:
        return VenueError(Trouble.NETWORK, text)
    return VenueError(Trouble.REFUSED, text)


def _retry_after_s(client: Client) -> float:
    headers = client.last_response_headers or {}
    said = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    try:
        wait_s = float(said)
    except ValueError:
        return 0.0
    return wait_s if math.isfinite(wait_s) and wait_s > 0 else 0.0


def perpetual_of(markets: Mapping[str, Any], base: str) -> str:
    """Return the linear perpetual of `base`, in USDT if there is one, else USD or USDC. Raises VenueError."""
    found = {
        str(market.get("settle")): symbol
        for symbol, market in markets.items()
        if market.get("swap") and market.get("linear") and market.get("base") == base
    }
    for settle in ("USDT", "USD", "USDC"):
        if settle in found:
            return str(found[settle])
    raise VenueError(Trouble.REFUSED, f"no linear perpetual of {base}")
