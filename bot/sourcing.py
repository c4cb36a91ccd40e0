"""The optional sources of a config: which there are, the files and tokens they need, ready to listen.

It must not know the loop. A source is only imported when it is configured.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from bot.config.exchange_keys import sources_of
from bot.config.model import Config
from bot.feeds.sources.source import Source
from core.calendar import SECOND_MS
from strategies.features.sources.venues import OWN

CHAIN_ALERTS = "chain-alerts.jsonl"
"""Where a running bot writes what it saw on the chain, beside its journal; `ebb chain report` reads it."""
_MOOD_S = 5.0


def build_sources(
    config: Config,
    environment: Mapping[str, str],
    warn: Callable[[str], None],
    stream_url: str | None = None,
    memory: Path | None = None,
) -> list[Source]:
    """Return every source of `config`. `stream_url` is Bybit's public WebSocket, None where there is none.

    `memory` is the folder in which a source may write down what must outlive a restart; None where nothing may.
    Raises InputError for a list of accounts or addresses that is wrong, or a token that is missing.
    """
    section, built = config.sources, list[Source]()
    if section.flow and stream_url is not None:
        built.append(_flow(config, stream_url))
    if section.venue_ids:
        built += _venues(config, own=not (section.flow and stream_url is not None))
    if section.crowd is not None:
        built += _crowd(config, section.crowd, environment, warn)
    if section.chain is not None:
        built.append(_chain(config, warn, memory))
    return built


def _flow(config: Config, url: str) -> Source:
    from bot.feeds.flow.flow_source import FlowSource  # noqa: PLC0415  # aiohttp: 90 ms at a start
    from bot.feeds.flow.flow_tape import FlowTape  # noqa: PLC0415

    tape = FlowTape(config.instrument.symbol, config.sources.flow_sample_ms)
    return FlowSource(url, tape, int(config.sources.flow_max_age_s * SECOND_MS))


def _venues(config: Config, *, own: bool) -> list[Source]:
    from bot.feeds.venues.client import open_client  # noqa: PLC0415
    from bot.feeds.venues.venue_source import VenueSource, VenueTerms  # noqa: PLC0415

    section = config.sources
    base = config.instrument.symbol.removesuffix("USDT")
    max_age_ms = int(section.venues_max_age_s * SECOND_MS)
    venues = section.venue_ids
    if own and OWN not in venues:
        # Its stream is not heard: what the others are compared with is asked for like theirs.
        venues = (*venues, OWN)
    opens = {OWN: partial(open_client, endpoint=config.exchange.endpoint)}
    return [
        VenueSource(
            VenueTerms(venue, base, section.venues_every_s, max_age_ms),
            opens.get(venue, open_client),
        )
        for venue in venues
    ]


def _chain(config: Config, warn: Callable[[str], None], memory: Path | None) -> Source:
    from bot.feeds.chain.chain_source import ChainSource  # noqa: PLC0415
    from bot.feeds.chain.settings import chain_terms  # noqa: PLC0415

    alerts = memory / CHAIN_ALERTS if memory is not None else None
    return ChainSource(chain_terms(config, alerts), lambda line: warn(f"chain: {line}"))


def _crowd(
    config: Config, named: str, environment: Mapping[str, str], warn: Callable[[str], None]
) -> list[Source]:
    from bot.feeds.crowd.crowd_source import CrowdSource, Hearing, Pace  # noqa: PLC0415
    from bot.feeds.crowd.guards import Guards  # noqa: PLC0415
    from bot.feeds.crowd.listing import read_list  # noqa: PLC0415
    from bot.feeds.crowd.mood import LexiconMood, Mood, RemoteMood  # noqa: PLC0415
    from bot.feeds.crowd.roll import Roll, model_url, networks_of  # noqa: PLC0415

    section = config.sources
    folder = config.path.parent if config.path is not None else Path.cwd()
    listed = read_list(folder / Path(named).expanduser())
    roll = Roll(named, section.crowd_words, sources_of(config, environment, warn))
    networks = networks_of(listed, roll, section.crowd_endpoint)
    mood: Mood = LexiconMood()
    if section.mood_url is not None:
        mood = RemoteMood(model_url(section.mood_url), _MOOD_S, mood)
    pace = Pace(section.crowd_every_s)
    max_age_ms = int(section.crowd_max_age_s * SECOND_MS)
    hearing = Hearing(Guards(section.crowd_words), mood, pace, max_age_ms)
    return [CrowdSource(network, hearing) for network in networks]
