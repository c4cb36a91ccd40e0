"""The MimbleWimble part of a transaction or block: what an observer can see of it.

Amounts inside are hidden; kernels show fees, peg-ins and peg-outs, and a kernel's hash is the txid
of a transaction that lives in MWEB alone. The layout is that of Litecoin Core's libmw
(src/libmw/include/mw/models/tx/, 0.21.2.1), proved against the node's own decode. It must not know
transactions, addresses or exchanges.
"""

from dataclasses import dataclass

from blake3 import blake3

from bot.chain.wire import ParseError, Reader

_PROOF_BYTES = 675
_LEAST_INPUT, _LEAST_OUTPUT, _LEAST_KERNEL = 196, 872, 98
_FEE, _PEGIN, _PEGOUT, _HEIGHT_LOCK, _STEALTH, _EXTRA = 1, 2, 4, 8, 16, 32
_ALL_KERNEL = _FEE | _PEGIN | _PEGOUT | _HEIGHT_LOCK | _STEALTH | _EXTRA


@dataclass(frozen=True, slots=True)
class TxOut:
    """One output in the open: litoshi (1e-8 LTC) to a script."""

    value: int
    script: bytes


@dataclass(frozen=True, slots=True)
class MwebOutput:
    """One hidden output, by the parts that its id is made of."""

    parts: tuple[bytes, ...]
    message: bytes
    proof: bytes

    @property
    def output_id(self) -> str:
        """BLAKE3 over commitment, keys, hashed message, hashed proof and signature (hex)."""
        commitment, sender, receiver, signature = self.parts
        whole = blake3(commitment + sender + receiver)
        whole.update(blake3(self.message).digest()).update(blake3(self.proof).digest())
        return whole.update(signature).hexdigest()


@dataclass(frozen=True, slots=True)
class Kernel:
    """What a kernel shows; amounts in litoshi, `kernel_id` hex as the node writes it."""

    kernel_id: str
    fee: int
    pegin: int
    pegouts: tuple[TxOut, ...]

    @property
    def txid(self) -> str:
        """The id under which the mempool lists a transaction with this kernel and no open part."""
        return bytes.fromhex(self.kernel_id)[::-1].hex()


@dataclass(frozen=True, slots=True)
class MwebBody:
    """Inputs (output ids, hex), outputs and kernels of one transaction or block."""

    inputs: tuple[str, ...]
    outputs: tuple[MwebOutput, ...]
    kernels: tuple[Kernel, ...]


def read_tx(reader: Reader) -> MwebBody:
    """Read an MWEB transaction: two offsets and the body."""
    reader.take(64)
    return read_body(reader)


def read_block(reader: Reader) -> MwebBody:
    """Read a block's MWEB part: header and body."""
    reader.varint()
    reader.take(5 * 32)
    reader.varint()
    reader.varint()
    return read_body(reader)


def read_body(reader: Reader) -> MwebBody:
    """Read inputs, outputs and kernels."""
    inputs = tuple(_read_input(reader) for _ in range(reader.count(_LEAST_INPUT)))
    outputs = tuple(_read_output(reader) for _ in range(reader.count(_LEAST_OUTPUT)))
    kernels = tuple(_read_kernel(reader) for _ in range(reader.count(_LEAST_KERNEL)))
    return MwebBody(inputs, outputs, kernels)


def _read_input(reader: Reader) -> str:
    features = reader.number(1)
    output_id = reader.take(32)
    reader.take(66)  # commitment and output key
    if features & 1:
        reader.take(33)
    if features & 2:
        reader.string()
    reader.take(64)
    return output_id.hex()


def _read_output(reader: Reader) -> MwebOutput:
    commitment, sender, receiver = reader.take(33), reader.take(33), reader.take(33)
    start = reader.at
    features = reader.number(1)
    if features & 1:
        reader.take(58)  # key, view tag, masked value and nonce
    if features & 2:
        reader.string()
    message = reader.data[start : reader.at]
    proof = reader.take(_PROOF_BYTES)
    return MwebOutput((commitment, sender, receiver, reader.take(64)), message, proof)


def _read_kernel(reader: Reader) -> Kernel:
    start = reader.at
    features = reader.number(1)
    if features & ~_ALL_KERNEL:
        raise ParseError(f"kernel features {features:#x} are not known")
    fee = reader.varint() if features & _FEE else 0
    pegin = reader.varint() if features & _PEGIN else 0
    pegouts: tuple[TxOut, ...] = ()
    if features & _PEGOUT:
        pegouts = tuple(TxOut(reader.varint(), reader.string()) for _ in range(reader.count(2)))
    if features & _HEIGHT_LOCK:
        reader.varint()
    if features & _STEALTH:
        reader.take(33)
    if features & _EXTRA:
        reader.string()
    reader.take(33 + 64)
    kernel_id = blake3(reader.data[start : reader.at]).hexdigest()
    return Kernel(kernel_id, fee, pegin, pegouts)
