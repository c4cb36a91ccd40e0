"""Every optional source of a soak: the product's own classes, in front of a made-up world in virtual time.

    async with heard(world) as around:
        feed = MergedFeed(feed, around.sources(clock, alerts), clock, log)

Real are the sources and all behind them, for the crowd and the flow down to the sockets. ccxt's clients, which measure
their pauses by the host's clock, and the node stand outside; they are soaked in real time (tests/wire/soak.py).
"""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from bot.clock import MarketClock
from bot.feeds.crowd.bluesky import Bluesky
from bot.feeds.crowd.crowd_source import CrowdSource, Hearing, Pace
from bot.feeds.crowd.feed import Feed
from bot.feeds.crowd.guards import Guards
from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.mood import LexiconMood
from bot.feeds.crowd.network import Network
from bot.feeds.crowd.telegram import Telegram
from bot.feeds.flow.flow_source import FlowSource
from bot.feeds.flow.flow_tape import FlowTape
from bot.feeds.sources.source import Source
from bot.feeds.venues.client import load_ccxt
from bot.feeds.venues.venue_source import VenueSource, VenueTerms
from core.calendar import SECOND_MS
from research.soak_chain import EXCHANGES, Ledger, chain_source
from research.soak_sites import STREAM, TOKEN, sites
from research.soak_venues import SoakVenue
from research.soak_world import World

NAMES = ("flow", "venues", "crowd", "chain", *(f"chain:{name}" for name in EXCHANGES))
"""The families of features that these sources feed."""
VENUES = ("okx", "krakenfutures")
VENUES_EVERY_S, CROWD_EVERY_S = 20.0, 300.0
FLOW_AGE_MS, VENUES_AGE_MS, CROWD_AGE_MS = 30 * SECOND_MS, 60 * SECOND_MS, 1800 * SECOND_MS
_TERMS = ("litecoin", "ltc")


@dataclass(frozen=True, slots=True)
class Around:
    """The world, its sites at `place`, and its chain."""

    world: World
    symbol: str
    place: str
    ledger: Ledger

    def sources(self, clock: MarketClock, alerts: Path | None) -> list[Source]:
        """Return new sources, as a start of the bot makes them."""
        self.world.now_ms = clock.now_ms
        tape = FlowTape(self.symbol)
        return [
            FlowSource(f"ws://{self.place}{STREAM}", tape, FLOW_AGE_MS),
            *(self._venue(number, name) for number, name in enumerate(VENUES)),
            *self._crowd(clock),
            chain_source(self.ledger, alerts),
        ]

    def _venue(self, number: int, name: str) -> VenueSource:
        terms = VenueTerms(name, self.symbol.removesuffix("USDT"), VENUES_EVERY_S, VENUES_AGE_MS)
        return VenueSource(terms, lambda venue: SoakVenue(venue, self.world, number / len(VENUES)))

    def _crowd(self, clock: MarketClock) -> list[CrowdSource]:
        site = f"http://{self.place}"
        networks: list[Network] = [
            Feed(Listed("rss", f"{site}/feed.rss", 1.0, about=True)),
            Bluesky(Listed("bluesky", "a.test"), None, site),
            Telegram([Listed("telegram", "@whales", 3.0)], TOKEN, site),
        ]
        hearing = Hearing(Guards(_TERMS), LexiconMood(), Pace(CROWD_EVERY_S), CROWD_AGE_MS)
        hearing.host_ms = clock.now_ms
        return [CrowdSource(network, hearing) for network in networks]


@contextlib.asynccontextmanager
async def heard(world: World, symbol: str) -> AsyncIterator[Around]:
    """Serve the world's sites in this loop."""
    # Before, and not while time jumps: it takes a second of the host's.
    load_ccxt()
    async with sites(world, symbol) as place:
        yield Around(world, symbol, place, Ledger(world))
