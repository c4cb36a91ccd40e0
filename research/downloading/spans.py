"""Where rows are missing in a series: on a grid for bars, by the rhythm of its neighbours for settlements.

Exchanges change the rhythm of funding (8 h, 4 h, 1 h), so no one step holds for all of it. It must not know where rows
come from.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.calendar import HOUR_MS

Ints: TypeAlias = NDArray[np.int64]
Span: TypeAlias = tuple[int, int]
"""From the first ms to the one after the last."""
_NEAR = 5
_USUAL_MS = 8 * HOUR_MS


@dataclass(frozen=True, slots=True)
class Gap:
    """Rows that should lie in [from_ms, to_ms) and do not; `missing` is how many, by the rhythm around."""

    from_ms: int
    to_ms: int
    missing: int

    @property
    def span(self) -> Span:
        """Return the span."""
        return self.from_ms, self.to_ms


def missing_bars(times: Ints, span: Span, step_ms: int) -> list[Gap]:
    """Return the holes of a series that has a row at every multiple of `step_ms`. `times` rise."""
    start, stop = span
    first = -(-start // step_ms) * step_ms
    inside = times[(times >= first) & (times < stop)] // step_ms * step_ms
    edges = np.concatenate(([first - step_ms], inside, [-(-stop // step_ms) * step_ms]))
    holes = np.flatnonzero(np.diff(edges) > step_ms).tolist()
    found = ((int(edges[at]) + step_ms, min(int(edges[at + 1]), stop)) for at in holes)
    return [Gap(a, b, -(-(b - a) // step_ms)) for a, b in found if b > a]


def missing_settlements(times: Ints, span: Span) -> list[Gap]:
    """Return the holes of a series of settlements: longer by half than what is usual on either side."""
    start, stop = span
    inside = times[(times >= start) & (times < stop)]
    if len(inside) == 0:
        return [Gap(start, stop, (stop - start) // _USUAL_MS)] if stop > start else []
    steps = np.diff(inside)
    found = []
    first, last = _usual(steps[:_NEAR]), _usual(steps[-_NEAR:])
    if inside[0] - start > 1.25 * first:
        found.append(Gap(start, int(inside[0]), int((inside[0] - start) // first)))
    for at in np.flatnonzero(steps > steps.min() * 1.5).tolist() if len(steps) else []:
        before, after = steps[max(0, at - _NEAR) : at], steps[at + 1 : at + 1 + _NEAR]
        sides = [_usual(side) for side in (before, after) if len(side)]
        usual = max(sides) if sides else _USUAL_MS
        if steps[at] > 1.5 * usual:
            lost = max(1, round(int(steps[at]) / usual) - 1)
            found.append(Gap(int(inside[at]) + 1, int(inside[at + 1]), lost))
    if stop - inside[-1] > 1.25 * last:
        found.append(Gap(int(inside[-1]) + 1, stop, int((stop - inside[-1]) // last)))
    return found


def _usual(steps: Ints) -> float:
    return float(np.median(steps)) if len(steps) else float(_USUAL_MS)


def without(spans: list[Span], asked: list[Span]) -> list[Span]:
    """Return `spans` less what lies in `asked`."""
    left = spans
    for a, b in asked:
        left = [
            piece
            for start, stop in left
            for piece in ((start, min(stop, a)), (max(start, b), stop))
            if piece[0] < piece[1]
        ]
    return left


def merged(spans: list[Span], reach_ms: int = 0) -> list[Span]:
    """Return the same spans, joined where they lie at most `reach_ms` apart, oldest first."""
    found: list[Span] = []
    for start, stop in sorted(spans):
        if found and start - found[-1][1] <= reach_ms:
            found[-1] = (found[-1][0], max(stop, found[-1][1]))
        else:
            found.append((start, stop))
    return found
