"""What is kept for a model that is taken up later: bars above all, and never without end."""

from bot.recent import MOST_BARS, MOST_OF_A_KIND, Recent
from core.events import Bar, Event, FeedHealth, FundingRate, Mark, Trade


def bar(number: int, bar_ms: int = 60_000) -> Bar:
    return Bar(number * bar_ms, number * bar_ms, "LTCUSDT", bar_ms, 80.0, 81.0, 79.0, 80.5, 3.0)


def test_events_come_back_in_the_order_in_which_they_came() -> None:
    recent, rate = Recent(), FundingRate(90_000, 0, "LTCUSDT", 0.0001)
    events: list[Event] = [
        bar(1),
        rate,
        bar(2),
        bar(1, 300_000),
        Mark(130_000, 0, "LTCUSDT", 80.0, 80.0),
    ]
    for event in events:
        recent.add(event)
    assert list(recent) == events


def test_a_kind_that_comes_often_crowds_no_bar_out_and_nothing_grows_without_end() -> None:
    recent = Recent()
    for number in range(MOST_BARS + 10):
        recent.add(bar(number))
        for tick in range(20):
            recent.add(Mark(number * 60_000 + tick, 0, "LTCUSDT", 80.0, 80.0))
    bars = [event.time for event in recent if isinstance(event, Bar)]
    assert bars == [number * 60_000 for number in range(10, MOST_BARS + 10)]
    assert len(list(recent)) == MOST_BARS + MOST_OF_A_KIND


def test_what_no_model_listens_to_is_not_kept() -> None:
    recent = Recent()
    recent.add(Trade(1, 1, "LTCUSDT", 80.0, 1.0, True))
    recent.add(FeedHealth(1, 1, "market", False, "silent"))
    assert list(recent) == []
