"""`ebb data record`, `import-ticks` and `ticks`: what is heard or archived, into the store.

The rules are in research; here are the options and what is said. Exit codes as in cli/data.py.
"""

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
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

    from bot.bybit.clock_offset import measure
    from bot.clock import host_ms
    from bot.connecting import open_line
    from bot.feeds.flow.flow_source import FlowSource
    from bot.feeds.flow.flow_tape import FlowTape
    from bot.sourcing import build_sources
    from research.ticks.recording import record as listen
    from research.ticks.store import TickWriter

    context: Context = ctx.obj
    config, log, symbol = context.config, structlog.get_logger(), context.config.instrument.symbol
    line = open_line(dataclasses.replace(config, mode="paper"), None)
    tape = FlowTape(symbol, config.sources.flow_sample_ms, with_trades=True)
    max_age_ms = int(config.sources.flow_max_age_s * 1000)
    # Nothing is written down beside the ticks: the memory of the chain is the running bot's.
    sources = build_sources(config, os.environ, lambda line: typer.echo(line, err=True))
    market = FlowSource(line.place.public, tape, max_age_ms)
    writer = TickWriter(_store_of(ctx), "bybit", symbol)
    typer.echo(
        f"recording {symbol} from {line.place.public}, exchange less host {line.clock.offset_ms} ms; Ctrl-C ends it",
        err=True,
    )

    def offset_ms() -> int:
        return measure(line.data.time_ms, host_ms).offset_ms

    heard = listen([market, *sources], writer, line.clock, log, 60 * minutes, offset_ms)
    try:
        done = asyncio.run(heard)
    finally:
        line.session.close()
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


def _store_of(ctx: typer.Context) -> "TickStore":
    from research.ticks.store import TickStore

    context: Context = ctx.obj
    return TickStore(context.home / "ticks")
