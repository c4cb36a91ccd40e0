"""ZMQ. Debian's node cannot publish: the publisher here is a fake, what it announces is a real node's."""

import time
from collections.abc import Callable, Iterator
from decimal import Decimal as D

import pytest
import zmq

from bot.feeds.chain.zmq import Announcement, announcement_of
from research.regtest import Node, Stage
from tests.bot.feeds.chain.conftest import Watch

Watching = Callable[..., Watch]
HASH = bytes(range(32))


class Publisher:
    """Publishes `sequence` messages in the format of doc/zmq.md."""

    def __init__(self, socket: zmq.Socket[bytes]) -> None:
        self.socket = socket
        self.address = f"tcp://127.0.0.1:{socket.bind_to_random_port('tcp://127.0.0.1')}"
        self.count = 0

    def publish(self, letter: str, name: str) -> None:
        body = bytes.fromhex(name) + letter.encode()
        body += (7).to_bytes(8, "little") if letter in "AR" else b""
        self.socket.send_multipart([b"sequence", body, self.count.to_bytes(4, "little")])
        self.count += 1


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    context: zmq.Context[zmq.Socket[bytes]] = zmq.Context()
    with context.socket(zmq.PUB) as socket:
        yield Publisher(socket)
    context.destroy(linger=0)


def test_announcements_bring_news_at_once_and_a_gap_brings_what_was_missed(
    node: Node, stage: Stage, publisher: Publisher, watching: Watching
) -> None:
    till = stage.address()
    coins = stage.fund(*((stage.address(), 150) for _ in range(3)))
    labels = {"whale_ltc": 100, "exchanges": {"ape": {"deposit": [till]}}}
    watch = watching(node, labels, "--zmq", publisher.address)
    time.sleep(0.5)
    first = stage.pay([coins[0]], [(till, D("149.9"))])[0].txid
    time.sleep(0.3)
    assert watch.alerts() == [], "nothing was announced yet, and the poll behind it is slow"
    publisher.publish("A", first)
    assert watch.wait_for(first) < 0.25
    # A message that never came: the next one's count tells.
    missed = stage.pay([coins[1]], [(till, D("149.8"))])[0].txid
    publisher.count += 1
    third = stage.pay([coins[2]], [(till, D("149.7"))])[0].txid
    publisher.publish("A", third)
    assert watch.wait_for(missed) < 0.25
    assert watch.wait_for(third) < 0.25
    replacement = stage.send(stage.build([coins[0]], [(stage.address(), D(140))]))
    publisher.publish("R", first)
    publisher.publish("A", replacement)
    assert watch.wait_for(first, retract=True) < 0.5
    (block,) = stage.mine()
    publisher.publish("C", block)
    time.sleep(0.3)
    assert [one["txid"] for one in watch.alerts() if not one["retract"]].count(third) == 1
    assert watch.stop() == 0


def test_without_any_announcement_the_source_looks_by_itself(
    node: Node, stage: Stage, publisher: Publisher, watching: Watching
) -> None:
    till = stage.address()
    (coin,) = stage.fund((stage.address(), 150))
    labels = {"whale_ltc": 100, "exchanges": {"ape": {"deposit": [till]}}}
    watch = watching(node, labels, "--zmq", publisher.address)
    txid = stage.pay([coin], [(till, D("149.9"))])[0].txid
    watch.wait_for(txid, seconds=7)


def test_a_message_is_read_as_the_node_documents_it() -> None:
    count = (513).to_bytes(4, "little")
    for letter, tail in (("A", bytes(8)), ("R", bytes(8)), ("C", b""), ("D", b"")):
        told = announcement_of([b"sequence", HASH + letter.encode() + tail, count])
        assert told == Announcement(HASH.hex(), letter, 513)


@pytest.mark.parametrize(
    "frames",
    [
        [], [b"hashtx", HASH, bytes(4)], [b"sequence", HASH, bytes(4)],
        [b"sequence", HASH + b"A", bytes(4)], [b"sequence", HASH + b"X" + bytes(8), bytes(4)],
        [b"sequence", HASH + b"\xff", bytes(4)], [b"sequence", HASH + b"C", b""],
    ],
)  # fmt: skip
def test_another_message_is_refused(frames: list[bytes]) -> None:
    with pytest.raises(ValueError, match="no sequence message"):
        announcement_of(frames)
