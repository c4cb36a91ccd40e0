"""Klines: what was streamed is what they hold, before the start and after it, at every interval."""

from decimal import Decimal as D
from itertools import pairwise

import numpy as np
import pytest

from core.errors import InputError
from simulator.exchange.bar_source import BarSource, RecordedBars, tape_of
from simulator.exchange.candles import DAY_MS, MONTH_MS, WEEK_MS, opens_of
from simulator.exchange.exchange import Exchange
from simulator.exchange.spec import ExchangeSpec
from simulator.exchange.words import Candle, CandleKind, NewOrder, OrderType, PublicTrade, Side
from simulator.market.spec import MarketSpec
from simulator.market.stream import MarketStream
from tests.simulator.exchange.floors import LTC, MINUTE, NOW, a_step, an_exchange, market, taken

HOUR = 60 * MINUTE
START = 1_764_000_012_345


def synthetic(bar_ms: int = MINUTE, bars: int = 3_000, *, speed: float = 1.0) -> Exchange:
    stream = MarketStream(MarketSpec(bar_ms=bar_ms))
    source = BarSource(stream, START - bars * bar_ms, speed)
    return Exchange(ExchangeSpec(now_ms=START), {LTC: source})


def klines(exchange: Exchange, interval: int, limit: int = 1_000, **span: int) -> list[Candle]:
    first, last = span.get("first"), span.get("last")
    return exchange.candles(LTC, CandleKind.LAST, interval, first, last, limit)[::-1]


def made_of(trades: list[PublicTrade], interval: int) -> dict[int, tuple[D, ...]]:
    made: dict[int, list[PublicTrade]] = {}
    for trade in trades:
        made.setdefault(trade.time - trade.time % interval, []).append(trade)
    return {
        opens: (
            those[0].price,
            max(t.price for t in those),
            min(t.price for t in those),
            those[-1].price,
            sum((t.quantity for t in those), D(0)),
        )
        for opens, those in made.items()
    }


@pytest.mark.parametrize("bar_ms", [1_000, 5_000, MINUTE, HOUR])
@pytest.mark.parametrize("interval", [MINUTE, 5 * MINUTE])
def test_klines_are_made_of_exactly_the_trades_that_were_streamed(
    bar_ms: int, interval: int
) -> None:
    exchange = synthetic(bar_ms, 200)
    whole = START - START % interval + interval
    exchange.advance(whole)
    exchange.drain()
    streamed: list[PublicTrade] = []
    for minute in range(1, 21):
        exchange.advance(whole + minute * MINUTE - 1)
        if minute % 7 == 0:
            taken(exchange.place(NewOrder(LTC, Side.SELL, OrderType.MARKET, D(30))))
        streamed += [n for n in exchange.drain() if isinstance(n, PublicTrade)]
    made = made_of(streamed, interval)
    told = {
        c.open_time: (c.open, c.high, c.low, c.close, c.volume)
        for c in klines(exchange, interval, first=whole)
        if c.volume
    }
    assert told == made
    turnover = sum((t.price * t.quantity for t in streamed), D(0))
    assert (
        abs(sum((c.turnover for c in klines(exchange, interval, first=whole)), D(0)) - turnover) < 1
    )


def test_history_is_the_tape_s_own_bars() -> None:
    exchange, stream = synthetic(), MarketStream(MarketSpec(bar_ms=MINUTE))
    opens_at = (START - 3_000 * MINUTE) // MINUTE * MINUTE
    told = klines(exchange, MINUTE, last=opens_at + 999 * MINUTE)
    bars = stream.bars(0, 1_000)
    assert [c.open_time for c in told] == [opens_at + at * MINUTE for at in range(1_000)]
    assert [float(c.high) for c in told] == bars.high.tolist()
    assert [float(c.volume) for c in told] == pytest.approx(bars.volume.tolist())
    marks = exchange.candles(LTC, CandleKind.MARK, MINUTE, None, opens_at + 9 * MINUTE, 10)[::-1]
    assert [float(c.close) for c in marks] == bars.mark[:10].tolist()


