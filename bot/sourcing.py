"""The optional sources of a config: which there are, the files and tokens they need, ready to listen.

It must not know the loop. A source is only imported when it is configured.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from bot.config.exchange_keys import sources_of
from bot.config.model import Config
from bot.config.secrets import Secret, find_secret
from bot.feeds.sources.source import Source
from core.calendar import SECOND_MS
from core.errors import InputError

TOKENS = {"x": "ebb_x_token", "telegram": "ebb_telegram_token"}
"""The secrets of those networks that ask for one; found where the exchange's keys are."""
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
        built += _venues(config)
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


def _venues(config: Config) -> list[Source]:
    from bot.feeds.venues.venue_source import VenueSource, VenueTerms  # noqa: PLC0415

    section = config.sources
    base = config.instrument.symbol.removesuffix("USDT")
    max_age_ms = int(section.venues_max_age_s * SECOND_MS)
    return [
        VenueSource(VenueTerms(venue, base, section.venues_every_s, max_age_ms))
        for venue in section.venue_ids
    ]


def _chain(config: Config, warn: Callable[[str], None], memory: Path | None) -> Source:
    from bot.feeds.chain.chain_source import ChainSource  # noqa: PLC0415
    from bot.feeds.chain.settings import chain_terms  # noqa: PLC0415

    alerts = memory / CHAIN_ALERTS if memory is not None else None
    return ChainSource(chain_terms(config, alerts), lambda line: warn(f"chain: {line}"))


def _crowd(
    config: Config, named: str, environment: Mapping[str, str], warn: Callable[[str], None]
) -> list[Source]:
    from bot.feeds.crowd.crowd_source import CrowdSource, Hearing  # noqa: PLC0415
    from bot.feeds.crowd.listing import read_list  # noqa: PLC0415
    from bot.feeds.crowd.mood import LexiconMood, Mood, RemoteMood  # noqa: PLC0415
    from bot.feeds.crowd.post import Guards  # noqa: PLC0415

    section = config.sources
    folder = config.path.parent if config.path is not None else Path.cwd()
    listed = read_list(folder / Path(named).expanduser())
    places, tokens = sources_of(config, environment, warn), dict[str, Secret]()
    for kind in sorted({one.kind for one in listed} & set(TOKENS)):
        token = find_secret(TOKENS[kind], places)
        if token is None:
            raise InputError(
                f"no {TOKENS[kind].upper()}",
                wanted=f"a token, for {named} lists accounts of {kind}",
                where=str(places.dotenv),
                fix="add it to the file of the keys, or take those lines out of the list",
            )
        tokens[kind] = token
    mood: Mood = LexiconMood()
    if section.mood_url is not None:
        mood = RemoteMood(section.mood_url, _MOOD_S, mood)
    terms = tuple(word.strip().lower() for word in section.crowd_terms.split(",") if word.strip())
    max_age_ms = int(section.crowd_max_age_s * SECOND_MS)
    hearing = Hearing(Guards(terms), mood, section.crowd_every_s, max_age_ms)
    return [CrowdSource(one, hearing, tokens.get(one.kind)) for one in listed]
