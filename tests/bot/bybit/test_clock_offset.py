"""The exchange's clock less the host's: the quickest of three answers, taken for the time halfway."""

from bot.bybit.clock_offset import Offset, measure


def test_the_quickest_answer_counts() -> None:
    host = iter([1000, 1400, 2000, 2020, 3000, 3100])
    exchange = iter([1700, 2510, 3900])
    assert measure(lambda: next(exchange), lambda: next(host)) == Offset(500, 20)
