"""What a client may change of its account: leverage, modes, and the margin of an isolated position."""

from decimal import Decimal

from core.money import ZERO
from simulator.admission import refuse_tier
from simulator.exchange import liquidation, margin, rows
from simulator.exchange.entry import NO_SYMBOL, hold_of
from simulator.exchange.floor import Floor
from simulator.exchange.hold import Hold
from simulator.exchange.market import Market
from simulator.exchange.playing import check_all, react
from simulator.exchange.words import MarginMode, PositionMode, PositionRow, Refusal


def set_leverage(floor: Floor, symbol: str, buy: Decimal, sell: Decimal) -> Refusal | None:
    """Set the leverage of a contract: equal for both sides but in hedge mode with isolated margin."""
    if symbol not in floor.markets:
        return NO_SYMBOL
    market, holds = floor.markets[symbol], floor.holds_of(symbol)
    may_differ = (
        floor.position_mode is PositionMode.HEDGE and floor.margin_mode is MarginMode.ISOLATED
    )
    if buy != sell and not may_differ:
        return Refusal(10001, "buy leverage must equal sell leverage")
    wanted = [(hold, sell if hold.index == 2 else buy) for hold in holds]
    if all(hold.leverage == leverage for hold, leverage in wanted):
        return Refusal(110043, "Set leverage has not been modified.")
    for hold, leverage in wanted:
        refusal = _refuse_leverage(floor, market, hold, leverage)
        if refusal is not None:
            return refusal
    for hold, leverage in wanted:
        hold.leverage = leverage
        hold.version += 1
        rows.tell_position(floor, hold)
    react(floor, market)
    return None


def _refuse_leverage(floor: Floor, market: Market, hold: Hold, leverage: Decimal) -> Refusal | None:
    listing = market.listing
    if leverage < listing.min_leverage or leverage % listing.leverage_step:
        return Refusal(10001, f"leverage {leverage} invalid: from 1 in steps of 0.01")
    if leverage > listing.instrument.max_leverage:
        most = listing.instrument.max_leverage
        return Refusal(110013, f"cannot set leverage [{leverage}] gt maxLeverage [{most}]")
    mark = margin.mark_of(floor, hold)
    ordered = max(floor.reserved.get((hold.symbol, hold.index, b), ZERO) for b in (True, False))
    refusal = refuse_tier(listing.instrument, hold.size * mark + ordered, leverage)
    if refusal is not None or not hold.quantity:
        return refusal
    return _refuse_new_margin(floor, hold, leverage)


def _refuse_new_margin(floor: Floor, hold: Hold, leverage: Decimal) -> Refusal | None:
    """Try the leverage on, and take it off again."""
    before = hold.leverage
    hold.leverage = leverage
    hold.version += 1
    short_of = margin.available(floor) < 0
    sinks = liquidation.is_due(floor, hold)
    hold.leverage = before
    hold.version += 1
    if short_of:
        return Refusal(110044, "Available margin is insufficient.")
    if sinks:
        return Refusal(110046, "Liquidation will be triggered immediately by this adjustment.")
    return None


def switch_mode(floor: Floor, mode: PositionMode) -> Refusal | None:
    """Switch between one-way and hedge mode; only an account without positions and orders may."""
    if mode is floor.position_mode:
        return Refusal(110025, "Position mode has not been modified.")
    if any(hold.quantity for hold in floor.holds.values()):
        return Refusal(
            110024, "You have an existing position, so the position mode cannot be switched."
        )
    if floor.store.open:
        return Refusal(
            110028, "You have existing open orders, so the position mode cannot be switched."
        )
    floor.position_mode = mode
    floor.make_holds()
    return None


def set_margin_mode(floor: Floor, mode: MarginMode) -> Refusal | None:
    """Switch the account between isolated and cross margin; only one without positions and orders may."""
    if mode is floor.margin_mode:
        return Refusal(110026, "Cross/isolated margin mode has not been modified.")
    if floor.store.open or any(hold.quantity for hold in floor.holds.values()):
        return Refusal(110073, "Set margin mode failed")
    floor.margin_mode = mode
    return None


def add_margin(floor: Floor, symbol: str, index: int, amount: Decimal) -> PositionRow | Refusal:
    """Add margin to an isolated position, or take added margin away (USDT)."""
    hold = hold_of(floor, symbol, index)
    if isinstance(hold, Refusal):
        return hold
    refusal = _refuse_extra(floor, hold, amount)
    if refusal is not None:
        return refusal
    hold.extra += amount
    hold.version += 1
    hold.updated_at = floor.now
    rows.tell_position(floor, hold)
    rows.tell_wallet(floor)
    check_all(floor)
    return rows.position_row(floor, hold)


def _refuse_extra(floor: Floor, hold: Hold, amount: Decimal) -> Refusal | None:
    if floor.margin_mode is MarginMode.CROSS:
        return Refusal(110015, "The position is in cross margin mode.")
    if not hold.quantity:
        return Refusal(110033, "You can't set margin without an open position")
    if not amount:
        return Refusal(110027, "Margin has not been modified.")
    if amount > 0:
        if amount > margin.available(floor):
            return Refusal(110014, "Insufficient available balance to add additional margin.")
        return None
    if -amount > hold.extra:
        return Refusal(110078, "Added margin more than max can reduce margin")
    hold.extra += amount
    hold.version += 1
    sinks = liquidation.is_due(floor, hold)
    hold.extra -= amount
    hold.version += 1
    if sinks:
        return Refusal(110011, "Liquidation will be triggered immediately by this adjustment")
    return None


def set_auto_add_margin(floor: Floor, symbol: str, index: int, *, on: bool) -> Refusal | None:
    """Let the exchange add margin by itself before an isolated position is liquidated."""
    hold = hold_of(floor, symbol, index)
    if isinstance(hold, Refusal):
        return hold
    if floor.margin_mode is MarginMode.CROSS:
        return Refusal(110076, "Only isolated mode can set auto-add-margin")
    hold.auto_add_margin = on
    rows.tell_position(floor, hold)
    return None
