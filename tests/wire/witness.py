"""What the exchange itself saw, noted in its own thread at every change: cover, size, side, orders. It knows no bot.

The account changes in steps, and every step is told to listeners: between two of them nothing moves, so that the time
without cover is exact, however short.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from simulator.exchange.words import Notice, Order, Side, StopOrderType, TriggerBy
from simulator.server.host import Host

LTC = "LTCUSDT"
RISES = 1


@dataclass(slots=True)
class Witness:
    """Watches one account. Times in ms of the exchange's own clock; read it from the exchange's thread."""

    host: Host
    was_long: bool = False
    most_held: Decimal = Decimal(0)
    most_conditional: int = 0
    longest_uncovered_ms: int = 0
    _bare_since: int | None = None
    bare: list[str] = field(default_factory=list)
    """What was held and open each time that cover was first missed."""
    stops: list[Decimal] = field(default_factory=list)
    """Every price that the stop had, in order."""

    def __post_init__(self) -> None:
        self.host.listen(self._look)

    def uncovered_ms(self) -> int:
        """Return the longest time without full cover so far, one that is not over among them."""
        now = 0 if self._bare_since is None else self.host.clock.now_ms() - self._bare_since
        return max(self.longest_uncovered_ms, now)

    def _look(self, now: int, _: Sequence[Notice]) -> None:
        rows = self.host.exchange.positions(LTC)
        held = sum((row.size for row in rows if row.side is Side.SELL), Decimal(0))
        self.was_long = self.was_long or any(row.size and row.side is Side.BUY for row in rows)
        self.most_held = max(self.most_held, held)
        conditional = [order for order in open_orders(self.host) if order.trigger_price]
        self.most_conditional = max(self.most_conditional, len(conditional))
        stops = [order for order in conditional if protects(order)]
        self._note_price(stops)
        covered = sum((order.leaves for order in stops), Decimal(0)) >= held
        if held and not covered:
            if self._bare_since is None:
                self._bare_since = now
                self.bare.append(f"at {now} {held} held, open: {open_orders(self.host)}")
        elif self._bare_since is not None:
            self.longest_uncovered_ms = max(self.longest_uncovered_ms, now - self._bare_since)
            self._bare_since = None

    def _note_price(self, stops: list[Order]) -> None:
        for price in (order.trigger_price for order in stops[:1]):
            if not self.stops or self.stops[-1] != price:
                self.stops.append(price)


def open_orders(host: Host) -> list[Order]:
    """Return the open orders as they are now, also while reads of them lag."""
    standing = host.exchange.levers.standing
    lag, standing.read_lag_ms = standing.read_lag_ms, 0
    try:
        return host.exchange.open_orders(LTC)
    finally:
        standing.read_lag_ms = lag


def protects(order: Order) -> bool:
    """Return True for a stop of a short as it must be: buys when the mark price has risen, and can only reduce."""
    return (
        order.stop_order_type is StopOrderType.STOP_LOSS
        and order.side is Side.BUY
        and order.reduce_only
        and order.close_on_trigger
        and order.trigger_direction == RISES
        and order.trigger_by is TriggerBy.MARK
    )
