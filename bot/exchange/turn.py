"""Waiting for one's turn under the rate limits, without holding up the event loop."""

import asyncio

from bot.bybit.budget import Budget
from bot.clock import MarketClock


async def turn(
    budget: Budget, clock: MarketClock, path: str, *, protects: bool, until: int
) -> bool:
    """Wait until a request to `path` may leave; False when it must not any more: too late, or shut out."""
    while True:
        now = clock.now_ms()
        if until and now > until:
            return False
        wait_ms = budget.take(path, now, protects=protects)
        if wait_ms == 0:
            return True
        if budget.banned_ms(now) and not protects:
            return False
        await asyncio.sleep(min(wait_ms, 1000) / 1000)
