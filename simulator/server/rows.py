"""The account's records as Bybit V5's rows: orders, executions, positions, the wallet, closed PnL, the log.

Keys and types are those of the reference's example answers; where REST and the private stream word a thing
differently (an absent trigger is "UNKNOWN" here and "" there), both are kept, since clients meet both. Amounts are
plain decimals in text; averages and money carry at most 8 decimals, as V5 prints them.
Nothing here knows requests, sockets or the rules of the exchange.
"""

from decimal import Decimal
from typing import Any

from simulator.exchange.words import (
    OPEN_STATUSES,
    ClosedPnl,
    Execution,
    Order,
    PositionRow,
    StopOrderType,
    Tpsl,
    Transaction,
    TriggerBy,
    WalletRow,
)

Row = dict[str, Any]
CATEGORY = "linear"
COIN = "USDT"
_EIGHT_AND_POINT = 9


def text(value: Decimal) -> str:
    """Return an amount as V5 writes it: never with an exponent."""
    plain = str(value)
    return format(value, "f") if "E" in plain else plain


def text8(value: Decimal) -> str:
    """Return a derived amount (an average, a margin, a PnL) with at most 8 decimals."""
    plain = str(value)
    point = plain.find(".")
    if "E" not in plain and (point < 0 or len(plain) - point <= _EIGHT_AND_POINT):
        return plain
    rounded = format(value, ".8f").rstrip("0").rstrip(".")
    return "0" if rounded == "-0" else rounded


def order_row(order: Order) -> Row:
    """Return the row of order/realtime."""
    row = _order_common(order)
    stop = order.stop_order_type
    row["stopOrderType"] = "UNKNOWN" if stop is StopOrderType.NONE else stop.value
    row["triggerBy"] = "UNKNOWN" if order.trigger_by is TriggerBy.NONE else order.trigger_by.value
    row["triggerPrice"] = text(order.trigger_price) if order.trigger_price else "0.00"
    row["isLeverage"] = ""
    row["basePrice"] = ""
    row |= _tpsl_fields(order.tpsl, absent="0.00", no_trigger="UNKNOWN")
    return row


def order_history_row(order: Order) -> Row:
    """Return the row of order/history: a few keys more than order/realtime's."""
    return order_row(order) | {
        "slippageToleranceType": "UNKNOWN",
        "slippageTolerance": "",
        "extraFees": "",
        "rpiTakerAccess": False,
        "rpiMatchedQty": "0",
    }


def order_push_row(order: Order) -> Row:
    """Return the row of the private `order` topic."""
    row = _order_common(order)
    row["category"] = CATEGORY
    row["stopOrderType"] = order.stop_order_type.value
    row["triggerBy"] = order.trigger_by.value
    row["triggerPrice"] = text(order.trigger_price) if order.trigger_price else ""
    row["closedPnl"] = text8(order.closed_pnl)
    row["feeCurrency"] = ""
    row["brokerOrderPrice"] = ""
    row["slippageToleranceType"] = "UNKNOWN"
    row["slippageTolerance"] = ""
    row["rpiTakerAccess"] = False
    row["rpiMatchedQty"] = "0"
    row |= _tpsl_fields(order.tpsl, absent="", no_trigger="")
    return row


def _order_common(order: Order) -> Row:
    leaves = order.leaves
    created = order.last_price_on_created
    return {
        "symbol": order.symbol,
        "orderId": order.order_id,
        "orderLinkId": order.link_id,
        "parentOrderLinkId": "",
        "blockTradeId": "",
        "side": order.side.value,
        "positionIdx": order.position_idx,
        "orderStatus": order.status.value,
        "createType": order.create_type.value,
        "cancelType": order.cancel_type,
        "rejectReason": order.reject_reason,
        "orderType": order.order_type.value,
        "timeInForce": order.time_in_force.value,
        "price": text(order.price),
        "qty": text(order.quantity),
        "leavesQty": text(leaves),
        "leavesValue": text8(leaves * order.price) if leaves else "0",
        "avgPrice": text8(order.average_price) if order.filled else "0",
        "cumExecQty": text(order.filled),
        "cumExecValue": text8(order.filled_value),
        "cumExecFee": text8(order.fees),
        "orderIv": "",
        "marketUnit": "",
        "ocoTriggerBy": "",
        "triggerDirection": order.trigger_direction,
        "lastPriceOnCreated": text(created) if created else "",
        "reduceOnly": order.reduce_only,
        "closeOnTrigger": order.close_on_trigger,
        "smpType": "None",
        "smpGroup": 0,
        "smpOrderId": "",
        "placeType": "",
        "createdTime": str(order.created_at),
        "updatedTime": str(order.updated_at),
        "cumFeeDetail": {COIN: text8(order.fees)} if order.filled else {},
    }


