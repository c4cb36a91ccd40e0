"""`ebb chain`: watch Litecoin's mempool for coins on their way to exchanges, and judge the watching."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.feeds.chain.labels_file import LabelsFile

app = typer.Typer(help="Watch Litecoin's chain for large deposits.", no_args_is_help=True)


@app.callback()
def chain() -> None:
    """Watch Litecoin's chain for large deposits."""


@app.command()
def watch(
    rpc: Annotated[str, typer.Option(help="The node, such as http://127.0.0.1:9332.")],
    cookie: Annotated[Path, typer.Option(help="The node's .cookie file (name:password).")],
    labels: Annotated[Path, typer.Option(help="Exchanges' addresses, YAML or JSON.")],
    alerts: Annotated[Path, typer.Option(help="File that alerts are appended to, JSON lines.")],
    history_blocks: Annotated[
        int, typer.Option(help="Blocks to learn addresses from at the start.", min=0, max=100_000)
    ] = 576,
) -> None:
    """Watch until SIGTERM or Ctrl-C: large deposits, their precursors, and what came to nothing."""
    from bot.feeds.chain.labels_file import read_labels

    asyncio.run(_watch((rpc, cookie, alerts), read_labels(labels), history_blocks))


async def _watch(where: tuple[str, Path, Path], labels: "LabelsFile", history_blocks: int) -> None:
    import structlog

    from bot.chain.machine import ChainMachine
    from bot.clock import host_ms
    from bot.feeds.chain.labels_file import check_network
    from bot.feeds.chain.node import NodeSource
    from bot.feeds.chain.rpc import RpcClient
    from bot.log import LogFormat, LogLevel, configure
    from bot.watching import Files, Watcher

    url, cookie, alerts = where
    configure(LogFormat.CONSOLE, LogLevel.INFO)
    async with RpcClient(url, cookie) as client:
        source = NodeSource(client, host_ms, history_blocks)
        facts = await source.facts()
        warning = check_network(labels, facts.network)
        if warning:
            typer.echo(f"warning: {warning}", err=True)
        watcher = Watcher(
            source, ChainMachine(labels.labels), Files(alerts), structlog.get_logger()
        )
        known = f"{len(labels.labels.owners)} addresses of {len(labels.labels.exchanges)} exchanges"
        watcher.on_ready = lambda: typer.echo(
            f"watching {facts.network} from height {facts.height} by RPC at {url}; {known}"
        )
        await watcher.run()
