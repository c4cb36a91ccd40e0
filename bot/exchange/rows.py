"""V5 rows as events of the machine. Pure; whatever reads or streams, the translation is this one.

Positions change by executions of trade, ADL, bust and settlement alone; funding goes to the ledger (FAULTS 29). An
order or a fill without our prefix is foreign, unless the exchange made it for our position (FAULTS 34).
"""

from decimal import Decimal
from typing import NamedTuple

from bot.bybit.reply import ReadError
from bot.exchange.schema import (
    CoinRow,
    ExecutionRow,
    InstrumentRow,
    OrderRow,
    PositionRow,
    TierRow,
)
from core.events import (
    Fill,
    FillKind,
    FillReason,
    ForeignOrder,
    FundingPaid,
    OrderUpdate,
    OrphanStop,
    PositionReport,
    WalletReport,
)
from core.instrument import Instrument, Tier
from core.money import ZERO
from core.order import OrderState

MINUTE_MS = 60_000
_STATES = {
    "New": OrderState.OPEN,
    "Untriggered": OrderState.OPEN,
    "Triggered": OrderState.OPEN,
    "PartiallyFilled": OrderState.PARTIALLY_FILLED,
    "Filled": OrderState.FILLED,
    "Cancelled": OrderState.CANCELLED,
    "PartiallyFilledCanceled": OrderState.CANCELLED,
    "Deactivated": OrderState.CANCELLED,
    "Rejected": OrderState.REJECTED,
}
_KINDS = {
    "Trade": FillKind.TRADE,
    "AdlTrade": FillKind.ADL,
    "BustTrade": FillKind.LIQUIDATION,
    "Settle": FillKind.SETTLEMENT,
    "Delivery": FillKind.SETTLEMENT,
}
_OTHERS_MOVES = frozenset({"BlockTrade", "MovePosition", "FutureSpread", "CorporateAction"})
"""Executions that move a position and that Ebb never asks for."""
_LIQUIDATION = frozenset({"CreateByLiq", "CreateByTakeOver_PassThrough", "CreateByMmRateClose"})
_PROTECTION = {"StopLoss": FillReason.STOP_LOSS, "TakeProfit": FillReason.TAKE_PROFIT}
_CREATED_PROTECTION = {
    "CreateByStopLoss": FillReason.STOP_LOSS,
    "CreateByTakeProfit": FillReason.TAKE_PROFIT,
}
_EXCHANGE_MADE = _LIQUIDATION | {"CreateByAdl_PassThrough", "CreateBySettle"}


class Told(NamedTuple):
    """When the exchange said it, when it arrived here, and whose ids are ours (the prefix of every boot)."""

    time: int
    received: int
    prefix: str


def is_ours(client_order_id: str, prefix: str) -> bool:
    """Return True for an id that some boot of this bot made."""
    return client_order_id.startswith(f"{prefix}-")


def position_of(rows: tuple[PositionRow, ...], symbol: str) -> PositionRow:
    """Return the one-way row of `symbol`. Raises ReadError when it is missing, doubled, or one of hedge mode."""
    own = [row for row in rows if row.symbol == symbol]
    if any(row.positionIdx != 0 for row in own):
        raise ReadError(f"{symbol}: position rows of hedge mode, expected one row with index 0")
    if len(own) != 1:
        raise ReadError(f"{symbol}: {len(own)} position rows, expected one; nothing is known of it")
    row = own[0]
    if (row.size > 0) != (row.side in {"Buy", "Sell"}):
        raise ReadError(f"{symbol}: a position of size {row.size} with side {row.side!r}")
    return row


