"""A short soak: no bar is missed over a restart, a silence and lost answers, and a leak would be noticed."""

import asyncio
import time
from dataclasses import replace

import pytest

from research.soak import soak
from research.soak_model import prepare
from research.soak_page import _text
from research.soak_result import MOST_WAITING, Sample, Soaked
from research.virtual_time import VirtualLoop


@pytest.fixture(scope="module")
def soaked(tmp_path_factory: pytest.TempPathFactory) -> Soaked:
    return soak(
        prepare(tmp_path_factory.mktemp("soak"), 6_000, 10, 120), hours=1.5, restarts_h=(0.75,)
    )


def test_no_bar_is_missed_or_decided_twice_whatever_was_lost(soaked: Soaked) -> None:
    assert (soaked.bars, soaked.missed, soaked.decided_twice) == (90, [], 0)
    assert soaked.restarts == 2
    assert set(soaked.faults) >= {"answer lost", "event lost in a silence", "event told twice"}


def test_queue_tasks_and_files_stay_as_they_were(soaked: Soaked) -> None:
    assert soaked.most_waiting <= MOST_WAITING
    assert len(soaked.samples) >= 7
    files = {one.files for one in soaked.samples[3:]}
    assert max(files) - min(files) <= 4
    assert soaked.samples[-1].tasks <= soaked.samples[0].tasks + 4


def test_every_source_is_heard_and_none_stays_lost(soaked: Soaked) -> None:
    assert all(count > 0 for count in soaked.heard.values()), soaked.heard
    assert soaked.still_lost == []
    assert soaked.spoke > soaked.spoke_of / 2


def test_it_takes_less_than_half_a_minute_of_a_processor(soaked: Soaked) -> None:
    assert soaked.processor_s < 30


def samples(*, resident: int = 100_000_000, leak: int = 0) -> list[Sample]:
    return [
        Sample(hour / 6, resident + hour * leak, 1_000, 1_000, 1_000, 0, 10, 17)
        for hour in range(1, 168 * 6)
    ]


def flawless() -> Soaked:
    return Soaked(168, (24.0,), samples=samples(), bars=10_080)


def test_a_run_without_growth_holds() -> None:
    assert flawless().failures() == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"samples": samples(leak=20_000)}, "resident memory grew"),
        ({"samples": [replace(one, log=9_000_000) for one in samples()]}, "the log took"),
        ({"samples": [replace(one, files=int(one.at_h)) for one in samples()]}, "open files"),
        ({"missed": [7]}, "1 bars without a decision"),
        ({"decided_twice": 1}, "decided twice"),
        ({"most_waiting": 5000}, "5000 events waited"),
        ({"still_lost": ["source:chain (no node answers)"]}, "stayed lost: source:chain"),
        ({"heard": {"OnChain": 7, "Mention": 0}}, "not everything was heard"),
    ],
    ids=["memory", "log", "files", "missed", "twice", "queue", "lost", "unheard"],
)
def test_what_grows_or_is_missed_fails(change: dict[str, object], said: str) -> None:
    broken = flawless()
    for name, value in change.items():
        setattr(broken, name, value)
    (failure,) = broken.failures()
    assert said in failure
    assert said in _text(broken, [failure])


def test_the_virtual_clock_jumps_and_keeps_the_order() -> None:
    loop = VirtualLoop()
    order: list[tuple[str, int]] = []

    async def waits(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        order.append((name, loop.host_ms()))

    async def all_of_them() -> None:
        await asyncio.gather(waits("late", 86_400), waits("soon", 1), waits("later", 86_400.5))

    began = time.monotonic()
    try:
        loop.run_until_complete(all_of_them())
    finally:
        loop.close()
    assert order == [("soon", 1000), ("late", 86_400_000), ("later", 86_400_500)]
    assert time.monotonic() - began < 5
