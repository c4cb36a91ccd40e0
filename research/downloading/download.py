"""History from any exchange that ccxt knows: candles, funding and open interest of one perpetual, in pages.

What is stored already is not asked for again. Every page is durable as soon as it is there, so a download that was
killed goes on where it was and ends with the same file. A gap is asked for once more; what then is still missing is
what the exchange does not have, and is reported with its times. It must not know a strategy.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from bot.feeds.venues.client import Opens, Trouble, VenueError, answer, open_client, perpetual_of
from core.errors import InputError, ResourceError
from research.checking import utc_text
from research.downloading.held import Held, Show
from research.downloading.ledger import Ledger
from research.downloading.plans import Contract, Plan, Through, plan_of
from research.downloading.spans import Gap, Span
from research.store import Kind, Series, Store

Sleep: TypeAlias = Callable[[float], Awaitable[None]]
TRIES, FIRST_S, LIMITED_S, LONGEST_S = 5, 1.0, 15.0, 300.0
"""Tries of one page; first pauses after a failure of the network and after a 429, doubled; the longest pause."""


@dataclass(frozen=True, slots=True)
class DownloadRequest:
    """What is asked of whom at `now_ms`, for [from_ms, to_ms). `exchange` is ccxt's id."""

    exchange: str
    symbol: str
    bar_ms: int
    from_ms: int
    to_ms: int
    now_ms: int


@dataclass(frozen=True, slots=True)
class Line:
    """How exchanges are opened and how pauses are spent."""

    opens: Opens = open_client
    sleep: Sleep = asyncio.sleep


@dataclass(frozen=True, slots=True)
class Downloaded:
    """What one series has now, in the span that was asked for. `contract` is ccxt's name of what was read."""

    series: str
    contract: str
    before: int
    rows: int
    pages: int
    from_ms: int
    to_ms: int
    gaps: tuple[Gap, ...]
    notes: tuple[str, ...]


async def download(
    store: Store, request: DownloadRequest, kinds: tuple[Kind, ...], show: Show, line: Line
) -> list[Downloaded]:
    """Download `kinds` of one contract. Raises InputError for what cannot be asked, ResourceError when it fails."""
    if request.from_ms >= request.to_ms:
        raise InputError(
            f"{utc_text(request.from_ms)} to {utc_text(request.to_ms)} holds nothing",
            wanted="--from before --to, and before now",
        )
    client = line.opens(request.exchange)
    try:
        through = _through(client, line.sleep)
        markets = await through(client.load_markets)
        symbol = _perpetual(client, markets, request.symbol)
        contract = Contract.of(client, symbol)
        # All of it is refused before any of it is asked for.
        plans = [plan_of(_series(kind, request), contract, through) for kind in kinds]
        return [await _fill(store, plan, request, show) for plan in plans]
    finally:
        await client.close()


def _series(kind: Kind, request: DownloadRequest) -> Series:
    bar_ms = request.bar_ms if kind is Kind.CANDLES else 0
    return Series(kind, request.exchange, request.symbol, bar_ms)


def _perpetual(client: Any, markets: Any, symbol: str) -> str:  # noqa: ANN401 - ccxt's structures
    base = symbol.removesuffix("USDT")
    try:
        return perpetual_of(markets, base)
    except VenueError as error:
        raise InputError(
            f"{client.id}: {error}", wanted="a coin that has one there, like --symbol LTCUSDT"
        ) from None


def _through(client: Any, sleep: Sleep) -> Through:  # noqa: ANN401 - as above
    async def through(call: Callable[[], Awaitable[Any]]) -> Any:  # noqa: ANN401 - as above
        for tried in range(1, TRIES + 1):
            try:
                return await answer(client, call())
            except VenueError as error:
                pause_s = _pause_s(error, tried)
                if pause_s is None:
                    again = "" if error.trouble is Trouble.REFUSED else ", run it again to go on"
                    raise ResourceError(f"{client.id}: {error}; what came is kept{again}") from None
            await sleep(pause_s)
        return None

    return through


def _pause_s(error: VenueError, tried: int) -> float | None:
    """Return how long to wait before the next try; None when there is to be none."""
    limited = error.trouble is Trouble.LIMIT
    pause_s = error.wait_s or (LIMITED_S if limited else FIRST_S) * 2.0 ** (tried - 1)
    if error.trouble is Trouble.REFUSED or tried == TRIES or pause_s > LONGEST_S:
        return None
    return pause_s


async def _fill(store: Store, plan: Plan, request: DownloadRequest, show: Show) -> Downloaded:
    span, notes = _span(plan, request)
    path = store.path_of(plan.series)
    ledger, done = Ledger(path.with_suffix(".download")), False
    try:
        for torn in path.parent.glob(f".{path.name}.*.part"):
            torn.unlink(missing_ok=True)
        held = Held(store, plan, ledger)
        before = len(held.within(span))
        pages = await held.fetch(span, show)
        held.store()
        done = True
    finally:
        ledger.close(done=done)
    gaps = tuple(held.gaps(span))
    notes += _front_note(plan, span, gaps)
    rows = len(held.within(span))
    return Downloaded(
        str(plan.series), plan.contract.symbol, before, rows, pages, *span, gaps, tuple(notes)
    )


def _span(plan: Plan, request: DownloadRequest) -> tuple[Span, list[str]]:
    """Return what is asked for of the request: not before the listing, not what is gone, no bar that is open."""
    start, stop, notes = request.from_ms, request.to_ms, list[str]()
    exchange, listed = plan.series.exchange, plan.contract.listed
    if listed > start:
        start = listed
        notes.append(f"{plan.contract.symbol} is listed since {utc_text(listed)}")
    if plan.kept_ms and request.now_ms - plan.kept_ms > start:
        start = request.now_ms - plan.kept_ms
        days = round(plan.kept_ms / 86_400_000)
        notes.append(f"{exchange} keeps {plan.series.kind} for {days} days only")
    if plan.step_ms:
        start = -(-start // plan.step_ms) * plan.step_ms
        stop -= stop % plan.step_ms
    return (min(start, stop), stop), notes


def _front_note(plan: Plan, span: Span, gaps: tuple[Gap, ...]) -> list[str]:
    if not gaps or gaps[0].from_ms != span[0]:
        return []
    until = "in this span" if gaps[0].to_ms >= span[1] else f"before {utc_text(gaps[0].to_ms)}"
    return [f"{plan.series.exchange} gave nothing {until}"]
