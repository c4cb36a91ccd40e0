"""Paper: the simulator's rules in process, fed by the market data that the bot sees."""

from collections.abc import Iterable, Sequence

from bot.clock import MarketClock
from core.commands import Command
from core.events import Event, Fill, PositionReport, WalletReport
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


def restore(
    venue: Venue, wallet: WalletReport, position: PositionReport | None, later: Iterable[Fill]
) -> None:
    """Give a paper account back what its journal last said: `later` are the fills after `position`."""
    if position is not None:
        venue.ledger.restore(position)
    for fill in later:
        venue.ledger.position.apply(fill)
        if venue.ledger.position.is_flat:
            venue.ledger.stop_price = venue.ledger.take_profit_price = venue.ledger.liquidation = (
                None
            )
    venue.ledger.wallet_usdt = wallet.wallet_usdt
    venue.count = venue.time = wallet.time
