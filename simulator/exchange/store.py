"""Where orders are kept: those alive, those finished (a stated number), and what they looked like a moment ago."""

from collections import OrderedDict, deque
from collections.abc import Iterable

from simulator.exchange.words import Order
from simulator.exchange.working import Working

LINKS_REMEMBERED = 200_000
"""Link ids that are still known to be taken."""
LONGEST_LAG_MS = 20_000


class OrderStore:
    """Every order of the account. Finished ones beyond `kept` are forgotten, the oldest first."""

    def __init__(self, kept: int) -> None:
        """Keep so many finished orders."""
        self._kept = kept
        self.open: dict[str, Working] = {}
        self.finished: OrderedDict[str, Order] = OrderedDict()
        self._links: OrderedDict[str, str] = OrderedDict()
        self._versions: deque[tuple[int, Order]] = deque()
        self.counts: dict[str, int] = {}
        """Active orders of each symbol, conditional ones not among them."""

    def add(self, working: Working) -> None:
        """Keep a new order."""
        order = working.order
        self.open[order.order_id] = working
        if order.link_id:
            self._links[order.link_id] = order.order_id
            if len(self._links) > LINKS_REMEMBERED:
                self._links.popitem(last=False)

    def finish(self, working: Working) -> None:
        """Move an order to the finished ones."""
        order = working.order
        self.open.pop(order.order_id, None)
        self.finished[order.order_id] = order
        if len(self.finished) > self._kept:
            self.finished.popitem(last=False)

    def knows_link(self, link_id: str) -> bool:
        """Return True when the link id was ever used, as far as is remembered."""
        return link_id in self._links

    def id_of(self, order_id: str, link_id: str) -> str:
        """Return the order's id; the order id wins over the link id, "" when neither is known."""
        return order_id or self._links.get(link_id, "")

    def working(self, order_id: str, link_id: str) -> Working | None:
        """Return an open order."""
        return self.open.get(self.id_of(order_id, link_id))

    def find(self, order_id: str, link_id: str) -> Order | None:
        """Return an order, open or finished."""
        known = self.id_of(order_id, link_id)
        working = self.open.get(known)
        return working.order if working is not None else self.finished.get(known)

    def of(self, symbol: str | None) -> list[Working]:
        """Return the open orders of a symbol, oldest first."""
        return [w for w in self.open.values() if symbol is None or w.order.symbol == symbol]

    # What was.

    def note(self, time: int, version: Order) -> None:
        """Remember what an order looked like from `time` on, for readers that lag."""
        versions = self._versions
        versions.append((time, version))
        while len(versions) > self._kept or versions[0][0] < time - LONGEST_LAG_MS:
            versions.popleft()

    def as_of(self, time: int, orders: Iterable[Order]) -> list[Order]:
        """Return the orders as they were at `time`; those that came later are left out."""
        first_later: dict[str, Order | None] = {}
        latest: dict[str, Order] = {}
        for at, version in self._versions:
            if at <= time:
                latest[version.order_id] = version
            else:
                first_later.setdefault(version.order_id, version)
        seen: list[Order] = []
        for order in orders:
            if order.order_id in latest:
                seen.append(latest[order.order_id])
            elif order.order_id not in first_later:
                seen.append(order)
        return seen
