"""Figures are valid plotly, thinning keeps extremes, and every trade drawn is where it was."""

from collections.abc import Callable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from plotly.graph_objects import Figure

from research.report.calibration import calibrate, histogram
from research.report.charts import cost_chart, equity_chart, price_chart
from research.report.figure import thin
from research.report.forecast_charts import decile_chart, histogram_chart, reliability_chart
from research.result import ReplayResult

MakeResult = Callable[..., ReplayResult]


@given(
    value=st.lists(st.floats(-1e6, 1e6) | st.just(float("nan")), min_size=1, max_size=400),
    most=st.integers(2, 60),
)
def test_thinning_keeps_extremes_ends_and_order(value: list[float], most: int) -> None:
    values = np.array(value)
    times, kept = thin(np.arange(values.size, dtype=np.int64), values, most)
    finite = values[np.isfinite(values)]
    if not finite.size:
        assert not kept.size
        return
    assert kept.min() == finite.min()
    assert kept.max() == finite.max()
    assert (kept[0], kept[-1]) == (finite[0], finite[-1])
    assert (np.diff(times) > 0).all()
    assert kept.size <= most + 2
    assert (values[times] == kept).all()


def test_every_figure_is_one_plotly_accepts(make_result: MakeResult) -> None:
    result = make_result()
    calibration, counts = calibrate(result.forecasts), histogram(result.forecasts)
    assert calibration is not None
    assert counts is not None
    figures = [
        price_chart(result),
        equity_chart(result),
        cost_chart(10.0, 3.0, -1.0, 6.0),
        reliability_chart(calibration),
        decile_chart(calibration),
        histogram_chart(counts),
    ]
    for figure in figures:
        assert figure is not None
        assert Figure(figure).data


def test_entries_and_exits_stand_at_their_time_and_price(make_result: MakeResult) -> None:
    result = make_result()
    chart = price_chart(result)
    assert chart is not None
    traces = Figure(chart).data
    opened = next(trace for trace in traces if trace.name == "short opened")
    assert list(opened.x) == [trade.opened_at_ms for trade in result.trades]
    assert list(opened.y) == [float(trade.entry_price) for trade in result.trades]
    exits = {
        (x, y, trace.name)
        for trace in traces
        if trace.name.startswith("exit: ")
        for x, y in zip(trace.x, trace.y, strict=True)
    }
    assert len(exits) == len(result.trades)
    stopped = next(trade for trade in result.trades if trade.exit_reason == "stop_loss")
    assert (stopped.closed_at_ms, float(stopped.exit_price), "exit: stop loss") in exits


def test_waterfall_ends_at_net() -> None:
    (bars,) = Figure(cost_chart(10.0, 3.0, -1.0, 6.0)).data
    assert list(bars.y) == [10.0, -3.0, -1.0, 6.0]
    assert sum(bars.y[:3]) == bars.y[3]
    assert list(bars.measure)[-1] == "total"


def test_no_curve_is_no_chart(make_empty: MakeResult) -> None:
    assert price_chart(make_empty()) is None
    assert equity_chart(make_empty()) is None
