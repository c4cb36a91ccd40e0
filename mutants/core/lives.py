"""The life of each short, told from what happened: why, how large, its stop read back, its exit, its money.

A reader of events and outputs, never a part of the decision: reports, `ebb explain` and the running bot's summary
all tell a short's life from here.
"""

from dataclasses import dataclass, field
from decimal import Decimal

from core.commands import Adopted, ClosePosition, PlaceOrder
from core.decision import Decision
from core.engine import Output
from core.events import Event, Fill, FillReason, FundingPaid, PositionReport
from core.executions import Executions
from core.money import BPS, ZERO

_RISK_EXITS = frozenset(
    {
        "drawdown",
        "stop_not_proved",
        "stop_already_passed",
        "max_notional",
        "max_leverage",
        "reduction",
    }
)
_REDUCED, _UNSEEN = "reduction", "unseen"
_PLAIN_EXITS = frozenset({"strategy", "time_exit", "end_of_tape"})


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(slots=True)
class Life:
    """One short, open or closed. Prices are averages over its fills; money in USDT, fees positive when paid.

    `exit_reason` is `unseen` when the exchange held nothing any more and its fills never came: what was exited without
    a fill is in no price and no PnL.
    """

    number: int
    decision: Decision | None
    opened_at: int
    quantity: Decimal = ZERO
    entry_value_usdt: Decimal = ZERO
    exit_value_usdt: Decimal = ZERO
    exited_quantity: Decimal = ZERO
    fees_usdt: Decimal = ZERO
    funding_usdt: Decimal = ZERO
    stop_price: Decimal | None = None
    take_profit_price: Decimal | None = None
    liquidation_price: Decimal | None = None
    leverage: Decimal = ZERO
    stop_read_back_at: int | None = None
    closed_at: int | None = None
    exit_reason: str = ""
    gap_bps: float = 0.0

    @property
    def held_quantity(self) -> Decimal:
        """Return what is left of it (negative)."""
        return self.quantity + self.exited_quantity

    @property
    def entry_price(self) -> Decimal:
        """Return the average entry price."""
        return self.entry_value_usdt / -self.quantity if self.quantity else ZERO

    @property
    def exit_price(self) -> Decimal:
        """Return the average exit price; 0 while nothing was closed."""
        return self.exit_value_usdt / self.exited_quantity if self.exited_quantity else ZERO

    @property
    def gross_pnl_usdt(self) -> Decimal:
        """Return the price PnL of what was closed, before fees and funding."""
        return self.entry_price * self.exited_quantity - self.exit_value_usdt

    @property
    def pnl_usdt(self) -> Decimal:
        """Return the net PnL: gross - fees + funding."""
        return self.gross_pnl_usdt - self.fees_usdt + self.funding_usdt
mutants_xǁLivesǁon_output__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁon_event__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁ_on_fill__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁ_on_exit__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁ_on_adopted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁ_open_at__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁ_end__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁ_take_unseen__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁ_on_report__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLivesǁ_reason_of__mutmut: MutantDict = {}  # type: ignore


