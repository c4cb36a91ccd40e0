"""What the account is worth, and what of it is remembered: wallet, equity, its peak, the day, the open short.

Money in USDT, times in ms UTC. Only the engine calls this; it writes into the engine's state.
"""

from decimal import Decimal

from core.calendar import MINUTE_MS, day_of, last_close
from core.events import WalletReport
from core.execution.book import Book
from core.money import ZERO, decimal_of
from core.state import State

OVERTAKEN_MS = MINUTE_MS
"""A wallet report that is older than the newest by no more than this was overtaken on its way, and says nothing new;
one that is older still is believed, for then it was the newest whose time was wrong."""


def mark_price(state: State) -> Decimal:
    """Return the newest mark price; without a feed of marks, the last close stands for it; 0 before the first."""
    if state.mark_time:
        return decimal_of(state.mark_price)
    return decimal_of(state.bar.close) if state.bar is not None else ZERO


def equity_usdt(state: State, book: Book) -> Decimal:
    """Return wallet plus unrealised PnL at the newest mark price."""
    position, wallet_usdt = book.position, state.wallet_usdt
    if not position.quantity:
        return wallet_usdt
    price = mark_price(state)
    return wallet_usdt + position.unrealised_pnl_usdt(price) if price else wallet_usdt


def known_equity_usdt(state: State, book: Book) -> Decimal:
    """Return equity; until the wallet was read nothing is known of a loss, so none is made up."""
    if state.wallet_at is not None:
        return equity_usdt(state, book)
    return max(state.memory.peak_equity_usdt, book.position.entry_value_usdt)


def on_wallet(state: State, book: Book, report: WalletReport) -> None:
    """Take in the exchange's word on the wallet, unless a newer one overtook it."""
    if state.wallet_at is not None and 0 < state.wallet_at - report.time <= OVERTAKEN_MS:
        return
    memory = state.memory
    state.wallet_at = report.time
    state.wallet_usdt, state.available_usdt = report.wallet_usdt, report.available_usdt
    if memory.day == 0:
        roll_day(state, book, report.time)
    # The report's own equity: ours mixes this wallet with a position whose last fill may not have come yet.
    memory.peak_equity_usdt = max(memory.peak_equity_usdt, report.equity_usdt)


def note_position(state: State, book: Book, time: int, bar_ms: int) -> None:
    """Remember since when a short is held, however it was found; a restart keeps what was remembered."""
    memory = state.memory
    if book.position.quantity:
        if memory.opened_at is None:
            memory.opened_at = last_close(time, bar_ms)
            memory.entries_today += 1
    elif book.adoption.done:
        memory.opened_at = None


def roll_day(state: State, book: Book, time: int) -> None:
    """Begin the UTC day of `time`."""
    memory = state.memory
    memory.day = day_of(time)
    memory.day_start_equity_usdt = equity_usdt(state, book)
    memory.entries_today = 0
