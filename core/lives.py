"""The life of each short, told from what happened: why, how large, its stop read back, its exit, its money.

A reader of events and outputs, never a part of the decision: reports, `ebb explain` and the running bot's summary
all tell a short's life from here.
"""

import math
from dataclasses import dataclass, field
from decimal import Decimal

from core.commands import Adopted, ClosePosition, PlaceOrder
from core.decision import Decision
from core.engine import Output
from core.events import Event, Fill, FillReason, FundingPaid, PositionReport
from core.executions import Executions
from core.money import BPS, ZERO
from core.order import GUARD_PREFIX

_RISK_EXITS = frozenset(
    {
        "drawdown",
        "drift",
        "stop_not_proved",
        "stop_already_passed",
        "max_notional",
        "max_leverage",
        "reduction",
    }
)
_REDUCED, _UNSEEN = "reduction", "unseen"
GUARD = "guard"
_PLAIN_EXITS = frozenset({"strategy", "time_exit", "end_of_tape"})


@dataclass(slots=True)
class Life:
    """One short, open or closed. Prices are averages over its fills; money in USDT, fees positive when paid.

    `exit_reason` is `unseen` when the exchange held nothing any more and its fills never came: what was exited without
    a fill is in no price and no PnL. `gap_bps` is NaN for a stop whose trigger nobody knows.
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

    @property
    def decision_id(self) -> str:
        """Return the decision that the present short, or the newest request, belongs to; '' when none."""
        if self.open is not None and self.open.decision is not None:
            return self.open.decision.id
        return self.last_decision.id if self.last_decision is not None else ""

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

    def _on_exit(self, life: Life, fill: Fill) -> Life | None:
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS:
            trigger = fill.trigger_price or life.stop_price
            life.gap_bps = float((fill.price / trigger - 1) * BPS) if trigger else math.nan
        return (
            self._end(life, fill.time, self._reason_of(fill)) if life.held_quantity >= 0 else None
        )

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

    def _open_at(self, time: int) -> Life:
        """Return the open life; a new one, opened at `time`, when there is none."""
        if self.open is None:
            self.count += 1
            self.open = Life(self.count, self.last_decision, time)
        return self.open

    def _end(self, life: Life, time: int, reason: str) -> Life:
        life.closed_at, life.exit_reason = time, reason
        self.open, self.close_reason = None, ""
        self.finished.append(life)
        return life

    def _take_unseen(self) -> Life | None:
        life, self.ended_unseen = self.ended_unseen, None
        return life

    def _on_report(self, life: Life, report: PositionReport) -> None:
        life.liquidation_price = report.liquidation_price
        life.leverage = report.leverage
        life.take_profit_price = report.take_profit_price
        if report.stop_price is not None:
            life.stop_price = report.stop_price
            if life.stop_read_back_at is None:
                life.stop_read_back_at = report.time

    def _reason_of(self, fill: Fill) -> str:
        if fill.reason is not FillReason.CLOSE:
            return fill.reason.value
        if fill.client_order_id.startswith(f"{GUARD_PREFIX}-"):
            return GUARD
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "operator"
