"""Faults that live in the exchange: each pulls one of its levers, and puts it back when the fault ends.

Deeds (a wick, a liquidation) happen once, when they are asked for; levers stay until time, hand or count ends them.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation

from core.errors import InputError
from simulator.exchange.exchange import Exchange
from simulator.exchange.levers import FOREVER
from simulator.exchange.listing import ListingStatus
from simulator.exchange.words import OrderType, Refusal, Side
from simulator.server.fault_kinds import Value
from simulator.server.faults import Armed

Params = Mapping[str, Value]
Deed = Callable[[Exchange, Armed], None]
Undo = Callable[[], None]
Lever = Callable[[Exchange, Armed], Undo]
FAR = Decimal("0.03")
"""How far from the market a foreign limit order rests, as a fraction of the price."""


def pull(exchange: Exchange, fault: Armed) -> Undo | None:
    """Do what the fault says; return how it is undone, None for a deed. Raises InputError for a senseless value."""
    deed = DEEDS.get(fault.kind.name)
    if deed is None:
        return STANDING[fault.kind.name](exchange, fault)
    deed(exchange, fault)
    return None


def amount(params: Params, name: str) -> Decimal:
    """Return an amount of a fault's params. Raises InputError."""
    try:
        value = Decimal(str(params[name]))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise InputError(f"{name} is {params[name]!r}", wanted="a number", where="params")
    return value


def _symbol(exchange: Exchange, params: Params) -> str:
    symbol = str(params["symbol"])
    if symbol not in exchange.listings:
        wanted = " or ".join(exchange.listings)
        raise InputError(f"symbol is {symbol!r}", wanted=wanted, where="params")
    return symbol


def _side(params: Params) -> Side:
    try:
        return Side(str(params["side"]))
    except ValueError:
        raise InputError(
            f"side is {params['side']!r}", wanted="Buy or Sell", where="params"
        ) from None


def _done(outcome: object) -> None:
    if isinstance(outcome, Refusal):
        raise InputError(f"the exchange refused it: {outcome.code} {outcome.message}")


# Deeds.


def _wick(exchange: Exchange, fault: Armed) -> None:
    ratio, symbol = amount(fault.params, "ratio"), _symbol(exchange, fault.params)
    exchange.levers.wick(symbol, ratio, fault.integer("ms"))


def _liquidate(exchange: Exchange, fault: Armed) -> None:
    exchange.levers.liquidate(_symbol(exchange, fault.params))


def _adl(exchange: Exchange, fault: Armed) -> None:
    exchange.levers.adl(_symbol(exchange, fault.params), amount(fault.params, "share"))


def _remove_protection(exchange: Exchange, fault: Armed) -> None:
    exchange.levers.remove_protection(_symbol(exchange, fault.params))


def _funding(exchange: Exchange, fault: Armed) -> None:
    exchange.levers.settle_funding(_symbol(exchange, fault.params), amount(fault.params, "rate"))


def _foreign_order(exchange: Exchange, fault: Armed) -> None:
    symbol, side = _symbol(exchange, fault.params), _side(fault.params)
    away = 1 + FAR if side is Side.SELL else 1 - FAR
    tick = exchange.listings[symbol].instrument.tick_size
    price = (exchange.ticker(symbol).mark * away / tick).to_integral_value() * tick
    quantity = amount(fault.params, "quantity")
    _done(exchange.levers.foreign_order(symbol, side, quantity, price, OrderType.LIMIT))


def _foreign_fill(exchange: Exchange, fault: Armed) -> None:
    symbol, quantity = _symbol(exchange, fault.params), amount(fault.params, "quantity")
    _done(exchange.levers.foreign_fill(symbol, _side(fault.params), quantity))


DEEDS: dict[str, Deed] = {
    "wick": _wick,
    "liquidate": _liquidate,
    "adl": _adl,
    "remove_protection": _remove_protection,
    "funding": _funding,
    "foreign_order": _foreign_order,
    "foreign_fill": _foreign_fill,
}


# Levers that stay.


def _set(exchange: Exchange, name: str, value: object) -> Undo:
    standing = exchange.levers.standing
    before = getattr(standing, name)
    setattr(standing, name, value)
    return lambda: setattr(standing, name, before)


def _replica_lag(exchange: Exchange, fault: Armed) -> Undo:
    return _set(exchange, "read_lag_ms", fault.integer("ms"))


def _stop_wrong_size(exchange: Exchange, fault: Armed) -> Undo:
    return _set(exchange, "stop_size_ratio", amount(fault.params, "ratio"))


def _orphan_stop(exchange: Exchange, _: Armed) -> Undo:
    return _set(exchange, "orphan_stops", True)


def _cancel_at_trigger(exchange: Exchange, fault: Armed) -> Undo:
    return _set(exchange, "trigger_cancels", FOREVER if fault.left is None else fault.left)


def _duplicate_funding(exchange: Exchange, _: Armed) -> Undo:
    return _set(exchange, "duplicate_funding", True)


def _leverage_differs(exchange: Exchange, fault: Armed) -> Undo:
    return _set(exchange, "leverage_read", amount(fault.params, "leverage"))


def _empty_book(exchange: Exchange, fault: Armed) -> Undo:
    symbol, empty = _symbol(exchange, fault.params), exchange.levers.standing.empty_book
    empty.add(symbol)
    return lambda: empty.discard(symbol)


def _tick_change(exchange: Exchange, fault: Armed) -> Undo:
    symbol = _symbol(exchange, fault.params)
    usual = exchange.listings[symbol].instrument
    change = exchange.levers.change_filters
    change(
        symbol,
        tick_size=amount(fault.params, "tick"),
        lot_step=amount(fault.params, "step"),
        min_notional=amount(fault.params, "min_notional"),
    )
    return lambda: change(
        symbol,
        tick_size=usual.tick_size,
        lot_step=usual.lot_step,
        min_notional=usual.min_notional_usdt,
    )


def _raise_mmr(exchange: Exchange, fault: Armed) -> Undo:
    symbol, factor = _symbol(exchange, fault.params), amount(fault.params, "factor")
    exchange.levers.set_reduce_only(symbol, bool(fault.params["reduce_only"]))
    exchange.levers.raise_maintenance(symbol, factor)

    def undo() -> None:
        exchange.levers.set_reduce_only(symbol, False)
        exchange.levers.lower_maintenance(symbol, factor)

    return undo


def _hedge_mode(exchange: Exchange, _: Armed) -> Undo:
    exchange.levers.hedge_account(True)
    return lambda: exchange.levers.hedge_account(False)


def _closed_symbol(exchange: Exchange, fault: Armed) -> Undo:
    symbol, status = _symbol(exchange, fault.params), str(fault.params["status"])
    if status not in {one.value for one in ListingStatus}:
        wanted = ", ".join(one.value for one in ListingStatus)
        raise InputError(f"status is {status!r}", wanted=wanted, where="params")
    exchange.levers.set_status(symbol, ListingStatus(status))
    return lambda: exchange.levers.set_status(symbol, ListingStatus.TRADING)


STANDING: dict[str, Lever] = {
    "replica_lag": _replica_lag,
    "tick_change": _tick_change,
    "empty_book": _empty_book,
    "stop_wrong_size": _stop_wrong_size,
    "orphan_stop": _orphan_stop,
    "cancel_at_trigger": _cancel_at_trigger,
    "raise_mmr": _raise_mmr,
    "duplicate_funding": _duplicate_funding,
    "hedge_mode": _hedge_mode,
    "leverage_differs": _leverage_differs,
    "closed_symbol": _closed_symbol,
}
