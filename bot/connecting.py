"""The composition root of all that speaks to Bybit: testnet, demo, live, and paper on Bybit's public data.

Apart from compose.py, which replays and the embedded market share, so that neither loads a client of an exchange.
"""

import hashlib
import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from structlog.typing import FilteringBoundLogger

from bot.bybit.budget import Budget
from bot.bybit.clock_offset import measure
from bot.bybit.places import Place, place_of
from bot.bybit.public import PublicData
from bot.bybit.reply import ReadError
from bot.bybit.session import Session
from bot.bybit.streams import PublicStream
from bot.clock import MarketClock, host_ms
from bot.compose import (
    HISTORY_BARS,
    ID_PREFIX,
    Running,
    bars_wanted,
    build_venue,
    configured_sources,
    keep_model,
    keeping_of,
    known_mind,
    market_of,
    mindful_engine,
    new_boot,
    note_start,
    open_journal,
    pace_of,
    recall_ensemble,
    take_up,
    time_members,
    time_stages,
    watch_verdict,
    with_sources,
)
from bot.config.exchange_keys import ExchangeKeys
from bot.config.model import Config
from bot.doctor.account import key_findings
from bot.doctor.finding import Grade, refuse
from bot.exchange.account import AccountTerms
from bot.exchange.orders import CATEGORY
from bot.exchange.paper import PaperExchange
from bot.exchange.protocol import Exchange
from bot.exchange.rows import position_of
from bot.exchange.schema import PositionRow, rows_of
from bot.feeds.archive import Archive, CandleArchive, TapeArchive
from bot.feeds.bybit import BybitFeed
from bot.feeds.market_tape import Wanted
from bot.folders import journal_path
from bot.journal.notes import CLOCK
from bot.journal.reader import JournalReader
from bot.live_gate import refuse_live, refuse_unconfirmed
from bot.loop import Loop
from bot.mailbox import Mailbox
from bot.recorder import Detail, Recorder
from bot.recovery import recover
from bot.resuming import begin_to_count, claim_market, warm_up, warm_up_engine
from core.errors import EbbError, ResourceError
from core.money import decimal_of

_OPENERS = {
    "bybit": ("bot.exchange.pybit_client", "open_bybit"),
    "ccxt": ("bot.exchange.ccxt_client", "open_ccxt"),
}
"""Where each executor is opened. Only the one that is used is loaded: ccxt takes a second and 70 MB."""
_UNKNOWN_CALL = 10032
"""Demo trading does not know user/query-api."""


@dataclass(frozen=True, slots=True)
class Line:
    """The way to one place: its clock, and what may be asked of it and how often."""

    place: Place
    clock: MarketClock
    budget: Budget
    session: Session

    @property
    def data(self) -> PublicData:
        """Return the public data of the place."""
        return PublicData(self.session)


def open_line(config: Config, keys: ExchangeKeys | None, host: Callable[[], int] = host_ms) -> Line:
    """Find the exchange of `config` and set the clock by it; `host` is the host's clock (ms).

    Raises ResourceError when the exchange is not reached.
    """
    section = config.exchange
    place = place_of(config.mode, section.endpoint, section.ws_endpoint)
    clock, budget = MarketClock(host=host), Budget()
    pair = (keys.key.reveal(), keys.secret.reveal()) if keys is not None else ("", "")
    source = keys.source if keys is not None else ""
    session = Session(place, clock, budget, key=pair[0], secret=pair[1], source=source)
    line = Line(place, clock, budget, session)
    try:
        clock.offset_ms = measure(line.data.time_ms, host).offset_ms
    except EbbError as error:
        raise ResourceError(
            f"{place.rest} is not reached: {error}; check the network, and mode and exchange.endpoint of the settings"
        ) from None
    return line


def build_connected(
    config: Config,
    home: Path,
    keys: ExchangeKeys,
    log: FilteringBoundLogger,
    host: Callable[[], int] = host_ms,
) -> Running:
    """Return a bot on the exchange of `config.mode`, going on where its journal ended; `host` is the host's clock (ms).

    Raises UnsafeError for a key, journal or gate that must not be, ResourceError when the exchange is not reached;
    nothing is left open then. Live without a verdict starts only to look after a short that is held.
    """
    mind = known_mind(config, home, log)
    card = mind.card
    if config.mode == "live":
        refuse_unconfirmed(config)
    line = open_line(config, keys, host)
    sources = configured_sources(config, log, line.place.public)
    environment = f"{line.place.environment}, {_account(line, keys, log)}"
    hidden = (keys.key.reveal(), keys.secret.reveal())
    not_live = ""
    if config.mode == "live":
        not_live = refuse_live(config, home, card, host(), lambda: is_held(line, config, home))
    journal = open_journal(config, home, environment, hidden)
    try:
        recovered = recover(journal)
        boot = new_boot()
        engine = mindful_engine(config, home, mind, boot, measured=True)
        recall_ensemble(mind, journal, recovered)
        note_start(journal, config, card)
        journal.set_meta(CLOCK, str(line.clock.offset_ms))
        recorder = Recorder(journal, Detail.ALL, recovered.lives, keeping_of(config))
        feed = _feed(config, line, log, mind.warm_up_bars)
        history = list(feed.history(HISTORY_BARS))
        warm_up_engine(engine, recorder, history, recovered)
        take_up(engine, recovered, journal)
        terms = AccountTerms(
            symbol=config.instrument.symbol,
            leverage=decimal_of(config.instrument.leverage),
            id_prefix=ID_PREFIX,
            boot=boot,
            since_ms=recovered.until_ms,
            counted_from_ms=begin_to_count(journal, recovered, line.clock.now_ms()),
            known_executions=recovered.executions,
            known_orders=recovered.known_orders,
            stop_price=recovered.stop_price,
        )
        journal.commit()
        exchange = _executor(config, line, keys, terms, environment)
    except BaseException:
        journal.abandon()
        line.session.close()
        raise
    loop = Loop(
        engine,
        exchange,
        with_sources(feed, sources, line.clock, log),
        recorder,
        line.clock,
        pace_of(config),
        log,
        Mailbox(journal.path.parent),
    )
    time_members(loop, config, mind)
    time_stages(loop)
    keeper = keep_model(loop, config, home, mind, history)
    if config.mode == "live":
        watch_verdict(loop, config, home, keeper)
    where = f"{line.place.environment} through {config.exchange.client}"
    return Running(loop, journal, card, recovered, where, not_live=not_live)


