"""Asking within a budget: a slow, broken or lying server costs the answer, never the decision."""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clock import MarketClock
from bot.inference.asker import Asker, Service
from bot.inference.breaker import Breaker
from core.events import Bar, Event, RemoteForecast

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
ANSWER = {"outputs": [{"name": "p", "shape": [1], "datatype": "FP64", "data": [0.625]}]}


class Row:
    """Features of one number."""

    names = ("one",)

    def __init__(self) -> None:
        self.heard: list[Event] = []

    def observe(self, event: Event) -> None:
        """Remember the event."""
        self.heard.append(event)

    def vector(self) -> tuple[float, ...]:
        """Return the row."""
        return (1.0,)


async def good(_: web.Request) -> web.Response:
    return web.json_response(ANSWER)


async def slow(_: web.Request) -> web.Response:
    await asyncio.sleep(5)
    return web.json_response(ANSWER)


async def broken(_: web.Request) -> web.Response:
    return web.Response(status=503)


async def moved(_: web.Request) -> web.Response:
    return web.Response(status=302, headers={"Location": "http://127.0.0.1:1/"})


async def endless(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(b"x" * 65536)


async def asked(handler: Handler, times: int = 1, budget_ms: int = 200) -> list[tuple[float, str]]:
    app = web.Application()
    app.router.add_post("/v2/models/ebb/infer", handler)
    async with TestServer(app) as server:
        service = Service(str(server.make_url("")), "ebb", budget_ms)
        asker = Asker(service, Row(), Breaker(2, 60_000), MarketClock(), lambda _: None, 250)
        try:
            return [await asker.ask(number) for number in range(times)]
        finally:
            await asker.close()


def test_a_good_answer_is_the_probability() -> None:
    assert asyncio.run(asked(good)) == [(0.625, "")]


@pytest.mark.parametrize(
    ("handler", "said"),
    [(slow, "no answer within 200 ms"), (broken, "status 503"), (moved, "HTTP 302: sent elsewhere"),
     (endless, "at most")],
)  # fmt: skip
def test_a_bad_one_is_silence_within_the_budget(handler: Handler, said: str) -> None:
    started = time.monotonic()
    ((probability, reason),) = asyncio.run(asked(handler))
    assert math.isnan(probability)
    assert said in reason
    assert time.monotonic() - started < 3.0


def test_nobody_there_is_silence_too() -> None:
    async def nobody() -> tuple[float, str]:
        service = Service("http://127.0.0.1:9", "ebb", 200)
        asker = Asker(service, Row(), Breaker(2, 1000), MarketClock(), lambda _: None, 250)
        try:
            return await asker.ask(1)
        finally:
            await asker.close()

    probability, reason = asyncio.run(nobody())
    assert math.isnan(probability)
    assert reason.startswith("remote: ")


def test_after_failures_in_a_row_it_is_left_alone() -> None:
    said = [reason for _, reason in asyncio.run(asked(broken, times=4))]
    assert [("status 503" in one) for one in said] == [True, True, False, False]
    assert "left alone" in said[-1]


def test_a_bar_is_asked_about_in_time_and_the_answer_put_as_an_event() -> None:
    async def run() -> tuple[Event, float, list[Event]]:
        app = web.Application()
        app.router.add_post("/v2/models/ebb/infer", good)
        came: asyncio.Queue[Event] = asyncio.Queue()
        features = Row()
        async with TestServer(app) as server:
            service = Service(str(server.make_url("")), "ebb", 150)
            clock = MarketClock()
            asker = Asker(service, features, Breaker(2, 1000), clock, came.put_nowait, 400)
            now = clock.now_ms()
            asker.hear(Bar(now, now, "BTCUSDT", 60_000, 1, 1, 1, 1, 1), "LTCUSDT", 60_000)
            asker.hear(Bar(now, now, "LTCUSDT", 60_000, 1, 1, 1, 1, 1), "LTCUSDT", 60_000)
            answer = await came.get()
            took = clock.now_ms() - now
            await asker.close()
        return answer, took, features.heard

    answer, took, heard = asyncio.run(run())
    assert isinstance(answer, RemoteForecast)
    assert answer.probability == 0.625
    assert 200 <= took < 400  # the budget of 150 ms ends 20 ms before the decision at 400
    assert len(heard) == 2
