"""One contract's market: its tape, its book, its newest prices, and what everybody may read of it."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from core.errors import InvariantError
from simulator.exchange.background import Background
from simulator.exchange.book import Book
from simulator.exchange.candles import PREMIUM_UNITS, Candles
from simulator.exchange.chance import identifier
from simulator.exchange.grid import Grid
from simulator.exchange.listing import Listing
from simulator.exchange.minutes import Minutes
from simulator.exchange.premiums import FundingClock
from simulator.exchange.sources import MarketSource, Step
from simulator.exchange.spec import ExchangeSpec
from simulator.exchange.words import BookLevels, CandleKind, PublicTrade, Refusal, Side
from simulator.exchange.working import Working
from simulator.market.spec import MINUTE_MS

FAR = 1 << 62
"""A time that never comes."""
BARS_REMEMBERED = 20
"""Bars before the start whose trades are among the newest public ones."""


class Market:
    """Prices are units (simulator/exchange/grid.py), the premium a fraction.

    `is_held`: last, mark and index are held by control until `held_until`; the tape goes on unseen, `behind` is its
    newest step.
    """

    def __init__(self, listing: Listing, source: MarketSource, spec: ExchangeSpec) -> None:
        """Open the market at spec.now_ms, with the tape's history before it."""
        if spec.funding_minutes is not None:
            interval = spec.funding_minutes * MINUTE_MS
            instrument = replace(listing.instrument, funding_interval_ms=interval)
            listing = replace(listing, instrument=instrument)
        self.listing = listing
        instrument = listing.instrument
        self.grid = Grid(instrument.tick_size, instrument.lot_step)
        self.book = Book(
            Background(listing.symbol, spec.seed, self.grid, float(listing.level_quantity))
        )
        self.conditionals: list[Working] = []
        self.trades: deque[PublicTrade] = deque(maxlen=spec.trades_remembered)
        self.last = self.mark = self.index = 0
        self.previous_last = 0
        self.tick_direction = "ZeroPlusTick"
        self.premium = 0.0
        self.is_held = False
        self.held_until = FAR
        self.held_last = 0
        self.behind: Step | None = None
        self.is_reduce_only = False
        self.seq = 0
        self._seed, self._recalled = spec.seed, 0
        self._open(source, spec)

    def _open(self, source: MarketSource, spec: ExchangeSpec) -> None:
        """Play the bar in progress up to now without telling anybody, so that its klines are whole."""
        now, length = spec.now_ms, max(source.bar_ms, MINUTE_MS)
        begins = source.start(now)
        live = max(now - now % length, begins)
        self.candles = Candles(source, begins, live, spec.minutes_remembered)
        self._last_minutes = self.candles.live[CandleKind.LAST]
        self.next_minute = live + MINUTE_MS
        self._steps: Iterator[Step] = source.steps(live - 1)
        self.pending: Step | None = next(self._steps, None)
        self._carry_in(source, begins, live)
        self._remember(source.steps(max(begins, live - BARS_REMEMBERED * source.bar_ms) - 1), live)
        while self.pending is not None and self.pending.time <= now:
            self._roll_until(self.pending.time)
            step = self.pass_by()
            self._see(step)
            if step.quantity:
                self.print_price(self.grid.ticks_of(step.price), step.taker_sells)
                self._last_minutes.add(self.last, self.grid.lots_of(step.quantity))
                self._recall(step)
        self._roll_until(now)
        if not self.last and self.pending is not None:
            self._see(self.pending)
            self.print_price(self.grid.ticks_of(self.pending.price), self.pending.taker_sells)
        if self.behind is None:
            # Opened between two bars: a price that is held before the first step must find its way back.
            last, mark, index = (
                float(self.grid.price(units)) for units in (self.last, self.mark, self.index)
            )
            self.behind = Step(now, last, 0.0, False, mark, index, self.premium)
        instrument = self.listing.instrument
        self.funding = FundingClock(
            self.candles, instrument.funding_interval_ms, instrument.funding_cap, now
        )

    def _carry_in(self, source: MarketSource, begins: int, live: int) -> None:
        before = source.history(max(begins, live - source.bar_ms), live - 1, source.bar_ms)
        if not len(before):
            return
        price, mark, index = before.close[-1], before.mark[-1], before.index[-1]
        self._see(Step(live, float(price), 0.0, False, float(mark), float(index), mark / index - 1))
        self.print_price(self.grid.ticks_of(float(price)), taker_sells=False)
        minutes: Minutes = self._last_minutes
        minutes.open = minutes.high = minutes.low = minutes.close = self.last

    def _remember(self, steps: Iterator[Step], until: int) -> None:
        """Recall the last public trades before `until`, so that there are some from the first moment."""
        for step in steps:
            if step.time >= until:
                return
            if step.quantity:
                self._recall(step)

    def _recall(self, step: Step) -> None:
        price, quantity = self.grid.ticks_of(step.price), self.grid.lots_of(step.quantity)
        side = Side.SELL if step.taker_sells else Side.BUY
        self._recalled += 1
        trade_id = identifier(self._seed, -self._recalled)
        self.trades.append(self.public_trade(trade_id, side, price, quantity, step.time))

    def _roll_until(self, time: int) -> None:
        while self.next_minute <= time:
            self.candles.roll()
            self.next_minute += MINUTE_MS

    # The tape.

    def due(self) -> int:
        """Return the time of the next thing that happens by itself."""
        step = self.pending.time if self.pending is not None else FAR
        return min(step, self.next_minute, self.funding.next_time, self.held_until)

    def pass_by(self) -> Step:
        """Take the pending step off the tape. Raises InvariantError when the tape has ended."""
        step = self.pending
        if step is None:
            raise InvariantError("the tape has ended, and was asked for one more step")
        self.pending = next(self._steps, None)
        self.behind = step
        return step

    def roll(self) -> None:
        """Close the minute, and take its premium for funding."""
        self.candles.roll()
        self.next_minute += MINUTE_MS
        self.funding.sample(self.premium)

    def move_marks(self, mark: int, index: int, premium: float) -> None:
        """Set mark and index."""
        live = self.candles.live
        self.mark, self.index, self.premium = mark, index, premium
        live[CandleKind.MARK].add(mark)
        live[CandleKind.INDEX].add(index)
        live[CandleKind.PREMIUM].add(round(premium * PREMIUM_UNITS))

    def _see(self, step: Step) -> None:
        self.move_marks(
            self.grid.ticks_of(step.mark), self.grid.ticks_of(step.index), float(step.premium)
        )

    def print_price(self, price: int, taker_sells: bool) -> None:
        """Let the tape trade at `price`: it is the last price, and the others quote around it."""
        self.set_last(price)
        self.book.quote(price, taker_sells)

    def set_last(self, price: int) -> None:
        """Set the last price and the direction of its tick."""
        if price > self.last:
            self.tick_direction = "PlusTick"
        elif price < self.last:
            self.tick_direction = "MinusTick"
        elif not self.tick_direction.startswith("Zero"):
            self.tick_direction = "Zero" + self.tick_direction
        self.last = price

    def record(self, trade: PublicTrade, price: int, quantity: int) -> None:
        """Remember a public trade, and put it into the klines."""
        self.trades.append(trade)
        self._last_minutes.add(price, quantity)

    # The grid and the band.

    def regrid(self, listing: Listing) -> None:
        """Go over to another listing: its tick and lot hold from now on, resting orders stay where they are."""
        self.listing = listing
        self.grid = Grid(listing.instrument.tick_size, listing.instrument.lot_step)
        self.book.background.regrid(self.grid)
        if self.last:
            self.book.quote(self.last - self.last % self.grid.tick or self.grid.tick, False)

    def band(self) -> tuple[int, int]:
        """Return the highest price of a buy and the lowest of a sell, on ticks.

        Source: Bybit help centre, order price limits of USDT perpetuals: buy at most
        min(max(index, mark (1 + X)), mark (1 + Y)), sell at least max(min(index, mark (1 - X)), mark (1 - Y)).
        """
        grid, listing = self.grid, self.listing
        mark, index = Decimal(self.mark), Decimal(self.index)
        x, y = listing.price_limit_x, listing.price_limit_y
        highest = min(max(index, mark * (1 + x)), mark * (1 + y))
        lowest = max(min(index, mark * (1 - x)), mark * (1 - y))
        low, high = int(lowest), int(highest)
        return high - high % grid.tick, max(grid.tick, low + (-low) % grid.tick)

    # Reading.

    def levels(self, depth: int, now: int) -> BookLevels:
        """Return the book as everybody sees it."""
        price, quantity = self.grid.price, self.grid.quantity
        bids, asks = (
            tuple(
                (price(p), quantity(q)) for p, q in self.book.side(asks=asks, depth=depth, now=now)
            )
            for asks in (False, True)
        )
        return BookLevels(self.listing.symbol, bids, asks, self.book.update_id, self.seq, now)

    def public_trade(
        self, trade_id: str, side: Side, price: int, quantity: int, time: int
    ) -> PublicTrade:
        """Make the public row of a trade; `side` is the taker's."""
        grid = self.grid
        return PublicTrade(
            self.listing.symbol,
            trade_id,
            side,
            grid.price(price),
            grid.quantity(quantity),
            time,
            self.seq,
        )

    def refuse_status(self, *, opens: bool) -> Refusal | None:
        """Return why the contract takes no such order now."""
        status = str(self.listing.status)
        if status == "Trading":
            if opens and self.is_reduce_only:
                return Refusal(
                    110023,
                    "Currently you can only reduce your position on this contract. please check our "
                    "announcement or contact customer service for details.",
                )
            return None
        if status == "Settling":
            return Refusal(
                110063, f"Settlement in progress! {self.listing.symbol} not available for trading."
            )
        if status == "Delivering" and not opens:
            return None
        return Refusal(110074, "This contract is not live")
