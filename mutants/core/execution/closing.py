"""Closing until the position reads zero (FAULTS 11, 14, 19): protection stays until the position is gone.

A close is reduce-only, so sending it again can never open anything. Done means that fills or a report say zero.
"""

from core.commands import Alert, Ask, ClosePosition, Command, Reconcile
from core.execution.book import Book, Closing
from core.execution.pace import is_due
from core.order import Order

ALARM_AT_ATTEMPT = 5


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_begin_close__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_begin_close__mutmut)
def begin_close(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, now)


def x_begin_close__mutmut_orig(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, now)


def x_begin_close__mutmut_1(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None and not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, now)


def x_begin_close__mutmut_2(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is None or not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, now)


def x_begin_close__mutmut_3(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, now)


def x_begin_close__mutmut_4(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = None
    return press_close(book, now)


def x_begin_close__mutmut_5(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(None, decision_id)
    return press_close(book, now)


def x_begin_close__mutmut_6(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, None)
    return press_close(book, now)


def x_begin_close__mutmut_7(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(decision_id)
    return press_close(book, now)


def x_begin_close__mutmut_8(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, )
    return press_close(book, now)


def x_begin_close__mutmut_9(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(None, now)


def x_begin_close__mutmut_10(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, None)


def x_begin_close__mutmut_11(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(now)


def x_begin_close__mutmut_12(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, )

mutants_x_begin_close__mutmut['_mutmut_orig'] = x_begin_close__mutmut_orig # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_1'] = x_begin_close__mutmut_1 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_2'] = x_begin_close__mutmut_2 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_3'] = x_begin_close__mutmut_3 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_4'] = x_begin_close__mutmut_4 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_5'] = x_begin_close__mutmut_5 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_6'] = x_begin_close__mutmut_6 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_7'] = x_begin_close__mutmut_7 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_8'] = x_begin_close__mutmut_8 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_9'] = x_begin_close__mutmut_9 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_10'] = x_begin_close__mutmut_10 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_11'] = x_begin_close__mutmut_11 # type: ignore # mutmut generated
mutants_x_begin_close__mutmut['x_begin_close__mutmut_12'] = x_begin_close__mutmut_12 # type: ignore # mutmut generated
mutants_x_press_close__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_press_close__mutmut)
def press_close(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_orig(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_1(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = None
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_2(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is not None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_3(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_4(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = ""
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_5(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_6(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(None, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_7(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, None, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_8(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, None):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_9(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_10(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_11(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, ):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_12(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s / 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_13(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1001):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_14(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = None
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_15(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = None
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_16(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(None)
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_17(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(None, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_18(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, None, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_19(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, None, "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_20(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", None))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_21(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_22(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_23(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_24(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", ))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_25(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "XXXX", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_26(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "XXposition not yet zeroXX"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_27(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "POSITION NOT YET ZERO"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_28(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = None
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_29(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts = 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_30(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts -= 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_31(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 2
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_32(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts != ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_33(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = None
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_34(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT + 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_35(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 2} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_36(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(None)
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_37(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert(None, alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_38(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", None))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_39(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert(alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_40(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", ))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_41(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("XXcriticalXX", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_42(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("CRITICAL", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_43(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = None
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_44(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(None, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_45(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, None)
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_46(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_47(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, )
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_48(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(None, quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_49(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), None, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_50(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, None, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_51(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, None, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_52(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, None))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_53(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_54(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_55(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_56(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_57(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, ))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_58(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, False, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_59(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        None
    )
    return commands


def x_press_close__mutmut_60(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(None, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_61(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, None, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_62(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, None, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_63(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, None, closing.reason)
    )
    return commands


def x_press_close__mutmut_64(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, None)
    )
    return commands


def x_press_close__mutmut_65(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_66(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, symbol, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_67(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, quantity, closing.reason)
    )
    return commands


def x_press_close__mutmut_68(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, closing.reason)
    )
    return commands


def x_press_close__mutmut_69(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, )
    )
    return commands

mutants_x_press_close__mutmut['_mutmut_orig'] = x_press_close__mutmut_orig # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_1'] = x_press_close__mutmut_1 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_2'] = x_press_close__mutmut_2 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_3'] = x_press_close__mutmut_3 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_4'] = x_press_close__mutmut_4 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_5'] = x_press_close__mutmut_5 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_6'] = x_press_close__mutmut_6 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_7'] = x_press_close__mutmut_7 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_8'] = x_press_close__mutmut_8 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_9'] = x_press_close__mutmut_9 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_10'] = x_press_close__mutmut_10 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_11'] = x_press_close__mutmut_11 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_12'] = x_press_close__mutmut_12 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_13'] = x_press_close__mutmut_13 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_14'] = x_press_close__mutmut_14 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_15'] = x_press_close__mutmut_15 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_16'] = x_press_close__mutmut_16 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_17'] = x_press_close__mutmut_17 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_18'] = x_press_close__mutmut_18 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_19'] = x_press_close__mutmut_19 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_20'] = x_press_close__mutmut_20 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_21'] = x_press_close__mutmut_21 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_22'] = x_press_close__mutmut_22 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_23'] = x_press_close__mutmut_23 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_24'] = x_press_close__mutmut_24 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_25'] = x_press_close__mutmut_25 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_26'] = x_press_close__mutmut_26 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_27'] = x_press_close__mutmut_27 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_28'] = x_press_close__mutmut_28 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_29'] = x_press_close__mutmut_29 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_30'] = x_press_close__mutmut_30 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_31'] = x_press_close__mutmut_31 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_32'] = x_press_close__mutmut_32 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_33'] = x_press_close__mutmut_33 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_34'] = x_press_close__mutmut_34 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_35'] = x_press_close__mutmut_35 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_36'] = x_press_close__mutmut_36 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_37'] = x_press_close__mutmut_37 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_38'] = x_press_close__mutmut_38 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_39'] = x_press_close__mutmut_39 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_40'] = x_press_close__mutmut_40 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_41'] = x_press_close__mutmut_41 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_42'] = x_press_close__mutmut_42 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_43'] = x_press_close__mutmut_43 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_44'] = x_press_close__mutmut_44 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_45'] = x_press_close__mutmut_45 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_46'] = x_press_close__mutmut_46 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_47'] = x_press_close__mutmut_47 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_48'] = x_press_close__mutmut_48 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_49'] = x_press_close__mutmut_49 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_50'] = x_press_close__mutmut_50 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_51'] = x_press_close__mutmut_51 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_52'] = x_press_close__mutmut_52 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_53'] = x_press_close__mutmut_53 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_54'] = x_press_close__mutmut_54 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_55'] = x_press_close__mutmut_55 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_56'] = x_press_close__mutmut_56 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_57'] = x_press_close__mutmut_57 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_58'] = x_press_close__mutmut_58 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_59'] = x_press_close__mutmut_59 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_60'] = x_press_close__mutmut_60 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_61'] = x_press_close__mutmut_61 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_62'] = x_press_close__mutmut_62 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_63'] = x_press_close__mutmut_63 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_64'] = x_press_close__mutmut_64 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_65'] = x_press_close__mutmut_65 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_66'] = x_press_close__mutmut_66 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_67'] = x_press_close__mutmut_67 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_68'] = x_press_close__mutmut_68 # type: ignore # mutmut generated
mutants_x_press_close__mutmut['x_press_close__mutmut_69'] = x_press_close__mutmut_69 # type: ignore # mutmut generated
mutants_x__supersede__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__supersede__mutmut)
def _supersede(book: Book, order: Order) -> Order:
    """Follow `order` in place of the reductions before it: their fills still count, their fate is no question.

    A question for each would be more requests a second the longer the exchange is deaf (FAULTS I18).
    """
    book.orders = {key: other for key, other in book.orders.items() if not other.reduce_only}
    book.orders[order.client_order_id] = order
    return order


def x__supersede__mutmut_orig(book: Book, order: Order) -> Order:
    """Follow `order` in place of the reductions before it: their fills still count, their fate is no question.

    A question for each would be more requests a second the longer the exchange is deaf (FAULTS I18).
    """
    book.orders = {key: other for key, other in book.orders.items() if not other.reduce_only}
    book.orders[order.client_order_id] = order
    return order


def x__supersede__mutmut_1(book: Book, order: Order) -> Order:
    """Follow `order` in place of the reductions before it: their fills still count, their fate is no question.

    A question for each would be more requests a second the longer the exchange is deaf (FAULTS I18).
    """
    book.orders = None
    book.orders[order.client_order_id] = order
    return order


def x__supersede__mutmut_2(book: Book, order: Order) -> Order:
    """Follow `order` in place of the reductions before it: their fills still count, their fate is no question.

    A question for each would be more requests a second the longer the exchange is deaf (FAULTS I18).
    """
    book.orders = {key: other for key, other in book.orders.items() if other.reduce_only}
    book.orders[order.client_order_id] = order
    return order


def x__supersede__mutmut_3(book: Book, order: Order) -> Order:
    """Follow `order` in place of the reductions before it: their fills still count, their fate is no question.

    A question for each would be more requests a second the longer the exchange is deaf (FAULTS I18).
    """
    book.orders = {key: other for key, other in book.orders.items() if not other.reduce_only}
    book.orders[order.client_order_id] = None
    return order

mutants_x__supersede__mutmut['_mutmut_orig'] = x__supersede__mutmut_orig # type: ignore # mutmut generated
mutants_x__supersede__mutmut['x__supersede__mutmut_1'] = x__supersede__mutmut_1 # type: ignore # mutmut generated
mutants_x__supersede__mutmut['x__supersede__mutmut_2'] = x__supersede__mutmut_2 # type: ignore # mutmut generated
mutants_x__supersede__mutmut['x__supersede__mutmut_3'] = x__supersede__mutmut_3 # type: ignore # mutmut generated
