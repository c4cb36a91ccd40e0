"""No window holds more than half of what the exchange allows, and protection does not wait."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bybit.budget import ALL_PATHS, ALL_PATHS_MS, BAN_MS, LIMITS, Budget, Tokens

ALLOWED = {"/v5/order/create": 10, "/v5/position/trading-stop": 10, "/v5/position/list": 50}
"""What the exchange allows a second."""
asks = st.lists(
    st.tuples(st.sampled_from([*LIMITS, "/v5/market/kline"]), st.integers(0, 120), st.booleans()),
    max_size=400,
)


def run(asked: list[tuple[str, int, bool]]) -> list[tuple[int, str, bool]]:
    """Ask as told, and again as soon as it may be; return what left, and when."""
    budget, now, left = Budget(), 0, []
    for path, pause_ms, protects in asked:
        now += pause_ms
        at = now
        while wait_ms := budget.take(path, at, protects=protects):
            at += wait_ms
        now = at
        left.append((at, path, protects))
    return left


@given(asks)
def test_no_window_of_a_second_holds_more_than_half_of_a_paths_limit(
    asked: list[tuple[str, int, bool]],
) -> None:
    left = run(asked)
    for path, allowed in ALLOWED.items():
        times = [at for at, other, _ in left if other == path]
        for number, at in enumerate(times):
            inside = [other for other in times[number:] if other - at < 1000]
            assert len(inside) <= allowed // 2


@given(asks)
def test_no_window_of_five_seconds_holds_more_than_three_hundred_requests(
    asked: list[tuple[str, int, bool]],
) -> None:
    times = [at for at, _, _ in run(asked)]
    for number, at in enumerate(times):
        assert len([other for other in times[number:] if other - at < ALL_PATHS_MS]) <= ALL_PATHS


@given(asks)
def test_who_is_told_to_wait_is_served_after_that_and_not_before(
    asked: list[tuple[str, int, bool]],
) -> None:
    budget, now = Budget(), 0
    for path, pause_ms, protects in asked:
        now += pause_ms
        wait_ms = budget.take(path, now, protects=protects)
        if wait_ms > 1:
            assert budget.take(path, now + wait_ms - 1, protects=protects) > 0


@given(asks.map(lambda asked: [(path, pause, False) for path, pause, _ in asked]))
def test_a_close_and_a_stop_never_wait_behind_what_is_not_protection(
    asked: list[tuple[str, int, bool]],
) -> None:
    budget, now = Budget(), 0
    for path, pause_ms, protects in asked:
        now += pause_ms
        budget.take(path, now, protects=protects)
    for path in ("/v5/order/create", "/v5/position/trading-stop", "/v5/position/list"):
        assert budget.take(path, now, protects=True) == 0


def test_a_second_of_one_close_and_one_stop_never_waits() -> None:
    budget = Budget()
    for now in range(0, 60_000, 1000):
        for path in ("/v5/order/create", "/v5/position/trading-stop"):
            assert budget.take(path, now, protects=True) == 0
        for _ in range(10):
            budget.take("/v5/order/create", now + 1)


def test_an_address_that_was_shut_out_keeps_away_and_protection_tries() -> None:
    budget = Budget()
    budget.ban(1000)
    assert budget.take("/v5/order/create", 2000) == BAN_MS - 1000
    assert budget.take("/v5/order/create", 2000, protects=True) == 0
    assert budget.banned_ms(2000) == BAN_MS - 1000
    assert budget.take("/v5/order/create", 1000 + BAN_MS) == 0


def test_a_path_whose_limit_is_spent_is_left_alone_and_the_others_are_not() -> None:
    budget = Budget()
    budget.pause("/v5/order/realtime", 2000)
    assert budget.take("/v5/order/realtime", 1500) == 500
    assert budget.take("/v5/order/history", 1500) == 0


@pytest.mark.parametrize("back_to", [0, 500])
def test_a_clock_that_is_set_back_stops_nobody(back_to: int) -> None:
    tokens = Tokens(2, 1000, 0)
    for now in (10_000, 10_001):
        assert tokens.wait_ms(now, protects=False) == 0
        tokens.take(now)
    assert tokens.wait_ms(back_to, protects=False) == 0
