"""Trading-stop: a client sets, changes or takes away stop, target and trailing stop of a position it holds."""

from decimal import Decimal

from simulator.admission import refuse_stop, refuse_target
from simulator.exchange import rows, tpsl
from simulator.exchange.entry import hold_of, refuse_kinds
from simulator.exchange.floor import Floor
from simulator.exchange.hold import Hold
from simulator.exchange.market import Market
from simulator.exchange.playing import react
from simulator.exchange.prices import reference, refuse_price
from simulator.exchange.tpsl import STOPS, Wish
from simulator.exchange.words import Refusal, StopOrderType, Tpsl, TpslMode

MOST_PARTS = 20
FLAT = Refusal(10001, "can not set tp/sl/ts for zero position")
UNCHANGED = Refusal(34040, "not modified")
_FULL_TARGET, _FULL_STOP = StopOrderType.TAKE_PROFIT, StopOrderType.STOP_LOSS
_PART_TARGET, _PART_STOP = StopOrderType.PARTIAL_TAKE_PROFIT, StopOrderType.PARTIAL_STOP_LOSS
_OTHER_MODE = {
    _FULL_TARGET: (_PART_TARGET, 110054, "take profit"),
    _FULL_STOP: (_PART_STOP, 110055, "stop loss"),
    _PART_TARGET: (_FULL_TARGET, 110054, "take profit"),
    _PART_STOP: (_FULL_STOP, 110055, "stop loss"),
}


def trading_stop(floor: Floor, symbol: str, index: int, asked: Tpsl) -> Refusal | None:
    """Do what is asked, all of it or nothing."""
    hold = hold_of(floor, symbol, index)
    if isinstance(hold, Refusal):
        return hold
    if not hold.quantity:
        return FLAT
    standing = floor.standing
    if standing.refuse_trading_stop is not None and standing.spend("refuse_trading_stop_count"):
        return standing.refuse_trading_stop
    market, wishes = floor.markets[symbol], tpsl.wishes_of(asked)
    refusal = refuse_kinds(asked) or _refuse_wishes(market, hold, wishes)
    refusal = refusal or _refuse_trailing(market, hold, asked)
    if refusal is not None:
        return refusal
    wishes = [wish for wish in wishes if _changes(market, hold, wish)]
    trails = _changes_trailing(market, hold, asked)
    if not wishes and not trails:
        return UNCHANGED
    hold.tpsl_mode = asked.mode
    made = [tpsl.apply(floor, hold, wish) for wish in wishes]
    if asked.mode is TpslMode.PARTIAL:
        tpsl.pair([working for working in made if working is not None])
    if trails and asked.trailing_stop is not None:
        tpsl.trail(floor, hold, asked.trailing_stop, asked.active_price)
    rows.tell_position(floor, hold)
    react(floor, market)
    return None


def _refuse_wishes(market: Market, hold: Hold, wishes: list[Wish]) -> Refusal | None:
    for wish in wishes:
        if not wish.trigger:
            continue
        refuse = refuse_stop if wish.kind in STOPS else refuse_target
        refusal = (
            refuse_price(market, wish.trigger)
            or refuse(wish.trigger, reference(market, wish.by), long=hold.is_long)
            or _refuse_mode(market, hold, wish)
            or _refuse_part(market, hold, wish)
        )
        if refusal is not None:
            return refusal
    return None


def _refuse_mode(market: Market, hold: Hold, wish: Wish) -> Refusal | None:
    other, code, name = _OTHER_MODE[wish.kind]
    if not tpsl.made_for(market, hold, other):
        return None
    return Refusal(
        code,
        f"This position has at least one {name} link order, so the take profit and stop loss mode cannot be switched",
    )


def _refuse_part(market: Market, hold: Hold, wish: Wish) -> Refusal | None:
    if wish.kind not in (_PART_TARGET, _PART_STOP):
        return None
    parts = tpsl.made_for(market, hold, _PART_TARGET) + tpsl.made_for(market, hold, _PART_STOP)
    if len(parts) >= MOST_PARTS:
        return Refusal(110061, "Not allowed to have more than 20 TP/SLs under Partial tpSlMode")
    size = hold.size if wish.size is None else wish.size
    if size <= 0 or size % market.listing.instrument.lot_step:
        return Refusal(10001, f"TP/SL size {size} is not a multiple of the quantity step")
    if size > hold.size:
        return Refusal(
            110058,
            "You can't set take profit and stop loss due to insufficient size of remaining position size.",
        )
    return refuse_price(market, wish.limit) if wish.limit is not None else None


def _refuse_trailing(market: Market, hold: Hold, asked: Tpsl) -> Refusal | None:
    distance = asked.trailing_stop
    if not distance:
        return None
    last = market.grid.price(market.last)
    if distance < 0 or distance % market.listing.instrument.tick_size or distance >= last:
        return Refusal(10001, f"trailing stop {distance} must be whole ticks between 0 and {last}")
    active = asked.active_price
    if not active:
        return None
    wrong = active <= last if hold.is_long else active >= last
    if wrong:
        side = "above" if hold.is_long else "below"
        return Refusal(10001, f"active price {active} must be {side} {last}")
    return refuse_price(market, active)


def _changes(market: Market, hold: Hold, wish: Wish) -> bool:
    existing = tpsl.made_for(market, hold, wish.kind)
    if not wish.trigger:
        return bool(existing)
    if wish.kind in (_PART_TARGET, _PART_STOP) or not existing:
        return True
    order = existing[0].order
    return (order.trigger_price, order.trigger_by) != (wish.trigger, wish.by)


def _changes_trailing(market: Market, hold: Hold, asked: Tpsl) -> bool:
    distance = asked.trailing_stop
    if distance is None:
        return False
    existing = tpsl.made_for(market, hold, StopOrderType.TRAILING_STOP)
    if not distance or not existing:
        return bool(existing) or distance > 0
    same = market.grid.price(existing[0].distance) == Decimal(distance)
    return not same or asked.active_price is not None
