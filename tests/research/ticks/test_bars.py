"""The bars of a recording: those that a tick replay builds, and none that was not heard whole."""

from dataclasses import replace
from pathlib import Path

from bot.config.load import load
from bot.journal.reader import JournalReader
from bot.recorder import Detail
from core.events import Bar, Event, Mention
from research.ticks.bars import RecordedBars, recorded_bars
from research.ticks.replay_job import TickRequest, replay_ticks
from research.ticks.replaying import Latency
from tests.fakes.recorded import START, SYMBOL, Heard, keep

BAR_MS, SILENT_MS = 5000, 60_000
CONFIG = "home: .\nstrategy: always_short\ninstrument: {bar: 5s}\ndata: {cross_symbol: null}\n"


def built(events: list[Event]) -> RecordedBars:
    return recorded_bars(events, SYMBOL, BAR_MS, SILENT_MS)


def closes_of(bars: RecordedBars) -> list[int]:
    return [int(time) + BAR_MS for time in bars.candles.open_time_ms]


def test_bars_of_a_recording_are_those_of_its_replay(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(CONFIG)
    events = Heard(400).events()
    # Some trades come after their bar has closed, some in the very last moment.
    events[200:1200:50] = [
        replace(one, time_received=-(-one.time // BAR_MS) * BAR_MS + 150 * (k % 3))
        for k, one in enumerate(events[200:1200:50])
    ]
    events.sort(key=lambda event: event.time_received)
    keep(tmp_path / "ticks", events)
    config = load(tmp_path / "config.yaml")
    span = (START, START + 86_400_000)
    request = TickRequest(config, tmp_path, "bybit", *span, Latency(), Detail.ALL)
    with JournalReader(replay_ticks(request).journal) as reader:
        told = [row.record for row in reader.read("Bar") if isinstance(row.record, Bar)]
    bars = built(events)
    # The replay closes the bar that the end of the recording cuts.
    assert closes_of(bars) == [bar.time for bar in told][:-1]
    for name, column in bars.candles.columns().items():
        if name != "open_time_ms":
            assert column.tolist() == [getattr(bar, name) for bar in told][:-1]


def test_bars_that_a_hole_touches_are_left_out_and_those_after_it_are_sound() -> None:
    events = Heard(300).events()
    whole, begin, end = built(events), START + 100_000, START + 165_001
    bars = built([one for one in events if not begin <= one.time_received < end])
    assert len(bars.holes) == 1
    # Nothing was heard from a moment before 100 s to a moment after 165 s.
    missing = {START + 1000 * second for second in range(100, 171, 5)}
    assert set(closes_of(whole)) - set(closes_of(bars)) == missing
    after, same = (one.candles.open_time_ms == START + 170_000 for one in (bars, whole))
    assert bars.candles.open[after] == whole.candles.open[same]


def test_a_silence_within_the_limit_is_no_hole() -> None:
    events = [one for one in Heard(200).events() if not 50 <= (one.time - START) // 1000 < 105]
    assert not built(events).holes
    assert len(built(events).candles) == len(built(Heard(200).events()).candles)


def test_what_others_say_hides_no_hole() -> None:
    events = [one for one in Heard(300).events() if not 100 <= (one.time - START) // 1000 < 165]
    said = [
        Mention(at, at, "rss", "somebody", str(at), 1.0, 0.5)
        for at in range(START + 100_000, START + 165_000, 5000)
    ]
    mixed: list[Event] = sorted([*events, *said], key=lambda event: event.time_received)
    assert len(built(mixed).holes) == 1


def test_nothing_heard_makes_no_bar() -> None:
    bars = built([])
    assert (len(bars.candles), bars.first_ms, bars.last_ms) == (0, 0, 0)
