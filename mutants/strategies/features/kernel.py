"""One step of all features, composed of the families.

`build(wrap)` takes what each function is to become: itself (`interpreted`, the running bot) or its
compiled form (the laboratory passes numba's compiler). There is no second implementation. It must
not know events, nor import a compiler.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from strategies.features import cross, funding, price, session, volatility, volume, window
from strategies.features.catalogue import FEATURES
from strategies.features.feature import Floats
from strategies.features.layout import COUNT

F = TypeVar("F", bound=Callable[..., object])


class Wrap(Protocol):
    """What a function is to become; it must give the same numbers."""

    def __call__(self, function: F, /) -> F:
        """Return the function to run in place of `function`."""
        ...


@dataclass(frozen=True, slots=True)
class Kernel:
    """The two functions that change a state.

    `push_funding(state, time, rate)` takes in a settlement. `update(state, out, close_time, bar_ms,
    row)` takes in a closed bar, after all settlements up to its close, and writes its vector; `row`
    is open, high, low, close, volume, close of the cross instrument (NaN when missing).
    """

    update: Callable[[Floats, Floats, int, int, Sequence[float]], None]
    push_funding: Callable[[Floats, int, float], None]


_WARM_UP = tuple(feature.warm_up_bars for feature in FEATURES)
_VOLUME = len(price.FEATURES)
_VOLATILITY = _VOLUME + len(volume.FEATURES)
_SESSION = _VOLATILITY + len(volatility.FEATURES)
_FUNDING = _SESSION + len(session.FEATURES)
_CROSS = _FUNDING + len(funding.FEATURES)
_RETURN_24 = next(k for k, feature in enumerate(FEATURES) if feature.name == "return_24")


def _mask(state: Floats, out: Floats) -> None:
    count = state[COUNT]
    for k, needed in enumerate(_WARM_UP):
        if count < needed or not math.isfinite(out[k]):
            out[k] = math.nan


def build(wrap: Wrap) -> Kernel:
    """Return the kernel made of wrapped functions."""
    begin, derive_prices = wrap(window.begin), wrap(window.derive_prices)
    derive_cross, roll_sums = wrap(window.derive_cross), wrap(window.roll_sums)
    roll_maxima, roll_moments = wrap(window.roll_maxima), wrap(window.roll_moments)
    fill_price, fill_volume = wrap(price.fill), wrap(volume.fill)
    fill_volatility, fill_session = wrap(volatility.fill), wrap(session.fill)
    fill_funding, fill_cross, mask = wrap(funding.fill), wrap(cross.fill), wrap(_mask)

    def update(
        state: Floats, out: Floats, close_time: int, bar_ms: int, row: Sequence[float]
    ) -> None:
        if begin(state, close_time // bar_ms - 1, row):
            derive_prices(state)
            derive_cross(state)
            roll_sums(state)
            roll_maxima(state)
            roll_moments(state)
        fill_price(state, out, 0)
        fill_volume(state, out, _VOLUME)
        fill_volatility(state, out, _VOLATILITY)
        fill_session(out, _SESSION, close_time)
        fill_funding(state, out, _FUNDING, close_time)
        fill_cross(state, out, _CROSS, out[_RETURN_24])
        mask(state, out)

    return Kernel(wrap(update), wrap(funding.push))


def interpreted(function: F) -> F:
    """Return the function itself: what the running bot uses."""
    return function
