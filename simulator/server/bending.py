"""What armed faults do to a request: before it is read, around its deed, and to its answer.

REST and the trade socket go through here when faults are armed, and not otherwise. The outcome is plain: a body, or
none; and whether the connection is reset.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal

from simulator.exchange.levers import Slices
from simulator.exchange.words import Refusal
from simulator.server.answer import Answer
from simulator.server.bent_rows import bend_rows
from simulator.server.codes import words_of
from simulator.server.fault_levers import amount
from simulator.server.faults import Armed
from simulator.server.host import Host
from simulator.server.parameters import Params

HTML = (
    b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
)
Encode = Callable[[Answer], bytes]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What leaves: `body` None = nothing is answered; `reset` = the connection is torn down instead."""

    body: bytes | None
    status: int = 200
    html: bool = False
    reset: bool = False


async def at_the_door(host: Host, path: str, encode: Encode, *, signed: bool) -> Outcome | None:
    """Meet a request before it is read: None lets it in."""
    strike = host.faults.strike
    if strike(("cut_network", "reset"), path):
        return Outcome(None, reset=True)
    late = strike(("latency",), path)
    if late is not None:
        await asyncio.sleep(late.integer("ms") / 1000)
    if strike(("ip_ban",), path):
        return Outcome(b"access too frequent", 403, html=True)
    broken = strike(("http_503",), path)
    if broken is not None:
        return Outcome(HTML, broken.integer("status"), html=True)
    if path != "/v5/system/status" and strike(("maintenance",), path):
        return Outcome(HTML, 503, html=True)
    names = ("key_expired", "wrong_environment_key") if signed else ()
    coded = strike((*names, "rate_limit", "restarting"), path)
    return None if coded is None else Outcome(encode(_code(coded)))


def _code(fault: Armed) -> Answer:
    code = fault.integer("code")
    return Answer.no(Refusal(code, words_of(code)))


async def bent(
    host: Host, path: str, params: Params, act: Callable[[], Answer], encode: Encode
) -> Outcome:
    """Carry a request out as the armed faults have it. `act` does the deed and settles."""
    lost = host.faults.strike(("drop_request",), path) or _after_cancel(host)
    if lost is not None:
        return await _unanswered(lost.integer("hold_ms") if "hold_ms" in lost.params else 0)
    late = host.faults.strike(("delay",), path)
    if late is not None:
        await asyncio.sleep(late.integer("ms") / 1000)
        host.advance()
    refused = _refused(host, path, params)
    if refused is not None:
        return Outcome(encode(refused))
    answer = _done_amid_levers(host, path, params, act)
    bend_rows(host, path, answer)
    cutting = host.faults.strike(("cut_after_cancel",), path)
    if cutting is not None:
        host.silent_until = host.clock.now_ms() + cutting.integer("ms")
    return await _answered(host, path, encode, answer)


def _after_cancel(host: Host) -> Armed | None:
    if host.clock.now_ms() >= host.silent_until:
        return None
    return next((one for one in host.faults.armed if one.kind.name == "cut_after_cancel"), None)


async def _unanswered(hold_ms: int) -> Outcome:
    await asyncio.sleep(hold_ms / 1000)
    return Outcome(None, reset=True)


def _legs(params: Params) -> list[Params]:
    legs = params.raw.get("request")
    if not isinstance(legs, list):
        return [params]
    return [Params(leg) for leg in legs if isinstance(leg, dict)]


_ANY = ("reject_n", "reject_trading_stop", "leverage_rejected")
_OPENING = ("insufficient_balance",)
_CLOSING = ("reduce_only_rejected", "reject_close")


def _refused(host: Host, path: str, params: Params) -> Answer | None:
    closes = any(leg.raw.get("reduceOnly") is True for leg in _legs(params))
    names = _ANY + (_CLOSING if closes else _OPENING)
    fault = host.faults.strike(names, path)
    if fault is not None:
        return _code(fault)
    conditional = any(leg.raw.get("triggerPrice") for leg in _legs(params))
    for cap in [one for one in host.faults.armed if one.kind.name == "order_cap"]:
        if (cap.integer("code") == 110009) == conditional:
            struck = host.faults.strike(("order_cap",), path)
            return None if struck is None else _code(struck)
    return None


