"""A crowd that posts all the time, and copies, repeats and floods; its sites and networks fail now and then."""

import asyncio
import random
import threading
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.fakes.crowd_server import (
    TELEGRAM_TOKEN,
    X_TOKEN,
    Crowd,
    Reply,
    Said,
    crowd_server,
)
from tests.fakes.venues.world import wall_ms
from tests.wire.around.fault import Fault

EVERY_S, MAX_AGE_S, SHOWN = 15, 60, 30
ACCOUNTS = tuple(f"account_{number:02d}" for number in range(40))
"""Enough of them that few post more than a machine would within an hour."""
LISTED = ACCOUNTS[::4]
_WORDS = (
    "price volume whale wallet mining halving bullish bearish rally dump breakout support resistance "
    "chart trend traders market coin network fees block exchange holders selling buying today weekend "
    "strong weak quiet huge small early late again never always maybe good bad"
)
_HTML = b"<html><body>Sign in to go on</body></html>"
_BOMB = b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aaaa'>]><rss version='2.0'><channel/></rss>"
_START_S = 20.0


class CrowdAround:
    """A server of sites, one of networks, one of a model of moods. Use as a context manager."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._crowds = {name: Crowd() for name in ("sites", "networks", "mood")}
        self._open: dict[str, AsyncExitStack] = {}
        self._urls: dict[str, str] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._posts: list[Said] = []
        self.made = 0

    def __enter__(self) -> "CrowdAround":
        self._thread.start()
        for name in self._crowds:
            self._inside(self._come(name, 0))
        return self

    def __exit__(self, *_: object) -> None:
        for name in list(self._open):
            self._inside(self._go(name))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_START_S)
        self._loop.close()

    def settle(self, folder: Path) -> str:
        """Write the list and the tokens; return what `sources:` says of them."""
        sites = self._urls["sites"]
        lines = [
            f"rss {sites}/feed.rss 1 all",
            f"rss {sites}/r/litecoin/new/.rss 1",
            f"rss {sites}/tags/litecoin.rss 2",
            *(f"bluesky {name.replace('_', '-')}.bsky.social 1" for name in LISTED[:2]),
            *(f"x {name} 3" for name in LISTED),
            *(f"telegram @{name} 2 all" for name in LISTED),
            f"fear_greed {sites}/fng/",
        ]
        (folder / "crowd.txt").write_text("\n".join(lines) + "\n")
        with (folder / ".env").open("a") as file:
            file.write(f"EBB_X_TOKEN={X_TOKEN}\nEBB_TELEGRAM_TOKEN={TELEGRAM_TOKEN}\n")
        return f"""  crowd: crowd.txt
  crowd_every_s: {EVERY_S}
  crowd_max_age_s: {MAX_AGE_S}
  crowd_endpoint: {self._urls["networks"]}
  mood_url: {self._urls["mood"]}/v2/models/mood
"""

    def pass_time(self, second: int) -> None:
        """Post something every other second: new, copied from another, or shown twice."""
        if second % 2:
            return
        self.made += 1
        words = self._chance.sample(_WORDS.split(), 9)
        text = f"Litecoin {' '.join(words)} the {self.made}"
        if self._posts and self.made % 5 == 0:
            text = f"RT @{self._posts[-1].account} {self._posts[-1].text}"
        account = self._chance.choice(ACCOUNTS)
        said = Said(wall_ms() - 1000, text, account, self.made)
        self._posts = [*self._posts, said][-SHOWN:]
        shown = [*self._posts, *self._posts[-3:]] if self.made % 7 == 0 else list(self._posts)
        for crowd in self._crowds.values():
            crowd.posts = shown
            # What was asked is of no use here, and would grow.
            crowd.asked.clear()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Return what may happen to them."""
        html = Reply(200, {"Content-Type": "text/html"}, _HTML)
        busy = Reply(429, {"Retry-After": "10"}, b"slow down")
        updates = f"/bot{TELEGRAM_TOKEN}/getUpdates"
        return (
            self._answers("feed answers in HTML", "sites", "/feed.rss", html),
            self._answers("feed answers 500", "sites", "/tags/litecoin.rss", Reply(500, {}, _HTML)),
            self._away("sites gone", "sites"),
            self._answers("feed asks for a pause", "sites", "/r/litecoin/new/.rss", busy),
            self._answers(
                "Bluesky answers in HTML", "networks", "/xrpc/app.bsky.feed.getAuthorFeed", html
            ),
            self._answers("Telegram answers 503", "networks", updates, Reply(503)),
            self._answers(
                "X answers half",
                "networks",
                "/2/tweets/search/recent",
                Reply(200, {}, b'{"data": ['),
            ),
            self._away("networks gone", "networks"),
            self._answers("feed is an XML bomb", "sites", "/feed.rss", Reply(200, {}, _BOMB)),
            self._answers("mood answers 500", "mood", "/v2/models/mood/infer", Reply(500)),
            self._away("mood gone", "mood"),
        )

    def _answers(self, name: str, server: str, path: str, reply: Reply) -> Fault:
        replies = self._crowds[server].replies

        def begin() -> None:
            replies[path] = [reply]

        def end() -> None:
            replies.pop(path, None)

        return Fault(name, EVERY_S * 1.3, begin, end)

    def _away(self, name: str, server: str) -> Fault:
        port = urlsplit(self._urls[server]).port or 0
        return Fault(
            name,
            EVERY_S * 1.3,
            lambda: self._inside(self._go(server)),
            lambda: self._inside(self._come(server, port)),
        )

    async def _come(self, name: str, port: int) -> None:
        self._open[name] = AsyncExitStack()
        served = crowd_server(self._crowds[name], port)
        self._urls[name] = await self._open[name].enter_async_context(served)

    async def _go(self, name: str) -> None:
        await self._open.pop(name).aclose()

    def _inside(self, what: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(what, self._loop).result(_START_S)
