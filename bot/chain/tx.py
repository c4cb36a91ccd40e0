"""A Litecoin transaction or block from its bytes, MWEB included.

The form is Bitcoin's (BIP 144) with one flag more: 8 says that an MWEB part stands between the
witnesses and the lock time. It must not know addresses, exchanges or where the bytes came from.
"""

from dataclasses import dataclass
from hashlib import sha256

from bot.chain.mweb import Kernel, MwebBody, TxOut, read_block, read_tx
from bot.chain.wire import ParseError, Reader

WITNESS, MWEB = 1, 8
NO_TXID = "00" * 32
_HOGEX_INPUT = 41
"""Bytes of the input by which the block's HogEx transaction takes a peg-in."""
_HOGADDR, _PEGIN = b"\x58\x20", b"\x59\x20"


@dataclass(frozen=True, slots=True)
class TxIn:
    """One input in the open: the output it spends, script, sequence, witness."""

    txid: str
    vout: int
    script: bytes
    sequence: int
    witness: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Tx:
    """One transaction. Sizes in bytes; `weight` counts what a peg adds to the block's HogEx."""

    txid: str
    hash: str
    version: int
    locktime: int
    size: int
    weight: int
    vin: tuple[TxIn, ...]
    vout: tuple[TxOut, ...]
    mweb: MwebBody | None = None
    is_hogex: bool = False

    @property
    def vsize(self) -> int:
        """Virtual size; 0 for a transaction that lives in MWEB alone and pegs nothing out."""
        return (self.weight + 3) // 4

    @property
    def is_coinbase(self) -> bool:
        """Whether it makes new coins."""
        return len(self.vin) == 1 and self.vin[0].txid == NO_TXID

    @property
    def kernels(self) -> tuple[Kernel, ...]:
        """The MWEB kernels, none when there is no MWEB part."""
        return self.mweb.kernels if self.mweb else ()

    @property
    def pegin(self) -> int:
        """Litoshi that enter MWEB by an output in the open."""
        return sum(out.value for out in self.vout if out.script[:2] == _PEGIN)

    @property
    def pegouts(self) -> tuple[TxOut, ...]:
        """What leaves MWEB with this transaction, visible before the block."""
        return tuple(out for kernel in self.kernels for out in kernel.pegouts)


@dataclass(frozen=True, slots=True)
class Block:
    """One block. `hash` and `previous` as the node writes them, `time` in s UTC, as the miner set it."""

    hash: str
    previous: str
    time: int
    txs: tuple[Tx, ...]
    mweb: MwebBody | None


def parse_tx(data: bytes) -> Tx:
    """Return the one transaction that `data` is. Raises ParseError for anything else."""
    reader = Reader(data)
    tx = read_transaction(reader)
    reader.finish()
    return tx


def parse_block(data: bytes) -> Block:
    """Return the block that `data` is. Raises ParseError for anything else."""
    reader = Reader(data)
    header = reader.take(80)
    txs = tuple(read_transaction(reader) for _ in range(reader.count(10)))
    mweb = None
    if txs and txs[-1].is_hogex and reader.at < reader.end and reader.number(1):
        mweb = read_block(reader)
    reader.finish()
    name = sha256(sha256(header).digest()).digest()[::-1].hex()
    return Block(name, header[35:3:-1].hex(), int.from_bytes(header[68:72], "little"), txs, mweb)


def read_transaction(reader: Reader) -> Tx:
    """Read one transaction where `reader` stands."""
    data, start = reader.data, reader.at
    version = reader.number(4)
    flags = 0
    if data[reader.at : reader.at + 1] == b"\0":
        reader.take(1)
        flags = reader.number(1)
        if not flags or flags & ~(WITNESS | MWEB):
            raise ParseError(f"transaction flags {flags:#x} are not known")
    open_start = reader.at
    bare = [_read_input(reader) for _ in range(reader.count(41))]
    vout = tuple(TxOut(reader.number(8), reader.string()) for _ in range(reader.count(9)))
    open_end = reader.at
    vin = tuple(_witnessed(reader, one) for one in bare) if flags & WITNESS else tuple(bare)
    witness_end = reader.at
    mweb, is_hogex = None, False
    if flags & MWEB:
        is_hogex = not reader.number(1)
        mweb = None if is_hogex else read_tx(reader)
    if not vin and mweb is None:
        raise ParseError("a transaction without inputs")
    lock = reader.take(4)
    stripped = data[start : start + 4] + data[open_start:open_end] + lock
    witnesses = data[open_end:witness_end]
    ids = _ids(stripped, (data[start : start + 4], data[open_start:witness_end], lock, witnesses))
    if not vin and not vout:
        ids = _mweb_ids(mweb)
    weight = _weight(vin, vout, mweb, len(stripped), len(witnesses))
    lock_time = int.from_bytes(lock, "little")
    return Tx(*ids, version, lock_time, reader.at - start, weight, vin, vout, mweb, is_hogex)


def _read_input(reader: Reader) -> TxIn:
    txid = reader.take(32)[::-1].hex()
    vout = reader.number(4)
    return TxIn(txid, vout, reader.string(), reader.number(4))


def _witnessed(reader: Reader, one: TxIn) -> TxIn:
    witness = tuple(reader.string() for _ in range(reader.count(1)))
    return TxIn(one.txid, one.vout, one.script, one.sequence, witness) if witness else one


def _ids(stripped: bytes, parts: tuple[bytes, bytes, bytes, bytes]) -> tuple[str, str]:
    txid = sha256(sha256(stripped).digest()).digest()[::-1].hex()
    version, body, lock, witnesses = parts
    if not witnesses:
        return txid, txid
    whole = version + b"\0\x01" + body + lock
    return txid, sha256(sha256(whole).digest()).digest()[::-1].hex()


def _mweb_ids(mweb: MwebBody | None) -> tuple[str, str]:
    if mweb is None or not mweb.kernels:
        raise ParseError("neither an open part nor a kernel")
    return (mweb.kernels[0].txid,) * 2


def _weight(
    vin: tuple[TxIn, ...],
    vout: tuple[TxOut, ...],
    mweb: MwebBody | None,
    stripped: int,
    witnesses: int,
) -> int:
    weight = 4 * stripped if vin or vout else 0
    # Marker and flag count once, when there are witnesses.
    weight += witnesses + 2 if witnesses else 0
    for kernel in mweb.kernels if mweb else ():
        weight += 4 * _HOGEX_INPUT if kernel.pegin else 0
        weight += sum(4 * (9 + len(out.script)) for out in kernel.pegouts)
    return weight
