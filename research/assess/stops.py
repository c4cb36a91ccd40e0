"""How often the stop would have been hit, in calm hours and when volatility spikes.

A claim goes round that 12 % of leveraged shorts are stopped out in any volatility spike. Here it is
counted on the user's own history: spikes are found from past bars alone, and of the shorts that were
open when one began, those are counted that its bars stopped. Pure numbers; it must not know files.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from research.labels import Barriers, ExitKind, Labels, Path, triple_barrier
from research.result import TradeRecord

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

CLAIMED_PCT = 12.0
NOW_BARS, USUAL_BARS, RATIO = 6, 720, 2.5
"""A spike: root mean square return of 6 bars at 2.5 times its median over the 720 bars before."""
FEWEST_EPISODES = 10
_RESAMPLES = 2000


@dataclass(frozen=True, slots=True)
class StopRates:
    """Shares of shorts whose stop was hit, in percent; None where there was none to count.

    `trades_pct`, `trades_calm_pct`, `trades_spike_pct`: of the shorts traded, all, opened outside and inside a
    spike. `open_at_spike_pct`: of shorts opened at every bar, those open when a spike began that were
    stopped before it was over, averaged over the `episodes`; `low_pct`, `high_pct` its 95 % interval (episodes
    resampled, since shorts of one episode share its fate). `claim` compares it with 12 %.
    """

    trades: int
    trades_pct: float | None
    trades_calm_pct: float | None
    trades_spike_pct: float | None
    every_bar_pct: float | None
    open_at_spike_pct: float | None
    low_pct: float | None
    high_pct: float | None
    episodes: int
    claimed_pct: float
    claim: str


def stop_rates(
    path: Path, barriers: Barriers, trades: tuple[TradeRecord, ...], seed: int
) -> StopRates:
    """Count stops on `path` for shorts at every bar, and among `trades`."""
    labels = triple_barrier(path, barriers)
    spiking, large = spikes(path.close, path.close_time_ms, path.bar_ms)
    shares = _stopped_by_episode(labels, spiking, large)
    mean, low, high = _interval(shares, seed)
    whole = labels.whole & (labels.exit_kind != ExitKind.UNRESOLVED)
    stopped = np.array([trade.exit_reason == "stop_loss" for trade in trades], dtype=np.bool_)
    inside = _opened_inside(path, spiking, trades)
    return StopRates(
        trades=len(trades),
        trades_pct=_pct(stopped),
        trades_calm_pct=_pct(stopped[~inside]),
        trades_spike_pct=_pct(stopped[inside]),
        every_bar_pct=_pct(labels.exit_kind[whole] == ExitKind.STOP),
        open_at_spike_pct=mean,
        low_pct=low,
        high_pct=high,
        episodes=int(shares.size),
        claimed_pct=CLAIMED_PCT,
        claim=_claim(low, high, int(shares.size)),
    )


def spikes(close: Floats, close_time_ms: Ints, bar_ms: int) -> tuple[Flags, Flags]:
    """Say of each bar whether volatility spikes at its close, and whether its own move is one that makes a spike.

    Both are known from this bar and earlier ones alone.
    """
    returns = np.diff(np.log(close), prepend=np.log(close[0]))
    returns[np.diff(close_time_ms, prepend=close_time_ms[0] - bar_ms) != bar_ms] = 0.0
    squares = np.cumsum(np.insert(returns**2, 0, 0.0))
    now = np.full(close.size, np.nan)
    now[NOW_BARS - 1 :] = np.sqrt((squares[NOW_BARS:] - squares[:-NOW_BARS]) / NOW_BARS)
    usual = np.full(close.size, np.nan)
    # The median moves slowly: one of each sixth bar is as good, and six times cheaper.
    for at in range(USUAL_BARS + NOW_BARS, close.size, NOW_BARS):
        usual[at : at + NOW_BARS] = np.median(now[at - USUAL_BARS : at])
    with np.errstate(invalid="ignore"):
        known = usual > 0.0
        return (now >= RATIO * usual) & known, (np.abs(returns) >= RATIO * usual) & known


def episodes(spiking: Flags) -> list[tuple[int, int]]:
    """Return first and last bar of each run of spiking bars; runs nearer than 6 bars are one."""
    bars = np.flatnonzero(spiking)
    if not bars.size:
        return []
    breaks = np.flatnonzero(np.diff(bars) > NOW_BARS)
    firsts = bars[np.concatenate(([0], breaks + 1))]
    lasts = bars[np.concatenate((breaks, [bars.size - 1]))]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def _stopped_by_episode(labels: Labels, spiking: Flags, large: Flags) -> Floats:
    """Return, for each episode with open shorts, the share of them that was stopped before it was over."""
    shares = []
    for first, last in episodes(spiking):
        # A spike is seen at the close of `first`; the large moves that made it may already have stopped a short.
        start = max(first - NOW_BARS + 1, 0)
        moves = np.flatnonzero(large[start : first + 1])
        began = start + int(moves[0]) if moves.size else first
        reach = max(began - 1_000, 0)
        ends = labels.exit_index[reach:began]
        was_open = (ends >= began) & labels.whole[reach:began]
        if was_open.any():
            hit = (labels.exit_kind[reach:began] == ExitKind.STOP) & (ends <= last)
            shares.append(100.0 * float(hit[was_open].mean()))
    return np.array(shares)


def _interval(shares: Floats, seed: int) -> tuple[float | None, float | None, float | None]:
    if not shares.size:
        return None, None, None
    mean = float(shares.mean())
    if shares.size < FEWEST_EPISODES:
        return mean, None, None
    generator = np.random.Generator(np.random.PCG64(seed))
    rows = generator.integers(0, shares.size, (_RESAMPLES, shares.size))
    low, high = np.quantile(shares[rows].mean(axis=1), [0.025, 0.975]).tolist()
    return mean, low, high


def _claim(low: float | None, high: float | None, count: int) -> str:
    if low is None or high is None:
        return f"not measured: {count} volatility spikes are too few"
    if low > CLAIMED_PCT:
        return "above the claim"
    return "below the claim" if high < CLAIMED_PCT else "in line with the claim"


def _opened_inside(path: Path, spiking: Flags, trades: tuple[TradeRecord, ...]) -> Flags:
    opened = np.array([trade.opened_at_ms for trade in trades], dtype=np.int64)
    at = np.searchsorted(path.close_time_ms, opened, side="right") - 1
    return np.asarray(spiking[np.clip(at, 0, spiking.size - 1)])


def _pct(hit: Flags) -> float | None:
    return 100.0 * float(hit.mean()) if hit.size else None
