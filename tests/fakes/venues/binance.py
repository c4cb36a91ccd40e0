"""Binance USD-M as ccxt.binanceusdm reads it: fapi and futures/data.

Shapes: the comments of ccxt 4.5.90's parsers; paging and limits: Binance's documentation of the USD-M market data.
"""

from typing import Any

from aiohttp import web

from core.calendar import bar_ms_of
from tests.fakes.venues.world import HOUR_MS, Venue, candle, interest, settled


def routes(venue: Venue) -> dict[str, Any]:
    """Return what answers each path."""
    return {
        "/fapi/v1/exchangeInfo": lambda q: {"symbols": [_market(one) for one in venue.symbols]},
        "/fapi/v1/ticker/24hr": lambda q: _ticker(venue, q["symbol"]),
        "/fapi/v1/premiumIndex": lambda q: _premium(venue, q["symbol"]),
        "/fapi/v1/klines": lambda q: _klines(venue, q),
        "/fapi/v1/fundingRate": lambda q: _funding(venue, q),
        "/futures/data/openInterestHist": lambda q: _interest(venue, q),
    }


def _market(base: str) -> dict[str, Any]:
    return {
        "symbol": f"{base}USDT",
        "pair": f"{base}USDT",
        "contractType": "PERPETUAL",
        "deliveryDate": 4133404800000,
        "onboardDate": 1578441600000,
        "status": "TRADING",
        "baseAsset": base,
        "quoteAsset": "USDT",
        "marginAsset": "USDT",
        "pricePrecision": 2,
        "quantityPrecision": 3,
        "filters": [
            {"filterType": "PRICE_FILTER", "minPrice": "3.61", "maxPrice": "1e5", "tickSize": "0.01"},
            {"filterType": "LOT_SIZE", "minQty": "0.001", "maxQty": "1e4", "stepSize": "0.001"},
        ],
    }  # fmt: skip


def _ticker(venue: Venue, symbol: str) -> dict[str, Any]:
    # No mark and no index price: Binance gives those with the funding rate.
    return {
        "symbol": symbol,
        "priceChange": "-0.22",
        "lastPrice": f"{venue.last}",
        "lastQty": "16",
        "openPrice": "90.1",
        "highPrice": "91.0",
        "lowPrice": "89.0",
        "volume": "1205882",
        "quoteVolume": "108529380",
        "openTime": venue.now() - 86_400_000,
        "closeTime": venue.now() - venue.trade_age_ms,
        "count": 188700,
    }


def _premium(venue: Venue, symbol: str) -> dict[str, Any]:
    return {
        "symbol": symbol,
        "markPrice": f"{venue.mark}",
        "indexPrice": f"{venue.index}",
        "estimatedSettlePrice": f"{venue.index}",
        "lastFundingRate": f"{venue.rate}",
        "interestRate": "0.00010000",
        "nextFundingTime": (venue.now() // venue.interval_ms + 1) * venue.interval_ms,
        "time": venue.now(),
    }


def _klines(venue: Venue, query: dict[str, str]) -> list[list[Any]]:
    step = bar_ms_of(query["interval"])
    start, limit = int(query["startTime"]), int(query.get("limit", 500))
    times = venue.times(step, start, int(query.get("endTime", 2**62)))
    return [
        [at, *(str(x) for x in candle(at)), at + step - 1, "1.0", 3, "1", "1", "0"]
        for at in venue.paged(times, min(limit, 1500))
    ]


def _funding(venue: Venue, query: dict[str, str]) -> list[dict[str, Any]]:
    limit = min(int(query.get("limit", 100)), 1000)
    if "startTime" in query:
        # Oldest first from startTime on; a settlement is a few ms late, as they are.
        times = venue.times(venue.interval_ms, int(query["startTime"]) - 4, 2**62)
        page = venue.paged(times, limit)
    else:
        page = iter(
            sorted(venue.paged(venue.times(venue.interval_ms, 0, 2**62), limit, newest=True))
        )
    return [
        {"symbol": query["symbol"], "fundingTime": at + 4, "fundingRate": f"{settled(at):.8f}"}
        for at in page
    ]  # fmt: skip


def _interest(venue: Venue, query: dict[str, str]) -> list[dict[str, Any]]:
    start = int(query["startTime"])
    if start < venue.now() - min(30 * 24 * HOUR_MS, venue.keeps_interest_ms):
        raise web.HTTPBadRequest(text='{"code":-1130,"msg":"parameter \'startTime\' is invalid."}')
    times = venue.times(bar_ms_of(query["period"]), start, int(query["endTime"]) + 1)
    return [
        {
            "symbol": query["symbol"],
            "sumOpenInterest": f"{interest(at)}",
            "sumOpenInterestValue": f"{interest(at) * 90}",
            "timestamp": at,
        }
        for at in venue.paged(times, min(int(query.get("limit", 30)), 500))
    ]
