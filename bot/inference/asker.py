"""Asks the remote model once a bar, ahead of the decision, and puts what it said into the loop as an event.

The question leaves when the answer's time budget still ends before the decision. It keeps features of its own, since to
look at the decision's early would shut out what may still reach them. It must not know what is done with an answer.
"""

import asyncio
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus

import aiohttp

from bot.bounded import bounded_session, read_bounded
from bot.clock import MarketClock
from bot.inference.breaker import Breaker
from bot.inference.protocol import MAX_ANSWER_BYTES, AnswerError, probability_in, request_of
from core.events import Bar, Event, RemoteForecast
from core.plugs import Features

REMOTE = "remote"
_MARGIN_MS = 20
"""Kept between the end of the budget and the decision."""


@dataclass(frozen=True, slots=True)
class Service:
    """Where the model is served: `url` of the server, its name there, and how long an answer may take (ms)."""

    url: str
    model: str
    budget_ms: int

    @property
    def endpoint(self) -> str:
        """Return where a question is sent."""
        return f"{self.url.rstrip('/')}/v2/models/{self.model}/infer"


class Asker:
    """Hears what the engine hears; `put` takes the answers."""

    def __init__(
        self,
        service: Service,
        features: Features,
        breaker: Breaker,
        clock: MarketClock,
        put: Callable[[Event], None],
        decided_after_ms: int,
    ) -> None:
        self._service, self._features, self._breaker = service, features, breaker
        self._clock, self._put, self._decided_after_ms = clock, put, decided_after_ms
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def warm_up(self, history: Iterable[Event]) -> None:
        """Take in what was before the start."""
        for event in history:
            self._features.observe(event)

    def hear(self, event: Event, symbol: str, bar_ms: int) -> None:
        """Take in one event; a bar of the decision's kind is asked about, in time for the decision."""
        self._features.observe(event)
        if isinstance(event, Bar) and (event.symbol, event.bar_ms) == (symbol, bar_ms):
            ends_ms = event.time + self._decided_after_ms - _MARGIN_MS
            wait_ms = ends_ms - self._service.budget_ms - self._clock.now_ms()
            task = asyncio.get_running_loop().create_task(
                self._ask_in(max(wait_ms, 0) / 1000, event.time)
            )
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """End what is under way."""
        for task in tuple(self._tasks):
            task.cancel()
        if self._session is not None:
            await self._session.close()

    async def _ask_in(self, wait_s: float, bar_time: int) -> None:
        await asyncio.sleep(wait_s)
        probability, reason = await self.ask(bar_time)
        now = self._clock.now_ms()
        self._put(RemoteForecast(now, now, REMOTE, bar_time, probability, reason))

    async def ask(self, bar_time: int) -> tuple[float, str]:
        """Return the answer for the newest vector, or NaN and why there is none; never later than the budget."""
        if not self._breaker.allows(self._clock.now_ms()):
            return math.nan, "remote: left alone for a while after failures"
        body = request_of(self._features.vector(), f"b{bar_time}")
        try:
            async with asyncio.timeout(self._service.budget_ms / 1000):
                probability = probability_in(await self._post(body), f"b{bar_time}")
        except TimeoutError:
            reason = f"remote: no answer within {self._service.budget_ms} ms"
        except (aiohttp.ClientError, AnswerError, OSError) as error:
            reason = f"remote: {type(error).__name__}: {error}"[:200]
        else:
            self._breaker.succeeded()
            return probability, ""
        self._breaker.failed(self._clock.now_ms())
        return math.nan, reason

    async def _post(self, body: bytes) -> bytes:
        if self._session is None:
            self._session = bounded_session()
        headers = {"Content-Type": "application/json"}
        async with self._session.post(
            self._service.endpoint, data=body, headers=headers, allow_redirects=False
        ) as answer:
            if answer.status != HTTPStatus.OK:
                raise AnswerError(f"status {answer.status}")
            return await read_bounded(answer, MAX_ANSWER_BYTES)
