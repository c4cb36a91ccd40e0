"""The composition root: builds engine, exchange, feed and loop from Config. The only file that knows everyone."""

import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from structlog.typing import FilteringBoundLogger

from bot.artifacts.card import ModelCard
from bot.artifacts.ensemble import Weighing
from bot.artifacts.mind import Market, Mind, load_mind, sources_in
from bot.artifacts.reversal import load_reversal
from bot.chronograph import Chronograph
from bot.clock import MarketClock, host_ms, ticks_ns
from bot.config.model import Config
from bot.exchange.paper import PaperExchange
from bot.feeds.embedded import EmbeddedFeed
from bot.feeds.sources.merged import MergedFeed
from bot.feeds.sources.source import Source
from bot.folders import journal_path, refuse_shared
from bot.inference.asker import REMOTE, Asker, Service
from bot.inference.breaker import Breaker
from bot.inference.stopwatch import Budget, Stopwatch
from bot.journal.journal import Durability, Journal
from bot.journal.keeping import Keeping
from bot.journal.notes import KEPT_OUT, NOT_LIVE, note_model, note_sources
from bot.keeper import Errands, Keeper, promoted, retrain_every_ms
from bot.live_gate import live_refusal
from bot.live_watch import LiveWatch
from bot.loop import Feed, Loop
from bot.mailbox import Mailbox
from bot.recorder import Detail, Recorder
from bot.recovery import Recovered, recover
from bot.resuming import market_clock, newest_decisions, recall, urgent_times, warm_up
from bot.retraining import train_in_child
from bot.sourcing import build_sources
from bot.timers import Pace
from core.engine import Engine, Terms
from core.events import Event
from core.execution import instances
from core.execution.book import Book
from core.instrument import instrument_of
from core.lives import Life
from core.money import BPS, decimal_of
from core.plugs import Features, Model, Reversal
from core.state import State
from core.urgent import urgency_of
from risk.manager import RiskManager
from simulator.ledger import Ledger
from simulator.market.spec import MarketSpec
from simulator.venue import Venue
from strategies.features.stream import FeatureStream
from strategies.models.ensemble import Ensemble
from strategies.models.remote import RemoteModel
from strategies.reversal import ReversalHead

ID_PREFIX = "ebb"
HISTORY_BARS = 400
"""Bars that a run reads before its first decision: more than the longest warm-up of the features."""


def terms_of(config: Config, *, measured: bool = False) -> Terms:
    """Return the terms of trading that `config` sets; `measured` where an exchange fills."""
    return Terms(
        symbol=config.instrument.symbol,
        bar_ms=config.instrument.bar_ms,
        leverage=decimal_of(config.instrument.leverage),
        taker_fee=decimal_of(config.costs.taker_fee_bps) / BPS,
        fills_are_measured=measured,
    )


def market_of(config: Config) -> MarketSpec:
    """Return the embedded market that `config` describes."""
    market = config.market
    return MarketSpec(
        symbol=config.instrument.symbol,
        seed=market.seed,
        bar_ms=config.instrument.bar_ms,
        minutes_per_bar=market.minutes_per_bar,
        start_ms=market.start_ms,
        edge_strength=market.edge_strength,
    )


def load_strategy_mind(config: Config, home: Path) -> Mind:
    """Return the model that the strategy asks for, proved and loaded, with the features it eats.

    Raises InputError when it is missing, damaged or made for other features or bars.
    """
    wanted = getattr(config.strategy.rule, "model", None)
    instrument = config.instrument
    names = config.sources.names
    market = Market(instrument.symbol, instrument.bar_ms, config.data.cross_symbol, names)
    rule = config.ensemble
    return load_mind(home, wanted, market, Weighing(rule.half_life_outcomes, rule.floor, rule.cap))


def reversal_head(config: Config, home: Path) -> ReversalHead | None:
    """Return the reversal head that the settings switch on, None when they do not. Raises InputError."""
    wanted = config.reversal.model
    if wanted is None:
        return None
    return load_reversal(home, wanted, config.instrument.symbol).head()


def build_engine(
    config: Config,
    features: Features,
    model: Model | None,
    id_prefix: str,
    reversal: Reversal | None = None,
    *,
    measured: bool = False,
) -> Engine:
    """Return an engine with an empty state. `id_prefix` starts every client_order_id of this boot.

    `measured` where an exchange fills; in process fills are made up, and their slippage halts nothing.
    """
    book = Book(
        instrument=instrument_of(config.instrument.symbol),
        settings=config.execution,
        id_prefix=id_prefix,
        stop_pct_of_price=decimal_of(config.risk.stop_loss_pct_of_price),
    )
    return Engine(
        terms_of(config, measured=measured),
        features,
        model,
        config.strategy.rule,
        RiskManager(config.risk, config.latency.budget_ms),
        book,
        State(),
        model if isinstance(model, Ensemble | RemoteModel) else None,
        reversal,
        urgency=urgency_of(config.instrument.symbol, config.urgent),
    )


def with_sources(
    feed: Feed, sources: Sequence[Source], clock: MarketClock, log: FilteringBoundLogger
) -> Feed:
    """Return `feed` with the optional sources beside it; itself where there are none."""
    return MergedFeed(feed, sources, clock, log) if sources else feed