def position_report(row: PositionRow, stop_order: OrderRow | None, told: Told) -> PositionReport:
    """Return the row as an event. A stop whose own order is not what it must be is no stop (FAULTS 20)."""
    entry = row.avgPrice if row.avgPrice is not None else row.entryPrice
    if row.size and not entry:
        raise ReadError(f"{row.symbol}: a position of {row.size} without an entry price")
    stop = _price(row.stopLoss)
    if stop is not None and stop_order is not None and not protects_short(stop_order, row.size):
        stop = None
    return PositionReport(
        time=told.time,
        time_received=told.received,
        symbol=row.symbol,
        quantity=row.size if row.side == "Buy" else -row.size if row.size else ZERO,
        entry_price=entry or ZERO,
        leverage=row.leverage or ZERO,
        mark_price=row.markPrice or ZERO,
        liquidation_price=_price(row.liqPrice),
        stop_price=stop,
        take_profit_price=_price(row.takeProfit),
    )


def protects_short(order: OrderRow, size: Decimal) -> bool:
    """Return True for a stop that buys all of a short back when the mark price rises to it, and can do nothing else.

    A stop that names no quantity is for everything (FAULTS 21).
    """
    return (
        order.side == "Buy"
        and (not order.qty or order.qty - (order.cumExecQty or ZERO) >= size)
        and order.reduceOnly
        and order.triggerDirection == 1
        and order.triggerBy == "MarkPrice"
    )


def stop_order_of(orders: tuple[OrderRow, ...]) -> OrderRow | None:
    """Return the position's stop among open orders; None when it is not among them."""
    stops = [row for row in orders if row.stopOrderType == "StopLoss" and _is_open(row)]
    # One that is not reduce-only is no position's stop any more: it comes last, and is swept.
    return min(stops, key=lambda row: not row.reduceOnly, default=None)


def orphans_of(orders: tuple[OrderRow, ...], size: Decimal, told: Told) -> list[OrphanStop]:
    """Return the stops and targets that the exchange made for a position of ours and that outlived it (FAULTS 22)."""
    return [
        OrphanStop(told.time, told.received, row.orderId, row.reduceOnly)
        for row in orders
        if _is_protection(row) and _is_open(row) and not (row.reduceOnly and size)
    ]


def order_update(row: OrderRow, told: Told) -> OrderUpdate:
    """Return an order's row as an event. Raises ReadError for a status that nobody documented."""
    state = _STATES.get(row.orderStatus)
    if state is None:
        raise ReadError(f"order {row.orderLinkId}: unknown status {row.orderStatus!r}")
    filled = row.cumExecQty or ZERO
    reasons = [row.rejectReason, row.cancelType]
    return OrderUpdate(
        told.time,
        told.received,
        row.orderLinkId,
        row.orderId,
        state,
        -filled if row.side == "Sell" else filled,
        ", ".join(word for word in reasons if word not in {"", "EC_NoError", "UNKNOWN"}),
    )


def foreign_order(row: OrderRow, told: Told) -> ForeignOrder | None:
    """Return an open order that neither Ebb made nor the exchange for its position; else None."""
    of_position = _is_protection(row) or row.createType in _EXCHANGE_MADE
    if is_ours(row.orderLinkId, told.prefix) or of_position or not _is_open(row):
        return None
    return ForeignOrder(told.time, told.received, row.orderId, row.orderLinkId)


def moves(row: ExecutionRow) -> bool:
    """Return True for an execution that moves the position."""
    return row.execType in _KINDS or row.execType in _OTHERS_MOVES


def execution_event(
    row: ExecutionRow, told: Told, stop_price: Decimal | None
) -> Fill | FundingPaid | None:
    """Return an execution as an event; None for one that moves neither position nor wallet.

    `stop_price` is the position's newest known stop, which a fill of it is measured against.
    """
    if row.execType == "Funding":
        return FundingPaid(
            row.execTime, told.received, row.execId, row.feeRate or ZERO, -row.execFee
        )
    kind = _KINDS.get(row.execType, FillKind.TRADE)
    if not moves(row):
        return None
    if row.createType in _LIQUIDATION:
        kind = FillKind.LIQUIDATION
    if not row.execPrice or not row.execQty:
        raise ReadError(f"execution {row.execId} of {row.execQty} at {row.execPrice}")
    reason = _reason_of(row, kind, told.prefix)
    return Fill(
        time=row.execTime,
        time_received=told.received,
        execution_id=row.execId,
        client_order_id=row.orderLinkId,
        order_id=row.orderId,
        price=row.execPrice,
        quantity=-row.execQty if row.side == "Sell" else row.execQty,
        fee=row.execFee,
        kind=kind,
        reason=reason,
        trigger_price=stop_price if reason is FillReason.STOP_LOSS else None,
    )


