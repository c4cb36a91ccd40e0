"""What all charts share: colours, thinning of long series, lines, axes, layout.

A figure is plotly's in plain data (dicts and lists). Colours hold on light and dark ground and are
told apart by colour-blind eyes. Fonts, grid and ground come from the page's style sheet. No string
of the user enters a figure: plotly reads some tags in its texts.
"""

import math
from collections.abc import Sequence
from decimal import Decimal

import numpy as np
import numpy.typing as npt

Figure = dict[str, object]
Floats = npt.NDArray[np.float64]
Times = npt.NDArray[np.int64]

MOST_POINTS = 3000

BLUE = "#2f86d1"
VERMILLION = "#d9601a"
GREEN = "#0a9c78"
AMBER = "#dd9a06"
PURPLE = "#b064a4"
GREY = "#858c96"
CRIMSON = "#d0255f"


def thin(time_ms: Times, value: Floats, most: int = MOST_POINTS) -> tuple[Times, Floats]:
    """Keep the lowest and the highest point of each bucket, and both ends, in order.

    Non-finite points are dropped. At most `most` points and the two ends are left; a series that
    is short enough comes back whole.
    """
    finite = np.isfinite(value)
    time_ms, value = time_ms[finite], value[finite]
    if value.size <= most:
        return time_ms, value
    buckets = most // 2
    size = math.ceil(value.size / buckets)
    padded = np.pad(value, (0, size * buckets - value.size), mode="edge").reshape(buckets, size)
    start = np.arange(buckets) * size
    ends = [0, value.size - 1]
    kept = np.concatenate([ends, start + padded.argmin(axis=1), start + padded.argmax(axis=1)])
    kept = np.unique(np.minimum(kept, value.size - 1))
    return time_ms[kept], value[kept]


def line(time_ms: Times, value: Floats, name: str, colour: str, hover: str) -> Figure:
    """Return a thin line over time; `hover` is the template of what is said of a point."""
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": time_ms.tolist(),
        "y": _significant(value),
        "line": {"color": colour, "width": 1.5},
        "hovertemplate": hover + "<extra>" + name + "</extra>",
    }


def axis(title: str = "", **more: object) -> Figure:
    """Return an axis whose title keeps clear of its labels; `more` adds to plotly's axis."""
    return {"title": {"text": title, "standoff": 12}, "automargin": True, **more}


def time_axis(from_ms: int, to_ms: int, **more: object) -> Figure:
    """Return the axis of time over a span, UTC, from int ms, with a little air at both ends."""
    air = max(1, (to_ms - from_ms) // 100)
    return axis(
        "time, UTC",
        type="date",
        hoverformat="%Y-%m-%d %H:%M",
        range=[from_ms - air, to_ms + air],
        **more,
    )


def figure(
    traces: Sequence[Figure], x_axis: Figure, y_axis: Figure, height: int, **layout: object
) -> Figure:
    """Put traces and axes together; `layout` adds to plotly's layout."""
    return {
        "data": list(traces),
        "layout": {
            "height": height,
            "margin": {"l": 56, "r": 16, "t": 12, "b": 36},
            "xaxis": x_axis,
            "yaxis": y_axis,
            "legend": {"orientation": "h", "yanchor": "bottom", "y": 1.02, "x": 0},
            "hovermode": "closest",
            "bargap": 0.25,
            **layout,
        },
    }


def rounded(values: Sequence[float], places: int) -> list[float]:
    """Round, so that the page carries no digits nobody can see."""
    return [round(value, places) for value in values]


def number(amount: Decimal | None) -> float | None:
    """Return the amount as JSON can carry it; None when it is not finite."""
    return float(amount) if amount is not None and amount.is_finite() else None


def _significant(values: Floats) -> list[float]:
    return [float(f"{value:.8g}") for value in values.tolist()]
