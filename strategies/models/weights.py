"""From realised losses to weights: exponential forgetting, a floor and a cap. Numbers in, numbers out.

A loss is the log loss of a forecast less that of the base rate, so that members who answer different questions can be
compared. Weights are exponential in the decayed sums (Hedge: Freund and Schapire 1997,
https://doi.org/10.1006/jcss.1997.1504). What a sum may lead by is bounded, which forgets a long lead as Herbster and
Warmuth's fixed share does (1998, https://doi.org/10.1023/A:1007424614876).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import InputError

SMALLEST = 1e-6


@dataclass(frozen=True, slots=True)
class Rule:
    """How weights follow outcomes.

    `half_life` counts outcomes; `overlap` is how many outcomes repeat one another (a horizon of 24 bars asked at each
    bar: 24), which count as one. `bar_ms` is the bar at which the ensemble is asked.
    """

    half_life: float
    floor: float
    cap: float
    overlap: float
    bar_ms: int

    def __post_init__(self) -> None:
        sound = self.half_life > 0 and self.overlap > 0 and 0 <= self.floor < self.cap <= 1
        if not sound:
            raise InputError(
                f"half life {self.half_life}, floor {self.floor}, cap {self.cap}",
                wanted="a half life above 0 and a floor below the cap, within 0 and 1",
            )

    @property
    def decay(self) -> float:
        """What is left of a loss after one more outcome."""
        return float(0.5 ** (1.0 / self.half_life))

    @property
    def most_lead(self) -> float:
        """How far one sum may lie above the least: twice what takes a weight from the cap to the floor."""
        least = max(self.floor, SMALLEST)
        return 2.0 * self.overlap * math.log(max(self.cap, 0.5) / least)

    def bounded(self, losses: Sequence[float]) -> list[float]:
        """Return the sums with what lies too far above the least of them cut off."""
        most = min(losses) + self.most_lead
        return [min(loss, most) for loss in losses]


def excess_loss(forecast: float, base_rate: float, label: float) -> float:
    """Return the log loss (nats) of `forecast` less that of `base_rate`, for an outcome of 1.0 or 0.0."""
    return _log_loss(forecast, label) - _log_loss(base_rate, label)


def _log_loss(probability: float, label: float) -> float:
    told = min(max(probability, SMALLEST), 1.0 - SMALLEST)
    return -math.log(told if label > 0.5 else 1.0 - told)


def updated(rule: Rule, decayed: float, loss: float) -> float:
    """Return the decayed sum with one more loss in it."""
    return decayed * rule.decay + loss


def warm_start(rule: Rule, mean_loss: float) -> float:
    """Return the sum that outcomes with this mean loss would have led to after one half-life."""
    return 0.5 * mean_loss / (1.0 - rule.decay)


def weighed(rule: Rule, losses: Sequence[float]) -> list[float]:
    """Return a weight for each sum of losses, between floor and cap, together 1; the smaller the loss the larger."""
    count = len(losses)
    if count == 0:
        return []
    least = min(losses)
    raw = [math.exp((least - loss) / rule.overlap) for loss in losses]
    total = math.fsum(raw)
    floor, cap = min(rule.floor, 1.0 / count), max(rule.cap, 1.0 / count)
    shares = [floor + (1.0 - count * floor) * one / total for one in raw]
    return _capped(shares, cap)


def _capped(shares: list[float], cap: float) -> list[float]:
    """Cut what is above the cap and give it to the others in proportion, until none is."""
    fixed: set[int] = set()
    while True:
        above = {k for k, share in enumerate(shares) if share > cap} - fixed
        if not above:
            return shares
        fixed |= above
        rest = math.fsum(share for k, share in enumerate(shares) if k not in fixed)
        free = 1.0 - cap * len(fixed)
        if rest <= 0.0:
            return shares
        shares = [cap if k in fixed else share * free / rest for k, share in enumerate(shares)]
