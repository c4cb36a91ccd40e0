"""`ebb data record`, `import-ticks`, `ticks` and `download`: what is heard, archived or asked for, into the store.

The rules are in research; here are the options and what is said. Exit codes as in cli/data.py.
"""

import contextlib
import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.progress import TaskID

    from cli.context import Context
    from research.ticks.store import TickStore

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]


def record(
    ctx: typer.Context,
    minutes: Annotated[
        float, typer.Option(min=0, help="How long; 0 is until Ctrl-C or SIGTERM.")
    ] = 0,
) -> None:
    """Record ticks: trades, book, liquidations, and whatever `sources:` names, without trading."""
    import asyncio
    import os

    import structlog

    from bot.bybit.places import place_of
    from bot.clock import MarketClock
    from bot.feeds.flow.flow_source import FlowSource
    from bot.feeds.flow.flow_tape import FlowTape
    from bot.sourcing import build_sources
    from research.ticks.recording import record as listen
    from research.ticks.store import TickWriter

    context: Context = ctx.obj
    config, log = context.config, structlog.get_logger()
    symbol, section = config.instrument.symbol, config.exchange
    place = place_of("paper", section.endpoint, section.ws_endpoint)
    tape = FlowTape(symbol, config.sources.flow_sample_ms, with_trades=True)
    max_age_ms = int(config.sources.flow_max_age_s * 1000)
    # Nothing is written down beside the ticks: the memory of the chain is the running bot's.
    sources = build_sources(config, os.environ, lambda line: typer.echo(line, err=True))
    market = FlowSource(place.public, tape, max_age_ms)
    writer = TickWriter(_store_of(ctx), "bybit", symbol)
    typer.echo(f"recording {symbol} from {place.public}; Ctrl-C ends it", err=True)
    done = asyncio.run(listen([market, *sources], writer, MarketClock(), log, seconds=60 * minutes))
    counts = ", ".join(f"{count:,} {kind}" for kind, count in sorted(done.counts.items()))
    typer.echo(f"recorded {writer.rows:,} rows ({counts or 'nothing was heard'})")
    for feed, why in sorted(done.lost.items()):
        typer.echo(f"lost at the end: {feed}: {why}")
    if not writer.rows:
        raise typer.Exit(1)


def import_ticks(
    ctx: typer.Context,
    files: Annotated[
        list[Path],
        typer.Argument(
            help="Archives of Bybit: trades (.csv, .csv.gz) or books (.zip, .gz, .jsonl, .data)."
        ),
    ],
    symbol: Annotated[str, typer.Option(help="The instrument, like LTCUSDT.")],
    as_json: Json = False,
) -> None:
    """Import Bybit's public archives of trades and order books (ob500) as ticks."""
    from research.checking import utc_text
    from research.ticks.importing import ARCHIVE
    from research.ticks.importing import import_ticks as take

    store, context = _store_of(ctx), ctx.obj
    said: list[dict[str, object]] = []
    for file in files:
        found = take(file, store, symbol, context.config.sources.flow_sample_ms)
        said.append({"file": str(file), **dataclasses.asdict(found)})
        if not as_json:
            span = f"{utc_text(found.first_ms)} to {utc_text(found.last_ms)}"
            left = f", {found.left_out:,} left out" if found.left_out else ""
            typer.echo(f"{file}: {found.rows:,} rows of {found.kind} ({span}){left}")
    if as_json:
        typer.echo(json.dumps(said, indent=2))
    else:
        typer.echo(f"in the store as {ARCHIVE}; `ebb replay-ticks --exchange {ARCHIVE}` plays them")


def ticks(ctx: typer.Context, as_json: Json = False) -> None:
    """List the ticks in the store."""
    from cli.data_text import table_lines

    store = _store_of(ctx)
    held = store.held()
    if as_json:
        typer.echo(json.dumps([dataclasses.asdict(one) for one in held], indent=2))
        return
    if not held:
        typer.echo(
            f"no ticks in {store.root}; `ebb data record` and `ebb data import-ticks` fill it"
        )
        return
    rows: list[tuple[str, ...]] = [("ticks", "rows", "from (UTC)", "to (UTC)")]
    for one in held:
        name = f"{one.exchange} {one.symbol} {one.kind}"
        rows.append((name, f"{one.rows:,}", one.first_day, one.last_day))
    typer.echo("\n".join(table_lines(rows)))


def download(
    ctx: typer.Context,
    exchange: Annotated[str, typer.Option(help="Any id of ccxt, like bybit or binanceusdm.")],
    from_: Annotated[str, typer.Option("--from", help="First day (UTC), like 2024-01-01.")],
    to: Annotated[str, typer.Option("--to", help="Last day (UTC), included; default: now.")] = "",
    kind: Annotated[
        str, typer.Option(help="candles, funding or open-interest; several with commas.")
    ] = "candles,funding",
    symbol: Annotated[str, typer.Option(help="The instrument; default: config.yaml's.")] = "",
    bar: Annotated[str, typer.Option(help="Length of a bar; default: config.yaml's.")] = "",
    as_json: Json = False,
) -> None:
    """Download candles, funding and open interest; a second run asks only for what is missing."""
    import asyncio
    import sys

    from bot.clock import host_ms
    from core.calendar import DAY_MS, bar_ms_of
    from research.download import DownloadRequest
    from research.download import download as fetch
    from research.store import Store, parse_day

    context: Context = ctx.obj
    instrument = context.config.instrument
    request = DownloadRequest(
        exchange=exchange.lower(),
        symbol=(symbol or instrument.symbol).upper(),
        bar_ms=bar_ms_of(bar) if bar else instrument.bar_ms,
        from_ms=parse_day(from_),
        to_ms=min(parse_day(to) + DAY_MS, host_ms()) if to else host_ms(),
        endpoint=context.config.exchange.endpoint if exchange.lower() == "bybit" else None,
    )
    kinds = [word.strip() for word in kind.split(",") if word.strip()]
    store = Store(context.home / "store")
    with _progress(shown=sys.stderr.isatty()) as show:
        found = [asyncio.run(fetch(store, request, word, show)) for word in kinds]
    if as_json:
        typer.echo(json.dumps([one.plain() for one in found], indent=2))
        return
    for one in found:
        typer.echo(one.text())


@contextlib.contextmanager
def _progress(*, shown: bool) -> Iterator[Callable[[str, int, int], None]]:
    """Yield what shows how far a download has come; on nothing but a terminal it shows nothing."""
    if not shown:
        yield lambda _what, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        tasks: dict[str, TaskID] = {}

        def show(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = progress.add_task(what, total=total)
            progress.update(tasks[what], completed=done)

        yield show


def _store_of(ctx: typer.Context) -> "TickStore":
    from research.ticks.store import TickStore

    context: Context = ctx.obj
    return TickStore(context.home / "ticks")
