"""Every fault of the streams shows its effect on a raw stream."""

import itertools
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
import websocket

from simulator.server.fault_kinds import KINDS, Place
from tests.fakes.exchange_server import Served, serving
from tests.fakes.raw_stream import RawStream
from tests.fakes.v5_client import Json, V5Client

TICKERS = "tickers.LTCUSDT"
STREAM_FAULTS = {name for name, kind in KINDS.items() if kind.place is Place.STREAM}
CUTS = ("refuse_connections", "cut_network", "maintenance", "ws_drop")


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture(autouse=True)
def _afresh(exchange: Served) -> Iterator[None]:
    yield
    exchange.inside(lambda host: (host.faults.clear(), host.exchange.cancel_all(None)))


def private(exchange: Served, topic: str) -> RawStream:
    stream = RawStream(exchange, "/v5/private")
    assert stream.auth()["success"] is True
    stream.ask("subscribe", [topic])
    return stream


def links(messages: list[Json]) -> list[str]:
    return [row["orderLinkId"] for one in messages if "data" in one for row in one["data"]]


def place(client: V5Client, *names: str) -> None:
    for name in names:
        assert client.limit_order("Sell", "0.1", "88.5", orderLinkId=name).code == 0


def test_dropped_frames_never_come(exchange: Served) -> None:
    client = exchange.client()
    with private(exchange, "order") as stream:
        client.fault("drop_frames", count=1, params={"topic": "order"})
        place(client, "dropped", "comes")
        seen = links(stream.until(lambda one: "comes" in str(one)))
    assert "dropped" not in seen


def test_duplicated_frames_come_twice(exchange: Served) -> None:
    client = exchange.client()
    with private(exchange, "order") as stream:
        client.fault("duplicate", count=1, params={"topic": "order"})
        place(client, "double", "single")
        seen = Counter(links(stream.until(lambda one: "single" in str(one))))
    assert seen["double"] == 2 * seen["single"]


def test_reordered_frames_come_after_the_next(exchange: Served) -> None:
    client = exchange.client()
    with private(exchange, "order") as stream:
        client.fault("reorder", count=1, params={"topic": "order"})
        place(client, "first", "second")
        seen = links(stream.until(lambda one: "first" in str(one)))
    assert seen.index("second") < seen.index("first")


def test_delayed_frames_come_late(exchange: Served) -> None:
    client = exchange.client()
    with private(exchange, "order") as stream:
        client.fault("delay_frames", count=1, params={"topic": "order", "ms": 400})
        place(client, "slow")
        assert links(stream.during(0.2)) == []
        assert "slow" in links(stream.until(lambda one: "slow" in str(one)))


def test_a_zombie_answers_pings_and_sends_no_data(exchange: Served) -> None:
    client = exchange.client()
    with RawStream(exchange) as stream:
        stream.ask("subscribe", [TICKERS])
        stream.until(lambda one: one.get("topic") == TICKERS)
        client.fault("zombie")
        stream.during(0.2)
        client.control("price", symbol="LTCUSDT", last="84")
        assert [one for one in stream.during(0.5) if "topic" in one] == []
        assert stream.ask("ping")["op"] == "ping"
        client.clear_faults()
        client.control("price", symbol="LTCUSDT", last="85")
        stream.until(lambda one: one.get("topic") == TICKERS)


def test_a_gap_in_the_book_lets_update_ids_jump(exchange: Served) -> None:
    client, topic = exchange.client(), "orderbook.50.LTCUSDT"
    with RawStream(exchange) as stream:
        stream.ask("subscribe", [topic])
        stream.until(lambda one: one.get("type") == "snapshot")
        seen = updates(stream, client, 3)
        assert seen == list(range(seen[0], seen[0] + len(seen)))
        client.fault("book_gap", count=1)
        seen = [seen[-1], *updates(stream, client, 3)]
        assert [b - a for a, b in itertools.pairwise(seen)].count(2) == 1


def updates(stream: RawStream, client: V5Client, count: int) -> list[int]:
    """Move the price until at least so many deltas of the book have come; return their update ids."""
    seen: list[int] = []
    for number in range(200):
        client.control("price", symbol="LTCUSDT", last=str(84 + number % 3))
        seen += [one["data"]["u"] for one in stream.during(0.05) if one.get("type") == "delta"]
        if len(seen) >= count:
            break
    return seen


@pytest.mark.parametrize("name", CUTS)
def test_open_streams_are_cut_and_new_ones_meet_the_same(exchange: Served, name: str) -> None:
    client = exchange.client()
    with RawStream(exchange) as stream:
        stream.ask("subscribe", [TICKERS])
        client.fault(name, **({} if name == "ws_drop" else {"seconds": 30}))
        assert stream.is_closed()
    if name == "ws_drop":
        with RawStream(exchange) as again:
            assert again.ask("ping")["op"] == "ping"
        return
    with pytest.raises((OSError, websocket.WebSocketException)):
        RawStream(exchange)
    client.clear_faults()
    with RawStream(exchange) as again:
        assert again.ask("ping")["op"] == "ping"


def test_an_expired_key_is_refused_by_the_private_stream(exchange: Served) -> None:
    exchange.client().fault("key_expired")
    with RawStream(exchange, "/v5/private") as stream:
        assert stream.auth()["success"] is False


KLINE: Json = {
    "topic": "kline.1.LTCUSDT",
    "data": [{"start": 0, "close": "85.00", "high": "85.50", "low": "84.50", "confirm": True}],
}


def test_candle_faults_bend_the_closing_frames_of_klines(exchange: Served) -> None:
    def sent(name: str, confirm: bool = True) -> list[Json]:
        message = KLINE | {"data": [KLINE["data"][0] | {"confirm": confirm}]}
        client.fault(name, count=1)
        frames = exchange.inside(lambda host: host.faults.frames(KLINE["topic"], message))
        exchange.inside(lambda host: host.faults.clear())
        return [one["data"][0] for _, one in frames]

    client = exchange.client()
    closing = KLINE["data"][0]
    assert sent("candle_missing") == []
    assert sent("candle_duplicate") == [closing, closing]
    assert sent("candle_out_of_order") == []
    assert [one["close"] for one in sent("candle_outlier")] == ["255.00"]
    assert [one["confirm"] for one in sent("candle_open", confirm=False)] == [True]
    assert [one["confirm"] for one in sent("candle_missing", confirm=False)] == [False]


def test_every_fault_of_the_streams_is_named_here() -> None:
    shown: dict[str, Callable[..., None]] = {
        "drop_frames": test_dropped_frames_never_come,
        "duplicate": test_duplicated_frames_come_twice,
        "reorder": test_reordered_frames_come_after_the_next,
        "delay_frames": test_delayed_frames_come_late,
        "zombie": test_a_zombie_answers_pings_and_sends_no_data,
        "book_gap": test_a_gap_in_the_book_lets_update_ids_jump,
    }
    assert set(shown) == STREAM_FAULTS
