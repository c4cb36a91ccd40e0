"""The fill rules in words, with the figures of a config, as every report states them."""

from bot.config.model import Config


def assumptions(config: Config) -> tuple[str, ...]:
    """Return how the simulator fills, one sentence a rule (the rules are in simulator/rules.py)."""
    costs, risk, leverage = config.costs, config.risk, config.instrument.leverage
    entry = (
        "Decisions fall at the close of a bar; the entry is an IOC limit order that fills at that close, "
        f"{costs.slippage_bps:g} bps worse, or not at all."
    )
    path = (
        "Inside a bar the path is unknown and taken worst-first for a short: open, high, low, close. "
        "The stop is looked at before the target."
    )
    stop = (
        "A stop fills at its trigger, or at the open of a bar that opens beyond it, plus "
        f"{costs.stop_overshoot_pct:g} % of the way the bar's high ran on, plus {costs.slippage_bps:g} bps."
    )
    fees = (
        f"Fees: {costs.taker_fee_bps:g} bps taker, {costs.maker_fee_bps:g} bps maker; funding at 00, 08 and "
        "16 UTC on the position's value."
    )
    margin = f"Isolated margin at {leverage:g}x; the risk tiers are invented (the exchange's own were not to be had)."
    distance = (
        f"The stop lies {risk.stop_loss_pct_of_price:g} % of price above the close that decided, which is "
        f"{risk.stop_loss_pct_of_price * leverage:g} % of margin."
    )
    mark = "Without a series of mark prices the last price stands for the mark."
    return entry, path, stop, mark, fees, margin, distance
