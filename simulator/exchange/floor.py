"""The exchange's state: one account, its orders and positions, the markets, and what is to be told.

Whoever changes something here tells of it here. The rules are elsewhere: entry, matching, clearing, tpsl, liquidation.
"""

from collections import OrderedDict, deque
from collections.abc import Mapping
from decimal import Decimal

from core.errors import InputError
from core.money import ZERO
from simulator.exchange.chance import identifier
from simulator.exchange.hold import Hold
from simulator.exchange.levers import Standing
from simulator.exchange.market import Market
from simulator.exchange.sources import MarketSource
from simulator.exchange.spec import ExchangeSpec
from simulator.exchange.store import OrderStore
from simulator.exchange.words import (
    ClosedPnl,
    Execution,
    Notice,
    OrderChanged,
    OrderStatus,
    PositionMode,
    PublicTrade,
    Side,
    Transaction,
)
from simulator.exchange.working import Working, snapshot

NOTICES_KEPT = 200_000
"""Notices nobody fetched; beyond that the oldest are lost."""


class Floor:
    """All that changes. `now` is the time of what is happening, ms UTC."""

    def __init__(self, spec: ExchangeSpec, sources: Mapping[str, MarketSource]) -> None:
        """Open the markets and an account with its first deposit."""
        missing = [li.symbol for li in spec.listings if li.symbol not in sources]
        if missing or not spec.listings:
            raise InputError(
                f"no market source for {', '.join(missing) or 'any contract'}",
                wanted="one source for every listing",
            )
        self.spec, self.now = spec, spec.now_ms
        self.markets = {li.symbol: Market(li, sources[li.symbol], spec) for li in spec.listings}
        self.store = OrderStore(spec.remembered)
        self.standing = Standing()
        for market in self.markets.values():
            market.book.background.emptied = self.standing.empty_book
        self.margin_mode, self.position_mode = spec.margin_mode, spec.position_mode
        self.fee_taker, self.fee_maker = spec.fee_taker, spec.fee_maker
        self.balance = ZERO
        self.holds: dict[tuple[str, int], Hold] = {}
        self.notices: deque[Notice] = deque(maxlen=NOTICES_KEPT)
        self.executions: deque[Execution] = deque(maxlen=spec.remembered)
        self.transactions: deque[Transaction] = deque(maxlen=spec.remembered)
        self.closed: OrderedDict[str, ClosedPnl] = OrderedDict()
        self.reserved: dict[tuple[str, int, bool], Decimal] = {}
        self._ids = 0
        self._seq = 0
        self.due = 0
        """When the next thing happens by itself."""
        self.make_holds()

    def make_holds(self) -> None:
        """Give every contract the empty positions of the account's mode, at the leverage it had."""
        one_way = self.position_mode is PositionMode.ONE_WAY
        for symbol in self.markets:
            known = [hold for key, hold in self.holds.items() if key[0] == symbol]
            for index in (0,) if one_way else (1, 2):
                if (symbol, index) not in self.holds:
                    leverage = known[0].leverage if known else self.spec.leverage
                    most = self.markets[symbol].listing.instrument.max_leverage
                    self.holds[symbol, index] = Hold(symbol, index, min(leverage, most))

    def holds_of(self, symbol: str | None = None) -> list[Hold]:
        """Return the positions of the account's mode, flat ones too; of a symbol or of all."""
        indexes = (0,) if self.position_mode is PositionMode.ONE_WAY else (1, 2)
        return [
            hold
            for (name, index), hold in self.holds.items()
            if (symbol is None or name == symbol) and (index in indexes or hold.quantity)
        ]

    def next_id(self) -> str:
        """Return a new id of an order, an execution or a transaction."""
        self._ids += 1
        return identifier(self.spec.seed, self._ids)

    def next_seq(self, market: Market) -> int:
        """Return the next cross sequence number."""
        self._seq += 1
        market.seq = self._seq
        return self._seq

    # Telling.

    def tell_order(self, working: Working) -> None:
        """Tell what an order looks like now."""
        order = working.order
        order.updated_at = self.now
        copy = snapshot(order)
        self.store.note(self.now, copy)
        self.notices.append(OrderChanged(copy))

    def tell_trade(self, market: Market, side: Side, price: int, quantity: int) -> str:
        """Tell everybody of a trade; return its id."""
        self.next_seq(market)
        trade = market.public_trade(self.next_id(), side, price, quantity, self.now)
        self._publish(market, trade, price, quantity)
        return trade.trade_id

    def _publish(self, market: Market, trade: PublicTrade, price: int, quantity: int) -> None:
        market.record(trade, price, quantity)
        self.notices.append(trade)

    # Orders come and go.

    def reserve(self, working: Working) -> None:
        """Count an order's value for margin: what it may still open at its own price."""
        order = working.order
        counts = not order.reduce_only and order.status in _ACTIVE
        value = order.leaves * order.price if counts else ZERO
        if value != working.reserved:
            key = (order.symbol, order.position_idx, working.is_buy)
            self.reserved[key] = self.reserved.get(key, ZERO) + value - working.reserved
            working.reserved = value

    def admit(self, working: Working) -> None:
        """Keep a new order."""
        self.store.add(working)
        if working.is_conditional:
            self.markets[working.order.symbol].conditionals.append(working)
        else:
            self._count(working, 1)

    def activate(self, working: Working) -> None:
        """Turn a conditional order that triggered into an active one."""
        self.markets[working.order.symbol].conditionals.remove(working)
        self._count(working, 1)

    def end(
        self, working: Working, status: OrderStatus, cancel_type: str = "", why: str = ""
    ) -> None:
        """Finish an order, wherever it is, and tell of it."""
        order, market = working.order, self.markets[working.order.symbol]
        if working.is_conditional:
            market.conditionals.remove(working)
            if status is OrderStatus.CANCELLED:
                status = OrderStatus.DEACTIVATED
        else:
            market.book.remove(working)
            self._count(working, -1)
        order.status = status
        order.cancel_type = cancel_type or order.cancel_type
        order.reject_reason = why or order.reject_reason
        self.reserve(working)
        self.store.finish(working)
        self.tell_order(working)

    def _count(self, working: Working, step: int) -> None:
        counts, symbol = self.store.counts, working.order.symbol
        counts[symbol] = counts.get(symbol, 0) + step


_ACTIVE = frozenset({OrderStatus.NEW, OrderStatus.PARTIALLY_FILLED})
