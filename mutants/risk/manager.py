"""The risk manager: asks every rule in order and returns one verdict. Pure; exits are never blocked.

Risk caps the target, not the order: while a short is held its target is what is held, unless a cap asks for less.
"""

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
    drawdown,
    entry_rate,
    liquidation_distance,
    margin_available,
    max_leverage,
    max_notional,
    maximum_size,
    minimum_size,
    stale_data,
    tier_leverage,
    time_exit,
)
from risk.limits import Limits
from risk.sizing import size_from_stop
from risk.stop_loss import check_stop, stop_price
from risk.take_profit import check_target, take_profit_price


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁRiskManagerǁjudge_holding__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRiskManagerǁjudge_entry__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRiskManagerǁ_size_entry__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRiskManagerǁ_cap_value__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class RiskManager:
    """Holds the limits; every judgement depends on them and on what it is asked."""

    limits: Limits

    @_mutmut_mutated(mutants_xǁRiskManagerǁjudge_holding__mutmut)
    def judge_holding(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_orig(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_1(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = None
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_2(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = None
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_3(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(None, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_4(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, None, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_5(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, None)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_6(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_7(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_8(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, )
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_9(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = None
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_10(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(None, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_11(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, None)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_12(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_13(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, )
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_14(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None and late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_15(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_16(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_17(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(None, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_18(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, None)
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_19(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_20(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, )
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_21(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(None))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_22(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is not Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_23(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(None, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_24(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, None)
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_25(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_26(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, )
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_27(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = None
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_28(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(None, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_29(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, None, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_30(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, None)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_31(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_32(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_33(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, )
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_34(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(+holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_35(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_36(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(None)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_37(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            None, -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_38(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, None, None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_39(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, None, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_40(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, None
        )

    def xǁRiskManagerǁjudge_holding__mutmut_41(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            -floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_42(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_43(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_44(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_45(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_46(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_47(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, holding.lot_step), None, None, None, ZERO, )

    def xǁRiskManagerǁjudge_holding__mutmut_48(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, +floor_to(size, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_49(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(None, holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_50(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, None), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_51(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(holding.lot_step), None, None, None, ZERO, capped
        )

    def xǁRiskManagerǁjudge_holding__mutmut_52(self, holding: Holding) -> Verdict:
        """Return what may go on being held: all of it, less by a cap, or nothing."""
        limits = self.limits
        fallen = drawdown.check(holding.equity_usdt, holding.peak_equity_usdt, limits)
        late = time_exit.check(holding, limits)
        if fallen is not None or late is not None:
            return _flat(Ruling.CLOSED, tuple(said for said in (fallen, late) if said))
        if holding.stance is Stance.FLAT:
            return _flat(Ruling.APPROVED, ())
        size, capped = self._cap_value(-holding.quantity, holding.price, holding.equity_usdt)
        if not capped:
            return _hold(holding.quantity)
        return Verdict(
            Ruling.REDUCED, -floor_to(size, ), None, None, None, ZERO, capped
        )

    @_mutmut_mutated(mutants_xǁRiskManagerǁjudge_entry__mutmut)
    def judge_entry(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_orig(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_1(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = None
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_2(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = None
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_3(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(None),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_4(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(None, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_5(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, None),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_6(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_7(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, ),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_8(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(None, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_9(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, None, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_10(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, None),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_11(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_12(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_13(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, ),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_14(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(None, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_15(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, None),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_16(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_17(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, ),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_18(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(None, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_19(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, None),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_20(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_21(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, ),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_22(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(None, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_23(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, None),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_24(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_25(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, ),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_26(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = None
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_27(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(None)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_28(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if (refused) and False else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_29(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if (refused) or True else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_30(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(None, refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_31(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, None) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_32(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(refused) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_33(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, ) if refused else self._size_entry(entry)

    def xǁRiskManagerǁjudge_entry__mutmut_34(self, entry: Entry) -> Verdict:
        """Return the size, stop and target of a new short, or the rules that refused it."""
        limits = self.limits
        gates = (
            degraded.check(entry),
            stale_data.check(entry, limits),
            drawdown.check(entry.equity_usdt, entry.peak_equity_usdt, limits),
            daily_loss.check(entry, limits),
            cool_down.check(entry, limits),
            entry_rate.check(entry, limits),
        )
        refused = tuple(finding for finding in gates if finding)
        return _flat(Ruling.REFUSED, refused) if refused else self._size_entry(None)

    @_mutmut_mutated(mutants_xǁRiskManagerǁ_size_entry__mutmut)
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
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_orig(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_1(self, entry: Entry) -> Verdict:
        instrument, limits = None
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_2(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = None
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_3(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(None, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_4(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, None, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_5(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, None)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_6(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_7(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_8(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, )
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_9(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = None
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_10(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(None, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_11(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, None, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_12(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, None)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_13(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_14(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_15(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, )
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_16(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = None
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_17(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) and check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_18(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(None, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_19(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, None) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_20(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_21(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, ) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_22(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(None, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_23(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, None)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_24(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_25(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, )
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_26(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(None, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_27(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, None)
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_28(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat((unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_29(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, )
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_30(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = None
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_31(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            None, entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_32(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), None, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_33(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, None
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_34(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_35(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_36(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_37(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(None, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_38(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, None, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_39(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, None), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_40(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_41(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_42(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, ), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_43(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = None
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_44(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(None, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_45(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, None)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_46(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_47(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, )
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_48(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = None
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_49(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(None, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_50(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, None)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_51(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_52(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, )
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_53(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = None
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_54(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(None, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_55(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, None, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_56(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, None, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_57(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, None)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_58(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_59(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_60(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_61(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, )
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_62(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = None
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_63(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(None, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_64(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, None)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_65(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_66(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, )
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_67(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = None
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_68(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(None, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_69(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, None)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_70(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_71(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, )
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_72(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = None
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_73(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(None, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_74(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, None, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_75(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, None)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_76(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_77(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_78(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, )
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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

    def xǁRiskManagerǁ_size_entry__mutmut_79(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = None
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

    def xǁRiskManagerǁ_size_entry__mutmut_80(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = None
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

    def xǁRiskManagerǁ_size_entry__mutmut_81(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(None, findings)
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

    def xǁRiskManagerǁ_size_entry__mutmut_82(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, None)
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

    def xǁRiskManagerǁ_size_entry__mutmut_83(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(findings)
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

    def xǁRiskManagerǁ_size_entry__mutmut_84(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, )
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

    def xǁRiskManagerǁ_size_entry__mutmut_85(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=None,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_86(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=None,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_87(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=None,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_88(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=None,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_89(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=None,
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_90(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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
            planned_risk_usdt=None,
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_91(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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
            findings=None,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_92(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_93(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_94(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_95(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_96(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_97(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_98(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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
            )

    def xǁRiskManagerǁ_size_entry__mutmut_99(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if (findings) and False else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_100(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if (findings) or True else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_101(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=+size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_102(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                None, size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_103(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, None, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_104(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, None, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_105(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, None
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_106(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                size, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_107(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, entry.worst_entry_price, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_108(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.leverage
            ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_109(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
        findings = (*said, *(finding for finding in others if finding))
        if too_small:
            return _flat(Ruling.REFUSED, findings)
        return Verdict(
            ruling=Ruling.REDUCED if findings else Ruling.APPROVED,
            target_quantity=-size,
            stop_price=stop,
            take_profit_price=target,
            liquidation_price=liquidation_price(
                instrument, size, entry.worst_entry_price, ),
            planned_risk_usdt=size * (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_110(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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
            planned_risk_usdt=size / (stop - entry.worst_entry_price),
            findings=findings,
        )

    def xǁRiskManagerǁ_size_entry__mutmut_111(self, entry: Entry) -> Verdict:
        instrument, limits = entry.instrument, self.limits
        stop = stop_price(entry.price, instrument, limits)
        target = take_profit_price(entry.price, instrument, limits)
        unsafe = check_stop(entry, stop) or check_target(entry, target)
        if unsafe:
            return _flat(Ruling.REFUSED, (unsafe,))
        size, said = self._cap_value(
            size_from_stop(entry, stop, limits), entry.price, entry.equity_usdt
        )
        size, by_tier = tier_leverage.cap(entry, size)
        size, by_margin = margin_available.cap(entry, size)
        size, by_liquidation = liquidation_distance.cap(entry, size, stop, limits)
        size, by_order = maximum_size.cap(size, instrument)
        size = floor_to(size, instrument.lot_step)
        too_small = minimum_size.check(size, entry.price, instrument)
        others = (by_tier, by_margin, by_liquidation, by_order, too_small)
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
            planned_risk_usdt=size * (stop + entry.worst_entry_price),
            findings=findings,
        )

    @_mutmut_mutated(mutants_xǁRiskManagerǁ_cap_value__mutmut)
    def _cap_value(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_orig(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_1(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = None
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_2(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(None, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_3(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, None, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_4(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, None, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_5(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, None)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_6(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_7(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_8(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_9(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, )
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_10(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = None
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_11(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(None, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_12(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, None, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_13(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, None, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_14(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, None)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_15(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_16(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_17(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_18(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, )
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_19(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None or by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_20(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is not None and by_leverage is None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_21(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is not None:
            return size, ()
        return size, tuple(finding for finding in (by_notional, by_leverage) if finding)

    def xǁRiskManagerǁ_cap_value__mutmut_22(
        self, size: Decimal, price: Decimal, equity_usdt: Decimal
    ) -> tuple[Decimal, tuple[Finding, ...]]:
        size, by_notional = max_notional.cap(size, price, equity_usdt, self.limits)
        size, by_leverage = max_leverage.cap(size, price, equity_usdt, self.limits)
        if by_notional is None and by_leverage is None:
            return size, ()
        return size, tuple(None)

mutants_xǁRiskManagerǁjudge_holding__mutmut['_mutmut_orig'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_1'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_2'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_3'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_4'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_5'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_6'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_7'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_8'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_9'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_10'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_11'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_12'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_13'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_14'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_15'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_16'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_17'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_18'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_19'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_20'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_21'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_22'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_22 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_23'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_23 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_24'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_24 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_25'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_25 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_26'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_26 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_27'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_27 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_28'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_28 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_29'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_29 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_30'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_30 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_31'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_31 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_32'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_32 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_33'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_33 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_34'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_34 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_35'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_35 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_36'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_36 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_37'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_37 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_38'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_38 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_39'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_39 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_40'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_40 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_41'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_41 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_42'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_42 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_43'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_43 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_44'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_44 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_45'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_45 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_46'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_46 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_47'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_47 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_48'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_48 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_49'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_49 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_50'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_50 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_51'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_51 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_holding__mutmut['xǁRiskManagerǁjudge_holding__mutmut_52'] = RiskManager.xǁRiskManagerǁjudge_holding__mutmut_52 # type: ignore # mutmut generated

mutants_xǁRiskManagerǁjudge_entry__mutmut['_mutmut_orig'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_1'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_2'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_3'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_4'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_5'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_6'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_7'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_8'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_9'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_10'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_11'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_12'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_13'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_14'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_15'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_16'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_17'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_18'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_19'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_20'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_21'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_22'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_22 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_23'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_23 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_24'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_24 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_25'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_25 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_26'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_26 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_27'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_27 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_28'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_28 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_29'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_29 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_30'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_30 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_31'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_31 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_32'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_32 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_33'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_33 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁjudge_entry__mutmut['xǁRiskManagerǁjudge_entry__mutmut_34'] = RiskManager.xǁRiskManagerǁjudge_entry__mutmut_34 # type: ignore # mutmut generated

mutants_xǁRiskManagerǁ_size_entry__mutmut['_mutmut_orig'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_1'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_2'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_3'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_4'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_5'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_6'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_7'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_8'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_9'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_10'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_11'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_12'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_13'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_14'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_15'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_16'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_17'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_18'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_19'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_20'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_21'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_22'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_22 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_23'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_23 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_24'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_24 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_25'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_25 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_26'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_26 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_27'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_27 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_28'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_28 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_29'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_29 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_30'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_30 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_31'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_31 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_32'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_32 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_33'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_33 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_34'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_34 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_35'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_35 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_36'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_36 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_37'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_37 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_38'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_38 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_39'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_39 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_40'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_40 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_41'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_41 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_42'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_42 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_43'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_43 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_44'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_44 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_45'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_45 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_46'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_46 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_47'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_47 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_48'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_48 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_49'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_49 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_50'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_50 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_51'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_51 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_52'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_52 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_53'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_53 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_54'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_54 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_55'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_55 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_56'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_56 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_57'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_57 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_58'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_58 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_59'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_59 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_60'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_60 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_61'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_61 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_62'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_62 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_63'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_63 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_64'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_64 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_65'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_65 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_66'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_66 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_67'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_67 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_68'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_68 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_69'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_69 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_70'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_70 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_71'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_71 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_72'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_72 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_73'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_73 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_74'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_74 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_75'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_75 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_76'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_76 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_77'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_77 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_78'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_78 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_79'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_79 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_80'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_80 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_81'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_81 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_82'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_82 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_83'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_83 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_84'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_84 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_85'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_85 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_86'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_86 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_87'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_87 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_88'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_88 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_89'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_89 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_90'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_90 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_91'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_91 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_92'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_92 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_93'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_93 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_94'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_94 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_95'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_95 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_96'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_96 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_97'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_97 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_98'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_98 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_99'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_99 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_100'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_100 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_101'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_101 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_102'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_102 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_103'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_103 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_104'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_104 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_105'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_105 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_106'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_106 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_107'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_107 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_108'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_108 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_109'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_109 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_110'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_110 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_size_entry__mutmut['xǁRiskManagerǁ_size_entry__mutmut_111'] = RiskManager.xǁRiskManagerǁ_size_entry__mutmut_111 # type: ignore # mutmut generated

mutants_xǁRiskManagerǁ_cap_value__mutmut['_mutmut_orig'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_1'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_2'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_3'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_4'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_5'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_6'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_7'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_8'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_9'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_10'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_11'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_12'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_13'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_14'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_15'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_16'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_17'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_18'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_19'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_20'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_21'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRiskManagerǁ_cap_value__mutmut['xǁRiskManagerǁ_cap_value__mutmut_22'] = RiskManager.xǁRiskManagerǁ_cap_value__mutmut_22 # type: ignore # mutmut generated


@lru_cache(maxsize=64)
def _hold(quantity: Decimal) -> Verdict:
    return Verdict(Ruling.APPROVED, quantity, None, None, None, ZERO)
mutants_x__flat__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__flat__mutmut)
def _flat(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, None, ZERO, findings)


def x__flat__mutmut_orig(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, None, ZERO, findings)


def x__flat__mutmut_1(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(None, ZERO, None, None, None, ZERO, findings)


def x__flat__mutmut_2(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, None, None, None, None, ZERO, findings)


def x__flat__mutmut_3(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, None, None, findings)


def x__flat__mutmut_4(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, None, ZERO, None)


def x__flat__mutmut_5(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ZERO, None, None, None, ZERO, findings)


def x__flat__mutmut_6(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, None, None, None, ZERO, findings)


def x__flat__mutmut_7(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, ZERO, findings)


def x__flat__mutmut_8(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, ZERO, findings)


def x__flat__mutmut_9(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, ZERO, findings)


def x__flat__mutmut_10(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, None, findings)


def x__flat__mutmut_11(ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(ruling, ZERO, None, None, None, ZERO, )

mutants_x__flat__mutmut['_mutmut_orig'] = x__flat__mutmut_orig # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_1'] = x__flat__mutmut_1 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_2'] = x__flat__mutmut_2 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_3'] = x__flat__mutmut_3 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_4'] = x__flat__mutmut_4 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_5'] = x__flat__mutmut_5 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_6'] = x__flat__mutmut_6 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_7'] = x__flat__mutmut_7 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_8'] = x__flat__mutmut_8 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_9'] = x__flat__mutmut_9 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_10'] = x__flat__mutmut_10 # type: ignore # mutmut generated
mutants_x__flat__mutmut['x__flat__mutmut_11'] = x__flat__mutmut_11 # type: ignore # mutmut generated
