"""One network's question, asked every few minutes: new posts that pass the guards, scored, as mentions.

Whoever says that he is asked too often is left alone as long as he wants, even when the source is opened anew
meanwhile. Tokens never stand in an error, nor in what an answer gives back.
"""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

import aiohttp

from bot.bounded import TooLongError, read_bounded
from bot.clock import host_ms
from bot.feeds.crowd.guards import Guards
from bot.feeds.crowd.mood import Mood
from bot.feeds.crowd.network import Answer, Network, Request
from bot.feeds.crowd.pacing import Gates, is_spent, wanted_pause_s
from bot.feeds.crowd.post import Post
from bot.feeds.sources.source import Ear, SourceError
from bot.outside import MOST_BYTES
from core.calendar import HOUR_MS, SECOND_MS
from core.events import FeedHealth, Mention
from core.feeds import SOURCE

PREFIX = "crowd."
MOOD = f"{SOURCE}{PREFIX}mood"
"""How the health of the remote model that scores posts is called."""
INVENTED_MS = HOUR_MS
"""A market whose clock is further than this from ours is a made-up one: posts move with its clock."""
_TOO_MANY, _UNCHANGED, _REDIRECTS = 429, 304, 5
_STEPS = 4
"""Requests of one question: asking, signing in anew, asking again; or as many pages."""
_WORDS = 1000
_AGENT = {"User-Agent": "ebb (reads a few feeds, every few minutes)"}


@dataclass(frozen=True, slots=True)
class Pace:
    """How often anybody is asked (s)."""

    every_s: float
    retry_s: float = 30.0
    """After a failure; it doubles, up to `every_s`."""
    refused_s: float = 900.0
    """After a refusal that will last, such as a wrong token or a feed that is not there."""
    answer_s: float = 15.0


@dataclass(slots=True)
class Hearing:
    """What all of the crowd's sources share."""

    guards: Guards
    mood: Mood
    pace: Pace
    max_age_ms: int
    gates: Gates = field(default_factory=lambda: Gates(2.0))
    host_ms: Callable[[], int] = host_ms
    trouble: str = ""
    """What was last said of the mood's scores."""


