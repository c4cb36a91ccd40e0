"""An exchange on a tape that does nothing by itself, and short ways to trade on it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal as D

import numpy as np

from simulator.exchange.exchange import Exchange
from simulator.exchange.listing import LISTED
from simulator.exchange.sources import History, MarketSource, Step
from simulator.exchange.spec import ExchangeSpec
from simulator.exchange.words import (
    Amendment,
    Execution,
    NewOrder,
    Order,
    OrderType,
    PositionRow,
    Refusal,
    Side,
    TimeInForce,
    Tpsl,
    TriggerBy,
)

LTC = "LTCUSDT"
NOW = 1_764_000_000_000 + 3_600_000
MINUTE = 60_000
BUY, SELL = Side.BUY, Side.SELL


def a_step(  # a moment has that many prices
    time: int,
    price: float,
    quantity: float = 0.0,
    *,
    sells: bool = False,
    mark: float | None = None,
    premium: float = 0.0,
) -> Step:
    fair = price if mark is None else mark
    return Step(time, price, quantity, sells, fair, fair / (1 + premium), premium)


class Script:
    """A tape that stands at one price until its steps come; its history is empty."""

    bar_ms = MINUTE

    def __init__(self, price: float = 100.0, steps: Sequence[Step] = ()) -> None:
        self._price, self._steps, self._now = price, steps, 0

    def start(self, now_ms: int) -> int:
        self._now = now_ms
        return now_ms - now_ms % MINUTE

    def history(self, first_ms: int, last_ms: int, finest_ms: int) -> History:
        nothing = np.array([], dtype=np.float64)
        return History(MINUTE, np.array([], dtype=np.int64), *(nothing,) * 9)

    def steps(self, after_ms: int) -> Iterator[Step]:
        yield a_step(self._now, self._price, 1.0)
        yield from self._steps


def an_exchange(
    price: float = 100.0,
    steps: Sequence[Step] = (),
    *,
    symbols: Sequence[str] = (LTC,),
    **spec: object,
) -> Exchange:
    """Return an exchange whose markets stand at `price`; `spec` are fields of ExchangeSpec."""
    sources: dict[str, MarketSource] = {symbol: Script(price, steps) for symbol in symbols}
    listings = tuple(LISTED[symbol] for symbol in symbols)
    fields = {"now_ms": NOW, "listings": listings, **spec}
    return Exchange(ExchangeSpec(**fields), sources)  # type: ignore[arg-type]  # fields by name


def market(side: Side, quantity: str, **more: object) -> NewOrder:
    return NewOrder(LTC, side, OrderType.MARKET, D(quantity), **more)  # type: ignore[arg-type]  # fields by name


def limit(side: Side, quantity: str, price: str, **more: object) -> NewOrder:
    return NewOrder(LTC, side, OrderType.LIMIT, D(quantity), D(price), **more)  # type: ignore[arg-type]  # fields by name


def conditional(
    side: Side, quantity: str, trigger: str, direction: int, **more: object
) -> NewOrder:
    return market(side, quantity, trigger_price=D(trigger), trigger_direction=direction, **more)


def stop(price: str | None, target: str | None = None, **more: object) -> Tpsl:
    return Tpsl(
        stop_loss=None if price is None else D(price),
        take_profit=None if target is None else D(target),
        sl_trigger_by=TriggerBy.MARK,
        tp_trigger_by=TriggerBy.MARK,
        **more,  # type: ignore[arg-type]  # fields by name
    )


def taken(answer: Order | Refusal) -> Order:
    assert isinstance(answer, Order), answer
    return answer


def code(answer: object) -> int:
    assert isinstance(answer, Refusal), answer
    assert answer.message
    return answer.code


def held(
    exchange: Exchange, side: Side = SELL, quantity: str = "10", **more: object
) -> PositionRow:
    """Open a position at market and return its row."""
    order = taken(exchange.place(market(side, quantity, **more)))
    assert order.filled == D(quantity)
    return position(exchange)


def position(exchange: Exchange, symbol: str = LTC) -> PositionRow:
    (row,) = exchange.positions(symbol)
    return row


def fills(exchange: Exchange) -> list[Execution]:
    """Return the executions of the account, oldest first."""
    return exchange.executions()[::-1]


def amendment(order: Order, **more: object) -> Amendment:
    return Amendment(LTC, order.order_id, **more)  # type: ignore[arg-type]  # fields by name


def wallet_gap(exchange: Exchange) -> D:
    """Return by how much the wallet differs from the sum of its log."""
    return abs(exchange.wallet().balance - sum((t.change for t in exchange.transactions()), D(0)))


IOC, FOK, POST_ONLY = TimeInForce.IOC, TimeInForce.FOK, TimeInForce.POST_ONLY
