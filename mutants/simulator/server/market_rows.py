"""The market's records as Bybit V5's rows: ticker, candles, trades and the book.

Used by the REST answers and by the public topics. Nothing here knows requests, sockets or how prices come about.
"""

from decimal import Decimal

from simulator.exchange.words import BookLevels, Candle, PublicTrade, Ticker
from simulator.server.rows import Row, text, text8

MINUTES_PER_HOUR = 60


def ticker_row(ticker: Ticker) -> Row:
    """Return the row of market/tickers for a linear perpetual; the stream adds `tickDirection`."""
    previous = ticker.previous_24h
    change = (ticker.last - previous) / previous if previous else Decimal(0)
    return {
        "symbol": ticker.symbol,
        "lastPrice": text(ticker.last),
        "indexPrice": text(ticker.index),
        "markPrice": text(ticker.mark),
        "prevPrice24h": text(previous),
        "price24hPcnt": text(change.quantize(Decimal("0.000001"))),
        "highPrice24h": text(ticker.high_24h),
        "lowPrice24h": text(ticker.low_24h),
        "prevPrice1h": text(ticker.previous_1h),
        "openInterest": text(ticker.open_interest),
        "openInterestValue": text8(ticker.open_interest * ticker.mark),
        "turnover24h": text8(ticker.turnover_24h),
        "volume24h": text(ticker.volume_24h),
        "fundingRate": text8(ticker.funding_rate),
        "nextFundingTime": str(ticker.funding_time),
        "predictedDeliveryPrice": "",
        "basisRate": "",
        "deliveryFeeRate": "",
        "deliveryTime": "0",
        "ask1Size": text(ticker.ask_size) if ticker.ask_size else "",
        "bid1Price": text(ticker.bid) if ticker.bid else "",
        "ask1Price": text(ticker.ask) if ticker.ask else "",
        "bid1Size": text(ticker.bid_size) if ticker.bid_size else "",
        "basis": "",
        "preOpenPrice": "",
        "preQty": "",
        "curPreListingPhase": "",
        "fundingIntervalHour": _hours(ticker.funding_interval_min),
        "basisRateYear": "",
        "fundingCap": text8(ticker.funding_cap),
    }


def ticker_push_row(ticker: Ticker) -> Row:
    """Return the full row of the public `tickers` topic."""
    return ticker_row(ticker) | {"tickDirection": ticker.tick_direction}


def _hours(minutes: int) -> str:
    # V5 counts in whole hours; a demonstration may settle every few minutes.
    whole, rest = divmod(minutes, MINUTES_PER_HOUR)
    return str(whole) if not rest else text8(Decimal(minutes) / MINUTES_PER_HOUR)


def candle_row(candle: Candle) -> list[str]:
    """Return the row of market/kline: start, open, high, low, close, volume, turnover."""
    return [*price_candle_row(candle), text(candle.volume), text8(candle.turnover)]


def price_candle_row(candle: Candle) -> list[str]:
    """Return the row of the mark, index and premium klines: start, open, high, low, close."""
    return [
        str(candle.open_time),
        text8(candle.open),
        text8(candle.high),
        text8(candle.low),
        text8(candle.close),
    ]


def candle_push_row(candle: Candle, interval: str, at_ms: int) -> Row:
    """Return the row of the public `kline.{interval}` topic."""
    return {
        "start": candle.open_time,
        "end": candle.open_time + candle.interval_ms - 1,
        "interval": interval,
        "open": text8(candle.open),
        "close": text8(candle.close),
        "high": text8(candle.high),
        "low": text8(candle.low),
        "volume": text(candle.volume),
        "turnover": text8(candle.turnover),
        "confirm": candle.closed,
        "timestamp": at_ms,
    }


def trade_row(trade: PublicTrade) -> Row:
    """Return the row of market/recent-trade."""
    return {
        "execId": trade.trade_id,
        "symbol": trade.symbol,
        "price": text(trade.price),
        "size": text(trade.quantity),
        "side": trade.side.value,
        "time": str(trade.time),
        "isBlockTrade": False,
        "isRPITrade": False,
        "seq": str(trade.seq),
    }


def levels(side: tuple[tuple[Decimal, Decimal], ...]) -> list[list[str]]:
    """Return one side of the book as pairs of text, best first."""
    return [[text(price), text(quantity)] for price, quantity in side]


def book_row(book: BookLevels) -> Row:
    """Return the result of market/orderbook."""
    return {
        "s": book.symbol,
        "a": levels(book.asks),
        "b": levels(book.bids),
        "ts": book.time,
        "u": book.update_id,
        "seq": book.seq,
        "cts": book.time,
    }
