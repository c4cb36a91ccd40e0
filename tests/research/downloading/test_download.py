"""Whole downloads: the real ccxt classes, exchanges of this machine in their shapes, a store on disk."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from core.errors import InputError, ResourceError
from research.checking import check_candles, check_funding
from research.downloading.download import Downloaded, DownloadRequest, Line, download
from research.downloading.spans import Gap
from research.store import Kind, Store
from tests.fakes.venues.server import Served, venues
from tests.fakes.venues.world import HOUR_MS, Fault, candle, interest, settled, wall_ms

ROOT = Path(__file__).resolve().parents[3]
FOUR = ("binanceusdm", "okx", "krakenfutures", "bitget")
DAY = 24 * HOUR_MS
TODAY = wall_ms() // DAY * DAY
FROM, TO = TODAY - 20 * DAY, TODAY
CANDLES, FUNDING, INTEREST = (Kind.CANDLES,), (Kind.FUNDING,), (Kind.OPEN_INTEREST,)


@pytest.fixture
def served() -> Iterator[Served]:
    with venues() as found:
        yield found


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def request(
    exchange: str, from_ms: int = FROM, to_ms: int = TO, symbol: str = "LTCUSDT"
) -> DownloadRequest:
    return DownloadRequest(exchange, symbol, HOUR_MS, from_ms, to_ms, wall_ms())


async def no_wait(_: float) -> None:
    """Does not wait."""


def fetch(
    served: Served, store: Store, wanted: DownloadRequest, kinds: tuple[Kind, ...]
) -> list[Downloaded]:
    line = Line(served.opens, no_wait)
    return asyncio.run(download(store, wanted, kinds, lambda _a, _b, _c: None, line))


@pytest.mark.parametrize("exchange", FOUR)
def test_candles_and_funding_of_each_exchange_are_what_it_has(
    served: Served, store: Store, exchange: str
) -> None:
    served[exchange].twice = True
    bars, rates = fetch(served, store, request(exchange), (Kind.CANDLES, Kind.FUNDING))
    candles = store.read_candles(exchange, "LTCUSDT", HOUR_MS)
    opens = np.arange(FROM, TO, HOUR_MS)
    assert np.array_equal(candles.open_time_ms, opens)
    columns = (candles.open, candles.high, candles.low, candles.close, candles.volume)
    assert np.array_equal(np.column_stack(columns), [candle(at) for at in opens.tolist()])
    assert bars.gaps == rates.gaps == ()
    assert bars.rows == len(opens)
    funding = store.read_funding(exchange, "LTCUSDT")
    step = HOUR_MS if exchange == "krakenfutures" else 8 * HOUR_MS
    late = 4 if exchange == "binanceusdm" else 0
    times = np.arange(FROM, TO, step)
    assert np.array_equal(funding.time_ms, times + late)
    assert funding.rate.tolist() == [settled(at) for at in times.tolist()]
    for series in store.series():
        found = store.inspect(series)
        check = (
            check_candles(found.columns, HOUR_MS) if series.bar_ms else check_funding(found.columns)
        )
        assert found.problem == ""
        assert check.errors == ()
    assert not list(store.root.rglob("*.download"))


@pytest.mark.parametrize("exchange", ["binanceusdm", "okx"])
def test_open_interest_is_in_coins(served: Served, store: Store, exchange: str) -> None:
    [done] = fetch(served, store, request(exchange), INTEREST)
    history = store.read_open_interest(exchange, "LTCUSDT")
    times = np.arange(FROM, TO, HOUR_MS)
    assert np.array_equal(history.time_ms, times)
    assert history.quantity.tolist() == [interest(at) for at in times.tolist()]
    assert done.gaps == ()


def test_open_interest_that_is_not_kept_any_more_is_not_asked_for_and_is_said(
    served: Served, store: Store
) -> None:
    [done] = fetch(served, store, request("binanceusdm", FROM - 365 * DAY, wall_ms()), INTEREST)
    assert done.notes == ("binanceusdm keeps open-interest for 30 days only",)
    assert done.gaps == ()
    assert wall_ms() - 30 * DAY < done.from_ms < wall_ms() - 29 * DAY
    [gone] = fetch(
        served, store, request("binanceusdm", FROM - 90 * DAY, FROM - 60 * DAY), INTEREST
    )
    assert (gone.rows, gone.pages, gone.gaps) == (0, 0, ())
    assert gone.notes == ("binanceusdm keeps open-interest for 30 days only",)


@pytest.mark.parametrize("exchange", ["krakenfutures", "bitget"])
def test_what_an_exchange_does_not_give_is_refused_before_anything_is_asked(
    served: Served, store: Store, exchange: str
) -> None:
    with pytest.raises(InputError, match=f"{exchange} gives no open interest of the past"):
        fetch(served, store, request(exchange), (Kind.CANDLES, Kind.OPEN_INTEREST))
    assert not list(store.root.rglob("*.*"))


def test_a_bar_and_a_coin_that_are_not_there_are_refused(served: Served, store: Store) -> None:
    odd = DownloadRequest("okx", "LTCUSDT", 5000, FROM, TO, TO)
    with pytest.raises(InputError, match="okx has no candles of 5s; expected --bar with one of 1m"):
        fetch(served, store, odd, CANDLES)
    with pytest.raises(InputError, match="okx: no linear perpetual of DOGE"):
        fetch(served, store, request("okx", symbol="DOGEUSDT"), CANDLES)
    with pytest.raises(InputError, match="holds nothing"):
        fetch(served, store, request("okx", TO, FROM), CANDLES)


@pytest.mark.parametrize("exchange", FOUR)
def test_pages_shorter_than_asked_for_lose_nothing(
    served: Served, store: Store, exchange: str
) -> None:
    served[exchange].most_rows = 37
    bars, rates = fetch(
        served, store, request(exchange, TODAY - 6 * DAY), (Kind.CANDLES, Kind.FUNDING)
    )
    assert bars.rows == 144
    assert bars.gaps == rates.gaps == ()


@pytest.mark.parametrize("exchange", FOUR)
def test_gaps_that_stay_are_reported_with_their_times(
    served: Served, store: Store, exchange: str
) -> None:
    hole, lost = FROM + 50 * HOUR_MS, FROM + 96 * HOUR_MS
    served[exchange].holes |= {hole, hole + HOUR_MS, lost}
    bars, rates = fetch(served, store, request(exchange), (Kind.CANDLES, Kind.FUNDING))
    assert bars.gaps == (
        Gap(hole, hole + 2 * HOUR_MS, 2),
        Gap(lost, lost + HOUR_MS, 1),
    )
    assert rates.gaps[-1].from_ms < lost < rates.gaps[-1].to_ms
    assert rates.gaps[-1].missing == 1
    again = fetch(served, store, request(exchange), CANDLES)
    assert again[0].gaps == bars.gaps
    assert again[0].before == again[0].rows
    served[exchange].holes.clear()
    [filled] = fetch(served, store, request(exchange), CANDLES)
    assert filled.gaps == ()
    assert filled.rows - filled.before == 3


def test_an_exchange_that_leaves_out_every_second_bar_is_not_asked_for_each(
    served: Served, store: Store
) -> None:
    served["krakenfutures"].holes |= set(range(FROM, TO, 2 * HOUR_MS))
    [bars] = fetch(served, store, request("krakenfutures"), CANDLES)
    assert (bars.rows, len(bars.gaps)) == (240, 240)
    before = len(served["krakenfutures"].asked)
    [again] = fetch(served, store, request("krakenfutures"), CANDLES)
    assert again.gaps == bars.gaps
    assert len(served["krakenfutures"].asked) - before < 10


def test_a_gap_that_fills_when_asked_again_is_no_gap(served: Served, store: Store) -> None:
    served["okx"].holes.add(FROM + 50 * HOUR_MS)
    served["okx"].healed_after = 1
    [bars] = fetch(served, store, request("okx"), CANDLES)
    assert bars.gaps == ()
    assert bars.rows == 480


def test_a_second_run_asks_for_nothing_and_a_longer_one_for_what_is_new(
    served: Served, store: Store
) -> None:
    fetch(served, store, request("okx", FROM + 5 * DAY, TO - 5 * DAY), CANDLES)
    before = len(served["okx"].asked)
    [same] = fetch(served, store, request("okx", FROM + 5 * DAY, TO - 5 * DAY), CANDLES)
    paths = [path for path, _ in served["okx"].asked[before:]]
    assert paths == ["/api/v5/public/instruments"]
    assert same.pages == 0
    [more] = fetch(served, store, request("okx"), CANDLES)
    assert (more.before, more.rows, more.gaps) == (240, 480, ())
    assert len(store.read_candles("okx", "LTCUSDT", HOUR_MS)) == 480


def test_a_listing_that_is_younger_than_the_span_is_said(served: Served, store: Store) -> None:
    served["krakenfutures"].listed = TODAY - 10 * DAY
    [bars] = fetch(served, store, request("krakenfutures"), CANDLES)
    assert bars.rows == 240
    assert bars.gaps == (Gap(FROM, TODAY - 10 * DAY, 240),)
    assert bars.notes[0].startswith("krakenfutures gave nothing before 20")
    [okx] = fetch(served, store, request("okx", 1_600_000_000_000, 1_611_920_000_000), CANDLES)
    assert okx.notes[0] == "LTC/USDT:USDT is listed since 2021-01-29 10:40:28"


def test_a_candle_that_cannot_be_is_missing(served: Served, store: Store) -> None:
    first = TODAY - DAY
    wanted = request("binanceusdm", first, first + HOUR_MS)
    served["binanceusdm"].holes.add(first)
    row = [first, "90", "89", "91", "90", "1", first + 1, "1", 3, "1", "1", "0"]
    client = served.opens("binanceusdm")

    async def fetch_one() -> Downloaded:
        await client.load_markets()
        served["binanceusdm"].faults.append(Fault(200, json.dumps([row])))
        line = Line(lambda _: client, no_wait)
        [done] = await download(store, wanted, CANDLES, lambda _a, _b, _c: None, line)
        return done

    assert asyncio.run(fetch_one()).gaps == (Gap(first, first + HOUR_MS, 1),)
    assert not served["binanceusdm"].faults
    assert not store.series()


def test_limits_and_failures_of_the_network_are_waited_out(served: Served, store: Store) -> None:
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    served["binanceusdm"].faults.extend(
        [
            Fault(503, "down"),
            Fault(429, '{"code":-1003,"msg":"slow"}', {"Retry-After": "7"}),
            Fault(429, '{"code":-1003,"msg":"slow"}'),
        ]
    )
    line = Line(served.opens, wait)
    [bars] = asyncio.run(
        download(store, request("binanceusdm"), CANDLES, lambda _a, _b, _c: None, line)
    )
    assert bars.gaps == ()
    assert waited == [1.0, 7.0, 60.0]


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault(418, '{"code":-1003,"msg":"banned"}', {"Retry-After": "86400"}), "418"),
        (Fault(400, '{"code":-1121,"msg":"Invalid symbol."}'), "Invalid symbol"),
        (Fault(size=9 << 20), "gave an answer up after 8"),
    ],
)
def test_a_download_that_fails_keeps_what_came_and_goes_on_from_there(
    served: Served, store: Store, fault: Fault, told: str
) -> None:
    world = served["binanceusdm"]
    whole = fetch(served, Store(store.root / "other"), request("binanceusdm"), FUNDING)
    world.most_rows = 20

    shown = 0

    def show(_what: str, _done: int, _total: int) -> None:
        nonlocal shown
        shown += 1
        if shown == 2:
            world.faults.append(fault)

    line = Line(served.opens, no_wait)
    with pytest.raises(ResourceError, match="what came is kept") as raised:
        asyncio.run(download(store, request("binanceusdm"), FUNDING, show, line))
    assert told in str(raised.value)
    before = len(world.asked)
    [rest] = fetch(served, store, request("binanceusdm"), FUNDING)
    asked = [query for path, query in world.asked[before:] if path.endswith("fundingRate")]
    assert all(int(query["startTime"]) > FROM + 13 * DAY for query in asked)
    assert rest.rows == whole[0].rows


SCRIPT = """
import asyncio, os, sys
from functools import partial
from pathlib import Path
from research.downloading.download import DownloadRequest, Line, download
from research.store import Kind, Store
from tests.fakes.venues.command import opened
root, folder, exchange, kind, first, last, kill = sys.argv[1:]
pages = 0
def show(what, done, total):
    global pages
    pages += 1
    if pages == int(kill):
        os.kill(os.getpid(), 9)
