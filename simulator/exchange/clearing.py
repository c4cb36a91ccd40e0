"""What an execution does to the account: order, position, wallet, the log of each. And nothing else does it.

Law: the wallet is the sum of the changes in its log, and a position is the sum of its executions (funding not counted).
"""

from dataclasses import dataclass
from decimal import Decimal

from core.money import BPS, ZERO
from simulator.exchange.floor import Floor
from simulator.exchange.grid import plain
from simulator.exchange.hold import Change, Hold
from simulator.exchange.words import (
    ClosedPnl,
    CreateType,
    ExecType,
    Execution,
    Order,
    OrderStatus,
    Side,
    StopOrderType,
    Transaction,
)
from simulator.exchange.working import Working
from simulator.rules import fee_of

KINDS = {
    ExecType.TRADE: "TRADE",
    ExecType.ADL: "ADL",
    ExecType.BUST: "LIQUIDATION",
    ExecType.SETTLE: "SETTLEMENT",
    ExecType.FUNDING: "SETTLEMENT",
}
"""The transaction log's word for an execution."""


@dataclass(frozen=True, slots=True)
class Part:
    """One execution to be booked: price and quantity in units, and how it came about."""

    price: int
    quantity: int
    is_maker: bool
    exec_type: ExecType = ExecType.TRADE


def execute(floor: Floor, working: Working, part: Part, trade_id: str = "") -> Execution:
    """Book one execution of an order and tell of it; the caller tells of order, position and wallet."""
    order = working.order
    market, hold = floor.markets[order.symbol], floor.holds[working.key]
    price, quantity = market.grid.price(part.price), market.grid.quantity(part.quantity)
    rate = floor.fee_maker if part.is_maker else floor.fee_taker
    value = price * quantity
    fee = fee_of(value, rate * BPS)
    change = hold.apply(quantity if working.is_buy else -quantity, price, fee, floor.now)
    _fill(floor, working, part, value, fee)
    order.closed_pnl += change.pnl
    seq = hold.seq = order.seq = floor.next_seq(market)
    execution = Execution(
        exec_id=trade_id or floor.next_id(),
        exec_type=part.exec_type,
        symbol=order.symbol,
        side=order.side,
        order_id=order.order_id,
        link_id=order.link_id,
        order_type=order.order_type,
        stop_order_type=order.stop_order_type,
        create_type=order.create_type,
        price=price,
        quantity=quantity,
        value=value,
        fee=fee,
        fee_rate=rate,
        is_maker=part.is_maker,
        order_price=order.price,
        order_quantity=order.quantity,
        leaves=order.leaves,
        closed_size=change.closed,
        pnl=change.pnl,
        mark_price=market.grid.price(market.mark),
        index_price=market.grid.price(market.index),
        time=floor.now,
        seq=seq,
    )
    floor.executions.append(execution)
    floor.notices.append(execution)
    _log(floor, execution, hold, change.pnl)
    if change.closed:
        _close(floor, hold, execution, order, change)
    return execution


def _fill(floor: Floor, working: Working, part: Part, value: Decimal, fee: Decimal) -> None:
    order = working.order
    working.leaves -= part.quantity
    order.filled = plain(order.filled + floor.markets[order.symbol].grid.quantity(part.quantity))
    order.filled_value += value
    order.fees += fee
    order.status = OrderStatus.PARTIALLY_FILLED if working.leaves else OrderStatus.FILLED


def _log(floor: Floor, execution: Execution, hold: Hold, pnl: Decimal) -> None:
    change = pnl - execution.fee
    floor.balance += change
    floor.transactions.append(
        Transaction(
            transaction_id=floor.next_id(),
            kind=KINDS[execution.exec_type],
            symbol=execution.symbol,
            side=execution.side,
            quantity=execution.quantity,
            size=hold.size,
            price=execution.price,
            funding=ZERO,
            fee=execution.fee,
            fee_rate=execution.fee_rate,
            cash_flow=pnl,
            change=change,
            balance=floor.balance,
            order_id=execution.order_id,
            link_id=execution.link_id,
            trade_id=execution.exec_id,
            time=floor.now,
        )
    )


