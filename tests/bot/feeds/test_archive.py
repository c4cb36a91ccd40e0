"""Bars that are over: the embedded tape, shifted onto the exchange's clock, and what a start tells of the past."""

from bot.feeds.archive import TapeArchive, told
from core.events import Bar, FundingRate, Mark
from simulator.market.spec import MarketSpec
from simulator.market.stream import MarketStream

SPEC = MarketSpec(bar_ms=5000, minutes_per_bar=5.0)
SHIFT = 40 * 86_400_000


def test_a_tape_is_told_as_many_ms_later_as_the_exchange_plays_it() -> None:
    since = SPEC.start_ms + SHIFT + 100 * 5000
    bars = TapeArchive(SPEC, SHIFT).bars("LTCUSDT", since, since + 10 * 5000)
    tape = MarketStream(SPEC).bars(100, 110)
    assert [bar.time - 5000 - SHIFT for bar in bars] == tape.open_time_ms.tolist()
    assert [bar.close for bar in bars] == tape.close.tolist()


def test_a_tape_has_nothing_before_its_start_and_nothing_of_another_market() -> None:
    archive, start = TapeArchive(SPEC, SHIFT), SPEC.start_ms + SHIFT
    assert archive.bars("BTCUSDT", start, start + 50_000) == []
    assert archive.bars("LTCUSDT", start - 50_000, start) == []
    assert len(archive.bars("LTCUSDT", start - 50_000, start + 5000)) == 1


def test_the_past_is_told_in_order_with_the_worse_mark_first() -> None:
    bars = [Bar(t, 0, "LTCUSDT", 1000, 80, 82, 79, 81, 1.0) for t in (1000, 2000)]
    events = list(told([*bars], bars, [(1000, 0.0001), (500, 0.0002)], "LTCUSDT"))
    assert [(type(e), e.time) for e in events] == [
        (FundingRate, 500),
        (Bar, 1000),
        (Mark, 1000),
        (Mark, 1000),
        (FundingRate, 1000),
        (Bar, 2000),
        (Mark, 2000),
        (Mark, 2000),
    ]
    assert [e.mark_price for e in events if isinstance(e, Mark)] == [82, 81, 82, 81]
