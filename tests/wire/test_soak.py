"""The judge of a soak over the wire: what grows, waits, is missed or stays lost is named on its page."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.wire.around.crowd import CrowdAround
from tests.wire.soak import Run, Sample
from tests.wire.soak_page import page


def flawless() -> Run:
    samples = [Sample(5.0 * k, 200_000_000, 20, 40, 5_000_000, 1_000, 1_000) for k in range(180)]
    return Run("bybit", 900.0, samples, bars=900, fills=80)


def test_a_run_in_which_nothing_grows_holds() -> None:
    run = flawless()
    run.judge()
    assert run.wrong == []
    assert "Every bound held." in page([run], 0.3)


@pytest.mark.parametrize(
    ("field", "a_sample", "said"),
    [
        ("resident", 100_000, "resident memory grew"),
        ("journal", 60_000, "the journal grew by more than its decisions"),
        ("log", 50_000, "the log went beyond its cap"),
        ("threads", 1, "threads went from"),
        ("files", 1, "files went from"),
    ],
)
def test_what_grows_is_told(field: str, a_sample: int, said: str) -> None:
    run = flawless()
    run.samples = [
        replace(one, **{field: getattr(one, field) + k * a_sample})
        for k, one in enumerate(run.samples)
    ]
    run.judge()
    (wrong,) = run.wrong
    assert said in wrong
    assert f"bybit: {wrong}" in page([run], 0.3)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("missed", 2, "2 bars without a decision"),
        ("twice", 1, "1 bars were decided twice"),
        ("uncovered_ms", 6_000, "uncovered for 6000 ms"),
        ("waiting", 2_000, "2000 events waited"),
        ("fills", 0, "nothing was traded"),
    ],
)
def test_what_goes_wrong_is_told(field: str, value: int, said: str) -> None:
    run = flawless()
    setattr(run, field, value)
    run.judge()
    assert run.wrong == [said]


def test_a_machine_without_a_node_says_so_on_the_page() -> None:
    run = flawless()
    run.without = "litecoind is not installed"
    assert "The chain is not part of it: litecoind is not installed." in page([run], 0.3)


def test_the_crowd_around_a_bot_goes_away_and_comes_back_where_it_was(tmp_path: Path) -> None:
    with CrowdAround(1) as crowd:
        before = crowd.settle(tmp_path)
        for fault in crowd.faults:
            fault.begin()
            crowd.pass_time(2)
            fault.end()
        assert crowd.settle(tmp_path) == before
        assert crowd.made == len(crowd.faults)
