"""What the exchange lists: V5's instrument facts of LTCUSDT and BTCUSDT.

Numbers: instruments-info as ccxt stores it (docs/bybit-facts.md). The risk tiers of both are INVENTED: they were not
published anywhere Ebb could read.
"""

from dataclasses import dataclass
from decimal import Decimal as D
from enum import StrEnum

from core.errors import InputError
from core.instrument import LTCUSDT, Instrument, Tier


class ListingStatus(StrEnum):
    """Where a contract is in its life; only TRADING takes orders that open."""

    PRE_LAUNCH = "PreLaunch"
    TRADING = "Trading"
    SETTLING = "Settling"
    DELIVERING = "Delivering"
    CLOSED = "Closed"


@dataclass(frozen=True, slots=True)
class Listing:
    """One contract as instruments-info tells of it.

    `instrument` holds grid, limits, leverage, tiers, funding interval and cap. `price_limit_x` and `price_limit_y` are
    the ratios of the price band (riskParameters). `level_quantity` (base currency) is the median size of a level of its
    book, INVENTED. `launch_time` is ms UTC.
    """

    instrument: Instrument
    base: str
    launch_time: int
    price_scale: int
    max_quantity: D
    post_only_max_quantity: D
    price_limit_x: D
    price_limit_y: D
    level_quantity: D
    quote: str = "USDT"
    settle: str = "USDT"
    min_leverage: D = D(1)
    leverage_step: D = D("0.01")
    contract_type: str = "LinearPerpetual"
    status: ListingStatus = ListingStatus.TRADING

    @property
    def symbol(self) -> str:
        """Return the contract's name."""
        return self.instrument.symbol

    @property
    def funding_minutes(self) -> int:
        """Return the minutes between two settlements of funding."""
        return self.instrument.funding_interval_ms // 60_000


INVENTED_BTC_TIERS = (
    Tier(D(2_000_000), D("0.005"), D(100)),
    Tier(D(10_000_000), D("0.01"), D(50)),
    Tier(D(20_000_000), D("0.02"), D(25)),
    Tier(D(50_000_000), D("0.05"), D(10)),
    Tier(D(100_000_000), D("0.1"), D(5)),
)

BTCUSDT = Instrument(
    symbol="BTCUSDT",
    tick_size=D("0.1"),
    lot_step=D("0.001"),
    min_quantity=D("0.001"),
    max_market_quantity=D(119),
    min_notional_usdt=D(5),
    max_leverage=D(100),
    min_price=D("0.1"),
    max_price=D("1999999.8"),
    funding_interval_ms=8 * 3_600_000,
    funding_cap=D("0.005"),
    tiers=INVENTED_BTC_TIERS,
)

LISTED = {
    "LTCUSDT": Listing(
        instrument=LTCUSDT,
        base="LTC",
        launch_time=1_514_764_800_000,
        price_scale=2,
        max_quantity=D(28_740),
        post_only_max_quantity=D(28_740),
        price_limit_x=D("0.05"),
        price_limit_y=D("0.1"),
        level_quantity=D(60),
    ),
    "BTCUSDT": Listing(
        instrument=BTCUSDT,
        base="BTC",
        launch_time=1_584_230_400_000,
        price_scale=2,
        max_quantity=D(1_190),
        post_only_max_quantity=D(1_190),
        price_limit_x=D("0.01"),
        price_limit_y=D("0.02"),
        level_quantity=D("0.15"),
    ),
}


def listing_of(symbol: str) -> Listing:
    """Return V5's facts of `symbol`. Raises InputError for one that is not listed here."""
    try:
        return LISTED[symbol]
    except KeyError:
        wanted = " or ".join(sorted(LISTED))
        raise InputError(f"no listing of {symbol!r}", wanted=wanted) from None
