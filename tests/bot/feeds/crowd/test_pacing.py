"""What hosts say of how long they want to be left alone."""

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from bot.feeds.crowd.pacing import LONGEST_S, Gates, is_spent, wanted_pause_s

NOW_S = 1_764_064_000.0


@pytest.mark.parametrize(
    ("headers", "pause_s"),
    [
        ({}, 0),
        ({"retry-after": "30"}, 30),
        ({"Retry-After": "Tue, 25 Nov 2025 09:47:40 GMT"}, 60),
        ({"Retry-After": "Tue, 25 Nov 2025 09:45:40 GMT"}, 0),
        ({"Retry-After": "soon"}, 0),
        ({"Retry-After": "soon", "x-rate-limit-reset": "1764064090"}, 90),
        ({"Retry-After": "nan"}, 0),
        ({"Retry-After": "-5"}, 0),
        ({"Retry-After": "99999999"}, LONGEST_S),
        ({"x-rate-limit-reset": "1764064900"}, 900),
        ({"RateLimit-Reset": "1764064010"}, 10),
        ({"X-Ratelimit-Reset": "212.0"}, 212),
    ],
)
def test_the_pause_is_what_the_host_says(headers: dict[str, str], pause_s: float) -> None:
    assert wanted_pause_s(CIMultiDict(headers), NOW_S) == pytest.approx(pause_s)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_header_is_a_pause_of_at_most_a_day(told: str, reset: str) -> None:
    headers = {"Retry-After": told, "x-rate-limit-reset": reset}
    assert 0.0 <= wanted_pause_s(headers, NOW_S) <= LONGEST_S


@pytest.mark.parametrize(
    ("headers", "spent"),
    [
        ({}, False),
        ({"x-rate-limit-remaining": "3"}, False),
        ({"x-rate-limit-remaining": "0"}, True),
        ({"X-Ratelimit-Remaining": "0.0"}, True),
        ({"ratelimit-remaining": "x"}, False),
    ],
)
def test_no_question_left_is_noticed(headers: dict[str, str], spent: bool) -> None:
    assert is_spent(CIMultiDict(headers)) is spent


def test_one_at_a_time_and_a_gap_for_each_host() -> None:
    async def run() -> tuple[list[float], int]:
        gates, times, inside, most = Gates(0.05), list[float](), 0, 0

        async def ask(host: str) -> None:
            nonlocal inside, most
            async with gates.turn(host):
                inside += 1
                most = max(most, inside)
                times.append(asyncio.get_running_loop().time())
                await asyncio.sleep(0.01)
                inside -= 1

        await asyncio.gather(*(ask("a") for _ in range(4)))
        return times, most

    times, most = asyncio.run(run())
    assert most == 1
    assert all(later - sooner >= 0.055 for sooner, later in pairwise(times))
