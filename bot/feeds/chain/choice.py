"""Which source to watch with: exactly one, as the person said. The one file that knows all sources."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
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


@dataclass(frozen=True, slots=True)
class Prepared:
    """A source that nobody was asked for yet. It may be opened again and again, and knows what it knew."""

    source: Source
    choice: Choice
    labels: LabelsFile
    node: NodeSource | None = None
    client: RpcClient | None = None

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Opened]:
        """Connect, and compare the labels with the network that is met.

        Raises InputError for labels of another one or a cookie that is refused, NodeLostError when no node answers.
        """
        connection: AbstractAsyncContextManager[object] = self.client or nullcontext()
        async with connection:
            about, warning = await self._met()
            yield Opened(self.source, about, warning)

    async def _met(self) -> tuple[str, str]:
        choice = self.choice
        if choice.electrum:
            return f"what touches the labels, by Electrum at {choice.electrum}", ""
        if self.node is None:
            network = "test" if "/testnet" in choice.ltcspace else "main"
            return f"{network} by {choice.ltcspace}", check_network(self.labels, network)
        facts = await self.node.facts()
        warning = check_network(self.labels, facts.network)
        if facts.is_syncing:
            warning += " the node is still fetching the chain; what it shows is old"
        about = f"{facts.network} from height {facts.height} by RPC at {choice.rpc}"
        announced = f", announced at {choice.zmq}" if choice.zmq else ""
        return about + announced, warning.strip()


def prepared(choice: Choice, labels: LabelsFile, now_ms: Callable[[], int]) -> Prepared:
    """Return the one source that was chosen. Raises InputError for what no source can be made of."""
    given = [name for name in (choice.rpc, choice.electrum, choice.ltcspace) if name]
    if len(given) != 1:
        raise InputError(
            f"{len(given)} sources were given", wanted="one of --rpc, --electrum, --ltcspace"
        )
    if choice.electrum:
        owners = labels.labels.owners
        return Prepared(ElectrumSource(choice.electrum, owners, now_ms), choice, labels)
    if choice.ltcspace:
        least = max(1, labels.labels.whale // _REMOTE_SHARE)
        return Prepared(LtcspaceSource(choice.ltcspace, least, now_ms), choice, labels)
    if choice.cookie is None:
        raise InputError("--rpc needs --cookie", wanted="the node's .cookie file")
    client = RpcClient(choice.rpc, choice.cookie)
    node = NodeSource(client, now_ms, choice.history_blocks)
    source = _announced(node, choice.zmq) if choice.zmq else node
    return Prepared(source, choice, labels, node, client)


@asynccontextmanager
async def opened(
    choice: Choice, labels: LabelsFile, now_ms: Callable[[], int]
) -> AsyncIterator[Opened]:
    """Open the one source that was chosen. Raises InputError, or NodeLostError when no node answers."""
    async with prepared(choice, labels, now_ms).open() as found:
        yield found


def _announced(node: NodeSource, address: str) -> Source:
    try:
        # An extra that most do without: Debian's node cannot publish.
        from bot.feeds.chain.zmq import ZmqSource  # noqa: PLC0415
    except ImportError as error:
        raise InputError(
            "the package pyzmq is not installed", where="--zmq", fix="pip install 'ebb[zmq]'"
        ) from error
    return ZmqSource(node, address)
