"""What a reversal head saves and what it costs: fitted on earlier short bars, tried on later ones it had not seen.

For each horizon a line forecasts whether price rises by so many bp in time; shorts opened at every hour's close are
then followed bar by bar, with the head and without. What is counted is the difference per short: saved where leaving
early was better, cost where it was wrong. It must not know a terminal.
"""

import hashlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from bot.artifacts.reversal import ReversalCard
from core.calendar import DAY_MS, bar_text_of
from core.errors import InputError
from research.dataset import History
from research.labels import Barriers, Labels, triple_barrier
from research.learners import canonical
from research.store import Candles
from strategies.reversal import BARS, FEATURES, Line, features_of

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Watcher = Callable[[str, int, int], None]

MINUTE_MS = 60_000
HORIZONS_MIN = (1, 5, 15, 60)
BPS_PER_ROOT_MINUTE = 20.0
"""The rise that is asked about: 20 bp within a minute, 45 within five, 77 in fifteen, 155 in an hour."""
QUANTILES = (0.9995, 0.999, 0.998, 0.995, 0.99, 0.98, 0.95)
"""Thresholds that are tried on the training shorts, as shares of the forecasts that lie below."""
FOLDS = 3
RESAMPLES = 4_000
MIN_ROWS = 5_000
FEWEST_EXITS = 100
"""Fewer exits than this prove nothing, whatever their interval says."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A rise of `rise_bps` within `bars` short bars."""

    bars: int
    rise_bps: float


@dataclass(frozen=True, slots=True)
class Tried:
    """What a head did out of sample, in bp of the entry per short; the net's interval holds for all horizons (95 %)."""

    asked: Asked
    horizon_ms: int
    base_rate: float
    auc: float
    threshold: float
    shorts: int
    exits: int
    right: int
    saved_bps: float
    cost_bps: float
    net_bps: float
    low_bps: float
    high_bps: float

    @property
    def pays(self) -> bool:
        """Say whether the interval of the net lies above 0, on enough exits to speak of."""
        return self.low_bps > 0.0 and self.exits >= FEWEST_EXITS


@dataclass(frozen=True, slots=True)
class Study:
    """Every horizon's result, the card of the best, and what was looked at."""

    tried: tuple[Tried, ...]
    card: ReversalCard
    symbol: str
    bar_ms: int
    from_ms: int
    until_ms: int


@dataclass(frozen=True, slots=True)
class _Tape:
    candles: Candles
    features: Floats
    labels: Labels
    shorts: Ints
    barriers: Barriers


