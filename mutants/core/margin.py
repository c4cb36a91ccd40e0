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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class TierTerms:
    """A tier with its maintenance deduction (USDT)."""

    tier: Tier
    deduction_usdt: Decimal
mutants_x_all_terms__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_all_terms__mutmut)
def all_terms(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_orig(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_1(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_2(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_3(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = None
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_4(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate + previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_5(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction = previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_6(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction -= previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_7(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt / step
        yield TierTerms(tier, deduction)
        previous = tier


def x_all_terms__mutmut_8(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(None, deduction)
        previous = tier


def x_all_terms__mutmut_9(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, None)
        previous = tier


def x_all_terms__mutmut_10(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(deduction)
        previous = tier


def x_all_terms__mutmut_11(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, )
        previous = tier


def x_all_terms__mutmut_12(instrument: Instrument) -> Iterator[TierTerms]:
    """Yield every tier with its deduction, the smallest first."""
    deduction, previous = ZERO, None
    for tier in instrument.tiers:
        if previous is not None:
            step = tier.maintenance_margin_rate - previous.maintenance_margin_rate
            deduction += previous.limit_usdt * step
        yield TierTerms(tier, deduction)
        previous = None

mutants_x_all_terms__mutmut['_mutmut_orig'] = x_all_terms__mutmut_orig # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_1'] = x_all_terms__mutmut_1 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_2'] = x_all_terms__mutmut_2 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_3'] = x_all_terms__mutmut_3 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_4'] = x_all_terms__mutmut_4 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_5'] = x_all_terms__mutmut_5 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_6'] = x_all_terms__mutmut_6 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_7'] = x_all_terms__mutmut_7 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_8'] = x_all_terms__mutmut_8 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_9'] = x_all_terms__mutmut_9 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_10'] = x_all_terms__mutmut_10 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_11'] = x_all_terms__mutmut_11 # type: ignore # mutmut generated
mutants_x_all_terms__mutmut['x_all_terms__mutmut_12'] = x_all_terms__mutmut_12 # type: ignore # mutmut generated
mutants_x_tier_terms__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_tier_terms__mutmut)
def tier_terms(instrument: Instrument, value_usdt: Decimal) -> TierTerms | None:
    """Return the smallest tier that holds `value_usdt`, with its deduction; None above the last."""
    return next((t for t in all_terms(instrument) if value_usdt <= t.tier.limit_usdt), None)


def x_tier_terms__mutmut_orig(instrument: Instrument, value_usdt: Decimal) -> TierTerms | None:
    """Return the smallest tier that holds `value_usdt`, with its deduction; None above the last."""
    return next((t for t in all_terms(instrument) if value_usdt <= t.tier.limit_usdt), None)


def x_tier_terms__mutmut_1(instrument: Instrument, value_usdt: Decimal) -> TierTerms | None:
    """Return the smallest tier that holds `value_usdt`, with its deduction; None above the last."""
    return next(None, None)


def x_tier_terms__mutmut_2(instrument: Instrument, value_usdt: Decimal) -> TierTerms | None:
    """Return the smallest tier that holds `value_usdt`, with its deduction; None above the last."""
    return next(None)


def x_tier_terms__mutmut_3(instrument: Instrument, value_usdt: Decimal) -> TierTerms | None:
    """Return the smallest tier that holds `value_usdt`, with its deduction; None above the last."""
    return next((t for t in all_terms(instrument) if value_usdt <= t.tier.limit_usdt), )


def x_tier_terms__mutmut_4(instrument: Instrument, value_usdt: Decimal) -> TierTerms | None:
    """Return the smallest tier that holds `value_usdt`, with its deduction; None above the last."""
    return next((t for t in all_terms(None) if value_usdt <= t.tier.limit_usdt), None)


def x_tier_terms__mutmut_5(instrument: Instrument, value_usdt: Decimal) -> TierTerms | None:
    """Return the smallest tier that holds `value_usdt`, with its deduction; None above the last."""
    return next((t for t in all_terms(instrument) if value_usdt < t.tier.limit_usdt), None)

mutants_x_tier_terms__mutmut['_mutmut_orig'] = x_tier_terms__mutmut_orig # type: ignore # mutmut generated
mutants_x_tier_terms__mutmut['x_tier_terms__mutmut_1'] = x_tier_terms__mutmut_1 # type: ignore # mutmut generated
mutants_x_tier_terms__mutmut['x_tier_terms__mutmut_2'] = x_tier_terms__mutmut_2 # type: ignore # mutmut generated
mutants_x_tier_terms__mutmut['x_tier_terms__mutmut_3'] = x_tier_terms__mutmut_3 # type: ignore # mutmut generated
mutants_x_tier_terms__mutmut['x_tier_terms__mutmut_4'] = x_tier_terms__mutmut_4 # type: ignore # mutmut generated
mutants_x_tier_terms__mutmut['x_tier_terms__mutmut_5'] = x_tier_terms__mutmut_5 # type: ignore # mutmut generated
mutants_x_bankruptcy_price__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bankruptcy_price__mutmut)
def bankruptcy_price(entry_price: Decimal, leverage: Decimal) -> Decimal:
    """Return the price at which the margin of a short is gone (USDT)."""
    return entry_price * (1 + 1 / leverage)


def x_bankruptcy_price__mutmut_orig(entry_price: Decimal, leverage: Decimal) -> Decimal:
    """Return the price at which the margin of a short is gone (USDT)."""
    return entry_price * (1 + 1 / leverage)


def x_bankruptcy_price__mutmut_1(entry_price: Decimal, leverage: Decimal) -> Decimal:
    """Return the price at which the margin of a short is gone (USDT)."""
    return entry_price / (1 + 1 / leverage)


def x_bankruptcy_price__mutmut_2(entry_price: Decimal, leverage: Decimal) -> Decimal:
    """Return the price at which the margin of a short is gone (USDT)."""
    return entry_price * (1 - 1 / leverage)


def x_bankruptcy_price__mutmut_3(entry_price: Decimal, leverage: Decimal) -> Decimal:
    """Return the price at which the margin of a short is gone (USDT)."""
    return entry_price * (2 + 1 / leverage)


def x_bankruptcy_price__mutmut_4(entry_price: Decimal, leverage: Decimal) -> Decimal:
    """Return the price at which the margin of a short is gone (USDT)."""
    return entry_price * (1 + 1 * leverage)


def x_bankruptcy_price__mutmut_5(entry_price: Decimal, leverage: Decimal) -> Decimal:
    """Return the price at which the margin of a short is gone (USDT)."""
    return entry_price * (1 + 2 / leverage)

mutants_x_bankruptcy_price__mutmut['_mutmut_orig'] = x_bankruptcy_price__mutmut_orig # type: ignore # mutmut generated
mutants_x_bankruptcy_price__mutmut['x_bankruptcy_price__mutmut_1'] = x_bankruptcy_price__mutmut_1 # type: ignore # mutmut generated
mutants_x_bankruptcy_price__mutmut['x_bankruptcy_price__mutmut_2'] = x_bankruptcy_price__mutmut_2 # type: ignore # mutmut generated
mutants_x_bankruptcy_price__mutmut['x_bankruptcy_price__mutmut_3'] = x_bankruptcy_price__mutmut_3 # type: ignore # mutmut generated
mutants_x_bankruptcy_price__mutmut['x_bankruptcy_price__mutmut_4'] = x_bankruptcy_price__mutmut_4 # type: ignore # mutmut generated
mutants_x_bankruptcy_price__mutmut['x_bankruptcy_price__mutmut_5'] = x_bankruptcy_price__mutmut_5 # type: ignore # mutmut generated
mutants_x_close_fee__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_close_fee__mutmut)
def close_fee(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(entry_price, leverage) * taker_fee


def x_close_fee__mutmut_orig(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(entry_price, leverage) * taker_fee


def x_close_fee__mutmut_1(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(entry_price, leverage) / taker_fee


def x_close_fee__mutmut_2(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size / bankruptcy_price(entry_price, leverage) * taker_fee


def x_close_fee__mutmut_3(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(None, leverage) * taker_fee


def x_close_fee__mutmut_4(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(entry_price, None) * taker_fee


def x_close_fee__mutmut_5(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(leverage) * taker_fee


def x_close_fee__mutmut_6(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the fee of closing `size` (positive) at the bankruptcy price (USDT)."""
    return size * bankruptcy_price(entry_price, ) * taker_fee

mutants_x_close_fee__mutmut['_mutmut_orig'] = x_close_fee__mutmut_orig # type: ignore # mutmut generated
mutants_x_close_fee__mutmut['x_close_fee__mutmut_1'] = x_close_fee__mutmut_1 # type: ignore # mutmut generated
mutants_x_close_fee__mutmut['x_close_fee__mutmut_2'] = x_close_fee__mutmut_2 # type: ignore # mutmut generated
mutants_x_close_fee__mutmut['x_close_fee__mutmut_3'] = x_close_fee__mutmut_3 # type: ignore # mutmut generated
mutants_x_close_fee__mutmut['x_close_fee__mutmut_4'] = x_close_fee__mutmut_4 # type: ignore # mutmut generated
mutants_x_close_fee__mutmut['x_close_fee__mutmut_5'] = x_close_fee__mutmut_5 # type: ignore # mutmut generated
mutants_x_close_fee__mutmut['x_close_fee__mutmut_6'] = x_close_fee__mutmut_6 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_initial_margin__mutmut)
def initial_margin(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, entry_price, leverage, taker_fee)


def x_initial_margin__mutmut_orig(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, entry_price, leverage, taker_fee)


def x_initial_margin__mutmut_1(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage - close_fee(size, entry_price, leverage, taker_fee)


def x_initial_margin__mutmut_2(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price * leverage + close_fee(size, entry_price, leverage, taker_fee)


def x_initial_margin__mutmut_3(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size / entry_price / leverage + close_fee(size, entry_price, leverage, taker_fee)


def x_initial_margin__mutmut_4(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(None, entry_price, leverage, taker_fee)


def x_initial_margin__mutmut_5(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, None, leverage, taker_fee)


def x_initial_margin__mutmut_6(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, entry_price, None, taker_fee)


def x_initial_margin__mutmut_7(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, entry_price, leverage, None)


def x_initial_margin__mutmut_8(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(entry_price, leverage, taker_fee)


def x_initial_margin__mutmut_9(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, leverage, taker_fee)


def x_initial_margin__mutmut_10(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, entry_price, taker_fee)


def x_initial_margin__mutmut_11(
    size: Decimal, entry_price: Decimal, leverage: Decimal, taker_fee: Decimal
) -> Decimal:
    """Return the margin an isolated short of `size` (positive) ties up (USDT)."""
    return size * entry_price / leverage + close_fee(size, entry_price, leverage, )

mutants_x_initial_margin__mutmut['_mutmut_orig'] = x_initial_margin__mutmut_orig # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_1'] = x_initial_margin__mutmut_1 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_2'] = x_initial_margin__mutmut_2 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_3'] = x_initial_margin__mutmut_3 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_4'] = x_initial_margin__mutmut_4 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_5'] = x_initial_margin__mutmut_5 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_6'] = x_initial_margin__mutmut_6 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_7'] = x_initial_margin__mutmut_7 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_8'] = x_initial_margin__mutmut_8 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_9'] = x_initial_margin__mutmut_9 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_10'] = x_initial_margin__mutmut_10 # type: ignore # mutmut generated
mutants_x_initial_margin__mutmut['x_initial_margin__mutmut_11'] = x_initial_margin__mutmut_11 # type: ignore # mutmut generated
mutants_x_maintenance_margin__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_maintenance_margin__mutmut)
def maintenance_margin(size: Decimal, mark_price: Decimal, terms: TierTerms) -> Decimal:
    """Return the maintenance margin without the close fee (USDT)."""
    return size * mark_price * terms.tier.maintenance_margin_rate - terms.deduction_usdt


def x_maintenance_margin__mutmut_orig(size: Decimal, mark_price: Decimal, terms: TierTerms) -> Decimal:
    """Return the maintenance margin without the close fee (USDT)."""
    return size * mark_price * terms.tier.maintenance_margin_rate - terms.deduction_usdt


def x_maintenance_margin__mutmut_1(size: Decimal, mark_price: Decimal, terms: TierTerms) -> Decimal:
    """Return the maintenance margin without the close fee (USDT)."""
    return size * mark_price * terms.tier.maintenance_margin_rate + terms.deduction_usdt


def x_maintenance_margin__mutmut_2(size: Decimal, mark_price: Decimal, terms: TierTerms) -> Decimal:
    """Return the maintenance margin without the close fee (USDT)."""
    return size * mark_price / terms.tier.maintenance_margin_rate - terms.deduction_usdt


def x_maintenance_margin__mutmut_3(size: Decimal, mark_price: Decimal, terms: TierTerms) -> Decimal:
    """Return the maintenance margin without the close fee (USDT)."""
    return size / mark_price * terms.tier.maintenance_margin_rate - terms.deduction_usdt

mutants_x_maintenance_margin__mutmut['_mutmut_orig'] = x_maintenance_margin__mutmut_orig # type: ignore # mutmut generated
mutants_x_maintenance_margin__mutmut['x_maintenance_margin__mutmut_1'] = x_maintenance_margin__mutmut_1 # type: ignore # mutmut generated
mutants_x_maintenance_margin__mutmut['x_maintenance_margin__mutmut_2'] = x_maintenance_margin__mutmut_2 # type: ignore # mutmut generated
mutants_x_maintenance_margin__mutmut['x_maintenance_margin__mutmut_3'] = x_maintenance_margin__mutmut_3 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_liquidation_price__mutmut)
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


def x_liquidation_price__mutmut_orig(
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


def x_liquidation_price__mutmut_1(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size < 0:
        return None
    for terms in all_terms(instrument):
        margin = entry_price + entry_price / leverage + terms.deduction_usdt / size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_2(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 1:
        return None
    for terms in all_terms(instrument):
        margin = entry_price + entry_price / leverage + terms.deduction_usdt / size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_3(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 0:
        return None
    for terms in all_terms(None):
        margin = entry_price + entry_price / leverage + terms.deduction_usdt / size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_4(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 0:
        return None
    for terms in all_terms(instrument):
        margin = None
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_5(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 0:
        return None
    for terms in all_terms(instrument):
        margin = entry_price + entry_price / leverage - terms.deduction_usdt / size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_6(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 0:
        return None
    for terms in all_terms(instrument):
        margin = entry_price - entry_price / leverage + terms.deduction_usdt / size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_7(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 0:
        return None
    for terms in all_terms(instrument):
        margin = entry_price + entry_price * leverage + terms.deduction_usdt / size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_8(
    instrument: Instrument, size: Decimal, entry_price: Decimal, leverage: Decimal
) -> Decimal | None:
    """Return the mark price at which an isolated short of `size` (positive) is liquidated.

    None when the position lies above the last tier, where no liquidation price can be promised. The tier is the one
    of the value at the liquidation price itself, the stricter reading.
    """
    if size <= 0:
        return None
    for terms in all_terms(instrument):
        margin = entry_price + entry_price / leverage + terms.deduction_usdt * size
        price = margin / (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_9(
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
        price = None
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_10(
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
        price = margin * (1 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_11(
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
        price = margin / (1 - terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_12(
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
        price = margin / (2 + terms.tier.maintenance_margin_rate)
        if size * price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_13(
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
        if size / price <= terms.tier.limit_usdt:
            return price
    return None


def x_liquidation_price__mutmut_14(
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
        if size * price < terms.tier.limit_usdt:
            return price
    return None

mutants_x_liquidation_price__mutmut['_mutmut_orig'] = x_liquidation_price__mutmut_orig # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_1'] = x_liquidation_price__mutmut_1 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_2'] = x_liquidation_price__mutmut_2 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_3'] = x_liquidation_price__mutmut_3 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_4'] = x_liquidation_price__mutmut_4 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_5'] = x_liquidation_price__mutmut_5 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_6'] = x_liquidation_price__mutmut_6 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_7'] = x_liquidation_price__mutmut_7 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_8'] = x_liquidation_price__mutmut_8 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_9'] = x_liquidation_price__mutmut_9 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_10'] = x_liquidation_price__mutmut_10 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_11'] = x_liquidation_price__mutmut_11 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_12'] = x_liquidation_price__mutmut_12 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_13'] = x_liquidation_price__mutmut_13 # type: ignore # mutmut generated
mutants_x_liquidation_price__mutmut['x_liquidation_price__mutmut_14'] = x_liquidation_price__mutmut_14 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stop_leaves_room__mutmut)
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


def x_stop_leaves_room__mutmut_orig(
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


def x_stop_leaves_room__mutmut_1(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is not None:
        return False
    wanted = (stop_price - entry_price) * gap_pct_of_stop_distance / 100
    return liquidation - stop_price >= wanted


def x_stop_leaves_room__mutmut_2(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return True
    wanted = (stop_price - entry_price) * gap_pct_of_stop_distance / 100
    return liquidation - stop_price >= wanted


def x_stop_leaves_room__mutmut_3(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return False
    wanted = None
    return liquidation - stop_price >= wanted


def x_stop_leaves_room__mutmut_4(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return False
    wanted = (stop_price - entry_price) * gap_pct_of_stop_distance * 100
    return liquidation - stop_price >= wanted


def x_stop_leaves_room__mutmut_5(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return False
    wanted = (stop_price - entry_price) / gap_pct_of_stop_distance / 100
    return liquidation - stop_price >= wanted


def x_stop_leaves_room__mutmut_6(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return False
    wanted = (stop_price + entry_price) * gap_pct_of_stop_distance / 100
    return liquidation - stop_price >= wanted


def x_stop_leaves_room__mutmut_7(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return False
    wanted = (stop_price - entry_price) * gap_pct_of_stop_distance / 101
    return liquidation - stop_price >= wanted


def x_stop_leaves_room__mutmut_8(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return False
    wanted = (stop_price - entry_price) * gap_pct_of_stop_distance / 100
    return liquidation + stop_price >= wanted


def x_stop_leaves_room__mutmut_9(
    entry_price: Decimal,
    stop_price: Decimal,
    liquidation: Decimal | None,
    gap_pct_of_stop_distance: Decimal,
) -> bool:
    """True when liquidation lies beyond the short's stop by that share of the stop's distance (FAULTS I5)."""
    if liquidation is None:
        return False
    wanted = (stop_price - entry_price) * gap_pct_of_stop_distance / 100
    return liquidation - stop_price > wanted

mutants_x_stop_leaves_room__mutmut['_mutmut_orig'] = x_stop_leaves_room__mutmut_orig # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_1'] = x_stop_leaves_room__mutmut_1 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_2'] = x_stop_leaves_room__mutmut_2 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_3'] = x_stop_leaves_room__mutmut_3 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_4'] = x_stop_leaves_room__mutmut_4 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_5'] = x_stop_leaves_room__mutmut_5 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_6'] = x_stop_leaves_room__mutmut_6 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_7'] = x_stop_leaves_room__mutmut_7 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_8'] = x_stop_leaves_room__mutmut_8 # type: ignore # mutmut generated
mutants_x_stop_leaves_room__mutmut['x_stop_leaves_room__mutmut_9'] = x_stop_leaves_room__mutmut_9 # type: ignore # mutmut generated
