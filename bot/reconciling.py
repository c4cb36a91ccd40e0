"""Does the journal say what the exchange says? Every execution, the position, and the money, to 1e-8 (FAULTS I17).

The exchange is asked for its own list of executions, its wallet and its closed PnL; the journal is read as it stands.
Nothing is changed on either side.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol

from bot.bybit.reply import ReadError
from bot.exchange.schema import ExecutionRow, rows_of
from bot.journal.reader import JournalReader
from core.calendar import DAY_MS
from core.errors import InvariantError
from core.events import Fill, FundingPaid, PositionReport, WalletReport
from core.money import ZERO
from core.position import Position

EXACT = Decimal("1e-8")
LINEAR = "linear"
WINDOW_MS = 7 * DAY_MS - 1
"""The longest stretch that one question may span. Source: V5, "Get Trade History"."""
PAGE = 100
FUNDING = "Funding"
_UNREADABLE = "nothing was compared; try again"


class Asks(Protocol):
    """Signed questions that move nothing; raise EbbError when there is no answer."""

    def get_signed(self, path: str, **params: str | int) -> Mapping[str, Any]:
        """Return `result` of a signed GET."""
        ...


@dataclass(frozen=True, slots=True)
class Money:
    """Sums over a stretch of time (USDT): price PnL of what was closed, fees paid, funding received."""

    realised: Decimal = ZERO
    fees: Decimal = ZERO
    funding: Decimal = ZERO

    @property
    def net(self) -> Decimal:
        """Return what the wallet must have changed by."""
        return self.realised - self.fees + self.funding


@dataclass(slots=True)
class Reconciled:
    """Both sides, and every way in which they differ, one line each; none = they agree."""

    fills: int = 0
    settlements: int = 0
    journal: Money = Money()
    held: Decimal = ZERO
    held_by_exchange: Decimal = ZERO
    wallet_before: Decimal | None = None
    wallet_now: Decimal = ZERO
    closed_pnl: Decimal = ZERO
    differences: list[str] = field(default_factory=list)

    @property
    def agrees(self) -> bool:
        """Return True when nothing differs."""
        return not self.differences


@dataclass(frozen=True, slots=True)
class Memory:
    """What a journal says of one account: its first look at it, and all executions since."""

    since_ms: int
    wallet: Decimal | None
    position: PositionReport | None
    fills: dict[str, Fill]
    settlements: dict[str, FundingPaid]


def remembered(journal: JournalReader) -> Memory:
    """Read what `journal` has of the account. Raises JournalError for a damaged row."""
    wallet = next(_records(journal, WalletReport), None)
    position = next(_records(journal, PositionReport), None)
    looks = [one.time for one in (wallet, position) if one is not None]
    fills = {one.execution_id: one for one in _records(journal, Fill)}
    paid = {one.execution_id: one for one in _records(journal, FundingPaid)}
    since_ms = min([*looks, *(one.time for one in (*fills.values(), *paid.values()))], default=0)
    return Memory(since_ms, wallet.wallet_usdt if wallet else None, position, fills, paid)


def reconcile(journal: JournalReader, asks: Asks, symbol: str, now_ms: int) -> Reconciled:
    """Compare `journal` with the account's own word on `symbol`. Raises EbbError when the exchange cannot be asked."""
    memory = remembered(journal)
    rows = executions(asks, symbol, memory.since_ms, now_ms)
    found = Reconciled(fills=len(memory.fills), settlements=len(memory.settlements))
    found.differences += _compared(memory, {row.execId: row for row in rows})
    found.wallet_now, found.wallet_before = _wallet(asks), memory.wallet
    found.held_by_exchange = _held(asks, symbol)
    found.closed_pnl = _closed_pnl(asks, symbol, memory.since_ms, now_ms)
    _add_money(found, memory)
    return found


def executions(asks: Asks, symbol: str, since_ms: int, until_ms: int) -> list[ExecutionRow]:
    """Return the exchange's own executions of `symbol` in [since_ms, until_ms], oldest first."""
    rows = [
        row
        for result in _pages(asks, "/v5/execution/list", symbol, (since_ms, until_ms))
        for row in rows_of(ExecutionRow, result, symbol)
    ]
    unique = {row.execId: row for row in rows if since_ms <= row.execTime <= until_ms}
    return sorted(unique.values(), key=lambda row: (row.execTime, row.seq))


def _pages(
    asks: Asks, path: str, symbol: str, span: tuple[int, int]
) -> Iterator[Mapping[str, Any]]:
    start, until = span
    while start <= until:
        end, cursor = min(start + WINDOW_MS, until), ""
        while True:
            more = {"cursor": cursor} if cursor else {}
            result = asks.get_signed(
                path,
                category=LINEAR,
                symbol=symbol,
                startTime=start,
                endTime=end,
                limit=PAGE,
                **more,
            )
            yield result
            cursor = str(result.get("nextPageCursor") or "")
            if not cursor or not result.get("list"):
                break
        start = end + 1