def test_the_history_of_hour_bars_cut_into_minutes_is_what_would_have_been_played() -> None:
    exchange = synthetic(HOUR, 50)
    hours = klines(exchange, HOUR, 5)
    minutes = {c.open_time: c for c in klines(exchange, MINUTE, 240)}
    for hour in hours[1:4]:
        inside = [minutes[hour.open_time + at * MINUTE] for at in range(60)]
        assert max(c.high for c in inside) == hour.high
        assert min(c.low for c in inside) == hour.low
        assert inside[-1].close == hour.close
        assert sum((c.volume for c in inside), D(0)) == hour.volume


@pytest.mark.parametrize("kind", list(CandleKind))
def test_every_kind_of_kline_is_gapless_and_sane_across_the_start(kind: CandleKind) -> None:
    exchange = synthetic()
    exchange.advance(START + 30 * MINUTE)
    rows = exchange.candles(LTC, kind, MINUTE, None, None, 60)[::-1]
    assert [c.open_time for c in rows] == list(
        range(rows[0].open_time, rows[0].open_time + 60 * MINUTE, MINUTE)
    )
    assert all(c.low <= min(c.open, c.close) <= max(c.open, c.close) <= c.high for c in rows)
    assert [c.closed for c in rows] == [True] * 59 + [False]
    if kind is not CandleKind.LAST:
        assert all(a.close == b.open for a, b in pairwise(rows))


@pytest.mark.parametrize("interval", [3, 5, 15, 30, 60, 120, 240, 360, 720, 1_440])
def test_longer_klines_join_minutes(interval: int) -> None:
    exchange = synthetic()
    exchange.advance(START + 7 * MINUTE)
    minutes = klines(exchange, MINUTE)
    (newest,) = klines(exchange, interval * MINUTE, 1)
    inside = [c for c in minutes if c.open_time >= newest.open_time]
    if len(inside) < len(minutes):
        assert newest.open == inside[0].open
        assert newest.high == max(c.high for c in inside)
        assert newest.volume == sum((c.volume for c in inside), D(0))
    assert newest.close == minutes[-1].close
    assert exchange.open_candle(LTC, interval * MINUTE) == newest


def test_weeks_start_on_monday_and_months_on_the_first() -> None:
    time = np.array([1_764_000_000_000])  # Monday 2025-11-24 16:00 UTC
    assert opens_of(WEEK_MS, time)[0] == 1_763_942_400_000  # Monday 2025-11-24
    assert opens_of(MONTH_MS, time)[0] == 1_761_955_200_000  # 2025-11-01
    exchange = synthetic(HOUR, 2_000)
    months = exchange.candles(LTC, CandleKind.LAST, MONTH_MS, None, None, 3)
    assert [c.open_time for c in months] == [
        1_761_955_200_000,
        1_759_276_800_000,
        1_756_684_800_000,
    ]
    assert len(exchange.candles(LTC, CandleKind.LAST, WEEK_MS, None, None, 4)) == 4


def test_a_span_and_a_limit_choose_the_newest() -> None:
    exchange = synthetic()
    first, last = START // MINUTE * MINUTE - 20 * MINUTE, START // MINUTE * MINUTE - 10 * MINUTE
    assert len(klines(exchange, MINUTE, first=first, last=last)) == 11
    assert [c.open_time for c in klines(exchange, MINUTE, 3, first=first, last=last)] == [
        last - 2 * MINUTE,
        last - MINUTE,
        last,
    ]
    assert klines(exchange, MINUTE, first=START + DAY_MS) == []


def test_minutes_without_a_trade_repeat_the_last_price() -> None:
    exchange = an_exchange(steps=[a_step(NOW + 10 * MINUTE, 101.0, 2.0)])
    exchange.advance(NOW + 12 * MINUTE)
    rows = klines(exchange, MINUTE, 5)
    assert [(c.open, c.volume) for c in rows] == [
        (D(100), D(0)),
        (D(100), D(0)),
        (D(101), D(2)),
        (D(101), D(0)),
        (D(101), D(0)),
    ]
    (ten,) = klines(exchange, 20 * MINUTE, 1)
    assert (ten.open, ten.high, ten.volume) == (D(100), D(101), D(3))


