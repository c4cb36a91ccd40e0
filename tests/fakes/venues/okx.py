"""OKX V5 as ccxt.okx reads it. Everything is text; history comes newest first, in the window (before, after).

Shapes: the comments of ccxt 4.5.90's parsers. `before` and `after` are both exclusive; with `before` alone OKX gives
the newest rows, not those next to it.
"""

from typing import Any

from core.calendar import bar_ms_of
from tests.fakes.venues.world import HOUR_MS, Venue, candle, interest, settled

CONTRACT_LTC = 1.0
"""Coins a contract; open interest comes in contracts and in coins."""


def routes(venue: Venue) -> dict[str, Any]:
    """Return what answers each path."""
    return {
        "/api/v5/public/instruments": lambda q: _said([_market(one) for one in venue.symbols]),
        "/api/v5/market/ticker": lambda q: _said([_ticker(venue, q["instId"])]),
        "/api/v5/public/mark-price": lambda q: _said([_mark(venue, q["instId"])]),
        "/api/v5/market/index-tickers": lambda q: _said([_index(venue, q["instId"])]),
        "/api/v5/public/funding-rate": lambda q: _said([_funding(venue, q["instId"])]),
        "/api/v5/market/candles": lambda q: _said(_candles(venue, q)),
        "/api/v5/market/history-candles": lambda q: _said(_candles(venue, q)),
        "/api/v5/public/funding-rate-history": lambda q: _said(_settled(venue, q)),
        "/api/v5/rubik/stat/contracts/open-interest-history": lambda q: _said(_interest(venue, q)),
    }


def _said(data: list[Any]) -> dict[str, Any]:
    return {"code": "0", "msg": "", "data": data}


def _market(base: str) -> dict[str, Any]:
    return {
        "alias": "", "baseCcy": "", "category": "1", "ctMult": "1", "ctType": "linear", "ctVal": f"{CONTRACT_LTC}",
        "ctValCcy": base, "expTime": "", "instId": f"{base}-USDT-SWAP", "instType": "SWAP", "lever": "50",
        "listTime": "1611916828000", "lotSz": "0.1", "minSz": "0.1", "optType": "", "quoteCcy": "",
        "settleCcy": "USDT", "state": "live", "stk": "", "tickSz": "0.01", "uly": f"{base}-USDT",
    }  # fmt: skip


def _ticker(venue: Venue, name: str) -> dict[str, Any]:
    return {
        "instType": "SWAP", "instId": name, "last": f"{venue.last}", "lastSz": "4", "askPx": "90.1", "askSz": "4.2",
        "bidPx": "90.0", "bidSz": "6.05", "open24h": "90.0", "high24h": "91", "low24h": "89",
        "volCcy24h": "11788", "vol24h": "11788", "ts": f"{venue.now() - venue.trade_age_ms}",
        "sodUtc0": "90", "sodUtc8": "90",
    }  # fmt: skip


def _mark(venue: Venue, name: str) -> dict[str, Any]:
    return {"instId": name, "instType": "SWAP", "markPx": f"{venue.mark}", "ts": f"{venue.now()}"}


def _index(venue: Venue, name: str) -> dict[str, Any]:
    assert not name.endswith("SWAP"), "an index is named by its pair"
    return {"instId": name, "idxPx": f"{venue.index}", "open24h": "90", "ts": f"{venue.now()}"}


def _funding(venue: Venue, name: str) -> dict[str, Any]:
    due = (venue.now() // venue.interval_ms + 1) * venue.interval_ms
    return {
        "instType": "SWAP", "instId": name, "fundingRate": f"{venue.rate}", "fundingTime": f"{due}",
        "nextFundingRate": f"{venue.predicted}", "nextFundingTime": f"{due + venue.interval_ms}",
        "method": "next_period", "settState": "settled", "ts": f"{venue.now()}",
    }  # fmt: skip


def _candles(venue: Venue, query: dict[str, str]) -> list[list[str]]:
    bar = query["bar"].removesuffix("utc").lower()
    # 1m is a minute, 1H an hour; ccxt asks for nothing else that ends in m.
    step = bar_ms_of(bar)
    start, stop = int(query["before"]) + 1, int(query["after"])
    rows = []
    for at in venue.paged(
        venue.times(step, start, stop), min(int(query["limit"]), 300), newest=True
    ):
        *prices, volume = candle(at)
        numbers = (*prices, volume / CONTRACT_LTC, volume, volume * prices[0])
        rows.append([f"{at}", *(f"{x}" for x in numbers), "1"])
    return rows


def _settled(venue: Venue, query: dict[str, str]) -> list[dict[str, str]]:
    start, stop = int(query.get("before", -1)) + 1, int(query.get("after", 2**62))
    times = venue.times(venue.interval_ms, start, stop)
    return [
        {
            "instType": "SWAP", "instId": query["instId"], "fundingRate": "0.018",
            "realizedRate": f"{settled(at):.8f}", "fundingTime": f"{at}", "method": "next_period",
        }
        for at in venue.paged(times, min(int(query.get("limit", 100)), 100), newest=True)
    ]  # fmt: skip


def _interest(venue: Venue, query: dict[str, str]) -> list[list[str]]:
    start, stop = int(query["begin"]) + 1, int(query["end"])
    start = max(start, venue.now() - venue.keeps_interest_ms)
    assert query["period"] == "1H"
    rows = []
    times = venue.times(HOUR_MS, start, stop)
    for at in venue.paged(times, min(int(query.get("limit", 100)), 100), newest=True):
        coins = interest(at)
        rows.append([f"{at}", f"{coins / CONTRACT_LTC}", f"{coins}", f"{coins * 90}"])
    return rows
