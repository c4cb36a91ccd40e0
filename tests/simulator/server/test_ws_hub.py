"""The hub: one frame for all, one write a turn, and a bound that spares the others."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any

import orjson

from simulator.server.hub import Hub
from simulator.server.ws_link import Link
from simulator.server.ws_request import Kind


class Wire(asyncio.Transport):
    """A transport that keeps what is written; `stuck` bytes seem to wait for the client."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.stuck = 0
        self.closed = ""

    def write(self, data: "bytes | bytearray | memoryview[int]") -> None:
        self.written.append(bytes(data))

    def get_write_buffer_size(self) -> int:
        return self.stuck

    def is_closing(self) -> bool:
        return bool(self.closed)

    def abort(self) -> None:
        self.closed = "aborted"

    def close(self) -> None:
        self.closed = "closed"


class Calm:
    """No faults."""

    streams = False

    def frames(self, topic: str, message: dict[str, Any]) -> Sequence[tuple[int, dict[str, Any]]]:
        raise AssertionError(topic)


class Twice(Calm):
    """Every message twice, the second time 5 ms later."""

    streams = True

    def frames(self, topic: str, message: dict[str, Any]) -> Sequence[tuple[int, dict[str, Any]]]:
        return [(0, message), (5, message)]


class Clock:
    def __init__(self) -> None:
        self.now = 0

    def now_ms(self) -> int:
        return self.now


def _hub(clock: Clock, faults: Calm | None = None) -> tuple[Hub, Counter[str]]:
    counts: Counter[str] = Counter()
    return Hub(clock.now_ms, faults or Calm(), counts, queue_bytes=1_000), counts


def _join(hub: Hub, topic: str = "t", kind: Kind = Kind.PUBLIC) -> tuple[Link, Wire]:
    wire = Wire()
    link = hub.open(kind, wire, "127.0.0.1", 60_000)
    hub.subscribe(link, topic)
    return link, wire


def _rows(wire: Wire) -> list[Any]:
    found, data = [], b"".join(wire.written)
    while data:
        assert data[0] == 0x81
        size = data[1]
        found.append(orjson.loads(data[2 : 2 + size]))
        data = data[2 + size :]
    return found


async def _turn() -> None:
    await asyncio.sleep(0)
    await asyncio.sleep(0)


def test_everybody_gets_every_message_in_order_and_in_one_write() -> None:
    async def run() -> None:
        hub, counts = _hub(Clock())
        wires = [_join(hub)[1] for _ in range(3)]
        _, other = _join(hub, "other")
        for number in range(4):
            hub.publish(Kind.PUBLIC, "t", {"n": number})
        await _turn()
        for wire in wires:
            assert _rows(wire) == [{"n": 0}, {"n": 1}, {"n": 2}, {"n": 3}]
            assert len(wire.written) == 1
        assert other.written == []
        assert counts["ws.frames"] == 12

    asyncio.run(run())


def test_topics_of_one_name_on_two_kinds_of_socket_are_two_topics() -> None:
    async def run() -> None:
        hub, _ = _hub(Clock())
        _, public = _join(hub)
        _, private = _join(hub, kind=Kind.PRIVATE)
        hub.publish(Kind.PRIVATE, "t", {})
        await _turn()
        assert (public.written, len(private.written)) == ([], 1)

    asyncio.run(run())


def test_a_client_that_does_not_read_is_cut_and_the_others_go_on() -> None:
    async def run() -> None:
        hub, counts = _hub(Clock())
        slow, stuck = _join(hub)
        _, quick = _join(hub)
        stuck.stuck = 999
        hub.publish(Kind.PUBLIC, "t", {"n": 1})
        await _turn()
        hub.publish(Kind.PUBLIC, "t", {"n": 2})
        await _turn()
        assert (stuck.closed, stuck.written) == ("aborted", [])
        assert _rows(quick) == [{"n": 1}, {"n": 2}]
        assert (counts["ws.slow_cut"], slow.number in hub.links) == (1, False)

    asyncio.run(run())


def test_nobody_listens_after_unsubscribing_or_leaving() -> None:
    hub, counts = _hub(Clock())
    one, _ = _join(hub)
    two, _ = _join(hub)
    hub.unsubscribe(one, "t")
    assert hub.heard(Kind.PUBLIC, "t")
    hub.close(two)
    hub.close(two)
    assert not hub.heard(Kind.PUBLIC, "t")
    assert counts["ws.closed"] == 1


def test_silence_in_both_directions_ends_a_connection() -> None:
    async def run() -> None:
        clock = Clock()
        hub, counts = _hub(clock)
        _, quiet = _join(hub, "quiet")
        _, fed = _join(hub, "fed")
        clock.now = 30_000
        hub.publish(Kind.PUBLIC, "fed", {})
        await _turn()
        clock.now = 60_000
        hub.end_idle(1000)
        assert (quiet.closed, fed.closed) == ("closed", "")
        assert quiet.written == [b"\x88\x02\x03\xe8"]
        assert counts["ws.idle_cut"] == 1

    asyncio.run(run())


def test_faults_act_on_data_and_leave_answers_alone() -> None:
    async def run() -> None:
        hub, _ = _hub(Clock(), Twice())
        link, wire = _join(hub)
        hub.answer(link, {"op": "pong"})
        hub.publish(Kind.PUBLIC, "t", {"n": 1})
        await _turn()
        assert _rows(wire) == [{"op": "pong"}, {"n": 1}]
        await asyncio.sleep(0.02)
        assert _rows(wire) == [{"op": "pong"}, {"n": 1}, {"n": 1}]

    asyncio.run(run())
