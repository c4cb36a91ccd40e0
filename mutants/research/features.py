"""Features of history: the very functions of the running bot, looped over arrays.

A long history is looped over by numba's compiled form of them, where numba is installed; a short
one, and any where it is not, by the functions as they stand. Both give the same numbers to the last
bit. Compiled code is kept in memory only (3 s a process): numba's cache on disk would save 2 s, but
it does not see that a constant in another file has changed, and would then give wrong numbers
without a word. It must not know a formula.
"""

import math
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from research.store import Candles, Funding
from strategies.features.catalogue import NAMES
from strategies.features.feature import Floats
from strategies.features.kernel import Wrap, build, interpreted
from strategies.features.layout import SIZE, fresh

FloatArray = NDArray[np.float64]

# Below this the plain loop (16 us a bar) is done before the compiler (3 s) is.
COMPILE_FROM_BARS = 150_000


def compute(
    candles: Candles,
    funding: Funding | None = None,
    cross: Candles | None = None,
    *,
    compile_from_bars: int = COMPILE_FROM_BARS,
) -> FloatArray:
    """Return the vector of every bar: (n, features), in the order of `catalogue.NAMES`.

    A row holds what is known at the bar's close: funding settled by then, and the bar of `cross`
    with the same open time. NaN where a source is absent or silent, or is still warming up.
    Raises InputError when times do not rise or the two kinds of bars differ in length.
    """
    _check(candles, funding, cross)
    rows = np.column_stack(
        (candles.open, candles.high, candles.low, candles.close, candles.volume,
         _aligned(candles, cross))
    ).astype(np.float64)  # fmt: skip
    times = np.asarray(candles.open_time_ms, np.int64) + candles.bar_ms
    settled = np.empty(0, np.int64) if funding is None else np.asarray(funding.time_ms, np.int64)
    rates = np.empty(0) if funding is None else np.asarray(funding.rate, np.float64)
    out = np.empty((len(times), len(NAMES)))
    compiled = _compiled() if len(times) >= compile_from_bars else None
    if compiled is not None:
        state, vector = np.zeros(SIZE), np.empty(len(NAMES))
        compiled(state, vector, out, (times, candles.bar_ms, rows), (settled, rates))
    else:
        plain = (times.tolist(), candles.bar_ms, rows.tolist())
        _loop(interpreted)(
            fresh(), [math.nan] * len(NAMES), out, plain, (settled.tolist(), rates.tolist())
        )
    return out


Tape = tuple[Sequence[int], int, Sequence[Sequence[float]]]
Settlements = tuple[Sequence[int], Sequence[float]]
Loop = Callable[[Floats, Floats, FloatArray, Tape, Settlements], None]
CompiledLoop = Callable[..., None]
"""The same loop; arrays stand for the sequences."""


def _loop(wrap: Wrap) -> Loop:
    kernel = build(wrap)
    update, push_funding = kernel.update, kernel.push_funding

    def loop(
        state: Floats, vector: Floats, out: FloatArray, tape: Tape, settlements: Settlements
    ) -> None:
        times, bar_ms, rows = tape
        settled, rates = settlements
        taken = 0
        for k in range(len(times)):
            while taken < len(settled) and settled[taken] <= times[k]:
                push_funding(state, settled[taken], rates[taken])
                taken += 1
            update(state, vector, times[k], bar_ms, rows[k])
            out[k] = vector

    return wrap(loop)


@cache
def _compiled() -> CompiledLoop | None:
    try:
        # Only here: it is a research extra, and takes 0.4 s that a short history can do without.
        numba: Any = import_module("numba")
    except ImportError:
        return None
    return _loop(numba.njit(fastmath=False))


def _aligned(candles: Candles, cross: Candles | None) -> FloatArray:
    closes = np.full(len(candles), math.nan)
    if cross is not None and len(cross):
        at = np.searchsorted(cross.open_time_ms, candles.open_time_ms).clip(max=len(cross) - 1)
        same = cross.open_time_ms[at] == candles.open_time_ms
        closes[same] = cross.close[at[same]]
    return closes


def _check(candles: Candles, funding: Funding | None, cross: Candles | None) -> None:
    series = {"bars": candles.open_time_ms}
    if funding is not None:
        series["funding"] = funding.time_ms
    if cross is not None:
        series["cross bars"] = cross.open_time_ms
        if cross.bar_ms != candles.bar_ms:
            raise InputError(
                f"cross bars of {cross.bar_ms} ms", wanted=f"bars of {candles.bar_ms} ms"
            )
    for what, times in series.items():
        if np.any(np.diff(times) <= 0):
            raise InputError(f"the times of the {what} do not rise", wanted="sorted, no duplicates")
