"""The simulation itself, in a small size: `make simulate SEEDS=100000` is the long one."""

import pytest

from core.execution import instances
from tests.simulation.laws import BrokenLawError, hold
from tests.simulation.outcome import play, report, smallest
from tests.simulation.plan import KINDS, Disturbance, plan_of
from tests.simulation.planted import PLANTED

SEEDS, GROUPS = 160, 8
MOST_SEEDS = 1500


@pytest.mark.parametrize("group", range(GROUPS))
def test_no_seed_breaks_a_law(group: int) -> None:
    size = SEEDS // GROUPS
    for seed in range(group * size, (group + 1) * size):
        assert not play(seed, plan_of(seed)).broken, f"make simulate SEEDS=1 FIRST={seed}"


@pytest.mark.parametrize("seed", [0, 6, 20])
def test_the_same_seed_gives_the_same_journal(seed: int) -> None:
    first = play(seed, plan_of(seed), fingerprint=True)
    again = play(seed, plan_of(seed), fingerprint=True)
    assert first.journal_sha256 == again.journal_sha256 != ""
    assert (
        play(seed + 1, plan_of(seed + 1), fingerprint=True).journal_sha256 != first.journal_sha256
    )


def test_the_seeds_trade_and_every_kind_of_fault_strikes() -> None:
    drawn = {one.name for seed in range(400) for one in plan_of(seed)}
    assert drawn == set(KINDS)
    outcomes = [play(seed, plan_of(seed)) for seed in range(30)]
    assert sum(one.entries for one in outcomes) > 30
    assert sum(one.boots for one in outcomes) > 30


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_bug_is_found(name: str) -> None:
    with PLANTED[name]():
        for seed in range(MOST_SEEDS):
            if play(seed, plan_of(seed)).broken:
                return
    pytest.fail(f"{MOST_SEEDS} seeds, and no law broke")


def test_the_later_of_two_instances_gives_back_though_it_crashed_twice_on_the_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its first crash loses its own entry's fill, its second the boot that was told of both: only the journal knows."""
    seed = 12969
    crashed_twice = (
        Disturbance("insufficient_balance", 140_544, 11_387, 0.6, 1878700167),
        Disturbance("second_instance", 165_814, 21_010, 0.6, 105709639),
        Disturbance("crash", 174_685, 0, 1.0, 2488220202),
        Disturbance("crash", 182_888, 0, 0.3, 907008547),
    )
    assert not play(seed, crashed_twice).broken
    monkeypatch.setattr(instances, "recall", lambda _book, _told: None)
    assert play(seed, crashed_twice).broken.startswith("I7: ")


def test_a_bar_that_came_after_its_close_is_decided_once_though_the_bot_crashes_in_between() -> (
    None
):
    """A clock 5 s fast asks for the close first; what is decided when the bar comes is durable before it is told."""
    late_bar = (
        Disturbance("clock_jump", 151_093, 48_062, 1.0, 1219831664),
        Disturbance("crash_in_commit", 179_293, 0, 0.6, 2315952352),
    )
    assert not play(210_974, late_bar).broken


def test_a_failing_plan_is_made_smaller_and_told_with_its_tape() -> None:
    with PLANTED["foreign orders are ignored"]():
        seed = next(s for s in range(MOST_SEEDS) if play(s, plan_of(s)).broken)
        part = smallest(seed, plan_of(seed))
        assert [one.name for one in part] == ["foreign_order"]
        text = report(seed, plan_of(seed))
    assert f"seed {seed}: I12" in text
    assert "PlaceOrder" in text


def test_a_law_that_does_not_hold_is_named() -> None:
    with pytest.raises(BrokenLawError, match="I1: long"):
        hold("I1", False, "long")


def test_a_plan_is_the_same_whenever_it_is_drawn() -> None:
    assert plan_of(3) == plan_of(3) != plan_of(4)
    assert all(isinstance(one, Disturbance) for one in plan_of(3))
