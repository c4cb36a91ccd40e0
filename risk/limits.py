"""Every limit the risk manager knows: name, unit, range and a default that can be defended.

The fields are the keys of `risk:` in config.yaml. This is the only place where names, ranges and defaults live.
"""

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Gt, Le, doc


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one account trading one instrument. `_pct` are percent (3.0 = 3 %)."""

    stop_loss_pct_of_price: Annotated[
        float,
        Gt(0),
        Le(20),
        doc("distance of the stop above the entry price; 3 % of price is 30 % of margin at 10x"),
    ] = 3.0
    take_profit_pct_of_price: Annotated[
        float, Gt(0), Le(50), doc("distance of the target below the entry price")
    ] = 3.0
    time_exit_bars: Annotated[
        int,
        Ge(1),
        Le(100_000),
        doc("bars after which a short is closed, whatever the forecast; the label's horizon"),
    ] = 24
    risk_per_trade_pct_of_equity: Annotated[
        float,
        Gt(0),
        Le(10),
        doc("equity lost when the stop fills at its price, before costs and gap"),
    ] = 1.0
    max_notional_pct_of_equity: Annotated[
        float, Gt(0), Le(1000), doc("largest position value, in percent of equity")
    ] = 100.0
    max_notional_usdt: Annotated[float, Gt(0), Le(1e9), doc("largest position value in USDT")] = (
        100_000.0
    )
    max_leverage: Annotated[
        float,
        Gt(0),
        Le(10),
        doc("largest ratio of position value to equity; Ebb never goes above 10"),
    ] = 10.0
    min_liquidation_gap_pct_of_stop_distance: Annotated[
        float,
        Ge(50),
        Le(1000),
        doc(
            "how far beyond the stop the liquidation price must lie, in percent of the stop's distance"
        ),
    ] = 50.0
    max_daily_loss_pct_of_equity: Annotated[
        float,
        Gt(0),
        Le(100),
        doc("loss of equity since 00:00 UTC after which no short is opened until the next day"),
    ] = 4.0
    max_drawdown_pct_of_equity: Annotated[
        float,
        Gt(0),
        Le(100),
        doc("fall of equity from its peak after which Ebb closes, halts and waits for a person"),
    ] = 25.0
    cool_down_bars_after_stop: Annotated[
        int, Ge(0), Le(100_000), doc("bars without a new short after a stop loss or liquidation")
    ] = 6
    max_stop_slippage_bps: Annotated[
        float,
        Gt(0),
        Le(10_000),
        doc("average loss of a stop's fills beyond its trigger, at which Ebb halts for a person"),
    ] = 30.0
    max_data_age_s: Annotated[
        float,
        Gt(0),
        Le(86_400),
        doc("age of the newest bar and mark at a decision, beyond which no short is opened"),
    ] = 10.0
    max_spread_bps: Annotated[
        float,
        Gt(0),
        Le(1000),
        doc("distance of best bid and ask beyond which no short is opened, where a book is fed"),
    ] = 10.0
    min_depth_multiple: Annotated[
        float,
        Gt(0),
        Le(1000),
        doc(
            "how many times a short's size must be offered within 20 bp, where `sources.flow` is on"
        ),
    ] = 3.0
    max_entries_per_day: Annotated[int, Ge(1), Le(100_000), doc("shorts opened in one UTC day")] = (
        24
    )
    max_model_age_days: Annotated[
        float,
        Gt(0),
        Le(3650),
        doc("age of the newest outcome a model has learned from, beyond which no short is opened"),
    ] = 90.0
    drift_shrink_from: Annotated[
        float,
        Ge(0.5),
        Le(100),
        doc("drift, in multiples of what is usual, from which shorts are opened smaller"),
    ] = 1.0
    drift_flat_at: Annotated[
        float,
        Gt(0.5),
        Le(100),
        doc("drift, in multiples of what is usual, at which nothing is held any more"),
    ] = 2.0
