"""Charts of price, equity and costs as plotly figures in plain data.

Pure: a result in, figures out; knows neither files nor the page. The kind of an exit is said by
the marker's shape as well as by its colour.
"""

from collections.abc import Sequence

import numpy as np

from research.report.figure import (
    AMBER,
    BLUE,
    CRIMSON,
    GREEN,
    GREY,
    PURPLE,
    VERMILLION,
    Figure,
    axis,
    figure,
    line,
    number,
    rounded,
    thin,
    time_axis,
)
from research.result import EquityCurve, ReplayResult, TradeRecord, drawdown_pct

MOST_TRADES_DRAWN = 1000

# Colour, shape and words of each exit reason, in the order of the legend.
EXITS = {
    "stop_loss": (VERMILLION, "x", "stop loss"),
    "take_profit": (GREEN, "circle", "take profit"),
    "time_exit": (AMBER, "square", "time exit"),
    "strategy": (BLUE, "diamond", "strategy"),
    "risk": (PURPLE, "cross", "risk rule"),
    "liquidation": (CRIMSON, "star", "liquidation"),
    "operator": (GREY, "pentagon", "operator"),
    "end_of_tape": (GREY, "triangle-left", "end of history"),
}
OTHER_EXIT = (GREY, "hourglass", "other")


def price_chart(result: ReplayResult) -> Figure | None:
    """Draw closes with the entry, exit, stop and target of the last trades; None without closes."""
    if np.isfinite(result.equity.close).sum() < 2:
        return None
    time_ms, close = thin(result.equity.time_ms, result.equity.close)
    trades = result.trades[-MOST_TRADES_DRAWN:]
    traces = [
        line(time_ms, close, "close", GREY, "%{y:.2f} USDT"),
        *(_trade_traces(trades) if trades else []),
    ]
    return figure(traces, time_axis(result.from_ms, result.to_ms), axis("price, USDT"), 460)


def equity_chart(result: ReplayResult) -> Figure | None:
    """Draw equity, the always-short comparison (hidden at first) and, below, the drawdown."""
    curve = result.equity
    if np.isfinite(curve.equity_usdt).sum() < 2:
        return None
    initial = float(result.initial_equity_usdt)
    time_ms, equity = thin(curve.time_ms, curve.equity_usdt)
    finite = np.isfinite(curve.equity_usdt)
    falls = drawdown_pct(curve.equity_usdt[finite], initial)
    fall_ms, fall_pct = thin(curve.time_ms[finite], falls)
    traces = [
        line(time_ms, equity, "equity", BLUE, "%{y:,.2f} USDT"),
        *_always_short_trace(curve, initial),
        {
            **line(fall_ms, fall_pct, "drawdown", VERMILLION, "%{y:.2f} %"),
            "yaxis": "y2",
            "fill": "tozeroy",
        },
    ]
    return figure(
        traces,
        time_axis(result.from_ms, result.to_ms, anchor="y2"),
        axis("equity, USDT", domain=[0.36, 1.0], tickformat=",~r"),
        460,
        yaxis2=axis("drawdown, %", domain=[0.0, 0.28]),
        shapes=[_level(initial)],
    )


def cost_chart(gross_usdt: float, fees_usdt: float, funding_usdt: float, net_usdt: float) -> Figure:
    """Draw the way from gross to net as a waterfall, USDT; fees positive when paid."""
    steps = [gross_usdt, -fees_usdt, funding_usdt, net_usdt]
    waterfall: Figure = {
        "type": "waterfall",
        "measure": ["relative", "relative", "relative", "total"],
        "x": ["gross", "fees", "funding", "net"],
        "y": rounded(steps, 6),
        "text": [f"{step:+,.2f}".replace("-", "\u2212") for step in steps],
        "textposition": "outside",
        "cliponaxis": False,
        "increasing": {"marker": {"color": BLUE}},
        "decreasing": {"marker": {"color": VERMILLION}},
        "totals": {"marker": {"color": GREY}},
        "connector": {"line": {"color": GREY, "width": 1, "dash": "dot"}},
        "hovertemplate": "%{x}: %{text} USDT<extra></extra>",
        "showlegend": False,
    }
    return figure([waterfall], axis(type="category"), axis("USDT"), 340)


def _trade_traces(trades: Sequence[TradeRecord]) -> list[Figure]:
    size = 10 if len(trades) <= 150 else 7 if len(trades) <= 500 else 5
    levels = [
        _segments(trades, [number(trade.stop_price) for trade in trades], "stop", VERMILLION),
        _segments(
            trades,
            [number(trade.take_profit_price) for trade in trades],
            "target",
            GREEN,
        ),
    ]
    entries = _markers(
        trades,
        [trade.opened_at_ms for trade in trades],
        [number(trade.entry_price) for trade in trades],
        (BLUE, "triangle-down", "short opened"),
        size,
    )
    exits = []
    for reason, look in (*EXITS.items(), (None, OTHER_EXIT)):
        chosen = [
            trade
            for trade in trades
            if trade.exit_reason == reason or (reason is None and trade.exit_reason not in EXITS)
        ]
        if chosen:
            times = [trade.closed_at_ms for trade in chosen]
            prices = [number(trade.exit_price) for trade in chosen]
            named = (look[0], look[1], f"exit: {look[2]}")
            exits.append(_markers(chosen, times, prices, named, size))
    return [*levels, entries, *exits]


def _segments(
    trades: Sequence[TradeRecord], prices: Sequence[float | None], name: str, colour: str
) -> Figure:
    x: list[int | None] = []
    y: list[float | None] = []
    for trade, price in zip(trades, prices, strict=True):
        if price is not None:
            x += [trade.opened_at_ms, trade.closed_at_ms, None]
            y += [price, price, None]
    dash = "solid" if name == "stop" else "dot"
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": x,
        "y": y,
        "line": {"color": colour, "width": 1.5, "dash": dash},
        "hovertemplate": name + " %{y}<extra></extra>",
    }


def _markers(
    trades: Sequence[TradeRecord],
    times: list[int],
    prices: list[float | None],
    look: tuple[str, str, str],
    size: int,
) -> Figure:
    colour, symbol, name = look
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": times,
        "y": prices,
        "customdata": [[trade.number, number(trade.pnl_usdt)] for trade in trades],
        "marker": {"color": colour, "symbol": symbol, "size": size, "line": {"width": 0}},
        "hovertemplate": "trade %{customdata[0]}: %{y} USDT, net %{customdata[1]:+,.2f} USDT"
        "<extra>" + name + "</extra>",
    }


def _always_short_trace(curve: EquityCurve, initial: float) -> list[Figure]:
    finite = np.isfinite(curve.close)
    close = curve.close[finite]
    if close.size < 2 or close[0] <= 0.0:
        return []
    time_ms, equity = thin(curve.time_ms[finite], initial * (2.0 - close / close[0]))
    compared = line(time_ms, equity, "always short", AMBER, "%{y:,.2f} USDT")
    return [{**compared, "visible": "legendonly"}]


def _level(price: float) -> Figure:
    return {
        "type": "line",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": price,
        "y1": price,
        "line": {"color": GREY, "width": 1, "dash": "dot"},
    }
