"""The triple barrier: worked cases, laws on random tapes, and a slow reference of its own."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InputError
from research.labels import Barriers, ExitKind, Path, triple_barrier
from risk.limits import Limits
from simulator.rules import Costs, short_exit_price, short_target_fill

HOUR = 3_600_000
FREE = Barriers(3.0, 3.0, 4, 0.0, 0.0, 0.0)
DEAR = Barriers(2.0, 1.5, 6, 5.5, 2.0, 50.0)


def tape(
    bars: list[tuple[float, float, float, float]],
    funding: list[tuple[int, float]] | None = None,
    times: list[int] | None = None,
) -> Path:
    """A tape of hourly bars whose first closes at hour 1; funding is (ms, rate)."""
    rows = np.array(bars, dtype=np.float64).reshape(-1, 4)
    hours = times if times is not None else [HOUR * (k + 1) for k in range(len(bars))]
    settled = funding or []
    return Path(
        bar_ms=HOUR,
        close_time_ms=np.array(hours, dtype=np.int64),
        open=rows[:, 0],
        high=rows[:, 1],
        low=rows[:, 2],
        close=rows[:, 3],
        funding_time_ms=np.array([t for t, _ in settled], dtype=np.int64),
        funding_rate=np.array([r for _, r in settled], dtype=np.float64),
    )


def flat(price: float = 100.0) -> tuple[float, float, float, float]:
    return (price, price, price, price)


def random_tape(seed: int, bars: int, gap_every: int = 0) -> Path:
    rng = np.random.default_rng(seed)
    close = 100.0 * np.exp(np.cumsum(rng.normal(0.0, 0.008, bars)))
    open_ = np.append(100.0, close[:-1]) * np.exp(rng.normal(0.0, 0.003, bars))
    high = np.maximum(open_, close) * np.exp(np.abs(rng.normal(0.0, 0.004, bars)))
    low = np.minimum(open_, close) * np.exp(-np.abs(rng.normal(0.0, 0.004, bars)))
    step = np.full(bars, HOUR)
    if gap_every:
        step[gap_every::gap_every] = 3 * HOUR
    times = np.cumsum(step)
    settled = np.arange(0, times[-1] + HOUR, HOUR * 2) + rng.choice([0, 1_000], 1)[0]
    return Path(
        HOUR, times, open_, high, low, close, settled, rng.normal(1e-4, 3e-4, settled.shape[0])
    )


def reference(path: Path, costs: Barriers, i: int) -> tuple[float, int, ExitKind]:
    """The same question, one bar at a time, with the fills of the simulator's own rules."""
    slip, fee = costs.slippage_bps / 1e4, costs.taker_fee_bps / 1e4
    rules = Costs(
        taker_fee_bps=costs.taker_fee_bps,
        slippage_bps=costs.slippage_bps,
        stop_overshoot_pct=costs.stop_overshoot_pct,
    )
    entry = float(path.close[i]) * (1 - slip)
    stop = entry * (1 + costs.stop_loss_pct_of_price / 100)
    target = entry * (1 - costs.take_profit_pct_of_price / 100)
    for j in range(i + 1, i + costs.time_exit_bars + 1):
        if j >= len(path.close) or path.close_time_ms[j] - path.close_time_ms[j - 1] != HOUR:
            break
        until = int(path.close_time_ms[j])
        if path.high[j] >= stop:
            kind = ExitKind.STOP
            fill = short_exit_price(stop, float(path.open[j]), float(path.high[j]), rules)
            until -= 1
        elif path.low[j] <= target:
            kind, fill = ExitKind.TARGET, short_target_fill(target, float(path.open[j]), rules)
            until -= 1
        elif j == i + costs.time_exit_bars:
            kind, fill = ExitKind.TIME, float(path.close[j]) * (1 + slip)
        else:
            continue
        received = 0.0
        for when, rate in zip(path.funding_time_ms, path.funding_rate, strict=True):
            if path.close_time_ms[i] < when <= until:
                known = int(np.searchsorted(path.close_time_ms, when, side="right")) - 1
                received += rate * path.close[known]
        return (entry - fill - fee * (entry + fill) + received) / entry * 1e4, j, kind
    return float("nan"), -1, ExitKind.UNRESOLVED


def test_target_wins_when_the_price_falls_three_percent() -> None:
    labels = triple_barrier(tape([flat(), flat(), (100, 100, 96, 98)]), FREE)
    assert labels.exit_kind[0] == ExitKind.TARGET
    assert labels.exit_index[0] == 2
    assert labels.pnl_bps[0] == pytest.approx(300.0)
    assert labels.label[0] == 1.0


def test_stop_wins_when_one_bar_touches_both_barriers() -> None:
    labels = triple_barrier(tape([flat(), (100, 104, 96, 96)]), FREE)
    assert labels.exit_kind[0] == ExitKind.STOP
    assert labels.pnl_bps[0] == pytest.approx(-300.0)
    assert labels.label[0] == 0.0


