"""Stop cover: proved, or the position is closed (FAULTS 17, I2, I3).

A short is covered when the exchange's own row shows a stop for all of it, on the right side, no further than planned.
Proof comes from a PositionReport alone. Until then the machine asks; after `cover_proof_s` it sets the stop again in
one request, and again as long as that is not read back; after `cover_fail_s` it closes, and goes on asking for a stop
as long as the close does not succeed.
"""

from core.commands import Alert, AmendStop, Ask, Command, Reconcile
from core.events import PositionReport
from core.execution.book import Book, Protection
from core.execution.closing import begin_close
from core.execution.pace import is_due
from core.money import HUNDRED, short_stop_price


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_covers__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_covers__mutmut)
def covers(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def x_covers__mutmut_orig(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def x_covers__mutmut_1(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = None
    if stop is None or report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def x_covers__mutmut_2(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None and report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def x_covers__mutmut_3(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is not None or report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def x_covers__mutmut_4(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity == book.position.quantity:
        return False
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def x_covers__mutmut_5(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity:
        return True
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def x_covers__mutmut_6(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity:
        return False
    planned = None
    return planned is None or stop <= planned.stop_price


def x_covers__mutmut_7(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is None and stop <= planned.stop_price


def x_covers__mutmut_8(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is not None or stop <= planned.stop_price


def x_covers__mutmut_9(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is None or stop < planned.stop_price

mutants_x_covers__mutmut['_mutmut_orig'] = x_covers__mutmut_orig # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_1'] = x_covers__mutmut_1 # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_2'] = x_covers__mutmut_2 # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_3'] = x_covers__mutmut_3 # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_4'] = x_covers__mutmut_4 # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_5'] = x_covers__mutmut_5 # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_6'] = x_covers__mutmut_6 # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_7'] = x_covers__mutmut_7 # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_8'] = x_covers__mutmut_8 # type: ignore # mutmut generated
mutants_x_covers__mutmut['x_covers__mutmut_9'] = x_covers__mutmut_9 # type: ignore # mutmut generated
mutants_x_on_report__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_on_report__mutmut)
def on_report(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_orig(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_1(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = ""
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_2(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(None, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_3(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, None):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_4(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_5(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, ):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_6(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = ""
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_7(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is not None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_8(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = None
    return chase(book, report.time, ask=False)


def x_on_report__mutmut_9(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(None, report.time, ask=False)


def x_on_report__mutmut_10(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, None, ask=False)


def x_on_report__mutmut_11(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=None)


def x_on_report__mutmut_12(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(report.time, ask=False)


def x_on_report__mutmut_13(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, ask=False)


def x_on_report__mutmut_14(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, )


def x_on_report__mutmut_15(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=True)

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
mutants_x_chase__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_chase__mutmut)
def chase(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_orig(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_1(book: Book, now: int, *, ask: bool = False) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_2(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None and book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_3(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is not None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_4(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = None  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_5(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        None
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_6(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now + book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_7(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = None
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_8(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 or book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_9(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms > book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_10(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s / 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_11(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1001 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_12(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is not None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_13(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = None
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_14(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert(None, f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_15(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", None)
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_16(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert(f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_17(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", )
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_18(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("XXcriticalXX", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_19(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("CRITICAL", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_20(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands = [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_21(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands -= [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_22(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(None, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_23(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, None, "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_24(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", None, now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_25(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", None)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_26(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close("stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_27(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_28(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_29(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", )]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_30(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "XXstop_not_provedXX", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_31(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "STOP_NOT_PROVED", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_32(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "XXXX", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_33(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = None
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_34(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s / 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_35(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1001
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_36(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = None
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_37(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms and _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_38(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms > proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_39(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(None)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_40(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend or is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_41(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(None, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_42(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, None, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_43(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, None):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_44(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_45(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_46(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, ):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_47(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = None
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_48(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands = _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_49(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands -= _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_50(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            None, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_51(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, None, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_52(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, None
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_53(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_54(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_55(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_56(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if (waited_ms) and False else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_57(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if (waited_ms) or True else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_58(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "XXstop not read backXX" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_59(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "STOP NOT READ BACK" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_60(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "XXposition has no stopXX"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_61(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "POSITION HAS NO STOP"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_62(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = None
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_63(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = False
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_64(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(None)
    return commands


def x_chase__mutmut_65(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(None, book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_66(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, None, "", "prove the stop"))
    return commands


def x_chase__mutmut_67(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, None, "prove the stop"))
    return commands


def x_chase__mutmut_68(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", None))
    return commands


def x_chase__mutmut_69(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(book.instrument.symbol, "", "prove the stop"))
    return commands


def x_chase__mutmut_70(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, "", "prove the stop"))
    return commands


def x_chase__mutmut_71(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "prove the stop"))
    return commands


def x_chase__mutmut_72(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", ))
    return commands


def x_chase__mutmut_73(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "XXXX", "prove the stop"))
    return commands


def x_chase__mutmut_74(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "XXprove the stopXX"))
    return commands


def x_chase__mutmut_75(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    if waited_ms >= book.settings.cover_fail_s * 1000 and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "PROVE THE STOP"))
    return commands

mutants_x_chase__mutmut['_mutmut_orig'] = x_chase__mutmut_orig # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_1'] = x_chase__mutmut_1 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_2'] = x_chase__mutmut_2 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_3'] = x_chase__mutmut_3 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_4'] = x_chase__mutmut_4 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_5'] = x_chase__mutmut_5 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_6'] = x_chase__mutmut_6 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_7'] = x_chase__mutmut_7 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_8'] = x_chase__mutmut_8 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_9'] = x_chase__mutmut_9 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_10'] = x_chase__mutmut_10 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_11'] = x_chase__mutmut_11 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_12'] = x_chase__mutmut_12 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_13'] = x_chase__mutmut_13 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_14'] = x_chase__mutmut_14 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_15'] = x_chase__mutmut_15 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_16'] = x_chase__mutmut_16 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_17'] = x_chase__mutmut_17 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_18'] = x_chase__mutmut_18 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_19'] = x_chase__mutmut_19 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_20'] = x_chase__mutmut_20 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_21'] = x_chase__mutmut_21 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_22'] = x_chase__mutmut_22 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_23'] = x_chase__mutmut_23 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_24'] = x_chase__mutmut_24 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_25'] = x_chase__mutmut_25 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_26'] = x_chase__mutmut_26 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_27'] = x_chase__mutmut_27 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_28'] = x_chase__mutmut_28 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_29'] = x_chase__mutmut_29 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_30'] = x_chase__mutmut_30 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_31'] = x_chase__mutmut_31 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_32'] = x_chase__mutmut_32 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_33'] = x_chase__mutmut_33 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_34'] = x_chase__mutmut_34 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_35'] = x_chase__mutmut_35 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_36'] = x_chase__mutmut_36 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_37'] = x_chase__mutmut_37 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_38'] = x_chase__mutmut_38 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_39'] = x_chase__mutmut_39 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_40'] = x_chase__mutmut_40 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_41'] = x_chase__mutmut_41 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_42'] = x_chase__mutmut_42 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_43'] = x_chase__mutmut_43 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_44'] = x_chase__mutmut_44 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_45'] = x_chase__mutmut_45 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_46'] = x_chase__mutmut_46 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_47'] = x_chase__mutmut_47 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_48'] = x_chase__mutmut_48 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_49'] = x_chase__mutmut_49 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_50'] = x_chase__mutmut_50 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_51'] = x_chase__mutmut_51 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_52'] = x_chase__mutmut_52 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_53'] = x_chase__mutmut_53 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_54'] = x_chase__mutmut_54 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_55'] = x_chase__mutmut_55 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_56'] = x_chase__mutmut_56 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_57'] = x_chase__mutmut_57 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_58'] = x_chase__mutmut_58 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_59'] = x_chase__mutmut_59 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_60'] = x_chase__mutmut_60 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_61'] = x_chase__mutmut_61 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_62'] = x_chase__mutmut_62 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_63'] = x_chase__mutmut_63 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_64'] = x_chase__mutmut_64 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_65'] = x_chase__mutmut_65 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_66'] = x_chase__mutmut_66 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_67'] = x_chase__mutmut_67 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_68'] = x_chase__mutmut_68 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_69'] = x_chase__mutmut_69 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_70'] = x_chase__mutmut_70 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_71'] = x_chase__mutmut_71 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_72'] = x_chase__mutmut_72 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_73'] = x_chase__mutmut_73 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_74'] = x_chase__mutmut_74 # type: ignore # mutmut generated
mutants_x_chase__mutmut['x_chase__mutmut_75'] = x_chase__mutmut_75 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__set_stop__mutmut)
def _set_stop(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_orig(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_1(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = None
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_2(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(None)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_3(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = None
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_4(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None or book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_5(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_6(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price > stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_7(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(None, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_8(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, None, "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_9(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", None, now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_10(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", None)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_11(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close("stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_12(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_13(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_14(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", )
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_15(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "XXstop_already_passedXX", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_16(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "STOP_ALREADY_PASSED", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_17(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "XXXX", now)
    return [AmendStop(book.instrument.symbol, stop, target, reason)]


def x__set_stop__mutmut_18(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(None, stop, target, reason)]


def x__set_stop__mutmut_19(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, None, target, reason)]


def x__set_stop__mutmut_20(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, None, reason)]


def x__set_stop__mutmut_21(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, None)]


def x__set_stop__mutmut_22(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(stop, target, reason)]


def x__set_stop__mutmut_23(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, target, reason)]


def x__set_stop__mutmut_24(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, reason)]


def x__set_stop__mutmut_25(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    return [AmendStop(book.instrument.symbol, stop, target, )]

mutants_x__set_stop__mutmut['_mutmut_orig'] = x__set_stop__mutmut_orig # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_1'] = x__set_stop__mutmut_1 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_2'] = x__set_stop__mutmut_2 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_3'] = x__set_stop__mutmut_3 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_4'] = x__set_stop__mutmut_4 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_5'] = x__set_stop__mutmut_5 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_6'] = x__set_stop__mutmut_6 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_7'] = x__set_stop__mutmut_7 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_8'] = x__set_stop__mutmut_8 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_9'] = x__set_stop__mutmut_9 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_10'] = x__set_stop__mutmut_10 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_11'] = x__set_stop__mutmut_11 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_12'] = x__set_stop__mutmut_12 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_13'] = x__set_stop__mutmut_13 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_14'] = x__set_stop__mutmut_14 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_15'] = x__set_stop__mutmut_15 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_16'] = x__set_stop__mutmut_16 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_17'] = x__set_stop__mutmut_17 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_18'] = x__set_stop__mutmut_18 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_19'] = x__set_stop__mutmut_19 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_20'] = x__set_stop__mutmut_20 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_21'] = x__set_stop__mutmut_21 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_22'] = x__set_stop__mutmut_22 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_23'] = x__set_stop__mutmut_23 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_24'] = x__set_stop__mutmut_24 # type: ignore # mutmut generated
mutants_x__set_stop__mutmut['x__set_stop__mutmut_25'] = x__set_stop__mutmut_25 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_wanted_protection__mutmut)
def wanted_protection(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_orig(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_1(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is not None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_2(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = None
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_3(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price / (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_4(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 - book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_5(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (2 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_6(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price * HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_7(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_8(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if (book.report is not None) and False else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_9(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if (book.report is not None) or True else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_10(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_11(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = None
    return book.protection


def x_wanted_protection__mutmut_12(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(None, target)
    return book.protection


def x_wanted_protection__mutmut_13(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), None)
    return book.protection


def x_wanted_protection__mutmut_14(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(target)
    return book.protection


def x_wanted_protection__mutmut_15(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), )
    return book.protection


def x_wanted_protection__mutmut_16(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(None, book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_17(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, None), target)
    return book.protection


def x_wanted_protection__mutmut_18(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(book.instrument.tick_size), target)
    return book.protection


def x_wanted_protection__mutmut_19(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        target = book.report.take_profit_price if book.report is not None else None
        book.protection = Protection(short_stop_price(price, ), target)
    return book.protection

mutants_x_wanted_protection__mutmut['_mutmut_orig'] = x_wanted_protection__mutmut_orig # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_1'] = x_wanted_protection__mutmut_1 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_2'] = x_wanted_protection__mutmut_2 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_3'] = x_wanted_protection__mutmut_3 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_4'] = x_wanted_protection__mutmut_4 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_5'] = x_wanted_protection__mutmut_5 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_6'] = x_wanted_protection__mutmut_6 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_7'] = x_wanted_protection__mutmut_7 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_8'] = x_wanted_protection__mutmut_8 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_9'] = x_wanted_protection__mutmut_9 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_10'] = x_wanted_protection__mutmut_10 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_11'] = x_wanted_protection__mutmut_11 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_12'] = x_wanted_protection__mutmut_12 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_13'] = x_wanted_protection__mutmut_13 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_14'] = x_wanted_protection__mutmut_14 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_15'] = x_wanted_protection__mutmut_15 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_16'] = x_wanted_protection__mutmut_16 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_17'] = x_wanted_protection__mutmut_17 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_18'] = x_wanted_protection__mutmut_18 # type: ignore # mutmut generated
mutants_x_wanted_protection__mutmut['x_wanted_protection__mutmut_19'] = x_wanted_protection__mutmut_19 # type: ignore # mutmut generated
mutants_x__report_lacks_stop__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__report_lacks_stop__mutmut)
def _report_lacks_stop(book: Book) -> bool:
    report = book.report
    return (
        report is not None
        and report.quantity == book.position.quantity
        and report.stop_price is None
    )


def x__report_lacks_stop__mutmut_orig(book: Book) -> bool:
    report = book.report
    return (
        report is not None
        and report.quantity == book.position.quantity
        and report.stop_price is None
    )


def x__report_lacks_stop__mutmut_1(book: Book) -> bool:
    report = None
    return (
        report is not None
        and report.quantity == book.position.quantity
        and report.stop_price is None
    )


def x__report_lacks_stop__mutmut_2(book: Book) -> bool:
    report = book.report
    return (
        report is not None
        and report.quantity == book.position.quantity or report.stop_price is None
    )


def x__report_lacks_stop__mutmut_3(book: Book) -> bool:
    report = book.report
    return (
        report is not None or report.quantity == book.position.quantity
        and report.stop_price is None
    )


def x__report_lacks_stop__mutmut_4(book: Book) -> bool:
    report = book.report
    return (
        report is None
        and report.quantity == book.position.quantity
        and report.stop_price is None
    )


def x__report_lacks_stop__mutmut_5(book: Book) -> bool:
    report = book.report
    return (
        report is not None
        and report.quantity != book.position.quantity
        and report.stop_price is None
    )


def x__report_lacks_stop__mutmut_6(book: Book) -> bool:
    report = book.report
    return (
        report is not None
        and report.quantity == book.position.quantity
        and report.stop_price is not None
    )

mutants_x__report_lacks_stop__mutmut['_mutmut_orig'] = x__report_lacks_stop__mutmut_orig # type: ignore # mutmut generated
mutants_x__report_lacks_stop__mutmut['x__report_lacks_stop__mutmut_1'] = x__report_lacks_stop__mutmut_1 # type: ignore # mutmut generated
mutants_x__report_lacks_stop__mutmut['x__report_lacks_stop__mutmut_2'] = x__report_lacks_stop__mutmut_2 # type: ignore # mutmut generated
mutants_x__report_lacks_stop__mutmut['x__report_lacks_stop__mutmut_3'] = x__report_lacks_stop__mutmut_3 # type: ignore # mutmut generated
mutants_x__report_lacks_stop__mutmut['x__report_lacks_stop__mutmut_4'] = x__report_lacks_stop__mutmut_4 # type: ignore # mutmut generated
mutants_x__report_lacks_stop__mutmut['x__report_lacks_stop__mutmut_5'] = x__report_lacks_stop__mutmut_5 # type: ignore # mutmut generated
mutants_x__report_lacks_stop__mutmut['x__report_lacks_stop__mutmut_6'] = x__report_lacks_stop__mutmut_6 # type: ignore # mutmut generated
