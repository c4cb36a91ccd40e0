"""`ebb latency`: how long everything took, from the exchange's clock to the fill, read from the journal."""

import dataclasses
import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.config.sources import SourcesSection
    from bot.latency_table import LatencyTable, Line
    from cli.context import Context

_BARS = " .:-=+*#%@"
_MOST_ROWS = 2_000_000


def latency(
    ctx: typer.Context,
    mode: Annotated[str | None, typer.Option(help="Of this mode instead of `mode:`.")] = None,
    rows: Annotated[
        int, typer.Option(min=1, max=_MOST_ROWS, help="Look at this many of the newest rows.")
    ] = 200_000,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Show stages of decisions and orders, delays of market data, and the age of each source."""
    from bot.config.load import in_mode
    from bot.folders import journal_path
    from bot.journal.reader import JournalReader
    from bot.latency_table import read_newest

    context: Context = ctx.obj
    config = in_mode(context.config, mode)
    with JournalReader(journal_path(context.home, config.state)) as reader:
        table = read_newest(reader, rows)
    if as_json:
        typer.echo(json.dumps(dataclasses.asdict(table), indent=2))
    else:
        typer.echo("\n".join(_lines(table, config.latency.budget_ms, config.sources)))


def _lines(table: "LatencyTable", budget_ms: float, sources: "SourcesSection") -> list[str]:
    from cli.data_text import table_lines
    from cli.words import source_lines

    lines: list[str] = []
    head = ("count", "p50 ms", "p90 ms", "p99 ms", "largest ms")
    if table.stages:
        rows = [("stage", *head), *(_row(one) for one in table.stages)]
        lines += table_lines(rows)
    if table.delays:
        rows = [("exchange to here", *head, "histogram"), *(
            (*_row(one), _histogram(table.histogram[one.name])) for one in table.delays
        )]  # fmt: skip
        lines += ["", *table_lines(rows)]
    if not lines and not table.sources:
        return ["nothing was measured yet: run the bot first"]
    lines += source_lines(table.sources, table.until_ms, sources)
    offset = "not measured" if table.clock_offset_ms is None else f"{table.clock_offset_ms} ms"
    return [
        *lines,
        f"clock: exchange less host {offset}",
        f"decisions {table.decisions:,}, refused for ticks later than {budget_ms:g} ms: {table.refused:,}",
    ]


def _row(one: "Line") -> tuple[str, ...]:
    figures = (one.p50_ms, one.p90_ms, one.p99_ms, one.largest_ms)
    return (one.name, f"{one.count:,}", *(f"{value:,.3f}" for value in figures))


def _histogram(counts: tuple[int, ...]) -> str:
    most = max(counts)
    return "".join(_BARS[-(-count * (len(_BARS) - 1) // most)] if most else " " for count in counts)
