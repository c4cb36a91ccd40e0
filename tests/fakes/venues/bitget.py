"""Bitget's V2 mix market as ccxt.bitget reads it. Candles of a window, newest kept; settled rates by page number.

Shapes: the comments of ccxt 4.5.90's parsers. There is no open interest of old.
"""

from typing import Any

from core.calendar import bar_ms_of
from tests.fakes.venues.world import HOUR_MS, Venue, candle, settled


def routes(venue: Venue) -> dict[str, Any]:
    """Return what answers each path."""
    market = "/api/v2/mix/market"
    return {
        f"{market}/contracts": lambda q: _said(venue, _contracts(venue, q)),
        f"{market}/ticker": lambda q: _said(venue, [_ticker(venue, q["symbol"])]),
        f"{market}/current-fund-rate": lambda q: _said(venue, [_rate(venue, q["symbol"])]),
        f"{market}/history-fund-rate": lambda q: _said(venue, _settled(venue, q)),
        f"{market}/candles": lambda q: _said(venue, _candles(venue, q, 1000)),
        f"{market}/history-candles": lambda q: _said(venue, _candles(venue, q, 200)),
    }


def _said(venue: Venue, data: list[Any]) -> dict[str, Any]:
    return {"code": "00000", "msg": "success", "requestTime": venue.now(), "data": data}


def _contracts(venue: Venue, query: dict[str, str]) -> list[dict[str, Any]]:
    if query["productType"] != "USDT-FUTURES":
        return []
    return [
        {
            "symbol": f"{base}USDT", "baseCoin": base, "quoteCoin": "USDT", "buyLimitPriceRatio": "0.05",
            "sellLimitPriceRatio": "0.05", "feeRateUpRatio": "0.005", "makerFeeRate": "0.0002",
            "takerFeeRate": "0.0006", "openCostUpRatio": "0.01", "supportMarginCoins": ["USDT"],
            "minTradeNum": "0.1", "priceEndStep": "1", "volumePlace": "1", "pricePlace": "2",
            "sizeMultiplier": "0.1", "symbolType": "perpetual", "minTradeUSDT": "5", "symbolStatus": "normal",
            "offTime": "-1", "limitOpenTime": "-1", "deliveryTime": "", "deliveryStartTime": "",
            "deliveryPeriod": "", "launchTime": "", "fundInterval": f"{venue.interval_ms // HOUR_MS}",
            "minLever": "1", "maxLever": "75", "posLimit": "0.1", "maintainTime": "",
        }
        for base in venue.symbols
    ]  # fmt: skip


def _ticker(venue: Venue, symbol: str) -> dict[str, Any]:
    return {
        "symbol": symbol, "lastPr": f"{venue.last}", "askPr": "90.1", "bidPr": "90.0", "bidSz": "7", "askSz": "13",
        "high24h": "91", "low24h": "89", "ts": f"{venue.now() - venue.trade_age_ms}", "change24h": "0.004",
        "baseVolume": "79089", "quoteVolume": "7118010", "usdtVolume": "7118010", "openUtc": "90",
        "changeUtc24h": "-0.0001", "indexPrice": f"{venue.index}", "fundingRate": f"{venue.rate}",
        "holdingAmount": "74526", "deliveryStartTime": None, "deliveryTime": None, "deliveryStatus": "",
        "open24h": "90", "markPrice": f"{venue.mark}",
    }  # fmt: skip


def _rate(venue: Venue, symbol: str) -> dict[str, Any]:
    due = (venue.now() // venue.interval_ms + 1) * venue.interval_ms
    return {
        "symbol": symbol, "fundingRate": f"{venue.rate}", "fundingRateInterval": f"{venue.interval_ms // HOUR_MS}",
        "nextUpdate": f"{due}", "minFundingRate": "-0.003", "maxFundingRate": "0.003",
    }  # fmt: skip


def _settled(venue: Venue, query: dict[str, str]) -> list[dict[str, str]]:
    size = min(int(query.get("pageSize", 20)), 100, venue.most_rows)
    page = int(query.get("pageNo", 1))
    times = venue.times(venue.interval_ms, 0, 2**62)[::-1][(page - 1) * size : page * size]
    return [
        {
            "symbol": query["symbol"],
            "fundingRate": f"{settled(at):.8f}",
            "fundingTime": f"{at}",
        }
        for at in times
        for _ in range(2 if venue.twice else 1)
    ]


def _candles(venue: Venue, query: dict[str, str], most: int) -> list[list[str]]:
    step = bar_ms_of(query["granularity"].removesuffix("utc").lower())
    times = venue.times(step, int(query["startTime"]), int(query["endTime"]))
    page = sorted(venue.paged(times, min(int(query["limit"]), most), newest=True))
    rows = []
    for at in page:
        *prices, volume = candle(at)
        rows.append([f"{at}", *(f"{x}" for x in prices), f"{volume}", f"{volume * prices[0]}"])
    return rows
