"""pybit's WebSocket and WebSocketTrading, unmodified, do every call they have for a linear perpetual."""

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from decimal import Decimal as D
from typing import Any

import pytest
from pybit.unified_trading import WebSocket, WebSocketTrading

from simulator.exchange.words import Side
from tests.fakes.exchange_server import Served, serving
from tests.simulator.server.ws_client import Json

WAIT_S = 5.0
MARKET = {
    "category": "linear",
    "symbol": "LTCUSDT",
    "side": "Sell",
    "orderType": "Market",
    "qty": "1",
}


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


@contextmanager
def _stream(exchange: Served, kind: str) -> Iterator[Any]:
    class Local(WebSocket):  # type: ignore[misc]
        def _connect(self, url: str) -> None:
            super()._connect(_here(exchange, url))

    stream = Local(
        channel_type=kind, testnet=True, api_key=exchange.key, api_secret=exchange.secret
    )
    try:
        yield stream
    finally:
        stream.exit()


@contextmanager
def _trading(exchange: Served) -> Iterator[Any]:
    class Local(WebSocketTrading):  # type: ignore[misc]
        def _connect(self, url: str) -> None:
            super()._connect(_here(exchange, url))

    trading = Local(testnet=True, api_key=exchange.key, api_secret=exchange.secret)
    try:
        yield trading
    finally:
        trading.exit()


def _here(exchange: Served, url: str) -> str:
    return exchange.ws + url[url.index("/v5/") :] if url.startswith("wss://") else url


Subscribe = Callable[[Any, Callable[[Json], None]], None]
PUBLIC: dict[str, Subscribe] = {
    "orderbook.1.LTCUSDT": lambda s, got: s.orderbook_stream(1, "LTCUSDT", got),
    "orderbook.50.LTCUSDT": lambda s, got: s.orderbook_stream(50, "LTCUSDT", got),
    "orderbook.200.LTCUSDT": lambda s, got: s.orderbook_stream(200, "LTCUSDT", got),
    "orderbook.1000.LTCUSDT": lambda s, got: s.orderbook_stream(1000, "LTCUSDT", got),
    "orderbook.rpi.LTCUSDT": lambda s, got: s.rpi_orderbook_stream("LTCUSDT", got),
    "publicTrade.LTCUSDT": lambda s, got: s.trade_stream("LTCUSDT", got),
    "tickers.LTCUSDT": lambda s, got: s.ticker_stream("LTCUSDT", got),
    "kline.1.LTCUSDT": lambda s, got: s.kline_stream(1, "LTCUSDT", got),
    "kline.D.LTCUSDT": lambda s, got: s.kline_stream("D", "LTCUSDT", got),
    "allLiquidation.LTCUSDT": lambda s, got: s.all_liquidation_stream("LTCUSDT", got),
    "priceLimit.LTCUSDT": lambda s, got: s.price_limit_stream("LTCUSDT", got),
}


def test_pybit_receives_every_public_topic(exchange: Served) -> None:
    seen: dict[str, Json] = {}
    messages: queue.Queue[Json] = queue.Queue()
    with _stream(exchange, "linear") as stream:
        stream.insurance_pool_stream("USDT", messages.put)
        for subscribe in PUBLIC.values():
            subscribe(stream, messages.put)
        # Requests are answered in order: whoever sees data of the last one is subscribed to all.
        _until(messages, lambda message: message["topic"] == "priceLimit.LTCUSDT")
        exchange.client().order("Sell", "5")
        exchange.inside(lambda host: host.exchange.levers.liquidate("LTCUSDT"))
        exchange.inside(lambda host: host.settle())
        while seen.keys() != PUBLIC.keys():
            message = messages.get(timeout=WAIT_S)
            seen[message["topic"]] = message
    (liquidation,) = seen["allLiquidation.LTCUSDT"]["data"]
    assert liquidation["S"] == Side.SELL.value


def test_pybits_own_book_is_the_exchanges(exchange: Served) -> None:
    books: queue.Queue[Json] = queue.Queue()
    with _stream(exchange, "linear") as stream:
        stream.orderbook_stream(50, "LTCUSDT", books.put)
        for last in ("84", "83.5"):
            exchange.client().control("price", symbol="LTCUSDT", last=last)
            wanted = exchange.inside(lambda host: host.exchange.book("LTCUSDT", 50))
            book = _until_best(books, wanted.asks[0][0])
            assert {_price(level) for level in book["data"]["b"]} == {p for p, _ in wanted.bids}
    exchange.client().control("release", symbol="LTCUSDT")


def _until_best(books: "queue.Queue[Json]", ask: D) -> Json:
    return _until(books, lambda message: min(map(_price, message["data"]["a"])) == ask)


