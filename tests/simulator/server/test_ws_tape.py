"""Trades go out at once in messages of at most 1,024; liquidations in batches of half a second."""

from decimal import Decimal as D

from simulator.exchange.words import Liquidated, PublicTrade, Side
from simulator.server.ws_tape import MOST_TRADES, LiquidationStream, TradeStream


def _trade(price: str, symbol: str = "LTCUSDT") -> PublicTrade:
    return PublicTrade(symbol, "id", Side.SELL, D(price), D("1.5"), 99, 7)


def test_a_burst_is_split_into_messages_of_1024_trades() -> None:
    stream = TradeStream("LTCUSDT")
    for _ in range(MOST_TRADES + 1):
        stream.hear(_trade("80"))
    first, second = stream.due(100)
    assert (len(first["data"]), len(second["data"])) == (MOST_TRADES, 1)
    assert list(stream.due(101)) == []


def test_trades_of_other_symbols_are_not_told() -> None:
    stream = TradeStream("LTCUSDT")
    stream.hear(_trade("80", "BTCUSDT"))
    assert list(stream.due(1)) == []


def test_the_tick_direction_tells_the_last_move() -> None:
    stream = TradeStream("LTCUSDT")
    for price in ("80", "80", "81", "81", "79", "79", "80"):
        stream.hear(_trade(price))
    (message,) = stream.due(1)
    assert [row["L"] for row in message["data"]] == [
        "ZeroPlusTick",
        "ZeroPlusTick",
        "PlusTick",
        "ZeroPlusTick",
        "MinusTick",
        "ZeroMinusTick",
        "PlusTick",
    ]


def test_liquidations_wait_for_the_half_second() -> None:
    stream = LiquidationStream("LTCUSDT")
    gone = Liquidated("LTCUSDT", Side.BUY, D(20), D("75.5"), 99)
    stream.hear(gone)
    assert len(list(stream.due(1_000))) == 1
    stream.hear(gone)
    stream.hear(gone)
    assert list(stream.due(1_499)) == []
    (message,) = stream.due(1_500)
    row = {"T": 99, "s": "LTCUSDT", "S": "Buy", "v": "20", "p": "75.5"}
    assert message["data"] == [row, row]
