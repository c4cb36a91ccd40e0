"""`ebb data download`: candles, funding and open interest from any exchange that ccxt knows, into the store.

The rules are in research/downloading; here are the options and what is said. Exit codes: 0 done, gaps or none; 2 what
cannot be asked; 4 the exchange or the disk failed, and the same command goes on; 130 interrupted, the same.
"""

import contextlib
import dataclasses
import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from core.errors import InputError

if TYPE_CHECKING:
    from rich.progress import TaskID

    from cli.context import Context
    from research.downloading.download import Downloaded, DownloadRequest, Line
    from research.store import Kind

_SHOWN = 10
_SETTLED_MS = 10_000
"""A bar is asked for this long after its close: by then the exchange has its last trades."""

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]


def download(
    ctx: typer.Context,
    exchange: Annotated[str, typer.Option(help="Any id of ccxt, like binance, okx or bybit.")],
    from_: Annotated[
        str, typer.Option("--from", metavar="DAY", help="First day (UTC), like 2024-01-01.")
    ],
    to: Annotated[
        str, typer.Option(metavar="DAY", help="Last day (UTC), included. Default: until now.")
    ] = "",
    kind: Annotated[
        str, typer.Option(help="candles, funding, open-interest; several with commas.")
    ] = "candles,funding",
    symbol: Annotated[str, typer.Option(help="The instrument. Default: the settings'.")] = "",
    bar: Annotated[str, typer.Option(help="Length of a bar. Default: the settings'.")] = "",
    as_json: Json = False,
) -> None:
    """Download candles, funding and open interest of a perpetual.

    A second run asks only for what is missing, one that was killed goes on where it was. Gaps are
    asked for twice; those that stay are listed with their times.
    """
    import asyncio
    import sys

    from bot.config.venues import known_venue
    from research.downloading.download import download as fetch
    from research.store import Store

    context: Context = ctx.obj
    venue = known_venue(exchange, "--exchange")
    request = _request(context, venue, (from_, to), (symbol, bar))
    kinds, line = _kinds(kind), _line(context, venue)
    store = Store(context.home / "store")
    with _progress(shown=sys.stderr.isatty() and not as_json) as show:
        found = asyncio.run(fetch(store, request, kinds, show, line))
    if as_json:
        typer.echo(json.dumps([dataclasses.asdict(one) for one in found], indent=2))
        return
    for one in found:
        typer.echo("\n".join(_lines(one)))


def _request(
    context: "Context", venue: str, days: tuple[str, str], instrument: tuple[str, str]
) -> "DownloadRequest":
    from bot.clock import host_ms
    from core.calendar import DAY_MS, bar_ms_of
    from research.downloading.download import DownloadRequest
    from research.store import parse_day

    (from_, to), (symbol, bar) = days, instrument
    latest = host_ms() - _SETTLED_MS
    # A day that is named is included; a time is where it ends.
    end = parse_day(to) + (0 if ":" in to or "T" in to else DAY_MS) if to else latest
    known = context.config.instrument if not (symbol and bar) else None
    return DownloadRequest(
        exchange=venue,
        symbol=(symbol or (known.symbol if known else "")).upper(),
        bar_ms=bar_ms_of(bar) if bar or known is None else known.bar_ms,
        from_ms=parse_day(from_),
        to_ms=min(end, latest),
        now_ms=latest,
    )


def _kinds(text: str) -> "tuple[Kind, ...]":
    from research.store import Kind

    known = [kind.value for kind in Kind]
    words = [word.strip().lower() for word in text.split(",") if word.strip()]
    for word in words or [text]:
        if word not in known:
            raise InputError(
                f"--kind {word!r}", wanted=f"{', '.join(known)}, or several with commas"
            )
    return tuple(Kind(word) for word in dict.fromkeys(words))


def _line(context: "Context", venue: str) -> "Line":
    """Return how the exchange is opened: Bybit may be a simulator of this machine, as the settings say."""
    from functools import partial

    from bot.feeds.venues.client import open_client
    from research.downloading.download import Line

    if context.opens is not None:
        return Line(context.opens)
    if venue == "bybit":
        return Line(partial(open_client, endpoint=context.config.exchange.endpoint))
    return Line()


def _lines(done: "Downloaded") -> list[str]:
    from research.checking import utc_text

    span = f"{utc_text(done.from_ms)} to {utc_text(done.to_ms)} UTC"
    lines = [
        f"{done.series} ({done.contract}): {done.rows - done.before:,} new rows, {done.rows:,} in {span}"
    ]
    lines += [f"  note: {note}" for note in done.notes]
    for gap in done.gaps[:_SHOWN]:
        lines.append(
            f"  gap: {utc_text(gap.from_ms)} to {utc_text(gap.to_ms)} ({gap.missing:,} missing)"
        )
    if len(done.gaps) > _SHOWN:
        lines.append(f"  and {len(done.gaps) - _SHOWN:,} gaps more; --json lists them all")
    if not done.gaps:
        lines.append("  no gaps")
    return lines


@contextlib.contextmanager
def _progress(*, shown: bool) -> Iterator[Callable[[str, int, int], None]]:
    """Yield what shows how far a download has come; on nothing but a terminal it shows nothing."""
    if not shown:
        yield lambda _what, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        tasks: dict[str, TaskID] = {}

        def show(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = progress.add_task(what, total=total)
            progress.update(tasks[what], completed=done, total=total)

        yield show
