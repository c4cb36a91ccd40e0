"""The hand on the market: prices that are held until they are released. For tests and demonstrations."""

from decimal import Decimal

from core.errors import InputError
from simulator.exchange import playing
from simulator.exchange.floor import Floor


def hold_price(
    floor: Floor, symbol: str, last: Decimal, mark: Decimal | None, index: Decimal | None
) -> None:
    """Hold last, mark and index (default: `last`), each on the tick at or below what is given (USDT).

    Raises InputError for a symbol that is not listed and for a price that is not above 0.
    """
    market = floor.markets.get(symbol)
    if market is None:
        raise InputError(f"no market of {symbol!r}", wanted=" or ".join(sorted(floor.markets)))
    prices = [price if price is not None else last for price in (last, mark, index)]
    for price in prices:
        if not price.is_finite() or price < market.listing.instrument.tick_size:
            raise InputError(f"{symbol} cannot be held at {price}", wanted="a price above 0")
    at, fair, outside = (market.grid.floor_tick(price) for price in prices)
    playing.hold(floor, market, (at, fair, outside))
