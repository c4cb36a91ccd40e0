"""One account on one exchange: the face that servers and tests talk to. It holds no rule itself.

Pure: no clock, no socket, no chance but a seeded one. Time moves by `advance`; what happened is fetched by `drain`.
"""

from collections.abc import Mapping
from decimal import Decimal
from itertools import islice

from simulator.exchange import (
    control,
    playing,
    protection,
    reading,
    rows,
    settings,
    trading,
)
from simulator.exchange.candles import Span
from simulator.exchange.clearing import transfer
from simulator.exchange.deeds import Levers
from simulator.exchange.entry import NO_SYMBOL
from simulator.exchange.floor import Floor
from simulator.exchange.listing import Listing
from simulator.exchange.margin import wallet_row
from simulator.exchange.market import Market
from simulator.exchange.sources import MarketSource
from simulator.exchange.spec import ExchangeSpec
from simulator.exchange.statistics import Statistics, points
from simulator.exchange.words import (
    Amendment,
    BookLevels,
    Candle,
    CandleKind,
    ClosedPnl,
    Execution,
    MarginMode,
    NewOrder,
    Notice,
    Order,
    PositionMode,
    PositionRow,
    PublicTrade,
    Refusal,
    Ticker,
    Tpsl,
    Transaction,
    WalletRow,
)


