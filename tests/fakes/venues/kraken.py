"""Kraken Futures as ccxt.krakenfutures reads it: derivatives/api and api/charts. Funding is hourly, in USD a coin.

Shapes: the comments of ccxt 4.5.90's parsers. All settled rates come in one answer; there is no open interest of old.
"""

from datetime import UTC, datetime
from typing import Any

from core.calendar import bar_ms_of
from tests.fakes.venues.world import HOUR_MS, Venue, candle, settled


def routes(venue: Venue) -> dict[str, Any]:
    """Return what answers each path."""
    return {
        "/derivatives/api/v3/instruments": lambda q: _instruments(venue),
        "/derivatives/api/v3/tickers": lambda q: _tickers(venue),
        "/derivatives/api/v3/tickers/": lambda q: {
            "result": "success", "ticker": _ticker(venue, q["tail"]), "serverTime": _iso(venue.now()),
        },
        "/derivatives/api/v4/historicalfundingrates": lambda q: _settled(venue, q),
        "/api/charts/v1/trade/": lambda q: _candles(venue, q),
    }  # fmt: skip


def _iso(time: int) -> str:
    text = datetime.fromtimestamp(time / 1000, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def _name(base: str) -> str:
    return f"PF_{'XBT' if base == 'BTC' else base}USD"


def _instruments(venue: Venue) -> dict[str, Any]:
    known = [
        {
            "symbol": _name(base), "type": "flexible_futures", "tickSize": 0.01, "contractSize": 1,
            "tradeable": True, "contractValueTradePrecision": 2, "marginLevels": [], "tags": [],
            "openingDate": "2022-03-22T15:40:08.123Z",
        }
        for base in venue.symbols
    ]  # fmt: skip
    inverse = {
        "symbol": "PI_LTCUSD", "type": "futures_inverse", "underlying": "rr_ltcusd", "tickSize": 0.01,
        "contractSize": 1, "tradeable": True, "contractValueTradePrecision": 0, "marginLevels": [],
    }  # fmt: skip
    index = {"symbol": "in_ltcusd", "type": "spot index", "tradeable": False}
    return {
        "result": "success",
        "instruments": [inverse, *known, index],
        "serverTime": _iso(venue.now()),
    }


def _ticker(venue: Venue, symbol: str) -> dict[str, Any]:
    return {
        "tag": "perpetual", "pair": "LTC:USD", "symbol": symbol, "markPrice": venue.mark, "bid": 90.0, "bidSize": 7,
        "ask": 90.1, "askSize": 4, "vol24h": 8309.2, "volumeQuote": 747828.0, "openInterest": 1950.5,
        "open24h": 90.0, "high24h": 91.0, "low24h": 89.0, "indexPrice": venue.index, "last": venue.last,
        "lastTime": _iso(venue.now() - venue.trade_age_ms), "lastSize": 0.5, "suspended": False, "postOnly": False,
        "fundingRate": venue.rate * venue.mark, "fundingRatePrediction": venue.predicted * venue.mark,
        "change24h": 0.0,
    }  # fmt: skip


def _tickers(venue: Venue) -> dict[str, Any]:
    rows: list[dict[str, Any]] = [_ticker(venue, _name(base)) for base in venue.symbols]
    rows.append({"symbol": "in_ltcusd", "last": 90.0, "lastTime": _iso(venue.now())})
    return {"result": "success", "tickers": rows, "serverTime": _iso(venue.now())}


def _settled(venue: Venue, query: dict[str, str]) -> dict[str, Any]:
    times = venue.times(HOUR_MS, 0, 2**62)
    rows = [
        {
            "timestamp": _iso(at),
            "fundingRate": settled(at) * 90.0,
            "relativeFundingRate": round(settled(at), 8),
        }
        for at in times
    ]
    return {"rates": rows}


def _candles(venue: Venue, query: dict[str, str]) -> dict[str, Any]:
    step = bar_ms_of(query["tail"].rpartition("/")[2])
    times = venue.times(step, int(query["from"]) * 1000, int(query["to"]) * 1000 + 1)
    page = list(venue.paged(times, 2000))
    names = ("open", "high", "low", "close")
    rows = []
    for at in page:
        *prices, volume = candle(at)
        row: dict[str, Any] = {
            name: f"{price:.11f}" for name, price in zip(names, prices, strict=True)
        }
        rows.append({"time": at, **row, "volume": volume})
    return {"candles": rows, "more_candles": len(set(page)) < len(times)}
