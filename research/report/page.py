"""The report of a replay as one HTML page that needs nothing but itself.

Gathers summary, charts and tables, fills the template (every value escaped) and writes the file
whole or not at all. It computes no result of its own: numbers come from `research.result`.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from plotly.offline import get_plotlyjs

from bot.files import replaced
from core.errors import ResourceError
from research.report import words
from research.report.calibration import Calibration, calibrate, histogram
from research.report.charts import (
    EXITS,
    MOST_TRADES_DRAWN,
    OTHER_EXIT,
    cost_chart,
    equity_chart,
    price_chart,
)
from research.report.contributions import contribution_chart
from research.report.figure import MOST_POINTS, Figure
from research.report.forecast_charts import decile_chart, histogram_chart, reliability_chart
from research.report.refusals import group_refusals
from research.result import ReplayResult, TradeRecord, summary, utc_text

MOST_TRADES_LISTED = 2000
TEMPLATE = "report.html.jinja"


def write_report(result: ReplayResult, path: Path, commands: Sequence[str] = ()) -> Path:
    """Write the page to `path`, making its folder, and return the path.

    `commands` are shown as those that reproduce the replay. Raises ResourceError when the file
    cannot be written; what stood at `path` before is then untouched.
    """
    return write_page(page_text(result, commands), path)


def write_page(text: str, path: Path) -> Path:
    """Write `text` to `path` whole or not at all, making its folder. Raises ResourceError."""
    try:
        with replaced(path) as file:
            file.write(text.encode())
    except OSError as error:
        raise ResourceError(
            f"{path}: the report could not be written ({error.strerror or error}); "
            "free the disk or name another folder"
        ) from error
    return path


def page_text(result: ReplayResult, commands: Sequence[str] = ()) -> str:
    """Return the whole page as HTML text."""
    found = summary(result)
    calibration = calibrate(result.forecasts)
    figures = _figures(result, found, calibration)
    listed = result.trades[-MOST_TRADES_LISTED:]
    return (
        environment()
        .get_template(TEMPLATE)
        .render(
            result=result,
            summary=found,
            title=f"{result.symbol} short replay, {utc_text(result.from_ms)[:10]} "
            f"to {utc_text(result.to_ms)[:10]}",
            bar=words.span(result.bar_ms),
            length=words.days(result.to_ms - result.from_ms),
            figures=script_json(figures),
            figure_names=set(figures),
            plotly_js=get_plotlyjs(),
            calibration=calibration,
            trades=listed,
            trades_left_out=len(result.trades) - len(listed),
            trades_drawn=min(len(result.trades), MOST_TRADES_DRAWN),
            thinned_to=MOST_POINTS if result.equity.time_ms.size > MOST_POINTS else None,
            refusals=group_refusals(result.refusals, result.refusal_counts),
            commands=list(commands),
        )
    )


def _figures(
    result: ReplayResult, found: dict[str, object], calibration: Calibration | None
) -> dict[str, Figure]:
    figures: dict[str, Figure | None] = {
        "price": price_chart(result),
        "equity": equity_chart(result),
    }
    if result.trades:
        totals = (found["gross_pnl_usdt"], found["fees_usdt"], found["funding_usdt"])
        gross, fees, funding = (float(str(total)) for total in totals)
        figures["costs"] = cost_chart(gross, fees, funding, float(str(found["pnl_usdt"])))
    entered = {trade.decision_id for trade in result.trades}
    figures["contributions"] = contribution_chart(result.explanations, entered)
    counts = histogram(result.forecasts)
    if calibration is not None and counts is not None:
        figures["reliability"] = reliability_chart(calibration)
        figures["deciles"] = decile_chart(calibration)
        figures["histogram"] = histogram_chart(counts)
    return {name: figure for name, figure in figures.items() if figure is not None}


def script_json(value: object) -> str:
    """Return JSON that may stand inside a script element whatever strings it holds."""
    text = json.dumps(value, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _reason(trade: TradeRecord) -> str:
    known = EXITS.get(trade.exit_reason)
    return known[2] if known else f"{OTHER_EXIT[2]}: {trade.exit_reason}"


def environment(*folders: Path) -> Environment:
    """Return the templates of this folder and of `folders`; every value is escaped."""
    found = Environment(
        loader=FileSystemLoader([Path(__file__).parent, *folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters.update(
        amount=words.amount,
        signed=words.signed,
        exact=words.exact,
        percent=words.percent,
        when=words.when,
        reason=_reason,
    )
    return found