def build_paper_on_bybit(config: Config, home: Path, log: FilteringBoundLogger) -> Running:
    """Return a paper bot on Bybit's public data: no key, orders in process. Raises as `build_connected` does."""
    mind = known_mind(config, home, log)
    card = mind.card
    line = open_line(config, None)
    sources = configured_sources(config, log, line.place.public)
    journal = open_journal(config, home, line.place.environment)
    try:
        recovered = recover(journal)
        claim_market(journal, f"Bybit's {config.instrument.symbol} at {line.place.rest}", recovered)
        journal.set_meta(CLOCK, str(line.clock.offset_ms))
        engine = mindful_engine(config, home, mind, new_boot())
        recall_ensemble(mind, journal, recovered)
        venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
        note_start(journal, config, card)
        recorder = Recorder(journal, Detail.ALL, recovered.lives, keeping_of(config))
        feed = _feed(config, line, log, mind.warm_up_bars)
        bars = bars_wanted(config, line.clock, recovered)
        history = list(feed.history(bars))
        away = warm_up(engine, venue, recorder, history, recovered)
        take_up(engine, recovered, journal)
        journal.commit()
    except BaseException:
        journal.abandon()
        line.session.close()
        raise
    feed.watch_clock()
    exchange = PaperExchange(venue, line.clock)
    loop = Loop(
        engine,
        exchange,
        with_sources(feed, sources, line.clock, log),
        recorder,
        line.clock,
        pace_of(config),
        log,
        Mailbox(journal.path.parent),
    )
    time_members(loop, config, mind)
    time_stages(loop)
    keep_model(loop, config, home, mind, history)
    return Running(loop, journal, card, recovered, f"Bybit's public data ({line.place.rest})", away)


def is_held(line: Line, config: Config, home: Path) -> bool:
    """Return whether the journal or the account says that something is held, or may be. Raises an EbbError."""
    path = journal_path(home, config.state)
    if path.is_file():
        with JournalReader(path) as reader:
            left = recover(reader)
        if left.held_quantity or left.unproved:
            return True
    symbol = config.instrument.symbol
    where = "/v5/position/list"
    answer = line.session.get_signed(where, category=CATEGORY, symbol=symbol)
    return bool(position_of(rows_of(PositionRow, answer), symbol).size)


def _account(line: Line, keys: ExchangeKeys, log: FilteringBoundLogger) -> str:
    """Return who the key belongs to, after judging it; raises UnsafeError for one that must not trade (FAULTS S1)."""
    try:
        answer = line.session.get_signed("/v5/user/query-api")
    except ReadError as error:
        if line.place.mode == "demo" and str(_UNKNOWN_CALL) in str(error):
            # Nobody says whose key it is: the journal is bound to the key itself.
            return f"key {hashlib.sha256(keys.key.reveal().encode()).hexdigest()[:12]}"
        raise
    findings = tuple(key_findings(answer, real_money=line.place.mode == "live"))
    refuse(findings)
    for one in findings:
        if one.grade is Grade.WARN:
            log.warning("key", what=one.name, found=one.said, fix=one.fix)
    return f"user {answer.get('userID')}"


def _executor(
    config: Config, line: Line, keys: ExchangeKeys, terms: AccountTerms, environment: str
) -> Exchange:
    module, name = _OPENERS[config.exchange.client]
    open_exchange = getattr(importlib.import_module(module), name)
    pair = (keys.key.reveal(), keys.secret.reveal())
    exchange: Exchange = open_exchange(
        line.place, *pair, terms, line.clock, line.budget, environment
    )
    return exchange


def _feed(config: Config, line: Line, log: FilteringBoundLogger, warm_up_bars: int) -> BybitFeed:
    section, data = config.instrument, line.data
    wanted = Wanted(section.symbol, section.bar_ms, config.data.cross_symbol, warm_up_bars)
    archive: Archive = CandleArchive(data, section.bar_ms)
    if config.market.tape_shift_ms is not None and line.place.is_loopback:
        archive = TapeArchive(market_of(config), config.market.tape_shift_ms)
    return BybitFeed(wanted, data, archive, partial(PublicStream, line.place), line.clock, log)
