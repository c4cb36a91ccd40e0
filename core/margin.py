"""Margin of an isolated short on a USDT-settled linear perpetual.

Source: Bybit help centre, "Initial margin", "Maintenance margin" and "Liquidation price (USDT contract)", rules since
September 2025: isolated initial margin on the entry price E, maintenance margin on the mark price.
With size S, entry E, leverage L, tier rate R, tier deduction D, taker rate f:
    initial margin      S E / L + close fee
    maintenance margin  S M R - D + close fee
    close fee           S E (1 + 1/L) f          (the fee at the bankruptcy price)
    bankruptcy price    E (1 + 1/L)
    liquidation price   P = (E + E/L + D/S) / (1 + R), solving S E/L + S (E - P) = S P R - D
D_i = D_(i-1) + limit_(i-1) (R_i - R_(i-1)) makes the maintenance margin continuous across tiers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from core.instrument import Instrument, Tier
from core.money import ZERO


@dataclass(frozen=True, slots=True)
class TierTerms:
    """A tier with its maintenance deduction (USDT)."""

    tier: Tier
    deduction_usdt: Decimal


def all_terms(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def tier_terms(instrument: Instrument, value_usdt: Decimal) -> TierTerms | None:
    """Return the smallest tier that holds `value_usdt`, with its deduction; None above the last."""
    return next((t for t in all_terms(instrument) if value_usdt <= t.tier.limit_usdt), None)


def bankruptcy_price(entry_price: Decimal, leverage: Decimal) -> Decimal:
    """Return the price at which the margin of a short is gone (USDT)."""
    return entry_price * (1 + 1 / leverage)


def close_fee(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(entry_price, leverage) * taker_fee


def initial_margin(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, entry_price, leverage, taker_fee)


def maintenance_margin(size: Decimal, mark_price: Decimal, terms: TierTerms) -> Decimal:
    """Return the maintenance margin without the close fee (USDT)."""
    return size * mark_price * terms.tier.maintenance_margin_rate - terms.deduction_usdt


def liquidation_price(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 0:
        return None
    for terms in all_terms(instrument):
        margin = entry_price + entry_price / leverage + terms.deduction_usdt / size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def stop_leaves_room(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return False
    wanted = (stop_price - entry_price) * gap_pct_of_stop_distance / 100
    return liquidation - stop_price >= wanted