def _compared(memory: Memory, rows: dict[str, ExecutionRow]) -> Iterator[str]:
    ours: dict[str, tuple[Decimal, ...]] = {
        name: (fill.price, fill.quantity, fill.fee) for name, fill in memory.fills.items()
    } | {name: (paid.amount_usdt,) for name, paid in memory.settlements.items()}
    for name in ours.keys() - rows.keys():
        yield f"execution {name} is in the journal and not at the exchange"
    for name, row in rows.items():
        if name not in ours:
            yield (
                f"execution {name} ({row.execType} {row.side} {row.execQty} at {row.execPrice}) is "
                "at the exchange and not in the journal"
            )
        elif (differing := _differing(ours[name], row)) is not None:
            yield f"execution {name}: {differing}"


def _differing(ours: tuple[Decimal, ...], row: ExecutionRow) -> str | None:
    if row.execType == FUNDING:
        theirs: tuple[Decimal, ...] = (-row.execFee,)
    else:
        sign = -1 if row.side == "Sell" else 1
        theirs = (row.execPrice, sign * row.execQty, row.execFee)
    same = len(ours) == len(theirs) and all(
        abs(a - b) <= EXACT for a, b in zip(ours, theirs, strict=False)
    )
    return None if same else f"the journal has {_listed(ours)}, the exchange {_listed(theirs)}"


def _add_money(found: Reconciled, memory: Memory) -> None:
    """Add up the journal's money, and hold it against wallet, position and closed PnL."""
    adopted = memory.position is not None and memory.position.quantity
    position = Position()
    if memory.position is not None and adopted:
        quantity, entry = memory.position.quantity, memory.position.entry_price
        position = Position(quantity, -quantity * entry)
    try:
        for fill in sorted(memory.fills.values(), key=lambda fill: fill.time):
            position.apply(fill)
    except InvariantError as error:
        found.differences.append(f"the journal's fills make no short: {error}")
        return
    funding = sum((paid.amount_usdt for paid in memory.settlements.values()), ZERO)
    found.journal = Money(position.realised_pnl_usdt, position.fees_usdt, funding)
    found.held = position.quantity
    if found.held != found.held_by_exchange:
        said = f"the journal holds {found.held}, the exchange {found.held_by_exchange}"
        found.differences.append(said)
    if found.wallet_before is not None:
        change = found.wallet_now - found.wallet_before
        if abs(change - found.journal.net) > EXACT:
            found.differences.append(
                f"the wallet changed by {change}, the journal says {found.journal.net}"
            )
    closed = found.journal.realised - found.journal.fees
    # While a short is held its entry fee is in no closed PnL yet; an adopted one's entry fee is in no journal.
    if position.is_flat and not adopted and abs(closed - found.closed_pnl) > EXACT:
        found.differences.append(
            f"the exchange's closed PnL is {found.closed_pnl}, the journal says {closed}"
        )


def _wallet(asks: Asks) -> Decimal:
    result = asks.get_signed("/v5/account/wallet-balance", accountType="UNIFIED", coin="USDT")
    for account in _rows(result):
        for coin in account.get("coin") or []:
            if coin.get("coin") == "USDT":
                return _decimal(coin, "walletBalance", "wallet-balance, coin USDT")
    raise ReadError("wallet-balance has no row for USDT")


def _held(asks: Asks, symbol: str) -> Decimal:
    rows = _rows(asks.get_signed("/v5/position/list", category=LINEAR, symbol=symbol))
    if len(rows) != 1:
        raise ReadError(f"position/list has {len(rows)} rows for {symbol}, expected 1")
    where, side = f"position/list, {symbol}", rows[0].get("side")
    size = _decimal(rows[0], "size", where)
    if size and side not in {"Buy", "Sell"}:
        raise ReadError(f"{where}: side is {side!r}, expected Buy or Sell; {_UNREADABLE}")
    return -size if side == "Sell" else size


def _closed_pnl(asks: Asks, symbol: str, since_ms: int, until_ms: int) -> Decimal:
    pages = _pages(asks, "/v5/position/closed-pnl", symbol, (since_ms, until_ms))
    return sum(
        (
            _decimal(row, "closedPnl", f"closed-pnl, order {row.get('orderId')}")
            for page in pages
            for row in _rows(page)
        ),
        ZERO,
    )


def _rows(result: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    rows = result.get("list")
    if not isinstance(rows, list):
        raise ReadError("an answer without a list")
    return rows


def _decimal(row: Mapping[str, Any], name: str, where: str) -> Decimal:
    try:
        found = Decimal(str(row.get(name)))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        said = f"{where}: {name} is {row.get(name)!r}, expected a number"
        raise ReadError(f"{said}; {_UNREADABLE}")
    return found


def _listed(values: tuple[Decimal, ...]) -> str:
    return " ".join(f"{value.normalize():f}" for value in values)


def _records(journal: JournalReader, kind: type[Any]) -> Iterator[Any]:
    for row in journal.read(kind=kind.__name__):
        yield row.record
