"""An exchange in process: takes Ebb's commands, is moved by market data, and answers with reports.

Pure rules: no clock, no randomness; time is the time of the market event that moved it. Fills come from trades, or
from bars by the worst path for the position (simulator/rules.py). One rule set, whoever hosts it.
"""

import math
from dataclasses import dataclass, field
from decimal import Decimal

from core.commands import (
    AmendStop,
    Ask,
    CancelOrder,
    ClosePosition,
    Command,
    OrderType,
    PlaceOrder,
    Reconcile,
    TimeInForce,
)
from core.events import (
    Bar,
    Event,
    Fill,
    FillKind,
    FillReason,
    FundingPaid,
    FundingRate,
    Mark,
    OrderUpdate,
    Outcome,
    Request,
    SendOutcome,
    Trade,
)
from core.money import BPS, ZERO, ceil_to, decimal_of, floor_to
from core.order import OrderState
from simulator.admission import DUPLICATE, refuse, refuse_protection
from simulator.exchange.words import Refusal
from simulator.ledger import Ledger
from simulator.rules import Costs, fee_of, is_reached, short_exit_price, short_target_fill

QUIET: list[Event] = []
REMEMBERED = 1000
"""Finished orders and their fills that can still be asked for."""


@dataclass(slots=True)
class Resting:
    """A limit order in the book; it fills whole or not at all."""

    order: PlaceOrder
    order_id: str
    limit_price: Decimal


