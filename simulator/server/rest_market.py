"""GET /v5/market/*: what everybody may ask. Contracts of other categories are none here: their lists are empty."""

from collections.abc import Callable
from decimal import Decimal

from simulator.exchange.candles import MONTH_MS, WEEK_MS
from simulator.exchange.listing import Listing
from simulator.exchange.words import CandleKind
from simulator.server.answer import Answer
from simulator.server.host import Host
from simulator.server.market_rows import (
    book_row,
    candle_row,
    price_candle_row,
    ticker_row,
    trade_row,
)
from simulator.server.paging import page
from simulator.server.parameters import CATEGORIES, BadParameter, Params, invalid
from simulator.server.rows import CATEGORY, Row, text, text8

MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000
INTERVALS_MS = {
    **{str(minutes): minutes * MINUTE_MS for minutes in (1, 3, 5, 15, 30, 60, 120, 240, 360, 720)},
    "D": DAY_MS,
    "W": WEEK_MS,
    "M": MONTH_MS,
}
"""Lengths of V5's kline intervals; MONTH_MS stands for calendar months."""
PERIODS_MS = {
    "5min": 5 * MINUTE_MS,
    "15min": 15 * MINUTE_MS,
    "30min": 30 * MINUTE_MS,
    "1h": HOUR_MS,
    "4h": 4 * HOUR_MS,
    "1d": DAY_MS,
}
"""Lengths of the periods of open interest and of the account ratio."""
MOST_LEVELS = 1_000
Timed = tuple[int, Decimal]


