"""One tick replay from its settings: engine, strategy, risk and features as the running bot has them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from bot.compose import (
    ID_PREFIX,
    build_venue,
    load_strategy_mind,
    mindful_engine,
    note_start,
)
from bot.config.model import Config
from bot.journal.journal import Durability, Journal
from bot.recorder import Detail, Recorder
from core.errors import InputError
from core.events import Event
from core.lives import Life
from core.money import decimal_of
from research.replay import Driver, Run
from research.ticks.replaying import Latency, TickReplay
from research.ticks.store import TickStore

POLL_S = 3600.0
"""In a replay the exchange is in process and never silent: reading the position every 5 s proves nothing."""


@dataclass(frozen=True, slots=True)
class TickRequest:
    """What is replayed: the ticks of `exchange` known in [from_ms, to_ms)."""

    config: Config
    home: Path
    exchange: str
    from_ms: int
    to_ms: int
    latency: Latency
    detail: Detail = Detail.CHANGES


@dataclass(frozen=True, slots=True)
class TickReplayed:
    """What came of it."""

    run: Run
    lives: tuple[Life, ...]
    events: int
    urgent: int
    journal: Path


def replay_ticks(request: TickRequest) -> TickReplayed:
    """Replay into a journal of its own. Raises InputError when there are no ticks or no model."""
    config, latency = request.config, request.latency
    unpolled = replace(config, execution=replace(config.execution, poll_position_s=POLL_S))
    mind = load_strategy_mind(unpolled, request.home)
    ticks = _ticks(request)
    first = next(ticks, None)
    if first is None:
        raise InputError(
            f"no ticks of {request.exchange} {config.instrument.symbol} in the period",
            wanted="dates within what `ebb data ticks` lists",
            where=str(request.home / "ticks"),
        )
    name = f"ticks-{config.instrument.symbol}-{request.from_ms}-{request.to_ms}-{config.fingerprint[:8]}"
    path = request.home / "journal" / f"{name}.sqlite"
    with Journal(path, Durability.FAST, environment="tick replay") as journal:
        engine = mindful_engine(unpolled, request.home, mind, ID_PREFIX)
        note_start(journal, config, mind.card)
        venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
        driver = Driver(engine, venue, Recorder(journal, request.detail))
        played = TickReplay(driver, latency)
        played.play(_and_rest(first, ticks))
    lives = tuple(driver.recorder.lives.finished)
    return TickReplayed(driver.run, lives, played.events, played.urgent, path)


def _ticks(request: TickRequest) -> Iterator[Event]:
    store, symbol = TickStore(request.home / "ticks"), request.config.instrument.symbol
    return store.events(
        request.exchange, symbol, request.from_ms, request.to_ms, request.latency.feed_ms
    )


def _and_rest(first: Event, rest: Iterator[Event]) -> Iterator[Event]:
    yield first
    yield from rest
