"""Electrum: against a real ElectrumX on a real node; hang-ups against a server of our own."""

import asyncio
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from decimal import Decimal as D
from pathlib import Path

import orjson
import pytest

from bot.chain.news import Batch, SourceHealth
from bot.feeds.chain.electrum import ElectrumClient, ElectrumError, ElectrumLostError
from bot.feeds.chain.electrum_source import ElectrumSource, scripthash_of
from core.errors import InputError
from research.regtest import Node, Stage, free_ports
from tests.bot.feeds.chain.conftest import Watch

SERVER = Path(sys.executable).with_name("electrumx_server")
Watching = Callable[..., Watch]


@pytest.fixture
def server(node: Node, stage: Stage, tmp_path: Path) -> Iterator[str]:
    """A real ElectrumX that has read the shared node's chain."""
    if not SERVER.is_file():
        pytest.skip("ElectrumX is not installed (pip install e-x plyvel)")
    assert stage.node is node
    (port,) = free_ports(1)
    folder = tmp_path / "electrumx"
    folder.mkdir()
    environment = os.environ | {
        "COIN": "Litecoin", "NET": "regtest", "DB_ENGINE": "leveldb", "DB_DIRECTORY": str(folder), "ALLOW_ROOT": "1",
        "DAEMON_URL": f"http://{node.cookie.read_text()}@127.0.0.1:{node.ports[0]}/",
        "SERVICES": f"tcp://127.0.0.1:{port}", "PEER_DISCOVERY": "", "PEER_ANNOUNCE": "",
        "DAEMON_POLL_INTERVAL_BLOCKS": "100", "DAEMON_POLL_INTERVAL_MEMPOOL": "100",
    }  # fmt: skip
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, str(SERVER)], env=environment, stdout=log, stderr=log
        )
    address = f"127.0.0.1:{port}"
    deadline = time.monotonic() + 30
    while not asyncio.run(_answers(address)):
        assert process.poll() is None, (folder / "log").read_text()[-2000:]
        assert time.monotonic() < deadline
        time.sleep(0.1)
    yield address
    process.terminate()
    process.wait(15)
    shutil.rmtree(folder, ignore_errors=True)


async def _answers(address: str) -> bool:
    try:
        async with ElectrumClient(address):
            return True
    except ElectrumLostError:
        return False


def test_a_real_electrumx_shows_what_touches_the_labels(
    node: Node, stage: Stage, server: str, watching: Watching
) -> None:
    till, hidden, hot = stage.addresses(3)
    funds = stage.fund(*((stage.address(), 150) for _ in range(3)), (hidden, 20), (till, 20))
    labels = {"whale_ltc": 100, "exchanges": {"ape": {"deposit": [till], "hot": [hot]}}}
    watch = watching(node, labels, source=("--electrum", server))
    first = stage.pay([funds[0]], [(till, D(120)), (stage.address(), D("29.9"))])[0].txid
    watch.wait_for(first, seconds=10)
    stage.pay([funds[1]], [(stage.address(), D("149.9"))])
    # A sweep with a labelled address teaches the one beside it, which is then asked for too.
    stage.pay([funds[4], funds[3]], [(hot, D("39.9"))])
    time.sleep(2)
    second = stage.pay([funds[2]], [(hidden, D("149.9"))])[0].txid
    watch.wait_for(second, seconds=10)
    stage.mine()
    cancelled = stage.fund((stage.address(), 150))
    third = stage.pay(cancelled, [(till, D("149.9"))])[0].txid
    watch.wait_for(third, seconds=10)
    stage.send(stage.build(cancelled, [(stage.address(), D(140))]))
    watch.wait_for(third, retract=True, seconds=10)
    said = [(one["txid"], one["retract"]) for one in watch.alerts()]
    assert said == [(first, False), (second, False), (third, False), (third, True)]
    assert watch.stop() == 0


async def serving(answer: Callable[[str], bytes | None]) -> asyncio.Server:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            request = orjson.loads(line)
            body = answer(request["method"])
            if body is None:
                break
            writer.write(body.replace(b"ID", str(request["id"]).encode()) + b"\n")
        writer.close()

    return await asyncio.start_server(serve, "127.0.0.1", 0)


def address_of(server: asyncio.Server) -> str:
    return f"127.0.0.1:{server.sockets[0].getsockname()[1]}"


def test_an_error_of_the_server_and_a_hang_up_are_told_apart() -> None:
    def answer(method: str) -> bytes | None:
        if method == "server.version":
            return b'{"jsonrpc": "2.0", "id": ID, "result": ["x", "1.4"]}'
        if method == "bad":
            return b'{"jsonrpc": "2.0", "id": ID, "error": {"code": 1, "message": "no"}}'
        return None

    async def run() -> None:
        server = await serving(answer)
        async with server, ElectrumClient(address_of(server)) as client:
            with pytest.raises(ElectrumError, match="no"):
                await client.call("bad")
            with pytest.raises(ElectrumLostError):
                await client.call("hang.up")
            assert client.is_lost
            with pytest.raises(ElectrumLostError):
                await client.call("server.ping")

    asyncio.run(run())


def test_a_server_that_hangs_up_is_a_silent_source_not_a_calm_one() -> None:
    async def run() -> None:
        server = await serving(lambda _: None)
        async with server:
            source = ElectrumSource(address_of(server), [b"\x00\x14" + bytes(20)], lambda: 5)
            batch: Batch = await anext(source.batches())
        (news,) = batch.news
        assert isinstance(news, SourceHealth)
        assert not news.ok
        assert "hung up" in news.reason

    asyncio.run(run())


@pytest.mark.parametrize("address", ["", "host", "host:", "host:0", "host:70000", "ssl://:1"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="Electrum server"):
        ElectrumClient(address)


def test_a_script_is_named_as_the_protocol_documents() -> None:
    # docs of ElectrumX, "Script Hashes": the P2PKH script of the genesis block's address.
    script = bytes.fromhex("76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac")
    assert (
        scripthash_of(script) == "8b01df4e368ea28f8dc0423bcf7a4923e3a12d307c875e47a0cfbf90b5c39161"
    )
