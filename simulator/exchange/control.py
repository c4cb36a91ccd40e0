"""The hand on the market: prices that are held until they are released. For tests and demonstrations."""

from decimal import Decimal

from core.errors import InputError
from simulator.exchange import playing
from simulator.exchange.floor import Floor
from simulator.exchange.market import FAR


def hold_price(  # one price each, as they are told
    floor: Floor,
    symbol: str,
    last: Decimal,
    mark: Decimal | None,
    index: Decimal | None,
    until: int = FAR,
) -> None:
    """Hold last, mark and index (default: `last`), each on the tick at or below what is given (USDT).

    They are held until `until` (ms UTC), or until they are released.

    Raises InputError for a symbol that is not listed and for a price its grid does not have.
    """
    market = floor.markets.get(symbol)
    if market is None:
        raise InputError(f"no market of {symbol!r}", wanted=" or ".join(sorted(floor.markets)))
    grid = market.listing.instrument
    lowest, highest = grid.tick_size, grid.max_price
    prices = [price if price is not None else last for price in (last, mark, index)]
    for price in prices:
        if not price.is_finite() or not lowest <= price <= highest:
            wanted = f"a price above 0: {lowest} to {highest}"
            raise InputError(f"{symbol} cannot be held at {price}", wanted=wanted, where="price")
    at, fair, outside = (market.grid.floor_tick(price) for price in prices)
    playing.hold(floor, market, (at, fair, outside), until)
