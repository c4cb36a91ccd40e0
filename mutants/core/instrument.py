"""What is traded: the grid, the limits and the risk tiers of one linear perpetual.

LTCUSDT's record is Bybit's own (instruments-info, see docs/bybit-facts.md). Its risk-limit tiers are not published
anywhere Ebb could read: the tiers here are INVENTED, chosen stricter than a 50x instrument's usually are, and are
replaced by the exchange's own where one is connected.
"""

from dataclasses import dataclass
from decimal import Decimal as D

from core.errors import InputError


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Tier:
    """A risk tier: up to `limit_usdt` of position value; rates are fractions."""

    limit_usdt: D
    maintenance_margin_rate: D
    max_leverage: D


@dataclass(frozen=True, slots=True)
class Instrument:
    """One linear perpetual, quoted and settled in USDT."""

    symbol: str
    tick_size: D
    lot_step: D
    min_quantity: D
    max_market_quantity: D
    min_notional_usdt: D
    max_leverage: D
    min_price: D
    max_price: D
    funding_interval_ms: int
    funding_cap: D
    tiers: tuple[Tier, ...]


INVENTED_TIERS = (
    Tier(D(100_000), D("0.01"), D(50)),
    Tier(D(300_000), D("0.02"), D(25)),
    Tier(D(1_000_000), D("0.04"), D("12.5")),
    Tier(D(3_000_000), D("0.08"), D("6.25")),
    Tier(D(10_000_000), D("0.16"), D("3.125")),
)

LTCUSDT = Instrument(
    symbol="LTCUSDT",
    tick_size=D("0.01"),
    lot_step=D("0.1"),
    min_quantity=D("0.1"),
    max_market_quantity=D(6160),
    min_notional_usdt=D(5),
    max_leverage=D(50),
    min_price=D("0.01"),
    max_price=D("199999.98"),
    funding_interval_ms=8 * 3_600_000,
    funding_cap=D("0.01"),
    tiers=INVENTED_TIERS,
)

KNOWN = {LTCUSDT.symbol: LTCUSDT}


def instrument_of(symbol: str) -> Instrument:
    """Return the record of `symbol`. Raises InputError for one Ebb does not know."""
    try:
        return KNOWN[symbol]
    except KeyError:
        raise InputError(
            f"unknown instrument {symbol!r}", wanted=" or ".join(sorted(KNOWN))
        ) from None