def test_bar_that_opens_beyond_the_stop_fills_at_its_open() -> None:
    labels = triple_barrier(tape([flat(), (110, 112, 109, 110)]), FREE)
    assert labels.pnl_bps[0] == pytest.approx(-1000.0)


def test_bar_that_opens_beyond_the_target_fills_at_its_open() -> None:
    labels = triple_barrier(tape([flat(), (90, 91, 89, 90)]), FREE)
    assert labels.pnl_bps[0] == pytest.approx(1000.0)


def test_barriers_come_from_the_risk_limits_and_the_simulators_costs() -> None:
    taken = Barriers.of(Limits(), Costs())
    assert taken == Barriers(3.0, 3.0, 24, 5.5, 2.0, 10.0)


def test_stop_pays_its_share_of_the_overshoot() -> None:
    labels = triple_barrier(
        tape([flat(), (100, 113, 100, 100)]), replace(FREE, stop_overshoot_pct=25.0)
    )
    assert labels.pnl_bps[0] == pytest.approx(-(300.0 + 0.25 * 1000.0))


def test_time_exit_pays_fees_and_slippage_on_both_sides() -> None:
    costs = replace(FREE, time_exit_bars=2, taker_fee_bps=5.0, slippage_bps=1.0)
    labels = triple_barrier(tape([flat()] * 3), costs)
    assert labels.exit_kind[0] == ExitKind.TIME
    assert labels.pnl_bps[0] == pytest.approx(-12.0, abs=0.01)
    assert labels.label[0] == 0.0


def test_short_receives_positive_funding_after_entry_and_up_to_the_time_exit() -> None:
    settled = [(HOUR, 0.5), (2 * HOUR, 0.001), (3 * HOUR, 0.002), (3 * HOUR + 1, 0.5)]
    labels = triple_barrier(tape([flat()] * 4, settled), replace(FREE, time_exit_bars=2))
    assert labels.pnl_bps[0] == pytest.approx(30.0)


def test_funding_on_the_close_of_the_bar_that_stopped_the_short_is_not_received() -> None:
    bars = [flat(), flat(), (100, 104, 100, 100)]
    labels = triple_barrier(tape(bars, [(2 * HOUR, 0.001), (3 * HOUR, 0.5)]), FREE)
    assert labels.pnl_bps[0] == pytest.approx(-290.0)


def test_short_pays_negative_funding() -> None:
    labels = triple_barrier(
        tape([flat()] * 2, [(2 * HOUR, -0.01)]), replace(FREE, time_exit_bars=1)
    )
    assert labels.pnl_bps[0] == pytest.approx(-100.0)


def test_label_is_unknown_when_the_tape_ends_or_a_gap_cuts_the_path() -> None:
    times = [HOUR * k for k in (1, 2, 3, 5, 6, 7, 8)]
    labels = triple_barrier(tape([flat()] * 7, times=times), FREE)
    assert np.isnan(labels.label).all()
    assert not labels.whole.any()
    whole = triple_barrier(tape([flat()] * 7), FREE)
    assert whole.whole.tolist() == [True] * 3 + [False] * 4
    assert np.isnan(whole.label).tolist() == [False] * 3 + [True] * 4


def test_unsorted_tape_is_refused() -> None:
    with pytest.raises(InputError, match="bar 1 closes at 3600000 ms"):
        triple_barrier(tape([flat()] * 2, times=[HOUR, HOUR]), FREE)


@given(st.integers(0, 10_000), st.sampled_from([0, 7, 19]), st.sampled_from([FREE, DEAR]))
@settings(max_examples=40, deadline=None)
def test_labels_agree_with_the_slow_reference(seed: int, gap_every: int, costs: Barriers) -> None:
    path = random_tape(seed, 60, gap_every)
    labels = triple_barrier(path, costs)
    for i in range(60):
        pnl_bps, exit_index, kind = reference(path, costs, i)
        assert labels.pnl_bps[i] == pytest.approx(pnl_bps, nan_ok=True, abs=1e-6)
        assert (labels.exit_index[i], labels.exit_kind[i]) == (exit_index, kind)


@given(st.integers(0, 10_000), st.integers(1, 58))
@settings(max_examples=40, deadline=None)
def test_shuffled_future_never_moves_a_label_that_has_ended(seed: int, now: int) -> None:
    path = random_tape(seed, 60)
    before = triple_barrier(path, DEAR)
    order = now + 1 + np.random.default_rng(seed).permutation(59 - now)
    bars = np.stack([path.open, path.high, path.low, path.close])
    bars[:, now + 1 :] = bars[:, order] * 1.5
    after = triple_barrier(
        replace(path, open=bars[0], high=bars[1], low=bars[2], close=bars[3]), DEAR
    )
    ended = (before.exit_index >= 0) & (before.exit_index <= now)
    assert np.array_equal(before.label[ended], after.label[ended])
    assert np.array_equal(before.pnl_bps[ended], after.pnl_bps[ended])
    assert np.array_equal(before.exit_index[ended], after.exit_index[ended])
