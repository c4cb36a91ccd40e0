"""Time passes: the tape's steps, minutes, funding, and everything that follows from a price that moved."""

from itertools import repeat

from simulator.exchange import clearing, conditional, liquidation, rows
from simulator.exchange.floor import Floor
from simulator.exchange.market import FAR, Market
from simulator.exchange.matching import tape_trade
from simulator.exchange.sources import Step
from simulator.funding import funding_received

MOST_REACTIONS = 1_000
"""Triggers and liquidations that one movement may set off, so that a loop of them ends."""


def advance(floor: Floor, now: int, most: int | None = None) -> bool:
    """Play every market up to `now`, in the order of time; False: stopped after `most` things, with more due."""
    for _ in repeat(None) if most is None else repeat(None, most):
        market = min(floor.markets.values(), key=Market.due)
        due = market.due()
        if due > now:
            floor.due = due
            floor.now = max(floor.now, now)
            return True
        floor.now = max(floor.now, due)
        _happen(floor, market, due)
    return False


def _happen(floor: Floor, market: Market, due: int) -> None:
    """Let one thing happen: a minute ends before funding is settled, and that before anything trades."""
    if market.next_minute <= due:
        market.roll()
    elif market.funding.next_time <= due:
        _settle_funding(floor, market)
    elif market.held_until <= due:
        release(floor, market)
    else:
        _play(floor, market, market.pass_by())


def _play(floor: Floor, market: Market, step: Step) -> None:
    grid = market.grid
    if market.is_held:
        if step.quantity:
            lots = grid.lots_of(step.quantity)
            tape_trade(floor, market, market.held_last, lots, sells=step.taker_sells)
            react(floor, market)
        return
    market.move_marks(grid.ticks_of(step.mark), grid.ticks_of(step.index), step.premium)
    if step.quantity:
        price, lots = grid.ticks_of(step.price), grid.lots_of(step.quantity)
        tape_trade(floor, market, price, lots, sells=step.taker_sells)
    react(floor, market)


def react(floor: Floor, market: Market) -> None:
    """Let the market's newest prices pull triggers and liquidate, until nothing follows any more."""
    for _ in range(MOST_REACTIONS):
        if market.conditionals and conditional.trigger(floor, market):
            continue
        if not _liquidate(floor, market):
            return


def _liquidate(floor: Floor, market: Market) -> bool:
    symbol = market.listing.symbol
    for index in (0, 1, 2):
        hold = floor.holds.get((symbol, index))
        if hold is not None and hold.quantity and liquidation.is_due(floor, hold):
            liquidation.liquidate(floor, hold)
            return True
    return False


def _settle_funding(floor: Floor, market: Market) -> None:
    rate = market.funding.settle()
    mark, paid = market.grid.price(market.mark), False
    for hold in floor.holds_of(market.listing.symbol):
        if not hold.quantity:
            continue
        execution = clearing.pay_funding(
            floor, hold, rate, funding_received(hold.quantity, mark, rate)
        )
        if floor.standing.duplicate_funding:
            clearing.tell_funding(floor, hold, execution)
        rows.tell_position(floor, hold)
        paid = True
    if paid:
        rows.tell_wallet(floor)
        react(floor, market)


def hold(floor: Floor, market: Market, prices: tuple[int, int, int], until: int = FAR) -> None:
    """Hold last, mark and index (units) until `until`: trade there, re-quote, and let everything follow at once.

    The others' book is made whole at every hold, and stands still, but for what is taken out of it.
    """
    last, mark, index = prices
    market.is_held, market.held_until, market.held_last = True, until, last
    floor.due = min(floor.due, until)
    market.book.background.stand_still(floor.now)
    _move(floor, market, last, (mark, index, mark / index - 1))


def release(floor: Floor, market: Market) -> None:
    """Let the tape go on from its own prices, those it has come to meanwhile."""
    if not market.is_held:
        return
    market.is_held, market.held_until = False, FAR
    market.book.background.stand_still(None)
    step, grid = market.behind, market.grid
    if step is not None:
        marks = grid.ticks_of(step.mark), grid.ticks_of(step.index), step.premium
        _move(floor, market, grid.ticks_of(step.price), marks)


def _move(floor: Floor, market: Market, last: int, marks: tuple[int, int, float]) -> None:
    market.move_marks(*marks)
    size = market.grid.lots_of(float(market.listing.level_quantity))
    tape_trade(floor, market, last, size, sells=last < market.last)
    react(floor, market)


def check_all(floor: Floor) -> None:
    """React in every market: after a change that may make a margin too small."""
    for market in floor.markets.values():
        react(floor, market)
