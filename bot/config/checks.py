"""What single ranges cannot say: settings that only make sense together.

Each check names the keys, the numbers, and a value that works. It must not know files.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import PurePath
from urllib.parse import SplitResult, urlsplit

from bot.config.document import Document
from bot.config.endpoint import is_loopback, loopback_url
from bot.config.model import ConfigFile
from bot.config.venues import known_venue
from core.calendar import SECOND_MS
from core.errors import InputError, UnsafeError
from core.instrument import instrument_of
from core.margin import liquidation_price, stop_leaves_room
from core.money import decimal_of

_ENTRY = Decimal(100)
_STEP = Decimal("0.1")
_LEVERAGE_STEP = Decimal("0.01")
"""leverageFilter.leverageStep of every linear perpetual; source: Bybit V5, "Get Instruments Info"."""
_BPS_PER_PCT = 100
_PATCH = 8
"""The transformer looks at so many bars at once."""
KINDS = ("lightgbm", "logistic", "lstm", "transformer")
_PLAIN = re.compile(r"[A-Za-z0-9._-]{1,40}")


def check_together(file: ConfigFile, document: Document) -> None:
    """Raise InputError or UnsafeError for the first combination that makes no sense."""
    for check in _CHECKS:
        check(file, document)


def _instrument_is_known(file: ConfigFile, document: Document) -> None:
    section = file.instrument
    for name, read in (
        ("symbol", lambda: instrument_of(section.symbol)),
        ("bar", lambda: section.bar_ms),
    ):
        try:
            read()
        except InputError as error:
            where = document.where(("instrument", name))
            raise InputError(error.what, wanted=error.wanted, where=where) from None


def _leverage_is_offered(file: ConfigFile, document: Document) -> None:
    most = instrument_of(file.instrument.symbol).max_leverage
    if decimal_of(file.instrument.leverage) > most:
        raise InputError(
            f"{file.instrument.leverage:g} is above what {file.instrument.symbol} allows",
            wanted=f"at most {most}",
            where=document.where(("instrument", "leverage")),
        )
    if decimal_of(file.instrument.leverage) % _LEVERAGE_STEP:
        raise InputError(
            f"{file.instrument.leverage:g} is no leverage that the exchange takes",
            wanted=f"a multiple of {_LEVERAGE_STEP}",
            where=document.where(("instrument", "leverage")),
        )


def _liquidation_lies_beyond_the_stop(file: ConfigFile, document: Document) -> None:
    leverage = decimal_of(file.instrument.leverage)
    if _leaves_room(file, leverage):
        return
    liquidation = _liquidation(file, leverage)
    stop = file.risk.stop_loss_pct_of_price
    gap = file.risk.min_liquidation_gap_pct_of_stop_distance
    works = next((less for less in _leverages_below(leverage) if _leaves_room(file, less)), None)
    fix = f"set leverage to {works:f} or less, or bring" if works is not None else "bring"
    where = document.where(("instrument", "leverage"))
    raise UnsafeError(
        f"{where}: {leverage.normalize():f} liquidates a short {liquidation - _ENTRY:.2f} % above "
        f"its entry, with risk.stop_loss_pct_of_price {stop:g} it must be "
        f"{stop * (1 + gap / 100):.2f} % or more; {fix} the stop nearer"
    )


def _leverages_below(leverage: Decimal) -> Iterator[Decimal]:
    while (leverage := leverage - _STEP) >= 1:
        yield leverage


def _target_pays_the_costs(file: ConfigFile, document: Document) -> None:
    costs = 2 * (file.costs.taker_fee_bps + file.costs.slippage_bps) / _BPS_PER_PCT
    target = file.risk.take_profit_pct_of_price
    if target <= costs:
        raise InputError(
            f"{target:g} is not above {costs:g}, what entry and exit cost",
            wanted="a target that pays for two taker fees and slippages of costs",
            where=document.where(("risk", "take_profit_pct_of_price")),
        )


def _drift_shrinks_before_it_ends(file: ConfigFile, document: Document) -> None:
    shrinks, ends = file.risk.drift_shrink_from, file.risk.drift_flat_at
    if ends <= shrinks:
        raise InputError(
            f"{shrinks:g} is not below risk.drift_flat_at {ends:g}",
            wanted="less than that: sizes shrink first, then nothing is held",
            where=document.where(("risk", "drift_shrink_from")),
        )


def _training_is_possible(file: ConfigFile, document: Document) -> None:
    training = file.training
    if training.window_bars % _PATCH:
        raise InputError(
            f"{training.window_bars} is no multiple of {_PATCH}",
            wanted=f"whole patches of {_PATCH} bars",
            where=document.where(("training", "window_bars")),
        )
    for key, named in (("models", training.models), ("fast_models", training.fast_models)):
        for kind in (word.strip() for word in named.split(",")):
            if kind not in KINDS:
                raise InputError(
                    f"{kind!r} is no kind of model",
                    wanted=f"one of {', '.join(KINDS)}, with commas between several",
                    where=document.where(("training", key)),
                )


def _log_stays_at_home(file: ConfigFile, document: Document) -> None:
    named = file.log.file
    if named is not None and (PurePath(named).is_absolute() or ".." in PurePath(named).parts):
        raise InputError(
            f"{named} leads out of home",
            wanted="a file in it, like ebb.log",
            where=document.where(("log", "file")),
        )


def _decision_comes_in_time(file: ConfigFile, document: Document) -> None:
    delay = file.loop.decision_delay_ms
    for limit, name in (
        (file.instrument.bar_ms, "instrument.bar"),
        (file.execution.entry_deadline_s * SECOND_MS, "execution.entry_deadline_s"),
    ):
        if delay >= limit:
            raise InputError(
                f"{delay} leaves no time within {name} ({limit:g} ms)",
                wanted=f"less than {limit:g}",
                where=document.where(("loop", "decision_delay_ms")),
            )


def _remote_answers_before_the_decision(file: ConfigFile, document: Document) -> None:
    remote, delay = file.remote, file.loop.decision_delay_ms
    if remote.url is None:
        return
    parts = _parts_of(remote.url)
    if parts is None or not parts.hostname or parts.scheme not in {"http", "https"}:
        raise InputError(
            f"{remote.url!r} is no address of a server",
            wanted="https://host, or http://127.0.0.1:port for one on this machine",
            where=document.where(("remote", "url")),
        )
    if parts.scheme == "http" and not is_loopback(parts):
        raise InputError(
            f"{remote.url!r} could be answered by anybody on the way, and the answer decides",
            wanted="https://, or a server on this machine",
            where=document.where(("remote", "url")),
        )
    if remote.budget_ms >= delay:
        raise InputError(
            f"{remote.budget_ms} leaves no time before the decision",
            wanted=f"less than loop.decision_delay_ms ({delay})",
            where=document.where(("remote", "budget_ms")),
        )


def _parts_of(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _cover_is_proved_before_it_fails(file: ConfigFile, document: Document) -> None:
    proof, fail = file.execution.cover_proof_s, file.execution.cover_fail_s
    if fail <= proof:
        raise InputError(
            f"{fail:g} is not above execution.cover_proof_s {proof:g}",
            wanted=f"more than {proof:g}",
            where=document.where(("execution", "cover_fail_s")),
            fix="a short would be closed before its stop could be set again",
        )


def _endpoint_is_a_server_of_this_machine(file: ConfigFile, document: Document) -> None:
    section = file.exchange
    for name, scheme, value in (
        ("endpoint", "http", section.endpoint),
        ("ws_endpoint", "ws", section.ws_endpoint),
    ):
        if value is not None:
            loopback_url(value, (scheme,), document.where(("exchange", name)))
    if section.ws_endpoint is not None and section.endpoint is None:
        raise InputError(
            "is set without exchange.endpoint",
            wanted="both or neither",
            where=document.where(("exchange", "ws_endpoint")),
        )
    if file.mode == "live" and section.endpoint is not None:
        where = document.where(("exchange", "endpoint"))
        raise UnsafeError(
            f"{where}: {section.endpoint} cannot stand in for the live exchange; remove it, or "
            "choose another mode"
        )


def _guard_sets_before_it_closes(file: ConfigFile, document: Document) -> None:
    guard = file.guard
    if guard.close_after_s <= guard.uncovered_s:
        raise InputError(
            f"{guard.close_after_s:g} is not above guard.uncovered_s {guard.uncovered_s:g}",
            wanted=f"more than {guard.uncovered_s:g}",
            where=document.where(("guard", "close_after_s")),
            fix="a short would be closed before its stop could be set again",
        )


def _venues_are_exchanges(file: ConfigFile, document: Document) -> None:
    for venue in file.sources.venue_ids:
        known_venue(venue, document.where(("sources", "venues")))
    every_s, max_age_s = file.sources.venues_every_s, file.sources.venues_max_age_s
    if every_s >= max_age_s:
        raise InputError(
            f"{max_age_s:g} is not above sources.venues_every_s {every_s:g}",
            wanted=f"more than {every_s:g}, or each venue would be lost between two questions",
            where=document.where(("sources", "venues_max_age_s")),
        )


def _liquidation(file: ConfigFile, leverage: Decimal) -> Decimal:
    instrument = instrument_of(file.instrument.symbol)
    # The smallest position has the mildest tier: where even that one is liquidated too early, no
    # entry could ever be allowed. Risk looks again at every entry, with its real size.
    return liquidation_price(instrument, instrument.min_quantity, _ENTRY, leverage) or _ENTRY


def _leaves_room(file: ConfigFile, leverage: Decimal) -> bool:
    stop = _ENTRY * (1 + decimal_of(file.risk.stop_loss_pct_of_price) / 100)
    gap = decimal_of(file.risk.min_liquidation_gap_pct_of_stop_distance)
    return stop_leaves_room(_ENTRY, stop, _liquidation(file, leverage), gap)


def _chain_has_what_it_needs(file: ConfigFile, document: Document) -> None:
    section = file.sources
    if section.chain is None:
        return
    needed = {"chain_labels": "your list of exchanges' addresses"}
    if section.chain == "node":
        needed["chain_cookie"] = "the node's .cookie file"
    if section.chain == "electrum":
        needed["chain_url"] = "an Electrum server, as host:port or ssl://host:port"
    for name, wanted in needed.items():
        if getattr(section, name) is None:
            where = document.where(("sources", name))
            raise InputError(f"sources.{name} is missing", wanted=wanted, where=where)
    if section.chain_zmq is not None and section.chain != "node":
        where = document.where(("sources", "chain_zmq"))
        raise InputError(f"{section.chain} has none", wanted="null, or `chain: node`", where=where)
    for name in section.chain_names:
        if name == "exchanges" or _PLAIN.fullmatch(name) is None:
            raise InputError(
                f"{name!r} cannot be part of a feature's name",
                wanted="an exchange of chain_labels, named with letters, digits, . _ and -",
                where=document.where(("sources", "chain_exchanges")),
            )


_CHECKS: tuple[Callable[[ConfigFile, Document], None], ...] = (
    _instrument_is_known,
    _leverage_is_offered,
    _liquidation_lies_beyond_the_stop,
    _target_pays_the_costs,
    _drift_shrinks_before_it_ends,
    _training_is_possible,
    _log_stays_at_home,
    _decision_comes_in_time,
    _cover_is_proved_before_it_fails,
    _endpoint_is_a_server_of_this_machine,
    _remote_answers_before_the_decision,
    _guard_sets_before_it_closes,
    _venues_are_exchanges,
    _chain_has_what_it_needs,
)