def configured_sources(
    config: Config, log: FilteringBoundLogger, stream_url: str | None = None
) -> list[Source]:
    """Return the sources that the settings name. Raises InputError for a list or a token that is not there."""
    memory = journal_path(config.home, config.state).parent
    return build_sources(config, os.environ, log.warning, stream_url, memory)


def time_stages(loop: Loop) -> None:
    """Let every decision's and order's way be stamped into the journal."""
    chronograph = Chronograph(ticks_ns, loop.clock.now_ms, lambda record: loop.file(record, ""))
    loop.chronograph = loop.engine.stopwatch = chronograph


def with_remote(config: Config, model: Model | None) -> Model | None:
    """Return `model` behind the remote one that the settings name, if they name any."""
    if config.remote.url is None or model is None:
        return model
    panel = model if isinstance(model, Ensemble) else None
    return RemoteModel(REMOTE, model, panel, config.instrument.symbol, config.instrument.bar_ms)


def build_venue(config: Config, wallet_usdt: Decimal) -> Venue:
    """Return an in-process exchange with `wallet_usdt` on the account."""
    terms = terms_of(config)
    ledger = Ledger(instrument_of(terms.symbol), terms.leverage, terms.taker_fee, wallet_usdt)
    return Venue(ledger, config.costs)


@dataclass(frozen=True, slots=True)
class Running:
    """A bot that is ready to run: its loop, its journal, and what it found of an earlier run."""

    loop: Loop
    journal: Journal
    card: ModelCard | None
    recovered: Recovered
    where: str
    """The market it trades on, in words."""
    away: tuple[Life, ...] = ()
    """Shorts that ended while the bot was away, as far as it knows before it asks."""
    not_live: str = ""
    """Why nothing is opened in live, where a short is looked after without a verdict."""


def open_journal(
    config: Config, home: Path, environment: str, hidden: Iterable[str] = ()
) -> Journal:
    """Open the journal of the mode, bound to `environment`, never to hold one of `hidden`. Raises a journal's error."""
    path = journal_path(home, config.state)
    refuse_shared(path.parent)
    return Journal(path, Durability.FULL, environment=environment, hidden=hidden)


def keeping_of(config: Config) -> Keeping:
    """Return what the journal of a running bot keeps."""
    return Keeping(config.journal.keep_days, config.journal.max_mb * 1_000_000)


def build_features(config: Config) -> FeatureStream:
    """Return the features of the instrument, with nothing seen yet."""
    section = config.instrument
    return FeatureStream(section.symbol, section.bar_ms, config.data.cross_symbol)


def note_start(journal: Journal, config: Config, card: ModelCard | None) -> None:
    """Write into the journal by which settings and which model is decided from here on."""
    journal.set_meta("config_fingerprint", config.fingerprint)
    note_model(journal, card.model_id if card else "")
    # A model decides what its vector holds; without one it is all that is heard.
    note_sources(journal, sources_in(card.features) if card else config.sources.names)


def take_up(engine: Engine, recovered: Recovered, journal: Journal) -> None:
    """Give a warmed-up engine what must outlive a restart."""
    if engine.urgency is not None:
        engine.urgency.recall(urgent_times(journal, recovered.until_ms))
    engine.state.memory = recovered.memory
    engine.book.halted = recovered.memory.halted
    engine.book.orders.update(recovered.unproved)
    engine.book.recalled = recovered.recalled
    instances.recall(engine.book, recovered.told)
    if engine.book.pending_quantity and recovered.plan is not None:
        engine.book.protection = recovered.plan.protection
    for execution_id in sorted(recovered.executions):
        engine.book.executions.is_new(execution_id)
    engine.book.last_fill_at = recovered.last_fill_at


def pace_of(config: Config) -> Pace:
    """Return the rhythm that `config` sets."""
    status_every_ms = int(config.loop.status_every_s * 1000)
    return Pace(config.instrument.bar_ms, config.loop.decision_delay_ms, status_every_ms)


def new_boot() -> str:
    """Return what starts the order ids of this boot: no other boot has it."""
    return f"{ID_PREFIX}-{secrets.token_hex(3)}"


def build_paper(
    config: Config,
    home: Path,
    log: FilteringBoundLogger,
    host: Callable[[], int] = host_ms,
) -> Running:
    """Return a paper bot on the embedded market, going on where its journal ended. `host` is the host's clock (ms).

    Raises InputError (model, config) or a journal's error; nothing is left open then.
    """
    mind = known_mind(config, home, log)
    card = mind.card
    sources = configured_sources(config, log)
    journal = open_journal(config, home, config.mode)
    try:
        recovered = recover(journal)
        clock = market_clock(config, journal, recovered, host)
        engine = mindful_engine(config, home, mind, new_boot())
        recall_ensemble(mind, journal, recovered)
        venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
        note_start(journal, config, card)
        recorder = Recorder(journal, Detail.ALL, recovered.lives, keeping_of(config))
        fast_ms = sorted(mind.bars - {config.instrument.bar_ms})
        feed = EmbeddedFeed(market_of(config), clock, recovered.until_ms, fast_ms)
        history = list(feed.history(bars_wanted(config, clock, recovered)))
        away = warm_up(engine, venue, recorder, history, recovered)
        take_up(engine, recovered, journal)
        journal.commit()
    except BaseException:
        journal.abandon()
        raise
    exchange, box = PaperExchange(venue, clock), Mailbox(journal.path.parent)
    whole = with_sources(feed, sources, clock, log)
    loop = Loop(engine, exchange, whole, recorder, clock, pace_of(config), log, box)
    time_members(loop, config, mind)
    time_stages(loop)
    keep_model(loop, config, home, mind, history)
    return Running(loop, journal, card, recovered, "the embedded market", away)


