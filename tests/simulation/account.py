"""The exchange in a simulated run: the product's own rules, with what an account can meet beside them.

Everything here is the truth: what the exchange holds, whatever the line tells the bot of it.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from core.commands import ClosePosition, Command, PlaceOrder
from core.events import (
    Event,
    Fill,
    FillKind,
    FillReason,
    FundingPaid,
    FundingRate,
    Mark,
    OrderUpdate,
    Outcome,
    PositionReport,
    Request,
    SendOutcome,
    Trade,
)
from core.instrument import LTCUSDT
from core.money import ZERO, floor_to
from core.order import OrderState
from simulator.ledger import Ledger
from simulator.rules import Costs
from simulator.venue import Venue
from tests.simulation.market import SYMBOL

LEVERAGE, TAKER_FEE, BALANCE = Decimal(10), Decimal("0.00055"), Decimal(1000)
CLOSED_ELSEWHERE = "elsewhere"
UNFILLED = "EC_NoImmediateQtyToFill"


class Account:
    """One account on one in-process exchange. `told` holds every fill and funding payment, oldest first."""

    def __init__(self) -> None:
        self.venue = Venue(Ledger(LTCUSDT, LEVERAGE, TAKER_FEE, BALANCE), Costs())
        self.told: list[Fill | FundingPaid] = []
        self.known: set[str] = set()
        self.sold: dict[str, Decimal] = {}
        self.naked_since: int | None = None
        self.longest_naked_ms = 0
        self.drops_stops: Callable[[], bool] = lambda: False
        self.naked_is_meant = False
        self.before: PositionReport | None = None
        self.newest: PositionReport | None = None
        self.changed_at = 0

    @property
    def held(self) -> Decimal:
        """Return what is held (LTC, negative)."""
        return self.venue.ledger.position.quantity

    @property
    def equity_usdt(self) -> Decimal:
        """Return wallet plus unrealised PnL at the mark price."""
        ledger = self.venue.ledger
        if not ledger.position.quantity:
            return ledger.wallet_usdt
        return ledger.wallet_usdt + ledger.position.unrealised_pnl_usdt(
            Decimal(str(self.venue.mark))
        )

    def trade(self, trade: Trade, mark: Mark) -> list[Event]:
        """Let the market move."""
        return self._seen([*self.venue.advance(trade), *self.venue.advance(mark)], mark.time)

    def execute(self, command: Command, now: int, share: Decimal | None = None) -> list[Event]:
        """Carry out a request; `share` of an opening order finds somebody to trade with, None = all of it."""
        if share is not None and isinstance(command, PlaceOrder) and not command.reduce_only:
            return self._seen(self._in_part(command, now, share), now)
        return self._seen(self.venue.execute(command, now), now)

    def _in_part(self, order: PlaceOrder, now: int, share: Decimal) -> list[Event]:
        part = floor_to(order.quantity * share, LTCUSDT.lot_step)
        if not part or -part * order.limit_price < LTCUSDT.min_notional_usdt:  # type: ignore[operator]  # an IOC limit order
            return self.unfilled(order, now)
        events = self.venue.execute(replace(order, quantity=part), now)
        return [self._cancelled(e) if isinstance(e, OrderUpdate) else e for e in events]

    def _cancelled(self, update: OrderUpdate) -> OrderUpdate:
        if update.state is not OrderState.FILLED:
            return update
        cancelled = replace(update, state=OrderState.CANCELLED, reason=UNFILLED)
        self.venue.finished[update.client_order_id] = cancelled
        return cancelled

    def unfilled(self, order: PlaceOrder | ClosePosition, now: int) -> list[Event]:
        """Take an order that nobody trades with: acknowledged, then cancelled."""
        name, venue = order.client_order_id, self.venue
        if name in venue.seen_ids or (order.quantity > 0 and not self.held):
            return self.execute(order, now)
        venue.seen_ids.add(name)
        venue.time = now
        request = Request.CLOSE if isinstance(order, ClosePosition) else Request.PLACE
        done = OrderUpdate(now, now, name, f"u{now}", OrderState.CANCELLED, ZERO, UNFILLED)
        venue.finished[name] = done
        return [SendOutcome(now, now, request, name, Outcome.ACCEPTED, f"u{now}"), done]

    def settle_funding(self, now: int, rate: float) -> list[Event]:
        """Settle funding at once."""
        return self._seen(self.venue.advance(FundingRate(now, now, SYMBOL, rate)), now)

    def shrink(self, now: int, share: Decimal, kind: FillKind) -> list[Event]:
        """Buy back `share` of what is held without the bot: somebody by hand, or auto-deleveraging."""
        size = -floor_to(self.held * share, LTCUSDT.lot_step)
        if not size:
            return []
        self.venue.time = now
        reason = FillReason.FOREIGN if kind is FillKind.TRADE else FillReason.LIQUIDATION
        price = Decimal(str(self.venue.last))
        name = CLOSED_ELSEWHERE if kind is FillKind.TRADE else ""
        fill = self.venue._book(name, f"x{now}", price, size, 5.5, reason)
        fill = replace(fill, kind=kind)
        return self._seen([fill], now)

    def _seen(self, events: list[Event], now: int) -> list[Event]:
        """Remember what happened, and how the position read before its last change."""
        for event in events:
            if not isinstance(event, Fill | FundingPaid) or event.execution_id in self.known:
                continue
            self.known.add(event.execution_id)
            self.told.append(event)
            if isinstance(event, Fill) and event.quantity < 0:
                name = event.client_order_id
                self.sold[name] = self.sold.get(name, ZERO) - event.quantity
        ledger = self.venue.ledger
        report = ledger.position_report(now, Decimal(str(self.venue.mark)))
        newest = self.newest
        if newest is None or (newest.quantity, newest.stop_price) != (
            report.quantity,
            report.stop_price,
        ):
            self.before, self.newest, self.changed_at = newest, report, now
        self._watch_cover(now)
        return events

    def _watch_cover(self, now: int) -> None:
        ledger = self.venue.ledger
        if not ledger.position.quantity or ledger.stop_price is not None:
            if self.naked_since is not None:
                self.longest_naked_ms = max(self.longest_naked_ms, now - self.naked_since)
            self.naked_since = None
        elif self.naked_since is None:
            self.naked_since, self.naked_is_meant = now, self.drops_stops()


def is_order(command: Command) -> bool:
    """True for a request that trades."""
    return isinstance(command, PlaceOrder | ClosePosition)
