"""litecoinspace: against a server of our own that answers in the shapes of the site's source.

The site itself was not reachable: what these tests show is that the shapes are read, not that the
deployed version still has them.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import WSMsgType, web

from bot.chain.labels import Labels, Owner, Role
from bot.chain.machine import ChainMachine
from bot.chain.news import Batch, SourceHealth
from bot.feeds.chain.ltcspace import ShapeError, block_of, projected, tx_of
from bot.feeds.chain.ltcspace_source import Budget, LtcspaceSource
from core.errors import InputError

LTC = 100_000_000
TILL, USER = b"\x00\x14" + b"t" * 20, b"\x00\x14" + b"u" * 20
BLOCK = {"confirmed": True, "block_height": 9, "block_hash": "b" * 64, "block_time": 1_700_000_000}


def esplora(name: str, paid: int, status: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a transaction as /tx/:id does."""
    prevout = {"scriptpubkey": USER.hex(), "scriptpubkey_address": "ltc1q..", "value": 200 * LTC}
    vout = [
        {"scriptpubkey": TILL.hex(), "scriptpubkey_type": "v0_p2wpkh", "value": paid},
        {"scriptpubkey": USER.hex(), "scriptpubkey_type": "v0_p2wpkh", "value": 199 * LTC - paid},
    ]
    return {
        "txid": name * 64, "version": 2, "locktime": 0, "size": 222, "weight": 561, "fee": LTC,
        "vin": [{"txid": "0" * 63 + name, "vout": 0, "prevout": prevout, "is_coinbase": False}],
        "vout": vout, "status": status or {"confirmed": False},
    }  # fmt: skip


class Site:
    """The site: what it knows, and the messages it will send."""

    def __init__(self) -> None:
        self.known: dict[str, dict[str, Any]] = {}
        self.messages: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self.asked: list[Any] = []
        self.status = 200

    async def tx(self, request: web.Request) -> web.Response:
        body = self.known.get(request.match_info["txid"])
        if self.status != 200:
            return web.Response(status=self.status)
        if body is None:
            return web.Response(status=404, text="Transaction not found")
        return web.json_response(body)

    async def stream(self, request: web.Request) -> web.WebSocketResponse:
        stream = web.WebSocketResponse()
        await stream.prepare(request)
        for _ in range(2):
            message = await stream.receive()
            assert message.type is WSMsgType.TEXT
            self.asked.append(json.loads(message.data))
        while (told := await self.messages.get()) is not None:
            await stream.send_json(told)
        await stream.close()
        return stream