def _tpsl_fields(tpsl: Tpsl | None, absent: str, no_trigger: str) -> Row:
    if tpsl is None:
        return {
            "takeProfit": absent,
            "stopLoss": absent,
            "tpTriggerBy": no_trigger,
            "slTriggerBy": no_trigger,
            "tpslMode": "",
            "tpLimitPrice": "",
            "slLimitPrice": "",
        }
    profit, loss = tpsl.take_profit, tpsl.stop_loss
    return {
        "takeProfit": text(profit) if profit else absent,
        "stopLoss": text(loss) if loss else absent,
        "tpTriggerBy": tpsl.tp_trigger_by.value if profit else no_trigger,
        "slTriggerBy": tpsl.sl_trigger_by.value if loss else no_trigger,
        "tpslMode": tpsl.mode.value,
        "tpLimitPrice": text(tpsl.tp_limit_price) if tpsl.tp_limit_price else "",
        "slLimitPrice": text(tpsl.sl_limit_price) if tpsl.sl_limit_price else "",
    }


def execution_row(execution: Execution) -> Row:
    """Return the row of execution/list."""
    stop = execution.stop_order_type
    return {
        "symbol": execution.symbol,
        "orderType": execution.order_type,
        "underlyingPrice": "",
        "orderLinkId": execution.link_id,
        "side": execution.side.value,
        "indexPrice": "",
        "orderId": execution.order_id,
        "stopOrderType": "UNKNOWN" if stop is StopOrderType.NONE else stop.value,
        "leavesQty": text(execution.leaves),
        "execTime": str(execution.time),
        "feeCurrency": "",
        "isMaker": execution.is_maker,
        "execFee": text8(execution.fee),
        "execFeeV2": "",
        "feeRate": text8(execution.fee_rate),
        "execId": execution.exec_id,
        "tradeIv": "",
        "blockTradeId": "",
        "markPrice": text(execution.mark_price),
        "execPrice": text8(execution.price),
        "markIv": "",
        "orderQty": text(execution.order_quantity),
        "orderPrice": text(execution.order_price),
        "execValue": text8(execution.value),
        "execType": execution.exec_type.value,
        "execQty": text(execution.quantity),
        "closedSize": text(execution.closed_size) if execution.closed_size else "",
        "extraFees": "",
        "seq": execution.seq,
        "createType": execution.create_type.value,
    }


def execution_push_row(execution: Execution) -> Row:
    """Return the row of the private `execution` topic."""
    row = execution_row(execution)
    del row["execFeeV2"]
    row["category"] = CATEGORY
    row["isLeverage"] = "0"
    row["marketUnit"] = ""
    row["execPnl"] = text8(execution.pnl)
    row["closedSize"] = text(execution.closed_size)
    row["extraFees"] = []
    row["feeCurrency"] = COIN
    return row


def position_row(position: PositionRow) -> Row:
    """Return the row of position/list."""
    row = _position_common(position)
    row["avgPrice"] = text8(position.average_price) if position.size else "0"
    row["mmrSysUpdateTime"] = ""
    row["sessionAvgPrice"] = ""
    return row


def position_push_row(position: PositionRow) -> Row:
    """Return the row of the private `position` topic."""
    row = _position_common(position)
    row["category"] = CATEGORY
    row["entryPrice"] = text8(position.average_price) if position.size else "0"
    row["sessionAvgPrice"] = "0"
    return row


def _position_common(position: PositionRow) -> Row:
    liquidation, bankruptcy = position.liquidation_price, position.bankruptcy_price
    initial, maintenance = text8(position.initial_margin), text8(position.maintenance_margin)
    return {
        "positionIdx": position.position_idx,
        "riskId": position.risk_id,
        "riskLimitValue": text(position.risk_limit_value),
        "symbol": position.symbol,
        "side": position.side.value if position.side and position.size else "",
        "size": text(position.size) if position.size else "0",
        "positionValue": text8(position.value) if position.size else "0",
        "tradeMode": 0,
        "positionStatus": position.status.value,
        "autoAddMargin": int(position.auto_add_margin),
        "adlRankIndicator": position.adl_rank,
        "leverage": text(position.leverage),
        "breakEvenPrice": text8(position.break_even_price) if position.size else "",
        "positionBalance": text8(position.position_balance),
        "markPrice": text(position.mark_price),
        "liqPrice": text(liquidation) if liquidation is not None else "",
        "bustPrice": text(bankruptcy) if bankruptcy is not None else "",
        "positionMM": maintenance,
        "positionMMByMp": maintenance,
        "positionIM": initial,
        "positionIMByMp": initial,
        "tpslMode": position.tpsl_mode.value,
        "takeProfit": text(position.take_profit) if position.take_profit else "",
        "stopLoss": text(position.stop_loss) if position.stop_loss else "",
        "trailingStop": text(position.trailing_stop) if position.trailing_stop else "0",
        "unrealisedPnl": text8(position.unrealised_pnl),
        "curRealisedPnl": text8(position.current_realised_pnl),
        "cumRealisedPnl": text8(position.cumulative_realised_pnl),
        "delta": "",
        "gamma": "",
        "vega": "",
        "theta": "",
        "openTime": position.created_at if position.size else 0,
        "seq": position.seq,
        "isReduceOnly": position.is_reduce_only,
        "leverageSysUpdatedTime": "",
        "mmrSysUpdatedTime": "",
        "createdTime": str(position.created_at),
        "updatedTime": str(position.updated_at),
    }