def known_mind(config: Config, home: Path, log: FilteringBoundLogger) -> Mind:
    """Return the model of the strategy; say what is left out of it, and which of its sources are not heard."""
    mind = load_strategy_mind(config, home)
    for line in mind.dropped:
        log.warning("member left out", member=line)
    for source in sources_in(mind.card.features) if mind.card is not None else ():
        if source not in config.sources.names:
            log.warning(
                "the model learned from a source that `sources:` does not name", source=source
            )
    return mind


def mindful_engine(
    config: Config, home: Path, mind: Mind, boot: str, *, measured: bool = False
) -> Engine:
    """Return an engine that asks `mind`, with the remote model and the reversal head of the settings."""
    model, head = with_remote(config, mind.model), reversal_head(config, home)
    return build_engine(config, mind.features, model, boot, head, measured=measured)


def recall_ensemble(mind: Mind, journal: Journal, recovered: Recovered) -> None:
    """Give an ensemble back the weights that it had earned."""
    if isinstance(mind.model, Ensemble):
        recall(mind.model, journal, recovered.memory, mind.horizon_ms)


def time_members(loop: Loop, config: Config, mind: Mind) -> None:
    """Let members that answer too slowly sit out; what is found enters the loop as an event."""
    if not isinstance(mind.model, Ensemble):
        return
    budget = Budget(config.ensemble.answer_ms, config.ensemble.rest_bars * config.instrument.bar_ms)
    stopwatch = Stopwatch(budget, loop.put, loop.clock.now_ms, ticks_ns)
    mind.model.wrap(stopwatch.around(mind.model.members))


def keep_model(
    loop: Loop, config: Config, home: Path, mind: Mind, history: Sequence[Event]
) -> Keeper | None:
    """Give `loop` a keeper of its model: promotion, drift, retraining; none for a strategy without one."""
    wanted, card = getattr(config.strategy.rule, "model", None), mind.card
    if wanted is None or card is None:
        return None
    journal = loop.recorder.journal

    async def train() -> str:
        return await train_in_child(config.path, home)

    def why_not(card: ModelCard) -> str:
        return (
            live_refusal(config, home, card, loop.clock.now_ms()) if config.mode == "live" else ""
        )

    errands = Errands(
        load=lambda: load_strategy_mind(config, home),
        note=lambda model_id: note_model(journal, model_id),
        train=train,
        retrain_every_ms=retrain_every_ms(config.training.retrain_every_days),
        why_not=why_not,
        keep_out=lambda said: journal.set_meta(KEPT_OUT, said),
    )
    keeper = Keeper(loop, home, mind, wanted, errands, asker_of(config, loop))
    keeper.remember(history, newest_decisions(journal))
    loop.keeper = keeper
    newest = journal.last("StartTraining")
    loop.jobs += keeper.jobs(newest.time_ms if newest is not None else None)
    loop.put(promoted(card, loop.clock.now_ms(), "loaded at the start"))
    return keeper


def watch_verdict(loop: Loop, config: Config, home: Path, keeper: Keeper | None) -> LiveWatch:
    """Have new shorts stop in live once the verdict no longer covers the model that serves."""
    journal = loop.recorder.journal

    def why_not() -> str:
        card = keeper.card if keeper is not None else None
        return live_refusal(config, home, card, loop.clock.now_ms())

    watch = LiveWatch(loop, why_not, lambda said: journal.set_meta(NOT_LIVE, said))
    watch.look()
    loop.jobs.append(watch.job())
    return watch


def asker_of(config: Config, loop: Loop) -> Asker | None:
    """Return who asks the remote model of the settings; None when they name none."""
    remote, instrument = config.remote, config.instrument
    if remote.url is None:
        return None
    return Asker(
        Service(remote.url, remote.model, remote.budget_ms),
        FeatureStream(instrument.symbol, instrument.bar_ms, config.data.cross_symbol),
        Breaker(remote.max_failures, int(remote.pause_s * 1000)),
        loop.clock,
        loop.put,
        config.loop.decision_delay_ms,
    )


def bars_wanted(config: Config, clock: MarketClock, recovered: Recovered) -> int:
    """Return how many bars of history a start needs: all that a paper position was held through, if one is."""
    if not recovered.held_quantity:
        return HISTORY_BARS
    away_ms = clock.now_ms() - recovered.until_ms
    return max(HISTORY_BARS, away_ms // config.instrument.bar_ms + 2)
