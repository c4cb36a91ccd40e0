"""One line on what the exchange saw and one on what the bot did, made from their own records and from nothing else."""

import re
from collections import Counter
from collections.abc import Iterable

from bot.folders import journal_path
from bot.journal.errors import JournalError
from core.commands import Adopted, Alert, AmendStop, Ask, ClosePosition, Halt, PlaceOrder, Reconcile
from core.decision import Decision, Ruling
from core.events import FeedHealth, Outcome, SendOutcome
from simulator.exchange.words import ExecType, Execution, Order, OrderStatus, Side
from tests.wire.rig import STATE, Wire

_NUMBERS = re.compile(r"\b[0-9a-f]{8}-[0-9a-f-]{27}\b|ebb-[0-9a-f]+-\d+|\d+(\.\d+)? ms|-?\d+\.\d+")
_SHOWN, _LONGEST = 3, 160


def exchange_saw(wire: Wire) -> str:
    """Return the orders, executions, position and stop as the exchange has them."""
    said = []
    for name, orders in (("entry", wire.entries), ("close", wire.closes)):
        if orders:
            said.append(_orders(name, orders))
    if not said:
        said.append("no order of the bot")
    said += _others(
        wire.inside(lambda host: host.exchange.executions()), wire.entries + wire.closes
    )
    if len(wire.witness.stops) > 1:
        said.append(f"stop set {len(wire.witness.stops)} times")
    stop, row = wire.stop, wire.position
    if row.size:
        covered = f"stop at {stop.trigger_price}" if stop is not None else "no stop"
        said.append(f"at the end {row.side} {row.size}, {covered}")
    else:
        said.append("flat at the end")
    if wire.witness.was_long:
        said.append("WAS LONG")
    return "; ".join(said)


def bot_did(wire: Wire) -> str:
    """Return outcomes, questions, alerts and refusals as every journal under the folder has them, and last words."""
    homes = [path.name for path in sorted(wire.folder.glob("home*")) if path.is_dir()]
    told = [line for home in homes for line in _journaled(wire, home)]
    told += [f"refused: {_one_line(wire, text)}" for text in wire.refused]
    told += [f"said: {_one_line(wire, text)}" for text in _errors(wire)]
    return "; ".join(dict.fromkeys(told)) or "did not start"


def _errors(wire: Wire) -> list[str]:
    """Return what a bot of its own process said when it left."""
    words = wire.folder / "words.log"
    lines = words.read_text(errors="replace").splitlines() if words.is_file() else []
    return list(dict.fromkeys(line for line in lines if line.startswith("error:")))


def _one_line(wire: Wire, text: str) -> str:
    plain = " ".join(text.split()).replace(str(wire.folder), "").replace(wire.served.rest, "...")
    return f"{plain[:_LONGEST]}..." if len(plain) > _LONGEST else plain


def _orders(name: str, orders: list[Order]) -> str:
    words = Counter(_fate(order) for order in orders)
    fates = ", ".join(f"{count} {fate}" if count > 1 else fate for fate, count in words.items())
    return f"{len(orders)} {_plural(name, len(orders))} ({fates})"


def _fate(order: Order) -> str:
    if order.status is OrderStatus.FILLED:
        return "filled"
    if order.filled:
        return f"{order.filled} of {order.quantity} filled"
    return str(order.status.value).lower()


def _others(executions: Iterable[Execution], own: list[Order]) -> list[str]:
    """Return executions that no order of the bot made: its stop and target, funding, liquidation, other people."""
    ids = {order.order_id for order in own}
    words: Counter[str] = Counter()
    for one in executions:
        if one.exec_type is not ExecType.TRADE:
            words[f"{one.exec_type.value} execution"] += 1
        elif one.order_id not in ids:
            made = one.stop_order_type.value or f"somebody's {Side(one.side).value}"
            words[f"{made} fill"] += 1
    return [f"{count} {_plural(word, count)}" for word, count in words.items()]


def _journaled(wire: Wire, home: str) -> Iterable[str]:
    if not journal_path(wire.folder / home, STATE).is_file():
        return
    try:
        yield from _sent(wire, home)
        yield from _said(wire, home)
    except JournalError as error:
        yield f"journal: {error}".replace(str(wire.folder), "")


def _sent(wire: Wire, home: str) -> Iterable[str]:
    requests = [
        *wire.records(PlaceOrder, home),
        *wire.records(ClosePosition, home),
        *wire.records(AmendStop, home),
    ]
    for name, count in Counter(type(one).__name__ for one in requests).items():
        yield f"{count} {name}"
    for said in Outcome:
        found = [one for one in wire.records(SendOutcome, home) if one.outcome is said]
        codes = sorted({str(one.code) for one in found if one.code})
        if found and said is not Outcome.ACCEPTED:
            yield f"{len(found)} {said.value}" + (f" ({', '.join(codes)})" if codes else "")
    asked = sum(one.ask is Ask.ORDER for one in wire.records(Reconcile, home))
    if asked:
        yield f"asked for orders {asked} times" if asked > 1 else "asked for the order once"


def _said(wire: Wire, home: str) -> Iterable[str]:
    alerts = [one.message for one in (*wire.records(Alert, home), *wire.records(Adopted, home))]
    yield from _shortened(f"alert: {text}" for text in alerts if "the account holds no" not in text)
    yield from _shortened(f"halted: {one.cause}" for one in wire.records(Halt, home))
    bad = [
        one
        for one in wire.records(FeedHealth, home)
        if not one.ok and "not connected yet" not in one.reason
    ]
    yield from _shortened(f"knew: {one.feed}, {one.reason}" for one in bad)
    refused = [
        finding.actual if finding.rule == "degraded" else finding.rule
        for one in wire.records(Decision, home)
        if one.verdict is not None and one.verdict.ruling is Ruling.REFUSED
        for finding in one.verdict.findings
    ]
    # Every start refuses until it has agreed with the exchange on what is held; that says nothing of the fault.
    yield from _shortened(f"no entry: {why}" for why in refused if "not adopted yet" not in why)


def _shortened(lines: Iterable[str]) -> list[str]:
    """Return each kind of line once, without ids and figures, and not too many of them."""
    kinds = list(dict.fromkeys(_NUMBERS.sub("…", line)[:110] for line in lines))
    return kinds[:_SHOWN] + ([f"and {len(kinds) - _SHOWN} more"] if len(kinds) > _SHOWN else [])


def _plural(word: str, count: int) -> str:
    if count == 1:
        return word
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
