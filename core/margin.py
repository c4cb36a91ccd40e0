"""Margin of a USDT-settled linear perpetual: isolated for a short (the default) or a long, and cross for one position.

Source: Bybit help centre, "Initial margin", "Maintenance margin" and "Liquidation price (USDT contract)", rules since
September 2025: isolated initial margin on the entry price E, maintenance margin on the mark price; cross both on mark.
With size S, entry E, leverage L, tier rate R, tier deduction D, taker rate f, extra margin X, and s = +1 for a short,
-1 for a long:
    initial margin      S E / L + close fee
    maintenance margin  S M R - D + close fee
    close fee           S E (1 + s/L) f          (the fee at the bankruptcy price)
    bankruptcy price    E (1 + s/L) + s X/S
    liquidation price   P = (E + s (E/L + (X + D)/S)) / (1 + s R), solving S E/L + X + s S (E - P) = S P R - D
    cross liquidation   P = (S E + s (W + D)) / (S (1 + s (R + f))), W the balance that stands behind the position
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


def bankruptcy_price(
    entry_price: Decimal, leverage: Decimal, *, long: bool = False, extra_per_unit: Decimal = ZERO
) -> Decimal:
    """Return the price at which the margin of a position is gone (USDT)."""
    if long:
        return entry_price * (1 - 1 / leverage) - extra_per_unit
    return entry_price * (1 + 1 / leverage) + extra_per_unit


def close_fee(
    size: Decimal,
    entry_price: Decimal,
    leverage: Decimal,
    taker_fee: Decimal,
    *,
    long: bool = False,
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(entry_price, leverage, long=long) * taker_fee


def initial_margin(
    size: Decimal,
    entry_price: Decimal,
    leverage: Decimal,
    taker_fee: Decimal,
    *,
    long: bool = False,
) -> Decimal:
    """Return the margin an isolated position of `size` (positive) ties up (USDT)."""
    fee = close_fee(size, entry_price, leverage, taker_fee, long=long)
    return size * entry_price / leverage + fee


def entry_cost(
    size: Decimal, price: Decimal, leverage: Decimal, taker_fee: Decimal, *, long: bool = False
) -> Decimal:
    """Return what an order of `size` (positive) that opens ties up or costs: margin and opening fee (USDT)."""
    return initial_margin(size, price, leverage, taker_fee, long=long) + size * price * taker_fee


def maintenance_margin(size: Decimal, mark_price: Decimal, terms: TierTerms) -> Decimal:
    """Return the maintenance margin without the close fee (USDT)."""
    return size * mark_price * terms.tier.maintenance_margin_rate - terms.deduction_usdt


def liquidation_price(
    instrument: Instrument,
    size: Decimal,
    entry_price: Decimal,
    leverage: Decimal,
    *,
    long: bool = False,
    extra: Decimal = ZERO,
) -> Decimal | None:
    """Return the mark price at which an isolated position of `size` (positive) is liquidated; `extra` is added margin.

    None when the position lies above the last tier, where no liquidation price can be promised, and when a long's
    margin outlasts every price. The tier is the one of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 0:
        return None
    room = entry_price / leverage + extra / size
    if long:
        return _long_liquidation(instrument, size, entry_price - room)
    for terms in all_terms(instrument):
        margin = entry_price + room + terms.deduction_usdt / size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def _long_liquidation(instrument: Instrument, size: Decimal, bankrupt: Decimal) -> Decimal | None:
    """Return the highest of the tiers' prices: maintenance is the largest of the tiers' lines, so it bites first."""
    price = max(
        (bankrupt - terms.deduction_usdt / size) / (1 - terms.tier.maintenance_margin_rate)
        for terms in all_terms(instrument)
    )
    return price if price > 0 and size * price <= instrument.tiers[-1].limit_usdt else None


def cross_liquidation_price(
    instrument: Instrument,
    size: Decimal,
    entry_price: Decimal,
    taker_fee: Decimal,
    balance: Decimal,
    *,
    long: bool = False,
) -> Decimal | None:
    """Return the mark price at which a cross position's maintenance and closing fee reach what stands behind it.

    balance: wallet plus the unrealised PnL and minus the maintenance margin of everything else (USDT).
    """
    sign = -1 if long else 1
    prices = [
        (size * entry_price + sign * (balance + terms.deduction_usdt))
        / (size * (1 + sign * (terms.tier.maintenance_margin_rate + taker_fee)))
        for terms in all_terms(instrument)
    ]
    price = max(prices) if long else min(prices)
    return price if price > 0 else None


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
