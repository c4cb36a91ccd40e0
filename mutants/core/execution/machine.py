"""The execution machine: intents in, requests out; outcomes, reports, fills and timers in, proof out.

Pure: the same events give the same commands. It knows orders and cover; it has no opinion about the price.
"""

from decimal import Decimal

from core.commands import Alert, Ask, Command, Halt, OrderType, PlaceOrder, Reconcile, TimeInForce
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
    PositionReport,
    SendOutcome,
    Timer,
)
from core.execution import adoption, cover, proof
from core.execution.book import Book, Protection
from core.execution.closing import begin_close, press_close
from core.execution.pace import is_due
from core.order import Order, OrderState

POLL_EXPOSED, POLL_FLAT = "poll while exposed", "poll while flat"
POLLS = frozenset({POLL_EXPOSED, POLL_FLAT})
"""Reasons of the reads that are made for no other reason than that time passed."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_blocked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_blocked__mutmut)
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


def x_blocked__mutmut_orig(book: Book, now: int) -> tuple[str, ...]:
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


def x_blocked__mutmut_1(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = None
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


def x_blocked__mutmut_2(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(None)
    if not book.adoption.done:
        reasons.append("account not adopted yet")
    if book.live_orders:
        reasons.append("an order is not proved")
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_3(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if book.adoption.done:
        reasons.append("account not adopted yet")
    if book.live_orders:
        reasons.append("an order is not proved")
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_4(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if not book.adoption.done:
        reasons.append(None)
    if book.live_orders:
        reasons.append("an order is not proved")
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_5(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if not book.adoption.done:
        reasons.append("XXaccount not adopted yetXX")
    if book.live_orders:
        reasons.append("an order is not proved")
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_6(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if not book.adoption.done:
        reasons.append("ACCOUNT NOT ADOPTED YET")
    if book.live_orders:
        reasons.append("an order is not proved")
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_7(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if not book.adoption.done:
        reasons.append("account not adopted yet")
    if book.live_orders:
        reasons.append(None)
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_8(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if not book.adoption.done:
        reasons.append("account not adopted yet")
    if book.live_orders:
        reasons.append("XXan order is not provedXX")
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_9(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if not book.adoption.done:
        reasons.append("account not adopted yet")
    if book.live_orders:
        reasons.append("AN ORDER IS NOT PROVED")
    if book.closing is not None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_10(book: Book, now: int) -> tuple[str, ...]:
    """Return why no entry may be made at `now`; empty when one may (FAULTS I7, I12)."""
    reasons = []
    if book.halted:
        reasons.append(f"halted: {book.halted}")
    if not book.adoption.done:
        reasons.append("account not adopted yet")
    if book.live_orders:
        reasons.append("an order is not proved")
    if book.closing is None:
        reasons.append("closing")
    if now < book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_11(book: Book, now: int) -> tuple[str, ...]:
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
    if now <= book.paused_until:
        reasons.append("too many rejects")
    return tuple(reasons)


def x_blocked__mutmut_12(book: Book, now: int) -> tuple[str, ...]:
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
        reasons.append(None)
    return tuple(reasons)


def x_blocked__mutmut_13(book: Book, now: int) -> tuple[str, ...]:
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
        reasons.append("XXtoo many rejectsXX")
    return tuple(reasons)


def x_blocked__mutmut_14(book: Book, now: int) -> tuple[str, ...]:
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
        reasons.append("TOO MANY REJECTS")
    return tuple(reasons)


def x_blocked__mutmut_15(book: Book, now: int) -> tuple[str, ...]:
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
    return tuple(None)

mutants_x_blocked__mutmut['_mutmut_orig'] = x_blocked__mutmut_orig # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_1'] = x_blocked__mutmut_1 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_2'] = x_blocked__mutmut_2 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_3'] = x_blocked__mutmut_3 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_4'] = x_blocked__mutmut_4 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_5'] = x_blocked__mutmut_5 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_6'] = x_blocked__mutmut_6 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_7'] = x_blocked__mutmut_7 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_8'] = x_blocked__mutmut_8 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_9'] = x_blocked__mutmut_9 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_10'] = x_blocked__mutmut_10 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_11'] = x_blocked__mutmut_11 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_12'] = x_blocked__mutmut_12 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_13'] = x_blocked__mutmut_13 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_14'] = x_blocked__mutmut_14 # type: ignore # mutmut generated
mutants_x_blocked__mutmut['x_blocked__mutmut_15'] = x_blocked__mutmut_15 # type: ignore # mutmut generated
mutants_x_pursue__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_pursue__mutmut)
def pursue(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_orig(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_1(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = None
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_2(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = None
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_3(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target >= held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_4(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target != 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_5(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 1:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_6(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                None, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_7(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, None, decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_8(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", None, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_9(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, None
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_10(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_11(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_12(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_13(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_14(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if (verdict.findings) and False else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_15(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if (verdict.findings) or True else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_16(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[1].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_17(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "XXstrategyXX", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_18(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "STRATEGY", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_19(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None and blocked(book, now):
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


def x_pursue__mutmut_20(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline and verdict.stop_price is None or blocked(book, now):
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


def x_pursue__mutmut_21(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now >= deadline or verdict.stop_price is None or blocked(book, now):
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


def x_pursue__mutmut_22(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is not None or blocked(book, now):
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


def x_pursue__mutmut_23(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(None, now):
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


def x_pursue__mutmut_24(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, None):
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


def x_pursue__mutmut_25(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(now):
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


def x_pursue__mutmut_26(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, ):
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


def x_pursue__mutmut_27(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = None
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


def x_pursue__mutmut_28(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target + held
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


def x_pursue__mutmut_29(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = None
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


def x_pursue__mutmut_30(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(None, verdict.take_profit_price)
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


def x_pursue__mutmut_31(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, None)
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


def x_pursue__mutmut_32(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.take_profit_price)
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


def x_pursue__mutmut_33(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, )
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


def x_pursue__mutmut_34(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = None
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


def x_pursue__mutmut_35(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = None
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


def x_pursue__mutmut_36(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(None, delta, False, decision_id, now)
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


def x_pursue__mutmut_37(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, None, False, decision_id, now)
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


def x_pursue__mutmut_38(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, None, decision_id, now)
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


def x_pursue__mutmut_39(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, False, None, now)
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


def x_pursue__mutmut_40(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, False, decision_id, None)
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


def x_pursue__mutmut_41(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(delta, False, decision_id, now)
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


def x_pursue__mutmut_42(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, False, decision_id, now)
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


def x_pursue__mutmut_43(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, decision_id, now)
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


def x_pursue__mutmut_44(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, False, now)
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


def x_pursue__mutmut_45(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, False, decision_id, )
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


def x_pursue__mutmut_46(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, True, decision_id, now)
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


def x_pursue__mutmut_47(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, False, decision_id, now)
    return [
        PlaceOrder(
            client_order_id=None,
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


def x_pursue__mutmut_48(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            decision_id=None,
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


def x_pursue__mutmut_49(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            symbol=None,
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


def x_pursue__mutmut_50(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            order_type=None,
            time_in_force=TimeInForce.IOC,
            quantity=delta,
            limit_price=limit_price,
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_51(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            time_in_force=None,
            quantity=delta,
            limit_price=limit_price,
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_52(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            quantity=None,
            limit_price=limit_price,
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_53(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            limit_price=None,
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_54(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            reduce_only=None,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_55(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            stop_price=None,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_56(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            take_profit_price=None,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_57(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            deadline=None,
        )
    ]


def x_pursue__mutmut_58(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
    if now > deadline or verdict.stop_price is None or blocked(book, now):
        return []
    delta = target - held
    book.prune()
    book.protection = Protection(verdict.stop_price, verdict.take_profit_price)
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, delta, False, decision_id, now)
    return [
        PlaceOrder(
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


def x_pursue__mutmut_59(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_60(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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


def x_pursue__mutmut_61(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            time_in_force=TimeInForce.IOC,
            quantity=delta,
            limit_price=limit_price,
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_62(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            quantity=delta,
            limit_price=limit_price,
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_63(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            limit_price=limit_price,
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_64(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            reduce_only=False,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_65(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_66(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_67(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            deadline=deadline,
        )
    ]


def x_pursue__mutmut_68(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            )
    ]


def x_pursue__mutmut_69(
    book: Book, verdict: Verdict, decision_id: str, limit_price: Decimal, times: tuple[int, int]
) -> list[Command]:
    """Turn a verdict into orders: the difference between target and position.

    `times` are now and the entry's deadline (ms). An entry past its deadline is dropped; a reduction never is.
    """
    now, deadline = times
    held, target = book.position.quantity, verdict.target_quantity
    if target > held:
        if target == 0:
            return begin_close(
                book, verdict.findings[0].rule if verdict.findings else "strategy", decision_id, now
            )
        return _reduce(book, target - held, decision_id, now)
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
            reduce_only=True,
            stop_price=verdict.stop_price,
            take_profit_price=verdict.take_profit_price,
            deadline=deadline,
        )
    ]

mutants_x_pursue__mutmut['_mutmut_orig'] = x_pursue__mutmut_orig # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_1'] = x_pursue__mutmut_1 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_2'] = x_pursue__mutmut_2 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_3'] = x_pursue__mutmut_3 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_4'] = x_pursue__mutmut_4 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_5'] = x_pursue__mutmut_5 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_6'] = x_pursue__mutmut_6 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_7'] = x_pursue__mutmut_7 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_8'] = x_pursue__mutmut_8 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_9'] = x_pursue__mutmut_9 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_10'] = x_pursue__mutmut_10 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_11'] = x_pursue__mutmut_11 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_12'] = x_pursue__mutmut_12 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_13'] = x_pursue__mutmut_13 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_14'] = x_pursue__mutmut_14 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_15'] = x_pursue__mutmut_15 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_16'] = x_pursue__mutmut_16 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_17'] = x_pursue__mutmut_17 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_18'] = x_pursue__mutmut_18 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_19'] = x_pursue__mutmut_19 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_20'] = x_pursue__mutmut_20 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_21'] = x_pursue__mutmut_21 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_22'] = x_pursue__mutmut_22 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_23'] = x_pursue__mutmut_23 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_24'] = x_pursue__mutmut_24 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_25'] = x_pursue__mutmut_25 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_26'] = x_pursue__mutmut_26 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_27'] = x_pursue__mutmut_27 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_28'] = x_pursue__mutmut_28 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_29'] = x_pursue__mutmut_29 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_30'] = x_pursue__mutmut_30 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_31'] = x_pursue__mutmut_31 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_32'] = x_pursue__mutmut_32 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_33'] = x_pursue__mutmut_33 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_34'] = x_pursue__mutmut_34 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_35'] = x_pursue__mutmut_35 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_36'] = x_pursue__mutmut_36 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_37'] = x_pursue__mutmut_37 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_38'] = x_pursue__mutmut_38 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_39'] = x_pursue__mutmut_39 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_40'] = x_pursue__mutmut_40 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_41'] = x_pursue__mutmut_41 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_42'] = x_pursue__mutmut_42 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_43'] = x_pursue__mutmut_43 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_44'] = x_pursue__mutmut_44 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_45'] = x_pursue__mutmut_45 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_46'] = x_pursue__mutmut_46 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_47'] = x_pursue__mutmut_47 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_48'] = x_pursue__mutmut_48 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_49'] = x_pursue__mutmut_49 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_50'] = x_pursue__mutmut_50 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_51'] = x_pursue__mutmut_51 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_52'] = x_pursue__mutmut_52 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_53'] = x_pursue__mutmut_53 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_54'] = x_pursue__mutmut_54 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_55'] = x_pursue__mutmut_55 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_56'] = x_pursue__mutmut_56 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_57'] = x_pursue__mutmut_57 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_58'] = x_pursue__mutmut_58 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_59'] = x_pursue__mutmut_59 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_60'] = x_pursue__mutmut_60 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_61'] = x_pursue__mutmut_61 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_62'] = x_pursue__mutmut_62 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_63'] = x_pursue__mutmut_63 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_64'] = x_pursue__mutmut_64 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_65'] = x_pursue__mutmut_65 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_66'] = x_pursue__mutmut_66 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_67'] = x_pursue__mutmut_67 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_68'] = x_pursue__mutmut_68 # type: ignore # mutmut generated
mutants_x_pursue__mutmut['x_pursue__mutmut_69'] = x_pursue__mutmut_69 # type: ignore # mutmut generated
mutants_x_on_event__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_on_event__mutmut)
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_orig(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_1(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_2(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_3(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_4(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_5(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_6(book: Book, event: Event) -> list[Command]:
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
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_7(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_8(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case _:
            pass
    return []


def x_on_event__mutmut_9(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
    return []


def x_on_event__mutmut_10(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(None, now)
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_11(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, None)
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_12(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(now)
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_13(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, )
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_14(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if (book.executions.is_new(event.execution_id)) and False else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_15(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if (book.executions.is_new(event.execution_id)) or True else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_16(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(None, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_17(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, None) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_18(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_19(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, ) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_20(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(None) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_21(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(None, event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_22(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, None)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_23(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(event)
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_24(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, )
        case OrderUpdate():
            return proof.on_update(book, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_25(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(None, event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_26(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, None)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_27(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(event)
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_28(book: Book, event: Event) -> list[Command]:
    """Advance by one event of the protocol; market data change nothing here."""
    match event:
        case Timer(time=now):
            return on_time(book, now)
        case Fill():
            return _on_fill(book, event) if book.executions.is_new(event.execution_id) else []
        case SendOutcome():
            return proof.on_outcome(book, event)
        case OrderUpdate():
            return proof.on_update(book, )
        case PositionReport():
            book.report, book.last_poll_at = event, event.time
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_29(book: Book, event: Event) -> list[Command]:
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
            book.report, book.last_poll_at = None
            commands = adoption.on_report(book, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_30(book: Book, event: Event) -> list[Command]:
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
            commands = None
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_31(book: Book, event: Event) -> list[Command]:
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
            commands = adoption.on_report(None, event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_32(book: Book, event: Event) -> list[Command]:
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
            commands = adoption.on_report(book, None)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_33(book: Book, event: Event) -> list[Command]:
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
            commands = adoption.on_report(event)
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_34(book: Book, event: Event) -> list[Command]:
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
            commands = adoption.on_report(book, )
            return [*commands, *cover.on_report(book, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_35(book: Book, event: Event) -> list[Command]:
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
            return [*commands, *cover.on_report(None, event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_36(book: Book, event: Event) -> list[Command]:
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
            return [*commands, *cover.on_report(book, None), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_37(book: Book, event: Event) -> list[Command]:
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
            return [*commands, *cover.on_report(event), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_38(book: Book, event: Event) -> list[Command]:
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
            return [*commands, *cover.on_report(book, ), *press_close(book, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_39(book: Book, event: Event) -> list[Command]:
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
            return [*commands, *cover.on_report(book, event), *press_close(None, event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_40(book: Book, event: Event) -> list[Command]:
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
            return [*commands, *cover.on_report(book, event), *press_close(book, None)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_41(book: Book, event: Event) -> list[Command]:
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
            return [*commands, *cover.on_report(book, event), *press_close(event.time)]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_42(book: Book, event: Event) -> list[Command]:
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
            return [*commands, *cover.on_report(book, event), *press_close(book, )]
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_43(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(None):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_44(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt = amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_45(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt -= amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_46(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(None)
        case OperatorOrder():
            return _on_operator(book, event)
        case _:
            pass
    return []


def x_on_event__mutmut_47(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(None, event)
        case _:
            pass
    return []


def x_on_event__mutmut_48(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, None)
        case _:
            pass
    return []


def x_on_event__mutmut_49(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(event)
        case _:
            pass
    return []


def x_on_event__mutmut_50(book: Book, event: Event) -> list[Command]:
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
        case FundingPaid(amount_usdt=amount):
            if book.executions.is_new(event.execution_id):
                book.position.funding_usdt += amount
        case ForeignOrder(order_id=order_id):
            return book.halt(f"foreign order {order_id} on the account")
        case OperatorOrder():
            return _on_operator(book, )
        case _:
            pass
    return []

mutants_x_on_event__mutmut['_mutmut_orig'] = x_on_event__mutmut_orig # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_1'] = x_on_event__mutmut_1 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_2'] = x_on_event__mutmut_2 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_3'] = x_on_event__mutmut_3 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_4'] = x_on_event__mutmut_4 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_5'] = x_on_event__mutmut_5 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_6'] = x_on_event__mutmut_6 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_7'] = x_on_event__mutmut_7 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_8'] = x_on_event__mutmut_8 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_9'] = x_on_event__mutmut_9 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_10'] = x_on_event__mutmut_10 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_11'] = x_on_event__mutmut_11 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_12'] = x_on_event__mutmut_12 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_13'] = x_on_event__mutmut_13 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_14'] = x_on_event__mutmut_14 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_15'] = x_on_event__mutmut_15 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_16'] = x_on_event__mutmut_16 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_17'] = x_on_event__mutmut_17 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_18'] = x_on_event__mutmut_18 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_19'] = x_on_event__mutmut_19 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_20'] = x_on_event__mutmut_20 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_21'] = x_on_event__mutmut_21 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_22'] = x_on_event__mutmut_22 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_23'] = x_on_event__mutmut_23 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_24'] = x_on_event__mutmut_24 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_25'] = x_on_event__mutmut_25 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_26'] = x_on_event__mutmut_26 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_27'] = x_on_event__mutmut_27 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_28'] = x_on_event__mutmut_28 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_29'] = x_on_event__mutmut_29 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_30'] = x_on_event__mutmut_30 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_31'] = x_on_event__mutmut_31 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_32'] = x_on_event__mutmut_32 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_33'] = x_on_event__mutmut_33 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_34'] = x_on_event__mutmut_34 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_35'] = x_on_event__mutmut_35 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_36'] = x_on_event__mutmut_36 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_37'] = x_on_event__mutmut_37 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_38'] = x_on_event__mutmut_38 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_39'] = x_on_event__mutmut_39 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_40'] = x_on_event__mutmut_40 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_41'] = x_on_event__mutmut_41 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_42'] = x_on_event__mutmut_42 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_43'] = x_on_event__mutmut_43 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_44'] = x_on_event__mutmut_44 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_45'] = x_on_event__mutmut_45 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_46'] = x_on_event__mutmut_46 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_47'] = x_on_event__mutmut_47 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_48'] = x_on_event__mutmut_48 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_49'] = x_on_event__mutmut_49 # type: ignore # mutmut generated
mutants_x_on_event__mutmut['x_on_event__mutmut_50'] = x_on_event__mutmut_50 # type: ignore # mutmut generated
mutants_x_on_time__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_on_time__mutmut)
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_orig(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_1(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = None
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_2(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(None, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_3(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, None)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_4(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_5(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, )
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_6(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = None
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_7(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT or not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_8(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is not OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_9(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_10(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            None, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_11(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, None, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_12(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, None
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_13(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_14(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_15(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_16(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s / 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_17(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1001
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_18(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_19(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands = proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_20(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands -= proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_21(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(None, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_22(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, None, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_23(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, None)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_24(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_25(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, now)
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_26(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, )
    commands += press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_27(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands = press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_28(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands -= press_close(book, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_29(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(None, now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_30(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, None)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_31(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(now)
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_32(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, )
    commands += cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_33(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands = cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_34(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands -= cover.chase(book, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_35(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(None, now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_36(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, None)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_37(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(now)
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_38(book: Book, now: int) -> list[Command]:
    """Do what is due: adopt, prove orders, chase cover, press a close, poll the position."""
    commands = adoption.ask_for_account(book, now)
    for order in book.live_orders:
        answer_may_come = order.state is OrderState.IN_FLIGHT and not is_due(
            order.sent_at, now, book.settings.ask_every_s * 1000
        )
        if not answer_may_come:
            commands += proof.ask(book, order, now)
    commands += press_close(book, now)
    commands += cover.chase(book, )
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_39(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done or book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_40(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(None):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_41(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = None
        commands.append(_read(book, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_42(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(None)
    book.prune()
    return commands


def x_on_time__mutmut_43(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(None, POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_44(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, None))
    book.prune()
    return commands


def x_on_time__mutmut_45(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(POLL_EXPOSED if book.position.quantity else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_46(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, ))
    book.prune()
    return commands


def x_on_time__mutmut_47(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if (book.position.quantity) and False else POLL_FLAT))
    book.prune()
    return commands


def x_on_time__mutmut_48(book: Book, now: int) -> list[Command]:
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
    if book.adoption.done and book.must_poll(now):
        book.last_poll_at = now
        commands.append(_read(book, POLL_EXPOSED if (book.position.quantity) or True else POLL_FLAT))
    book.prune()
    return commands

mutants_x_on_time__mutmut['_mutmut_orig'] = x_on_time__mutmut_orig # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_1'] = x_on_time__mutmut_1 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_2'] = x_on_time__mutmut_2 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_3'] = x_on_time__mutmut_3 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_4'] = x_on_time__mutmut_4 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_5'] = x_on_time__mutmut_5 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_6'] = x_on_time__mutmut_6 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_7'] = x_on_time__mutmut_7 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_8'] = x_on_time__mutmut_8 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_9'] = x_on_time__mutmut_9 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_10'] = x_on_time__mutmut_10 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_11'] = x_on_time__mutmut_11 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_12'] = x_on_time__mutmut_12 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_13'] = x_on_time__mutmut_13 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_14'] = x_on_time__mutmut_14 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_15'] = x_on_time__mutmut_15 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_16'] = x_on_time__mutmut_16 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_17'] = x_on_time__mutmut_17 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_18'] = x_on_time__mutmut_18 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_19'] = x_on_time__mutmut_19 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_20'] = x_on_time__mutmut_20 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_21'] = x_on_time__mutmut_21 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_22'] = x_on_time__mutmut_22 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_23'] = x_on_time__mutmut_23 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_24'] = x_on_time__mutmut_24 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_25'] = x_on_time__mutmut_25 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_26'] = x_on_time__mutmut_26 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_27'] = x_on_time__mutmut_27 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_28'] = x_on_time__mutmut_28 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_29'] = x_on_time__mutmut_29 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_30'] = x_on_time__mutmut_30 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_31'] = x_on_time__mutmut_31 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_32'] = x_on_time__mutmut_32 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_33'] = x_on_time__mutmut_33 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_34'] = x_on_time__mutmut_34 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_35'] = x_on_time__mutmut_35 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_36'] = x_on_time__mutmut_36 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_37'] = x_on_time__mutmut_37 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_38'] = x_on_time__mutmut_38 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_39'] = x_on_time__mutmut_39 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_40'] = x_on_time__mutmut_40 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_41'] = x_on_time__mutmut_41 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_42'] = x_on_time__mutmut_42 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_43'] = x_on_time__mutmut_43 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_44'] = x_on_time__mutmut_44 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_45'] = x_on_time__mutmut_45 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_46'] = x_on_time__mutmut_46 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_47'] = x_on_time__mutmut_47 # type: ignore # mutmut generated
mutants_x_on_time__mutmut['x_on_time__mutmut_48'] = x_on_time__mutmut_48 # type: ignore # mutmut generated


def _reduce(book: Book, quantity: Decimal, decision_id: str, now: int) -> list[Command]:
    if book.closing is not None or any(order.reduce_only for order in book.live_orders):
        return []
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, quantity, True, decision_id, now)
    return [
        PlaceOrder(
            client_order_id=client_order_id,
            decision_id=decision_id,
            symbol=book.instrument.symbol,
            order_type=OrderType.MARKET,
            time_in_force=TimeInForce.IOC,
            quantity=quantity,
            limit_price=None,
            reduce_only=True,
            stop_price=None,
            take_profit_price=None,
            deadline=now,
        )
    ]
mutants_x__read__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read__mutmut)
def _read(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, book.instrument.symbol, "", reason)


def x__read__mutmut_orig(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, book.instrument.symbol, "", reason)


def x__read__mutmut_1(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(None, book.instrument.symbol, "", reason)


def x__read__mutmut_2(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, None, "", reason)


def x__read__mutmut_3(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, book.instrument.symbol, None, reason)


def x__read__mutmut_4(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, book.instrument.symbol, "", None)


def x__read__mutmut_5(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(book.instrument.symbol, "", reason)


def x__read__mutmut_6(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, "", reason)


def x__read__mutmut_7(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, book.instrument.symbol, reason)


def x__read__mutmut_8(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, book.instrument.symbol, "", )


def x__read__mutmut_9(book: Book, reason: str, ask: Ask = Ask.POSITION) -> Reconcile:
    return Reconcile(ask, book.instrument.symbol, "XXXX", reason)

mutants_x__read__mutmut['_mutmut_orig'] = x__read__mutmut_orig # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_1'] = x__read__mutmut_1 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_2'] = x__read__mutmut_2 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_3'] = x__read__mutmut_3 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_4'] = x__read__mutmut_4 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_5'] = x__read__mutmut_5 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_6'] = x__read__mutmut_6 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_7'] = x__read__mutmut_7 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_8'] = x__read__mutmut_8 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_9'] = x__read__mutmut_9 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__on_fill__mutmut)
def _on_fill(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_orig(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_1(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is not FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_2(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = None
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_3(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(None), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_4(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(None, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_5(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, None, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_6(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, None)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_7(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_8(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_9(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, )]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_10(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = None
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_11(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_12(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = None
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_13(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if (fill.kind is FillKind.LIQUIDATION) and False else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_14(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if (fill.kind is FillKind.LIQUIDATION) or True else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_15(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "XXliquidatedXX" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_16(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "LIQUIDATED" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_17(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is not FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_18(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands = book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_19(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands -= book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_20(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(None)
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_21(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = None
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_22(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None and fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_23(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is not None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_24(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time < book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_25(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = None
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_26(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(None)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_27(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_28(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(None, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_29(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, None, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_30(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=None)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_31(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_32(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_33(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, )
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_34(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt = fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_35(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt -= fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_36(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(None, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_37(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, None)]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_38(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read("a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_39(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, )]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_40(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "XXa fill came after its position was adoptedXX")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_41(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "A FILL CAME AFTER ITS POSITION WAS ADOPTED")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_42(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity - fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_43(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity >= 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_44(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 1:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_45(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt = fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_46(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt -= fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_47(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(None, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_48(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, None, Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_49(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", None),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_50(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_51(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_52(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", ),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_53(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(None)
    return commands + _after_change(book, fill)


def x__on_fill__mutmut_54(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands - _after_change(book, fill)


def x__on_fill__mutmut_55(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(None, fill)


def x__on_fill__mutmut_56(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, None)


def x__on_fill__mutmut_57(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(fill)


def x__on_fill__mutmut_58(book: Book, fill: Fill) -> list[Command]:
    """Book a fill, unless the position that is or will be adopted has it, or the exchange must be asked first."""
    if fill.reason is FillReason.FOREIGN:
        cause = f"foreign fill {fill.execution_id} of {fill.quantity} LTC"
        book.doubt()
        return [*book.halt(cause), _read(book, cause, Ask.ALL)]
    commands: list[Command] = []
    if fill.kind is not FillKind.TRADE:
        word = "liquidated" if fill.kind is FillKind.LIQUIDATION else f"{fill.kind}:"
        commands += book.halt(f"{word} {fill.quantity} LTC at {fill.price}")
    included = book.adopted_at is None or fill.time <= book.adopted_at
    order = book.orders.get(fill.client_order_id)
    if order is not None:
        _fill_order(order, fill.quantity, included=included)
    if included:
        book.position.fees_usdt += fill.fee
        return [*commands, _read(book, "a fill came after its position was adopted")]
    if book.position.quantity + fill.quantity > 0:
        # More was bought back than was known to be held: reduce-only, so it is the books that are wrong.
        book.position.fees_usdt += fill.fee
        book.doubt()
        return [
            *commands,
            _read(book, f"a buy of {fill.quantity} LTC that the books lack", Ask.ALL),
        ]
    book.position.apply(fill)
    return commands + _after_change(book, )

mutants_x__on_fill__mutmut['_mutmut_orig'] = x__on_fill__mutmut_orig # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_1'] = x__on_fill__mutmut_1 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_2'] = x__on_fill__mutmut_2 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_3'] = x__on_fill__mutmut_3 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_4'] = x__on_fill__mutmut_4 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_5'] = x__on_fill__mutmut_5 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_6'] = x__on_fill__mutmut_6 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_7'] = x__on_fill__mutmut_7 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_8'] = x__on_fill__mutmut_8 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_9'] = x__on_fill__mutmut_9 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_10'] = x__on_fill__mutmut_10 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_11'] = x__on_fill__mutmut_11 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_12'] = x__on_fill__mutmut_12 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_13'] = x__on_fill__mutmut_13 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_14'] = x__on_fill__mutmut_14 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_15'] = x__on_fill__mutmut_15 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_16'] = x__on_fill__mutmut_16 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_17'] = x__on_fill__mutmut_17 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_18'] = x__on_fill__mutmut_18 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_19'] = x__on_fill__mutmut_19 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_20'] = x__on_fill__mutmut_20 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_21'] = x__on_fill__mutmut_21 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_22'] = x__on_fill__mutmut_22 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_23'] = x__on_fill__mutmut_23 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_24'] = x__on_fill__mutmut_24 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_25'] = x__on_fill__mutmut_25 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_26'] = x__on_fill__mutmut_26 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_27'] = x__on_fill__mutmut_27 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_28'] = x__on_fill__mutmut_28 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_29'] = x__on_fill__mutmut_29 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_30'] = x__on_fill__mutmut_30 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_31'] = x__on_fill__mutmut_31 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_32'] = x__on_fill__mutmut_32 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_33'] = x__on_fill__mutmut_33 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_34'] = x__on_fill__mutmut_34 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_35'] = x__on_fill__mutmut_35 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_36'] = x__on_fill__mutmut_36 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_37'] = x__on_fill__mutmut_37 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_38'] = x__on_fill__mutmut_38 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_39'] = x__on_fill__mutmut_39 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_40'] = x__on_fill__mutmut_40 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_41'] = x__on_fill__mutmut_41 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_42'] = x__on_fill__mutmut_42 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_43'] = x__on_fill__mutmut_43 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_44'] = x__on_fill__mutmut_44 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_45'] = x__on_fill__mutmut_45 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_46'] = x__on_fill__mutmut_46 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_47'] = x__on_fill__mutmut_47 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_48'] = x__on_fill__mutmut_48 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_49'] = x__on_fill__mutmut_49 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_50'] = x__on_fill__mutmut_50 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_51'] = x__on_fill__mutmut_51 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_52'] = x__on_fill__mutmut_52 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_53'] = x__on_fill__mutmut_53 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_54'] = x__on_fill__mutmut_54 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_55'] = x__on_fill__mutmut_55 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_56'] = x__on_fill__mutmut_56 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_57'] = x__on_fill__mutmut_57 # type: ignore # mutmut generated
mutants_x__on_fill__mutmut['x__on_fill__mutmut_58'] = x__on_fill__mutmut_58 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__fill_order__mutmut)
def _fill_order(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included and abs(quantity) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_orig(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included and abs(quantity) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_1(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = None
    if included and abs(quantity) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_2(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(None)
    if included and abs(quantity) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_3(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity + order.filled_quantity)
    if included and abs(quantity) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_4(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included or abs(quantity) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_5(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included and abs(None) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_6(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included and abs(quantity) >= left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_7(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included and abs(quantity) > left:
        quantity = None
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_8(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included and abs(quantity) > left:
        quantity = left.copy_sign(None)
    if quantity:
        order.fill(quantity)


def x__fill_order__mutmut_9(order: Order, quantity: Decimal, *, included: bool) -> None:
    """Book a fill on its order; one from before an adoption may be counted there already (an earlier boot's)."""
    left = abs(order.quantity - order.filled_quantity)
    if included and abs(quantity) > left:
        quantity = left.copy_sign(order.quantity)
    if quantity:
        order.fill(None)

mutants_x__fill_order__mutmut['_mutmut_orig'] = x__fill_order__mutmut_orig # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_1'] = x__fill_order__mutmut_1 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_2'] = x__fill_order__mutmut_2 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_3'] = x__fill_order__mutmut_3 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_4'] = x__fill_order__mutmut_4 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_5'] = x__fill_order__mutmut_5 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_6'] = x__fill_order__mutmut_6 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_7'] = x__fill_order__mutmut_7 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_8'] = x__fill_order__mutmut_8 # type: ignore # mutmut generated
mutants_x__fill_order__mutmut['x__fill_order__mutmut_9'] = x__fill_order__mutmut_9 # type: ignore # mutmut generated
mutants_x__after_change__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__after_change__mutmut)
def _after_change(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_orig(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_1(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = ""
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_2(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(None, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_3(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, None), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_4(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_5(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, ), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_6(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(None, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_7(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, None, Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_8(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", None)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_9(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read("confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_10(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_11(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", )]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_12(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "XXconfirm flatXX", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_13(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "CONFIRM FLAT", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_14(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 or book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_15(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity <= 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_16(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 1 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_17(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is not None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_18(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = None
    return [*press_close(book, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_19(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(None, fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_20(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, None), _read(book, "read the stop back")]


def x__after_change__mutmut_21(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(fill.time), _read(book, "read the stop back")]


def x__after_change__mutmut_22(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, ), _read(book, "read the stop back")]


def x__after_change__mutmut_23(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(None, "read the stop back")]


def x__after_change__mutmut_24(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, None)]


def x__after_change__mutmut_25(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read("read the stop back")]


def x__after_change__mutmut_26(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, )]


def x__after_change__mutmut_27(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "XXread the stop backXX")]


def x__after_change__mutmut_28(book: Book, fill: Fill) -> list[Command]:
    if book.position.is_flat:
        book.protection = book.uncovered_since = book.amended_at = None
        return [*press_close(book, fill.time), _read(book, "confirm flat", Ask.ALL)]
    if fill.quantity < 0 and book.uncovered_since is None:
        book.uncovered_since = fill.time
    return [*press_close(book, fill.time), _read(book, "READ THE STOP BACK")]

mutants_x__after_change__mutmut['_mutmut_orig'] = x__after_change__mutmut_orig # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_1'] = x__after_change__mutmut_1 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_2'] = x__after_change__mutmut_2 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_3'] = x__after_change__mutmut_3 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_4'] = x__after_change__mutmut_4 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_5'] = x__after_change__mutmut_5 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_6'] = x__after_change__mutmut_6 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_7'] = x__after_change__mutmut_7 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_8'] = x__after_change__mutmut_8 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_9'] = x__after_change__mutmut_9 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_10'] = x__after_change__mutmut_10 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_11'] = x__after_change__mutmut_11 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_12'] = x__after_change__mutmut_12 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_13'] = x__after_change__mutmut_13 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_14'] = x__after_change__mutmut_14 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_15'] = x__after_change__mutmut_15 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_16'] = x__after_change__mutmut_16 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_17'] = x__after_change__mutmut_17 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_18'] = x__after_change__mutmut_18 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_19'] = x__after_change__mutmut_19 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_20'] = x__after_change__mutmut_20 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_21'] = x__after_change__mutmut_21 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_22'] = x__after_change__mutmut_22 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_23'] = x__after_change__mutmut_23 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_24'] = x__after_change__mutmut_24 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_25'] = x__after_change__mutmut_25 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_26'] = x__after_change__mutmut_26 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_27'] = x__after_change__mutmut_27 # type: ignore # mutmut generated
mutants_x__after_change__mutmut['x__after_change__mutmut_28'] = x__after_change__mutmut_28 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__on_operator__mutmut)
def _on_operator(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_orig(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_1(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_2(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_3(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]


def x__on_operator__mutmut_4(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = None
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_5(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason and "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_6(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "XXhalted by the operatorXX"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_7(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "HALTED BY THE OPERATOR"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_8(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(None)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_9(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = None
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_10(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "XXXX", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_11(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 1
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_12(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert(None, "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_13(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", None)]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_14(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_15(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", )]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_16(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("XXinfoXX", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_17(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("INFO", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_18(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "XXresumed by the operatorXX")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_19(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "RESUMED BY THE OPERATOR")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_20(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = None
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_21(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason and "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_22(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "XXflattened by the operatorXX"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_23(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "FLATTENED BY THE OPERATOR"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_24(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(None),
                *begin_close(book, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_25(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(None, event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_26(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, None, "", event.time),
            ]


def x__on_operator__mutmut_27(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", None, event.time),
            ]


def x__on_operator__mutmut_28(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", None),
            ]


def x__on_operator__mutmut_29(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(event.reason or "operator", "", event.time),
            ]


def x__on_operator__mutmut_30(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, "", event.time),
            ]


def x__on_operator__mutmut_31(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", event.time),
            ]


def x__on_operator__mutmut_32(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "", ),
            ]


def x__on_operator__mutmut_33(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason and "operator", "", event.time),
            ]


def x__on_operator__mutmut_34(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "XXoperatorXX", "", event.time),
            ]


def x__on_operator__mutmut_35(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "OPERATOR", "", event.time),
            ]


def x__on_operator__mutmut_36(book: Book, event: OperatorOrder) -> list[Command]:
    match event.action:
        case OperatorAction.HALT:
            book.halted = event.reason or "halted by the operator"
            return [Halt(book.halted)]
        case OperatorAction.RESUME:
            book.halted, book.paused_until = "", 0
            return [Alert("info", "resumed by the operator")]
        case OperatorAction.FLATTEN:
            book.halted = event.reason or "flattened by the operator"
            return [
                Halt(book.halted),
                *begin_close(book, event.reason or "operator", "XXXX", event.time),
            ]

mutants_x__on_operator__mutmut['_mutmut_orig'] = x__on_operator__mutmut_orig # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_1'] = x__on_operator__mutmut_1 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_2'] = x__on_operator__mutmut_2 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_3'] = x__on_operator__mutmut_3 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_4'] = x__on_operator__mutmut_4 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_5'] = x__on_operator__mutmut_5 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_6'] = x__on_operator__mutmut_6 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_7'] = x__on_operator__mutmut_7 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_8'] = x__on_operator__mutmut_8 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_9'] = x__on_operator__mutmut_9 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_10'] = x__on_operator__mutmut_10 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_11'] = x__on_operator__mutmut_11 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_12'] = x__on_operator__mutmut_12 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_13'] = x__on_operator__mutmut_13 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_14'] = x__on_operator__mutmut_14 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_15'] = x__on_operator__mutmut_15 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_16'] = x__on_operator__mutmut_16 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_17'] = x__on_operator__mutmut_17 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_18'] = x__on_operator__mutmut_18 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_19'] = x__on_operator__mutmut_19 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_20'] = x__on_operator__mutmut_20 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_21'] = x__on_operator__mutmut_21 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_22'] = x__on_operator__mutmut_22 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_23'] = x__on_operator__mutmut_23 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_24'] = x__on_operator__mutmut_24 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_25'] = x__on_operator__mutmut_25 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_26'] = x__on_operator__mutmut_26 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_27'] = x__on_operator__mutmut_27 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_28'] = x__on_operator__mutmut_28 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_29'] = x__on_operator__mutmut_29 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_30'] = x__on_operator__mutmut_30 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_31'] = x__on_operator__mutmut_31 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_32'] = x__on_operator__mutmut_32 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_33'] = x__on_operator__mutmut_33 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_34'] = x__on_operator__mutmut_34 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_35'] = x__on_operator__mutmut_35 # type: ignore # mutmut generated
mutants_x__on_operator__mutmut['x__on_operator__mutmut_36'] = x__on_operator__mutmut_36 # type: ignore # mutmut generated
