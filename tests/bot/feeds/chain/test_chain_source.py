"""The chain as a source of the running bot, on a real node: what it tells, on which clock, and through an outage."""

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock, host_ms
from bot.feeds.chain.chain_source import ChainSource, ChainTerms
from bot.feeds.chain.choice import Choice
from bot.feeds.chain.labels_file import read_labels
from bot.feeds.sources.source import SourceError
from bot.feeds.sources.supervisor import Supervisor
from core.calendar import DAY_MS
from core.events import Event, FeedHealth, OnChain, OnChainKind, SourceAge
from research.regtest import LITECOIND, WITHOUT_NODE, Node, Stage
from tests.fakes.running import KeptLog


@dataclass
class Ear:
    """Hears on a clock that is two days behind the host's."""

    events: list[OnChain] = field(default_factory=list)
    times: int = 0

    def tell(self, event: Event) -> None:
        assert isinstance(event, OnChain)
        self.events.append(event)

    def heard(self) -> None:
        self.times += 1

    def now_ms(self) -> int:
        return host_ms() - 2 * DAY_MS

    def of(self, kind: OnChainKind) -> list[OnChain]:
        return [one for one in self.events if one.kind is kind]


@pytest.fixture
def own_node(tmp_path: Path) -> Iterator[Node]:
    if LITECOIND is None:
        pytest.skip(WITHOUT_NODE)
    one = Node(tmp_path / "own", ("-connect=0", "-persistmempool=0"))
    one.start()
    yield one
    one.stop()


def terms(folder: Path, node: Node, till: str, alerts: Path | None = None) -> ChainTerms:
    labels = folder / "labels.json"
    labels.write_text(json.dumps({"whale_ltc": 100, "exchanges": {"ape": {"deposit": [till]}}}))
    choice = Choice(rpc=node.url, cookie=node.cookie, history_blocks=20)
    return ChainTerms(choice, read_labels(labels), 10_000, 6, alerts)


async def until(holds: Callable[[], bool], seconds: float = 15.0) -> float:
    """Wait until it holds; return how long that took (s)."""
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > seconds:
            raise AssertionError(f"did not come to hold in {seconds} s")
        await asyncio.sleep(0.01)
    return time.monotonic() - began


def test_a_deposit_and_its_replacement_are_told_on_the_clock_of_the_market(
    node: Node, stage: Stage, tmp_path: Path
) -> None:
    till = stage.address()
    (coin,) = stage.fund((stage.address(), 200))
    alerts, ear, warned = tmp_path / "alerts.jsonl", Ear(), list[str]()
    source = ChainSource(terms(tmp_path, node, till, alerts), warned.append)

    async def play() -> tuple[str, float]:
        listening = asyncio.create_task(source.listen(ear))
        try:
            await until(lambda: bool(ear.of(OnChainKind.ALIVE)))
            paid = await asyncio.to_thread(stage.pay, [coin], [(till, 150), (stage.address(), 49)])
            told = await until(lambda: bool(ear.of(OnChainKind.DEPOSIT)))
            assert told < 0.25
            raw = await asyncio.to_thread(stage.build, [coin], [(stage.address(), coin.amount - 5)])
            await asyncio.to_thread(stage.send, raw)
            gone = await until(lambda: bool(ear.of(OnChainKind.GONE)))
            blocks = len(ear.of(OnChainKind.BLOCK))
            await asyncio.to_thread(stage.mine)
            await until(lambda: len(ear.of(OnChainKind.BLOCK)) > blocks)
            return paid[0].txid, gone
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    txid, gone_s = asyncio.run(play())
    assert gone_s < 1.0
    (deposit,) = ear.of(OnChainKind.DEPOSIT)
    assert (deposit.txid, deposit.exchange, deposit.amount_ltc) == (txid, "ape", 150.0)
    assert [one.txid for one in ear.of(OnChainKind.GONE)] == [txid]
    assert [one.txid for one in ear.of(OnChainKind.REPLACED)] == [txid]
    # The threshold of the labels, and the confirmations of the settings.
    assert {(one.amount_ltc, one.score) for one in ear.of(OnChainKind.ALIVE)} == {(100.0, 6.0)}
    now = ear.now_ms()
    assert all(one.time <= one.time_received <= now for one in ear.events)
    assert all(one.time_received > now - 60_000 for one in ear.events)
    assert {one.source for one in ear.events} == {"poll"}
    assert ear.times > 0
    lines = [json.loads(line) for line in alerts.read_text().splitlines()]
    said = [(one["txid"], one["retract"]) for one in lines if one["kind"] == "deposit"]
    assert said == [(txid, False), (txid, True)]


