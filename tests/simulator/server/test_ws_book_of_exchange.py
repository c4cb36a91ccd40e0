"""The book topics over the real exchange in virtual time: a client's copy is the exchange's book at every push."""

from decimal import Decimal as D

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.exchange.words import NewOrder, OrderType, Side
from simulator.server.opening import MarketWish, Opening, open_host
from simulator.server.ws_book import FULL_DEPTH, BookStream, FullBookStream
from tests.simulator.server.test_ws_book import Copy

START_MS = 1_800_000_000_000


class Clock:
    def __init__(self) -> None:
        self.now = START_MS

    def now_ms(self) -> int:
        return self.now


Move = tuple[int, int, int]
moves = st.lists(
    st.tuples(
        st.sampled_from([10, 20, 100, 1_000, 60_000]), st.integers(-30, 30), st.integers(0, 3)
    ),
    min_size=3,
    max_size=25,
)


@settings(max_examples=12, deadline=None)
@given(depth=st.sampled_from([1, 50, 200, 1000]), seed=st.integers(0, 5), path=moves)
def test_the_copy_follows_the_exchange_through_time_orders_and_jumps(
    depth: int, seed: int, path: list[Move]
) -> None:
    clock = Clock()
    host = open_host(Opening(market=MarketWish(history_bars=5), seed=seed), clock)
    stream, copy = BookStream(host.exchange, "LTCUSDT", depth), Copy()
    for message in stream.opening(host.advance()):
        copy.apply(dict(message))
    for wait, ticks, lots in path:
        clock.now += wait
        host.advance()
        last = host.exchange.ticker("LTCUSDT").last + D(ticks) / 100
        if lots:
            side = Side.BUY if ticks > 0 else Side.SELL
            host.exchange.place(NewOrder("LTCUSDT", side, OrderType.LIMIT, D(lots), last))
        elif ticks > 20:
            host.exchange.hold_price("LTCUSDT", last)
        host.settle()
        pushed = list(stream.due(clock.now))
        for message in pushed:
            copy.apply(dict(message))
        if pushed or wait >= 200:
            book = host.exchange.book("LTCUSDT", depth)
            assert copy.sides() == (list(book.bids), list(book.asks))


def test_the_full_book_pushes_deltas_alone_that_follow_rest_s_state() -> None:
    clock = Clock()
    host = open_host(Opening(market=MarketWish(history_bars=5), seed=3), clock)
    host.advance()
    stream = FullBookStream(host.exchange, "LTCUSDT")
    assert list(stream.opening(clock.now)) == []
    first = host.exchange.book("LTCUSDT", FULL_DEPTH)
    copy = {"b": dict(first.bids), "a": dict(first.asks)}
    pushed = 0
    for _ in range(40):
        clock.now += 200
        host.advance()
        for row in stream.due(clock.now):
            pushed += 1
            assert (row["topic"], row["type"]) == ("orderbook.full.LTCUSDT", "delta")
            for side, levels in copy.items():
                levels.update((D(price), D(size)) for price, size in row["data"][side])
    now = host.exchange.book("LTCUSDT", FULL_DEPTH)
    assert pushed > 10
    assert {price: size for price, size in copy["b"].items() if size} == dict(now.bids)
    assert {price: size for price, size in copy["a"].items() if size} == dict(now.asks)
