"""The study of the reversal head: sees no future, counts what was saved and what it cost, keeps a sealed card."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.artifacts.reversal import load_reversal, save_reversal
from core.errors import InputError
from research.dataset import History
from research.labels import Barriers
from research.reversal import Asked, Study, _features, _rises, report_lines, study
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.reversal import BARS, ReversalHead

MINUTE = 60_000
COSTS = Barriers(1.0, 1.0, 240, 5.5, 2.0, 10.0)


@pytest.fixture(scope="module")
def history() -> History:
    return History.of_tape(generate(MarketSpec(seed=3, bar_ms=MINUTE), 9_000), "LTCUSDT")


@pytest.fixture(scope="module")
def found(history: History) -> Study:
    return study(history, COSTS)


def test_what_was_saved_less_what_it_cost_is_the_net(found: Study) -> None:
    assert [one.asked.bars for one in found.tried] == [1, 5, 15, 60]
    for one in found.tried:
        assert one.net_bps == pytest.approx(one.saved_bps - one.cost_bps)
        assert one.low_bps <= one.net_bps <= one.high_bps
        assert one.right <= one.exits <= one.shorts


def test_on_a_market_without_memory_nothing_is_shown_to_pay(found: Study) -> None:
    assert not found.card.pays
    assert "not shown to pay" in report_lines(found)[-1]


def test_a_forecast_does_not_change_when_the_future_does(history: History) -> None:
    bars = history.candles
    columns = bars.columns()
    moved = {
        n: (c if n == "open_time_ms" else np.r_[c[:5_000], c[5_000:] * 1.5])
        for n, c in columns.items()
    }
    later = bars.of(bars.symbol, bars.bar_ms, moved)
    before, after = _features(bars, None)[:5_000], _features(later, None)[:5_000]
    assert np.array_equal(before, after, equal_nan=True)


def test_a_rise_is_read_from_the_bars_that_follow(history: History) -> None:
    bars = history.candles
    told = _rises(bars, Asked(3, 10.0))
    for row in range(100, 200):
        highest = bars.high[row + 1 : row + 4].max()
        assert told[row] == float(highest >= bars.close[row] * 1.001)
    assert np.isnan(told[-3:]).all()


def test_the_head_on_disk_says_what_the_study_saw(
    found: Study, history: History, tmp_path: Path
) -> None:
    save_reversal(tmp_path, found.card)
    head = load_reversal(tmp_path, "latest", "LTCUSDT").head()
    assert isinstance(head, ReversalHead)
    assert head.bar_ms == MINUTE
    features = _features(history.candles, None)
    assert np.isnan(features[: BARS - 1]).all()
    assert np.isfinite(features[BARS - 1 :]).all()


def test_a_changed_card_is_refused(found: Study, tmp_path: Path) -> None:
    path = save_reversal(tmp_path, found.card)
    path.write_bytes(path.read_bytes().replace(b'"pays": false', b'"pays": true'))
    with pytest.raises(InputError, match="does not match its own SHA-256"):
        load_reversal(tmp_path, found.card.reversal_id, "LTCUSDT")


def test_a_head_of_another_symbol_or_none_is_refused(found: Study, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no reversal head 'latest'"):
        load_reversal(tmp_path, "latest", "LTCUSDT")
    save_reversal(tmp_path, found.card.model_copy(update={"symbol": "BTCUSDT"}).sealed())
    with pytest.raises(InputError, match="a head for BTCUSDT"):
        load_reversal(tmp_path, "latest", "LTCUSDT")


def test_too_short_a_history_is_refused(history: History) -> None:
    short = replace(
        history, candles=history.candles.slice(None, int(history.candles.open_time_ms[2_000]))
    )
    with pytest.raises(InputError, match="short bars of LTCUSDT"):
        study(short, COSTS)
