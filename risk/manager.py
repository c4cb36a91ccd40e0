"""The risk manager: asks every rule in order and returns one verdict. Pure; exits are never blocked.

Risk caps the target, not the order: while a short is held its target is what is held, unless a cap asks for less.
"""

from dataclasses import dataclass
from decimal import Decimal

from core.decision import Finding, Ruling, Stance, Verdict
from core.margin import liquidation_price
from core.money import ZERO, floor_to
from core.plugs import Proposal
from risk import (
    cool_down,
    daily_loss,
    degraded,
    drawdown,
    entry_rate,
    liquidation_distance,
    margin_available,
    max_leverage,
    max_notional,
    minimum_size,
    stale_data,
    time_exit,
)
from risk.limits import Limits
from risk.sizing import size_from_stop
from risk.stop_loss import stop_price
from risk.take_profit import take_profit_price


@dataclass(frozen=True, slots=True)
class RiskManager:
    """Holds the limits; every judgement depends on them and the proposal alone."""

    limits: Limits

    def judge(self, proposal: Proposal) -> Verdict:
        """Return the target that is allowed, with every rule that reduced, refused or closed."""
        if proposal.held_quantity:
            return self._judge_holding(proposal)
        if proposal.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        return self._judge_entry(proposal)

    def _judge_holding(self, proposal: Proposal) -> Verdict:
        findings = [drawdown.check(proposal, self.limits), time_exit.check(proposal, self.limits)]
        said = tuple(finding for finding in findings if finding)
        if said:
            return _flat(Ruling.CLOSED, said)
        if proposal.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(proposal, -proposal.held_quantity)
        target = -floor_to(size, proposal.instrument.lot_step)
        ruling = Ruling.REDUCED if capped else Ruling.APPROVED
        return Verdict(ruling, target, None, None, None, ZERO, capped)

    def _judge_entry(self, proposal: Proposal) -> Verdict:
        gates = (
            degraded.check(proposal),
            stale_data.check(proposal, self.limits),
            drawdown.check(proposal, self.limits),
            daily_loss.check(proposal, self.limits),
            cool_down.check(proposal, self.limits),
            entry_rate.check(proposal, self.limits),
        )
        refused = tuple(finding for finding in gates if finding)
        if refused:
            return _flat(Ruling.REFUSED, refused)
        return self._size_entry(proposal)

    def _size_entry(self, proposal: Proposal) -> Verdict:
        instrument, limits = proposal.instrument, self.limits
        stop = stop_price(proposal.price, instrument, limits)
        if stop <= proposal.mark_price:
            finding = Finding("stop_loss", f"{stop}", f"{proposal.mark_price}", "USDT, mark already at the stop")
            return _flat(Ruling.REFUSED, (finding,))
        size, said = self._cap_value(proposal, size_from_stop(proposal, stop, limits))
        size, by_margin = margin_available.cap(proposal, size)
        size, by_liquidation = liquidation_distance.cap(proposal, size, stop, limits)
        size = floor_to(min(size, instrument.max_market_quantity), instrument.lot_step)
        too_small = minimum_size.check(size, proposal.price, instrument)
        findings = (*said, *(f for f in (by_margin, by_liquidation, too_small) if f))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=take_profit_price(proposal.price, instrument, limits),
            liquidation_price=liquidation_price(instrument, size, proposal.worst_entry_price, proposal.leverage),
            planned_risk_usdt=size * (stop - proposal.worst_entry_price),
            findings=findings,
        )

    def _cap_value(self, proposal: Proposal, size: Decimal) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(proposal, size, self.limits)
        size, by_leverage = max_leverage.cap(proposal, size, self.limits)
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)


def _flat(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, None, ZERO, findings)
