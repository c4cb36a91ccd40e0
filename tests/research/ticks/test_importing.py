"""Bybit's public archives as ticks."""

import gzip
import zipfile
from pathlib import Path

import pytest

from core.errors import InputError
from core.events import BookDepth, Trade
from research.ticks.importing import ARCHIVE, import_ticks
from research.ticks.store import TickStore

REAL = Path("../shared/data/l2/bybit_linear_XRPUSDT_ob500_2024-12-01.jsonl.gz")
HEAD = "timestamp,symbol,side,size,price,tickDirection,trdMatchID,grossValue,homeNotional,foreignNotional"
ROWS = [
    "1764028800.2512,LTCUSDT,Buy,1.5,90.01,PlusTick,b,1,1.5,135.0",
    "1764028800.1004,LTCUSDT,Sell,2.0,90.00,MinusTick,a,1,2.0,180.0",
    "1764028801.0000,LTCUSDT,Sell,0.1,89.99,MinusTick,c,1,0.1,9.0",
    "1764028800.2512,LTCUSDT,Buy,1.5,90.01,PlusTick,b,1,1.5,135.0",
]


def write(path: Path, head: str, rows: list[str]) -> Path:
    text = "\n".join([head, *rows]) + "\n"
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    else:
        path.write_text(text)
    return path


@pytest.mark.parametrize("rpi", [False, True])
@pytest.mark.parametrize("name", ["LTCUSDT2025-11-25.csv", "LTCUSDT2025-11-25.csv.gz"])
def test_trades_are_taken_once_and_in_order_with_and_without_rpi(
    tmp_path: Path, name: str, rpi: bool
) -> None:
    head, rows = (HEAD + ",RPI", [f"{row},0" for row in ROWS]) if rpi else (HEAD, ROWS)
    store = TickStore(tmp_path / "ticks")
    found = import_ticks(write(tmp_path / name, head, rows), store, "ltcusdt")
    assert (found.kind, found.rows, found.left_out) == ("trades", 3, 1)
    got = list(store.events(ARCHIVE, "LTCUSDT", 0, 2**62, latency_ms=40))
    assert got == [
        Trade(1764028800100, 1764028800140, "LTCUSDT", 90.0, 2.0, True),
        Trade(1764028800251, 1764028800291, "LTCUSDT", 90.01, 1.5, False),
        Trade(1764028801000, 1764028801040, "LTCUSDT", 89.99, 0.1, True),
    ]


def test_importing_a_file_again_changes_nothing(tmp_path: Path) -> None:
    store = TickStore(tmp_path / "ticks")
    path = write(tmp_path / "LTCUSDT2025-11-25.csv", HEAD, ROWS)
    import_ticks(path, store, "LTCUSDT")
    import_ticks(path, store, "LTCUSDT")
    assert len(list(store.events(ARCHIVE, "LTCUSDT", 0, 2**62))) == 3
    (held,) = store.held()
    assert (held.rows, held.first_day) == (3, "2025-11-25")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("90.01", "nan", "price is nan"),
        ("90.01", "-1", "price is -1"),
        (",1.5,", ",0,", "size is 0"),
        ("Buy", "Both", "side is Both"),
        ("LTCUSDT", "BTCUSDT", "BTCUSDT"),
    ],
)
def test_an_odd_row_is_refused_and_nothing_is_stored(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    path = write(tmp_path / "x.csv", HEAD, [ROWS[0].replace(old, new), *ROWS[1:3]])
    store = TickStore(tmp_path / "ticks")
    with pytest.raises(InputError, match=said):
        import_ticks(path, store, "LTCUSDT")
    assert not store.held()


def test_a_file_without_the_columns_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", "time,price", ["1,2"])
    with pytest.raises(InputError, match="no column timestamp, size, side, symbol"):
        import_ticks(path, TickStore(tmp_path), "LTCUSDT")


@pytest.mark.skipif(not REAL.is_file(), reason="../shared/data is not here")
def test_a_real_archive_of_books_is_read_plain_gzipped_and_zipped(tmp_path: Path) -> None:
    raw = gzip.decompress(REAL.read_bytes())
    plain = tmp_path / "2024-12-01_XRPUSDT_ob500.data"
    plain.write_bytes(raw)
    packed = tmp_path / "2024-12-01_XRPUSDT_ob500.data.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(plain, plain.name)
    told = []
    for number, path in enumerate((plain, packed, REAL)):
        store = TickStore(tmp_path / str(number))
        found = import_ticks(path, store, "XRPUSDT", sample_ms=0)
        assert (found.kind, found.rows, found.left_out) == ("book", 50, 0)
        told.append(list(store.events(ARCHIVE, "XRPUSDT", 0, 2**62)))
    assert told[0] == told[1] == told[2]
    first = told[0][0]
    assert isinstance(first, BookDepth)
    assert first.bid == 1.9531
    assert first.bid_quantity == 6203.0


def test_a_line_that_is_no_message_names_its_place(tmp_path: Path) -> None:
    path = tmp_path / "x_ob500.data"
    path.write_text(
        '{"topic":"orderbook.500.LTCUSDT","type":"snapshot","ts":1,"data":{"u":1,"b":[],"a":[]}}\nno\n'
    )
    with pytest.raises(InputError, match=":2"):
        import_ticks(path, TickStore(tmp_path), "LTCUSDT")


def test_a_cut_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x_ob500.data.gz"
    path.write_bytes(gzip.compress(b'{"topic":"orderbook.500.LTCUSDT"}\n' * 9)[:-6])
    with pytest.raises(InputError):
        import_ticks(path, TickStore(tmp_path), "LTCUSDT")