wanted = DownloadRequest(exchange, "LTCUSDT", 3_600_000, int(first), int(last), int(last))
asyncio.run(download(Store(Path(folder)), wanted, (Kind(kind),), show, Line(partial(opened, root))))
"""


@pytest.mark.parametrize(
    ("exchange", "kind"),
    [
        ("okx", "candles"),
        pytest.param("okx", "funding", marks=pytest.mark.slow),
        pytest.param("bitget", "funding", marks=pytest.mark.slow),
    ],
)
def test_a_download_that_is_killed_again_and_again_ends_with_the_same_file(
    served: Served, tmp_path: Path, exchange: str, kind: str
) -> None:
    served[exchange].most_rows = 40 if kind == "candles" else 10
    span = (str(TODAY - 10 * DAY), str(TO))

    def run(folder: Path, kill: int) -> int:
        words = [served.root, str(folder), exchange, kind, *span, str(kill)]
        return subprocess.run(
            [sys.executable, "-c", SCRIPT, *words], cwd=ROOT, check=False
        ).returncode

    killed, whole = tmp_path / "killed", tmp_path / "whole"
    assert run(killed, 2) == -signal.SIGKILL
    assert list(killed.rglob("*.download"))
    first = len(served[exchange].asked)
    code = run(killed, 2)
    assert code in (0, -signal.SIGKILL)
    while code:
        code = run(killed, 3)
    resumed = len(served[exchange].asked) - first
    assert run(whole, 0) == 0
    once = len(served[exchange].asked) - first - resumed
    for name in ("parquet", "json"):
        [one], [other] = killed.rglob(f"*.{name}"), whole.rglob(f"*.{name}")
        assert one.read_bytes() == other.read_bytes()
    assert not list(killed.rglob("*.download"))
    assert resumed >= 1
    assert once > 2


def test_a_kill_between_the_series_and_its_note_is_repaired(served: Served, store: Store) -> None:
    wanted = request("okx")
    fetch(served, store, wanted, CANDLES)
    [series] = store.series()
    path = store.path_of(series)
    note = path.with_suffix(".json")
    good = note.read_text()
    hash_ = json.loads(good)["content_sha256"]
    other = Store(store.root.parent / "older")
    fetch(served, other, request("okx", FROM, TO - DAY), CANDLES)
    note.write_text(other.path_of(series).with_suffix(".json").read_text())
    assert "not what was written" in store.inspect(series).problem
    with pytest.raises(InputError, match="move the file away"):
        fetch(served, store, wanted, CANDLES)
    path.with_suffix(".download").write_text(json.dumps({"storing": hash_}) + "\n")
    path.with_name(f".{path.name}.123.part").write_bytes(b"half")
    [done] = fetch(served, store, wanted, CANDLES)
    assert (done.rows, done.gaps) == (480, ())
    assert store.inspect(series).problem == ""
    assert json.loads(note.read_text())["content_sha256"] == hash_
    assert sorted(one.name for one in path.parent.iterdir()) == ["1h.json", "1h.parquet"]


def test_progress_rises_to_its_total_and_a_longer_one_begins_where_it_was(
    served: Served, store: Store
) -> None:
    seen: list[tuple[str, int, int]] = []
    served["binanceusdm"].most_rows = 50
    line = Line(served.opens, no_wait)

    def show(what: str, done: int, total: int) -> None:
        seen.append((what, done, total))

    half = request("binanceusdm", FROM, FROM + 10 * DAY)
    asyncio.run(download(store, half, CANDLES, show, line))
    assert len(seen) >= 3
    assert seen[-1] == ("binanceusdm LTCUSDT 1h candles", 10 * DAY, 10 * DAY)
    seen.clear()
    asyncio.run(download(store, request("binanceusdm"), CANDLES, show, line))
    done = [one[1] for one in seen]
    assert done == sorted(done)
    assert 10 * DAY < done[0] < 15 * DAY
    assert seen[-1] == ("binanceusdm LTCUSDT 1h candles", 20 * DAY, 20 * DAY)


def test_any_other_exchange_of_ccxt_is_walked_by_the_unified_calls(store: Store) -> None:
    rows = [[at, 1.0, 2.0, 0.5, 1.5, 3.0] for at in range(FROM, TO, HOUR_MS)]

    class Other:
        """An exchange that no plan names; it looks 90 hours ahead."""

        id = "other"
        has: ClassVar = {"fetchFundingRateHistory": True, "fetchOpenInterestHistory": False}
        timeframes: ClassVar = {"1h": "1h"}
        last_json_response = last_response_headers = None
        markets: ClassVar = {
            "LTC/USDT:USDT": {"swap": True, "linear": True, "base": "LTC", "settle": "USDT"}
        }

        async def load_markets(self) -> dict[str, dict[str, object]]:
            return self.markets

        async def fetch_ohlcv(
            self, _symbol: str, _bar: str, since: int, limit: int, _more: object
        ) -> list[list[float]]:
            return [row for row in rows if row[0] >= since][:limit]

        async def fetch_funding_rate_history(
            self, _symbol: str, since: int, _limit: int, params: object
        ) -> list[dict[str, float]]:
            times = range(FROM + 20 * HOUR_MS, TO, 8 * HOUR_MS)
            inside = [at for at in times if since <= at < since + 90 * HOUR_MS]
            return [{"timestamp": at, "fundingRate": 0.0001} for at in inside]

        async def close(self) -> None: ...

    line = Line(lambda _: Other(), no_wait)  # type: ignore[arg-type, return-value]
    bars, rates = asyncio.run(
        download(
            store,
            request("other", FROM),
            (Kind.CANDLES, Kind.FUNDING),
            lambda _a, _b, _c: None,
            line,
        )
    )
    assert (bars.rows, bars.gaps) == (480, ())
    assert rates.rows == len(range(FROM + 20 * HOUR_MS, TO, 8 * HOUR_MS))
    assert len(rates.gaps) == 1
    assert rates.gaps[0].to_ms == FROM + 20 * HOUR_MS