def _close(floor: Floor, hold: Hold, execution: Execution, order: Order, change: Change) -> None:
    """Add what closed to the closing order's record: pnl = closed value difference - open fee - close fee."""
    before = floor.closed.get(order.order_id)
    close_fee = execution.fee * change.closed / execution.quantity
    exit_value = execution.price * change.closed
    row = ClosedPnl(
        symbol=order.symbol,
        order_id=order.order_id,
        side=order.side,
        quantity=order.quantity,
        order_price=order.price,
        order_type=order.order_type,
        exec_type=execution.exec_type,
        closed_size=change.closed + (before.closed_size if before else ZERO),
        entry_value=change.entry_value + (before.entry_value if before else ZERO),
        exit_value=exit_value + (before.exit_value if before else ZERO),
        pnl=change.pnl - change.open_fee - close_fee + (before.pnl if before else ZERO),
        open_fee=change.open_fee + (before.open_fee if before else ZERO),
        close_fee=close_fee + (before.close_fee if before else ZERO),
        leverage=hold.leverage,
        fills=1 + (before.fills if before else 0),
        created_at=before.created_at if before else floor.now,
        updated_at=floor.now,
    )
    floor.closed[order.order_id] = row
    if len(floor.closed) > floor.spec.remembered:
        floor.closed.popitem(last=False)


def pay_funding(floor: Floor, hold: Hold, rate: Decimal, received: Decimal) -> Execution:
    """Book one settlement of funding: an execution that moves no position, and a line in the log."""
    market = floor.markets[hold.symbol]
    mark = market.grid.price(market.mark)
    paying = Side.BUY if hold.is_long else Side.SELL
    hold.note(received)
    hold.updated_at = floor.now
    execution = Execution(
        exec_id=floor.next_id(),
        exec_type=ExecType.FUNDING,
        symbol=hold.symbol,
        side=paying,
        order_id=floor.next_id(),
        link_id="",
        order_type="UNKNOWN",
        stop_order_type=StopOrderType.NONE,
        create_type=CreateType.USER,
        price=mark,
        quantity=hold.size,
        value=hold.size * mark,
        fee=-received,
        fee_rate=rate,
        is_maker=False,
        order_price=ZERO,
        order_quantity=ZERO,
        leaves=ZERO,
        closed_size=ZERO,
        pnl=ZERO,
        mark_price=mark,
        index_price=market.grid.price(market.index),
        time=floor.now,
        seq=floor.next_seq(market),
    )
    floor.balance += received
    tell_funding(floor, hold, execution)
    return execution


def tell_funding(floor: Floor, hold: Hold, execution: Execution) -> None:
    """Tell of a settlement, and log it; what it moved is in the balance already."""
    floor.executions.append(execution)
    floor.notices.append(execution)
    received = -execution.fee
    floor.transactions.append(
        Transaction(
            transaction_id=floor.next_id(),
            kind=KINDS[ExecType.FUNDING],
            symbol=hold.symbol,
            side=execution.side,
            quantity=execution.quantity,
            size=hold.size,
            price=execution.price,
            funding=received,
            fee=ZERO,
            fee_rate=execution.fee_rate,
            cash_flow=ZERO,
            change=received,
            balance=floor.balance,
            order_id=execution.order_id,
            link_id="",
            trade_id=execution.exec_id,
            time=floor.now,
        )
    )


def transfer(floor: Floor, amount: Decimal) -> None:
    """Move money into the wallet, or out of it."""
    floor.balance += amount
    floor.transactions.append(
        Transaction(
            transaction_id=floor.next_id(),
            kind="TRANSFER_IN" if amount >= 0 else "TRANSFER_OUT",
            symbol="",
            side="None",
            quantity=ZERO,
            size=ZERO,
            price=ZERO,
            funding=ZERO,
            fee=ZERO,
            fee_rate=ZERO,
            cash_flow=amount,
            change=amount,
            balance=floor.balance,
            order_id="",
            link_id="",
            trade_id="",
            time=floor.now,
        )
    )