@dataclass(slots=True)
class Venue:
    """One account trading one instrument. `last` and `mark` are the newest prices (USDT)."""

    ledger: Ledger
    costs: Costs
    last: float = 0.0
    mark: float = 0.0
    time: int = 0
    resting: dict[str, Resting] = field(default_factory=dict)
    finished: dict[str, OrderUpdate] = field(default_factory=dict)
    fills: dict[str, Fill] = field(default_factory=dict)
    seen_ids: set[str] = field(default_factory=set)
    has_trades: bool = False
    has_marks: bool = False
    count: int = 0

    def advance(self, event: Event) -> list[Event]:
        """Move the market by one event; return what happened to the account."""
        match event:
            case Bar():
                return self._on_bar(event)
            case Trade():
                self.time, self.last, self.has_trades = event.time, event.price, True
                if not self.has_marks:
                    self.mark = event.price
                return self._on_trade(event)
            case Mark():
                self.time, self.mark, self.has_marks = event.time, event.mark_price, True
                return self._on_mark()
            case FundingRate():
                return self._on_funding(event)
            case _:
                return QUIET

    def execute(self, command: Command, now: int) -> list[Event]:
        """Carry out one request at `now`; return the answers in the order in which they would arrive."""
        self.time = max(self.time, now)
        match command:
            case PlaceOrder():
                return self._place(command)
            case ClosePosition():
                return self._close(command)
            case AmendStop():
                return self._amend(command)
            case CancelOrder():
                return self._cancel(command)
            case Reconcile():
                return self._answer(command)
            case _:
                return QUIET

    def _on_bar(self, bar: Bar) -> list[Event]:
        self.time = bar.time
        if self.has_trades:
            return QUIET  # made of trades that have moved the market one by one
        self.last = bar.close
        if not self.has_marks:
            self.mark = bar.close
        if not self.resting and (not self.ledger.position.quantity or self._passes_between(bar)):
            return QUIET
        return self._walk(bar)

    def _passes_between(self, bar: Bar) -> bool:
        """Return True when the bar touches neither stop, nor liquidation, nor target: most bars, so told cheaply."""
        ledger, high = self.ledger, bar.high
        return self.has_marks or (
            (ledger.stop_price is None or high < float(ledger.stop_price))
            and (ledger.liquidation is None or high < float(ledger.liquidation))
            and (ledger.take_profit_price is None or float(ledger.take_profit_price) < bar.low)
        )

    def _walk(self, bar: Bar) -> list[Event]:
        """Walk open -> high -> low. Where marks are fed, they alone trigger stop, target and liquidation."""
        events = self._match_resting(bar.high, math.inf)
        if self.has_marks:
            return events + self._match_resting(-math.inf, bar.low)
        events += self._stop_in_bar(bar)
        target = self.ledger.take_profit_price
        if target is None:
            return events + self._match_resting(-math.inf, bar.low)
        trigger = float(target)
        events += self._match_resting(-math.inf, max(bar.low, trigger))
        if bar.low <= trigger and not self.ledger.position.is_flat:
            price = short_target_fill(trigger, bar.open, self.costs)
            events += self._exit(FillReason.TAKE_PROFIT, price)
        return events

    def _stop_in_bar(self, bar: Bar) -> list[Event]:
        """Look at the way up to the high: liquidation at a gapping open, stop, liquidation."""
        ledger = self.ledger
        stop = float(ledger.stop_price) if ledger.stop_price is not None else math.inf
        liquidation = float(ledger.liquidation) if ledger.liquidation is not None else math.inf
        if bar.open >= liquidation or (bar.high >= liquidation and stop > liquidation):
            return self._liquidate()
        if bar.high < stop:
            return []
        price = short_exit_price(stop, bar.open, bar.high, self.costs)
        return self._exit(FillReason.STOP_LOSS, price)

    def _on_trade(self, trade: Trade) -> list[Event]:
        events = self._match_resting(trade.price, trade.price) if self.resting else []
        return events if self.has_marks else events + self._on_mark()

    def _on_mark(self) -> list[Event]:
        ledger, mark = self.ledger, self.mark
        if not ledger.position.quantity:
            return []
        liquidation, stop, target = ledger.liquidation, ledger.stop_price, ledger.take_profit_price
        if liquidation is not None and is_reached(mark, float(liquidation), rises=True):
            return self._liquidate()
        if stop is not None and is_reached(mark, float(stop), rises=True):
            return self._exit(FillReason.STOP_LOSS, self._triggered())
        if target is not None and is_reached(mark, float(target), rises=False):
            return self._exit(FillReason.TAKE_PROFIT, self._triggered())
        return []

    def _slipped(self) -> float:
        """Return where a market buy fills now: the last price and the slippage."""
        return self.last * (1 + self.costs.slippage_bps / 10_000)

    def _triggered(self) -> float:
        """Return where a market buy that the mark has triggered fills: at the worse of mark and last.

        A tape's mark may move before its next trade does; the last price would then be from before the move.
        """
        return max(self.last, self.mark) * (1 + self.costs.slippage_bps / 10_000)

    def _on_funding(self, event: FundingRate) -> list[Event]:
        self.time = event.time
        if self.ledger.position.is_flat:
            return QUIET
        rate = decimal_of(event.rate)
        amount = self.ledger.pay_funding(rate, decimal_of(self.mark))
        paid = FundingPaid(event.time, event.time, self._next("f"), rate, amount)
        return [paid, self._wallet()]

    def _place(self, order: PlaceOrder) -> list[Event]:
        last, mark = decimal_of(self.last), decimal_of(self.mark)
        rejection = refuse(order, self.ledger, last, mark, self.seen_ids)
        if rejection is not None:
            return [self._rejected(Request.PLACE, order.client_order_id, rejection)]
        self.seen_ids.add(order.client_order_id)
        order_id = self._next("o")
        events: list[Event] = [self._accepted(Request.PLACE, order.client_order_id, order_id)]
        price = self._taker_price(order)
        if order.time_in_force is TimeInForce.POST_ONLY and price is not None:
            return [
                *events,
                self._finish(order.client_order_id, order_id, ZERO, "EC_PostOnlyWillTakeLiquidity"),
            ]
        if price is None:
            return events + self._rest(order, order_id)
        fee_bps = self.costs.taker_fee_bps
        return events + self._fill(order, order_id, price, fee_bps)

    def _rest(self, order: PlaceOrder, order_id: str) -> list[Event]:
        """Put an order that meets nobody into the book, or cancel it when it may not wait."""
        if order.time_in_force is TimeInForce.IOC or order.limit_price is None:
            return [self._finish(order.client_order_id, order_id, ZERO, "EC_NoImmediateQtyToFill")]
        self.resting[order.client_order_id] = Resting(order, order_id, order.limit_price)
        self._reserve()
        return []

    def _reserve(self) -> None:
        """Set aside the margin of the sells that wait in the book."""
        ledger = self.ledger
        ledger.ordered_size = ledger.ordered_margin_usdt = ZERO
        for resting in self.resting.values():
            if not resting.order.reduce_only:
                size = -resting.order.quantity
                ledger.ordered_size += size
                ledger.ordered_margin_usdt += ledger.entry_cost_usdt(size, resting.limit_price)

    def _taker_price(self, order: PlaceOrder) -> Decimal | None:
        """Return where the order would fill at once, or None when its limit does not reach the market."""
        tick, slip = self.ledger.instrument.tick_size, decimal_of(self.costs.slippage_bps) / BPS
        last = decimal_of(self.last)
        if order.quantity < 0:
            price = floor_to(last * (1 - slip), tick)
            crosses = order.limit_price is None or order.limit_price <= price
        else:
            price = ceil_to(last * (1 + slip), tick)
            crosses = order.limit_price is None or order.limit_price >= price
        return price if crosses or order.order_type is OrderType.MARKET else None

    def _match_resting(self, high: float, low: float) -> list[Event]:
        """Fill resting orders that the market traded through (not merely touched: the queue is unknown)."""
        events: list[Event] = []
        for key, resting in list(self.resting.items()):
            limit = resting.limit_price
            through = high > float(limit) if resting.order.quantity < 0 else low < float(limit)
            if through:
                del self.resting[key]
                self._reserve()
                if resting.order.reduce_only and self.ledger.position.is_flat:
                    events.append(self._finish(key, resting.order_id, ZERO, "EC_ReduceOnly"))
                    continue
                events += self._fill(
                    resting.order, resting.order_id, limit, self.costs.maker_fee_bps
                )
        return events

    def _fill(
        self, order: PlaceOrder, order_id: str, price: Decimal, fee_bps: float
    ) -> list[Event]:
        quantity = (
            min(order.quantity, self.ledger.position.size) if order.reduce_only else order.quantity
        )
        reason = FillReason.CLOSE if order.reduce_only else FillReason.ENTRY
        if not order.reduce_only:
            self.ledger.stop_price = order.stop_price or self.ledger.stop_price
            self.ledger.take_profit_price = order.take_profit_price or self.ledger.take_profit_price
        fill = self._book(order.client_order_id, order_id, price, quantity, fee_bps, reason)
        return [
            fill,
            self._finish(order.client_order_id, order_id, quantity, "", filled=True),
            self._wallet(),
        ]

    def _close(self, command: ClosePosition) -> list[Event]:
        if self.ledger.position.is_flat:
            rejection = Refusal(110017, "current position is zero")
            return [self._rejected(Request.CLOSE, command.client_order_id, rejection)]
        if command.client_order_id in self.seen_ids:
            return [self._rejected(Request.CLOSE, command.client_order_id, DUPLICATE)]
        self.seen_ids.add(command.client_order_id)
        order_id = self._next("o")
        slip = decimal_of(self.costs.slippage_bps) / BPS
        price = ceil_to(decimal_of(self.last) * (1 + slip), self.ledger.instrument.tick_size)
        quantity = self.ledger.position.size
        fill = self._book(
            command.client_order_id,
            order_id,
            price,
            quantity,
            self.costs.taker_fee_bps,
            FillReason.CLOSE,
        )
        return [
            self._accepted(Request.CLOSE, command.client_order_id, order_id),
            fill,
            self._finish(command.client_order_id, order_id, quantity, "", filled=True),
            self._wallet(),
        ]

    def _exit(self, reason: FillReason, price: float) -> list[Event]:
        """Fill the position's own stop or target at `price`, rounded up: worse for the short.

        Beyond the bankruptcy price the exchange takes the position over: an isolated short loses its margin, no more.
        """
        ledger = self.ledger
        trigger = ledger.stop_price if reason is FillReason.STOP_LOSS else ledger.take_profit_price
        rounded = ceil_to(decimal_of(round(price, 8)), ledger.instrument.tick_size)
        fill = self._book(
            "",
            self._next("t"),
            min(rounded, ledger.bankruptcy()),
            ledger.position.size,
            self.costs.taker_fee_bps,
            reason,
            trigger,
        )
        return [fill, self._wallet()]

    def _liquidate(self) -> list[Event]:
        price, size = self.ledger.bankruptcy(), self.ledger.position.size
        trigger = self.ledger.liquidation
        fill = self._book(
            "",
            self._next("l"),
            price,
            size,
            self.costs.taker_fee_bps,
            FillReason.LIQUIDATION,
            trigger,
        )
        cancelled: list[Event] = [
            self._finish(key, resting.order_id, ZERO, "CancelByPrepareLiq")
            for key, resting in self.resting.items()
        ]
        self.resting.clear()
        self._reserve()
        return [*cancelled, fill, self._wallet()]

    def _book(  # noqa: PLR0913  # the seven facts of an execution, all of them
        self,
        client_order_id: str,
        order_id: str,
        price: Decimal,
        quantity: Decimal,
        fee_bps: float,
        reason: FillReason,
        trigger: Decimal | None = None,
    ) -> Fill:
        fill = Fill(
            time=self.time,
            time_received=self.time,
            execution_id=self._next("e"),
            client_order_id=client_order_id,
            order_id=order_id,
            price=price,
            quantity=quantity,
            fee=fee_of(abs(quantity) * price, decimal_of(fee_bps)),
            kind=FillKind.LIQUIDATION if reason is FillReason.LIQUIDATION else FillKind.TRADE,
            reason=reason,
            trigger_price=trigger,
        )
        self.ledger.book(fill)
        if client_order_id:
            self.fills[client_order_id] = fill
        return fill

    def _amend(self, command: AmendStop) -> list[Event]:
        if self.ledger.position.is_flat:
            rejection = Refusal(10001, "can not set tp/sl/ts for zero position")
            return [self._rejected(Request.AMEND_STOP, "", rejection)]
        stop, target, ledger = command.stop_price, command.take_profit_price, self.ledger
        refusal = refuse_protection(stop, target, decimal_of(self.mark))
        if refusal is None and (stop, target) == (ledger.stop_price, ledger.take_profit_price):
            refusal = Refusal(34040, "not modified")
        if refusal is not None:
            return [self._rejected(Request.AMEND_STOP, "", refusal)]
        ledger.stop_price, ledger.take_profit_price = stop, target
        return [self._accepted(Request.AMEND_STOP, "", "")]

    def _cancel(self, command: CancelOrder) -> list[Event]:
        resting = self.resting.pop(command.client_order_id, None)
        if resting is None:
            rejection = Refusal(110001, "order not exists or too late to cancel")
            return [self._rejected(Request.CANCEL, "", rejection)]
        self._reserve()
        done = self._finish(command.client_order_id, resting.order_id, ZERO, "CancelByUser")
        return [self._accepted(Request.CANCEL, "", resting.order_id), done]

    def _answer(self, command: Reconcile) -> list[Event]:
        events: list[Event] = []
        if command.client_order_id:
            if command.client_order_id in self.fills:
                events.append(self.fills[command.client_order_id])
            events.append(self._row_of(command.client_order_id))
        if command.ask is not Ask.ORDER:
            events.append(self.ledger.position_report(self.time, decimal_of(self.mark)))
        if command.ask is Ask.ALL:
            events.append(self._wallet())
        return events

    def _row_of(self, client_order_id: str) -> OrderUpdate:
        if client_order_id in self.finished:
            return self.finished[client_order_id]
        resting = self.resting.get(client_order_id)
        state = OrderState.OPEN if resting else OrderState.NOT_FOUND
        return OrderUpdate(
            self.time, self.time, client_order_id, resting.order_id if resting else "", state, ZERO
        )

    def _finish(
        self,
        client_order_id: str,
        order_id: str,
        quantity: Decimal,
        reason: str,
        *,
        filled: bool = False,
    ) -> OrderUpdate:
        state = OrderState.FILLED if filled else OrderState.CANCELLED
        update = OrderUpdate(
            self.time, self.time, client_order_id, order_id, state, quantity, reason
        )
        self.finished[client_order_id] = update
        if len(self.finished) > REMEMBERED:
            oldest = next(iter(self.finished))
            del self.finished[oldest]
            self.fills.pop(oldest, None)
        return update

    def _accepted(self, request: Request, client_order_id: str, order_id: str) -> SendOutcome:
        return SendOutcome(
            self.time, self.time, request, client_order_id, Outcome.ACCEPTED, order_id
        )

    def _rejected(self, request: Request, client_order_id: str, why: Refusal) -> SendOutcome:
        code, message = why.code, why.message
        return SendOutcome(
            self.time, self.time, request, client_order_id, Outcome.REJECTED, "", code, message
        )

    def _wallet(self) -> Event:
        return self.ledger.wallet_report(self.time, decimal_of(self.mark or self.last))

    def _next(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}"