def _reason_of(row: ExecutionRow, kind: FillKind, prefix: str) -> FillReason:
    if kind is not FillKind.TRADE:
        return FillReason.LIQUIDATION
    if is_ours(row.orderLinkId, prefix):
        return FillReason.ENTRY if row.side == "Sell" else FillReason.CLOSE
    if row.execType in _OTHERS_MOVES:
        return FillReason.FOREIGN
    made = _CREATED_PROTECTION.get(row.createType) or _PROTECTION.get(row.stopOrderType)
    return made if made is not None and row.side == "Buy" else FillReason.FOREIGN


def wallet_report(coins: tuple[CoinRow, ...], told: Told) -> WalletReport:
    """Return the USDT of the account; what is free leaves out margin of positions and orders, and what is locked."""
    usdt = next((coin for coin in coins if coin.coin == "USDT"), None)
    if usdt is None:
        raise ReadError("the wallet has no row of USDT")
    bound = sum((usdt.totalPositionIM or ZERO, usdt.totalOrderIM or ZERO, usdt.locked or ZERO))
    available = max(usdt.walletBalance - bound, ZERO)
    return WalletReport(told.time, told.received, usdt.walletBalance, usdt.equity, available)


def instrument_of_row(row: InstrumentRow, tiers: tuple[TierRow, ...]) -> Instrument:
    """Return the exchange's record of an instrument with its risk tiers, the smallest first."""
    if not tiers:
        raise ReadError(f"{row.symbol}: no risk tiers")
    ordered = sorted(tiers, key=lambda tier: tier.riskLimitValue)
    return Instrument(
        symbol=row.symbol,
        tick_size=row.priceFilter.tickSize,
        lot_step=row.lotSizeFilter.qtyStep,
        min_quantity=row.lotSizeFilter.minOrderQty,
        max_market_quantity=row.lotSizeFilter.maxMktOrderQty,
        min_notional_usdt=row.lotSizeFilter.minNotionalValue,
        max_leverage=row.leverageFilter.maxLeverage,
        min_price=row.priceFilter.minPrice,
        max_price=row.priceFilter.maxPrice,
        funding_interval_ms=row.fundingInterval * MINUTE_MS,
        funding_cap=row.upperFundingRate,
        tiers=tuple(
            Tier(tier.riskLimitValue, tier.maintenanceMargin / _scale(tier), tier.maxLeverage)
            for tier in ordered
        ),
    )


def _scale(tier: TierRow) -> int:
    """Return 1 where a tier's rates are fractions, 100 where they are per cent: the documentation shows both."""
    full = tier.initialMargin * tier.maxLeverage  # the whole value, by definition
    if Decimal("0.5") < full < 2:  # the leverage shown is rounded
        return 1
    if 50 < full < 200:
        return 100
    raise ReadError(f"risk tier with initial margin {tier.initialMargin} at {tier.maxLeverage}x")


def _is_protection(row: OrderRow) -> bool:
    """Return True for a stop or target that the exchange made for a position: a person's own is of type Stop.

    order/realtime does not say who made an order, the stream does.
    """
    made = not row.createType or row.createType in _CREATED_PROTECTION
    return row.stopOrderType in _PROTECTION and made and not row.orderLinkId


def _is_open(row: OrderRow) -> bool:
    return _STATES.get(row.orderStatus) in {OrderState.OPEN, OrderState.PARTIALLY_FILLED}


def _price(value: Decimal | None) -> Decimal | None:
    return value or None
