"""Which source to watch with: exactly one, as the person said. The one file that knows all sources."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.chain.news import Batch
from bot.feeds.chain.electrum_source import ElectrumSource
from bot.feeds.chain.labels_file import LabelsFile, check_network
from bot.feeds.chain.ltcspace_source import LtcspaceSource
from bot.feeds.chain.node import NodeSource
from bot.feeds.chain.rpc import RpcClient
from core.errors import InputError

_REMOTE_SHARE = 10
"""A remote source is asked for transactions of a tenth of the threshold: parts of a split are seen."""


class Source(Protocol):
    """What a watcher needs of a source of the chain."""

    @property
    def kind(self) -> str:
        """poll, zmq, electrum or ws."""
        ...

    def expect(self, txids: Mapping[str, int]) -> None:
        """Name transactions of an earlier run with when they were seen (ms UTC), to be told when gone."""
        ...

    def follow(self, scripts: Iterable[bytes]) -> None:
        """Name scripts that turned out to matter, for a source that sees only what it asks for."""
        ...

    def history(self) -> AsyncIterator[Batch]:
        """Yield what is past, oldest first."""
        ...

    def batches(self) -> AsyncIterator[Batch]:
        """Yield news for ever."""
        ...


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person gave; empty is not given. `zmq` adds announcements to a node's RPC."""

    rpc: str = ""
    cookie: Path | None = None
    zmq: str = ""
    electrum: str = ""
    ltcspace: str = ""
    history_blocks: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """A source, what it is in words for a person, and a warning about the labels (or nothing)."""

    source: Source
    about: str
    warning: str = ""


@asynccontextmanager
async def opened(
    choice: Choice, labels: LabelsFile, now_ms: Callable[[], int]
) -> AsyncIterator[Opened]:
    """Open the one source that was chosen. Raises InputError, or NodeLostError when no node answers."""
    given = [name for name in (choice.rpc, choice.electrum, choice.ltcspace) if name]
    if len(given) != 1:
        raise InputError(
            f"{len(given)} sources were given", wanted="one of --rpc, --electrum, --ltcspace"
        )
    if choice.electrum:
        owners = labels.labels.owners
        source = ElectrumSource(choice.electrum, owners, now_ms)
        yield Opened(source, f"what touches the labels, by Electrum at {choice.electrum}")
    elif choice.ltcspace:
        network = "test" if "/testnet" in choice.ltcspace else "main"
        warning = check_network(labels, network)
        least = max(1, labels.labels.whale // _REMOTE_SHARE)
        yield Opened(
            LtcspaceSource(choice.ltcspace, least, now_ms),
            f"{network} by {choice.ltcspace}",
            warning,
        )
    else:
        async with _node(choice, labels, now_ms) as node:
            yield node


@asynccontextmanager
async def _node(
    choice: Choice, labels: LabelsFile, now_ms: Callable[[], int]
) -> AsyncIterator[Opened]:
    if choice.cookie is None:
        raise InputError("--rpc needs --cookie", wanted="the node's .cookie file")
    async with RpcClient(choice.rpc, choice.cookie) as client:
        node = NodeSource(client, now_ms, choice.history_blocks)
        facts = await node.facts()
        warning = check_network(labels, facts.network)
        if facts.is_syncing:
            warning += " the node is still fetching the chain; what it shows is old"
        about = f"{facts.network} from height {facts.height} by RPC at {choice.rpc}"
        if not choice.zmq:
            yield Opened(node, about, warning.strip())
            return
        yield Opened(_announced(node, choice.zmq), f"{about}, announced at {choice.zmq}", warning)


def _announced(node: NodeSource, address: str) -> Source:
    try:
        # An extra that most do without: Debian's node cannot publish.
        from bot.feeds.chain.zmq import ZmqSource  # noqa: PLC0415
    except ImportError as error:
        raise InputError(
            "the package pyzmq is not installed", where="--zmq", fix="pip install 'ebb[zmq]'"
        ) from error
    return ZmqSource(node, address)