def server_time(host: Host, _: Params) -> Answer:
    """GET /v5/market/time."""
    now = host.now()
    return Answer({"timeSecond": str(now // 1000), "timeNano": f"{now}000000"})


def kline(host: Host, params: Params) -> Answer:
    """GET /v5/market/kline."""
    return _klines(host, params, CandleKind.LAST)


def mark_kline(host: Host, params: Params) -> Answer:
    """GET /v5/market/mark-price-kline."""
    return _klines(host, params, CandleKind.MARK)


def index_kline(host: Host, params: Params) -> Answer:
    """GET /v5/market/index-price-kline."""
    return _klines(host, params, CandleKind.INDEX)


def premium_kline(host: Host, params: Params) -> Answer:
    """GET /v5/market/premium-index-price-kline."""
    return _klines(host, params, CandleKind.PREMIUM)


def _klines(host: Host, params: Params, kind: CandleKind) -> Answer:
    symbol = params.required("symbol")
    category = params.text("category", CATEGORY)
    if category not in CATEGORIES:
        raise invalid("category")
    interval = params.required("interval")
    length = INTERVALS_MS.get(interval)
    if length is None:
        raise BadParameter("Invalid period!")
    limit = params.limit(200, 1000)
    start, end = params.integer("start"), params.integer("end")
    if category != CATEGORY or symbol not in host.exchange.listings:
        raise BadParameter("Not supported symbols")
    candles = host.exchange.candles(symbol, kind, length, start, end, limit)
    row = candle_row if kind is CandleKind.LAST else price_candle_row
    return Answer({"symbol": symbol, "category": category, "list": [row(one) for one in candles]})


def instruments(host: Host, params: Params) -> Answer:
    """GET /v5/market/instruments-info."""
    if params.category() != CATEGORY:
        return Answer({"category": params.category(), "list": [], "nextPageCursor": ""})
    found, cursor = page(
        _listings(host, params), params, params.limit(500, 1000), lambda one: (0, one.symbol)
    )
    rows = [listing_row(host, one) for one in found]
    return Answer({"category": CATEGORY, "list": rows, "nextPageCursor": cursor})


def _listings(host: Host, params: Params) -> list[Listing]:
    symbol, base = params.text("symbol"), params.text("baseCoin")
    status = params.text("status", "Trading")
    # A contract asked for by name is shown in whatever state it is.
    return [
        one
        for name, one in host.exchange.listings.items()
        if (name == symbol or (not symbol and status == one.status.value))
        and base in ("", one.base)
    ]


def listing_row(host: Host, listing: Listing) -> Row:
    """Return one row of instruments-info."""
    grid = listing.instrument
    ticker = host.exchange.ticker(listing.symbol)
    return {
        "symbol": listing.symbol,
        "symbolId": 1 + list(host.exchange.listings).index(listing.symbol),
        "contractType": listing.contract_type,
        "status": listing.status.value,
        "baseCoin": listing.base,
        "quoteCoin": listing.quote,
        "launchTime": str(listing.launch_time),
        "deliveryTime": "0",
        "deliveryFeeRate": "",
        "priceScale": str(listing.price_scale),
        "leverageFilter": {
            "minLeverage": text(listing.min_leverage),
            "maxLeverage": f"{grid.max_leverage:.2f}",
            "leverageStep": text(listing.leverage_step),
        },
        "priceFilter": {
            "minPrice": text(grid.min_price),
            "maxPrice": text(grid.max_price),
            "tickSize": text(grid.tick_size),
        },
        "lotSizeFilter": {
            "maxOrderQty": text(listing.max_quantity),
            "minOrderQty": text(grid.min_quantity),
            "qtyStep": text(grid.lot_step),
            "postOnlyMaxOrderQty": text(listing.post_only_max_quantity),
            "maxMktOrderQty": text(grid.max_market_quantity),
            "minNotionalValue": text(grid.min_notional_usdt),
        },
        "unifiedMarginTrade": True,
        "fundingInterval": ticker.funding_interval_min,
        "settleCoin": listing.settle,
        "copyTrading": "none",
        "upperFundingRate": text(grid.funding_cap),
        "lowerFundingRate": text(-grid.funding_cap),
        "isPreListing": False,
        "preListingInfo": None,
        "riskParameters": {
            "priceLimitRatioX": text(listing.price_limit_x),
            "priceLimitRatioY": text(listing.price_limit_y),
        },
        "displayName": "",
        "symbolType": "",
    }


def orderbook(host: Host, params: Params) -> Answer:
    """GET /v5/market/orderbook."""
    symbol = linear_symbol(host, params)
    return Answer(book_row(host.exchange.book(symbol, params.limit(1, MOST_LEVELS))))


def tickers(host: Host, params: Params) -> Answer:
    """GET /v5/market/tickers."""
    if params.category() != CATEGORY:
        return Answer({"category": params.category(), "list": []})
    symbol = params.text("symbol")
    names = [linear_symbol(host, params)] if symbol else list(host.exchange.listings)
    rows = [ticker_row(host.exchange.ticker(name)) for name in names]
    return Answer({"category": CATEGORY, "list": rows})


def recent_trades(host: Host, params: Params) -> Answer:
    """GET /v5/market/recent-trade."""
    if params.category() != CATEGORY:
        return Answer({"category": params.category(), "list": []})
    symbol = linear_symbol(host, params)
    rows = [trade_row(one) for one in host.exchange.trades(symbol, params.limit(500, 1000))]
    return Answer({"category": CATEGORY, "list": rows})


def funding_history(host: Host, params: Params) -> Answer:
    """GET /v5/market/funding/history: `startTime` alone is an error, as V5 has it."""
    symbol = linear_symbol(host, params)
    start, end = params.integer("startTime"), params.integer("endTime")
    if start is not None and end is None:
        raise BadParameter("params error: endTime is needed with startTime")
    found = host.exchange.funding_history(symbol, start, end, params.limit(200, 200))
    rows = [
        {"symbol": symbol, "fundingRate": text8(rate), "fundingRateTimestamp": str(at)}
        for at, rate in found
    ]
    return Answer({"category": CATEGORY, "list": rows})


def open_interest(host: Host, params: Params) -> Answer:
    """GET /v5/market/open-interest."""

    def row(one: Timed) -> Row:
        at, amount = one
        return {
            "openInterest": text8(amount),
            "singleOpenInterest": text8(amount / 2),
            "timestamp": str(at),
        }

    symbol = linear_symbol(host, params)
    period = _period(params, "intervalTime")
    rows, cursor = _timed(
        params, host.exchange.open_interest, symbol, period, params.limit(50, 200), row
    )
    return Answer({"symbol": symbol, "category": CATEGORY, "list": rows, "nextPageCursor": cursor})


def account_ratio(host: Host, params: Params) -> Answer:
    """GET /v5/market/account-ratio."""
    symbol = linear_symbol(host, params)

    def row(one: Timed) -> Row:
        at, buys = one
        return {
            "symbol": symbol,
            "buyRatio": text8(buys),
            "sellRatio": text8(1 - buys),
            "timestamp": str(at),
        }

    period = _period(params, "period")
    rows, cursor = _timed(
        params, host.exchange.account_ratio, symbol, period, params.limit(50, 500), row
    )
    return Answer({"list": rows, "nextPageCursor": cursor})


def _period(params: Params, name: str) -> int:
    period = PERIODS_MS.get(params.required(name))
    if period is None:
        raise invalid(name)
    return period


Asked = Callable[[str, int, int | None, int | None, int], list[Timed]]


def _timed(
    params: Params,
    ask: Asked,
    symbol: str,
    period_ms: int,
    limit: int,
    row: Callable[[Timed], Row],
) -> tuple[list[Row], str]:
    start, end = params.integer("startTime"), params.integer("endTime")
    cursor = params.text("cursor")
    if cursor:
        if not cursor.isdigit():
            raise invalid("cursor")
        end = int(cursor) - 1
    found = ask(symbol, period_ms, start, end, limit + 1)
    shown = found[:limit]
    return [row(one) for one in shown], str(shown[-1][0]) if len(found) > limit else ""


def risk_limit(host: Host, params: Params) -> Answer:
    """GET /v5/market/risk-limit: the tiers this exchange reckons with, which are invented."""
    if params.category() != CATEGORY:
        return Answer({"category": params.category(), "list": []})
    symbol = params.text("symbol")
    names = [linear_symbol(host, params)] if symbol else list(host.exchange.listings)
    rows = [row for name in names for row in _tier_rows(host.exchange.listings[name])]
    return Answer({"category": CATEGORY, "list": rows, "nextPageCursor": ""})


def _tier_rows(listing: Listing) -> list[Row]:
    rows: list[Row] = []
    deduction, before_limit, before_rate = Decimal(0), Decimal(0), Decimal(0)
    for number, tier in enumerate(listing.instrument.tiers, 1):
        rate = tier.maintenance_margin_rate
        deduction += before_limit * (rate - before_rate) if before_limit else 0
        rows.append(
            {
                "id": number,
                "symbol": listing.symbol,
                "riskLimitValue": text(tier.limit_usdt),
                "maintenanceMargin": text8(rate),
                "initialMargin": text8(1 / tier.max_leverage),
                "isLowestRisk": int(number == 1),
                "maxLeverage": f"{tier.max_leverage:.2f}",
                "mmDeduction": text8(deduction) if deduction else "",
            }
        )
        before_limit, before_rate = tier.limit_usdt, rate
    return rows


def price_limit(host: Host, params: Params) -> Answer:
    """GET /v5/market/price-limit: the band around the mark that limit prices must keep to."""
    asked = Params({"category": CATEGORY, **params.raw})
    symbol = linear_symbol(host, asked)
    high, low = host.exchange.price_limit(symbol)
    now = str(host.now())
    return Answer({"symbol": symbol, "buyLmt": text(high), "sellLmt": text(low), "ts": now})


def linear_symbol(host: Host, params: Params) -> str:
    """Return the symbol asked for, which must be a linear contract listed here. Raises BadParameter."""
    category = params.category()
    symbol = params.required("symbol")
    if category != CATEGORY or symbol not in host.exchange.listings:
        raise BadParameter(f"params error: symbol invalid {symbol}")
    return symbol
