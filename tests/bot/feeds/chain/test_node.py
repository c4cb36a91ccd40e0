"""The polled node when it is lost half-way through a look: nothing is told twice, nothing is lost."""

import asyncio
from collections.abc import Sequence
from decimal import Decimal as D
from typing import Any

from bot.chain.news import BlockJoined, News, TxGone, TxSeen
from bot.feeds.chain.node import NodeSource
from bot.feeds.chain.rpc import Call, NodeLostError, RpcClient
from research.regtest import Node, Stage


class LosingRpc(RpcClient):
    """Loses the node at the n-th call from when it is armed."""

    calls_left: int | None = None

    async def batch(self, calls: Sequence[Call]) -> list[Any]:
        if self.calls_left is not None:
            self.calls_left -= 1
            if self.calls_left < 0:
                self.calls_left = None
                raise NodeLostError("lost")
        return await super().batch(calls)


def test_a_node_lost_anywhere_in_a_look_is_told_whole_by_the_next(node: Node, stage: Stage) -> None:
    async def run() -> None:
        async with LosingRpc(node.url, node.cookie) as rpc:
            source = NodeSource(rpc, lambda: 1_700_000_000_000, 5)
            async for _ in source.history():
                pass
            await source.look()
            lost, lose_at = True, 0
            while lost:
                keep, cancel, direct = stage.fund(*((stage.address(), 5) for _ in range(3)))
                await source.look()
                cancelled = stage.pay([cancel], [(stage.address(), D("4.9"))])[0].txid
                await source.look()
                kept = stage.pay([keep], [(stage.address(), D("4.9"))])[0].txid
                stage.send(stage.build([cancel], [(stage.address(), D(4))]))
                (block,) = stage.mine()
                late = stage.pay([direct], [(stage.address(), D("4.9"))])[0].txid
                rpc.calls_left = lose_at
                news: list[News] = []
                for _ in range(2):
                    try:
                        news += (await source.look()).news
                    except NodeLostError:
                        continue
                lost, rpc.calls_left = rpc.calls_left is None, None
                assert [one.hash for one in news if isinstance(one, BlockJoined)] == [block]
                seen = [one.tx.txid for one in news if isinstance(one, TxSeen)]
                assert seen.count(kept) == 1
                assert seen.count(late) == 1
                assert [one.txid for one in news if isinstance(one, TxGone)] == [cancelled]
                lose_at += 1
            assert lose_at > 5, "a look makes several calls"

    asyncio.run(run())