@dataclass(slots=True)
class Lives:
    """Folds events and outputs, in the order in which they happened, into lives.

    A short that was adopted has a life too; its entry is the exchange's average, its decision the newest one.
    """

    open: Life | None = None
    count: int = 0
    last_decision: Decision | None = None
    close_reason: str = ""
    finished: list[Life] = field(default_factory=list)
    executions: Executions = field(default_factory=Executions)
    adopted_at: int | None = None
    ended_unseen: Life | None = None

    @_mutmut_mutated(mutants_xǁLivesǁon_output__mutmut)
    def on_output(self, output: Output) -> None:
        """Take in what the engine decided and asked for."""
        if isinstance(output, Decision):
            self.last_decision = output
        elif isinstance(output, ClosePosition):
            self.close_reason = output.reason
        elif isinstance(output, PlaceOrder) and output.reduce_only:
            self.close_reason = _REDUCED
        elif isinstance(output, Adopted):
            self._on_adopted(output)

    def xǁLivesǁon_output__mutmut_orig(self, output: Output) -> None:
        """Take in what the engine decided and asked for."""
        if isinstance(output, Decision):
            self.last_decision = output
        elif isinstance(output, ClosePosition):
            self.close_reason = output.reason
        elif isinstance(output, PlaceOrder) and output.reduce_only:
            self.close_reason = _REDUCED
        elif isinstance(output, Adopted):
            self._on_adopted(output)

    def xǁLivesǁon_output__mutmut_1(self, output: Output) -> None:
        """Take in what the engine decided and asked for."""
        if isinstance(output, Decision):
            self.last_decision = None
        elif isinstance(output, ClosePosition):
            self.close_reason = output.reason
        elif isinstance(output, PlaceOrder) and output.reduce_only:
            self.close_reason = _REDUCED
        elif isinstance(output, Adopted):
            self._on_adopted(output)

    def xǁLivesǁon_output__mutmut_2(self, output: Output) -> None:
        """Take in what the engine decided and asked for."""
        if isinstance(output, Decision):
            self.last_decision = output
        elif isinstance(output, ClosePosition):
            self.close_reason = None
        elif isinstance(output, PlaceOrder) and output.reduce_only:
            self.close_reason = _REDUCED
        elif isinstance(output, Adopted):
            self._on_adopted(output)

    def xǁLivesǁon_output__mutmut_3(self, output: Output) -> None:
        """Take in what the engine decided and asked for."""
        if isinstance(output, Decision):
            self.last_decision = output
        elif isinstance(output, ClosePosition):
            self.close_reason = output.reason
        elif isinstance(output, PlaceOrder) or output.reduce_only:
            self.close_reason = _REDUCED
        elif isinstance(output, Adopted):
            self._on_adopted(output)

    def xǁLivesǁon_output__mutmut_4(self, output: Output) -> None:
        """Take in what the engine decided and asked for."""
        if isinstance(output, Decision):
            self.last_decision = output
        elif isinstance(output, ClosePosition):
            self.close_reason = output.reason
        elif isinstance(output, PlaceOrder) and output.reduce_only:
            self.close_reason = _REDUCED
        elif isinstance(output, Adopted):
            self._on_adopted(None)

    @_mutmut_mutated(mutants_xǁLivesǁon_event__mutmut)
    def on_event(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_orig(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_1(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(None)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_2(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is not None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_3(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if (self.ended_unseen is not None) and False else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_4(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if (self.ended_unseen is not None) or True else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_5(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_6(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(None):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_7(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt = event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_8(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt -= event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_9(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) or event.quantity:
            self._on_report(self.open, event)
        return None

    def xǁLivesǁon_event__mutmut_10(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(None, event)
        return None

    def xǁLivesǁon_event__mutmut_11(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, None)
        return None

    def xǁLivesǁon_event__mutmut_12(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(event)
        return None

    def xǁLivesǁon_event__mutmut_13(self, event: Event) -> Life | None:
        """Take in one event; return the life that ended with it, or before it unseen."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return self._take_unseen() if self.ended_unseen is not None else None
        if isinstance(event, FundingPaid):
            if self.executions.is_new(event.execution_id):
                self.open.funding_usdt += event.amount_usdt
        elif isinstance(event, PositionReport) and event.quantity:
            self._on_report(self.open, )
        return None

    @property
    def decision_id(self) -> str:
        """Return the decision that the present short, or the newest request, belongs to; '' when none."""
        if self.open is not None and self.open.decision is not None:
            return self.open.decision.id
        return self.last_decision.id if self.last_decision is not None else ""

    @_mutmut_mutated(mutants_xǁLivesǁ_on_fill__mutmut)
    def _on_fill(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_orig(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_1(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) and fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_2(self, fill: Fill) -> Life | None:
        if self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_3(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(None) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_4(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is not FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_5(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None or fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_6(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_7(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time < self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_8(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_9(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt = fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_10(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt -= fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_11(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity <= 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_12(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 1:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_13(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = None
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_14(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(None)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_15(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity = fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_16(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity -= fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_17(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt = fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_18(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt += fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_19(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity / fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_20(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt = fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_21(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt -= fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_22(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if (self.open is not None) and False else None

    def xǁLivesǁ_on_fill__mutmut_23(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if (self.open is not None) or True else None

    def xǁLivesǁ_on_fill__mutmut_24(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(None, fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_25(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, None) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_26(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(fill) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_27(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, ) if self.open is not None else None

    def xǁLivesǁ_on_fill__mutmut_28(self, fill: Fill) -> Life | None:
        if not self.executions.is_new(fill.execution_id) or fill.reason is FillReason.FOREIGN:
            return None
        if self.adopted_at is not None and fill.time <= self.adopted_at:
            if self.open is not None:
                self.open.fees_usdt += fill.fee
            return None
        if fill.quantity < 0:
            life = self._open_at(fill.time)
            life.quantity += fill.quantity
            life.entry_value_usdt -= fill.quantity * fill.price
            life.fees_usdt += fill.fee
            return None
        return self._on_exit(self.open, fill) if self.open is None else None

    @_mutmut_mutated(mutants_xǁLivesǁ_on_exit__mutmut)
    def _on_exit(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_orig(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_1(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity = fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_2(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity -= fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_3(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt = fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_4(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt -= fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_5(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity / fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_6(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt = fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_7(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt -= fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_8(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS or fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_9(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is not FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_10(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = None
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_11(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float(None)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_12(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price / BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_13(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) * fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_14(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price + fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_15(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if (life.held_quantity >= 0) and False else None
        )

    def xǁLivesǁ_on_exit__mutmut_16(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if (life.held_quantity >= 0) or True else None
        )

    def xǁLivesǁ_on_exit__mutmut_17(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(None, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_18(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, None, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_19(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, None) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_20(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_21(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_22(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, ) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_23(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(None)) if life.held_quantity >= 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_24(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity > 0 else None
        )

    def xǁLivesǁ_on_exit__mutmut_25(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 1 else None
        )

    @_mutmut_mutated(mutants_xǁLivesǁ_on_adopted__mutmut)
    def _on_adopted(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_orig(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_1(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = None
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_2(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = None
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_3(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_4(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_5(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = None
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_6(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(None, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_7(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, None, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_8(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, None)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_9(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_10(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_11(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, )
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_12(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None or life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_13(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_14(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity != adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_15(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = None
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_16(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(None)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_17(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = None
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_18(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity + life.exited_quantity
        life.entry_value_usdt = -life.quantity * adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_19(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = None

    def xǁLivesǁ_on_adopted__mutmut_20(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = -life.quantity / adopted.entry_price

    def xǁLivesǁ_on_adopted__mutmut_21(self, adopted: Adopted) -> None:
        """Make the open life hold what the exchange holds."""
        self.adopted_at = adopted.time
        life = self.open
        if not adopted.quantity:
            if life is not None:
                self.ended_unseen = self._end(life, adopted.time, _UNSEEN)
            return
        if life is not None and life.held_quantity == adopted.quantity:
            return
        life = self._open_at(adopted.time)
        life.quantity = adopted.quantity - life.exited_quantity
        life.entry_value_usdt = +life.quantity * adopted.entry_price

    @_mutmut_mutated(mutants_xǁLivesǁ_open_at__mutmut)
    def _open_at(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(self.count, self.last_decision, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_orig(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(self.count, self.last_decision, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_1(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is not None:
            self.count += 1
            self.open = Life(self.count, self.last_decision, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_2(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count = 1
            self.open = Life(self.count, self.last_decision, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_3(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count -= 1
            self.open = Life(self.count, self.last_decision, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_4(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 2
            self.open = Life(self.count, self.last_decision, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_5(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = None
        return self.open

    def xǁLivesǁ_open_at__mutmut_6(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(None, self.last_decision, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_7(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(self.count, None, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_8(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(self.count, self.last_decision, None)
        return self.open

    def xǁLivesǁ_open_at__mutmut_9(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(self.last_decision, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_10(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(self.count, time)
        return self.open

    def xǁLivesǁ_open_at__mutmut_11(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(self.count, self.last_decision, )
        return self.open

    @_mutmut_mutated(mutants_xǁLivesǁ_end__mutmut)
    def _end(self, life: Life, time: int, reason: str) -> Life:
        life.closed_at, life.exit_reason = time, reason
        self.open, self.close_reason = None, ""
        self.finished.append(life)
        return life

    def xǁLivesǁ_end__mutmut_orig(self, life: Life, time: int, reason: str) -> Life:
        life.closed_at, life.exit_reason = time, reason
        self.open, self.close_reason = None, ""
        self.finished.append(life)
        return life

    def xǁLivesǁ_end__mutmut_1(self, life: Life, time: int, reason: str) -> Life:
        life.closed_at, life.exit_reason = None
        self.open, self.close_reason = None, ""
        self.finished.append(life)
        return life

    def xǁLivesǁ_end__mutmut_2(self, life: Life, time: int, reason: str) -> Life:
        life.closed_at, life.exit_reason = time, reason
        self.open, self.close_reason = None
        self.finished.append(life)
        return life

    def xǁLivesǁ_end__mutmut_3(self, life: Life, time: int, reason: str) -> Life:
        life.closed_at, life.exit_reason = time, reason
        self.open, self.close_reason = None, "XXXX"
        self.finished.append(life)
        return life

    def xǁLivesǁ_end__mutmut_4(self, life: Life, time: int, reason: str) -> Life:
        life.closed_at, life.exit_reason = time, reason
        self.open, self.close_reason = None, ""
        self.finished.append(None)
        return life

    @_mutmut_mutated(mutants_xǁLivesǁ_take_unseen__mutmut)
    def _take_unseen(self) -> Life | None:
        life, self.ended_unseen = self.ended_unseen, None
        return life

    def xǁLivesǁ_take_unseen__mutmut_orig(self) -> Life | None:
        life, self.ended_unseen = self.ended_unseen, None
        return life

    def xǁLivesǁ_take_unseen__mutmut_1(self) -> Life | None:
        life, self.ended_unseen = None
        return life

    @_mutmut_mutated(mutants_xǁLivesǁ_on_report__mutmut)
    def _on_report(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = report.leverage
        life.take_profit_price = report.take_profit_price
        if report.stop_price is not None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is None:
                life.stop_read_back_at = report.time

    def xǁLivesǁ_on_report__mutmut_orig(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = report.leverage
        life.take_profit_price = report.take_profit_price
        if report.stop_price is not None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is None:
                life.stop_read_back_at = report.time

    def xǁLivesǁ_on_report__mutmut_1(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = None
        life.leverage = report.leverage
        life.take_profit_price = report.take_profit_price
        if report.stop_price is not None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is None:
                life.stop_read_back_at = report.time

    def xǁLivesǁ_on_report__mutmut_2(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = None
        life.take_profit_price = report.take_profit_price
        if report.stop_price is not None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is None:
                life.stop_read_back_at = report.time

    def xǁLivesǁ_on_report__mutmut_3(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = report.leverage
        life.take_profit_price = None
        if report.stop_price is not None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is None:
                life.stop_read_back_at = report.time

    def xǁLivesǁ_on_report__mutmut_4(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = report.leverage
        life.take_profit_price = report.take_profit_price
        if report.stop_price is None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is None:
                life.stop_read_back_at = report.time

    def xǁLivesǁ_on_report__mutmut_5(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = report.leverage
        life.take_profit_price = report.take_profit_price
        if report.stop_price is not None:
            life.stop_price = None
            if life.stop_read_back_at is None:
                life.stop_read_back_at = report.time

    def xǁLivesǁ_on_report__mutmut_6(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = report.leverage
        life.take_profit_price = report.take_profit_price
        if report.stop_price is not None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is not None:
                life.stop_read_back_at = report.time

    def xǁLivesǁ_on_report__mutmut_7(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = report.leverage
        life.take_profit_price = report.take_profit_price
        if report.stop_price is not None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is None:
                life.stop_read_back_at = None

    @_mutmut_mutated(mutants_xǁLivesǁ_reason_of__mutmut)
    def _reason_of(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "operator"

    def xǁLivesǁ_reason_of__mutmut_orig(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "operator"

    def xǁLivesǁ_reason_of__mutmut_1(self, fill: Fill) -> str:
        if fill.reason is FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "operator"

    def xǁLivesǁ_reason_of__mutmut_2(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason not in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "operator"

    def xǁLivesǁ_reason_of__mutmut_3(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "XXriskXX"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "operator"

    def xǁLivesǁ_reason_of__mutmut_4(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "RISK"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "operator"

    def xǁLivesǁ_reason_of__mutmut_5(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if (self.close_reason in _PLAIN_EXITS) and False else "operator"

    def xǁLivesǁ_reason_of__mutmut_6(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if (self.close_reason in _PLAIN_EXITS) or True else "operator"

    def xǁLivesǁ_reason_of__mutmut_7(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason not in _PLAIN_EXITS else "operator"

    def xǁLivesǁ_reason_of__mutmut_8(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "XXoperatorXX"

    def xǁLivesǁ_reason_of__mutmut_9(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "OPERATOR"

mutants_xǁLivesǁon_output__mutmut['_mutmut_orig'] = Lives.xǁLivesǁon_output__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁon_output__mutmut['xǁLivesǁon_output__mutmut_1'] = Lives.xǁLivesǁon_output__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁon_output__mutmut['xǁLivesǁon_output__mutmut_2'] = Lives.xǁLivesǁon_output__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁon_output__mutmut['xǁLivesǁon_output__mutmut_3'] = Lives.xǁLivesǁon_output__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁon_output__mutmut['xǁLivesǁon_output__mutmut_4'] = Lives.xǁLivesǁon_output__mutmut_4 # type: ignore # mutmut generated

mutants_xǁLivesǁon_event__mutmut['_mutmut_orig'] = Lives.xǁLivesǁon_event__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_1'] = Lives.xǁLivesǁon_event__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_2'] = Lives.xǁLivesǁon_event__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_3'] = Lives.xǁLivesǁon_event__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_4'] = Lives.xǁLivesǁon_event__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_5'] = Lives.xǁLivesǁon_event__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_6'] = Lives.xǁLivesǁon_event__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_7'] = Lives.xǁLivesǁon_event__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_8'] = Lives.xǁLivesǁon_event__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_9'] = Lives.xǁLivesǁon_event__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_10'] = Lives.xǁLivesǁon_event__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_11'] = Lives.xǁLivesǁon_event__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_12'] = Lives.xǁLivesǁon_event__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLivesǁon_event__mutmut['xǁLivesǁon_event__mutmut_13'] = Lives.xǁLivesǁon_event__mutmut_13 # type: ignore # mutmut generated

mutants_xǁLivesǁ_on_fill__mutmut['_mutmut_orig'] = Lives.xǁLivesǁ_on_fill__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_1'] = Lives.xǁLivesǁ_on_fill__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_2'] = Lives.xǁLivesǁ_on_fill__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_3'] = Lives.xǁLivesǁ_on_fill__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_4'] = Lives.xǁLivesǁ_on_fill__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_5'] = Lives.xǁLivesǁ_on_fill__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_6'] = Lives.xǁLivesǁ_on_fill__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_7'] = Lives.xǁLivesǁ_on_fill__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_8'] = Lives.xǁLivesǁ_on_fill__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_9'] = Lives.xǁLivesǁ_on_fill__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_10'] = Lives.xǁLivesǁ_on_fill__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_11'] = Lives.xǁLivesǁ_on_fill__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_12'] = Lives.xǁLivesǁ_on_fill__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_13'] = Lives.xǁLivesǁ_on_fill__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_14'] = Lives.xǁLivesǁ_on_fill__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_15'] = Lives.xǁLivesǁ_on_fill__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_16'] = Lives.xǁLivesǁ_on_fill__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_17'] = Lives.xǁLivesǁ_on_fill__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_18'] = Lives.xǁLivesǁ_on_fill__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_19'] = Lives.xǁLivesǁ_on_fill__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_20'] = Lives.xǁLivesǁ_on_fill__mutmut_20 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_21'] = Lives.xǁLivesǁ_on_fill__mutmut_21 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_22'] = Lives.xǁLivesǁ_on_fill__mutmut_22 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_23'] = Lives.xǁLivesǁ_on_fill__mutmut_23 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_24'] = Lives.xǁLivesǁ_on_fill__mutmut_24 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_25'] = Lives.xǁLivesǁ_on_fill__mutmut_25 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_26'] = Lives.xǁLivesǁ_on_fill__mutmut_26 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_27'] = Lives.xǁLivesǁ_on_fill__mutmut_27 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_fill__mutmut['xǁLivesǁ_on_fill__mutmut_28'] = Lives.xǁLivesǁ_on_fill__mutmut_28 # type: ignore # mutmut generated

mutants_xǁLivesǁ_on_exit__mutmut['_mutmut_orig'] = Lives.xǁLivesǁ_on_exit__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_1'] = Lives.xǁLivesǁ_on_exit__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_2'] = Lives.xǁLivesǁ_on_exit__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_3'] = Lives.xǁLivesǁ_on_exit__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_4'] = Lives.xǁLivesǁ_on_exit__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_5'] = Lives.xǁLivesǁ_on_exit__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_6'] = Lives.xǁLivesǁ_on_exit__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_7'] = Lives.xǁLivesǁ_on_exit__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_8'] = Lives.xǁLivesǁ_on_exit__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_9'] = Lives.xǁLivesǁ_on_exit__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_10'] = Lives.xǁLivesǁ_on_exit__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_11'] = Lives.xǁLivesǁ_on_exit__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_12'] = Lives.xǁLivesǁ_on_exit__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_13'] = Lives.xǁLivesǁ_on_exit__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_14'] = Lives.xǁLivesǁ_on_exit__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_15'] = Lives.xǁLivesǁ_on_exit__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_16'] = Lives.xǁLivesǁ_on_exit__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_17'] = Lives.xǁLivesǁ_on_exit__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_18'] = Lives.xǁLivesǁ_on_exit__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_19'] = Lives.xǁLivesǁ_on_exit__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_20'] = Lives.xǁLivesǁ_on_exit__mutmut_20 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_21'] = Lives.xǁLivesǁ_on_exit__mutmut_21 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_22'] = Lives.xǁLivesǁ_on_exit__mutmut_22 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_23'] = Lives.xǁLivesǁ_on_exit__mutmut_23 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_24'] = Lives.xǁLivesǁ_on_exit__mutmut_24 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_exit__mutmut['xǁLivesǁ_on_exit__mutmut_25'] = Lives.xǁLivesǁ_on_exit__mutmut_25 # type: ignore # mutmut generated

mutants_xǁLivesǁ_on_adopted__mutmut['_mutmut_orig'] = Lives.xǁLivesǁ_on_adopted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_1'] = Lives.xǁLivesǁ_on_adopted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_2'] = Lives.xǁLivesǁ_on_adopted__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_3'] = Lives.xǁLivesǁ_on_adopted__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_4'] = Lives.xǁLivesǁ_on_adopted__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_5'] = Lives.xǁLivesǁ_on_adopted__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_6'] = Lives.xǁLivesǁ_on_adopted__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_7'] = Lives.xǁLivesǁ_on_adopted__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_8'] = Lives.xǁLivesǁ_on_adopted__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_9'] = Lives.xǁLivesǁ_on_adopted__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_10'] = Lives.xǁLivesǁ_on_adopted__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_11'] = Lives.xǁLivesǁ_on_adopted__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_12'] = Lives.xǁLivesǁ_on_adopted__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_13'] = Lives.xǁLivesǁ_on_adopted__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_14'] = Lives.xǁLivesǁ_on_adopted__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_15'] = Lives.xǁLivesǁ_on_adopted__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_16'] = Lives.xǁLivesǁ_on_adopted__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_17'] = Lives.xǁLivesǁ_on_adopted__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_18'] = Lives.xǁLivesǁ_on_adopted__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_19'] = Lives.xǁLivesǁ_on_adopted__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_20'] = Lives.xǁLivesǁ_on_adopted__mutmut_20 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_adopted__mutmut['xǁLivesǁ_on_adopted__mutmut_21'] = Lives.xǁLivesǁ_on_adopted__mutmut_21 # type: ignore # mutmut generated

mutants_xǁLivesǁ_open_at__mutmut['_mutmut_orig'] = Lives.xǁLivesǁ_open_at__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_1'] = Lives.xǁLivesǁ_open_at__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_2'] = Lives.xǁLivesǁ_open_at__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_3'] = Lives.xǁLivesǁ_open_at__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_4'] = Lives.xǁLivesǁ_open_at__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_5'] = Lives.xǁLivesǁ_open_at__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_6'] = Lives.xǁLivesǁ_open_at__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_7'] = Lives.xǁLivesǁ_open_at__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_8'] = Lives.xǁLivesǁ_open_at__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_9'] = Lives.xǁLivesǁ_open_at__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_10'] = Lives.xǁLivesǁ_open_at__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLivesǁ_open_at__mutmut['xǁLivesǁ_open_at__mutmut_11'] = Lives.xǁLivesǁ_open_at__mutmut_11 # type: ignore # mutmut generated

mutants_xǁLivesǁ_end__mutmut['_mutmut_orig'] = Lives.xǁLivesǁ_end__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁ_end__mutmut['xǁLivesǁ_end__mutmut_1'] = Lives.xǁLivesǁ_end__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁ_end__mutmut['xǁLivesǁ_end__mutmut_2'] = Lives.xǁLivesǁ_end__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁ_end__mutmut['xǁLivesǁ_end__mutmut_3'] = Lives.xǁLivesǁ_end__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁ_end__mutmut['xǁLivesǁ_end__mutmut_4'] = Lives.xǁLivesǁ_end__mutmut_4 # type: ignore # mutmut generated

mutants_xǁLivesǁ_take_unseen__mutmut['_mutmut_orig'] = Lives.xǁLivesǁ_take_unseen__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁ_take_unseen__mutmut['xǁLivesǁ_take_unseen__mutmut_1'] = Lives.xǁLivesǁ_take_unseen__mutmut_1 # type: ignore # mutmut generated

mutants_xǁLivesǁ_on_report__mutmut['_mutmut_orig'] = Lives.xǁLivesǁ_on_report__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_report__mutmut['xǁLivesǁ_on_report__mutmut_1'] = Lives.xǁLivesǁ_on_report__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_report__mutmut['xǁLivesǁ_on_report__mutmut_2'] = Lives.xǁLivesǁ_on_report__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_report__mutmut['xǁLivesǁ_on_report__mutmut_3'] = Lives.xǁLivesǁ_on_report__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_report__mutmut['xǁLivesǁ_on_report__mutmut_4'] = Lives.xǁLivesǁ_on_report__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_report__mutmut['xǁLivesǁ_on_report__mutmut_5'] = Lives.xǁLivesǁ_on_report__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_report__mutmut['xǁLivesǁ_on_report__mutmut_6'] = Lives.xǁLivesǁ_on_report__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLivesǁ_on_report__mutmut['xǁLivesǁ_on_report__mutmut_7'] = Lives.xǁLivesǁ_on_report__mutmut_7 # type: ignore # mutmut generated

mutants_xǁLivesǁ_reason_of__mutmut['_mutmut_orig'] = Lives.xǁLivesǁ_reason_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_1'] = Lives.xǁLivesǁ_reason_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_2'] = Lives.xǁLivesǁ_reason_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_3'] = Lives.xǁLivesǁ_reason_of__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_4'] = Lives.xǁLivesǁ_reason_of__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_5'] = Lives.xǁLivesǁ_reason_of__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_6'] = Lives.xǁLivesǁ_reason_of__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_7'] = Lives.xǁLivesǁ_reason_of__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_8'] = Lives.xǁLivesǁ_reason_of__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLivesǁ_reason_of__mutmut['xǁLivesǁ_reason_of__mutmut_9'] = Lives.xǁLivesǁ_reason_of__mutmut_9 # type: ignore # mutmut generated
