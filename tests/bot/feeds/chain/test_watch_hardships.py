"""`ebb chain watch` when things go on and off: MWEB, restarts of node and watcher, expiry, bad starts."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from decimal import Decimal as D
from pathlib import Path
from typing import Any

import pytest

from research.regtest import (
    LITECOIND,
    WITHOUT_NODE,
    Node,
    Stage,
    free_ports,
)
from tests.bot.feeds.chain.conftest import ROOT, Watch

Watching = Callable[..., Watch]


def labels_for(address: str) -> dict[str, Any]:
    return {"whale_ltc": 100, "exchanges": {"ape": {"deposit": [address]}}}


def said(watch: Watch) -> list[tuple[str, str, bool]]:
    return [(one["txid"], one["kind"], one["retract"]) for one in watch.alerts()]


def test_coins_that_leave_mweb_are_seen_before_the_block_and_only_once(
    node: Node, stage: Stage, watching: Watching
) -> None:
    till, own = stage.address(), stage.address()
    node.rpc("createwallet", "hidden")
    stage.fund((node.rpc("getnewaddress", wallet="hidden"), 400))
    watch = watching(node, labels_for(till))
    inside = node.rpc("getnewaddress", "", "mweb", wallet="hidden")
    entered = node.rpc("sendtoaddress", inside, 398, wallet="hidden")
    stage.mine(2)
    # To another, larger than the threshold; within MWEB; to the exchange.
    node.rpc("sendtoaddress", own, 110, wallet="hidden")
    node.rpc(
        "sendtoaddress", node.rpc("getnewaddress", "", "mweb", wallet="hidden"), 5, wallet="hidden"
    )
    left = node.rpc("sendtoaddress", till, D("120.5"), wallet="hidden")
    assert node.rpc("getrawtransaction", left, True)["vkern"][0]["pegout"]
    watch.wait_for(left)
    (block,) = stage.mine()
    stage.mine()
    time.sleep(0.5)
    assert said(watch) == [(left, "deposit", False)]
    assert watch.alerts()[0]["amount"] == 120.5
    assert left not in node.rpc("getblock", block)["tx"], "it has no txid of its own in the block"
    assert entered not in {one["txid"] for one in watch.alerts()}
    node.rpc("unloadwallet", "hidden")


@pytest.fixture
def own_node(tmp_path: Path) -> Iterator[Node]:
    if LITECOIND is None:
        pytest.skip(WITHOUT_NODE)
    one = Node(tmp_path / "own", ("-connect=0",))
    one.start()
    yield one
    one.stop()


def test_a_restarted_node_takes_nothing_back_and_is_watched_again(
    own_node: Node, watching: Watching
) -> None:
    stage = Stage(own_node, mweb=False)
    till = stage.address()
    first, second, third = stage.fund(*((stage.address(), 150) for _ in range(3)))
    watch = watching(own_node, labels_for(till))
    before = stage.pay([first], [(till, D("149.99"))])[0].txid
    watch.wait_for(before)
    cookie = own_node.cookie.read_text()
    own_node.stop()
    own_node.start()
    assert own_node.cookie.read_text() != cookie
    own_node.rpc("loadwallet", "all")
    after = stage.pay([second], [(till, D("149.98"))])[0].txid
    watch.wait_for(after, seconds=10)
    assert said(watch) == [(before, "deposit", False), (after, "deposit", False)]
    assert watch.stop() == 0
    # While nobody watches: one expires (by the node's clock), one is mined, one comes new.
    stage.mine()
    unwatched = stage.pay([third], [(till, D("149.97"))])[0].txid
    again = watching(own_node, labels_for(till))
    again.wait_for(unwatched)
    own_node.rpc("setmocktime", int(time.time()) + 337 * 3600)
    (late,) = stage.fund((stage.address(), 1))
    assert late.txid
    time.sleep(0.5)
    assert said(again)[:3] == [
        (before, "deposit", False),
        (after, "deposit", False),
        (unwatched, "deposit", False),
    ]


def test_what_vanished_while_nobody_watched_is_taken_back_at_the_next_start(
    own_node: Node, watching: Watching
) -> None:
    stage = Stage(own_node, mweb=False)
    till = stage.address()
    (coin,) = stage.fund((stage.address(), 150))
    watch = watching(own_node, labels_for(till))
    cancelled = stage.pay([coin], [(till, D("149.99"))])[0].txid
    watch.wait_for(cancelled)
    watch.stop()
    stage.send(stage.build([coin], [(stage.address(), D(140))]))
    again = watching(own_node, labels_for(till))
    assert again.wait_for(cancelled, retract=True) < 1.0


def test_what_was_mined_before_the_blocks_that_are_read_is_not_taken_back(
    own_node: Node, watching: Watching
) -> None:
    stage = Stage(own_node, mweb=False)
    till = stage.address()
    (coin,) = stage.fund((stage.address(), 150))
    watch = watching(own_node, labels_for(till))
    mined = stage.pay([coin], [(till, D("149.99"))])[0].txid
    watch.wait_for(mined)
    stage.mine()
    watch.stop()
    stage.mine(5)
    # The node has an index, then none: neither can the blocks show it, nor is it gone.
    for options in (("-connect=0",), ("-connect=0", "-txindex=0")):
        own_node.stop()
        own_node.options = options
        own_node.start()
        again = watching(own_node, labels_for(till), "--history-blocks", "2")
        time.sleep(0.5)
        again.stop()
        assert said(again) == [(mined, "deposit", False)]


def test_an_expired_deposit_is_taken_back(own_node: Node, watching: Watching) -> None:
    stage = Stage(own_node, mweb=False)
    till = stage.address()
    coin, other = stage.fund((stage.address(), 150), (stage.address(), 2))
    watch = watching(own_node, labels_for(till))
    txid = stage.pay([coin], [(till, D("149.99"))])[0].txid
    watch.wait_for(txid)
    own_node.rpc("setmocktime", int(time.time()) + 337 * 3600)
    stage.pay([other], [(stage.address(), D(1))])
    assert watch.wait_for(txid, retract=True) < 1.0


def test_a_chain_that_won_takes_back_what_it_conflicts_with(
    own_node: Node, tmp_path: Path, watching: Watching
) -> None:
    rival = Node(tmp_path / "rival", (f"-connect=127.0.0.1:{own_node.ports[1]}", "-disablewallet"))
    rival.start()
    try:
        stage = Stage(own_node, mweb=False)
        till = stage.address()
        (coin,) = stage.fund((stage.address(), 150))
        wait_until(lambda: rival.rpc("getbestblockhash") == own_node.rpc("getbestblockhash"))
        spend_elsewhere = stage.build([coin], [(stage.address(), D(140))])
        watch = watching(own_node, labels_for(till))
        rival.rpc("setnetworkactive", False)
        own_node.rpc("setnetworkactive", False)
        txid = stage.pay([coin], [(till, D("149.99"))])[0].txid
        watch.wait_for(txid)
        stage.mine()
        rival.rpc("sendrawtransaction", spend_elsewhere, 0)
        rival.rpc("generatetoaddress", 3, stage.miner)
        assert not any(retract for _, _, retract in said(watch))
        for one in (rival, own_node):
            one.rpc("setnetworkactive", True)
        wait_until(lambda: rival.rpc("getbestblockhash") == own_node.rpc("getbestblockhash"))
        assert watch.wait_for(txid, retract=True) < 1.0
    finally:
        rival.stop()


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def fails(*words: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "cli.main", "chain", "watch", *words]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.stdout == ""
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    return done.returncode, done.stderr


def test_a_bad_start_is_one_line_and_writes_nothing(tmp_path: Path) -> None:
    labels, cookie, alerts = (tmp_path / name for name in ("labels.json", "cookie", "alerts"))
    labels.write_text(json.dumps(labels_for("rltc1qqkst7jhvxx28vl2umm7dc4eqd8j5nak3hdkra0")))
    cookie.write_text("__cookie__:0123456789abcdef")
    files = ("--labels", str(labels), "--alerts", str(alerts))
    url = f"http://127.0.0.1:{free_ports(1)[0]}"
    code, line = fails("--rpc", url, "--cookie", str(cookie), *files)
    assert (code, "no node answers at" in line, url in line) == (4, True, True)
    code, line = fails("--rpc", url, "--cookie", str(tmp_path / "none"), *files)
    assert (code, str(tmp_path / "none") in line) == (2, True)
    code, line = fails("--rpc", "http://me:secret@127.0.0.1:1", "--cookie", str(cookie), *files)
    assert (code, "--cookie" in line, "secret" in line) == (2, True, False)
    labels.write_text('{"whale_ltc": 100,\n "exchanges": {"ape": {"warm": []}}}')
    code, line = fails("--rpc", url, "--cookie", str(cookie), *files)
    assert (code, f"{labels}:2" in line, "warm" in line) == (2, True, True)
    assert not alerts.exists()


def test_a_wrong_cookie_is_named(node: Node, tmp_path: Path) -> None:
    labels, cookie = tmp_path / "labels.json", tmp_path / "cookie"
    labels.write_text(json.dumps(labels_for("rltc1qqkst7jhvxx28vl2umm7dc4eqd8j5nak3hdkra0")))
    cookie.write_text("__cookie__:0123456789abcdef")
    words = ("--rpc", node.url, "--cookie", str(cookie), "--labels", str(labels))
    code, line = fails(*words, "--alerts", str(tmp_path / "alerts"))
    assert (code, str(cookie) in line, "0123456789abcdef" in line) == (2, True, False)