def test_the_last_day_is_reckoned_from_the_klines() -> None:
    exchange = synthetic()
    exchange.advance(START + 90 * MINUTE)
    ticker = exchange.ticker(LTC)
    day = klines(exchange, MINUTE, 1_000)
    older = klines(exchange, MINUTE, 440, last=day[0].open_time - 1)
    whole = (older + day)[-1_440:]
    assert ticker.high_24h == max(c.high for c in whole)
    assert ticker.low_24h == min(c.low for c in whole)
    assert ticker.volume_24h == sum((c.volume for c in whole), D(0))
    assert ticker.previous_24h == whole[0].open
    assert ticker.last == whole[-1].close


def test_played_faster_the_tape_moves_more_in_a_minute_and_klines_keep_the_clock() -> None:
    slow, fast = synthetic(speed=1.0), synthetic(speed=10.0)
    for exchange in (slow, fast):
        exchange.advance(START + 10 * MINUTE)
    assert slow.ticker(LTC).last != fast.ticker(LTC).last
    volumes = [sum(float(c.volume) for c in klines(e, MINUTE, 9)) for e in (slow, fast)]
    assert volumes[1] > 4 * volumes[0]
    slow.advance(START + 100 * MINUTE)
    assert slow.ticker(LTC).last == fast.ticker(LTC).last


def recorded(volume: float) -> Exchange:
    opens = START // MINUTE * MINUTE + MINUTE * np.arange(-5, 5, dtype=np.int64)
    prices = np.linspace(80.0, 80.9, 10).round(2)
    columns = (prices, prices + 0.05, prices - 0.05, prices + 0.02, np.full(10, volume))
    tape = tape_of(MINUTE, opens, columns)
    source = BarSource(RecordedBars(tape, MarketSpec(bar_ms=MINUTE, start_ms=0)), int(opens[0]))
    return Exchange(ExchangeSpec(now_ms=START), {LTC: source})


def test_recorded_candles_are_played_and_end() -> None:
    exchange = recorded(12.0)
    exchange.advance(START + 20 * MINUTE)
    rows = klines(exchange, MINUTE)
    traded = [c for c in rows if c.volume]
    assert len(traded) == 10
    assert [float(c.high) for c in traded] == pytest.approx(
        np.linspace(80.0, 80.9, 10).round(2) + 0.05
    )
    assert exchange.ticker(LTC).last == D("80.92")


def test_a_recorded_bar_without_volume_is_silent_and_one_of_a_lot_is_played_as_five() -> None:
    silent, tiny = recorded(0.0), recorded(0.1)
    for exchange in (silent, tiny):
        exchange.advance(START + 20 * MINUTE)
    assert all(c.volume == 0 for c in klines(silent, MINUTE, 4))
    assert {c.volume for c in klines(tiny, MINUTE) if c.open_time >= START} == {D("0.5"), D(0)}
    assert silent.ticker(LTC).mark == D("80.92")


def test_bars_with_a_gap_or_off_the_minute_are_refused() -> None:
    opens = np.array([0, MINUTE, 3 * MINUTE], dtype=np.int64)
    prices = np.full(3, 80.0)
    with pytest.raises(InputError):
        RecordedBars(tape_of(MINUTE, opens, (prices,) * 5), MarketSpec(bar_ms=MINUTE, start_ms=0))
    with pytest.raises(InputError):
        BarSource(MarketStream(MarketSpec(bar_ms=7_000, start_ms=0)), 0)
    with pytest.raises(InputError):
        Exchange(
            ExchangeSpec(now_ms=START), {LTC: BarSource(MarketStream(MarketSpec()), START + HOUR)}
        )


def test_there_are_trades_and_a_book_from_the_first_moment() -> None:
    exchange = synthetic()
    trades = exchange.trades(LTC, 50)
    assert len(trades) == 50
    assert len({t.trade_id for t in trades}) == 50
    assert [t.time for t in trades] == sorted((t.time for t in trades), reverse=True)
    assert trades[0].price == exchange.ticker(LTC).last
    assert len(exchange.book(LTC, 200).bids) == 200


def test_a_trade_of_the_account_is_part_of_the_kline() -> None:
    exchange = an_exchange()
    before = exchange.open_candle(LTC, MINUTE).volume
    taken(exchange.place(market(Side.SELL, "7")))
    assert exchange.open_candle(LTC, MINUTE).volume == before + 7
