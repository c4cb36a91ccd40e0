"""The order book of one contract: our own resting orders, by price and then by time, among the background's levels.

Whole numbers only (simulator/exchange/grid.py). A resting order remembers what the others had before it when it
came; trades at its price eat that first. The book never crosses: the background steps back from our prices.
"""

from collections.abc import Iterator
from heapq import merge

from simulator.exchange.background import Background
from simulator.exchange.working import Working

Level = tuple[int, int]


class Book:
    """Both sides of one contract. `update_id` grows with every change that is not the background's breathing."""

    def __init__(self, background: Background) -> None:
        """Start without orders of our own."""
        self.background = background
        self.bids: dict[int, list[Working]] = {}
        self.asks: dict[int, list[Working]] = {}
        self.best_bid = 0
        self.best_ask = 0
        self.update_id = 1

    def add(self, working: Working, now: int) -> None:
        """Let an order rest behind everything that stands at its price."""
        background, price = self.background, working.price
        side = self.bids if working.is_buy else self.asks
        level = side.get(price)
        beyond = price > background.bid if working.is_buy else price < background.ask
        working.ahead = 0 if beyond else background.quantity(price, now)
        if level is None:
            side[price] = [working]
        else:
            level.append(working)
        if working.is_buy:
            self.best_bid = max(self.best_bid, price)
        else:
            self.best_ask = min(self.best_ask or price, price)
        self._step_back()
        self.update_id += 1

    def remove(self, working: Working) -> None:
        """Take an order out; nothing happens when it does not rest here."""
        side = self.bids if working.is_buy else self.asks
        level = side.get(working.price)
        if level is None or working not in level:
            return
        level.remove(working)
        self.update_id += 1
        if not level:
            del side[working.price]
            if working.is_buy:
                self.best_bid = max(side, default=0)
            else:
                self.best_ask = min(side, default=0)

    def quote(self, price: int, taker_sells: bool) -> None:
        """Re-quote the others around a trade of the tape."""
        self.update_id += 1
        self.background.quote(price, taker_sells, self.update_id)
        if self.best_bid or self.best_ask:
            self._step_back()

    def against(self, *, is_buy: bool, limit: int, now: int) -> Iterator[Level]:
        """Yield the others' levels that an order meets within its limit, best first."""
        for price, quantity in self.background.levels(asks=is_buy, now=now):
            if price > limit if is_buy else price < limit:
                return
            yield price, quantity

    def own_within(self, *, is_buy: bool, limit: int) -> list[Working]:
        """Return our own resting orders that an order of ours would meet within its limit, best first."""
        if is_buy:
            if not self.best_ask or self.best_ask > limit:
                return []
            return [w for p in sorted(self.asks) if p <= limit for w in self.asks[p]]
        if not self.best_bid or self.best_bid < limit:
            return []
        return [w for p in sorted(self.bids, reverse=True) if p >= limit for w in self.bids[p]]

    def best(self, *, asks: bool, now: int) -> Level:
        """Return the best price of a side with all that stands there; (0, 0) when it is empty."""
        own = self.best_ask if asks else self.best_bid
        other, quantity = next(self.background.levels(asks=asks, now=now), (0, 0))
        if not own or (other and (other < own if asks else other > own)):
            return other, quantity
        side = self.asks if asks else self.bids
        ours = sum(w.leaves for w in side[own])
        return own, ours + (quantity if other == own else 0)

    def side(self, *, asks: bool, depth: int, now: int) -> list[Level]:
        """Return the best `depth` levels of a side, ours and the others' together."""
        others = self.background.levels(asks=asks, now=now)
        own = self.asks if asks else self.bids
        if not own:
            return [level for level, _ in zip(others, range(depth), strict=False)]
        ours = [
            (price, sum(w.leaves for w in own[price])) for price in sorted(own, reverse=not asks)
        ]
        levels: list[Level] = []
        for price, quantity in merge(others, ours, key=_price, reverse=not asks):
            if levels and levels[-1][0] == price:
                levels[-1] = (price, levels[-1][1] + quantity)
            elif len(levels) == depth:
                break
            else:
                levels.append((price, quantity))
        return levels

    def _step_back(self) -> None:
        background, tick = self.background, self.background.grid.tick
        if self.best_ask and background.bid >= self.best_ask:
            background.bid = self.best_ask - tick
        if self.best_bid and background.ask <= self.best_bid:
            background.ask = self.best_bid + tick


def _price(level: Level) -> int:
    return level[0]
