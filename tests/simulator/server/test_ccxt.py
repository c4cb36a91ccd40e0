"""ccxt, unmodified, does every call it has for a linear perpetual; sync and async."""

import asyncio
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import ccxt
import pytest

from tests.fakes.exchange_server import Served, serving
from tests.fakes.real_clients import async_ccxt, sync_ccxt

SYMBOL = "LTC/USDT:USDT"
Ask = Callable[[Any], Any]
Holds = Callable[[Any], object]


def _stop(c: Any) -> Any:
    flat = {"stopLoss": "120", "slTriggerBy": "MarkPrice", "tpslMode": "Full", "positionIdx": 0}
    return c.create_order(SYMBOL, "market", "sell", 2, None, flat | {"orderLinkId": "entry"})


def _limit(link: str) -> Ask:
    params = {"orderLinkId": link}
    return lambda c: c.create_order(SYMBOL, "limit", "sell", 1, 88, params)


def _by_link(link: str) -> dict[str, str]:
    return {"orderLinkId": link}


CALLS: list[tuple[str, Ask, Holds]] = [
    ("time", lambda c: c.fetch_time(), lambda r: r > 1_600_000_000_000),
    ("currencies", lambda c: c.fetch_currencies(), lambda r: {"USDT", "LTC"} <= set(r)),
    ("markets", lambda c: c.load_markets(), lambda r: r[SYMBOL]["precision"]["price"] == 0.01),
    ("status", lambda c: c.fetch_status(), lambda r: True),
    ("ticker", lambda c: c.fetch_ticker(SYMBOL), lambda r: r["bid"] < r["ask"]),
    ("tickers", lambda c: c.fetch_tickers([SYMBOL]), lambda r: SYMBOL in r),
    ("bids and asks", lambda c: c.fetch_bids_asks([SYMBOL]), lambda r: r[SYMBOL]["bid"]),
    ("book", lambda c: c.fetch_order_book(SYMBOL, 50), lambda r: r["bids"][0] < r["asks"][0]),
    ("trades", lambda c: c.fetch_trades(SYMBOL), lambda r: r[0]["price"] > 0),
    ("klines", lambda c: c.fetch_ohlcv(SYMBOL, "1m", None, 5), lambda r: len(r) == 5),
    ("hours", lambda c: c.fetch_ohlcv(SYMBOL, "1h", None, 3), lambda r: len(r) == 3),
    ("mark", lambda c: c.fetch_mark_ohlcv(SYMBOL, "1m", None, 5), lambda r: len(r) == 5),
    ("index", lambda c: c.fetch_index_ohlcv(SYMBOL, "1m", None, 5), lambda r: len(r) == 5),
    (
        "premium",
        lambda c: c.fetch_premium_index_ohlcv(SYMBOL, "1m", None, 5),
        lambda r: len(r) == 5,
    ),
    ("funding", lambda c: c.fetch_funding_rate(SYMBOL), lambda r: r["interval"] == "8h"),
    ("fundings", lambda c: c.fetch_funding_rates([SYMBOL]), lambda r: SYMBOL in r),
    ("settled", lambda c: c.fetch_funding_rate_history(SYMBOL), lambda r: len(r) >= 1),
    ("interest", lambda c: c.fetch_open_interest(SYMBOL), lambda r: r["openInterestAmount"] > 0),
    ("interests", lambda c: c.fetch_open_interest_history(SYMBOL), lambda r: len(r) > 1),
    (
        "ratio",
        lambda c: c.fetch_long_short_ratio_history(SYMBOL, "1h"),
        lambda r: r[0]["longShortRatio"] > 0,
    ),
    ("tiers", lambda c: c.fetch_market_leverage_tiers(SYMBOL), lambda r: len(r) >= 2),
    ("all tiers", lambda c: c.fetch_leverage_tiers([SYMBOL]), lambda r: r[SYMBOL]),
    ("balance", lambda c: c.fetch_balance(), lambda r: r["USDT"]["total"] > 0),
    ("fee", lambda c: c.fetch_trading_fee(SYMBOL), lambda r: r["taker"] == 0.00055),
    ("fees", lambda c: c.fetch_trading_fees({"type": "swap"}), lambda r: SYMBOL in r),
    ("leverage", lambda c: c.set_leverage(5, SYMBOL), lambda r: True),
    ("leverage read", lambda c: c.fetch_leverage(SYMBOL), lambda r: r["longLeverage"] == 5),
    ("margin", lambda c: c.set_margin_mode("cross"), lambda r: True),
    ("margin back", lambda c: c.set_margin_mode("isolated"), lambda r: True),
    ("hedge", lambda c: c.set_position_mode(True, SYMBOL), lambda r: True),
    ("one-way", lambda c: c.set_position_mode(False, SYMBOL), lambda r: True),
    ("entry", _stop, lambda r: r["id"]),
    (
        "trailing",
        lambda c: c.create_trailing_amount_order(SYMBOL, "market", "buy", 1, None, 3),
        lambda r: True,
    ),
    (
        "trading-stop",
        lambda c: c.privatePostV5PositionTradingStop(
            {
                "category": "linear",
                "symbol": "LTCUSDT",
                "positionIdx": 0,
                "tpslMode": "Full",
                "stopLoss": "121",
                "slTriggerBy": "MarkPrice",
            }
        ),
        lambda r: r["retCode"] in (0, "0"),
    ),
    ("position", lambda c: c.fetch_position(SYMBOL), lambda r: r["side"] == "short"),
    ("positions", lambda c: c.fetch_positions(), lambda r: r[0]["contracts"] == 2),
    ("of a symbol", lambda c: c.fetch_positions([SYMBOL]), lambda r: r[0]["stopLossPrice"] == 121),
    ("adl rank", lambda c: c.fetch_position_adl_rank(SYMBOL), lambda r: True),
    ("rests", _limit("rests"), lambda r: r["clientOrderId"] == "rests"),
    ("goes", _limit("goes"), lambda r: r["id"]),
    (
        "post-only",
        lambda c: c.create_post_only_order(SYMBOL, "limit", "sell", 1, 88.5),
        lambda r: r["id"],
    ),
    (
        "conditional",
        lambda c: c.create_trigger_order(
            SYMBOL, "market", "buy", 1, None, 115, {"triggerDirection": "ascending"}
        ),
        lambda r: r["id"],
    ),
    (
        "stop-loss order",
        lambda c: c.create_stop_loss_order(SYMBOL, "market", "buy", 1, None, 118),
        lambda r: r["id"],
    ),
    (
        "take-profit order",
        lambda c: c.create_take_profit_order(SYMBOL, "market", "buy", 1, None, 50),
        lambda r: r["id"],
    ),
    (
        "batch",
        lambda c: c.create_orders(
            [
                {
                    "symbol": SYMBOL,
                    "type": "limit",
                    "side": "sell",
                    "amount": 1,
                    "price": 88.9,
                    "params": _by_link(f"batch-{number}"),
                }
                for number in range(2)
            ]
        ),
        lambda r: len(r) == 2,
    ),
    (
        "amend",
        lambda c: c.edit_order("", SYMBOL, "limit", "sell", 1, 88.1, _by_link("rests")),
        lambda r: r["id"],
    ),
    (
        "open orders",
        lambda c: c.fetch_open_orders(SYMBOL),
        lambda r: {"rests", "goes", "batch-0"} <= {one["clientOrderId"] for one in r},
    ),
    (
        "conditional ones",
        lambda c: c.fetch_open_orders(SYMBOL, None, None, {"trigger": True}),
        lambda r: {one["info"]["orderStatus"] for one in r} == {"Untriggered"},
    ),
    (
        "order",
        lambda c: c.fetch_order("", SYMBOL, {"acknowledged": True, **_by_link("rests")}),
        lambda r: r["price"] == 88.1,
    ),
    (
        "cancel",
        lambda c: c.cancel_order("", SYMBOL, _by_link("goes")),
        lambda r: r["id"],
    ),
    ("cancel all", lambda c: c.cancel_all_orders(SYMBOL), lambda r: len(r) >= 3),
    ("no open ones", lambda c: c.fetch_open_orders(SYMBOL), lambda r: True),
    (
        "close",
        lambda c: c.create_reduce_only_order(SYMBOL, "market", "buy", 2),
        lambda r: r["id"],
    ),
    ("closed", lambda c: c.fetch_closed_orders(SYMBOL), lambda r: r[0]["status"] == "closed"),
    (
        "cancelled",
        lambda c: c.fetch_canceled_orders(SYMBOL),
        lambda r: {one["status"] for one in r} == {"canceled"},
    ),
    ("finished", lambda c: c.fetch_canceled_and_closed_orders(SYMBOL), lambda r: len(r) > 3),
    ("my trades", lambda c: c.fetch_my_trades(SYMBOL), lambda r: r[0]["fee"]["cost"] > 0),
    (
        "trades of an order",
        lambda c: c.fetch_order_trades("", SYMBOL, None, None, _by_link("entry")),
        lambda r: sum(one["amount"] for one in r) == 2,
    ),
    ("funding paid", lambda c: c.fetch_funding_history(SYMBOL), lambda r: r == []),
    ("past positions", lambda c: c.fetch_positions_history([SYMBOL]), lambda r: len(r) >= 1),
    ("ledger", lambda c: c.fetch_ledger("USDT"), lambda r: {one["type"] for one in r}),
    ("liquidations", lambda c: c.fetch_my_liquidations(SYMBOL), lambda r: r == []),
]


