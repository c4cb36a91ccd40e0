"""What a position looks like from outside, and the telling of it."""

from decimal import Decimal

from core.margin import all_terms, tier_terms
from core.money import ZERO, ceil_to, floor_to
from simulator.exchange import margin
from simulator.exchange.floor import Floor
from simulator.exchange.hold import Hold
from simulator.exchange.market import Market
from simulator.exchange.words import (
    MarginMode,
    PositionChanged,
    PositionRow,
    PositionStatus,
    StopOrderType,
    WalletChanged,
)

LIKELY_ADL_RANK = 2


def tell_position(floor: Floor, hold: Hold) -> None:
    """Tell what a position looks like now; every order of its contract does, changed or not."""
    floor.notices.append(PositionChanged(position_row(floor, hold)))


def tell_wallet(floor: Floor) -> None:
    """Tell what the wallet looks like now."""
    floor.notices.append(WalletChanged(margin.wallet_row(floor)))


def position_row(
    floor: Floor, hold: Hold, status: PositionStatus = PositionStatus.NORMAL
) -> PositionRow:
    """Return a position's row, also when flat; the same one while nothing in it has changed."""
    market = floor.markets[hold.symbol]
    protection = _protection(market, hold)
    key = (
        hold.version,
        hold.seq,
        hold.leverage,
        hold.auto_add_margin,
        hold.tpsl_mode,
        market.mark,
        protection,
        market.is_reduce_only,
        market.listing,
        floor.standing.leverage_read,
        status,
    )
    if hold.row is None or hold.row_key != key or floor.margin_mode is MarginMode.CROSS:
        hold.row, hold.row_key = _made_row(floor, hold, status, protection), key
    return hold.row


def _made_row(
    floor: Floor, hold: Hold, status: PositionStatus, protection: tuple[Decimal, Decimal, Decimal]
) -> PositionRow:
    market = floor.markets[hold.symbol]
    mark = market.grid.price(market.mark)
    value = hold.size * mark
    initial = margin.position_initial(floor, hold, mark)
    held = bool(hold.quantity)
    target, stop, trailing = protection
    tier, limit = _tier(market, value)
    return PositionRow(
        symbol=hold.symbol,
        position_idx=hold.index,
        side=hold.side,
        size=hold.size,
        average_price=hold.average_price,
        leverage=hold.leverage
        if floor.standing.leverage_read is None
        else floor.standing.leverage_read,
        mark_price=mark,
        value=value if held else ZERO,
        initial_margin=initial,
        maintenance_margin=margin.position_maintenance(floor, hold, mark),
        position_balance=initial + hold.extra if held else ZERO,
        liquidation_price=_shown_liquidation(floor, hold, market),
        bankruptcy_price=_shown(market, hold, margin.bankruptcy(floor, hold)) if held else None,
        break_even_price=_break_even(floor, hold),
        take_profit=target,
        stop_loss=stop,
        trailing_stop=trailing,
        tpsl_mode=hold.tpsl_mode,
        unrealised_pnl=hold.unrealised(mark),
        current_realised_pnl=hold.current,
        cumulative_realised_pnl=hold.cumulative,
        risk_id=tier,
        risk_limit_value=limit,
        auto_add_margin=hold.auto_add_margin,
        adl_rank=LIKELY_ADL_RANK if held else 0,
        is_reduce_only=market.is_reduce_only,
        status=status,
        created_at=hold.created_at,
        updated_at=hold.updated_at,
        seq=hold.seq,
    )


def _protection(market: Market, hold: Hold) -> tuple[Decimal, Decimal, Decimal]:
    """Return the prices of the position's own target and stop, and the trailing distance; 0 where there is none."""
    target = stop = trailing = ZERO
    for working in market.conditionals:
        order = working.order
        if not working.is_server_made or order.position_idx != hold.index:
            continue
        if order.stop_order_type is StopOrderType.TAKE_PROFIT:
            target = order.trigger_price
        elif order.stop_order_type is StopOrderType.STOP_LOSS:
            stop = order.trigger_price
        elif order.stop_order_type is StopOrderType.TRAILING_STOP:
            trailing = market.grid.price(working.distance)
    return target, stop, trailing


def _tier(market: Market, value: Decimal) -> tuple[int, Decimal]:
    instrument = market.listing.instrument
    terms = tier_terms(instrument, value)
    for number, known in enumerate(all_terms(instrument), 1):
        if terms is None or known.tier == terms.tier:
            last = len(instrument.tiers) if terms is None else number
            return last, instrument.tiers[last - 1].limit_usdt
    return 1, instrument.tiers[0].limit_usdt


def _shown(market: Market, hold: Hold, price: Decimal) -> Decimal:
    """Round a price away from the entry: up for a short, down for a long."""
    tick = market.listing.instrument.tick_size
    return floor_to(price, tick) if hold.is_long else ceil_to(price, tick)


def _shown_liquidation(floor: Floor, hold: Hold, market: Market) -> Decimal | None:
    price = margin.liquidation(floor, hold)
    instrument = market.listing.instrument
    if price is None or not instrument.min_price < price < instrument.max_price:
        return None
    return _shown(market, hold, price)


def _break_even(floor: Floor, hold: Hold) -> Decimal:
    """Return where closing now would bring back all fees and funding since the position was opened (USDT)."""
    if not hold.quantity:
        return ZERO
    fee = floor.fee_taker
    if hold.is_long:
        return (hold.entry_value - hold.current) / (hold.size * (1 - fee))
    return (hold.entry_value + hold.current) / (hold.size * (1 + fee))
