"""What is looked at again and again: the clocks, the exchange's status, the instrument, the key, the leverage.

Times are FAULTS.md's: clock and status each minute, the instrument at least every 15, the key every 6 hours. What is
found is told as events; the engine and its risk rules decide what it means.
"""

import asyncio
from decimal import Decimal
from typing import Any

from bot.bybit import wire
from bot.bybit.reply import ReadError, Row
from bot.clock import MarketClock
from bot.exchange.account import Account, AccountTerms, patiently, read
from bot.exchange.calls import Call, Client
from bot.exchange.health import Health
from bot.exchange.orders import CATEGORY
from bot.exchange.rows import instrument_of_row, position_of
from bot.exchange.schema import InstrumentRow, PositionRow, TierRow, rows_of
from core.errors import InputError
from core.events import InstrumentReport
from core.readiness import TRADING

MINUTE_MS, INSTRUMENT_MS, KEY_MS = 60_000, 900_000, 6 * 3_600_000
SOON_MS = 10_000
"""What was found unwell is looked at again this soon: entries wait for it."""
CLOCK_REMARK_MS, CLOCK_FAULT_MS, LONGEST_TRIP_MS, TRIPS = 250, 800, 1500, 3
KEY_DAYS, KEY_REMARK_DAYS = 3, 14
_TICK_S = 1.0
_NANO = 1_000_000


class Watch:
    """Looks at one exchange for as long as it runs."""

    def __init__(
        self,
        client: Client,
        terms: AccountTerms,
        clock: MarketClock,
        account: Account,
        health: Health,
    ) -> None:
        self._client, self._terms, self._clock = client, terms, clock
        self._account, self._health = account, health
        self._reported: tuple[object, ...] = ()
        self._due: dict[str, int] = {}
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Look at clock and instrument once, and go on from there. Raises ReadError or InputError."""
        await patiently(self.measure_clock)
        await patiently(self.read_instrument)
        now = self._clock.host()
        self._due = {
            "clock": now + MINUTE_MS,
            "status": now,
            "key": now,
            "leverage": now + MINUTE_MS,
            "instrument": now + INSTRUMENT_MS,
        }
        self._task = asyncio.get_running_loop().create_task(self._run(), name="watch")

    async def end(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def hurry(self, name: str) -> None:
        """Look at the `instrument` or the `clock` as soon as possible: a request did not fit it."""
        self._due[name] = 0

    def distrust_clock(self) -> None:
        """Measure the clock as soon as possible: the exchange refused a time stamp."""
        self._due["clock"] = 0

    async def measure_clock(self) -> None:
        """Measure how far the host's clock is off and set the offset; only slow answers measure nothing."""
        trip_ms, offset_ms = min([await self._trip() for _ in range(TRIPS)])
        if trip_ms > LONGEST_TRIP_MS:
            return
        self._clock.offset_ms = offset_ms
        word = f"the host's clock is {abs(offset_ms)} ms {'slow' if offset_ms > 0 else 'fast'}"
        if abs(offset_ms) > CLOCK_FAULT_MS:
            self._health.bad("clock", word)
        else:
            self._health.good("clock", word if abs(offset_ms) > CLOCK_REMARK_MS else "")

    async def _trip(self) -> tuple[int, int]:
        """Return how long an answer took and the clock's offset by it (ms)."""
        sent_ms = self._clock.host()
        answer = await read(self._client, Call.TIME, {})
        back_ms = self._clock.host()
        try:
            nano = wire.integer(answer, "timeNano")
        except wire.WireError as error:
            raise ReadError(f"market/time: {error}") from None
        return back_ms - sent_ms, nano // _NANO - (sent_ms + back_ms) // 2

    async def read_instrument(self) -> None:
        """Read the instrument's record and its tiers; tell them when they changed."""
        symbol = self._terms.symbol
        query = {"category": CATEGORY, "symbol": symbol}
        row, *more = rows_of(
            InstrumentRow, await read(self._client, Call.INSTRUMENT, query), symbol
        ) or (None,)
        if row is None or more:
            raise InputError(
                f"the exchange has no single instrument {symbol}", wanted="a linear perpetual"
            )
        tiers = rows_of(TierRow, await read(self._client, Call.TIERS, query), symbol)
        instrument = instrument_of_row(row, tiers)
        if self._reported != (instrument, row.status):
            self._reported = (instrument, row.status)
            now = self._clock.now_ms()
            self._health.put(InstrumentReport(now, now, instrument, row.status))

    async def _run(self) -> None:
        jobs: dict[str, tuple[Any, int]] = {
            "clock": (self.measure_clock, MINUTE_MS),
            "status": (self._read_status, MINUTE_MS),
            "leverage": (self._read_leverage, MINUTE_MS),
            "instrument": (self.read_instrument, INSTRUMENT_MS),
            "key": (self._read_key, KEY_MS),
        }
        while True:
            for name, (job, every_ms) in jobs.items():
                now = self._clock.host()
                if 0 <= self._due[name] - now <= every_ms:
                    continue
                try:
                    await job()
                    self._due[name] = now + (SOON_MS if self._is_unwell(name) else every_ms)
                except (ReadError, InputError) as error:
                    self._due[name] = now + min(every_ms, MINUTE_MS)
                    self._health.bad("exchange", str(error))
            await asyncio.sleep(_TICK_S)

    def _is_unwell(self, name: str) -> bool:
        if name == "instrument":
            return bool(self._reported) and self._reported[1] != TRADING
        return self._health.is_bad({"status": "maintenance"}.get(name, name))

    async def _read_status(self) -> None:
        result = await read(self._client, Call.STATUS, {})
        rows = result.get("list")
        titles = [
            str(row.get("title"))
            for row in (rows if isinstance(rows, list) else ())
            if isinstance(row, dict) and row.get("state") == "ongoing"
        ]
        if titles:
            self._health.bad("maintenance", f"maintenance: {', '.join(titles)}"[:200])
        else:
            self._health.good("maintenance")

    async def _read_leverage(self) -> None:
        """Set the leverage again where it differs and nothing is held: the engine makes no entry until it agrees."""
        query = {"category": CATEGORY, "symbol": self._terms.symbol}
        rows = rows_of(PositionRow, await read(self._client, Call.POSITION, query))
        row = position_of(rows, self._terms.symbol)
        if not row.size and row.leverage != self._terms.leverage:
            await self._account.set_leverage(row)

    async def _read_key(self) -> None:
        result = await read(self._client, Call.KEY, {})
        days = _days_left(result)
        if days is not None and days < KEY_DAYS:
            self._health.bad("key", f"the API key ends in {days} days")
        else:
            ends_soon = days is not None and days < KEY_REMARK_DAYS
            self._health.good("key", f"the API key ends in {days} days" if ends_soon else "")


def _days_left(key: Row) -> Decimal | None:
    """Return the days until the key ends; None when it does not end (bound to addresses)."""
    days = key.get("deadlineDay")
    return Decimal(days) if isinstance(days, int) and days >= 0 else None