@contextmanager
def traded() -> Iterator[Served]:
    """Serve an exchange on which something was traded already, and nothing is held."""
    with serving() as served:
        served.client().order("Sell", "0.1")
        served.client().order("Buy", "0.1", reduceOnly=True)
        yield served


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with traded() as served:
        yield served


def test_ccxt_does_every_call_in_turn(exchange: Served) -> None:
    client = sync_ccxt(exchange)
    for name, ask, holds in CALLS:
        assert holds(ask(client)), name


def test_ccxt_async_does_every_call_in_turn() -> None:
    async def run(exchange: Served) -> None:
        client = async_ccxt(exchange)
        try:
            for name, ask, holds in CALLS:
                answer = ask(client)
                if inspect.isawaitable(answer):
                    answer = await answer
                assert holds(answer), name
        finally:
            await client.close()

    with traded() as exchange:
        asyncio.run(run(exchange))


def test_ccxt_loads_every_kind_of_market_with_keys(exchange: Served) -> None:
    client = sync_ccxt(exchange, linear_only=False)
    assert list(client.load_markets()) == [SYMBOL]
    assert {"LTC", "USDT"} <= set(client.currencies)


def test_testnet_and_demo_trading_are_the_same_exchange(exchange: Served) -> None:
    for switch in ("set_sandbox_mode", "enable_demo_trading"):
        client = sync_ccxt(exchange)
        getattr(client, switch)(True)
        assert client.fetch_balance()["USDT"]["total"] > 0


@pytest.mark.parametrize(
    ("ask", "error"),
    [
        (lambda c: c.create_order(SYMBOL, "limit", "sell", 1, 500_000), ccxt.InvalidOrder),
        (lambda c: c.create_order(SYMBOL, "limit", "sell", 1_100, 88), ccxt.InsufficientFunds),
        (lambda c: c.cancel_order("none", SYMBOL), ccxt.OrderNotFound),
        (lambda c: c.create_reduce_only_order(SYMBOL, "market", "sell", 1), ccxt.InvalidOrder),
    ],
)
def test_refusals_are_what_ccxt_takes_them_for(
    exchange: Served, ask: Ask, error: type[Exception]
) -> None:
    with pytest.raises(error):
        ask(sync_ccxt(exchange))
