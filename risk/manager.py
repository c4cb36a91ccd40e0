"""The risk manager: asks every rule in order and returns one verdict. Pure; exits are never blocked.

Risk caps the target, not the order: while a short is held its target is what is held, unless a cap asks for less.
"""

import math
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from core.decision import Finding, Ruling, Stance, Verdict
from core.margin import liquidation_price
from core.money import ZERO, floor_to
from core.plugs import Entry, Holding
from risk import (
    cool_down,
    daily_loss,
    degraded,
    depth,
    drawdown,
    drift,
    entry_rate,
    latency,
    liquidation_distance,
    margin_available,
    max_leverage,
    max_notional,
    maximum_size,
    minimum_size,
    model_age,
    spread,
    stale_data,
    stop_slippage,
    tier_leverage,
    time_exit,
)
from risk.limits import Limits
from risk.sizing import size_from_stop
from risk.stop_loss import check_stop, stop_price
from risk.take_profit import check_target, take_profit_price


@dataclass(frozen=True, slots=True)
class RiskManager:
    """Holds the limits; every judgement depends on them and on what it is asked.

    `latency_budget_ms` is how late a tick may arrive at a decision to open.
    """

    limits: Limits
    latency_budget_ms: float = math.inf

    def judge_holding(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        lost = drift.check(holding.drift, limits)
        if fallen is not None or late is not None or lost is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late, lost) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def judge_entry(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            latency.check(entry, self.latency_budget_ms),
            spread.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
            model_age.check(entry, limits),
            drift.check(entry.drift, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def judge_stop(self, slippage_bps: Decimal) -> Finding | None:
        """Return the finding when a stop filled so far beyond its trigger that nothing may be opened any more."""
        return stop_slippage.check(slippage_bps, self.limits)

    def _size_entry(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_drift = drift.cap(size, entry.drift, limits)
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_depth = depth.cap(size, entry, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_drift, by_tier, by_margin, by_liquidation, by_depth, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def _cap_value(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)


@lru_cache(maxsize=64)
def _hold(quantity: Decimal) -> Verdict:
    return Verdict(Ruling.APPROVED, quantity, None, None, None, ZERO)


def _flat(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, None, ZERO, findings)
