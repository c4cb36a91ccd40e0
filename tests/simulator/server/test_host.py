"""The host: time goes on as the clock does, and whoever listens hears everything once, in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from simulator.exchange.words import (
    Execution,
    NewOrder,
    Notice,
    OrderChanged,
    OrderType,
    PositionChanged,
    Side,
    WalletChanged,
)
from simulator.server.faults import Wish
from simulator.server.host import LONGEST_PLAY_MS, Host
from simulator.server.opening import MarketWish, Opening, keys_of, open_host

START = 1_800_000_000_000
SELL = NewOrder("LTCUSDT", Side.SELL, OrderType.MARKET, Decimal(1))


@dataclass(slots=True)
class HandClock:
    """A clock that is set by hand."""

    now: int = START

    def now_ms(self) -> int:
        return self.now


def opened(clock: HandClock) -> Host:
    return open_host(Opening(market=MarketWish(history_bars=60)), clock)


def test_the_exchange_follows_the_clock_and_never_goes_back() -> None:
    clock = HandClock()
    host = opened(clock)
    clock.now += 5_000
    assert host.advance() == host.exchange.now == START + 5_000
    clock.now -= 3_000
    host.advance()
    assert host.exchange.now == START + 5_000


def test_every_listener_hears_everything_once_in_order() -> None:
    host = opened(HandClock())
    heard: tuple[list[Notice], list[Notice]] = ([], [])

    def listening(into: list[Notice]) -> None:
        def hear(_: int, notices: Sequence[Notice]) -> None:
            into.extend(notices)

        host.listen(hear)

    for into in heard:
        listening(into)
    host.exchange.place(SELL)
    host.settle()
    host.settle()
    kinds = [type(notice) for notice in heard[0]]
    assert kinds.index(OrderChanged) < kinds.index(PositionChanged)
    assert {OrderChanged, Execution, PositionChanged, WalletChanged} <= set(kinds)
    assert heard[0] == heard[1]
    assert host.counters["notices"] == len(kinds)


def test_a_fault_of_the_clock_moves_what_clients_see_and_not_the_exchange() -> None:
    clock = HandClock()
    host = opened(clock)
    host.arm(Wish("clock_offset", params={"ms": -2_000}))
    assert host.now() == START - 2_000
    assert host.advance() == START
    host.faults.clear()
    assert host.now() == START


def test_two_hosts_of_one_opening_are_one_market() -> None:
    hosts = [opened(HandClock()) for _ in range(2)]
    for host in hosts:
        for step in range(1, 20):
            host.clock.now = START + step * 10_000  # type: ignore[attr-defined]
            host.advance()
        host.exchange.place(SELL)
    assert hosts[0].exchange.ticker("LTCUSDT") == hosts[1].exchange.ticker("LTCUSDT")
    assert hosts[0].exchange.executions() == hosts[1].exchange.executions()


def test_keys_follow_from_the_seed_unless_they_are_given() -> None:
    assert keys_of(Opening(seed=1)) == keys_of(Opening(seed=1))
    assert keys_of(Opening(seed=1)) != keys_of(Opening(seed=2))
    given = keys_of(Opening(key="k", secret="s"))
    assert (given.key, given.secret) == ("k", b"s")


def test_two_symbols_have_markets_of_their_own() -> None:
    market = MarketWish(symbols=("LTCUSDT", "BTCUSDT"), history_bars=60)
    host = open_host(Opening(market=market), HandClock())
    assert list(host.exchange.listings) == ["LTCUSDT", "BTCUSDT"]
    assert host.exchange.ticker("BTCUSDT").last > 10_000 > host.exchange.ticker("LTCUSDT").last


@dataclass(slots=True)
class HurriedClock:
    """A clock that moves 10 ms every time somebody looks."""

    now: int = START

    def now_ms(self) -> int:
        self.now += 10
        return self.now


def test_a_market_that_is_too_fast_falls_behind_and_lets_others_have_their_turn() -> None:
    clock = HurriedClock()
    host = open_host(Opening(market=MarketWish(history_bars=600, speed=1_000.0)), clock)
    clock.now += 120_000
    asked = clock.now
    host.advance()
    assert clock.now - asked <= LONGEST_PLAY_MS + 50
    behind = asked - host.exchange.now
    assert 0 < behind < 120_000