def test_what_vanished_while_the_node_was_away_is_taken_back_when_it_is_there_again(
    own_node: Node, tmp_path: Path
) -> None:
    stage = Stage(own_node, mweb=False)
    till = stage.address()
    (coin,) = stage.fund((stage.address(), 200))
    source = ChainSource(terms(tmp_path, own_node, till), lambda _: None)
    told, log = list[Event](), cast("FilteringBoundLogger", KeptLog())

    def of(kind: OnChainKind) -> list[OnChain]:
        return [one for one in told if isinstance(one, OnChain) and one.kind is kind]

    def health() -> list[tuple[str, bool]]:
        return [(one.feed, one.ok) for one in told if isinstance(one, FeedHealth)]

    async def play() -> str:
        keeper = asyncio.create_task(Supervisor(source, told.append, MarketClock(), log).run())
        try:
            await until(lambda: bool(of(OnChainKind.ALIVE)))
            paid = await asyncio.to_thread(stage.pay, [coin], [(till, 150), (stage.address(), 49)])
            await until(lambda: bool(of(OnChainKind.DEPOSIT)))
            await asyncio.to_thread(own_node.stop)
            await until(lambda: health()[-1] == ("source:chain", False))
            alive = len(of(OnChainKind.ALIVE))
            # The mempool of this node does not outlive it.
            await asyncio.to_thread(own_node.start)
            await until(
                lambda: bool(of(OnChainKind.GONE)) and len(of(OnChainKind.ALIVE)) > alive, 60.0
            )
            return paid[0].txid
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    txid = asyncio.run(play())
    assert health() == [("source:chain", True), ("source:chain", False), ("source:chain", True)]
    reason = next(one.reason for one in told if isinstance(one, FeedHealth) and not one.ok)
    assert own_node.url in reason
    assert [one.txid for one in of(OnChainKind.DEPOSIT)] == [txid]
    assert [one.txid for one in of(OnChainKind.GONE)] == [txid]
    assert any(isinstance(one, SourceAge) and one.source == "chain" for one in told)


def test_a_wrong_cookie_and_labels_of_another_network_are_one_line_each(
    node: Node, tmp_path: Path
) -> None:
    right = terms(tmp_path, node, "rltc1qqkst7jhvxx28vl2umm7dc4eqd8j5nak3hdkra0")
    wrong = tmp_path / "cookie"
    wrong.write_text("__cookie__:0123456789abcdef")
    cookie = replace(right, choice=replace(right.choice, cookie=wrong))
    labels = tmp_path / "main.json"
    labels.write_text(
        '{"whale_ltc": 1, "exchanges": {"ape": {"hot": ["LXTQdps2Pf83WdAXMinboiqLsEjSWrwJCD"]}}}'
    )
    for one, words in (
        (cookie, (str(wrong), "refuses this name and password")),
        (replace(right, labels=read_labels(labels)), ("main.json", "regtest network")),
    ):
        with pytest.raises(SourceError) as caught:
            asyncio.run(ChainSource(one, lambda _: None).listen(Ear()))
        line = str(caught.value)
        assert all(word in line for word in words)
        assert "\n" not in line
        assert "0123456789abcdef" not in line


def test_what_earlier_runs_learned_and_measured_is_known_at_the_start(
    node: Node, stage: Stage, tmp_path: Path
) -> None:
    """The scores are fitted on the memory of both: this bot's, and another watcher's that the settings name."""
    till = stage.address()
    source_terms = terms(tmp_path, node, till, tmp_path / "alerts.jsonl")
    for name, first in (("alerts.jsonl.history", 0), ("other.history", 100)):
        lines = []
        for n in range(first, first + 30):
            hit, row = n % 2 == 0, [0.0, 1.0, 1.0 + n % 2 * 4, 2.0, 0.0, 0.0]
            begun = {"record": "precursor", "t": n, "txid": f"{n}", "kind": "consolidation"}
            lines.append(begun | {"amount": 150, "exchange": None, "score": 0.5, "row": row})
            ended = {"record": "outcome", "t": n + 1, "txid": f"{n}", "deposit": "d"}
            lines.append(ended | {"lead_s": 60.0 if hit else None})
        (tmp_path / name).write_text("".join(json.dumps(line) + "\n" for line in lines))
    funds = stage.fund(*((stage.address(), 30) for _ in range(6)))

    def score(one: ChainTerms) -> float:
        ear, source = Ear(), ChainSource(one, lambda _: None)

        async def play() -> None:
            listening = asyncio.create_task(source.listen(ear))
            try:
                await until(lambda: bool(ear.of(OnChainKind.PRECURSOR)))
            finally:
                listening.cancel()
                await asyncio.gather(listening, return_exceptions=True)

        asyncio.run(play())
        return ear.of(OnChainKind.PRECURSOR)[0].score

    stage.pay(funds, [(stage.address(), 179)])
    nothing = score(replace(source_terms, alerts=None))
    own = score(replace(source_terms, alerts=tmp_path / "alerts.jsonl"))
    # 30 outcomes fit a model: those of this size were hits in every case.
    assert nothing == 0.5
    assert own > 0.7
    other = score(replace(source_terms, alerts=None, learned=tmp_path / "other.history"))
    assert other == pytest.approx(own)
