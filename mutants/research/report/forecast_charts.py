"""Charts of forecasts against outcomes: reliability, result by decile, histogram.

Pure: numbers in, plotly figures in plain data out.
"""

import math

from research.report.calibration import Calibration, Histogram
from research.report.figure import AMBER, BLUE, GREY, VERMILLION, Figure, axis, figure, rounded


def reliability_chart(calibration: Calibration) -> Figure:
    """Draw the share that ended in profit over the mean forecast of each decile."""
    groups = calibration.groups
    share = [100.0 * group.share for group in groups]
    forecast = [100.0 * group.mean_forecast for group in groups]
    lowest = min(*forecast, *(100.0 * group.low for group in groups))
    highest = max(*forecast, *(100.0 * group.high for group in groups))
    traces: list[Figure] = [
        {
            "type": "scatter",
            "mode": "lines",
            "name": "perfect forecast",
            "x": [lowest, highest],
            "y": [lowest, highest],
            "line": {"color": GREY, "width": 1, "dash": "dash"},
            "hoverinfo": "skip",
        },
        {
            "type": "scatter",
            "mode": "lines",
            "name": "base rate",
            "x": [lowest, highest],
            "y": [100.0 * calibration.base_rate] * 2,
            "line": {"color": GREY, "width": 1, "dash": "dot"},
            "hovertemplate": "base rate %{y:.1f} %<extra></extra>",
        },
        {
            "type": "scatter",
            "mode": "lines+markers",
            "name": "deciles, 95 % Wilson interval",
            "x": rounded(forecast, 3),
            "y": rounded(share, 3),
            "error_y": {
                "type": "data",
                "symmetric": False,
                "array": rounded([100.0 * (group.high - group.share) for group in groups], 3),
                "arrayminus": rounded([100.0 * (group.share - group.low) for group in groups], 3),
                "thickness": 1.5,
                "width": 4,
                "color": BLUE,
            },
            "customdata": [group.count for group in groups],
            "line": {"color": BLUE, "width": 1.5},
            "marker": {"color": BLUE, "size": 8},
            "hovertemplate": "forecast %{x:.1f} %, came true %{y:.1f} % "
            "of %{customdata:,}<extra></extra>",
        },
    ]
    return figure(
        traces,
        axis("mean forecast, %"),
        axis("ended in profit, %"),
        380,
    )


def decile_chart(calibration: Calibration) -> Figure | None:
    """Draw the mean result after costs of each decile, bps; None when no result is known."""
    groups = [group for group in calibration.groups if math.isfinite(group.mean_pnl_bps)]
    if not groups:
        return None
    bars: Figure = {
        "type": "bar",
        "x": [f"{100.0 * group.mean_forecast:.1f}" for group in groups],
        "y": rounded([group.mean_pnl_bps for group in groups], 3),
        "customdata": [group.count for group in groups],
        "marker": {"color": [BLUE if group.mean_pnl_bps >= 0 else VERMILLION for group in groups]},
        "hovertemplate": "forecast %{x} %: %{y:.1f} bps, mean of %{customdata:,}<extra></extra>",
        "showlegend": False,
    }
    x_axis = axis("decile by mean forecast, %", type="category")
    return figure([bars], x_axis, axis("mean result, bps"), 320)


def histogram_chart(counts: Histogram) -> Figure:
    """Draw how often each forecast was made, by what became of it."""
    middle = rounded((100.0 * counts.middle).tolist(), 4)
    traces: list[Figure] = [
        {
            "type": "bar",
            "name": name,
            "x": middle,
            "y": values.tolist(),
            "width": 100.0 * counts.width,
            "marker": {"color": colour, "line": {"width": 0}},
            "hovertemplate": "forecast %{x:.1f} %: %{y:,}<extra>" + name + "</extra>",
        }
        for name, values, colour in (
            ("no profit", counts.others, AMBER),
            ("profit", counts.profits, BLUE),
        )
    ]
    x_axis, y_axis = axis("forecast, %"), axis("forecasts")
    return figure(traces, x_axis, y_axis, 320, barmode="stack", bargap=0)
