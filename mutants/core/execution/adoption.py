"""Agreeing with the exchange on what is held: after a start, and when its row disagrees with our fills (FAULTS 28, 34).

The exchange is the truth, but one read of it may be stale: what is held is adopted, with its stop, after several
reads, apart in time, that say the same. No entry is made until then.
"""

from core.commands import Adopted, Ask, Command, Reconcile
from core.events import PositionReport
from core.execution.book import Book, Protection
from core.execution.pace import is_due
from core.position import Position


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_ask_for_account__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ask_for_account__mutmut)
def ask_for_account(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_orig(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_1(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = None
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_2(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done and not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_3(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_4(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(None, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_5(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, None, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_6(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, None):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_7(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_8(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_9(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, ):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_10(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s / 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_11(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1001):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_12(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(None, book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_13(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, None, "", "adopt the account")]


def x_ask_for_account__mutmut_14(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, None, "adopt the account")]


def x_ask_for_account__mutmut_15(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", None)]


def x_ask_for_account__mutmut_16(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(book.instrument.symbol, "", "adopt the account")]


def x_ask_for_account__mutmut_17(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, "", "adopt the account")]


def x_ask_for_account__mutmut_18(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "adopt the account")]


def x_ask_for_account__mutmut_19(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", )]


def x_ask_for_account__mutmut_20(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "XXXX", "adopt the account")]


def x_ask_for_account__mutmut_21(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "XXadopt the accountXX")]


def x_ask_for_account__mutmut_22(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "ADOPT THE ACCOUNT")]

mutants_x_ask_for_account__mutmut['_mutmut_orig'] = x_ask_for_account__mutmut_orig # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_1'] = x_ask_for_account__mutmut_1 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_2'] = x_ask_for_account__mutmut_2 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_3'] = x_ask_for_account__mutmut_3 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_4'] = x_ask_for_account__mutmut_4 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_5'] = x_ask_for_account__mutmut_5 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_6'] = x_ask_for_account__mutmut_6 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_7'] = x_ask_for_account__mutmut_7 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_8'] = x_ask_for_account__mutmut_8 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_9'] = x_ask_for_account__mutmut_9 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_10'] = x_ask_for_account__mutmut_10 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_11'] = x_ask_for_account__mutmut_11 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_12'] = x_ask_for_account__mutmut_12 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_13'] = x_ask_for_account__mutmut_13 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_14'] = x_ask_for_account__mutmut_14 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_15'] = x_ask_for_account__mutmut_15 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_16'] = x_ask_for_account__mutmut_16 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_17'] = x_ask_for_account__mutmut_17 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_18'] = x_ask_for_account__mutmut_18 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_19'] = x_ask_for_account__mutmut_19 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_20'] = x_ask_for_account__mutmut_20 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_21'] = x_ask_for_account__mutmut_21 # type: ignore # mutmut generated
mutants_x_ask_for_account__mutmut['x_ask_for_account__mutmut_22'] = x_ask_for_account__mutmut_22 # type: ignore # mutmut generated
mutants_x_on_report__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_on_report__mutmut)
def on_report(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_orig(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_1(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity >= 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_2(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 1:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_3(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(None)
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_4(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = None
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_5(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity != ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_6(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_7(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(None, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_8(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, None):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_9(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_10(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, ):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_11(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity == ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_12(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(None, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_13(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, None)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_14(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_15(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, )
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_16(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = None
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_17(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted(None, message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_18(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", None, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_19(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, None, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_20(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, None, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_21(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, None)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_22(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted(message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_23(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_24(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_25(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_26(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, )]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_27(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("XXwarningXX", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_28(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("WARNING", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_29(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_30(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = None
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_31(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = None
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_32(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "XXthe account holds no positionXX"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_33(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "THE ACCOUNT HOLDS NO POSITION"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_34(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted(None, message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_35(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", None, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_36(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, None, report.quantity, report.entry_price)]


def x_on_report__mutmut_37(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, None, report.entry_price)]


def x_on_report__mutmut_38(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, None)]


def x_on_report__mutmut_39(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted(message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_40(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_41(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.quantity, report.entry_price)]


def x_on_report__mutmut_42(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.entry_price)]


def x_on_report__mutmut_43(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, )]


def x_on_report__mutmut_44(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("XXinfoXX", message, report.time, report.quantity, report.entry_price)]


def x_on_report__mutmut_45(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    message = "the account holds no position"
    return [Adopted("INFO", message, report.time, report.quantity, report.entry_price)]

mutants_x_on_report__mutmut['_mutmut_orig'] = x_on_report__mutmut_orig # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_1'] = x_on_report__mutmut_1 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_2'] = x_on_report__mutmut_2 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_3'] = x_on_report__mutmut_3 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_4'] = x_on_report__mutmut_4 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_5'] = x_on_report__mutmut_5 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_6'] = x_on_report__mutmut_6 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_7'] = x_on_report__mutmut_7 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_8'] = x_on_report__mutmut_8 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_9'] = x_on_report__mutmut_9 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_10'] = x_on_report__mutmut_10 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_11'] = x_on_report__mutmut_11 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_12'] = x_on_report__mutmut_12 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_13'] = x_on_report__mutmut_13 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_14'] = x_on_report__mutmut_14 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_15'] = x_on_report__mutmut_15 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_16'] = x_on_report__mutmut_16 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_17'] = x_on_report__mutmut_17 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_18'] = x_on_report__mutmut_18 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_19'] = x_on_report__mutmut_19 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_20'] = x_on_report__mutmut_20 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_21'] = x_on_report__mutmut_21 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_22'] = x_on_report__mutmut_22 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_23'] = x_on_report__mutmut_23 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_24'] = x_on_report__mutmut_24 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_25'] = x_on_report__mutmut_25 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_26'] = x_on_report__mutmut_26 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_27'] = x_on_report__mutmut_27 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_28'] = x_on_report__mutmut_28 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_29'] = x_on_report__mutmut_29 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_30'] = x_on_report__mutmut_30 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_31'] = x_on_report__mutmut_31 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_32'] = x_on_report__mutmut_32 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_33'] = x_on_report__mutmut_33 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_34'] = x_on_report__mutmut_34 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_35'] = x_on_report__mutmut_35 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_36'] = x_on_report__mutmut_36 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_37'] = x_on_report__mutmut_37 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_38'] = x_on_report__mutmut_38 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_39'] = x_on_report__mutmut_39 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_40'] = x_on_report__mutmut_40 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_41'] = x_on_report__mutmut_41 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_42'] = x_on_report__mutmut_42 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_43'] = x_on_report__mutmut_43 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_44'] = x_on_report__mutmut_44 # type: ignore # mutmut generated
mutants_x_on_report__mutmut['x_on_report__mutmut_45'] = x_on_report__mutmut_45 # type: ignore # mutmut generated
mutants_x__agree__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__agree__mutmut)
def _agree(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_orig(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_1(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = None
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_2(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity == adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_3(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = None
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_4(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 1
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_5(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = ""
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_6(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(None, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_7(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, None, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_8(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, None):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_9(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_10(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_11(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, ):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_12(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s / 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_13(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1001):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_14(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads = 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_15(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads -= 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_16(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 2
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_17(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = None
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return adoption.done


def x__agree__mutmut_18(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = None
    return adoption.done


def x__agree__mutmut_19(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    if is_due(adoption.last_read_at, report.time, book.settings.adopt_gap_s * 1000):
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads > book.settings.adopt_reads
    return adoption.done

mutants_x__agree__mutmut['_mutmut_orig'] = x__agree__mutmut_orig # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_1'] = x__agree__mutmut_1 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_2'] = x__agree__mutmut_2 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_3'] = x__agree__mutmut_3 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_4'] = x__agree__mutmut_4 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_5'] = x__agree__mutmut_5 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_6'] = x__agree__mutmut_6 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_7'] = x__agree__mutmut_7 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_8'] = x__agree__mutmut_8 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_9'] = x__agree__mutmut_9 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_10'] = x__agree__mutmut_10 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_11'] = x__agree__mutmut_11 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_12'] = x__agree__mutmut_12 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_13'] = x__agree__mutmut_13 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_14'] = x__agree__mutmut_14 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_15'] = x__agree__mutmut_15 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_16'] = x__agree__mutmut_16 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_17'] = x__agree__mutmut_17 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_18'] = x__agree__mutmut_18 # type: ignore # mutmut generated
mutants_x__agree__mutmut['x__agree__mutmut_19'] = x__agree__mutmut_19 # type: ignore # mutmut generated
mutants_x_adopt__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_adopt__mutmut)
def adopt(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_orig(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_1(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = None
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_2(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = None
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_3(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = None
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_4(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        None,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_5(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        None,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_6(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        None,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_7(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        None,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_8(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        None,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_9(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_10(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_11(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_12(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_13(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_14(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity / report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_15(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        +report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_16(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = ""
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_17(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None or report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_18(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is not None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_19(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is None:
        book.protection = Protection(report.stop_price, report.take_profit_price)


def x_adopt__mutmut_20(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = None


def x_adopt__mutmut_21(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(None, report.take_profit_price)


def x_adopt__mutmut_22(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, None)


def x_adopt__mutmut_23(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.take_profit_price)


def x_adopt__mutmut_24(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, and its stop where we planned none; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
    elif book.protection is None and report.stop_price is not None:
        book.protection = Protection(report.stop_price, )

mutants_x_adopt__mutmut['_mutmut_orig'] = x_adopt__mutmut_orig # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_1'] = x_adopt__mutmut_1 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_2'] = x_adopt__mutmut_2 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_3'] = x_adopt__mutmut_3 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_4'] = x_adopt__mutmut_4 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_5'] = x_adopt__mutmut_5 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_6'] = x_adopt__mutmut_6 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_7'] = x_adopt__mutmut_7 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_8'] = x_adopt__mutmut_8 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_9'] = x_adopt__mutmut_9 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_10'] = x_adopt__mutmut_10 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_11'] = x_adopt__mutmut_11 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_12'] = x_adopt__mutmut_12 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_13'] = x_adopt__mutmut_13 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_14'] = x_adopt__mutmut_14 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_15'] = x_adopt__mutmut_15 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_16'] = x_adopt__mutmut_16 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_17'] = x_adopt__mutmut_17 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_18'] = x_adopt__mutmut_18 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_19'] = x_adopt__mutmut_19 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_20'] = x_adopt__mutmut_20 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_21'] = x_adopt__mutmut_21 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_22'] = x_adopt__mutmut_22 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_23'] = x_adopt__mutmut_23 # type: ignore # mutmut generated
mutants_x_adopt__mutmut['x_adopt__mutmut_24'] = x_adopt__mutmut_24 # type: ignore # mutmut generated
