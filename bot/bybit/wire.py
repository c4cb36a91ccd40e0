"""Public data of Bybit V5 read from its JSON: one function a row, strict, so that nothing odd gets further.

A price that is not a finite number above 0 is no price, a missing field is an error and never a 0 (FAULTS 31, 37).
Source: Bybit V5 documentation, "Trade", "Ticker", "Orderbook", "Kline", "Get Public Recent Trading History".
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.errors import EbbError
from core.events import Bar

Row = Mapping[str, Any]


class WireError(EbbError):
    """A row that is not what Bybit documents; nothing of it is used."""


@dataclass(frozen=True, slots=True)
class PublicTrade:
    """One public trade. `trade_id` names it in stream and REST alike; `sequence` orders trades of one time."""

    trade_id: str
    time: int
    sequence: int
    price: float
    quantity: float
    taker_sells: bool
    is_block: bool = False

    @property
    def order(self) -> tuple[int, int]:
        """Return what trades are sorted by."""
        return self.time, self.sequence


@dataclass(frozen=True, slots=True)
class Ticker:
    """What a ticker says; 0 stands for what was not said yet. Rates are fractions, times ms."""

    last_price: float = 0.0
    mark_price: float = 0.0
    index_price: float = 0.0
    bid: float = 0.0
    ask: float = 0.0
    funding_rate: float = math.nan
    next_funding_ms: int = 0


@dataclass(frozen=True, slots=True)
class Kline:
    """One candle; `bar.time` is its close. `confirmed` False while it is open."""

    bar: Bar
    confirmed: bool


_CANDLE = 5
"""Start, open, high, low and close; candles of the mark price have no more."""
_PRICES = {
    "lastPrice": "last_price",
    "markPrice": "mark_price",
    "indexPrice": "index_price",
    "bid1Price": "bid",
    "ask1Price": "ask",
}


def stream_trades(message: Row) -> list[PublicTrade]:
    """Read one message of publicTrade.{symbol}."""
    names = ("i", "T", "p", "v", "S", "BT")
    return [_trade(row, names) for row in _rows(message, "data")]


def recent_trades(result: Row) -> list[PublicTrade]:
    """Read GET market/recent-trade, oldest first."""
    names = ("execId", "time", "price", "size", "side", "isBlockTrade")
    trades = [_trade(row, names) for row in _rows(result, "list")]
    return sorted(trades, key=lambda trade: trade.order)


def merged_ticker(known: Ticker, message: Row) -> Ticker:
    """Return `known` with what a snapshot or delta of tickers.{symbol} says; what it leaves out is unchanged."""
    data = message.get("data")
    if not isinstance(data, Mapping):
        raise WireError("tickers without data")
    before = Ticker() if message.get("type") == "snapshot" else known
    said: dict[str, Any] = {
        ours: price(data, theirs) for theirs, ours in _PRICES.items() if data.get(theirs)
    }
    if data.get("fundingRate"):
        said["funding_rate"] = number(data, "fundingRate")
    if data.get("nextFundingTime"):
        said["next_funding_ms"] = integer(data, "nextFundingTime")
    return replace(before, **said)


def book_top(message: Row) -> tuple[float, float, float, float]:
    """Read orderbook.1.{symbol}, which is always a snapshot: bid, its size, ask, its size."""
    data = message.get("data")
    if not isinstance(data, Mapping):
        raise WireError("orderbook without data")
    levels: list[float] = []
    for side in ("b", "a"):
        rows = data.get(side)
        if not isinstance(rows, list) or not rows:
            raise WireError(f"orderbook side {side} is empty")
        if not isinstance(rows[0], list) or len(rows[0]) != 2:
            raise WireError(f"orderbook side {side} holds something that is no level")
        level = dict(zip(("price", "size"), rows[0], strict=True))
        levels += [price(level, "price"), price(level, "size")]
    bid, bid_size, ask, ask_size = levels
    if bid >= ask:
        raise WireError(f"bid {bid} is not below ask {ask}")
    return bid, bid_size, ask, ask_size


def stream_klines(message: Row, symbol: str, interval_ms: int) -> list[Kline]:
    """Read one message of kline.{interval}.{symbol}."""
    names = ("start", "open", "high", "low", "close", "volume")
    return [
        Kline(
            _bar([row.get(name) for name in names], symbol, interval_ms),
            row.get("confirm") is True,
        )
        for row in _rows(message, "data")
    ]


def rest_bars(result: Row, symbol: str, interval_ms: int) -> list[Bar]:
    """Read GET market/kline or market/mark-price-kline (which has no volume), oldest first."""
    rows = result.get("list")
    if not isinstance(rows, Sequence):
        raise WireError("kline without a list")
    if not all(isinstance(row, list) and len(row) >= _CANDLE for row in rows):
        raise WireError("kline holds something that is no candle")
    bars = [
        _bar([*row[:_CANDLE], row[_CANDLE] if len(row) > _CANDLE else "0"], symbol, interval_ms)
        for row in rows
    ]
    return sorted(bars, key=lambda bar: bar.time)


def settled_rates(result: Row) -> list[tuple[int, float]]:
    """Read GET market/funding/history: time and rate of each settlement, oldest first."""
    rows = _rows(result, "list")
    return sorted(
        (integer(row, "fundingRateTimestamp"), number(row, "fundingRate")) for row in rows
    )


def number(row: Row, name: str) -> float:
    """Return a finite number. Raises WireError."""
    value = row.get(name)
    try:
        found = float(value)  # type: ignore[arg-type]  # what is no number is caught
    except (TypeError, ValueError):
        raise WireError(f"{name} is {value!r}") from None
    if not math.isfinite(found) or isinstance(value, bool):
        raise WireError(f"{name} is {value!r}")
    return found


def price(row: Row, name: str) -> float:
    """Return a number above 0. Raises WireError."""
    found = number(row, name)
    if found <= 0:
        raise WireError(f"{name} is {found}")
    return found


def integer(row: Row, name: str) -> int:
    """Return a whole number, such as a time in ms. Raises WireError."""
    value = row.get(name)
    try:
        return int(value)  # type: ignore[arg-type]  # what is no number is caught
    except (TypeError, ValueError, OverflowError):
        raise WireError(f"{name} is {value!r}") from None


def _trade(row: Row, names: tuple[str, str, str, str, str, str]) -> PublicTrade:
    trade_id, time, at, size, side, block = names
    said = row.get(side)
    if said not in ("Buy", "Sell"):  # a tuple: what is said may be a list, which has no hash
        raise WireError(f"{side} is {said!r}")
    return PublicTrade(
        trade_id=str(row.get(trade_id) or ""),
        time=integer(row, time),
        sequence=integer(row, "seq") if row.get("seq") not in (None, "") else 0,
        price=price(row, at),
        quantity=price(row, size),
        taker_sells=said == "Sell",
        is_block=row.get(block) is True,
    )


def _bar(values: Sequence[Any], symbol: str, interval_ms: int) -> Bar:
    names = ("start", "open", "high", "low", "close", "volume")
    row = dict(zip(names, values, strict=True))
    open_, high, low, close = (price(row, name) for name in names[1:5])
    if not low <= min(open_, close) <= max(open_, close) <= high:
        raise WireError(f"kline of {row['start']}: {open_} {high} {low} {close} is no candle")
    volume = number(row, "volume")
    closed = integer(row, "start") + interval_ms
    return Bar(closed, 0, symbol, interval_ms, open_, high, low, close, volume)


def _rows(holder: Row, name: str) -> list[Row]:
    rows = holder.get(name)
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise WireError(f"no list {name}")
    if not all(isinstance(row, Mapping) for row in rows):
        raise WireError(f"{name} holds something that is no row")
    return list(rows)
