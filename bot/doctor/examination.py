"""All that `ebb doctor` looks at, in the order in which a start would meet it; each part stands alone.

Where the exchange is not reached, or no key is there, the findings say what was not checked.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from bot.artifacts.load import read_card
from bot.bybit.clock_offset import measure
from bot.bybit.places import Place
from bot.bybit.public import LINEAR, PublicData
from bot.config.exchange_keys import ExchangeKeys
from bot.config.model import Config
from bot.doctor import account, machine
from bot.doctor.finding import Finding, Grade, fail, not_checked, ok
from bot.live_gate import live_refusal
from core.errors import EbbError, InputError

_NO_SUCH_CALL = 10032
"""Demo trading does not know this call."""
PRIVATE_CHECKS = ("permissions", "key address", "key expiry", "margin mode", "position")


class Asks(Protocol):
    """Questions that move nothing; block, and raise EbbError when there is no answer."""

    def get(self, path: str, **params: str | int) -> Mapping[str, Any]:
        """Return `result` of an unsigned GET."""
        ...

    def get_signed(self, path: str, **params: str | int) -> Mapping[str, Any]:
        """Return `result` of a signed GET."""
        ...


@dataclass(frozen=True, slots=True)
class Patient:
    """What is examined. `connect` opens a session for a place, with keys or without."""

    config: Config
    home: Path
    place: Place | None
    find_keys: Callable[[], ExchangeKeys | None]
    connect: Callable[[Place, ExchangeKeys | None], Asks]
    host: Callable[[], int]


def examine(patient: Patient) -> list[Finding]:
    """Return every finding; nothing is changed anywhere."""
    config, home = patient.config, patient.home
    findings = [
        ok("config", f"{config.path or 'default settings'}, mode {config.mode}"),
        machine.home_finding(home),
        machine.disk_finding(home),
        machine.journal_finding(config, home),
        machine.model_finding(config, home, patient.host()),
    ]
    if config.sources.chain is not None:
        findings.append(_chain_finding(config))
    if config.mode == "live":
        findings.append(_gate_finding(patient))
    if patient.place is None:
        return [*findings, machine.nothing_to_ask(config)]
    return [*findings, *_exchange_findings(patient, patient.place)]


def _chain_finding(config: Config) -> Finding:
    from bot.doctor.sources import chain_finding  # noqa: PLC0415  # aiohttp: 90 ms for those who watch no chain

    return chain_finding(config)


def _gate_finding(patient: Patient) -> Finding:
    wanted = getattr(patient.config.strategy.rule, "model", None)
    try:
        card = read_card(patient.home, wanted) if wanted is not None else None
    except InputError as error:
        return fail("live", str(error), "live stays shut until then")
    refusal = live_refusal(patient.config, patient.home, card, patient.host())
    if refusal:
        return fail("live", refusal, "live stays shut until then")
    return ok("live", "confirmed, and assessed for this model and these settings")


def _exchange_findings(patient: Patient, place: Place) -> Iterator[Finding]:
    keys: ExchangeKeys | None = None
    needs_key = patient.config.mode != "paper"
    if needs_key:
        try:
            keys = patient.find_keys()
        except EbbError as error:
            yield fail("key", str(error), "correct the file")
        else:
            yield (
                ok("key", "found")
                if keys is not None
                else fail("key", "none", "copy .env.example to .env and fill it in")
            )
    asks = patient.connect(place, keys)
    try:
        offset = measure(PublicData(asks).time_ms, patient.host)
    except EbbError as error:
        yield fail("exchange", f"{place.rest} is not reached: {error}", "check the network")
        yield from _unseen(("clock", "instrument", *(PRIVATE_CHECKS if needs_key else ())))
        return
    yield ok("exchange", f"{place.rest} answers")
    yield account.clock_finding(offset.offset_ms, offset.round_trip_ms)
    yield from _asked("instrument", lambda: _instrument(asks, patient.config.instrument.symbol))
    if keys is not None:
        yield from private_findings(asks, patient.config, place)
    elif needs_key:
        yield from (not_checked(name, "there is no key") for name in PRIVATE_CHECKS)


def _unseen(names: tuple[str, ...]) -> Iterator[Finding]:
    yield from (not_checked(name, "the exchange is not reached") for name in names)


def _instrument(asks: Asks, symbol: str) -> list[Finding]:
    result = asks.get("/v5/market/instruments-info", category=LINEAR, symbol=symbol)
    return [account.instrument_finding(_rows(result), symbol)]


def private_findings(asks: Asks, config: Config, place: Place) -> Iterator[Finding]:
    """Judge key, account and position by what the exchange says of them."""
    symbol = config.instrument.symbol
    yield from _asked("permissions", lambda: key_findings(asks, place))
    yield from _asked(
        "margin mode",
        lambda: list(account.account_findings(asks.get_signed("/v5/account/info"))),
    )
    yield from _asked(
        "position",
        lambda: list(
            account.position_findings(
                _rows(asks.get_signed("/v5/position/list", category=LINEAR, symbol=symbol)), symbol
            )
        ),
    )


def key_findings(asks: Asks, place: Place) -> list[Finding]:
    """Judge the key by user/query-api, which demo does not know."""
    try:
        answer = asks.get_signed("/v5/user/query-api")
    except EbbError as error:
        if place.mode == "demo" and str(_NO_SUCH_CALL) in str(error):
            return [not_checked("permissions", "demo trading does not tell them")]
        raise
    real_money = place.mode == "live"
    return list(account.key_findings(answer, real_money=real_money))


def _asked(name: str, question: Callable[[], list[Finding]]) -> list[Finding]:
    try:
        return question()
    except EbbError as error:
        return [fail(name, str(error), "see what the exchange says about the key and the mode")]


def _rows(result: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    rows = result.get("list")
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def passes(findings: list[Finding]) -> bool:
    """Return True when nothing failed."""
    return not any(finding.grade is Grade.FAIL for finding in findings)
