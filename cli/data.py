"""`ebb data`: bring history into the store, look at it, list it.

The rules are in research, the words in data_text; here are the options and the exit codes: 0 done,
or checked and at most odd; 1 checked and wrong (a changed file, duplicates); 2 refused input.
"""

import contextlib
import dataclasses
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cli import data_download, data_ticks
from core.calendar import bar_ms_of
from core.errors import InputError

if TYPE_CHECKING:
    from cli.context import Context
    from research.checking import Report
    from research.importing.importer import ImportResult
    from research.store import Series, Store

app = typer.Typer(help="Import, check and list price and funding history.", no_args_is_help=True)

app.command("record")(data_ticks.record)
app.command("import-ticks")(data_ticks.import_ticks)
app.command("ticks")(data_ticks.ticks)
app.command("download")(data_download.download)

_LONG_FILE_BYTES = 50_000_000

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
Exchange = Annotated[str, typer.Option(help="Only this exchange.")]
Symbol = Annotated[str, typer.Option(help="Only this symbol.")]
Bar = Annotated[str, typer.Option(help="Only bars of this length, like 1h.")]


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="A .parquet, .csv or .csv.gz file.")],
    kind: Annotated[Literal["candles", "funding"], typer.Option(help="What the file holds.")],
    exchange: Annotated[str, typer.Option(help="Where it is from, like binance.")],
    symbol: Annotated[str, typer.Option(help="The instrument, like LTCUSDT.")],
    bar: Annotated[str, typer.Option(help="Length of a bar, like 1h. Default: inferred.")] = "",
    columns: Annotated[
        list[str] | None,
        typer.Option(
            metavar="OURS=THEIRS,...",
            help="Names of columns, like ts=open_time,close=last; volume=none where there is none. "
            "Common names are recognised.",
        ),
    ] = None,
    time_unit: Annotated[
        Literal["auto", "s", "ms", "us", "ns"], typer.Option(help="Unit of times that are numbers.")
    ] = "auto",
    replace: Annotated[
        bool, typer.Option("--replace", help="Put the file in the place of the whole series.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Import one file of candles or funding.

    Times are open times; without a zone they are UTC. Rows are added to a series that is there
    already as long as nothing contradicts it. A file that breaks a rule is refused with its column
    and row (rows count from 1), and the store stays as it was.
    """
    from cli.data_text import import_lines
    from research.importing.columns import parse_mapping
    from research.importing.importer import ImportRequest, import_file
    from research.importing.times import TimeUnit
    from research.store import Kind

    request = ImportRequest(
        path=file,
        kind=Kind(kind),
        exchange=exchange,
        symbol=symbol,
        bar_ms=bar_ms_of(bar) if bar else None,
        columns=parse_mapping(columns or [], Kind(kind)),
        time_unit=TimeUnit(time_unit),
        replace=replace,
    )
    with _stages(shown=_is_long(file) and not as_json) as on_stage:
        result = import_file(_store_of(ctx), request, on_stage)
    typer.echo(_json(_import_fields(result)) if as_json else "\n".join(import_lines(result)))


@app.command()
def check(
    ctx: typer.Context,
    exchange: Exchange = "",
    symbol: Symbol = "",
    bar: Bar = "",
    as_json: Json = False,
) -> None:
    """Look at every series, or the chosen ones: gaps, flat bars, outliers, changed files.

    Odd things are counted and shown; exit code 1 is for what makes a series unfit for use.
    """
    from cli.data_text import check_lines
    from research.checking import check_candles, check_funding, check_open_interest
    from research.store import Kind

    store = _store_of(ctx)
    reports: list[tuple[Series, Report]] = []
    for series in _chosen(store, exchange, symbol, bar):
        found = store.inspect(series)
        if series.kind is Kind.CANDLES:
            report = check_candles(found.columns, series.bar_ms, found.problem)
        elif series.kind is Kind.FUNDING:
            report = check_funding(found.columns, found.problem)
        else:
            report = check_open_interest(found.columns, found.problem)
        reports.append((series, report))
    if as_json:
        fields = [_series_fields(one) | dataclasses.asdict(report) for one, report in reports]
        typer.echo(_json(fields))
    else:
        typer.echo("\n".join(check_lines(reports)))
    if any(report.errors for _, report in reports):
        raise typer.Exit(1)


@app.command("list")
def list_(ctx: typer.Context, as_json: Json = False) -> None:
    """List what is in the store, from the notes beside the files (`check` reads the files)."""
    from cli.data_text import table_lines
    from research.checking import utc_text
    from research.table import NoteError, read_note

    store = _store_of(ctx)
    fields: list[dict[str, object]] = []
    rows: list[tuple[str, ...]] = [("series", "rows", "from (UTC)", "to (UTC)", "imported from")]
    for series in store.series():
        try:
            note = read_note(store.path_of(series))
        except NoteError as error:
            fields.append(_series_fields(series) | {"error": str(error)})
            rows.append((str(series), "?", "?", "?", str(error)))
            continue
        fields.append(_series_fields(series) | dataclasses.asdict(note))
        files = ", ".join(dict.fromkeys(source.name for source in note.sources))
        span = (utc_text(note.first_ms), utc_text(note.last_ms))
        rows.append((str(series), f"{note.rows:,}", *span, files))
    if as_json:
        typer.echo(_json(fields))
    elif fields:
        typer.echo("\n".join(table_lines(rows)))
    else:
        typer.echo(f"the store {store.root} is empty; `ebb data import --help` says how to fill it")


def _store_of(ctx: typer.Context) -> "Store":
    from research.store import Store

    settings: Context = ctx.obj
    return Store(settings.home / "store")


def _chosen(store: "Store", exchange: str, symbol: str, bar: str) -> "list[Series]":
    bar_ms = bar_ms_of(bar) if bar else 0
    held = store.series()
    chosen = [
        one
        for one in held
        if one.exchange == (exchange.lower() or one.exchange)
        and one.symbol == (symbol.upper() or one.symbol)
        and one.bar_ms == (bar_ms or one.bar_ms)
    ]
    if not chosen:
        raise InputError(
            "no such series" if held else "the store is empty",
            wanted=f"one of: {', '.join(map(str, held))}" if held else "",
            where=str(store.root),
            fix="" if held else "bring history in with `ebb data import`",
        )
    return chosen


def _is_long(file: Path) -> bool:
    return sys.stderr.isatty() and file.is_file() and file.stat().st_size > _LONG_FILE_BYTES


@contextlib.contextmanager
def _stages(*, shown: bool) -> Iterator[Callable[[str], None]]:
    if not shown:
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("opening", total=3)
        # A stage is shown as done when the next one begins.
        done = iter(range(3))
        yield lambda stage: progress.update(task, description=stage, completed=next(done))


def _json(value: object) -> str:
    return json.dumps(value, indent=2, default=str)


def _series_fields(series: "Series") -> dict[str, object]:
    return {
        "kind": series.kind,
        "exchange": series.exchange,
        "symbol": series.symbol,
        "bar": series.bar or None,
    }


def _import_fields(result: "ImportResult") -> dict[str, object]:
    fields = {field.name: getattr(result, field.name) for field in dataclasses.fields(result)}
    del fields["series"], fields["gaps"]
    missing = sum(gap.missing for gap in result.gaps)
    return _series_fields(result.series) | fields | {"gaps": len(result.gaps), "missing": missing}