def study(history: History, barriers: Barriers, watch: Watcher | None = None) -> Study:
    """Fit and try a head for every horizon. Raises `InputError` when the history is too short.

    `barriers` count their time exit in short bars.
    """
    candles = history.candles
    features = _features(candles, watch)
    labels = triple_barrier(history.path(), barriers)
    closes = candles.open_time_ms + candles.bar_ms
    shorts = np.flatnonzero((closes % 3_600_000 == 0) & labels.whole & np.isfinite(labels.pnl_bps))
    known = np.isfinite(features).all(axis=1)
    if known.sum() < MIN_ROWS or shorts.size < 100:
        raise InputError(
            f"{int(known.sum())} short bars of {candles.symbol} and {shorts.size} shorts",
            wanted=f"at least {MIN_ROWS} bars and 100 shorts",
            fix="import a longer history of short bars",
        )
    tape = _Tape(candles, features, labels, shorts, barriers)
    asked = [
        Asked(minutes * MINUTE_MS // candles.bar_ms, BPS_PER_ROOT_MINUTE * math.sqrt(minutes))
        for minutes in HORIZONS_MIN
        if minutes * MINUTE_MS >= candles.bar_ms
    ]
    tried = []
    for number, one in enumerate(asked):
        if watch is not None:
            watch(f"rise of {one.rise_bps:.0f} bp", number, len(asked))
        tried.append(_try(tape, one, len(asked)))
    best = max(tried, key=lambda one: one.low_bps)
    return Study(
        tuple(tried),
        _card(tape, best),
        candles.symbol,
        candles.bar_ms,
        int(closes[0]),
        int(closes[-1]),
    )


def _features(candles: Candles, watch: Watcher | None) -> Floats:
    """Return the features of every short bar by the function that the running bot calls; NaN across holes."""
    rows = list(
        zip(
            *(getattr(candles, n).tolist() for n in ("high", "low", "close", "volume")), strict=True
        )
    )
    out = np.full((len(rows), len(FEATURES)), np.nan)
    run = 0
    steps = np.diff(candles.open_time_ms, prepend=candles.open_time_ms[0] - candles.bar_ms).tolist()
    for number in range(len(rows)):
        run = run + 1 if steps[number] == candles.bar_ms else 1
        if run >= BARS:
            out[number] = features_of(rows[number - BARS + 1 : number + 1])
        if watch is not None and number % 20_000 == 0:
            watch("features", number, len(rows))
    return out


def _rises(candles: Candles, asked: Asked) -> Floats:
    """Return 1.0 where the high of the next bars reaches the rise, 0.0 where not, NaN across holes and at the end."""
    highest = np.full(len(candles), -np.inf)
    whole = np.zeros(len(candles), dtype=np.bool_)
    reach = asked.bars
    times, high = candles.open_time_ms, candles.high
    for ahead in range(1, reach + 1):
        highest[:-ahead] = np.maximum(highest[:-ahead], high[ahead:])
    whole[:-reach] = times[reach:] - times[:-reach] == reach * candles.bar_ms
    risen = highest >= candles.close * (1.0 + asked.rise_bps / 1e4)
    return np.where(whole, risen.astype(np.float64), np.nan)


def _try(tape: _Tape, asked: Asked, horizons: int) -> Tried:
    """Walk forward: fit and choose the threshold on what is past, count on what comes next."""
    candles = tape.candles
    rises = _rises(candles, asked)
    usable = np.flatnonzero(np.isfinite(tape.features).all(axis=1) & np.isfinite(rises))
    edges = np.linspace(0, len(candles), FOLDS + 1).astype(np.int64)
    differences, days, told, happened, thresholds, exits = [], [], [], [], [], 0
    for start, end in zip(edges[1:-1].tolist(), edges[2:].tolist(), strict=True):
        past = usable[usable + asked.bars < start]
        ended = tape.shorts[tape.labels.exit_index[tape.shorts] < start]
        line = _fit(tape, rises, past, ended)
        test = usable[(usable >= start) & (usable < end)]
        forecasts = _forecasts(tape, line)
        shorts = tape.shorts[(tape.shorts >= start) & (tape.labels.exit_index[tape.shorts] < end)]
        gained, left = _gains(tape, forecasts, line.threshold, shorts)
        differences.append(gained)
        days.append((candles.open_time_ms[shorts] + candles.bar_ms) // DAY_MS)
        told.append(forecasts[test])
        happened.append(rises[test])
        thresholds.append(line.threshold)
        exits += left
    gained, day = np.concatenate(differences), np.concatenate(days)
    label, forecast = np.concatenate(happened), np.concatenate(told)
    low, high = _interval(gained, day, horizons)
    return Tried(
        asked=asked,
        horizon_ms=asked.bars * candles.bar_ms,
        base_rate=float(label.mean()),
        auc=float(roc_auc_score(label, forecast)) if 0 < label.mean() < 1 else 0.5,
        threshold=thresholds[-1],
        shorts=int(gained.size),
        exits=exits,
        right=int((gained > 0).sum()),
        saved_bps=float(np.maximum(gained, 0.0).mean()),
        cost_bps=float(np.maximum(-gained, 0.0).mean()),
        net_bps=float(gained.mean()),
        low_bps=low,
        high_bps=high,
    )


def _fit(tape: _Tape, rises: Floats, rows: Ints, shorts: Ints) -> Line:
    """Fit the line on `rows`, and choose the threshold that would have gained most on `shorts`."""
    values = tape.features[rows]
    mean, deviation = values.mean(axis=0), np.maximum(values.std(axis=0), 1e-9)
    model = LogisticRegression(C=0.1, max_iter=300)
    label = rises[rows]
    if np.unique(label).size < 2:
        nothing = (0.0,) * len(FEATURES)
        return Line(tuple(mean.tolist()), tuple(deviation.tolist()), nothing, -10.0, 1.0)
    model.fit((values - mean) / deviation, label)
    parts = (tuple(mean.tolist()), tuple(deviation.tolist()), tuple(model.coef_[0].tolist()))
    line = Line(*parts, float(model.intercept_[0]), 1.0)
    forecasts = _forecasts(tape, line)
    tries = np.quantile(forecasts[rows], QUANTILES).tolist()
    gains = [
        float(_gains(tape, forecasts, one, shorts)[0].mean()) if shorts.size else 0.0
        for one in tries
    ]
    return replace(line, threshold=tries[int(np.argmax(gains))])


def _forecasts(tape: _Tape, line: Line) -> Floats:
    scaled = (tape.features - np.asarray(line.mean)) / np.asarray(line.deviation)
    log_odds = scaled @ np.asarray(line.coefficients) + line.intercept
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * log_odds))