@asynccontextmanager
async def served(site: Site) -> AsyncIterator[LtcspaceSource]:
    app = web.Application()
    app.add_routes([web.get("/api/v1/ws", site.stream), web.get("/api/tx/{txid}", site.tx)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    try:
        yield LtcspaceSource(f"http://127.0.0.1:{port}/api", 10 * LTC, lambda: 1_700_000_000_000)
    finally:
        site.messages.put_nowait(None)
        await runner.cleanup()


def first(*rows: Any) -> dict[str, Any]:
    return {"projected-block-transactions": {"index": 0, "blockTransactions": list(rows)}}


def delta(added: list[Any], removed: list[str]) -> dict[str, Any]:
    changes = {"added": added, "removed": removed, "changed": []}
    return {"projected-block-transactions": {"index": 0, "delta": changes, "sequence": 4}}


def row(name: str, value: int) -> dict[str, Any]:
    return {"txid": name * 64, "fee": 1410, "vsize": 141, "value": value, "rate": 10.0}


def kinds(batch: Batch) -> list[str]:
    return [type(news).__name__ for news in batch.news if not isinstance(news, SourceHealth)]


def test_the_stream_and_rest_make_news_that_the_machine_reads() -> None:
    async def run() -> None:
        site = Site()
        site.known = {name * 64: esplora(name, 150 * LTC) for name in "ac"}
        labels = Labels(100 * LTC, {TILL: Owner("ape", 1.0, Role.DEPOSIT)}, ("ape",))
        machine = ChainMachine(labels)
        async with served(site) as source:
            batches = source.batches()

            async def after(message: dict[str, Any]) -> tuple[Batch, list[tuple[str, bool]]]:
                site.messages.put_nowait(message)
                batch = await asyncio.wait_for(anext(batches), 5)
                return batch, [(one.txid[0], one.retract) for one in machine.take(batch).alerts]

            # The whole block first, in the old shape: one is large enough to be asked for.
            batch, said = await after(first(row("a", 199 * LTC), row("d", 9 * LTC)))
            assert (kinds(batch), said) == (["TxSeen"], [("a", False)])
            assert site.asked == [
                {"action": "want", "data": ["blocks", "stats"]},
                {"track-mempool-block": 0},
            ]
            # The new shape, an array; and one that nobody knows any more.
            added = [
                ["c" * 64, 1410, 141, 199 * LTC, 10.0, 1, 1700000000],
                ["e" * 64, 1, 1, 99 * LTC, 1.0],
            ]
            batch, said = await after(delta(added, []))
            assert (kinds(batch), said) == (["TxSeen"], [("c", False)])
            # Mined: it leaves the next block, and the site says where it is.
            site.known["a" * 64] = esplora("a", 150 * LTC, BLOCK)
            batch, said = await after(delta([], ["a" * 64]))
            assert (kinds(batch), said) == (["BlockJoined"], [])
            # Pushed out of the next block, not gone.
            batch, said = await after(delta([], ["c" * 64]))
            assert (kinds(batch), said) == ([], [])
            # Gone.
            del site.known["c" * 64]
            batch, said = await after({"block": {"id": "b" * 64, "height": 10}})
            assert (kinds(batch), said) == (["TxGone"], [("c", True)])
            # A reorganisation: back in the mempool, then in another block.
            site.known["a" * 64] = esplora("a", 150 * LTC)
            batch, said = await after({"block": {"id": "f" * 64, "height": 10}})
            assert (kinds(batch), said) == (["BlockLeft"], [])
            batch, said = await after({"mempoolInfo": {"size": 3}})
            assert (kinds(batch), said) == ([], [])
            await batches.aclose()  # type: ignore[attr-defined]

    asyncio.run(run())


@pytest.mark.parametrize("status", [429, 500, 200])
def test_a_refusal_or_a_hang_up_is_a_silent_source(status: int) -> None:
    async def run() -> None:
        site = Site()
        site.status = status
        async with served(site) as source:
            site.messages.put_nowait(first(row("a", 99 * LTC)) if status != 200 else None)
            (news,) = (await asyncio.wait_for(anext(source.batches()), 5)).news
        assert isinstance(news, SourceHealth)
        assert not news.ok
        assert (str(status) if status != 200 else "closed") in news.reason

    asyncio.run(run())


def test_requests_stay_within_the_budget() -> None:
    async def run() -> float:
        clock = asyncio.get_running_loop().time
        budget, began = Budget(3), clock()
        budget._sent.extend([began - 59.8] * 3)
        for _ in range(3):
            await budget.spend()
        return clock() - began

    assert 0.15 < asyncio.run(run()) < 1.0


@pytest.mark.parametrize(
    "body",
    [{}, {"projected-block-transactions": 3}, {"projected-block-transactions": {"delta": {}}},
     first(["a"]), first({"txid": "a"})],
)  # fmt: skip
def test_a_foreign_shape_is_named(body: dict[str, Any]) -> None:
    with pytest.raises(ShapeError):
        projected(body)


def test_a_transaction_of_another_shape_is_named() -> None:
    good = esplora("a", LTC)
    assert block_of(good) is None
    assert block_of(good | {"status": BLOCK}) == (9, "b" * 64, 1_700_000_000_000)
    assert tx_of(good).spends[0].coin is not None
    wrong: list[Any] = [{}, [], good | {"vout": [{"value": "x"}]}, good | {"vin": 3}]
    for body in wrong:
        with pytest.raises(ShapeError):
            tx_of(body)
    with pytest.raises(ShapeError):
        block_of({"status": {"confirmed": True}})


def test_an_address_without_a_scheme_is_refused() -> None:
    with pytest.raises(InputError, match="https"):
        LtcspaceSource("litecoinspace.org", 1, lambda: 0)
