"""The ticker topic: all fields, then what changed."""

from dataclasses import replace
from decimal import Decimal as D

from simulator.exchange.words import Ticker
from simulator.server.ws_ticker import FIELDS, TickerStream

TICKER = Ticker(
    symbol="LTCUSDT",
    last=D("80.10"),
    mark=D("80.11"),
    index=D("80.12"),
    bid=D("80.09"),
    bid_size=D("3.1"),
    ask=D("80.10"),
    ask_size=D("2.5"),
    previous_24h=D(82),
    previous_1h=D(80),
    high_24h=D(83),
    low_24h=D(79),
    volume_24h=D("1000.5"),
    turnover_24h=D("80500.25"),
    open_interest=D(12000),
    funding_rate=D("0.0001"),
    funding_time=1_700_000_000_000,
    funding_interval_min=480,
    funding_cap=D("0.01"),
    tick_direction="PlusTick",
    seq=41,
)


class Tickers:
    def __init__(self) -> None:
        self.now = TICKER

    def ticker(self, symbol: str) -> Ticker:
        return self.now


def test_a_newcomer_gets_every_field() -> None:
    (message,) = TickerStream(Tickers(), "LTCUSDT").opening(7)
    assert (message["type"], message["topic"], message["cs"]) == ("snapshot", "tickers.LTCUSDT", 41)
    assert tuple(message["data"]) == FIELDS


def test_a_delta_carries_the_symbol_and_what_changed() -> None:
    tickers = Tickers()
    stream = TickerStream(tickers, "LTCUSDT")
    list(stream.opening(0))
    tickers.now = replace(TICKER, mark=D("80.20"), seq=42)
    (message,) = stream.due(100)
    assert (message["type"], message["cs"]) == ("delta", 42)
    assert message["data"] == {
        "symbol": "LTCUSDT",
        "markPrice": "80.20",
        "openInterestValue": "962400.00",
    }


def test_nothing_is_pushed_sooner_than_100_ms_or_without_a_change() -> None:
    tickers = Tickers()
    stream = TickerStream(tickers, "LTCUSDT")
    list(stream.opening(0))
    assert list(stream.due(100)) == []
    tickers.now = replace(TICKER, last=D(81))
    assert list(stream.due(199)) == []
    assert len(list(stream.due(200))) == 1


def test_snapshot_and_deltas_add_up_for_a_newcomer_too() -> None:
    tickers = Tickers()
    stream = TickerStream(tickers, "LTCUSDT")
    list(stream.opening(0))
    tickers.now = replace(TICKER, last=D(81))
    (snapshot,) = stream.opening(50)
    assert snapshot["data"]["lastPrice"] == "80.10"
    (delta,) = stream.due(100)
    assert delta["data"]["lastPrice"] == "81"
