"""The names of topics: which stream a public one is, and which private ones there are.

Source: V5 documentation, the pages of the WebSocket streams.
"""

from collections.abc import Callable, Container
from functools import partial

from simulator.exchange.candles import DAY_MS, MONTH_MS, WEEK_MS
from simulator.exchange.exchange import Exchange
from simulator.market.spec import MINUTE_MS
from simulator.server.host import Host
from simulator.server.parameters import Params
from simulator.server.rest_market import price_limit
from simulator.server.rows import Row
from simulator.server.ws_book import EVERY_MS as DEPTHS
from simulator.server.ws_book import BookStream, FullBookStream, RpiBookStream
from simulator.server.ws_kline import KlineStream
from simulator.server.ws_price_limit import PriceLimitStream, SilentStream
from simulator.server.ws_stream import Stream
from simulator.server.ws_tape import LiquidationStream, TradeStream
from simulator.server.ws_ticker import TickerStream

INTERVALS = {
    str(minutes): minutes * MINUTE_MS for minutes in (1, 3, 5, 15, 30, 60, 120, 240, 360, 720)
} | {"D": DAY_MS, "W": WEEK_MS, "M": MONTH_MS}

SILENT_TOPICS = frozenset({"insurance.USDT", "adlAlert.USDT"})
"""There is no insurance fund here, and so no alert about one: the topics exist and say nothing."""
STATUS_TOPICS = frozenset({"system.status"})
OURS = "linear"
_CATEGORIES = {
    "order": ("spot", "linear", "inverse", "option"),
    "execution": ("spot", "linear", "inverse", "option"),
    "execution.fast": ("spot", "linear", "inverse", "option"),
    "position": ("linear", "inverse", "option"),
}
PRIVATE_TOPICS = frozenset(
    {"wallet", "greeks", "dcp.future", "dcp.spot", "dcp.option", *_CATEGORIES}
    | {f"{topic}.{category}" for topic, of in _CATEGORIES.items() for category in of}
)
"""Greeks, dcp and the other categories may be subscribed to and stay silent: there are no such products here."""


def mixed(topics: Container[str]) -> str:
    """Return a categorised topic that stands beside its all-in-one topic in one request, "" when none does."""
    for topic, categories in _CATEGORIES.items():
        if topic in topics:
            for category in categories:
                if f"{topic}.{category}" in topics:
                    return f"{topic}.{category}"
    return ""


def stream_of(host: Host, topic: str) -> Stream | None:
    """Return the stream of a public topic; None when V5 has no such topic or the symbol is not listed."""
    if topic in SILENT_TOPICS:
        return SilentStream()
    name, _, rest = topic.partition(".")
    detail, _, symbol = rest.rpartition(".")
    if symbol not in host.exchange.listings:
        return None
    if name in _WITH_DETAIL:
        return _WITH_DETAIL[name](host.exchange, symbol, detail)
    if detail:
        return None
    match name:
        case "tickers":
            return TickerStream(host.exchange, symbol)
        case "publicTrade":
            return TradeStream(symbol)
        case "allLiquidation":
            return LiquidationStream(symbol)
        case "priceLimit":
            return PriceLimitStream(partial(_price_limit, host, symbol), symbol)
        case _:
            return None


def _price_limit(host: Host, symbol: str) -> Row:
    return price_limit(host, Params({"category": OURS, "symbol": symbol})).result


def _book(exchange: Exchange, symbol: str, depth: str) -> Stream | None:
    if depth == "rpi":
        return RpiBookStream(exchange, symbol)
    if depth == "full":
        return FullBookStream(exchange, symbol)
    if depth not in map(str, DEPTHS):
        return None
    return BookStream(exchange, symbol, int(depth))


def _kline(exchange: Exchange, symbol: str, interval: str) -> Stream | None:
    if interval not in INTERVALS:
        return None
    return KlineStream(exchange, symbol, interval, INTERVALS[interval])


_WITH_DETAIL: dict[str, Callable[[Exchange, str, str], Stream | None]] = {
    "orderbook": _book,
    "kline": _kline,
}
