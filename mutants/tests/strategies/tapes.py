"""Random tapes of hourly bars with holes, missing cross bars and funding, as events and arrays."""

from dataclasses import dataclass, replace

import numpy as np
from hypothesis import strategies as st

from core.events import Bar, Event, FundingRate
from research.store import Candles, Funding
from strategies.features.stream import FeatureStream

HOUR = 3_600_000
OWN, CROSS = "LTCUSDT", "BTCUSDT"


@dataclass(frozen=True)
class Tape:
    candles: Candles
    funding: Funding
    cross: Candles

    def events(self) -> list[Event]:
        """All events by time; at one time the bars stand before the funding."""
        found: list[tuple[int, int, Event]] = []
        found += [(bar.time, 0, bar) for bar in bars_of(self.cross)]
        found += [(bar.time, 1, bar) for bar in bars_of(self.candles)]
        settled = zip(self.funding.time_ms.tolist(), self.funding.rate.tolist(), strict=True)
        found += [(t, 2, FundingRate(t, t, self.funding.symbol, r)) for t, r in settled]
        return [event for _, _, event in sorted(found, key=lambda item: item[:2])]

    def since(self, time: int) -> "Tape":
        """What a stream sees that begins at the bar which opens at `time`."""
        return Tape(self.candles.slice(time), self.funding.slice(time + 1), self.cross.slice(time))


def bars_of(candles: Candles) -> list[Bar]:
    columns = (candles.open, candles.high, candles.low, candles.close, candles.volume)
    rows = zip(candles.open_time_ms.tolist(), *(c.tolist() for c in columns), strict=True)
    return [
        Bar(t + candles.bar_ms, t + candles.bar_ms, candles.symbol, candles.bar_ms, *row)
        for t, *row in rows
    ]


def random_candles(
    rng: np.random.Generator, symbol: str, opens: np.ndarray, price: float
) -> Candles:
    n = len(opens)
    close = np.round(price * np.exp(np.cumsum(rng.normal(0.0, 0.01, n))), 2)
    opened = np.round(close * np.exp(rng.normal(0.0, 0.005, n)), 2)
    # One bar in ten does not move at all, one in ten has no volume.
    still = rng.random(n) < 0.1
    opened = np.where(still, close, opened)
    reach = np.where(still, 0.0, 0.01)
    high = np.maximum(opened, close) * (1.0 + reach * rng.random(n))
    low = np.minimum(opened, close) * (1.0 - reach * rng.random(n))
    volume = np.where(rng.random(n) < 0.1, 0.0, rng.exponential(1000.0, n))
    return Candles(symbol, HOUR, opens, opened, high, low, close, volume)


def random_tape(seed: int, n: int, holes: float = 0.0, missing: float = 0.0) -> Tape:
    """`holes` and `missing` are the shares of bars that the two instruments lack."""
    rng = np.random.default_rng(seed)
    start = int(rng.integers(400_000, 500_000))
    opens = (start + np.arange(n, dtype=np.int64)) * HOUR
    own = random_candles(rng, OWN, opens[rng.random(n) >= holes], 80.0)
    cross = random_candles(rng, CROSS, opens[rng.random(n) >= missing], 40_000.0)
    times = np.arange(start - start % 8, start + n + 8, 8, dtype=np.int64)[1:] * HOUR
    # The default rate for half of the time, and now and then a settlement that never came.
    rates = np.where(rng.random(len(times)) < 0.5, 0.0001, rng.normal(0.0001, 0.0002, len(times)))
    came = rng.random(len(times)) >= holes / 2
    return Tape(own, Funding(OWN, times[came], rates[came]), cross)


def streamed(events: list[Event]) -> dict[int, tuple[float, ...]]:
    """The vector of every own bar by its close time, asked for once nothing of its time is left."""
    stream = FeatureStream(OWN, HOUR, CROSS)
    vectors: dict[int, tuple[float, ...]] = {}
    last = -1
    for event in events:
        if event.time > last >= 0:
            vectors[last] = stream.vector()
            last = -1
        stream.observe(event)
        if isinstance(event, Bar) and event.symbol == OWN:
            last = event.time
    if last >= 0:
        vectors[last] = stream.vector()
    return vectors


def matrix_of(vectors: dict[int, tuple[float, ...]]) -> np.ndarray:
    return np.array(list(vectors.values()), dtype=np.float64)


def same_bits(left: np.ndarray, right: np.ndarray) -> bool:
    """Equal to the last bit, NaN where NaN is."""
    return left.shape == right.shape and np.array_equal(left, right, equal_nan=True)


def with_changed_future(tape: Tape, seed: int, time: int) -> Tape:
    """The same tape up to the close `time`; after it other prices, volumes and rates."""
    rng = np.random.default_rng(seed)

    def shaken(candles: Candles) -> Candles:
        factor = np.where(
            candles.open_time_ms + HOUR > time, np.exp(rng.normal(0.0, 0.3, len(candles))), 1.0
        )
        names = ("open", "high", "low", "close", "volume")
        return replace(candles, **{name: getattr(candles, name) * factor for name in names})

    rates = np.where(
        tape.funding.time_ms > time, rng.normal(size=len(tape.funding)), tape.funding.rate
    )
    return Tape(shaken(tape.candles), replace(tape.funding, rate=rates), shaken(tape.cross))


tapes = st.builds(
    random_tape,
    seed=st.integers(0, 2**32 - 1),
    n=st.integers(1, 330),
    holes=st.sampled_from([0.0, 0.004, 0.05]),
    missing=st.sampled_from([0.0, 0.004, 0.3, 1.0]),
)