def _price(level: list[str]) -> D:
    return D(level[0])


def _until(messages: "queue.Queue[Json]", wanted: Callable[[Json], bool]) -> Json:
    while True:
        message = messages.get(timeout=WAIT_S)
        if wanted(message):
            return message


def test_pybit_hears_of_the_account(exchange: Served) -> None:
    messages: queue.Queue[Json] = queue.Queue()
    with _stream(exchange, "private") as stream:
        for subscribe in (
            stream.order_stream,
            stream.execution_stream,
            stream.position_stream,
            stream.wallet_stream,
            stream.fast_execution_stream,
            stream.greek_stream,
        ):
            subscribe(messages.put)
        stream.fast_execution_stream(messages.put, "linear")
        left = {"order", "execution", "position", "wallet", "execution.fast"}
        left.add("execution.fast.linear")
        limit = time.monotonic() + WAIT_S
        while left:
            # pybit does not say when its subscriptions are answered, so the first orders may come too early.
            assert time.monotonic() < limit, f"nothing came of {left}"
            exchange.client().order("Sell", "1")
            with suppress(queue.Empty):
                while left:
                    left.discard(messages.get(timeout=0.3)["topic"])


def test_pybit_unsubscribes_and_subscribes_again(exchange: Served) -> None:
    messages: queue.Queue[Json] = queue.Queue()
    with _stream(exchange, "linear") as stream:
        stream.ticker_stream("LTCUSDT", messages.put)
        messages.get(timeout=WAIT_S)
        _unsubscribed(stream, "tickers.LTCUSDT")
        while not messages.empty():
            messages.get()
        stream.ticker_stream("LTCUSDT", messages.put)
        assert messages.get(timeout=WAIT_S)["topic"] == "tickers.LTCUSDT"


def _unsubscribed(stream: Any, topic: str) -> None:
    stream.unsubscribe(topic)
    limit = time.monotonic() + WAIT_S
    while topic in stream.callback_directory:
        assert time.monotonic() < limit, "the unsubscription was not answered"
        time.sleep(0.01)


def test_pybit_takes_the_status_topic(exchange: Served) -> None:
    with _stream(exchange, "misc/status") as stream:
        stream.system_status_stream(print)
        assert stream.is_connected()


def test_pybit_places_amends_and_cancels_over_the_trade_socket(exchange: Served) -> None:
    answers: queue.Queue[Json] = queue.Queue()
    last = exchange.client().linear("/v5/market/tickers").rows[0]["lastPrice"]
    price = f"{float(last) + 1:.2f}"
    which = {"category": "linear", "symbol": "LTCUSDT"}
    limit = which | {"side": "Sell", "orderType": "Limit", "qty": "1", "price": price}
    with _trading(exchange) as trading:
        trading.place_order(answers.put, answers.put, **MARKET)
        assert answers.get(timeout=WAIT_S)["retCode"] == 0
        trading.place_order(answers.put, answers.put, **limit)
        order_id = answers.get(timeout=WAIT_S)["data"]["orderId"]
        trading.amend_order(answers.put, answers.put, **which, orderId=order_id, qty="2")
        assert answers.get(timeout=WAIT_S)["retCode"] == 0
        trading.cancel_order(answers.put, answers.put, **which, orderId=order_id)
        assert answers.get(timeout=WAIT_S)["retCode"] == 0
        trading.cancel_order(answers.put, answers.put, **which, orderId=order_id)
        assert answers.get(timeout=WAIT_S)["retCode"] == 110001


def test_pybit_sends_batches_over_the_trade_socket(exchange: Served) -> None:
    answers: queue.Queue[Json] = queue.Queue()
    last = exchange.client().linear("/v5/market/tickers").rows[0]["lastPrice"]
    price = f"{float(last) + 1:.2f}"
    leg = {
        "symbol": "LTCUSDT",
        "side": "Sell",
        "orderType": "Limit",
        "qty": "1",
        "price": price,
    }
    with _trading(exchange) as trading:
        trading.place_batch_order(answers.put, answers.put, category="linear", request=[leg, leg])
        placed = answers.get(timeout=WAIT_S)
        ids = [row["orderId"] for row in placed["data"]["list"]]
        which = [{"symbol": "LTCUSDT", "orderId": order_id} for order_id in ids]
        more = [one | {"qty": "3"} for one in which]
        trading.amend_batch_order(answers.put, answers.put, category="linear", request=more)
        amended = answers.get(timeout=WAIT_S)
        trading.cancel_batch_order(answers.put, answers.put, category="linear", request=which)
        cancelled = answers.get(timeout=WAIT_S)
    for answer in (placed, amended, cancelled):
        assert [leg["code"] for leg in answer["retExtInfo"]["list"]] == [0, 0]
