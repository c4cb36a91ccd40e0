"""A server that fails is left alone, and tried again."""

from bot.inference.breaker import Breaker


def test_it_opens_after_so_many_failures_in_a_row_and_lets_a_probe_through_after_the_pause() -> (
    None
):
    breaker = Breaker(failures=3, pause_ms=1000)
    for now in (0, 1):
        breaker.failed(now)
        assert breaker.allows(now)
    breaker.failed(2)
    assert not breaker.allows(1001)
    assert breaker.allows(1002)


def test_a_success_in_between_starts_the_count_again() -> None:
    breaker = Breaker(failures=2, pause_ms=1000)
    breaker.failed(0)
    breaker.succeeded()
    breaker.failed(1)
    assert breaker.allows(1)


def test_each_failed_probe_doubles_the_pause_up_to_sixteen_times_and_a_success_ends_it() -> None:
    breaker = Breaker(failures=1, pause_ms=100)
    now, pauses = 0, []
    for _ in range(7):
        breaker.failed(now)
        pause = next(wait for wait in range(0, 5000, 100) if breaker.allows(now + wait))
        pauses.append(pause)
        now += pause
    assert pauses == [100, 200, 400, 800, 1600, 1600, 1600]
    breaker.succeeded()
    assert breaker.allows(now)
    breaker.failed(now)
    assert not breaker.allows(now + 99)
    assert breaker.allows(now + 100)
