"""The topics that carry what the exchange tells of everybody: trades at once, liquidations in half-second batches.

Source: V5 documentation, "Trade" (one message holds at most 1,024 trades) and "All Liquidation".
"""

from collections.abc import Iterable
from decimal import Decimal

from simulator.exchange.words import Liquidated, Notice, PublicTrade
from simulator.server.rows import Row, text

MOST_TRADES = 1_024
LIQUIDATIONS_EVERY_MS = 500


class TradeStream:
    """publicTrade.{symbol}: no history, then every trade."""

    def __init__(self, symbol: str) -> None:
        self._symbol = symbol
        self._waiting: list[Row] = []
        self._last: Decimal | None = None
        self._rose = True

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return nothing: the topic has no past."""
        return []

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return what was heard since the last call, in messages of at most 1,024 trades."""
        if not self._waiting:
            return []
        trades, self._waiting = self._waiting, []
        topic = f"publicTrade.{self._symbol}"
        return [
            {
                "topic": topic,
                "type": "snapshot",
                "ts": now_ms,
                "data": trades[at : at + MOST_TRADES],
            }
            for at in range(0, len(trades), MOST_TRADES)
        ]

    def hear(self, notice: Notice) -> None:
        """Keep a trade of this symbol."""
        if isinstance(notice, PublicTrade) and notice.symbol == self._symbol:
            self._waiting.append(self._row(notice))

    def _row(self, trade: PublicTrade) -> Row:
        return {
            "T": trade.time,
            "s": trade.symbol,
            "S": trade.side.value,
            "v": text(trade.quantity),
            "p": text(trade.price),
            "L": self._direction(trade.price),
            "i": trade.trade_id,
            "BT": False,
            "seq": trade.seq,
        }

    def _direction(self, price: Decimal) -> str:
        # A price equal to the one before goes on in the direction of the last move.
        last, self._last = self._last, price
        if last is None or price == last:
            return "ZeroPlusTick" if self._rose else "ZeroMinusTick"
        self._rose = price > last
        return "PlusTick" if self._rose else "MinusTick"


class LiquidationStream:
    """allLiquidation.{symbol}."""

    def __init__(self, symbol: str) -> None:
        self._symbol = symbol
        self._waiting: list[Row] = []
        self._pushed_ms = 0

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return nothing: the topic has no past."""
        return []

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return what was heard, at most one message each half second."""
        if not self._waiting or now_ms - self._pushed_ms < LIQUIDATIONS_EVERY_MS:
            return []
        rows, self._waiting, self._pushed_ms = self._waiting, [], now_ms
        topic = f"allLiquidation.{self._symbol}"
        return [{"topic": topic, "type": "snapshot", "ts": now_ms, "data": rows}]

    def hear(self, notice: Notice) -> None:
        """Keep a liquidation of this symbol."""
        if isinstance(notice, Liquidated) and notice.symbol == self._symbol:
            row = {
                "T": notice.time,
                "s": notice.symbol,
                "S": notice.side.value,
                "v": text(notice.quantity),
                "p": text(notice.bankruptcy_price),
            }
            self._waiting.append(row)
