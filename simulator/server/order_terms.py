"""The lesser terms of a new order: what they may be, and the price that two of them stand for.

A best-bid-offer order takes its price from a level of the book; a market order with a slippage tolerance has a worst
price. Terms of spot and options are checked for their words and have no effect on a linear contract. Source: Bybit V5
documentation, "Place Order"; every refusal is a 10001.
"""

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from enum import StrEnum

from simulator.exchange.words import OrderType, Side
from simulator.server.host import Host
from simulator.server.parameters import BadParameter, Params, invalid

LEVELS = ("1", "2", "3", "4", "5")
MOST_TICKS = 10_000
LEAST_PERCENT, MOST_PERCENT = Decimal("0.01"), Decimal(10)
_WORDS = {
    "smpType": ("None", "CancelMaker", "CancelTaker", "CancelBoth"),
    "bboSideType": ("Queue", "Counterparty"),
    "bboLevel": LEVELS,
    "slippageToleranceType": ("TickSize", "Percent"),
    "marketUnit": ("baseCoin", "quoteCoin"),
    "orderFilter": ("Order", "StopOrder", "tpslOrder"),
}


class Tolerance(StrEnum):
    """In what a slippage tolerance is counted."""

    TICKS = "TickSize"
    PERCENT = "Percent"


def check_terms(params: Params) -> None:
    """Raise BadParameter for a term V5 does not know."""
    for name, words in _WORDS.items():
        if params.text(name) not in ("", *words):
            raise invalid(name)
    if params.integer("isLeverage") not in (None, 0, 1):
        raise invalid("isLeverage")
    for name in ("mmp", "rpiTakerAccess"):
        params.flag(name)


def quantity_of(params: Params) -> Decimal:
    """Read `qty`: above 0; 0 stands for the whole position in an order that closes on its trigger."""
    quantity = params.required_amount("qty")
    closes = params.flag("reduceOnly") and params.flag("closeOnTrigger")
    if quantity < 0 or (quantity == 0 and not closes):
        raise BadParameter(f"params error: qty {quantity} must be above 0, Qty invalid")
    return quantity


def price_of(host: Host, params: Params, order_type: OrderType, side: Side) -> Decimal | None:
    """Return a limit order's price, or the worst price of a market order, None for any. Raises BadParameter."""
    symbol = params.required("symbol")
    if order_type is OrderType.MARKET:
        return _worst(host, params, symbol, side)
    if params.text("bboSideType") or params.text("bboLevel"):
        return _at_level(host, params, symbol, side)
    price = params.amount("price")
    if price is None:
        raise BadParameter("Missing some parameters that must be filled in, price")
    return price


def _at_level(host: Host, params: Params, symbol: str, side: Side) -> Decimal:
    own = params.required("bboSideType") == "Queue"
    level = int(params.required("bboLevel"))
    book = host.exchange.book(symbol, level)
    levels = book.bids if (side is Side.BUY) is own else book.asks
    if len(levels) < level:
        raise BadParameter(f"params error: the book has no level {level}, bboLevel invalid")
    return levels[level - 1][0]


def _worst(host: Host, params: Params, symbol: str, side: Side) -> Decimal | None:
    kind, tolerance = params.text("slippageToleranceType"), params.amount("slippageTolerance")
    if not kind and tolerance is None:
        return None
    if not kind or tolerance is None:
        lacking = "slippageTolerance" if kind else "slippageToleranceType"
        raise BadParameter(f"Missing some parameters that must be filled in, {lacking}")
    if params.text("triggerPrice"):
        raise BadParameter("slippageTolerance is not supported for a conditional order")
    _check_tolerance(kind, params.text("slippageTolerance"), tolerance)
    book, tick = host.exchange.book(symbol, 1), host.exchange.listings[symbol].instrument.tick_size
    best = book.asks if side is Side.BUY else book.bids
    if not best:
        return None
    price = best[0][0]
    away = tolerance * tick if kind == Tolerance.TICKS else price * tolerance / 100
    # Towards the market where it falls between two ticks: never further than was tolerated.
    up = side is Side.BUY
    worst = (price + away if up else price - away) / tick
    return max(tick, worst.to_integral_value(ROUND_FLOOR if up else ROUND_CEILING) * tick)


def _check_tolerance(kind: str, text: str, tolerance: Decimal) -> None:
    if kind == Tolerance.TICKS:
        fits = re.fullmatch(r"[0-9]+", text) is not None and 1 <= tolerance <= MOST_TICKS
    else:
        decimals = len(text.partition(".")[2])
        fits = decimals <= 2 and LEAST_PERCENT <= tolerance <= MOST_PERCENT
    if not fits:
        raise invalid("slippageTolerance")
