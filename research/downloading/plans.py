"""How each exchange gives each kind of history: which way it is paged, how long a page is, what it does not keep.

Read off the exchanges' documentation and ccxt 4.5.90's sources (docs/venues.md says which is which); an exchange
that is not named is walked forward by the unified calls. It must not know the store.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from bot.feeds.venues.client import Client
from bot.feeds.venues.readings import Row, number_of, time_of
from core.calendar import DAY_MS, HOUR_MS, bar_text_of
from core.errors import InputError
from research.downloading.paging import Backward, Forward, Numbered, Rows, Walk, Whole, Windows
from research.store import Kind, Series

OPEN_INTEREST_BAR = "1h"
CANDLES_A_PAGE = {
    "binanceusdm": 1000,
    "bitget": 200,
    "bybit": 1000,
    "krakenfutures": 2000,
    "okx": 300,
}
INTEREST_A_PAGE = {"binanceusdm": 500, "bybit": 200, "okx": 100}
KEPT_MS = {("binanceusdm", Kind.OPEN_INTEREST): 30 * DAY_MS}
"""What an exchange keeps and refuses to be asked beyond."""
_USUAL_PAGE = 100
_SLACK_MS = 10 * 60_000
_SETTLED_REACH_MS = 30 * DAY_MS

Through: TypeAlias = Callable[[Callable[[], Awaitable[Any]]], Awaitable[Any]]
"""Asks until there is an answer, or raises."""


@dataclass(frozen=True, slots=True)
class Contract:
    """One perpetual of one exchange: `symbol` is ccxt's, `size` the coins of a contract, `listed` ms or 0."""

    client: Client
    symbol: str
    size: float
    listed: int

    @classmethod
    def of(cls, client: Client, symbol: str) -> "Contract":
        """Read the exchange's list of markets."""
        market: Row = (client.markets or {})[symbol]
        size = number_of(market.get("contractSize"))
        return cls(client, symbol, size if size > 0 else 1.0, time_of(market.get("created")))


@dataclass(frozen=True, slots=True)
class Plan:
    """How one series is asked for. `step_ms` is 0 where rows keep no grid; `kept_ms` 0 where all is kept.

    `reach_ms` is what one page spans: holes that lie nearer to each other are asked for together.
    """

    series: Series
    contract: Contract
    walk: Walk
    step_ms: int
    reach_ms: int
    kept_ms: int = 0


def plan_of(series: Series, contract: Contract, through: Through) -> Plan:
    """Return how the series is asked for. Raises InputError for what the exchange does not offer."""
    build = {Kind.CANDLES: _candles, Kind.FUNDING: _funding, Kind.OPEN_INTEREST: _interest}
    return build[series.kind](series, contract, through)


def _candles(series: Series, contract: Contract, through: Through) -> Plan:
    client: Any = contract.client
    known = client.timeframes or {}
    bar, step = bar_text_of(series.bar_ms), series.bar_ms
    if bar not in known:
        raise InputError(
            f"{client.id} has no candles of {bar}", wanted=f"--bar with one of {', '.join(known)}"
        )
    most = CANDLES_A_PAGE.get(client.id, _USUAL_PAGE)

    async def ask(since: int, until: int) -> Rows:
        count = -(-(until - since) // step)
        more = {"until": until - 1} if client.id == "bybit" else {}
        call = partial(client.fetch_ohlcv, contract.symbol, bar, since, count, more)
        return dict(filter(None, map(_bar, await through(call))))

    return Plan(series, contract, Windows(ask, most, step), step, most * step)


def _bar(row: Any) -> tuple[int, tuple[float, ...]] | None:  # noqa: ANN401 - JSON
    """Return a candle by its opening; None for one that cannot be, which is then missing."""
    at, *numbers = time_of(row[0]), *map(number_of, row[1:6])
    opened, high, low, close, volume = numbers
    sound = 0 < low <= min(opened, close) and max(opened, close) <= high and volume >= 0
    return (at, (opened, high, low, close, volume)) if at and sound else None


def _funding(series: Series, contract: Contract, through: Through) -> Plan:
    client: Any = contract.client
    _needs(client, "fetchFundingRateHistory", "settled funding rates")

    async def ask(since: int | None, limit: int | None, more: dict[str, Any]) -> Rows:
        call = partial(
            client.fetch_funding_rate_history, contract.symbol, since, limit, params=more
        )
        rows = await through(call)
        pairs = ((time_of(r.get("timestamp")), number_of(r.get("fundingRate"))) for r in rows)
        return {at: (rate,) for at, rate in pairs if at and rate == rate}

    return Plan(series, contract, _settled_walk(client.id, ask), 0, _SETTLED_REACH_MS)


def _settled_walk(exchange: str, ask: Callable[..., Awaitable[Rows]]) -> Walk:
    # Where a page comes newest first its length goes by the exchange's own word: ccxt, which cuts an answer to its
    # limit, would keep the oldest of one that holds rows twice.
    match exchange:
        case "binanceusdm":
            return Forward(lambda since, _: ask(since, 1000, {}))
        case "bitget":
            return Numbered(lambda number, _: ask(None, None, {"pageSize": 100, "pageNo": number}))
        case "bybit":
            return Backward(lambda since, until: ask(since, 200, {"until": until - 1}))
        case "krakenfutures":
            return Whole(lambda _since, _until: ask(None, None, {}))
        case "okx":
            # Its `after` is exclusive, and with `before` alone it gives the newest rows, not the next.
            return Backward(lambda since, until: ask(since, None, {"limit": 100, "after": until}))
        case _:
            return Forward(lambda since, _: ask(since, 100, {}), 100 * HOUR_MS)


def _interest(series: Series, contract: Contract, through: Through) -> Plan:
    client: Any = contract.client
    _needs(client, "fetchOpenInterestHistory", "open interest of the past")
    most = INTEREST_A_PAGE.get(client.id, _USUAL_PAGE)

    async def ask(since: int, until: int) -> Rows:
        count = -(-(until - since) // HOUR_MS)
        more = {"until": until - 1}
        call = partial(
            client.fetch_open_interest_history,
            contract.symbol, OPEN_INTEREST_BAR, since, count, more,
        )  # fmt: skip
        rows = (
            (time_of(row.get("timestamp")), number_of(row.get("openInterestAmount")))
            for row in await through(call)
        )
        return {at: (amount * contract.size,) for at, amount in rows if at and amount == amount}

    kept = KEPT_MS.get((client.id, series.kind), 0)
    kept = kept - _SLACK_MS if kept else 0
    return Plan(series, contract, Windows(ask, most, HOUR_MS), HOUR_MS, most * HOUR_MS, kept)


def _needs(client: Client, call: str, what: str) -> None:
    if client.has.get(call) not in (True, "emulated"):
        raise InputError(
            f"{client.id} gives no {what}",
            wanted=f"an exchange with ccxt's {call}, like binance, bybit or okx",
        )
