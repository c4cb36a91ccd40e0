"""How often a client may ask."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.server.limits import ADDRESS_REQUESTS, BAN_MS, SECOND_MS, Limits
from simulator.server.opening import MarketWish, Opening
from tests.fakes.exchange_server import serving

CREATE = "/v5/order/create"


def test_the_eleventh_order_of_a_second_is_refused_and_the_next_second_is_free() -> None:
    limits = Limits()
    spent = [limits.spend(CREATE, 1_000 + at) for at in range(11)]
    assert [one.allowed for one in spent] == [True] * 10 + [False]
    assert [one.left for one in spent] == [9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0]
    assert spent[-1].reset_ms == 1_000 + SECOND_MS
    assert limits.spend(CREATE, 2_000).allowed
    assert not limits.spend(CREATE, 2_000).allowed


@given(st.lists(st.integers(0, 400), min_size=1, max_size=200))
def test_no_rolling_second_ever_lets_more_than_ten_orders_in(gaps: list[int]) -> None:
    limits, now, let_in = Limits(), 10_000, list[int]()
    for gap in gaps:
        now += gap
        if limits.spend(CREATE, now).allowed:
            let_in.append(now)
    for at in let_in:
        assert sum(at <= other < at + SECOND_MS for other in let_in) <= 10


def test_paths_have_windows_of_their_own() -> None:
    limits = Limits()
    for _ in range(10):
        limits.spend(CREATE, 0)
    assert limits.spend("/v5/order/cancel", 0).allowed
    assert limits.limit_of("/v5/order/realtime") == 50


def test_an_address_that_asks_too_often_is_banned_for_ten_minutes() -> None:
    limits = Limits()
    assert all(limits.admits("a", 0) for _ in range(ADDRESS_REQUESTS))
    assert not limits.admits("a", 0)
    assert not limits.admits("a", BAN_MS - 1)
    assert limits.admits("b", 0)
    assert limits.admits("a", BAN_MS)


def test_lifted_limits_refuse_nothing() -> None:
    limits = Limits(factor=None)
    assert all(limits.spend(CREATE, 0).allowed for _ in range(100))
    assert all(limits.admits("a", 0) for _ in range(2_000))


@pytest.mark.parametrize(("factor", "limit"), [(0.5, 5), (10.0, 100), (0.001, 1)])
def test_a_factor_multiplies_every_limit(factor: float, limit: int) -> None:
    assert Limits(factor).limit_of(CREATE) == limit


def test_a_breach_is_10006_with_the_headers_and_leaves_the_account_alone() -> None:
    with serving(Opening(market=MarketWish(history_bars=60))) as exchange:
        client = exchange.client()
        replies = [client.limit_order("Sell", "1", "89") for _ in range(11)]
        assert [reply.code for reply in replies] == [0] * 10 + [10006]
        assert replies[0].headers["X-Bapi-Limit"] == "10"
        assert [int(reply.headers["X-Bapi-Limit-Status"]) for reply in replies[:3]] == [9, 8, 7]
        refused = replies[-1]
        assert int(refused.headers["X-Bapi-Limit-Reset-Timestamp"]) > refused.json["time"]
        assert len(client.state()["orders"]) == 10


def test_an_address_that_asks_600_times_in_five_seconds_gets_403() -> None:
    with serving(Opening(market=MarketWish(history_bars=60))) as exchange:
        exchange.inside(
            lambda host: [host.limits.admits("127.0.0.1", host.now()) for _ in range(600)]
        )
        reply = exchange.client().ask("/v5/market/time")
        assert (reply.status, reply.body) == (403, b"access too frequent")
