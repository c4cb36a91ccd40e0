"""What may be said of a key, an account and an instrument from the exchange's own answers. Pure.

The rules are FAULTS S1, 31, 32, 37 and 45. What is merely untidy on play money is refused where money is real.
Source: Bybit V5 documentation, "Get API Key Information", "Get Account Info", "Get Instruments Info".
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.bybit.reply import ReadError
from bot.doctor.finding import Finding, fail, ok, warn
from bot.exchange.rows import position_of
from bot.exchange.schema import PositionRow, row_of

Row = Mapping[str, Any]

WARN_DAYS, FAIL_DAYS = 14, 3
CLOCK_WARN_MS, CLOCK_FAIL_MS = 250, 800
UNIFIED = frozenset({3, 4, 5, 6})
"""Values of unifiedMarginStatus that mean a unified account."""
_NEEDED = {"ContractTrade": {"Order", "Position"}, "Derivatives": {"DerivativesTrade"}}
_MOVES_MONEY = frozenset({"AccountTransfer", "SubMemberTransfer", "SubMemberTransferList"})
_NEW_KEY = "make a new key with Contracts: Orders and Positions alone"
ISOLATED = "ISOLATED_MARGIN"


def key_findings(answer: Row, *, real_money: bool) -> Iterator[Finding]:
    """Judge an answer of user/query-api."""
    grave = fail if real_money else warn
    if answer.get("readOnly") != 0:
        yield fail("key", "is read-only", _NEW_KEY)
    permissions = answer.get("permissions")
    if not isinstance(permissions, Mapping):
        yield fail("permissions", "are not said by the exchange", "try again")
        return
    yield from _permission_findings(permissions, real_money=real_money)
    bound = _is_bound(answer.get("ips"))
    if bound:
        yield ok("key address", "is bound to an IP address")
    else:
        yield grave(
            "key address",
            "is not bound to an IP address, so whoever has it can use it, and it dies after 90 days",
            "bind the key to this machine's address on the exchange",
        )
    yield _expiry(answer.get("deadlineDay"), bound=bound)
    if answer.get("uta") != 1:
        yield fail("account", "is no unified account", "upgrade it to a unified trading account")
    if answer.get("isMaster") is True:
        yield warn(
            "account",
            "is the master account",
            "trade on a sub-account of its own, so that nothing else is at stake",
        )


def _permission_findings(permissions: Row, *, real_money: bool) -> Iterator[Finding]:
    if not all(isinstance(names, list) for names in permissions.values()):
        yield fail("permissions", "are said in a form that is not known", "try again")
        return
    given = {
        str(group): {str(one) for one in names} for group, names in permissions.items() if names
    }
    wallet = given.get("Wallet", set())
    if "Withdraw" in wallet:
        yield fail("permissions", "the key may withdraw money", _NEW_KEY)
        return
    if not any(needed <= given.get(group, set()) for group, needed in _NEEDED.items()):
        yield fail("permissions", "the key may not trade contracts", _NEW_KEY)
        return
    beyond = [
        f"{group} {', '.join(sorted(names))}"
        for group, found in sorted(given.items())
        if (names := found - _NEEDED.get(group, set()))
    ]
    if wallet & _MOVES_MONEY or beyond:
        said = f"the key may do more than trade contracts: {'; '.join(beyond)}"
        yield (fail if real_money else warn)("permissions", said, _NEW_KEY)
        return
    yield ok("permissions", "contracts alone, no withdrawal, no transfer")


def _is_bound(addresses: object) -> bool:
    if not isinstance(addresses, list) or not addresses:
        return False
    return not any(str(one).strip() in {"", "*", "0.0.0.0/0"} for one in addresses)


def _expiry(days: object, *, bound: bool) -> Finding:
    if not isinstance(days, int) or isinstance(days, bool):
        # Of a bound key it may be left out; one that is not bound dies, and nobody knows when.
        say = warn if bound else fail
        return say("key expiry", "is not said by the exchange", "look at the key's page")
    # A bound key has no deadline, which the exchange writes as a number below 0.
    if bound and days < 0:
        return ok("key expiry", "none, since it is bound")
    fix = "renew or bind the key on the exchange"
    if days < FAIL_DAYS:
        return fail("key expiry", f"in {days} days", fix)
    if days < WARN_DAYS:
        return warn("key expiry", f"in {days} days", fix)
    return ok("key expiry", f"in {days} days")


def account_findings(info: Row) -> Iterator[Finding]:
    """Judge an answer of account/info: unified, and with isolated margin, which risks no more than a position's own."""
    status = info.get("unifiedMarginStatus")
    if not isinstance(status, int) or status not in UNIFIED:
        yield fail("account", "is no unified account", "upgrade it to a unified trading account")
    mode = str(info.get("marginMode"))
    if mode == ISOLATED:
        yield ok("margin mode", "isolated")
    else:
        yield warn(
            "margin mode",
            f"is {mode}, wanted {ISOLATED}",
            "`ebb run` sets it while nothing is held, and refuses to start otherwise",
        )


def position_findings(rows: Sequence[Row], symbol: str) -> Iterator[Finding]:
    """Judge an answer of position/list for `symbol`."""
    if not rows:
        yield fail("position", f"no row for {symbol}", "a missing row is not flat; try again")
        return
    if any(row.get("positionIdx") != 0 for row in rows):
        yield fail(
            "position mode",
            "is hedge: two rows a symbol",
            "switch to one-way mode while nothing is held",
        )
        return
    yield ok("position mode", "one-way")
    try:
        row = position_of(tuple(row_of(PositionRow, one) for one in rows), symbol)
    except ReadError as error:
        yield fail("position", f"{error}", "a row that cannot be read is not flat; try again")
        return
    if not row.size:
        yield ok("position", "flat")
    elif row.side != "Sell":
        yield fail("position", f"{row.size} long, which Ebb never opens", "close it by hand")
    elif not row.stopLoss:
        yield fail(
            "position", f"{row.size} short without a stop", "`ebb run` or `ebb guard` sets it"
        )
    else:
        yield ok("position", f"{row.size} short, stop {row.stopLoss}; a start adopts it")


def instrument_finding(rows: Sequence[Row], symbol: str) -> Finding:
    """Judge an answer of market/instruments-info."""
    if not rows:
        return fail("instrument", f"{symbol} is not listed here", "choose another mode or symbol")
    status = rows[0].get("status")
    if status != "Trading":
        return fail(
            "instrument", f"{symbol} is {status}, not Trading", "nothing can be opened until it is"
        )
    return ok("instrument", f"{symbol} is Trading")


def clock_finding(offset_ms: int, round_trip_ms: int) -> Finding:
    """Judge how far the host's clock is from the exchange's (ms)."""
    said = f"exchange - host {offset_ms:+d} ms, measured over {round_trip_ms} ms"
    fix = "let the host's clock be set by NTP (timedatectl set-ntp true)"
    if abs(offset_ms) > CLOCK_FAIL_MS:
        return fail("clock", said, fix)
    if abs(offset_ms) > CLOCK_WARN_MS:
        return warn("clock", said, fix)
    return ok("clock", said)
