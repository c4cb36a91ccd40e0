"""A file of prices becomes a tape without gaps, or is refused with its row."""

from pathlib import Path

import numpy as np
import pytest

from core.errors import InputError
from research.playing import LONGEST_SILENCE_MS, read_tape
from simulator.exchange.trade_source import RecordedTrades
from simulator.market.tape import Tape

START = 1_700_000_040_000 // 60_000 * 60_000


def candles(folder: Path, minutes: list[int]) -> Path:
    file = folder / "candles.csv"
    rows = [f"{START + at * 60_000},80,81,79,{80 + at % 2 / 10},5" for at in minutes]
    file.write_text("open_time,open,high,low,close,volume\n" + "\n".join(rows))
    return file


def played_bars(path: Path) -> tuple[Tape, tuple[str, ...]]:
    played = read_tape(path, "LTCUSDT")
    assert isinstance(played.tape, Tape)
    return played.tape, played.said


def trades(folder: Path, rows: list[str], header: str = "timestamp,price,size,side") -> Path:
    file = folder / "trades.csv"
    file.write_text(header + "\n" + "\n".join(rows))
    return file


def test_candles_are_taken_as_they_are(tmp_path: Path) -> None:
    tape, said = played_bars(candles(tmp_path, list(range(10))))
    assert (tape.bar_ms, len(tape)) == (60_000, 10)
    assert tape.close[:2].tolist() == [80.0, 80.1]
    assert not any("missing" in line for line in said)


def test_a_gap_is_played_as_silence_at_the_last_close(tmp_path: Path) -> None:
    tape, said = played_bars(candles(tmp_path, [0, 1, 4, 5]))
    assert np.diff(tape.open_time_ms).tolist() == [60_000] * 5
    assert tape.volume.tolist() == [5, 5, 0, 0, 5, 5]
    assert tape.close[1:4].tolist() == [80.1, 80.1, 80.1]
    assert tape.open[2] == tape.high[2] == tape.low[2] == 80.1
    assert any("2 missing bars" in line for line in said)


def test_a_gap_of_more_than_a_day_is_skipped(tmp_path: Path) -> None:
    far = LONGEST_SILENCE_MS // 60_000 * 3
    tape, said = played_bars(candles(tmp_path, [0, 1, far, far + 1]))
    assert len(tape) == 4
    assert np.diff(tape.open_time_ms).tolist() == [60_000] * 3
    assert any("1 gaps of more than a day" in line for line in said)


def played_trades(path: Path) -> RecordedTrades:
    tape = read_tape(path, "LTCUSDT").tape
    assert isinstance(tape, RecordedTrades)
    return tape


def test_trades_are_taken_as_they_are(tmp_path: Path) -> None:
    rows = [f"{START + 100},80,1,Buy", f"{START + 900},82,2,Sell", f"{START + 900},79,3,sell"]
    tape = played_trades(trades(tmp_path, rows))
    assert tape.time_ms.tolist() == [START + 100, START + 900, START + 900]
    assert tape.price.tolist() == [80, 82, 79]
    assert tape.quantity.tolist() == [1, 2, 3]
    assert tape.taker_sells.tolist() == [False, True, True]


def test_a_buyer_who_was_the_maker_met_a_seller(tmp_path: Path) -> None:
    rows = [f"{START},80,1,True", f"{START + 1},80,1,False"]
    tape = played_trades(trades(tmp_path, rows, "time,price,qty,isBuyerMaker"))
    assert tape.taker_sells.tolist() == [True, False]


def test_without_a_side_the_price_before_tells(tmp_path: Path) -> None:
    rows = [f"{START + at},{price},1" for at, price in enumerate((80, 81, 81, 80, 80, 82))]
    path = trades(tmp_path, rows, "ts,price,amount")
    assert played_trades(path).taker_sells.tolist() == [False, False, False, True, True, False]
    assert any("no side" in line for line in read_tape(path, "LTCUSDT").said)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (["1700000000000,80,1", "1699999999000,80,1"], "row 2"),
        (["1700000000000,-80,1", "1700000001000,80,1"], "price is -80"),
        (["1700000000000,80,nought", "1700000001000,80,1"], "size is nought"),
    ],
)
def test_trades_that_cannot_be_are_refused(tmp_path: Path, rows: list[str], words: str) -> None:
    with pytest.raises(InputError, match=words):
        read_tape(trades(tmp_path, rows, "timestamp,price,size"), "LTCUSDT")


def test_a_file_that_is_neither_is_refused_as_the_import_refuses_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no column"):
        read_tape(trades(tmp_path, ["1,2"], "alpha,beta"), "LTCUSDT")
