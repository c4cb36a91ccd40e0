"""The verdict as one HTML page that needs nothing but itself; it looks like the report of a replay.

Numbers come from the findings and the gates; nothing is computed here but where a line is drawn.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from plotly.offline import get_plotlyjs

from research.assess.evidence import Traded
from research.assess.findings import Findings
from research.assess.verdict import Judged
from research.report.figure import (
    BLUE,
    GREY,
    VERMILLION,
    Figure,
    axis,
    figure,
    line,
    rounded,
    thin,
    time_axis,
)
from research.report.page import environment, script_json, write_page

TEMPLATE = "verdict.html.jinja"


def write_verdict_page(
    path: Path,
    told: Mapping[str, object],
    judged: Judged,
    found: Findings,
    traded: Traded,
) -> Path:
    """Write the page to `path`; `told` is the verdict as it is written to JSON. Raises ResourceError."""
    figures = _figures(found, traded)
    text = (
        environment(Path(__file__).parent)
        .get_template(TEMPLATE)
        .render(
            told=told,
            judged=judged,
            found=found,
            traded=traded,
            figures=script_json(figures),
            figure_names=set(figures),
            plotly_js=get_plotlyjs(),
        )
    )
    return write_page(text, path)


def _figures(found: Findings, traded: Traded) -> dict[str, Figure]:
    figures = {}
    if traded.trades:
        figures["equity"] = _equity(traded)
    if found.drawdowns.resampled is not None and found.drawdowns.without_edge is not None:
        figures["drawdown"] = _drawdown(found)
    if found.edge.low_bps is not None:
        figures["edge"] = _edge(found)
    if found.latency is not None:
        figures["latency"] = _latency(found)
    return figures


def _equity(traded: Traded) -> Figure:
    times = np.array([trade.closed_at_ms for trade in traded.trades], dtype=np.int64)
    pnl = np.array([float(trade.pnl_usdt) for trade in traded.trades])
    drawn = thin(times, traded.initial_equity_usdt + np.cumsum(pnl))
    curve = line(*drawn, "equity, out of sample", BLUE, "%{y:,.2f} USDT")
    return figure(
        [curve],
        time_axis(traded.from_ms, traded.to_ms),
        axis("equity, USDT", tickformat=",~r"),
        360,
    )


def _edge(found: Findings) -> Figure:
    edge = found.edge
    rows = [
        ("this try alone, 95 %", edge.plain_low_bps, edge.plain_high_bps),
        (f"deflated for {edge.trials} tried", edge.low_bps, edge.high_bps),
    ]
    mean = edge.mean_bps or 0.0
    trace: Figure = {
        "type": "scatter",
        "mode": "markers",
        "y": [name for name, _, _ in rows],
        "x": rounded([mean] * len(rows), 2),
        "error_x": {
            "type": "data",
            "symmetric": False,
            "array": rounded([(high or mean) - mean for _, _, high in rows], 2),
            "arrayminus": rounded(
                [mean - (low if low is not None else mean) for _, low, _ in rows], 2
            ),
            "color": BLUE,
        },
        "marker": {"color": BLUE, "size": 10},
        "hovertemplate": "%{x:.1f} bps<extra></extra>",
        "showlegend": False,
    }
    zero = {"type": "line", "x0": 0, "x1": 0, "y0": 0, "y1": 1, "yref": "paper",
            "line": {"color": GREY, "dash": "dot"}}  # fmt: skip
    return figure(
        [trace], axis("mean of a trade after costs, bps"), axis(type="category"), 240, shapes=[zero]
    )


def _drawdown(found: Findings) -> Figure:
    names = ["50 of 100", "95 of 100", "99 of 100"]
    bars = []
    for odds, name, colour in (
        (found.drawdowns.resampled, "as traded", BLUE),
        (found.drawdowns.without_edge, "the edge gone", VERMILLION),
    ):
        if odds is not None:
            bars.append(_bars(names, [odds.p50, odds.p95, odds.p99], (name, colour, "%{y:.1f} %")))
    return figure(bars, axis("years that fall by at most", type="category"), axis("percent"), 300)


def _latency(found: Findings) -> Figure:
    latency = found.latency
    stages = {} if latency is None else {
        "features": latency.features, "forecast": latency.forecast, "rules": latency.rules,
        "journal": latency.journal, "all, on this machine": latency.local,
        "data, by network": latency.data_age, "order, by network": latency.order_answer,
    }  # fmt: skip
    known = {name: stage for name, stage in stages.items() if stage is not None}
    bars = [
        _bars(
            list(known), [stage.p50_ms for stage in known.values()], ("p50", BLUE, "%{y:.3f} ms")
        ),
        _bars(
            list(known),
            [stage.p99_ms for stage in known.values()],
            ("p99", VERMILLION, "%{y:.3f} ms"),
        ),
    ]
    return figure(bars, axis(type="category"), axis("ms", type="log"), 300)


def _bars(names: list[str], values: list[float], look: tuple[str, str, str]) -> Figure:
    name, colour, hover = look
    return {
        "type": "bar",
        "name": name,
        "x": names,
        "y": rounded(values, 4),
        "marker": {"color": colour},
        "hovertemplate": hover + "<extra>" + name + "</extra>",
    }
