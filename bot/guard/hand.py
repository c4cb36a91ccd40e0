"""One account, held by hand: what is held, set its stop, close it. For the guard and for `ebb flatten`.

Every request is sent once; what it did is read back, never believed. It knows no bot and no journal.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from bot.bybit.reply import KeyRefusedError, ReadError, Reply
from bot.bybit.session import Session
from bot.clock import MarketClock
from bot.exchange.orders import CATEGORY, close_body, stop_body
from bot.exchange.rows import position_of, protects_short, stop_order_of
from bot.exchange.schema import OrderRow, PositionRow, rows_of
from core.commands import AmendStop, ClosePosition
from core.money import ZERO

PAUSE_S = 1.0


@dataclass(frozen=True, slots=True)
class Held:
    """What the exchange holds (LTC, negative for a short) and how it is protected; None = no such price."""

    quantity: Decimal
    entry_price: Decimal
    mark_price: Decimal
    stop_price: Decimal | None
    liquidation_price: Decimal | None = None


class Hand:
    """Acts on one symbol of one account. `prefix` starts the names of its orders."""

    def __init__(self, session: Session, clock: MarketClock, symbol: str, prefix: str) -> None:
        self._session, self._clock, self._symbol = session, clock, symbol
        self._prefix, self._count = prefix, 0

    def look(self) -> Held:
        """Read the position and its stop's own order. Raises ReadError when the exchange does not say."""
        rows = rows_of(PositionRow, self._read("/v5/position/list"))
        row = position_of(rows, self._symbol)
        stop = row.stopLoss or None
        if stop is not None:
            order = stop_order_of(rows_of(OrderRow, self._read("/v5/order/realtime")))
            # A stop that triggers on the wrong side, or can open something, is none (FAULTS 20).
            stop = stop if order is None or protects_short(order, row.size) else None
        size = -row.size if row.side == "Sell" else row.size if row.side == "Buy" else ZERO
        entry = row.avgPrice if row.avgPrice is not None else row.entryPrice
        return Held(size, entry or ZERO, row.markPrice or ZERO, stop, row.liqPrice or None)

    def set_stop(self, stop_price: Decimal) -> Reply:
        """Ask for a stop of everything held."""
        body = stop_body(AmendStop(self._symbol, stop_price, None, "guard"))
        del body["takeProfit"]  # a target that stands is not the guard's business
        return self._session.ask("POST", "/v5/position/trading-stop", body, protects=True)

    def close(self) -> Reply:
        """Ask to close everything held, reduce-only, at market."""
        self._count += 1
        name = f"{self._prefix}-{self._count}"
        body = close_body(ClosePosition(name, "", self._symbol, ZERO, "by hand"))
        return self._session.ask("POST", "/v5/order/create", body, protects=True)

    def flatten(self, at_most_s: float, say: Callable[[str], None]) -> Held:
        """Close until the position reads zero, for `at_most_s`; return what is left. `say` hears of each step at once.

        Raises ReadError when the exchange has not said in that time what is held, KeyRefusedError at once.
        """
        until = self._clock.now_ms() + at_most_s * 1000
        while True:
            try:
                held = self.look()
            except KeyRefusedError:
                raise
            except ReadError as error:
                if self._clock.now_ms() >= until:
                    raise
                say(f"the position was not seen, asking again: {error}")
            else:
                if held.quantity >= 0 or self._clock.now_ms() >= until:
                    return held
                reply = self.close()
                say(f"close {held.quantity} LTC: {reply.code}, {reply.message}")
            time.sleep(PAUSE_S)

    def _read(self, path: str) -> dict[str, object]:
        return dict(self._session.get_signed(path, category=CATEGORY, symbol=self._symbol))
