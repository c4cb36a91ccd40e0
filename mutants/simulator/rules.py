"""The rules by which the simulator fills orders: costs, and how bad the inside of a bar is taken to be.

Bars hide their path, so the simulator takes the worst for the position: open -> high -> low -> close for a short.
The stop is looked at before the target, liquidation before the stop when the bar opens beyond it.
"""

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Le, doc


@dataclass(frozen=True, slots=True)
class Costs:
    """Fees and slippage; the fields are the keys of `costs:` in config.yaml."""

    taker_fee_bps: Annotated[
        float, Ge(-5), Le(100), doc("fee of an order that takes liquidity")
    ] = 5.5
    maker_fee_bps: Annotated[
        float, Ge(-5), Le(100), doc("fee of an order that rests in the book")
    ] = 2.0
    slippage_bps: Annotated[
        float, Ge(0), Le(500), doc("how much worse than the last price a market or IOC order fills")
    ] = 2.0
    stop_overshoot_pct: Annotated[
        float,
        Ge(0),
        Le(100),
        doc("share of a bar's run beyond the stop that a stop fill loses, in percent"),
    ] = 10.0


def short_exit_price(trigger: float, bar_open: float, bar_high: float, costs: Costs) -> float:
    """Return where a short's market stop fills inside a bar: at its trigger, or at the open of a gap, plus overshoot.

    The stop is a market order in a moving market: it loses `stop_overshoot_pct` of the way the bar ran on, and
    `slippage_bps` on top. A bar tells no more; the choice is stated in every report.
    """
    base = max(trigger, bar_open)
    run = max(bar_high - base, 0.0)
    return (base + run * costs.stop_overshoot_pct / 100) * (1 + costs.slippage_bps / 10_000)


def short_target_fill(trigger: float, bar_open: float, costs: Costs) -> float:
    """Return where a short's market target fills inside a bar: at its trigger or a lower open, plus slippage."""
    return min(trigger, bar_open) * (1 + costs.slippage_bps / 10_000)
