"""What one synthetic market is: its seed, its clock, its scale and the edge planted in it.

Knows nothing about how prices are drawn, and nothing about accounts, orders or strategies.
"""

import math
from dataclasses import dataclass

from core.errors import InputError

MINUTE_MS = 60_000
HOUR_MS = 3_600_000
FUNDING_INTERVAL_MS = 8 * HOUR_MS
HOURS_PER_YEAR = 8_766.0

PLANTED = 0.6
"""Edge strength of the demonstration: the drift, in sigmas a bar, while an episode is on.

It is deliberately far above anything a real market offers, so that a short training run finds it.
"""


@dataclass(frozen=True, slots=True)
class MarketSpec:
    """Fix a market completely: two equal specs give the same tape, bit for bit.

    seed: any integer >= 0. start_ms: open time of bar 0, int ms UTC, a multiple of bar_ms.
    bar_ms: 1 s to 1 h. minutes_per_bar: minutes of LTC movement that one bar carries; None is
    bar_ms / 60000, and 5.0 on 5 s bars makes a minute of tape move like an hour of LTC. Price,
    volatility and volume follow those minutes; the session profile, the premium and funding follow
    the tape's own clock.
    annual_volatility: root mean square of log returns in a year of LTC minutes, as a fraction; 0.97
    is LTCUSDT 1h, 2020-01 to 2025-05. hourly_volume: median LTC traded in 60 LTC minutes; the
    default is Bybit's size (19 % of Binance's median of 88,766).
    edge_strength: expected drift a bar, in that bar's sigmas, during an episode (see path.py); 0
    is a market whose direction cannot be forecast.
    anchor_half_life_bars: half-life of the pull of log price towards start_price; it bounds the
    price over half a million bars, and at 20,000 it is worth some 0.4 % of a sigma a bar.

    Raises InputError when a value is out of range.
    """

    symbol: str = "LTCUSDT"
    seed: int = 7
    bar_ms: int = HOUR_MS
    minutes_per_bar: float | None = None
    start_ms: int = 1_735_689_600_000
    start_price: float = 85.0
    tick_size: float = 0.01
    lot_step: float = 0.1
    annual_volatility: float = 0.97
    hourly_volume: float = 17_000.0
    edge_strength: float = 0.0
    anchor_half_life_bars: float = 20_000.0

    def __post_init__(self) -> None:
        """Refuse values outside their range."""
        _want("seed", self.seed, self.seed >= 0, "an integer >= 0")
        _want("bar_ms", self.bar_ms, 1_000 <= self.bar_ms <= HOUR_MS, "1000 to 3600000")
        _want("start_ms", self.start_ms, self.start_ms % self.bar_ms == 0, "a multiple of bar_ms")
        _want("edge_strength", self.edge_strength, 0.0 <= self.edge_strength <= 2.0, "0 to 2")
        if self.minutes_per_bar is not None:
            minutes = self.minutes_per_bar
            _want("minutes_per_bar", minutes, 0.0 < minutes <= 240.0, "above 0, at most 240")
        for name in ("start_price", "tick_size", "lot_step", "hourly_volume"):
            value = getattr(self, name)
            _want(name, value, math.isfinite(value) and value > 0.0, "a number above 0")
        volatility = self.annual_volatility
        _want("annual_volatility", volatility, 0.0 < volatility <= 5.0, "above 0, at most 5")
        half_life = self.anchor_half_life_bars
        _want("anchor_half_life_bars", half_life, half_life >= 1_000.0, "at least 1000")

    @property
    def ltc_minutes(self) -> float:
        """Minutes of LTC movement in one bar."""
        return self.bar_ms / MINUTE_MS if self.minutes_per_bar is None else self.minutes_per_bar

    @property
    def bar_volatility(self) -> float:
        """Root mean square of one bar's log return, a fraction."""
        return self.annual_volatility * math.sqrt(self.ltc_minutes / 60.0 / HOURS_PER_YEAR)


def _want(name: str, was: float, holds: bool, wanted: str) -> None:
    if not holds:
        raise InputError(
            f"{name} is {was}",
            wanted=wanted,
            where=f"MarketSpec.{name}",
            fix=f"give {name} a value in that range",
        )
