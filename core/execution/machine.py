"""The execution machine: intents in, requests out; outcomes, reports, fills and timers in, proof out.

Pure: the same events give the same commands. It knows orders and cover; it has no opinion about the price.
"""

from decimal import Decimal

from core.commands import (
    Alert,
    Ask,
    CancelOrder,
    Command,
    Halt,
    OrderType,
    PlaceOrder,
    Reconcile,
    TimeInForce,
)
from core.decision import Verdict
from core.events import (
    Event,
    Fill,
    FillKind,
    FillReason,
    ForeignOrder,
    FundingPaid,
    OperatorAction,
    OperatorOrder,
    OrderUpdate,
    OrphanStop,
    PositionReport,
    SendOutcome,
    Timer,
)
from core.execution import adoption, cover, instances, proof
from core.execution.book import Book, Protection
from core.execution.closing import begin_close, press_close, reduce_by
from core.execution.pace import is_due
from core.order import Order, OrderState

POLL_EXPOSED, POLL_FLAT = "poll while exposed", "poll while flat"
LEFTOVER_MS = 60_000
"""How long a stop that can only reduce, and so harms nobody, may outlive its position (FAULTS 22)."""
POLLS = frozenset({POLL_EXPOSED, POLL_FLAT})
"""Reasons of the reads that are made for no other reason than that time passed."""


def blocked(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if not book.adoption.done:
        reasons.append("account not adopted yet")
    if book.live_orders:
        reasons.append("an order is not proved")
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def pursue(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if not verdict.findings and instances.leaves_it_to_another(book):
            return []
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return reduce_by(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, False, decision_id, now)
    return [
        PlaceOrder(
            client_order_id=client_order_id,
            decision_id=decision_id,
            symbol=book.instrument.symbol,
            order_type=OrderType.LIMIT,
            time_in_force=TimeInForce.IOC,
            quantity=delta,
            limit_price=limit_price,
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def on_event(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid():
            _on_funding(book, event)
        case ForeignOrder():
            return instances.on_foreign(book, event)
        case OrphanStop():
            return _sweep(book, event)
        case OperatorOrder():
            return _on_operator(book, event)
    return []


def on_time(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    commands += instances.give_back(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def _read(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, book.instrument.symbol, "", reason)


def _on_fill(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        commands = _book_foreign(book, fill)
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*commands, *book.halt(cause), _read(book, cause, Ask.ALL)]
    commands = []
    theirs = _is_of_another_boot(book, fill)
    if theirs:
        commands += instances.stand_down(book, fill.client_order_id)
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if book.adopted_at is None:
        book.recalled = book.recalled.after(fill)
        if fill.quantity > 0 and not book.recalled.quantity:
            # What an earlier boot held was closed while none was there; what is held now was opened since.
            instances.forget(book)
        book.last_fill_at = max(book.last_fill_at or 0, fill.time)
    if included:
        book.position.fees_usdt += fill.fee
        commands += instances.on_fill(book, fill, theirs=theirs)
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.moved_by_others = True
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    book.last_fill_at = fill.time
    commands += instances.on_fill(book, fill, theirs=theirs)
    return commands + _after_change(book, fill)


def _book_foreign(book: Book, fill: Fill) -> list[Command]:
    """Count a buy of somebody else's where it adds up with our fills; where not, only the exchange's rows are left."""
    left = book.position.quantity + fill.quantity
    if book.adopted_at is None or fill.time <= book.adopted_at or fill.quantity < 0 or left > 0:
        book.moved_by_others = True
        return []
    book.position.apply(fill)
    book.last_fill_at = fill.time
    return _after_change(book, fill)


def _is_of_another_boot(book: Book, fill: Fill) -> bool:
    """True for an entry that this boot neither sent nor took over, made after it had agreed on the account."""
    name = fill.client_order_id
    known = not name or instances.is_ours(book, name)
    return (
        fill.reason is FillReason.ENTRY
        and not known
        and book.adopted_at is not None
        and fill.time > book.adopted_at
    )


def _fill_order(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included and abs(quantity) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def _after_change(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        instances.forget_when_flat(book)
        read = _read(book, "confirm flat", Ask.ALL)
    else:
        if fill.quantity < 0 and book.uncovered_since is None:
            book.uncovered_since, book.uncovered_known_at = fill.time, fill.time_received
        read = _read(book, "read the stop back")
    return [*press_close(book, fill.time), read]


def _on_funding(book: Book, paid: FundingPaid) -> None:
    if book.executions.is_new(paid.execution_id):
        book.position.funding_usdt += paid.amount_usdt


def _is_leftover(book: Book, orphan: OrphanStop) -> bool:
    """Return True for a stop that was there for a minute in which nothing was held: no fresh short's own."""
    if book.may_hold:
        book.leftovers.clear()
        return False
    return orphan.time - book.leftovers.setdefault(orphan.order_id, orphan.time) >= LEFTOVER_MS


def _sweep(book: Book, orphan: OrphanStop) -> list[Command]:
    """Cancel a stop that has nothing left to protect; one that is told again is cancelled again, after a pause."""
    if orphan.reduce_only and not _is_leftover(book, orphan):
        return []
    if not is_due(book.swept_at, orphan.time, book.settings.ask_every_s * 1000):
        return []
    book.swept_at = orphan.time
    cause = f"order {orphan.order_id} outlived the short it was made for"
    return [
        Alert("warning", cause),
        CancelOrder("", book.instrument.symbol, cause, order_id=orphan.order_id),
    ]


def _on_operator(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            instances.forget(book)
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]
