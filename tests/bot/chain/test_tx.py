"""The parser reads what the node reads, and nothing else, whatever the bytes."""

import contextlib
import gzip
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chain.address import REGTEST, address_of
from bot.chain.mweb import TxOut
from bot.chain.tx import Tx, TxIn, parse_block, parse_tx
from bot.chain.wire import ParseError

DATA = Path(__file__).resolve().parents[2] / "data" / "onchain"
SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "onchain"
FIXTURES = json.loads((DATA / "litecoin_regtest_tx_fixtures.json").read_text(), parse_float=Decimal)
RAW = [bytes.fromhex(one["hex"]) for one in FIXTURES]
KINDS = {
    b"\x76\xa9\x14": "pubkeyhash", b"\xa9\x14": "scripthash", b"\0\x14": "witness_v0_keyhash",
    b"\x6a": "nulldata", b"\x58\x20": "witness_mweb_hogaddr", b"\x59\x20": "witness_mweb_pegin",
}  # fmt: skip


def script_as_decoded(script: bytes) -> dict[str, Any]:
    """Return our reading of a script in the node's words (its disassembly left out)."""
    kind = next(kind for start, kind in KINDS.items() if script.startswith(start))
    address = address_of(script, REGTEST)
    found: dict[str, Any] = {"hex": script.hex(), "type": kind}
    return found | ({"reqSigs": 1, "addresses": [address]} if address else {})


def without_asm(script: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in script.items() if key != "asm"}


def ltc(litoshi: int) -> Decimal:
    return Decimal(litoshi) / 100_000_000


def input_as_decoded(tx: Tx, one: TxIn) -> dict[str, Any]:
    witness = {"txinwitness": [item.hex() for item in one.witness]} if one.witness else {}
    tail = witness | {"ismweb": False, "sequence": one.sequence}
    if tx.is_coinbase:
        return {"coinbase": one.script.hex()} | tail
    return {"txid": one.txid, "vout": one.vout, "scriptSig": {"hex": one.script.hex()}} | tail


def output_as_decoded(at: int, out: TxOut) -> dict[str, Any]:
    script = script_as_decoded(out.script)
    return {"ismweb": False, "value": ltc(out.value), "n": at, "scriptPubKey": script}


def as_decoded(tx: Tx) -> dict[str, Any]:
    """Return our reading of a transaction in the node's words."""
    found: dict[str, Any] = {
        "txid": tx.txid, "hash": tx.hash, "version": tx.version, "size": tx.size,
        "vsize": tx.vsize, "weight": tx.weight, "locktime": tx.locktime,
    }  # fmt: skip
    found["vin"] = [input_as_decoded(tx, one) for one in tx.vin]
    found["vout"] = [output_as_decoded(at, out) for at, out in enumerate(tx.vout)]
    if tx.mweb is None:
        return found
    found["vin"] += [{"ismweb": True, "output_id": one} for one in tx.mweb.inputs]
    found["vout"] += [{"ismweb": True, "output_id": one.output_id} for one in tx.mweb.outputs]
    found["vkern"] = [
        {
            "kernel_id": kernel.kernel_id,
            "fee": ltc(kernel.fee),
            "pegin": ltc(kernel.pegin),
            "pegout": [
                {"value": ltc(out.value), "scriptPubKey": script_as_decoded(out.script)}
                for out in kernel.pegouts
            ],
        }
        for kernel in tx.mweb.kernels
    ]
    return found


def node_decode(decoded: dict[str, Any]) -> dict[str, Any]:
    """Return the node's decode without the disassembly of scripts."""
    found = json.loads(json.dumps(decoded, default=str), parse_float=Decimal)
    for one in found["vin"]:
        if "scriptSig" in one:
            one["scriptSig"] = without_asm(one["scriptSig"])
    for one in found["vout"]:
        if "scriptPubKey" in one:
            one["scriptPubKey"] = without_asm(one["scriptPubKey"])
            one["value"] = Decimal(one["value"])
    for kernel in found.get("vkern", ()):
        kernel["fee"], kernel["pegin"] = Decimal(kernel["fee"]), Decimal(kernel["pegin"])
        for out in kernel["pegout"]:
            out["value"], out["scriptPubKey"] = (
                Decimal(out["value"]),
                without_asm(out["scriptPubKey"]),
            )
    return dict(found)


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda one: str(one["name"]))
def test_a_real_transaction_reads_as_the_node_reads_it(fixture: dict[str, Any]) -> None:
    assert as_decoded(parse_tx(bytes.fromhex(fixture["hex"]))) == node_decode(fixture["decoded"])


@pytest.mark.parametrize("name", ["litecoin_block_900000", "litecoin_block_2265985"])
def test_a_real_block_holds_the_transactions_its_header_promises(name: str) -> None:
    if not SHARED.is_dir():
        pytest.skip("the real blocks are not beside the project")
    with gzip.open(SHARED / f"{name}.json.gz") as file:
        told = json.load(file)
    block = parse_block(bytes.fromhex(told["block"]))
    assert block.hash == told["hash"]
    assert [tx.txid for tx in block.txs] == told["tx"]
    assert block.time == told["time"]
    assert block.previous == told["previousblockhash"]
    assert (block.mweb is not None) is (name == "litecoin_block_2265985")


def parses_or_refuses(data: bytes) -> None:
    for parse in (parse_tx, parse_block):
        with contextlib.suppress(ParseError):
            parse(data)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    data = bytearray(draw(st.sampled_from(RAW)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(data) - 1, 0)))
        match draw(st.sampled_from(("flip", "cut", "insert", "copy", "size"))):
            case "flip" if data:
                data[at] ^= 1 << draw(st.integers(0, 7))
            case "cut":
                del data[at : at + draw(st.integers(1, 40))]
            case "insert":
                data[at:at] = draw(st.binary(max_size=20))
            case "copy":
                data[at:at] = data[: draw(st.integers(0, 200))]
            case "size":
                data[at : at + 1] = draw(
                    st.sampled_from((b"\xfd\xff\xff", b"\xfe" + b"\xff" * 4, b"\xff" * 9))
                )
    return bytes(data)


@given(mutated())
@settings(max_examples=400)
def test_mutated_bytes_neither_crash_nor_hang(data: bytes) -> None:
    parses_or_refuses(data)


@given(st.binary(max_size=400))
def test_any_bytes_neither_crash_nor_hang(data: bytes) -> None:
    parses_or_refuses(data)


@pytest.mark.slow
@given(mutated())
@settings(max_examples=20_000)
def test_many_mutated_bytes_neither_crash_nor_hang(data: bytes) -> None:
    parses_or_refuses(data)


def test_a_transaction_that_is_cut_anywhere_is_refused() -> None:
    for raw in RAW:
        for end in range(0, len(raw), 1 + len(raw) // 300):
            with pytest.raises(ParseError):
                parse_tx(raw[:end])


def test_an_announced_multitude_is_refused_before_it_is_read() -> None:
    head = (2).to_bytes(4, "little")
    with pytest.raises(ParseError, match="announced"):
        parse_tx(head + b"\xfe\xff\xff\xff\x7f" + bytes(100))
    with pytest.raises(ParseError, match="shortest"):
        parse_tx(head + b"\xfd\x01\x00" + bytes(100))


def test_bytes_after_the_end_are_refused() -> None:
    with pytest.raises(ParseError, match="too many"):
        parse_tx(RAW[0] + b"\0")