class CrowdSource:
    """Implements `Source` for one network."""

    def __init__(self, network: Network, hearing: Hearing) -> None:
        self._network, self._hearing = network, hearing
        self.name = f"{PREFIX}{network.name}"[:120]
        self._every_s = max(hearing.pace.every_s, network.least_s)
        self.max_age_ms = max(hearing.max_age_ms, int(3 * SECOND_MS * self._every_s))
        self._due = 0.0
        self._failures = 0
        self._unchanged: dict[str, str] = {}
        self._refusal = b""

    async def listen(self, ear: Ear) -> None:
        pace = self._hearing.pace
        limit = aiohttp.ClientTimeout(total=pace.answer_s)
        clock = asyncio.get_running_loop().time
        async with aiohttp.ClientSession(timeout=limit, headers=_AGENT) as session:
            while True:
                await asyncio.sleep(max(self._due - clock(), 0.0))
                # Until it is known how this ends: being cancelled does not make anybody ask sooner.
                self._due = clock() + min(self._every_s, pace.retry_s * 2**self._failures)
                self._failures = min(self._failures + 1, 16)
                await self._ask(session, ear)
                self._failures = 0
                # A tenth more or less, so that not all ask at once.
                jitter = 0.9 + secrets.randbelow(201) / 1000
                self._due = max(self._due, clock() + self._every_s * jitter)

    async def _ask(self, session: aiohttp.ClientSession, ear: Ear) -> None:
        network, hearing = self._network, self._hearing
        for step in range(_STEPS):
            now = self._real_ms(ear)
            request = network.request(now)
            host = urlsplit(request.url).netloc
            async with hearing.gates.turn(host):
                answer = await self._exchange(session, request, host, now)
            if isinstance(answer, int):
                if step == _STEPS - 1 or not network.refused(answer, self._refusal):
                    raise self._refused(answer)
                continue
            if not answer.again:
                ear.heard()
            await self._tell(answer, ear)
            if not answer.again:
                return

    async def _exchange(
        self, session: aiohttp.ClientSession, request: Request, host: str, now: int
    ) -> Answer | int:
        """Return the answer, or the status of a refusal. Raises SourceError."""
        try:
            status, told, body = await self._fetched(session, request)
        except TooLongError as error:
            raise SourceError(str(error)) from None
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            # Not the error's text: it may hold the address, and that a token.
            raise SourceError(f"not reached ({type(error).__name__})") from None
        body = self._scrubbed(body)
        if is_spent(told) or status in {_TOO_MANY, 503}:
            self._stand_back(host, told, now)
        if status == _UNCHANGED:
            return Answer()
        if status == _TOO_MANY:
            wait_s = max(self._due - asyncio.get_running_loop().time(), 0.0)
            raise SourceError(f"asked too often (429); asked again in {wait_s:.0f} s")
        if status != 200:
            self._refusal = body[:_WORDS]
            return status
        answer = await asyncio.to_thread(
            self._network.answer, body, told.get("Content-Type", ""), now
        )
        pairs = {"If-None-Match": told.get("ETag"), "If-Modified-Since": told.get("Last-Modified")}
        self._unchanged = {
            name: text for name, text in pairs.items() if text and text.isprintable()
        }
        return answer

    async def _fetched(
        self, session: aiohttp.ClientSession, request: Request
    ) -> tuple[int, Mapping[str, str], bytes]:
        method = "GET" if request.body is None else "POST"
        headers = {**request.headers, **({} if request.secret else self._unchanged)}
        # A token is for the host that it is given to, not for where that one points.
        async with session.request(
            method,
            request.url,
            headers=headers,
            json=request.body,
            allow_redirects=not request.secret,
            max_redirects=_REDIRECTS,
        ) as reply:
            return reply.status, reply.headers, await read_bounded(reply, MOST_BYTES)

    def _refused(self, status: int) -> SourceError:
        """Return the error; one that will last is not tried again soon."""
        if status < 500:
            pause_s = max(self._hearing.pace.refused_s, self._every_s)
            self._due = max(self._due, asyncio.get_running_loop().time() + pause_s)
        return SourceError(f"answered {status}")

    def _stand_back(self, host: str, told: Mapping[str, str], now: int) -> None:
        """Leave the host alone as long as it says; twice the usual pause when it does not say."""
        pause_s = wanted_pause_s(told, now / SECOND_MS) or 2.0 * self._every_s
        self._hearing.gates.close(host, pause_s)
        self._due = max(self._due, asyncio.get_running_loop().time() + pause_s)

    def _scrubbed(self, body: bytes) -> bytes:
        for secret in self._network.secrets:
            body = body.replace(secret.encode(), b"***")
        return body

    async def _tell(self, answer: Answer, ear: Ear) -> None:
        hearing, market, now = self._hearing, ear.now_ms(), self._real_ms(ear)
        shift_ms = market - now if abs(market - now) > INVENTED_MS else 0
        for mention in answer.mentions:
            ear.tell(replace(mention, time=mention.time + shift_ms, time_received=now + shift_ms))
        kept = []
        for post in answer.posts:
            if not hearing.guards.refuse(post, now):
                kept.append(post)
            await asyncio.sleep(0)  # comparing a page of posts is not one piece of work to wait for
        if not kept:
            return
        moods = await hearing.mood.score([post.text for post in kept])
        known = ear.now_ms()
        if hearing.mood.trouble != hearing.trouble:
            hearing.trouble = hearing.mood.trouble
            ear.tell(FeedHealth(known, known, MOOD, not hearing.trouble, hearing.trouble))
        for post, mood in zip(kept, moods, strict=True):
            ear.tell(_mention(post, mood, shift_ms, known))

    def _real_ms(self, ear: Ear) -> int:
        """Return the time of those who post: the market's, this machine's where the market's is an invented one."""
        market, host = ear.now_ms(), self._hearing.host_ms()
        return host if abs(market - host) > INVENTED_MS else market


def _mention(post: Post, mood: float, shift_ms: int, known: int) -> Mention:
    time, source, account = post.time + shift_ms, post.source, post.account
    return Mention(time, known, source, account, post.post_id, post.weight, mood)
