"""What any source of the chain tells, whichever protocol it speaks. It must not know labels.

Amounts are litoshi (1e-8 LTC). `time` is the node's or the block's (int ms UTC), `time_received`
the host's.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.chain.mweb import TxOut

LITOSHI = 100_000_000


@dataclass(frozen=True, slots=True)
class Coin:
    """An output that is spent; `born` is its block's time (ms UTC), None while unconfirmed or unknown."""

    script: bytes
    value: int
    born: int | None = None


@dataclass(frozen=True, slots=True)
class Spend:
    """One input: the outpoint and, where the source could tell, the coin."""

    txid: str
    vout: int
    coin: Coin | None = None


@dataclass(frozen=True, slots=True)
class ChainTx:
    """A transaction with its inputs resolved. `fee` is None when an input is not known."""

    txid: str
    spends: tuple[Spend, ...] = ()
    outputs: tuple[TxOut, ...] = ()
    pegouts: tuple[TxOut, ...] = ()
    pegin: int = 0
    fee: int | None = None
    vsize: int = 0
    is_coinbase: bool = False
    is_hogex: bool = False
    is_mweb: bool = False

    @property
    def scripts(self) -> tuple[bytes, ...]:
        """The distinct scripts of the known inputs, in order."""
        return tuple(dict.fromkeys(one.coin.script for one in self.spends if one.coin))

    @property
    def spent(self) -> int:
        """Litoshi of the known inputs."""
        return sum(one.coin.value for one in self.spends if one.coin)


class GoneReason(StrEnum):
    """Why a transaction left the mempool without a block."""

    REPLACED = "replaced"
    CONFLICT = "conflict"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class TxSeen:
    """A transaction for the first time: in the mempool, or (`height` set) only in a block."""

    time: int
    time_received: int
    tx: ChainTx
    height: int | None = None


@dataclass(frozen=True, slots=True)
class TxGone:
    """A transaction is neither in the mempool nor in the chain any more; `by` took its coins."""

    time: int
    time_received: int
    txid: str
    reason: GoneReason
    by: str = ""


@dataclass(frozen=True, slots=True)
class BlockJoined:
    """A block became part of the chain; `txids` hold those that live in MWEB alone too."""

    time: int
    time_received: int
    height: int
    hash: str
    txids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlockLeft:
    """A block is not part of the chain any more; its transactions are unconfirmed again, or gone."""

    time: int
    time_received: int
    height: int
    hash: str
    txids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """The source's word on itself, at every successful look too: silence is not calm."""

    time: int
    time_received: int
    ok: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FeeEstimate:
    """What the node says is paid to be mined within 2 blocks; litoshi per virtual byte."""

    time: int
    time_received: int
    feerate: float


News = TxSeen | TxGone | BlockJoined | BlockLeft | SourceHealth | FeeEstimate


@dataclass(frozen=True, slots=True)
class Batch:
    """News of one look, in order; `history` True: it is past, learn from it and raise no alert."""

    news: tuple[News, ...] = field(default=())
    history: bool = False
