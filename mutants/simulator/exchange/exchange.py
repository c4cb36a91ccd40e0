"""One account on one exchange: the face that servers and tests talk to. It holds no rule itself.

Pure: no clock, no socket, no chance but a seeded one. Time moves by `advance`; what happened is fetched by `drain`.
"""

from collections.abc import Mapping
from decimal import Decimal

from simulator.exchange.levers import Levers
from simulator.exchange.listing import Listing
from simulator.exchange.sources import MarketSource
from simulator.exchange.spec import ExchangeSpec
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
    """One account (USDT wallet) on one exchange with several symbols."""

    now: int
    listings: dict[str, Listing]
    levers: Levers
    margin_mode: MarginMode
    position_mode: PositionMode
    fee_taker: Decimal
    fee_maker: Decimal

    def __init__(self, spec: ExchangeSpec, sources: Mapping[str, MarketSource]) -> None:
        """Open the exchange at spec.now_ms with one market per listing."""
        raise NotImplementedError

    # Time.

    def advance(self, now_ms: int) -> None:
        """Play the market up to `now_ms`: trades, marks, triggers, funding, liquidation. Never backwards."""
        raise NotImplementedError

    def drain(self) -> list[Notice]:
        """Return what happened since the last call, in order."""
        raise NotImplementedError

    # Trading: a value or a Refusal, never an exception.

    def place(self, order: NewOrder) -> Order | Refusal:
        """Take an order, or say why not."""
        raise NotImplementedError

    def amend(self, change: Amendment) -> Order | Refusal:
        """Change an open order's quantity, price, trigger or attached stop and target."""
        raise NotImplementedError

    def cancel(self, symbol: str, order_id: str = "", link_id: str = "") -> Order | Refusal:
        """Take an open order off the market; `order_id` wins over `link_id`."""
        raise NotImplementedError

    def cancel_all(
        self, symbol: str | None = None, *, stop_orders: bool | None = None
    ) -> list[Order]:
        """Cancel every open order; stop_orders True = conditional ones only, False = active ones only."""
        raise NotImplementedError

    def trading_stop(self, symbol: str, position_idx: int, tpsl: Tpsl) -> Refusal | None:
        """Set, change or take away stop, target and trailing stop of a position."""
        raise NotImplementedError

    def set_leverage(self, symbol: str, buy: Decimal, sell: Decimal) -> Refusal | None:
        """Set the leverage of a symbol; one-way accounts need both sides equal."""
        raise NotImplementedError

    def switch_mode(self, mode: PositionMode, symbol: str | None) -> Refusal | None:
        """Switch between one-way and hedge mode."""
        raise NotImplementedError

    def set_margin_mode(self, mode: MarginMode) -> Refusal | None:
        """Switch the whole account between isolated and cross margin."""
        raise NotImplementedError

    def add_margin(self, symbol: str, position_idx: int, amount: Decimal) -> PositionRow | Refusal:
        """Add margin (USDT) to an isolated position; a negative amount takes away."""
        raise NotImplementedError

    def set_auto_add_margin(self, symbol: str, position_idx: int, on: bool) -> Refusal | None:
        """Let the exchange add margin by itself before an isolated position is liquidated."""
        raise NotImplementedError

    # Reading the account, newest first.

    def find_order(self, symbol: str, order_id: str = "", link_id: str = "") -> Order | None:
        """Return an order, open or finished."""
        raise NotImplementedError

    def open_orders(self, symbol: str | None = None) -> list[Order]:
        """Return the orders that may still do something."""
        raise NotImplementedError

    def order_history(self, symbol: str | None = None) -> list[Order]:
        """Return finished orders."""
        raise NotImplementedError

    def executions(self, symbol: str | None = None) -> list[Execution]:
        """Return executions, funding among them."""
        raise NotImplementedError

    def positions(self, symbol: str | None = None) -> list[PositionRow]:
        """Return the rows of a symbol, also flat ones; without a symbol, only what is held."""
        raise NotImplementedError

    def closed_pnl(self, symbol: str | None = None) -> list[ClosedPnl]:
        """Return what closing orders realised."""
        raise NotImplementedError

    def transactions(self) -> list[Transaction]:
        """Return the wallet's log."""
        raise NotImplementedError

    def wallet(self) -> WalletRow:
        """Return the wallet and its margins."""
        raise NotImplementedError

    # Reading the market.

    def ticker(self, symbol: str) -> Ticker:
        """Return the market in one row."""
        raise NotImplementedError

    def book(self, symbol: str, depth: int) -> BookLevels:
        """Return the best `depth` levels of each side."""
        raise NotImplementedError

    def trades(self, symbol: str, limit: int) -> list[PublicTrade]:
        """Return the newest public trades, newest first."""
        raise NotImplementedError

    def candles(  # noqa: PLR0913  # V5's own question
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
        raise NotImplementedError

    def open_candle(self, symbol: str, interval_ms: int) -> Candle:
        """Return the kline of last prices that is being made."""
        raise NotImplementedError

    def funding_history(
        self, symbol: str, start_ms: int | None, end_ms: int | None, limit: int
    ) -> list[tuple[int, Decimal]]:
        """Return settled rates within [start_ms, end_ms], newest first."""
        raise NotImplementedError

    def open_interest(  # noqa: PLR0913  # V5's own question
        self,
        symbol: str,
        interval_ms: int,
        start_ms: int | None,
        end_ms: int | None,
        limit: int,
    ) -> list[tuple[int, Decimal]]:
        """Return open interest (base currency) at multiples of the interval, newest first."""
        raise NotImplementedError

    def account_ratio(  # noqa: PLR0913  # V5's own question
        self,
        symbol: str,
        interval_ms: int,
        start_ms: int | None,
        end_ms: int | None,
        limit: int,
    ) -> list[tuple[int, Decimal]]:
        """Return the share of accounts that are long (0 to 1) at multiples of the interval, newest first."""
        raise NotImplementedError

    # Control.

    def hold_price(
        self,
        symbol: str,
        last: Decimal,
        mark: Decimal | None = None,
        index: Decimal | None = None,
    ) -> None:
        """Hold last, mark and index (default: `last`) until `release_price`; what they trigger happens at once."""
        raise NotImplementedError

    def release_price(self, symbol: str) -> None:
        """Let the tape go on from its own prices."""
        raise NotImplementedError
