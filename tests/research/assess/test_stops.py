"""Stops in calm and in volatility spikes, counted on tapes whose answer is known."""

import numpy as np

from research.assess.stops import episodes, spikes, stop_rates
from research.labels import Barriers, Path

HOUR = 3_600_000
BARRIERS = Barriers(3.0, 3.0, 24, 0.0, 0.0, 0.0)


def path_of(close: np.ndarray) -> Path:
    times = (np.arange(close.size, dtype=np.int64) + 1) * HOUR
    opens = np.concatenate((close[:1], close[:-1]))
    empty = np.empty(0)
    return Path(
        HOUR,
        times,
        opens,
        np.maximum(opens, close),
        np.minimum(opens, close),
        close,
        empty.astype(np.int64),
        empty,
    )


def tape(jump: float, count: int = 20_000, every: int = 600) -> np.ndarray:
    """A quiet walk with a run of six equal jumps every so often."""
    moves = np.random.default_rng(1).normal(0, 0.0004, count)
    for start in range(1000, count - 50, every):
        moves[start : start + 6] = jump
    return 100 * np.exp(np.cumsum(moves))


def test_a_spike_is_seen_when_it_comes_and_not_before() -> None:
    close = tape(0.01)
    path = path_of(close)
    seen, _ = spikes(close, path.close_time_ms, HOUR)
    found = episodes(seen)
    assert len(found) == 32
    assert all(1000 <= (first - 1000) % 600 + 1000 < 1006 for first, _ in found)
    # Known at the time: the bars after it change nothing.
    cut = 1003
    early, _ = spikes(close[:cut], path.close_time_ms[:cut], HOUR)
    assert early.tolist() == seen[:cut].tolist()


def test_when_every_spike_runs_through_the_stop_all_that_were_open_are_stopped() -> None:
    found = stop_rates(path_of(tape(0.01)), BARRIERS, (), 1)
    assert found.open_at_spike_pct is not None
    # The jump of three bars reaches the stop; only what ran out of time in them escaped it, 2 or 3 of 24.
    assert 85 < found.open_at_spike_pct < 95
    assert found.claim == "above the claim"
    assert found.trades_pct is None


def test_when_no_spike_reaches_the_stop_the_claim_is_too_high() -> None:
    found = stop_rates(path_of(tape(-0.01)), BARRIERS, (), 1)
    assert found.open_at_spike_pct == 0.0
    assert found.claim == "below the claim"


def test_without_spikes_the_claim_is_not_measured() -> None:
    close = 100 * np.exp(np.cumsum(np.random.default_rng(1).normal(0, 0.001, 3000)))
    found = stop_rates(path_of(close), BARRIERS, (), 1)
    assert found.open_at_spike_pct is None
    assert found.claim.startswith("not measured")
