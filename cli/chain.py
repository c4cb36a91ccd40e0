"""`ebb chain`: watch Litecoin's mempool for coins on their way to exchanges, and judge the watching."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.chain.alerts import Alert
    from bot.feeds.chain.choice import Choice
    from bot.feeds.chain.labels_file import LabelsFile
    from cli.context import Context

app = typer.Typer(help="Watch Litecoin's chain for large deposits.", no_args_is_help=True)


@app.command()
def watch(
    labels: Annotated[Path, typer.Option(help="Exchanges' addresses, YAML or JSON.")],
    alerts: Annotated[Path, typer.Option(help="File that alerts are appended to, JSON lines.")],
    rpc: Annotated[str, typer.Option(help="A node, such as http://127.0.0.1:9332.")] = "",
    cookie: Annotated[
        Path | None, typer.Option(help="The node's .cookie file, or one with name:password.")
    ] = None,
    zmq: Annotated[
        str, typer.Option(help="Where that node publishes: its -zmqpubsequence, for less delay.")
    ] = "",
    electrum: Annotated[str, typer.Option(help="An Electrum server: host:port, ssl://...")] = "",
    ltcspace: Annotated[str, typer.Option(help="https://litecoinspace.org/api, or your own.")] = "",
    history_blocks: Annotated[
        int, typer.Option(help="Blocks to learn addresses from at the start.", min=0, max=100_000)
    ] = 576,
) -> None:
    """Watch until SIGTERM or Ctrl-C: large deposits, their precursors, and what came to nothing.

    Give --rpc and --cookie, or --electrum, or --ltcspace. What is learned lies beside the alerts, as ALERTS.history.
    """
    from bot.feeds.chain.choice import Choice
    from bot.feeds.chain.labels_file import read_labels

    choice = Choice(rpc, cookie, zmq, electrum, ltcspace, history_blocks)
    asyncio.run(_watch(choice, read_labels(labels), alerts))


async def _watch(choice: "Choice", labels: "LabelsFile", alerts: Path) -> None:
    import structlog

    from bot.chain.machine import ChainMachine
    from bot.clock import host_ms
    from bot.feeds.chain.choice import opened
    from bot.log import LogFormat, LogLevel, configure
    from bot.watching import Watcher

    configure(LogFormat.CONSOLE, LogLevel.INFO)
    async with opened(choice, labels, host_ms) as found:
        if found.warning:
            typer.echo(f"warning: {found.warning}", err=True)
        known = f"{len(labels.labels.owners)} addresses of {len(labels.labels.exchanges)} exchanges"
        watcher = Watcher(found.source, ChainMachine(labels.labels), alerts, structlog.get_logger())
        watcher.on_ready = lambda: typer.echo(f"watching {found.about}; {known}")
        await watcher.run()


@app.command()
def report(
    ctx: typer.Context,
    alerts: Annotated[
        Path | None,
        typer.Option(help="File of `ebb chain watch`; default: what the running bot wrote."),
    ] = None,
    confirmations: Annotated[
        int, typer.Option(help="Confirmations after which the exchange credits.", min=1, max=100)
    ] = 6,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Show how good each signal has been: hits, lead time, false alarms."""
    import json
    from dataclasses import asdict

    from bot.chain.report import assess
    from bot.feeds.chain.line_file import history_of, read_history
    from cli.chain_text import signal_lines
    from core.errors import InputError

    if alerts is None:
        alerts = _of_the_bot(ctx.obj)
    if not alerts.is_file():
        fix = "`ebb chain watch` writes it, and a bot with `sources.chain`"
        raise InputError("no such file", where=str(alerts), fix=fix)
    history = history_of(alerts)
    chronicle = read_history(history)
    if chronicle.unreadable:
        said = f"{history}: {chronicle.unreadable} lines are no records and were left out"
        typer.echo(f"warning: {said}", err=True)
    rows = assess(_read(alerts), chronicle, confirmations)
    if as_json:
        typer.echo(json.dumps([asdict(row) for row in rows], indent=2))
    else:
        typer.echo("\n".join(signal_lines(rows)))


def _of_the_bot(context: "Context") -> Path:
    from bot.folders import journal_path
    from bot.sourcing import CHAIN_ALERTS

    return journal_path(context.home, context.config.state).with_name(CHAIN_ALERTS)


def _read(path: Path) -> "list[Alert]":
    """Return the alerts of a file, and say how many of its lines are none. Raises InputError when all are none."""
    from bot.feeds.chain.line_file import read_alerts, unreadable_lines
    from core.errors import InputError

    found, unreadable = read_alerts(path), unreadable_lines(path)
    if unreadable and not found:
        raise InputError(
            "none of its lines is an alert",
            wanted="a file that `ebb chain watch` wrote",
            where=f"{path}:{unreadable[0]}",
            fix="check --alerts",
        )
    if unreadable:
        said = (
            f"{len(unreadable)} lines are no alerts and were left out, the first is {unreadable[0]}"
        )
        typer.echo(f"warning: {path}: {said}", err=True)
    return found
