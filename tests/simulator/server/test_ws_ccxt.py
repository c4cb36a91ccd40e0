"""ccxt.pro, unmodified, does every WebSocket call it has for a linear perpetual."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import ccxt.pro
import pytest

from tests.fakes.exchange_server import Served, serving
from tests.fakes.real_clients import ccxt_config

SYMBOL = "LTC/USDT:USDT"
WAIT_S = 5.0


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


@asynccontextmanager
async def _opened(exchange: Served) -> AsyncIterator[Any]:
    client = ccxt.pro.bybit(ccxt_config(exchange))
    client.options["defaultType"] = "swap"
    try:
        await client.load_markets()
        yield client
    finally:
        await client.close()


def _run(exchange: Served, deed: Callable[[Any], Awaitable[None]]) -> None:
    async def run() -> None:
        async with _opened(exchange) as client:
            await deed(client)

    asyncio.run(run())


async def _soon(call: Awaitable[Any]) -> Any:
    return await asyncio.wait_for(call, WAIT_S)


def _last(exchange: Served) -> float:
    return float(exchange.client().linear("/v5/market/tickers").rows[0]["lastPrice"])


async def _while_trading(exchange: Served, call: Awaitable[Any]) -> Any:
    """Return what a watch call gets while the account trades every 0.2 s."""
    waiting = asyncio.ensure_future(call)
    for _ in range(20):
        await asyncio.to_thread(exchange.client().order, "Sell", "1")
        with suppress(TimeoutError):
            return await asyncio.wait_for(asyncio.shield(waiting), 0.2)
    raise AssertionError("nothing came")


def test_the_markets_topics(exchange: Served) -> None:
    async def deed(client: Any) -> None:
        for limit in (1, 50, 200, 1000):
            book = await _soon(client.watch_order_book(SYMBOL, limit))
            assert book["bids"][0][0] < book["asks"][0][0]
            assert len(book["bids"]) == limit
            await _soon(client.un_watch_order_book(SYMBOL, {"limit": limit}))
        ticker = await _soon(client.watch_ticker(SYMBOL))
        assert ticker["last"] > 0
        assert SYMBOL in await _soon(client.watch_tickers([SYMBOL]))
        assert SYMBOL in await _soon(client.watch_bids_asks([SYMBOL]))
        for frame in ("1m", "5m", "1h", "1d", "1w", "1M"):
            candles = await _soon(client.watch_ohlcv(SYMBOL, frame))
            assert candles[-1][4] > 0

    _run(exchange, deed)


def test_trades_and_liquidations(exchange: Served) -> None:
    async def deed(client: Any) -> None:
        trades = await _while_trading(exchange, client.watch_trades(SYMBOL))
        assert trades[-1]["symbol"] == SYMBOL
        told = asyncio.ensure_future(client.watch_liquidations(SYMBOL))
        await asyncio.sleep(0.2)
        exchange.inside(lambda host: host.exchange.levers.liquidate("LTCUSDT"))
        exchange.inside(lambda host: host.settle())
        liquidations = await _soon(told)
        assert liquidations[0]["symbol"] == SYMBOL

    _run(exchange, deed)


def test_calls_for_several_symbols(exchange: Served) -> None:
    async def deed(client: Any) -> None:
        assert (await _soon(client.watch_order_book_for_symbols([SYMBOL])))["symbol"] == SYMBOL
        assert SYMBOL in await _soon(client.watch_ohlcv_for_symbols([[SYMBOL, "1m"]]))
        trades = await _while_trading(exchange, client.watch_trades_for_symbols([SYMBOL]))
        assert trades

    _run(exchange, deed)


def test_unwatching(exchange: Served) -> None:
    async def deed(client: Any) -> None:
        for _ in range(2):
            await _soon(client.watch_ticker(SYMBOL))
            await _soon(client.un_watch_ticker(SYMBOL))
            await _soon(client.watch_order_book(SYMBOL))
            # Without a limit ccxt leaves a topic of 500 levels, which V5 does not have.
            await _soon(client.un_watch_order_book(SYMBOL, {"limit": 50}))
            await _soon(client.watch_ohlcv(SYMBOL, "1m"))
            await _soon(client.un_watch_ohlcv(SYMBOL, "1m"))

    _run(exchange, deed)


def test_the_accounts_topics(exchange: Served) -> None:
    async def deed(client: Any) -> None:
        await _soon(client.watch_positions([SYMBOL]))
        orders = await _while_trading(exchange, client.watch_orders(SYMBOL))
        assert orders[-1]["symbol"] == SYMBOL
        fills = await _while_trading(exchange, client.watch_my_trades(SYMBOL))
        assert fills[-1]["side"] == "sell"
        positions = await _while_trading(exchange, client.watch_positions([SYMBOL]))
        assert positions[-1]["side"] == "short"
        balance = await _while_trading(exchange, client.watch_balance())
        assert balance["USDT"]["total"] > 0
        await _soon(client.un_watch_orders())
        await _soon(client.un_watch_my_trades())

    _run(exchange, deed)


def test_fast_executions(exchange: Served) -> None:
    async def deed(client: Any) -> None:
        fast = client.watch_my_trades(SYMBOL, params={"executionFast": True})
        fills = await _while_trading(exchange, fast)
        assert fills[-1]["amount"] == 1

    _run(exchange, deed)


def test_orders_over_the_trade_socket(exchange: Served) -> None:
    async def deed(client: Any) -> None:
        price = round(_last(exchange) + 1, 2)
        placed = await _soon(client.create_order_ws(SYMBOL, "limit", "sell", 1, price))
        edited = await _soon(client.edit_order_ws(placed["id"], SYMBOL, "limit", "sell", 2, price))
        assert edited["id"] == placed["id"]
        cancelled = await _soon(client.cancel_order_ws(placed["id"], SYMBOL))
        assert cancelled["id"] == placed["id"]
        with pytest.raises(ccxt.OrderNotFound):
            await _soon(client.cancel_order_ws(placed["id"], SYMBOL))
        stopped = {"stopLoss": str(round(price + 5, 2)), "slTriggerBy": "MarkPrice"}
        params = stopped | {"tpslMode": "Full", "positionIdx": 0}
        assert (await _soon(client.create_order_ws(SYMBOL, "market", "sell", 1, None, params)))[
            "id"
        ]

    _run(exchange, deed)


def test_a_wrong_secret_is_an_authentication_error(exchange: Served) -> None:
    async def run() -> None:
        client = ccxt.pro.bybit(ccxt_config(exchange) | {"secret": "wrong"})
        client.options["enableUnifiedAccount"] = True
        try:
            with pytest.raises(ccxt.AuthenticationError):
                await _soon(client.authenticate(f"{exchange.ws}/v5/trade"))
        finally:
            await client.close()

    asyncio.run(run())
