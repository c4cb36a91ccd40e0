"""The composition root: builds engine, exchange, feed and loop from Config. The only file that knows everyone."""

import secrets
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from structlog.typing import FilteringBoundLogger

from bot.artifacts.card import ModelCard
from bot.artifacts.load import Expected, load_model
from bot.clock import MarketClock, host_ms
from bot.config.model import Config
from bot.exchange.paper import PaperExchange, restore
from bot.feeds.embedded import EmbeddedFeed
from bot.journal.journal import Durability, Journal
from bot.loop import Loop, Pace
from bot.recorder import Detail, Recorder
from bot.recovery import Recovered, recover
from core.engine import Engine, Terms
from core.execution.book import Book
from core.instrument import instrument_of
from core.money import BPS, decimal_of
from core.plugs import Features, Model
from core.state import State
from risk.manager import RiskManager
from simulator.ledger import Ledger
from simulator.market.spec import MarketSpec
from simulator.venue import Venue
from strategies.features import catalogue
from strategies.features.stream import FeatureStream
from strategies.models.lightgbm import LightGbmModel

ID_PREFIX = "ebb"
HISTORY_BARS = 400
"""Bars that a run reads before its first decision: more than the longest warm-up of the features."""


def terms_of(config: Config) -> Terms:
    """Return the terms of trading that `config` sets."""
    return Terms(
        symbol=config.instrument.symbol,
        bar_ms=config.instrument.bar_ms,
        leverage=decimal_of(config.instrument.leverage),
        taker_fee=decimal_of(config.costs.taker_fee_bps) / BPS,
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


def load_strategy_model(
    config: Config, home: Path
) -> tuple[LightGbmModel | None, ModelCard | None]:
    """Return the model that the strategy asks for, proved and loaded, or None when it asks for none.

    Raises InputError when it is missing, damaged or made for other features or bars.
    """
    wanted = getattr(config.strategy.rule, "model", None)
    if wanted is None:
        return None, None
    expected = Expected(catalogue.NAMES, catalogue.fingerprint(), config.instrument.bar_ms)
    return load_model(home, wanted, expected)


def build_engine(config: Config, features: Features, model: Model | None, id_prefix: str) -> Engine:
    """Return an engine with an empty state. `id_prefix` starts every client_order_id of this boot."""
    book = Book(
        instrument=instrument_of(config.instrument.symbol),
        settings=config.execution,
        id_prefix=id_prefix,
        stop_pct_of_price=decimal_of(config.risk.stop_loss_pct_of_price),
    )
    return Engine(
        terms_of(config),
        features,
        model,
        config.strategy.rule,
        RiskManager(config.risk),
        book,
        State(),
    )


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


def build_paper(config: Config, home: Path, log: FilteringBoundLogger) -> Running:
    """Return a paper bot on the embedded market, going on where its journal ended.

    Raises InputError (model, config) or a journal's error; nothing is left open then.
    """
    model, card = load_strategy_model(config, home)
    journal = Journal(
        home / "journal" / f"{config.mode}.sqlite", Durability.FULL, environment=config.mode
    )
    try:
        recovered = recover(journal)
        clock = _market_clock(config, journal)
        features = FeatureStream(
            config.instrument.symbol, config.instrument.bar_ms, config.data.cross_symbol
        )
        engine = build_engine(config, features, model, f"{ID_PREFIX}-{secrets.token_hex(3)}")
        venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
        if recovered.wallet is not None:
            restore(venue, recovered.wallet, recovered.position, recovered.later_fills)
        engine.state.memory = recovered.memory
        engine.book.halted = recovered.memory.halted
        engine.book.orders.update(recovered.unproved)
        for key, value in (
            ("config_fingerprint", config.fingerprint),
            ("model_id", card.model_id if card else ""),
        ):
            journal.set_meta(key, value)
        recorder = Recorder(journal, Detail.ALL, recovered.lives)
        feed = EmbeddedFeed(market_of(config), clock)
        for event in feed.history(HISTORY_BARS):
            recorder.event(event)
            venue.advance(event)
            engine.step(event)
        journal.commit()
    except BaseException:
        journal.close()
        raise
    pace = Pace(config.instrument.bar_ms, config.loop.decision_delay_ms)
    loop = Loop(engine, PaperExchange(venue, clock), feed, recorder, clock, pace, log)
    return Running(loop, journal, card, recovered)


def _market_clock(config: Config, journal: Journal) -> MarketClock:
    """Return the embedded market's clock: it starts when its history ends and then goes on with the host's."""
    known = journal.meta("clock_offset_ms")
    if known is None:
        starts_ms = config.market.start_ms + config.market.history_bars * config.instrument.bar_ms
        known = str(starts_ms - host_ms())
        journal.set_meta("clock_offset_ms", known)
    return MarketClock(int(known))
