"""What one exchange is made with: the account's start, its fees, and how much it remembers."""

from dataclasses import dataclass
from decimal import Decimal as D

from simulator.exchange.listing import LISTED, Listing
from simulator.exchange.words import MarginMode, PositionMode


@dataclass(frozen=True, slots=True)
class ExchangeSpec:
    """Fix an exchange: equal specs, sources and calls give equal notices.

    `now_ms`: the exchange's clock at the start, ms UTC; history lies before it. `balance`: USDT. Fees are fractions.
    `funding_minutes`: minutes between settlements, None = each listing's own. `remembered`: finished orders,
    executions, closed PnL and transactions kept, each; the oldest are dropped. `trades_remembered`: public trades of
    a symbol. `minutes_remembered`: finished minutes of live klines and premium kept of a symbol.
    """

    now_ms: int
    seed: int = 7
    listings: tuple[Listing, ...] = (LISTED["LTCUSDT"],)
    balance: D = D(10_000)
    leverage: D = D(10)
    fee_taker: D = D("0.00055")
    fee_maker: D = D("0.0002")
    margin_mode: MarginMode = MarginMode.ISOLATED
    position_mode: PositionMode = PositionMode.ONE_WAY
    funding_minutes: int | None = None
    remembered: int = 5_000
    trades_remembered: int = 1_000
    minutes_remembered: int = 100_000
