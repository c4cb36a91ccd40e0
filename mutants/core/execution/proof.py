"""Proving what became of an order (FAULTS 1-8): UNKNOWN until the exchange's own lists say otherwise.

NOT_PLACED needs time and repeated empty reads; a rejection needs the exchange's word; nothing is sent twice.
"""

from core.commands import Alert, Ask, Command, Reconcile
from core.events import OrderUpdate, Outcome, SendOutcome
from core.execution.book import REJECT_WINDOW_MS, Book
from core.execution.pace import is_due
from core.order import Order, OrderState


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_on_outcome__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_on_outcome__mutmut)
def on_outcome(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_orig(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_1(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = None
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_2(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(None)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_3(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is not None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_4(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = None
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_5(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id and order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_6(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_7(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_8(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
    return []


def x_on_outcome__mutmut_9(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(None)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_10(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if (order.move(OrderState.REJECTED)) and False else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_11(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if (order.move(OrderState.REJECTED)) or True else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_12(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(None, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_13(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, None, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_14(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, None) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_15(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_16(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_17(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, ) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_18(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(None) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_19(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(None)
            return ask(book, order, event.time)
    return []


def x_on_outcome__mutmut_20(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(None, order, event.time)
    return []


def x_on_outcome__mutmut_21(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, None, event.time)
    return []


def x_on_outcome__mutmut_22(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, None)
    return []


def x_on_outcome__mutmut_23(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(order, event.time)
    return []


def x_on_outcome__mutmut_24(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, event.time)
    return []


def x_on_outcome__mutmut_25(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, )
    return []

mutants_x_on_outcome__mutmut['_mutmut_orig'] = x_on_outcome__mutmut_orig # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_1'] = x_on_outcome__mutmut_1 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_2'] = x_on_outcome__mutmut_2 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_3'] = x_on_outcome__mutmut_3 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_4'] = x_on_outcome__mutmut_4 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_5'] = x_on_outcome__mutmut_5 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_6'] = x_on_outcome__mutmut_6 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_7'] = x_on_outcome__mutmut_7 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_8'] = x_on_outcome__mutmut_8 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_9'] = x_on_outcome__mutmut_9 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_10'] = x_on_outcome__mutmut_10 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_11'] = x_on_outcome__mutmut_11 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_12'] = x_on_outcome__mutmut_12 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_13'] = x_on_outcome__mutmut_13 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_14'] = x_on_outcome__mutmut_14 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_15'] = x_on_outcome__mutmut_15 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_16'] = x_on_outcome__mutmut_16 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_17'] = x_on_outcome__mutmut_17 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_18'] = x_on_outcome__mutmut_18 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_19'] = x_on_outcome__mutmut_19 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_20'] = x_on_outcome__mutmut_20 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_21'] = x_on_outcome__mutmut_21 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_22'] = x_on_outcome__mutmut_22 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_23'] = x_on_outcome__mutmut_23 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_24'] = x_on_outcome__mutmut_24 # type: ignore # mutmut generated
mutants_x_on_outcome__mutmut['x_on_outcome__mutmut_25'] = x_on_outcome__mutmut_25 # type: ignore # mutmut generated
mutants_x_on_update__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_on_update__mutmut)
def on_update(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_orig(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_1(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = None
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_2(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(None)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_3(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is not None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_4(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = None
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_5(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id and order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_6(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is not OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_7(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(None, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_8(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, None, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_9(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, None)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_10(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_11(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_12(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, )
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_13(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(None)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_14(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(None):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_15(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = None
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_16(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(None, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_17(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, None, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_18(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, None, "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_19(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", None)
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_20(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_21(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_22(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_23(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", )
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_24(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "XXXX", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_25(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "XXa fill is missingXX")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_26(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "A FILL IS MISSING")
        return [*ask(book, order, event.time), position]
    return []


def x_on_update__mutmut_27(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(None, order, event.time), position]
    return []


def x_on_update__mutmut_28(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, None, event.time), position]
    return []


def x_on_update__mutmut_29(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, None), position]
    return []


def x_on_update__mutmut_30(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(order, event.time), position]
    return []


def x_on_update__mutmut_31(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, event.time), position]
    return []


def x_on_update__mutmut_32(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, ), position]
    return []

mutants_x_on_update__mutmut['_mutmut_orig'] = x_on_update__mutmut_orig # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_1'] = x_on_update__mutmut_1 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_2'] = x_on_update__mutmut_2 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_3'] = x_on_update__mutmut_3 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_4'] = x_on_update__mutmut_4 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_5'] = x_on_update__mutmut_5 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_6'] = x_on_update__mutmut_6 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_7'] = x_on_update__mutmut_7 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_8'] = x_on_update__mutmut_8 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_9'] = x_on_update__mutmut_9 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_10'] = x_on_update__mutmut_10 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_11'] = x_on_update__mutmut_11 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_12'] = x_on_update__mutmut_12 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_13'] = x_on_update__mutmut_13 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_14'] = x_on_update__mutmut_14 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_15'] = x_on_update__mutmut_15 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_16'] = x_on_update__mutmut_16 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_17'] = x_on_update__mutmut_17 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_18'] = x_on_update__mutmut_18 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_19'] = x_on_update__mutmut_19 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_20'] = x_on_update__mutmut_20 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_21'] = x_on_update__mutmut_21 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_22'] = x_on_update__mutmut_22 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_23'] = x_on_update__mutmut_23 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_24'] = x_on_update__mutmut_24 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_25'] = x_on_update__mutmut_25 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_26'] = x_on_update__mutmut_26 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_27'] = x_on_update__mutmut_27 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_28'] = x_on_update__mutmut_28 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_29'] = x_on_update__mutmut_29 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_30'] = x_on_update__mutmut_30 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_31'] = x_on_update__mutmut_31 # type: ignore # mutmut generated
mutants_x_on_update__mutmut['x_on_update__mutmut_32'] = x_on_update__mutmut_32 # type: ignore # mutmut generated
mutants_x_ask__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ask__mutmut)
def ask(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_orig(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_1(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_2(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(None, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_3(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, None, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_4(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, None):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_5(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_6(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_7(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, ):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_8(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s / 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_9(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1001):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_10(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = None
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_11(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(None, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_12(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, None, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_13(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, None, "outcome unknown")]


def x_ask__mutmut_14(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, None)]


def x_ask__mutmut_15(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(book.instrument.symbol, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_16(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, order.client_order_id, "outcome unknown")]


def x_ask__mutmut_17(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, "outcome unknown")]


def x_ask__mutmut_18(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, )]


def x_ask__mutmut_19(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "XXoutcome unknownXX")]


def x_ask__mutmut_20(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "OUTCOME UNKNOWN")]

mutants_x_ask__mutmut['_mutmut_orig'] = x_ask__mutmut_orig # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_1'] = x_ask__mutmut_1 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_2'] = x_ask__mutmut_2 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_3'] = x_ask__mutmut_3 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_4'] = x_ask__mutmut_4 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_5'] = x_ask__mutmut_5 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_6'] = x_ask__mutmut_6 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_7'] = x_ask__mutmut_7 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_8'] = x_ask__mutmut_8 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_9'] = x_ask__mutmut_9 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_10'] = x_ask__mutmut_10 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_11'] = x_ask__mutmut_11 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_12'] = x_ask__mutmut_12 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_13'] = x_ask__mutmut_13 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_14'] = x_ask__mutmut_14 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_15'] = x_ask__mutmut_15 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_16'] = x_ask__mutmut_16 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_17'] = x_ask__mutmut_17 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_18'] = x_ask__mutmut_18 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_19'] = x_ask__mutmut_19 # type: ignore # mutmut generated
mutants_x_ask__mutmut['x_ask__mutmut_20'] = x_ask__mutmut_20 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__on_empty_read__mutmut)
def _on_empty_read(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_orig(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_1(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = None
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_2(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal and not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_3(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_4(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(None, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_5(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, None, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_6(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, None):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_7(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_8(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_9(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, ):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_10(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s / 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_11(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1001):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_12(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = None
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_13(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads = 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_14(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads -= 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_15(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 2
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_16(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = None
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_17(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now + order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_18(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads and waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_19(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads <= settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_20(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms <= settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_21(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s / 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_22(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1001
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_23(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(None)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_24(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(None):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_25(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                None,
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_26(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                None,
            )
        ]
    return []


def x__on_empty_read__mutmut_27(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_28(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                )
        ]
    return []


def x__on_empty_read__mutmut_29(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "XXwarningXX",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def x__on_empty_read__mutmut_30(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "WARNING",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []

mutants_x__on_empty_read__mutmut['_mutmut_orig'] = x__on_empty_read__mutmut_orig # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_1'] = x__on_empty_read__mutmut_1 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_2'] = x__on_empty_read__mutmut_2 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_3'] = x__on_empty_read__mutmut_3 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_4'] = x__on_empty_read__mutmut_4 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_5'] = x__on_empty_read__mutmut_5 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_6'] = x__on_empty_read__mutmut_6 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_7'] = x__on_empty_read__mutmut_7 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_8'] = x__on_empty_read__mutmut_8 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_9'] = x__on_empty_read__mutmut_9 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_10'] = x__on_empty_read__mutmut_10 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_11'] = x__on_empty_read__mutmut_11 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_12'] = x__on_empty_read__mutmut_12 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_13'] = x__on_empty_read__mutmut_13 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_14'] = x__on_empty_read__mutmut_14 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_15'] = x__on_empty_read__mutmut_15 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_16'] = x__on_empty_read__mutmut_16 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_17'] = x__on_empty_read__mutmut_17 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_18'] = x__on_empty_read__mutmut_18 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_19'] = x__on_empty_read__mutmut_19 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_20'] = x__on_empty_read__mutmut_20 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_21'] = x__on_empty_read__mutmut_21 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_22'] = x__on_empty_read__mutmut_22 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_23'] = x__on_empty_read__mutmut_23 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_24'] = x__on_empty_read__mutmut_24 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_25'] = x__on_empty_read__mutmut_25 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_26'] = x__on_empty_read__mutmut_26 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_27'] = x__on_empty_read__mutmut_27 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_28'] = x__on_empty_read__mutmut_28 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_29'] = x__on_empty_read__mutmut_29 # type: ignore # mutmut generated
mutants_x__on_empty_read__mutmut['x__on_empty_read__mutmut_30'] = x__on_empty_read__mutmut_30 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__on_reject__mutmut)
def _on_reject(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_orig(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_1(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                None, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_2(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, None, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_3(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, None, f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_4(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", None
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_5(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_6(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_7(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_8(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_9(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "XXXX", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_10(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(None)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_11(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects or event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_12(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time + book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_13(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[1] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_14(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] >= REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_15(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = None
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_16(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        None, f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_17(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", None
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_18(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_19(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_20(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "XXwarningXX", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_21(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "WARNING", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_22(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) > book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_23(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = None
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_24(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time - int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_25(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(None)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_26(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s / 1000)
        book.rejects.clear()
    return [alert]


def x__on_reject__mutmut_27(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1001)
        book.rejects.clear()
    return [alert]

mutants_x__on_reject__mutmut['_mutmut_orig'] = x__on_reject__mutmut_orig # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_1'] = x__on_reject__mutmut_1 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_2'] = x__on_reject__mutmut_2 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_3'] = x__on_reject__mutmut_3 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_4'] = x__on_reject__mutmut_4 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_5'] = x__on_reject__mutmut_5 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_6'] = x__on_reject__mutmut_6 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_7'] = x__on_reject__mutmut_7 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_8'] = x__on_reject__mutmut_8 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_9'] = x__on_reject__mutmut_9 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_10'] = x__on_reject__mutmut_10 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_11'] = x__on_reject__mutmut_11 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_12'] = x__on_reject__mutmut_12 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_13'] = x__on_reject__mutmut_13 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_14'] = x__on_reject__mutmut_14 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_15'] = x__on_reject__mutmut_15 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_16'] = x__on_reject__mutmut_16 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_17'] = x__on_reject__mutmut_17 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_18'] = x__on_reject__mutmut_18 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_19'] = x__on_reject__mutmut_19 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_20'] = x__on_reject__mutmut_20 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_21'] = x__on_reject__mutmut_21 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_22'] = x__on_reject__mutmut_22 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_23'] = x__on_reject__mutmut_23 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_24'] = x__on_reject__mutmut_24 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_25'] = x__on_reject__mutmut_25 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_26'] = x__on_reject__mutmut_26 # type: ignore # mutmut generated
mutants_x__on_reject__mutmut['x__on_reject__mutmut_27'] = x__on_reject__mutmut_27 # type: ignore # mutmut generated
