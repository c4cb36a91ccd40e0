"""Margin of the whole account: what positions and orders tie up, what is free, and where a position is liquidated.

The formulas are those of core/margin.py; here they meet the account's mode and its other positions. An order that
only takes a position back needs no margin of its own, nor does a conditional order before it triggers.
"""

from decimal import Decimal

from core.margin import (
    bankruptcy_price,
    cross_liquidation_price,
    entry_cost,
    initial_margin,
    maintenance_margin,
    tier_terms,
)
from core.margin import liquidation_price as isolated_liquidation_price
from core.money import ZERO
from simulator.exchange.floor import Floor
from simulator.exchange.hold import Hold
from simulator.exchange.market import Market
from simulator.exchange.words import MarginMode, WalletRow


def mark_of(floor: Floor, hold: Hold) -> Decimal:
    """Return the mark price of a position's contract (USDT)."""
    market = floor.markets[hold.symbol]
    return market.grid.price(market.mark)


def position_initial(floor: Floor, hold: Hold, mark: Decimal) -> Decimal:
    """Return a position's initial margin, added margin not included (USDT)."""
    if not hold.quantity:
        return ZERO
    if floor.margin_mode is MarginMode.CROSS:
        value = hold.size * mark
        return value / hold.leverage + value * floor.fee_taker
    if hold.initial_version != hold.version:
        hold.initial_version = hold.version
        hold.initial = initial_margin(
            hold.size, hold.average_price, hold.leverage, floor.fee_taker, long=hold.is_long
        )
    return hold.initial


def position_maintenance(floor: Floor, hold: Hold, mark: Decimal) -> Decimal:
    """Return a position's maintenance margin, the fee of closing included (USDT)."""
    if not hold.quantity:
        return ZERO
    instrument = floor.markets[hold.symbol].listing.instrument
    value = hold.size * mark
    terms = tier_terms(instrument, value)
    if terms is None:
        terms = tier_terms(instrument, instrument.tiers[-1].limit_usdt)
    margin = ZERO if terms is None else maintenance_margin(hold.size, mark, terms)
    if floor.margin_mode is MarginMode.CROSS:
        return margin + value * floor.fee_taker
    bust = bankruptcy_price(hold.average_price, hold.leverage, long=hold.is_long)
    return margin + hold.size * bust * floor.fee_taker


def unrealised(floor: Floor) -> Decimal:
    """Return the unrealised PnL of everything held, at the marks (USDT)."""
    return sum(
        (hold.unrealised(mark_of(floor, hold)) for hold in floor.holds.values() if hold.quantity),
        ZERO,
    )


def orders_cost(floor: Floor, market: Market) -> Decimal:
    """Return what a contract's resting orders tie up (USDT)."""
    symbol = market.listing.symbol
    return sum(
        (
            side_cost(floor, floor.holds[symbol, index], buys=buys, value=value)
            for (name, index, buys), value in floor.reserved.items()
            if value and name == symbol and (symbol, index) in floor.holds
        ),
        ZERO,
    )


def side_cost(floor: Floor, hold: Hold, *, buys: bool, value: Decimal) -> Decimal:
    """Return what orders of one side worth `value` tie up: nothing for what takes the position back (USDT)."""
    if hold.quantity and hold.is_long is not buys:
        value -= hold.size * mark_of(floor, hold)
    if value <= 0:
        return ZERO
    return entry_cost(value, Decimal(1), hold.leverage, floor.fee_taker, long=buys)


def available(floor: Floor) -> Decimal:
    """Return what is free for new margin (USDT). Isolated: unrealised PnL neither adds nor takes."""
    tied = ZERO
    for hold in floor.holds.values():
        if hold.quantity:
            tied += position_initial(floor, hold, mark_of(floor, hold)) + hold.extra
    if floor.reserved:
        for market in floor.markets.values():
            tied += orders_cost(floor, market)
    free = floor.balance - tied
    return free + unrealised(floor) if floor.margin_mode is MarginMode.CROSS else free


def bankruptcy(floor: Floor, hold: Hold) -> Decimal:
    """Return the price at which what stands behind a position is gone (USDT)."""
    if floor.margin_mode is MarginMode.ISOLATED:
        return bankruptcy_price(
            hold.average_price,
            hold.leverage,
            long=hold.is_long,
            extra_per_unit=hold.extra / hold.size,
        )
    others = unrealised(floor) - hold.unrealised(mark_of(floor, hold))
    behind = (floor.balance + others) / hold.size
    if hold.is_long:
        return (hold.average_price - behind) / (1 - floor.fee_taker)
    return (hold.average_price + behind) / (1 + floor.fee_taker)


def liquidation(floor: Floor, hold: Hold) -> Decimal | None:
    """Return the mark price at which a position is liquidated, None where there is none (USDT, not rounded)."""
    if not hold.quantity:
        return None
    if floor.margin_mode is MarginMode.CROSS:
        return _cross_liquidation(floor, hold)
    if hold.liquidation_version != hold.version:
        hold.liquidation_version = hold.version
        hold.liquidation = isolated_liquidation_price(
            floor.markets[hold.symbol].listing.instrument,
            hold.size,
            hold.average_price,
            hold.leverage,
            long=hold.is_long,
            extra=hold.extra,
        )
    return hold.liquidation


def _cross_liquidation(floor: Floor, hold: Hold) -> Decimal | None:
    behind = floor.balance
    for other in floor.holds.values():
        if other is not hold and other.quantity:
            mark = mark_of(floor, other)
            behind += other.unrealised(mark) - position_maintenance(floor, other, mark)
    instrument = floor.markets[hold.symbol].listing.instrument
    return cross_liquidation_price(
        instrument, hold.size, hold.average_price, floor.fee_taker, behind, long=hold.is_long
    )


def is_account_under(floor: Floor) -> bool:
    """Return True when a cross account's maintenance margin reaches its margin balance."""
    maintenance = sum(
        (position_maintenance(floor, h, mark_of(floor, h)) for h in floor.holds.values()), ZERO
    )
    return bool(maintenance) and maintenance >= floor.balance + unrealised(floor)


def wallet_row(floor: Floor) -> WalletRow:
    """Return the wallet and its margins."""
    initial = maintenance = ZERO
    for hold in floor.holds.values():
        if hold.quantity:
            mark = mark_of(floor, hold)
            initial += position_initial(floor, hold, mark) + hold.extra
            maintenance += position_maintenance(floor, hold, mark)
    orders = sum((orders_cost(floor, market) for market in floor.markets.values()), ZERO)
    profit = unrealised(floor)
    is_cross = floor.margin_mode is MarginMode.CROSS
    free = floor.balance - initial - orders + (profit if is_cross else ZERO)
    return WalletRow(
        balance=floor.balance,
        equity=floor.balance + profit,
        available=max(ZERO, free),
        margin_balance=floor.balance + profit if is_cross else floor.balance,
        unrealised_pnl=profit,
        position_initial_margin=initial,
        position_maintenance_margin=maintenance,
        order_initial_margin=orders,
        cumulative_realised_pnl=sum((h.cumulative for h in floor.holds.values()), ZERO),
        margin_mode=floor.margin_mode,
    )
