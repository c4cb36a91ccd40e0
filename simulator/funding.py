"""Funding: the rate of an interval from its premium, and what a position pays of it.

Source: Bybit help centre, "Introduction to Funding Rate": F = P + clamp(I - P, -0.05 %, +0.05 %), P the average of the
minute premiums weighted 1, 2, 3, ... over the interval, I = 0.01 % per 8 h, F within the contract's cap.
https://www.bybit.com/en/help-center/article/Introduction-to-Funding-Rate
"""

from decimal import Decimal

INTEREST_PER_8H = 0.0001
PREMIUM_CLAMP = 0.0005
FUNDING_CAP = 0.01
EIGHT_HOURS_MS = 28_800_000


def funding_rate(
    premium: float, *, cap: float = FUNDING_CAP, interest: float = INTEREST_PER_8H
) -> float:
    """Compute the rate of one interval from its average premium, all fractions."""
    pull = min(max(interest - premium, -PREMIUM_CLAMP), PREMIUM_CLAMP)
    return min(max(premium + pull, -cap), cap)


def interest_of(interval_ms: int) -> float:
    """Return the interest of an interval: 0.01 % for 8 h, in proportion for others."""
    return INTEREST_PER_8H * interval_ms / EIGHT_HOURS_MS


def average_premium(weighted_sum: float, count: int) -> float:
    """Return the average of `count` premiums from their sum weighted 1, 2, 3, ...; 0 without any."""
    return 2.0 * weighted_sum / (count * (count + 1)) if count else 0.0


def funding_received(quantity: Decimal, mark_price: Decimal, rate: Decimal) -> Decimal:
    """Return what a position of signed `quantity` receives (USDT; negative = pays): longs pay a positive rate."""
    return -quantity * mark_price * rate
