"""Another instance of Ebb on the account (FAULTS 35): each knows the other by the names of its orders.

An exchange lends no lease, so two that decide at the same moment can both open a short. Then both stand down, and the
one whose entry filled later buys back what it opened, and no more; the other's short, and the stop of all of it, stay.
A restart in between changes nothing: who opened what is counted anew from what the journal was told.
"""

from collections.abc import Iterable

from core.commands import Command
from core.events import Fill, FillReason, ForeignOrder
from core.execution.book import Book, Rivalry
from core.execution.closing import reduce_by
from core.execution.pace import is_due
from core.money import ZERO
from core.order import BY_HAND

CAUSE = "another instance trades this account"


def is_anothers(book: Book, client_order_id: str) -> bool:
    """Return True for the order of an Ebb that is neither this boot, nor the guard, nor a person's `ebb flatten`."""
    root, _, _ = book.id_prefix.partition("-")
    own = (f"{book.id_prefix}-", *BY_HAND)
    return client_order_id.startswith(f"{root}-") and not client_order_id.startswith(own)


def is_ours(book: Book, client_order_id: str) -> bool:
    """Return True for an order of this boot, or one that an earlier boot of this bot sent for what is held now."""
    name = client_order_id
    return (
        name in book.orders
        or name in book.recalled.own_orders
        or name.startswith(f"{book.id_prefix}-")
    )


def on_foreign(book: Book, event: ForeignOrder) -> list[Command]:
    """Halt for an order that is not this bot's."""
    if not is_anothers(book, event.client_order_id):
        return book.halt(f"foreign order {event.order_id} on the account")
    name = event.client_order_id
    if book.rivalry.theirs is None:
        book.rivalry.theirs = (event.time, name)
    if book.adopted_at is not None:
        return stand_down(book, name)
    lost = "resume at once if it was this bot's own and its journal is lost"
    return book.halt(f"{CAUSE}: order {name}, which the journal does not know; {lost}")


def stand_down(book: Book, client_order_id: str) -> list[Command]:
    """Make no entry until a person has looked."""
    return book.halt(f"{CAUSE}: order {client_order_id}")


def on_fill(book: Book, fill: Fill, *, theirs: bool) -> list[Command]:
    """Count who opened what of the short that is held; give ours back where ours came later."""
    _count(book.rivalry, fill, ours=is_ours(book, fill.client_order_id), theirs=theirs)
    return give_back(book, fill.time)


def recall(book: Book, told: Iterable[Fill | ForeignOrder]) -> None:
    """Count who opened what, from all that earlier boots were told since nothing was held, in that order."""
    for event in told:
        name = event.client_order_id
        ours = is_ours(book, name)
        theirs = not ours and is_anothers(book, name)
        if isinstance(event, Fill):
            entered = theirs and event.reason is FillReason.ENTRY
            _count(book.rivalry, event, ours=ours, theirs=entered)
        elif theirs and book.rivalry.theirs is None:
            book.rivalry.theirs = (event.time, name)


def _count(rivalry: Rivalry, fill: Fill, *, ours: bool, theirs: bool) -> None:
    at = (fill.time, fill.client_order_id)
    if theirs:
        rivalry.theirs = min(rivalry.theirs or at, at)
    elif ours and fill.reason is FillReason.ENTRY:
        rivalry.ours = min(rivalry.ours or at, at)
        rivalry.quantity += fill.quantity
    elif ours and fill.quantity > 0:
        rivalry.quantity = min(rivalry.quantity + fill.quantity, ZERO)


def give_back(book: Book, now: int) -> list[Command]:
    """Buy back what this bot opened on top of another's short, until that is done."""
    rivalry, size = book.rivalry, min(book.rivalry.owed, book.position.size)
    if not size or not is_due(rivalry.asked_at, now, book.settings.close_retry_s * 1000):
        return []
    commands = reduce_by(book, size, "", now)
    if commands:
        rivalry.asked_at = now
    return commands


def leaves_it_to_another(book: Book) -> bool:
    """Return True while nothing that is held is this instance's: its strategy has no say in it, its stop has."""
    rivalry = book.rivalry
    return bool(book.halted) and rivalry.theirs is not None and not rivalry.quantity


def forget_when_flat(book: Book) -> None:
    """Forget who opened what once nothing is held; an earlier boot may have been told of a short that ended since."""
    if book.position.is_flat and not book.pending_quantity:
        forget(book)


def forget(book: Book) -> None:
    """Take what is held for this instance's own: a person has looked, or nothing is held."""
    book.rivalry = Rivalry()
