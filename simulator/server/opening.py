"""From a few settings to an exchange that can be served: its markets, its account, its key.

It reads no file: a recorded tape comes in as arrays.
"""

import hashlib
from dataclasses import dataclass
from decimal import Decimal

from core.errors import InputError
from simulator.exchange.bar_source import BarSource, BarTape, RecordedBars
from simulator.exchange.exchange import Exchange
from simulator.exchange.listing import Listing, listing_of
from simulator.exchange.sources import MarketSource
from simulator.exchange.spec import ExchangeSpec
from simulator.exchange.trade_source import RecordedTrades, TradeSource
from simulator.market.spec import MINUTE_MS, MarketSpec
from simulator.market.stream import MarketStream
from simulator.market.tape import Tape
from simulator.server.clock import Clock, HostClock
from simulator.server.faults import Faults
from simulator.server.host import Host
from simulator.server.limits import Limits
from simulator.server.signing import Keys

KEY_CHARS, SECRET_CHARS = 18, 36
THIRTY_DAYS_OF_MINUTES = 43_200
MOST_HISTORY_BARS = 1_000_000
_SCALE = {"LTCUSDT": (85.0, 17_000.0), "BTCUSDT": (60_000.0, 900.0)}
"""Where a synthetic market starts (USDT), and the base currency traded in a median hour."""


@dataclass(frozen=True, slots=True)
class MarketWish:
    """What the market is like. `tape`: recorded bars or trades of the first symbol, played instead of a synthetic one.

    `edge`, `minutes_per_bar`: as MarketSpec has them. `history_bars`: what klines show before the start, of a
    synthetic market; a recorded one starts after `history_bars`, or after half of it where it is shorter.
    `opens_at_ms`: when bar 0 of a synthetic market opens on the exchange's clock, instead of `history_bars` ago; at
    00:00 UTC it is the very tape of a MarketSpec that starts at another 00:00.
    """

    symbols: tuple[str, ...] = ("LTCUSDT",)
    bar_ms: int = MINUTE_MS
    minutes_per_bar: float | None = None
    edge: float = 0.0
    history_bars: int = THIRTY_DAYS_OF_MINUTES
    speed: float = 1.0
    tape: Tape | RecordedTrades | None = None
    opens_at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """What a server is opened with. `limits_factor` None lifts every rate limit."""

    market: MarketWish = MarketWish()
    seed: int = 7
    key: str = ""
    secret: str = ""
    balance: Decimal = Decimal(10_000)
    funding_minutes: int | None = None
    limits_factor: float | None = 1.0


def open_host(opening: Opening, clock: Clock | None = None) -> Host:
    """Build the exchange and everything around it. Raises InputError for settings that cannot be."""
    clock = clock or HostClock()
    now_ms = clock.now_ms()
    symbols = opening.market.symbols
    spec = ExchangeSpec(
        now_ms=now_ms,
        seed=opening.seed,
        listings=tuple(listing_of(symbol) for symbol in symbols),
        balance=opening.balance,
        funding_minutes=opening.funding_minutes,
    )
    sources: dict[str, MarketSource] = {
        symbol: _source(opening, symbol, number, now_ms) for number, symbol in enumerate(symbols)
    }
    keys = keys_of(opening)
    return Host(
        exchange=Exchange(spec, sources),
        keys=keys,
        limits=Limits(opening.limits_factor),
        faults=Faults(opening.seed, clock),
        clock=clock,
    )


def keys_of(opening: Opening) -> Keys:
    """Return the key and the secret; those that were not given follow from the seed."""
    key = opening.key or _letters(f"key {opening.seed}", KEY_CHARS)
    secret = opening.secret or _letters(f"secret {opening.seed}", SECRET_CHARS)
    return Keys(key, secret.encode())


def _letters(seed: str, count: int) -> str:
    return hashlib.sha256(f"ebb simulator {seed}".encode()).hexdigest()[:count]


def _source(opening: Opening, symbol: str, number: int, now_ms: int) -> MarketSource:
    market = opening.market
    if isinstance(market.tape, RecordedTrades) and number == 0:
        return _trades_played(market, market.tape, now_ms)
    spec = _market_spec(opening, listing_of(symbol), number)
    bars_before = market.history_bars
    if bars_before * spec.bar_ms > now_ms:
        raise InputError(
            f"{bars_before} bars of {spec.bar_ms} ms begin before 1970", where="history_bars"
        )
    tape: BarTape
    if isinstance(market.tape, Tape) and number == 0:
        whole = market.tape
        bars_before = min(bars_before, len(whole) // 2)
        tape = RecordedBars(whole, spec)
    else:
        tape = MarketStream(spec)
        if market.opens_at_ms is not None:
            _check_opening(market.opens_at_ms, spec.bar_ms, now_ms)
            return BarSource(tape, market.opens_at_ms, market.speed)
    return BarSource(tape, now_ms - bars_before * spec.bar_ms, market.speed)


def _check_opening(opens_at_ms: int, bar_ms: int, now_ms: int) -> None:
    if not 0 <= now_ms - opens_at_ms <= MOST_HISTORY_BARS * bar_ms:
        earliest = max(0, now_ms - MOST_HISTORY_BARS * bar_ms)
        raise InputError(
            f"the market opens at {opens_at_ms}",
            wanted=f"a time from {earliest} to {now_ms} (ms UTC), at most {MOST_HISTORY_BARS} bars ago",
            where="opens_at_ms",
        )


def _trades_played(market: MarketWish, trades: RecordedTrades, now_ms: int) -> MarketSource:
    span = int(trades.time_ms[-1] - trades.time_ms[0])
    before = min(market.history_bars * MINUTE_MS, span // 2)
    return TradeSource(trades, now_ms - before, market.speed)


def _market_spec(opening: Opening, listing: Listing, number: int) -> MarketSpec:
    market, grid = opening.market, listing.instrument
    price, volume = _SCALE[listing.symbol]
    recorded = market.tape if number == 0 and isinstance(market.tape, Tape) else None
    return MarketSpec(
        symbol=listing.symbol,
        seed=opening.seed + number,
        bar_ms=market.bar_ms if recorded is None else recorded.bar_ms,
        minutes_per_bar=market.minutes_per_bar,
        start_ms=0,
        start_price=price,
        tick_size=float(grid.tick_size),
        lot_step=float(grid.lot_step),
        hourly_volume=volume,
        edge_strength=market.edge,
    )
