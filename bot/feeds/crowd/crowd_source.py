"""One of those who are listed, asked every few minutes: new posts that pass the guards, scored, as mentions.

A network that says it is asked too often (429) is left alone as long as it wants. Tokens never stand in an error.
"""

import asyncio
from dataclasses import dataclass

import aiohttp

from bot.config.secrets import Secret
from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.mood import Mood
from bot.feeds.crowd.networks import PUBLIC, Places, index_of, next_update, posts_of, request_of
from bot.feeds.crowd.post import Guards
from bot.feeds.sources.source import Ear, SourceError
from core.events import Mention

ASK_S = 15.0
MOST_BYTES = 4 << 20
INDEX_EVERY_S = 3600.0
_TOO_MANY, _LONGEST_PAUSE_S = 429, 900.0
_AGENT = {"User-Agent": "ebb (https://github.com; polls a few feeds)"}


@dataclass(frozen=True, slots=True)
class Hearing:
    """What all of the crowd's sources share."""

    guards: Guards
    mood: Mood
    every_s: float
    max_age_ms: int
    places: Places = PUBLIC


class CrowdSource:
    """Implements `Source` for one line of the list."""

    def __init__(self, listed: Listed, hearing: Hearing, token: Secret | None) -> None:
        self._listed, self._hearing, self._token = listed, hearing, token
        self.name = f"crowd.{listed.kind}.{listed.address}"[:120]
        self._every_s = hearing.every_s if listed.kind != "fear_greed" else INDEX_EVERY_S
        self.max_age_ms = max(hearing.max_age_ms, int(3000 * self._every_s))
        self._after = 0

    async def listen(self, ear: Ear) -> None:
        limit = aiohttp.ClientTimeout(total=ASK_S)
        async with aiohttp.ClientSession(timeout=limit, headers=_AGENT) as session:
            while True:
                try:
                    pause_s = await self._ask(session, ear)
                except (aiohttp.ClientError, OSError, TimeoutError) as error:
                    # Not the error's text: it may hold the address, and that a token.
                    raise SourceError(f"not reached ({type(error).__name__})") from None
                await asyncio.sleep(pause_s)

    async def _ask(self, session: aiohttp.ClientSession, ear: Ear) -> float:
        token = self._token.reveal() if self._token is not None else ""
        url, headers = request_of(self._listed, token, self._hearing.places, self._after)
        async with session.get(url, headers=headers, allow_redirects=not token) as answer:
            if answer.status == _TOO_MANY:
                ear.heard()
                return _pause_s(answer.headers.get("Retry-After", ""), self._every_s)
            if answer.status >= 400:
                raise SourceError(f"answered {answer.status}")
            body = await answer.content.read(MOST_BYTES + 1)
            while len(body) <= MOST_BYTES and (more := await answer.content.read(MOST_BYTES)):
                body += more
        if len(body) > MOST_BYTES:
            raise SourceError(f"an answer of more than {MOST_BYTES} bytes")
        await self._take(body, ear)
        return self._every_s

    async def _take(self, body: bytes, ear: Ear) -> None:
        listed, hearing, now = self._listed, self._hearing, ear.now_ms()
        if listed.kind == "fear_greed":
            time, value = index_of(body)
            ear.heard()
            ear.tell(Mention(time, now, "fear_greed", "index", str(time), 1.0, (value - 50) / 50))
            return
        posts = posts_of(listed, body)
        if listed.kind == "telegram":
            self._after = next_update(body) or self._after
        ear.heard()
        kept = [post for post in posts if not hearing.guards.refuse(post, now)]
        moods = await hearing.mood.score([post.text for post in kept]) if kept else []
        for post, mood in zip(kept, moods, strict=True):
            ear.tell(
                Mention(
                    post.time, now, post.source, post.account, post.post_id, listed.weight, mood
                )
            )


def _pause_s(said: str, usual_s: float) -> float:
    try:
        wanted = float(said)
    except ValueError:
        wanted = 2 * usual_s
    return min(max(wanted, usual_s), _LONGEST_PAUSE_S)
