"""Paper: what the simulator knows, told at the market clock's time."""

import asyncio
from decimal import Decimal

from bot.clock import MarketClock
from bot.exchange.paper import PaperExchange
from core.commands import Ask, OrderType, PlaceOrder, Reconcile, TimeInForce
from core.events import Fill, FillReason, Mark, PositionReport, Trade, WalletReport
from tests.fakes.machine import Machine

AHEAD_MS = 10_000_000


def paper() -> PaperExchange:
    return PaperExchange(Machine().venue, MarketClock(AHEAD_MS))


def short(name: str) -> PlaceOrder:
    kinds = (OrderType.LIMIT, TimeInForce.IOC)
    limit, stop, target = Decimal("79.00"), Decimal("82.40"), Decimal("77.60")
    size = Decimal("-3.0")
    return PlaceOrder(name, "d1", "LTCUSDT", *kinds, size, limit, False, stop, target, 0)


def test_paper_is_bound_to_its_own_journal() -> None:
    assert paper().environment == "paper"


def test_answers_carry_the_market_clock() -> None:
    exchange = paper()
    answers = asyncio.run(exchange.execute(Reconcile(Ask.ALL, "LTCUSDT", "", "test")))
    assert [type(one) for one in answers] == [PositionReport, WalletReport]
    now = MarketClock(AHEAD_MS).now_ms()
    assert all(now - 1000 < one.time <= now for one in answers)


def test_market_moves_the_account_between_requests() -> None:
    exchange = paper()
    assert list(exchange.observe(Trade(1, 1, "LTCUSDT", 80.0, 1.0, False))) == []
    assert list(exchange.observe(Mark(1, 1, "LTCUSDT", 80.0, 80.0))) == []
    opened = asyncio.run(exchange.execute(short("ebb-1")))
    assert [one.quantity for one in opened if isinstance(one, Fill)] == [Decimal("-3.0")]
    fill, wallet = exchange.observe(Mark(2, 2, "LTCUSDT", 83.0, 83.0))
    assert isinstance(fill, Fill)
    assert fill.reason is FillReason.STOP_LOSS
    assert isinstance(wallet, WalletReport)
    assert wallet.wallet_usdt < 1000


def test_same_order_twice_is_filled_once() -> None:
    exchange = paper()
    exchange.observe(Trade(1, 1, "LTCUSDT", 80.0, 1.0, False))
    first = asyncio.run(exchange.execute(short("ebb-1")))
    again = asyncio.run(exchange.execute(short("ebb-1")))
    assert sum(isinstance(one, Fill) for one in first) == 1
    assert sum(isinstance(one, Fill) for one in again) == 0