def _done_amid_levers(host: Host, path: str, params: Params, act: Callable[[], Answer]) -> Answer:
    _before(host, path, params)
    standing = host.exchange.levers.standing
    if host.faults.strike(("drop_attached_stop",), path):
        standing.drop_attached_stop = 1
    sliced = host.faults.strike(("partial_fill_cancel",), path)
    if sliced is not None:
        standing.slices = Slices(amount(sliced.params, "share"), sliced.integer("slices"), 1)
    try:
        answer = act()
        return act() if host.faults.strike(("resend",), path) else answer
    finally:
        standing.drop_attached_stop = 0
        standing.slices = None


def _before(host: Host, path: str, params: Params) -> None:
    exchange, symbol = host.exchange, str(params.raw.get("symbol", ""))
    jump = host.faults.strike(("price_jump",), path)
    if jump is not None and jump.params["symbol"] in exchange.listings:
        moved = str(jump.params["symbol"])
        grid = exchange.listings[moved].instrument
        last = exchange.ticker(moved).last * (1 + Decimal(jump.integer("bps")) / 10_000)
        on_tick = (last / grid.tick_size).to_integral_value() * grid.tick_size
        exchange.hold_price(moved, min(max(on_tick, grid.tick_size), grid.max_price))
        host.settle()
    if params.raw.get("reduceOnly") is True and symbol in exchange.listings:
        shrunk = host.faults.strike(("shrink_before_close",), path)
        if shrunk is not None:
            _shrink(host, symbol, amount(shrunk.params, "share"))


def _shrink(host: Host, symbol: str, share: Decimal) -> None:
    step = host.exchange.listings[symbol].instrument.lot_step
    for row in host.exchange.positions(symbol):
        quantity = (row.size * share / step).to_integral_value() * step
        if quantity:
            host.exchange.levers.shrink_position(symbol, quantity)
    host.settle()


async def _answered(host: Host, path: str, encode: Encode, answer: Answer) -> Outcome:
    fault = host.faults.strike(tuple(_BROKEN), path)
    if fault is None:
        return Outcome(encode(answer))
    return await _BROKEN[fault.kind.name](fault, encode, answer)


async def _no_answer(fault: Armed, _: Encode, __: Answer) -> Outcome:
    return await _unanswered(fault.integer("hold_ms"))


async def _late_answer(fault: Armed, encode: Encode, answer: Answer) -> Outcome:
    await asyncio.sleep(fault.integer("ms") / 1000)
    return Outcome(encode(answer))


async def _html(_: Armed, __: Encode, ___: Answer) -> Outcome:
    return Outcome(HTML, html=True)


async def _truncated(_: Armed, encode: Encode, answer: Answer) -> Outcome:
    body = encode(answer)
    return Outcome(body[: len(body) // 2])


async def _empty(_: Armed, __: Encode, ___: Answer) -> Outcome:
    return Outcome(b"")


async def _null(_: Armed, __: Encode, ___: Answer) -> Outcome:
    return Outcome(b"null")


async def _other_code(fault: Armed, encode: Encode, _: Answer) -> Outcome:
    return Outcome(encode(_code(fault)))


async def _reset(_: Armed, __: Encode, ___: Answer) -> Outcome:
    return Outcome(None, reset=True)


_BROKEN: dict[str, Callable[[Armed, Encode, Answer], Awaitable[Outcome]]] = {
    "apply_no_answer": _no_answer,
    "late_answer": _late_answer,
    "html200": _html,
    "truncated": _truncated,
    "empty": _empty,
    "null": _null,
    "apply_then_code": _other_code,
    "reset_after": _reset,
}
