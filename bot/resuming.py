"""Going on where a journal ended: the market's clock, what happened while the bot was away, and which model decides.

The embedded exchange lives in this process and the bot's stop with it; so a start first plays what the market did
meanwhile, and a position whose stop was passed is found closed, as it would be on a real exchange.
"""

from collections.abc import Callable, Iterable

from bot.clock import MarketClock, host_ms
from bot.config.model import Config
from bot.journal.errors import JournalMismatchError
from bot.journal.journal import Journal
from bot.journal.notes import CLOCK, MARKET, counted_from, note_counted_from
from bot.recorder import Recorder
from bot.recovery import LAST_ROWS, Recovered
from core.calendar import bar_text_of, day_of
from core.decision import Decision
from core.engine import URGENT, Engine
from core.events import Event, Fill
from core.lives import Life
from core.memory import Memory
from simulator.venue import Venue
from strategies.models.ensemble import Ensemble

DAY_ROWS = 2_000_000
"""More rows than a day of ticks has."""


def market_clock(
    config: Config, journal: Journal, recovered: Recovered, host: Callable[[], int] = host_ms
) -> MarketClock:
    """Return the embedded market's clock: it starts when its history ends and then goes on with the host's.

    Raises JournalMismatchError when the journal belongs to another market and a position is held there, or when the
    clock stands before the market's first bar.
    """
    market, bar_ms = config.market, config.instrument.bar_ms
    wanted = f"seed {market.seed}, {bar_text_of(bar_ms)} bars from {market.start}"
    if market.minutes_per_bar is not None:
        wanted += f", {market.minutes_per_bar:g} minutes a bar"
    wanted += f", edge {market.edge_strength:g}"
    claim_market(journal, wanted, recovered)
    known = journal.meta(CLOCK)
    if known is None:
        known = str(market.start_ms + market.history_bars * bar_ms - host())
        journal.set_meta(CLOCK, known)
    clock = MarketClock(int(known), host)
    if clock.now_ms() < market.start_ms + bar_ms:
        raise JournalMismatchError(
            f"{journal.path}: its clock stands before the first bar of market.start {market.start}; "
            "set it back, or use another home"
        )
    return clock


def claim_market(journal: Journal, wanted: str, recovered: Recovered) -> None:
    """Note that the journal goes on in market `wanted`; raises JournalMismatchError when a short is held in another."""
    found, held = journal.meta(MARKET), recovered.held_quantity
    if found not in {None, wanted} and held:
        raise JournalMismatchError(
            f"{journal.path}: {held} LTC are held on another market ({found}), this one is {wanted}; "
            "set `market:` back until it is closed, or use another home"
        )
    journal.set_meta(MARKET, wanted)


def begin_to_count(journal: Journal, recovered: Recovered, now_ms: int) -> int:
    """Return from when on the account's executions are counted (ms): a journal that never saw the account begins now.

    What an account did before is in its first reports, which are adopted; booked as well, it would count twice. 0 for
    a journal of an earlier version, which does not say.
    """
    seen = (recovered.wallet, recovered.position, recovered.filled_at)
    if all(one is None for one in seen):
        note_counted_from(journal, now_ms)
    return counted_from(journal)


def restore(venue: Venue, left: Recovered) -> None:
    """Give a paper account back what its journal last said; it was held nowhere else."""
    ledger, wallet = venue.ledger, left.wallet
    if wallet is None:
        return
    if left.position is not None:
        ledger.restore(left.position)
    ledger.wallet_usdt = wallet.wallet_usdt
    for fill in left.later_fills:
        before = ledger.wallet_usdt
        ledger.book(fill)
        if fill.execution_id not in left.unpaid:
            ledger.wallet_usdt = before
        placed = left.placed.get(fill.client_order_id)
        if placed is not None:
            ledger.stop_price, ledger.take_profit_price = (
                placed.stop_price,
                placed.take_profit_price,
            )
    # The next ids come after all ids of earlier runs: fewer events than milliseconds have passed.
    venue.count = max(venue.count, left.until_ms)


def recall(ensemble: Ensemble, journal: Journal, memory: Memory, horizon_ms: int) -> None:
    """Give an ensemble back what an earlier run had counted, and the forecasts whose outcome is still to come.

    The bars since then are to be played to it afterwards.
    """
    ensemble.recall(memory.standings, memory.counted_until)
    since_ms = memory.counted_until - horizon_ms
    for decision in newest_decisions(journal):
        if decision.voices and decision.time >= since_ms:
            ensemble.recall_forecasts(decision.time, decision.close, decision.voices)


def newest_decisions(journal: Journal) -> list[Decision]:
    """Return the decisions among the newest rows of an earlier run, oldest first."""
    newest = journal.last()
    after = max(newest.sequence - LAST_ROWS, 0) if newest is not None else 0
    rows = journal.read(kind="Decision", after=after)
    return [row.record for row in rows if isinstance(row.record, Decision)]


def urgent_times(journal: Journal, until_ms: int) -> list[int]:
    """Return when an earlier run decided between bars on the newest row's day, oldest first."""
    since_ms, newest = day_of(until_ms), journal.last()
    after = max(newest.sequence - DAY_ROWS, 0) if newest is not None else 0
    rows = journal.read(kind="Decision", after=after)
    decisions = (row.record for row in rows if row.time_ms >= since_ms)
    return [
        decision.time
        for decision in decisions
        if isinstance(decision, Decision) and decision.id.startswith(URGENT)
    ]


def warm_up(
    engine: Engine,
    venue: Venue,
    recorder: Recorder,
    history: Iterable[Event],
    recovered: Recovered,
) -> tuple[Life, ...]:
    """Play `history` to engine and exchange; return the shorts that ended while the bot was away.

    What the journal has already is not recorded again, and cannot touch the position that came after it. The engine
    learns of the account by adopting it, as after every start.
    """
    ended: list[Life] = []
    restored = False
    symbol = venue.ledger.instrument.symbol
    for event in history:
        concerns = getattr(event, "symbol", symbol) == symbol
        if event.time > recovered.until_ms:
            if not restored:
                restore(venue, recovered)
                restored = True
            for consequence in venue.advance(event) if concerns else ():
                if isinstance(consequence, Fill):
                    recovered.missed(consequence)
                life = recorder.event(consequence)
                if life is not None:
                    ended.append(life)
            recorder.event(event)
        elif concerns:
            venue.advance(event)
        engine.step(event)
    if not restored:
        restore(venue, recovered)
    recorder.lives.finished.clear()
    return tuple(ended)


def warm_up_engine(
    engine: Engine, recorder: Recorder, history: Iterable[Event], recovered: Recovered
) -> None:
    """Play `history` to the engine alone: what happened to the account meanwhile is the exchange's to say."""
    for event in history:
        if event.time > recovered.until_ms:
            recorder.event(event)
        engine.step(event)
