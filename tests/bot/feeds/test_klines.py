"""Bars built from the stream's trades are the exchange's klines, to the last digit: on the simulated exchange."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pytest

from bot.bybit.public import PublicData
from bot.bybit.wire import stream_trades
from bot.feeds.trade_tape import TradeTape
from core.events import Bar
from simulator.exchange.words import Notice, PublicTrade
from simulator.server import rest_market
from simulator.server.host import Host
from simulator.server.opening import MarketWish, Opening, open_host
from simulator.server.parameters import Params
from simulator.server.ws_tape import TradeStream

MINUTE = 60_000
START = 1_795_564_800_000 + 20_000


class SetClock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = START

    def now_ms(self) -> int:
        return self.now


class Asked:
    """REST without a socket: the server's own answers."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def get(self, path: str, **params: str | int) -> Mapping[str, Any]:
        words = Params({name: str(value) for name, value in params.items()})
        answer = {
            "/v5/market/kline": rest_market.kline,
            "/v5/market/recent-trade": rest_market.recent_trades,
        }[path](self._host, words)
        assert answer.code == 0, answer
        return answer.result


@pytest.mark.parametrize("minutes", [1, 3, 5])
def test_bars_from_trades_equal_the_klines_of_the_exchange(minutes: int) -> None:
    bar_ms = minutes * MINUTE
    clock = SetClock()
    host = open_host(Opening(market=MarketWish(history_bars=600), limits_factor=None), clock)
    data, stream = PublicData(Asked(host)), TradeStream("LTCUSDT")
    tape = TradeTape("LTCUSDT", bar_ms)
    since = START - START % bar_ms - 20 * bar_ms
    tape.begin([b for b in data.bars("LTCUSDT", bar_ms, since, START) if b.time <= START])
    tape.join(data.trades("LTCUSDT"), START)

    def hear(_: int, notices: Sequence[Notice]) -> None:
        for notice in notices:
            stream.hear(notice)

    host.listen(hear)
    # A push of a person's price is a movement like any other.
    pushes = {START + 400_000: "84.00", START + 460_000: "86.50"}
    built: list[Bar] = []
    mended: list[int] = []
    while clock.now < START + 8 * 5 * MINUTE:
        clock.now += 250
        if clock.now in pushes:
            host.exchange.hold_price("LTCUSDT", Decimal(pushes[clock.now]))
        if clock.now == START + 520_000:
            host.exchange.release_price("LTCUSDT")
        host.advance()
        events = [
            event
            for message in stream.due(clock.now)
            for event in tape.on_trades(stream_trades(message), clock.now)
        ]
        events += tape.close_until(clock.now - 150, clock.now)
        if tape.wanted is not None:
            mended.append(tape.wanted)
            (candle,) = data.bars("LTCUSDT", bar_ms, tape.wanted - bar_ms, tape.wanted)
            events += tape.on_candle(candle, clock.now)
        built += [event for event in events if isinstance(event, Bar)]
    wanted = {b.time: b for b in data.bars("LTCUSDT", bar_ms, START - bar_ms, clock.now)}
    assert len(built) >= 8 * 5 // minutes - 1
    # Only the bar that the feed came into the middle of may have been asked for.
    assert len(mended) <= 1
    for bar in built:
        said = wanted[bar.time]
        ours = (bar.open, bar.high, bar.low, bar.close, bar.volume)
        assert ours == (said.open, said.high, said.low, said.close, said.volume), bar
    assert max(bar.high for bar in built) >= 86.5


def test_trades_of_the_stream_are_those_of_the_exchange() -> None:
    clock = SetClock()
    host = open_host(Opening(market=MarketWish(history_bars=600), limits_factor=None), clock)
    heard: list[PublicTrade] = []
    host.listen(lambda _, notices: heard.extend(n for n in notices if isinstance(n, PublicTrade)))
    clock.now += 5 * MINUTE
    host.advance()
    asked = {trade.trade_id for trade in PublicData(Asked(host)).trades("LTCUSDT")}
    assert heard
    assert {str(trade.trade_id) for trade in heard} <= asked