def _gains(tape: _Tape, forecasts: Floats, threshold: float, shorts: Ints) -> tuple[Floats, int]:
    """Return what leaving at the first forecast from `threshold` on gains each short (bp), and how many it leaves."""
    candles, labels, barriers = tape.candles, tape.labels, tape.barriers
    # A sentinel beyond the last bar: nobody is left there.
    above = np.append(np.flatnonzero(forecasts >= threshold), len(candles))
    first = above[np.searchsorted(above, shorts, side="right")]
    left = first < labels.exit_index[shorts]
    slip, fee = barriers.slippage_bps / 1e4, barriers.taker_fee_bps / 1e4
    entry = candles.close[shorts[left]] * (1.0 - slip)
    fill = candles.close[first[left]] * (1.0 + slip)
    gained = np.zeros(shorts.size)
    pnl_bps = 1e4 * (entry - fill - fee * (entry + fill)) / entry
    gained[left] = pnl_bps - labels.pnl_bps[shorts[left]]
    return gained, int(left.sum())


def _interval(gained: Floats, day: Ints, horizons: int) -> tuple[float, float]:
    """Return the interval of the mean, by resampling whole days: shorts of one day share their fate.

    Its level is such that those of all horizons hold together with 95 % (Bonferroni): the best of several is looked at.
    """
    days, member = np.unique(day, return_inverse=True)
    total = np.bincount(member, weights=gained)
    count = np.bincount(member)
    chance = np.random.default_rng(1)
    drawn = chance.integers(0, days.size, (RESAMPLES, days.size))
    means = total[drawn].sum(axis=1) / count[drawn].sum(axis=1)
    low, high = np.quantile(means, [0.025 / horizons, 1.0 - 0.025 / horizons])
    return float(low), float(high)


def _card(tape: _Tape, best: Tried) -> ReversalCard:
    """Fit the best horizon's line once more on everything."""
    rises = _rises(tape.candles, best.asked)
    usable = np.flatnonzero(np.isfinite(tape.features).all(axis=1) & np.isfinite(rises))
    line = _fit(tape, rises, usable, tape.shorts)
    closes = tape.candles.open_time_ms + tape.candles.bar_ms
    what = {"line": [list(line.coefficients), line.intercept, line.threshold],
            "asked": [best.asked.bars, best.asked.rise_bps], "until": int(closes[-1])}  # fmt: skip
    digest = hashlib.sha256(canonical(what)).hexdigest()
    return ReversalCard(
        reversal_id=f"reversal-{bar_text_of(tape.candles.bar_ms)}-{digest[:8]}",
        symbol=tape.candles.symbol,
        bar_ms=tape.candles.bar_ms,
        rise_bps=best.asked.rise_bps,
        horizon_ms=best.horizon_ms,
        features=FEATURES,
        mean=tuple(line.mean),
        deviation=tuple(line.deviation),
        coefficients=tuple(line.coefficients),
        intercept=line.intercept,
        threshold=line.threshold,
        trained_until_ms=int(closes[-1]),
        auc=best.auc,
        shorts=best.shorts,
        exits=best.exits,
        saved_bps=best.saved_bps,
        cost_bps=best.cost_bps,
        net_low_bps=best.low_bps,
        net_high_bps=best.high_bps,
        pays=best.pays,
    ).sealed()


def report_lines(found: Study) -> Sequence[str]:
    """Tell the study as a table (Markdown)."""
    lines = [
        "| asks | base rate | AUC | shorts | left early | rightly | saved bp | cost bp | net bp | 95 % interval |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|---|",
    ]
    for one in found.tried:
        asks = f"+{one.asked.rise_bps:.0f} bp within {one.horizon_ms // MINUTE_MS} min"
        lines.append(
            f"| {asks} | {one.base_rate:.4f} | {one.auc:.3f} | {one.shorts:,} | {one.exits:,} | {one.right:,} "
            f"| {one.saved_bps:.1f} | {one.cost_bps:.1f} | {one.net_bps:+.1f} "
            f"| {one.low_bps:+.1f} to {one.high_bps:+.1f} |"
        )
    lines.append("")
    lines.append(
        "It pays out of sample at the best horizon; it is still off until `reversal.model` names it."
        if any(one.pays for one in found.tried)
        else "**It is not shown to pay out of sample at any horizon (interval above 0 on at least "
        f"{FEWEST_EXITS} exits): leave `reversal.model` null.**"
    )
    return lines
