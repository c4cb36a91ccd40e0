"""Paper: the simulator's rules in process, fed by the market data that the bot sees."""

from collections.abc import Sequence

from bot.clock import MarketClock
from core.commands import Command
from core.events import Event
from simulator.venue import Venue


class PaperExchange:
    """Implements bot.exchange.protocol.Exchange over one Venue."""

    environment = "paper"

    def __init__(self, venue: Venue, clock: MarketClock) -> None:
        self._venue, self._clock = venue, clock

    def observe(self, event: Event) -> Sequence[Event]:
        """Move the market; return fills and funding of the account."""
        return self._venue.advance(event)

    async def execute(self, command: Command) -> Sequence[Event]:
        """Carry out one request at once, as an exchange with no distance would."""
        return self._venue.execute(command, self._clock.now_ms())