class Exchange:
    """One account (USDT wallet) on one exchange with several symbols.

    Raises KeyError when the market of a symbol that is not listed is read: ask `listings` first.
    """

    def __init__(self, spec: ExchangeSpec, sources: Mapping[str, MarketSource]) -> None:
        """Open the exchange at spec.now_ms with one market per listing."""
        self._floor = Floor(spec, sources)
        markets = self._floor.markets
        self.listings: dict[str, Listing] = {name: m.listing for name, m in markets.items()}
        self.levers = Levers(self._floor, self.listings)
        self._statistics = {name: Statistics(m, spec.seed) for name, m in markets.items()}
        transfer(self._floor, spec.balance)

    @property
    def now(self) -> int:
        """Return the time up to which the market was played, ms UTC."""
        return self._floor.now

    @property
    def margin_mode(self) -> MarginMode:
        """Return the account's margin mode."""
        return self._floor.margin_mode

    @property
    def position_mode(self) -> PositionMode:
        """Return the account's position mode."""
        return self._floor.position_mode

    @property
    def fee_taker(self) -> Decimal:
        """Return the rate of an order that takes, a fraction."""
        return self._floor.fee_taker

    @property
    def fee_maker(self) -> Decimal:
        """Return the rate of an order that rests, a fraction."""
        return self._floor.fee_maker

    # Time.

    def advance(self, now_ms: int, most: int | None = None) -> bool:
        """Play the market up to `now_ms`: trades, marks, triggers, funding, liquidation. Never backwards.

        After `most` things that happened it stops, and returns False where more is due.
        """
        floor = self._floor
        if now_ms >= floor.due:
            return playing.advance(floor, now_ms, most)
        if now_ms > floor.now:
            floor.now = now_ms
        return True

    def drain(self) -> list[Notice]:
        """Return what happened since the last call, in order."""
        notices = list(self._floor.notices)
        self._floor.notices.clear()
        return notices

    # Trading: a value or a Refusal, never an exception.

    def place(self, order: NewOrder) -> Order | Refusal:
        """Take an order, or say why not."""
        return trading.place(self._floor, order)

    def amend(self, change: Amendment) -> Order | Refusal:
        """Change an open order's quantity, price, trigger or attached stop and target."""
        return trading.amend(self._floor, change)

    def cancel(self, symbol: str, order_id: str = "", link_id: str = "") -> Order | Refusal:
        """Take an open order off the market; `order_id` wins over `link_id`."""
        return trading.cancel(self._floor, symbol, order_id, link_id)

    def cancel_all(
        self, symbol: str | None = None, *, stop_orders: bool | None = None
    ) -> list[Order]:
        """Cancel every open order; stop_orders True = conditional ones only, False = active ones only."""
        return trading.cancel_all(self._floor, symbol, stop_orders)

    def trading_stop(self, symbol: str, position_idx: int, tpsl: Tpsl) -> Refusal | None:
        """Set, change or take away stop, target and trailing stop of a position."""
        return protection.trading_stop(self._floor, symbol, position_idx, tpsl)

    def set_leverage(self, symbol: str, buy: Decimal, sell: Decimal) -> Refusal | None:
        """Set the leverage of a symbol; one-way accounts need both sides equal."""
        return settings.set_leverage(self._floor, symbol, buy, sell)

    def switch_mode(self, mode: PositionMode, symbol: str | None) -> Refusal | None:
        """Switch between one-way and hedge mode."""
        if symbol is not None and symbol not in self._floor.markets:
            return NO_SYMBOL
        return settings.switch_mode(self._floor, mode)

    def set_margin_mode(self, mode: MarginMode) -> Refusal | None:
        """Switch the whole account between isolated and cross margin."""
        return settings.set_margin_mode(self._floor, mode)

    def add_margin(self, symbol: str, position_idx: int, amount: Decimal) -> PositionRow | Refusal:
        """Add margin (USDT) to an isolated position; a negative amount takes away."""
        return settings.add_margin(self._floor, symbol, position_idx, amount)

    def set_auto_add_margin(self, symbol: str, position_idx: int, on: bool) -> Refusal | None:
        """Let the exchange add margin by itself before an isolated position is liquidated."""
        return settings.set_auto_add_margin(self._floor, symbol, position_idx, on=on)

    # Reading the account, newest first.

    def find_order(self, symbol: str, order_id: str = "", link_id: str = "") -> Order | None:
        """Return an order, open or finished."""
        return reading.find_order(self._floor, symbol, order_id, link_id)

    def open_orders(self, symbol: str | None = None) -> list[Order]:
        """Return the orders that may still do something."""
        return reading.open_orders(self._floor, symbol)

    def order_history(self, symbol: str | None = None) -> list[Order]:
        """Return finished orders."""
        return reading.order_history(self._floor, symbol)

    def executions(self, symbol: str | None = None) -> list[Execution]:
        """Return executions, funding among them."""
        return reading.executions(self._floor, symbol)

    def positions(self, symbol: str | None = None) -> list[PositionRow]:
        """Return the rows of a symbol, also flat ones; without a symbol, only what is held."""
        floor = self._floor
        return [
            rows.position_row(floor, hold)
            for hold in floor.holds_of(symbol)
            if symbol is not None or hold.quantity
        ]

    def closed_pnl(self, symbol: str | None = None) -> list[ClosedPnl]:
        """Return what closing orders realised."""
        closed = reversed(self._floor.closed.values())
        return [row for row in closed if symbol is None or row.symbol == symbol]

    def transactions(self) -> list[Transaction]:
        """Return the wallet's log."""
        return list(reversed(self._floor.transactions))

    def wallet(self) -> WalletRow:
        """Return the wallet and its margins."""
        return wallet_row(self._floor)

    # Reading the market.

    def ticker(self, symbol: str) -> Ticker:
        """Return the market in one row."""
        return self._statistics[symbol].ticker(self._floor.now)

    def book(self, symbol: str, depth: int) -> BookLevels:
        """Return the best `depth` levels of each side."""
        return self._floor.markets[symbol].levels(depth, self._floor.now)

    def trades(self, symbol: str, limit: int) -> list[PublicTrade]:
        """Return the newest public trades, newest first."""
        return list(islice(reversed(self._floor.markets[symbol].trades), limit))

    def candles(  # V5's own question
        self,
        symbol: str,
        kind: CandleKind,
        interval_ms: int,
        start_ms: int | None,
        end_ms: int | None,
        limit: int,
    ) -> list[Candle]:
        """Return klines that open within [start_ms, end_ms], newest first, the one in the making included.

        interval_ms: minutes up to a day and a week (7 days, from Monday); MONTH_MS means calendar months.
        """
        market = self._floor.markets[symbol]
        span = Span(interval_ms, start_ms, end_ms, limit)
        return market.candles.candles(kind, span, self._floor.now, market.grid)

    def open_candle(self, symbol: str, interval_ms: int) -> Candle:
        """Return the kline of last prices that is being made."""
        market = self._floor.markets[symbol]
        return market.candles.making(interval_ms, self._floor.now, market.grid)

    def funding_history(
        self, symbol: str, start_ms: int | None, end_ms: int | None, limit: int
    ) -> list[tuple[int, Decimal]]:
        """Return settled rates within [start_ms, end_ms], newest first."""
        return self._floor.markets[symbol].funding.history(start_ms, end_ms, limit)

    def open_interest(  # V5's own question
        self,
        symbol: str,
        interval_ms: int,
        start_ms: int | None,
        end_ms: int | None,
        limit: int,
    ) -> list[tuple[int, Decimal]]:
        """Return open interest (base currency) at multiples of the interval, newest first."""
        statistics = self._statistics[symbol]
        times = points(interval_ms, start_ms, end_ms, limit, self._floor.now)
        return [(time, statistics.open_interest_at(time)) for time in times]

    def account_ratio(  # V5's own question
        self,
        symbol: str,
        interval_ms: int,
        start_ms: int | None,
        end_ms: int | None,
        limit: int,
    ) -> list[tuple[int, Decimal]]:
        """Return the share of accounts that are long (0 to 1) at multiples of the interval, newest first."""
        statistics = self._statistics[symbol]
        times = points(interval_ms, start_ms, end_ms, limit, self._floor.now)
        return [(time, statistics.long_share_at(time)) for time in times]

    # Control.

    def hold_price(
        self,
        symbol: str,
        last: Decimal,
        mark: Decimal | None = None,
        index: Decimal | None = None,
    ) -> None:
        """Hold last, mark and index (default: `last`) until `release_price`; what they trigger happens at once."""
        control.hold_price(self._floor, symbol, last, mark, index)

    def release_price(self, symbol: str) -> None:
        """Let the tape go on from its own prices."""
        playing.release(self._floor, self._floor.markets[symbol])

    def price_limit(self, symbol: str) -> tuple[Decimal, Decimal]:
        """Return the highest price of a buy and the lowest of a sell now (USDT)."""
        market: Market = self._floor.markets[symbol]
        highest, lowest = market.band()
        return market.grid.price(highest), market.grid.price(lowest)