def wallet_row(wallet: WalletRow) -> Row:
    """Return the account row of account/wallet-balance and of the private `wallet` topic: one coin, USDT at par."""
    margin = wallet.margin_balance
    initial = wallet.position_initial_margin + wallet.order_initial_margin
    maintenance = wallet.position_maintenance_margin
    initial_rate, maintenance_rate = _rate(initial, margin), _rate(maintenance, margin)
    return {
        "accountType": "UNIFIED",
        "accountLTV": "0",
        "accountIMRate": initial_rate,
        "accountIMRateByMp": initial_rate,
        "accountMMRate": maintenance_rate,
        "accountMMRateByMp": maintenance_rate,
        "totalEquity": text8(wallet.equity),
        "totalWalletBalance": text8(wallet.balance),
        "totalMarginBalance": text8(margin),
        "totalAvailableBalance": text8(wallet.available),
        "totalPerpUPL": text8(wallet.unrealised_pnl),
        "totalInitialMargin": text8(initial),
        "totalInitialMarginByMp": text8(initial),
        "totalMaintenanceMargin": text8(maintenance),
        "totalMaintenanceMarginByMp": text8(maintenance),
        "coin": [_coin_row(wallet)],
    }


def _coin_row(wallet: WalletRow) -> Row:
    equity = text8(wallet.equity)
    return {
        "coin": COIN,
        "equity": equity,
        "usdValue": equity,
        "walletBalance": text8(wallet.balance),
        "availableToWithdraw": "",
        "availableToBorrow": "",
        "borrowAmount": "0",
        "accruedInterest": "0",
        "totalOrderIM": text8(wallet.order_initial_margin),
        "totalPositionIM": text8(wallet.position_initial_margin),
        "totalPositionMM": text8(wallet.position_maintenance_margin),
        "unrealisedPnl": text8(wallet.unrealised_pnl),
        "cumRealisedPnl": text8(wallet.cumulative_realised_pnl),
        "bonus": "0",
        "collateralSwitch": True,
        "marginCollateral": True,
        "colRes": "0",
        "free": "",
        "locked": "0",
        "spotHedgingQty": "0",
        "spotBorrow": "0",
    }


def _rate(part: Decimal, whole: Decimal) -> str:
    return text8((part / whole).quantize(Decimal("0.0001"))) if whole > 0 else "0"


def closed_pnl_row(closed: ClosedPnl) -> Row:
    """Return the row of position/closed-pnl."""
    size = closed.closed_size
    return {
        "symbol": closed.symbol,
        "orderType": closed.order_type.value,
        "leverage": text(closed.leverage),
        "updatedTime": str(closed.updated_at),
        "side": closed.side.value,
        "orderId": closed.order_id,
        "closedPnl": text8(closed.pnl),
        "avgEntryPrice": text8(closed.entry_value / size) if size else "0",
        "qty": text(closed.quantity),
        "cumEntryValue": text8(closed.entry_value),
        "createdTime": str(closed.created_at),
        "orderPrice": text(closed.order_price),
        "closedSize": text(size),
        "avgExitPrice": text8(closed.exit_value / size) if size else "0",
        "execType": closed.exec_type.value,
        "fillCount": str(closed.fills),
        "cumExitValue": text8(closed.exit_value),
        "openFee": text8(closed.open_fee),
        "closeFee": text8(closed.close_fee),
    }


def transaction_row(line: Transaction) -> Row:
    """Return the row of account/transaction-log."""
    return {
        "id": line.transaction_id,
        "symbol": line.symbol,
        "category": CATEGORY if line.symbol else "",
        "side": line.side,
        "transactionTime": str(line.time),
        "type": line.kind,
        "transSubType": "",
        "qty": text(line.quantity),
        "size": text(line.size),
        "currency": COIN,
        "tradePrice": text8(line.price),
        "funding": text8(line.funding) if line.funding else "",
        "fee": text8(line.fee),
        "cashFlow": text8(line.cash_flow),
        "change": text8(line.change),
        "cashBalance": text8(line.balance),
        "feeRate": text8(line.fee_rate),
        "bonusChange": "",
        "tradeId": line.trade_id,
        "orderId": line.order_id,
        "orderLinkId": line.link_id,
        "extraFees": "",
    }


def is_open(order: Order) -> bool:
    """Tell whether an order may still fill or trigger."""
    return order.status in OPEN_STATUSES
