"""What an answer to a request proves: ACCEPTED, REJECTED with the exchange's evidence, or UNKNOWN.

An exception's class is no outcome, nor is a status: an answer counts by HTTP status, retCode and order id together
(FAULTS 0). REJECTED needs a documented code that says the order was refused before it could be placed; everything
else - no answer, no JSON, a code that says "server" or "again", a code nobody documented - is UNKNOWN and asked for.
Source of the codes: Bybit V5 documentation, "Error Codes" (docs/bybit-facts.md).
"""

from collections.abc import Mapping

from bot.bybit.reply import Reply
from core.events import Outcome

_OK_STATUS = 200
_SHUT_OUT = frozenset({400, 401, 403, 404})
"""HTTP statuses of the door, before any order is looked at: malformed, without a key, shut out, no such path."""

NOT_MODIFIED = frozenset({34040, 110025, 110026, 110043, 110075})
"""What was asked for is so already: stop and target, position mode, margin mode, leverage, risk limit."""

UNCERTAIN: Mapping[int, str] = {
    -1: "the request expired somewhere on its way",
    429: "system level frequency protection: asks to try again",
    10000: "the server timed out: what it had begun may be done",
    10014: "a duplicate request: the first one may have been carried out",
    10016: "internal error, or the service is restarting",
    10429: "system level frequency protection, on the order socket",
    20006: "the request's id was used before: so may the request have been",
    40004: "the order is being changed: its status is to be asked for",
    110030: "the order id exists: an order was placed under it",
    110035: "a cancellation was under way before a liquidation",
    110072: "the client's order id exists: it was placed before",
    110079: "the order is being processed",
    110114: "another order is in progress",
    3400214: "server error",
}
"""Codes that prove nothing, or even that the order is there; each with what it says."""

_AT_THE_DOOR = frozenset({10001, 10002, 10003, 10004, 10005, 10007, 10008, 10009, 10010})
"""Parameters, time stamp, key, signature, permission, login, ban, region, address: refused before it was an order."""
_TOO_MANY = frozenset({10006, 10018, 20003})
"""Over a limit: not looked at."""
_NOT_SERVED = frozenset({10017, 10019, 10024, 10027, 10028, 10029, 10404, 33004, -2015, 100028})
"""No such path, a socket that takes no new request, compliance, no such symbol or account kind, a dead key."""
_MARKET_RULES = frozenset({30133, 30134, 30135, 30136, 30208, 30209, 30228, 30256, 3400139})
"""Price beyond the band, delisting, margin and risk limits of the market."""
_TRADING = frozenset(range(110001, 110138)) - UNCERTAIN.keys() - NOT_MODIFIED
_UNDOCUMENTED = frozenset(
    {110002, 110081, 110084, 110091, 110122, *range(110126, 110131), 110133, 110134}
)
"""Numbers between the documented ones: nobody says what they mean."""
REFUSALS = (_AT_THE_DOOR | _TOO_MANY | _NOT_SERVED | _MARKET_RULES | _TRADING) - _UNDOCUMENTED
"""Codes that are evidence: no order came of the request."""

WRONG_TIME = 10002
"""The request's time is outside of what the exchange takes: one of the clocks has jumped (FAULTS 41, 42)."""
GRID_TROUBLE = frozenset({10001, 110003, 110017, 110094, 110120, 110121, 30208, 30209})
"""The order may not fit the instrument as it is now: its record is read anew (FAULTS 13)."""
STATUS_TROUBLE = frozenset({30228, 110023, 110042, 110063, 110066, 110074})
"""The instrument does not trade as it did (FAULTS 37)."""


def of_code(code: int | None) -> Outcome:
    """Return what a retCode alone proves; 0 proves an order only together with its id."""
    if code in REFUSALS:
        return Outcome.REJECTED
    if code == 0 or code in NOT_MODIFIED:
        return Outcome.ACCEPTED
    return Outcome.UNKNOWN


def of_order(reply: Reply) -> Outcome:
    """Return what is known of an order after its request was answered, or was not."""
    if reply.status != _OK_STATUS:
        return Outcome.REJECTED if reply.status in _SHUT_OUT else Outcome.UNKNOWN
    outcome = of_code(reply.code)
    if outcome is Outcome.ACCEPTED and (reply.code != 0 or not order_id(reply)):
        return Outcome.UNKNOWN
    return outcome


def of_change(reply: Reply) -> Outcome:
    """Return what is known of a request that makes no order: a stop, a leverage, a cancellation."""
    if reply.status != _OK_STATUS:
        return Outcome.REJECTED if reply.status in _SHUT_OUT else Outcome.UNKNOWN
    return of_code(reply.code)


def order_id(reply: Reply) -> str:
    """Return the exchange's id of the order that an answer names; '' when it names none."""
    named = reply.result.get("orderId")
    return named if isinstance(named, str) else ""
