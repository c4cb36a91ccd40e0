"""A stream is opened again, never in a storm, and ends when it is told to."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bybit.connection import Login, StreamError, TradeConnection
from bot.bybit.pauses import LONGEST_S, MOST_OPENED, OPENED_WITHIN_MS, SETTLED_MS, Pauses
from bot.bybit.places import place_of
from bot.bybit.streams import PublicStream, Supervisor
from bot.clock import MarketClock, host_ms
from simulator.server.faults import Wish
from tests.fakes.exchange_server import Served, serving


@pytest.fixture
def served() -> Iterator[Served]:
    with serving() as exchange:
        yield exchange


@dataclass(slots=True)
class Line:
    """A connection in a test."""

    last_frame_ms: int = field(default_factory=host_ms)
    is_shut: bool = False

    def shut(self) -> None:
        self.is_shut = True


@dataclass(slots=True)
class Switchboard:
    """Opens lines, or refuses; remembers states."""

    refuses: int = 0
    lines: list[Line] = field(default_factory=list)
    ends: list[Callable[[str], None]] = field(default_factory=list)
    states: list[tuple[bool, str]] = field(default_factory=list)
    changed: threading.Event = field(default_factory=threading.Event)

    def open_line(self, on_end: Callable[[str], None]) -> Line:
        if self.refuses:
            self.refuses -= 1
            raise StreamError("refused")
        self.lines.append(Line())
        self.ends.append(on_end)
        return self.lines[-1]

    def on_state(self, ok: bool, why: str) -> None:
        self.states.append((ok, why))
        self.changed.set()

    def wait(self, count: int) -> None:
        until = time.monotonic() + 5
        while len(self.states) < count and time.monotonic() < until:
            self.changed.wait(0.05)
            self.changed.clear()
        assert len(self.states) >= count


def test_a_connection_that_ends_is_replaced_and_said() -> None:
    board = Switchboard()
    supervisor = Supervisor("test", board.open_line, board.on_state)
    supervisor.start()
    board.wait(1)
    board.ends[0]("cut off")
    board.wait(3)
    supervisor.stop()
    assert [ok for ok, _ in board.states] == [True, False, True]
    assert "cut off" in board.states[1][1]
    assert all(line.is_shut for line in board.lines)


def test_a_connection_that_cannot_be_opened_is_tried_again() -> None:
    board = Switchboard(refuses=2)
    supervisor = Supervisor("test", board.open_line, board.on_state)
    supervisor.start()
    board.wait(3)
    supervisor.stop()
    assert [ok for ok, _ in board.states] == [False, False, True]


def test_a_connection_without_a_frame_is_renewed() -> None:
    board = Switchboard()
    supervisor = Supervisor("test", board.open_line, board.on_state)
    supervisor.start()
    board.wait(1)
    board.lines[0].last_frame_ms -= 60_000
    board.wait(2)
    supervisor.stop()
    assert "silent" in board.states[1][1]


def test_a_supervisor_stops_at_once_even_while_it_waits_to_open_again() -> None:
    board = Switchboard(refuses=100)
    supervisor = Supervisor("test", board.open_line, board.on_state)
    supervisor.start()
    board.wait(2)
    began = time.monotonic()
    supervisor.stop()
    assert time.monotonic() - began < 0.5


@given(st.lists(st.integers(0, 30_000), min_size=25, max_size=60))
def test_never_more_than_twenty_connections_are_opened_in_five_minutes(lived: list[int]) -> None:
    pauses, now, opened = Pauses(), 1_000_000, []
    for lived_ms in lived:
        now += int(pauses.next_s(now) * 1000) + 1
        opened.append(now)
        now += lived_ms
    for number, at in enumerate(opened):
        inside = [other for other in opened[number:] if other - at < OPENED_WITHIN_MS - 1000]
        assert len(inside) <= MOST_OPENED


def test_pauses_grow_are_jittered_and_are_short_again_after_a_good_connection() -> None:
    pauses = Pauses()
    assert pauses.next_s(0) == 0
    grown = [pauses.next_s(1000) for _ in range(8)]
    assert 0.25 <= grown[0] <= 0.5
    assert LONGEST_S / 2 <= grown[-1] <= LONGEST_S
    assert pauses.next_s(SETTLED_MS + 200_000) <= 0.5
    firsts = set()
    for _ in range(20):
        fresh = Pauses()
        fresh.next_s(0)
        firsts.add(fresh.next_s(0))
    assert len(firsts) > 5


def test_a_public_stream_brings_messages_and_comes_back_after_a_cut(served: Served) -> None:
    board = Switchboard()
    messages: list[dict[str, object]] = []
    place = place_of("testnet", served.rest)
    stream = PublicStream(place, ("tickers.LTCUSDT",), messages.append, board.on_state)
    stream.start()
    board.wait(1)
    served.inside(lambda host: host.arm(Wish("ws_drop", count=1)))
    board.wait(3)
    stream.renew("the test says so")
    board.wait(5)
    stream.stop()
    assert [ok for ok, _ in board.states][:5] == [True, False, True, False, True]
    assert "the test says so" in board.states[3][1]
    assert messages[0]["topic"] == "tickers.LTCUSDT"
    assert messages[0]["type"] == "snapshot"


def test_forty_subscriptions_do_not_race_their_own_answers(served: Served) -> None:
    place = place_of("testnet", served.rest)
    for _ in range(40):
        board = Switchboard()
        stream = PublicStream(place, ("tickers.LTCUSDT",), lambda _: None, board.on_state)
        stream.start()
        board.wait(1)
        stream.stop()
        assert board.states[0] == (True, "")


def test_a_topic_that_is_refused_is_said(served: Served) -> None:
    board = Switchboard()
    place = place_of("testnet", served.rest)
    stream = PublicStream(place, ("nonsense.LTCUSDT",), lambda _: None, board.on_state)
    stream.start()
    board.wait(1)
    stream.stop()
    assert board.states[0][0] is False
    assert "subscription refused" in board.states[0][1]


def test_a_wrong_secret_is_said(served: Served) -> None:

    place = place_of("testnet", served.rest)
    assert place.trade is not None
    with pytest.raises(StreamError, match="log in"):
        TradeConnection(place.trade, Login(served.key, "wrong"), MarketClock(), lambda _: None)


def test_a_login_shows_neither_key_nor_secret() -> None:

    assert repr(Login("the-key", "canary-secret")) == "Login(***)"
