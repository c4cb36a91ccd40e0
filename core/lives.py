"""The life of each short, told from what happened: why, how large, its stop read back, its exit, its money.

A reader of events and outputs, never a part of the decision: reports, `ebb explain` and the running bot's summary
all tell a short's life from here.
"""

from dataclasses import dataclass, field
from decimal import Decimal

from core.commands import ClosePosition
from core.decision import Decision
from core.engine import Output
from core.events import Event, Fill, FillReason, FundingPaid, PositionReport
from core.money import BPS, ZERO

_RISK_EXITS = frozenset(
    {"drawdown", "stop_not_proved", "stop_already_passed", "max_notional", "max_leverage"}
)
_PLAIN_EXITS = frozenset({"strategy", "time_exit", "end_of_tape"})


@dataclass(slots=True)
class Life:
    """One short, open or closed. Prices are averages over its fills; money in USDT, fees positive when paid."""

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
    """Folds events and outputs, in the order in which they happened, into lives."""

    open: Life | None = None
    count: int = 0
    last_decision: Decision | None = None
    close_reason: str = ""
    finished: list[Life] = field(default_factory=list)

    def on_output(self, output: Output) -> None:
        """Take in what the engine decided and asked for."""
        if isinstance(output, Decision):
            self.last_decision = output
        elif isinstance(output, ClosePosition):
            self.close_reason = output.reason

    def on_event(self, event: Event) -> Life | None:
        """Take in one event; return the life that it ended."""
        if isinstance(event, Fill):
            return self._on_fill(event)
        if self.open is None:
            return None
        if isinstance(event, FundingPaid):
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
        if fill.quantity < 0:
            if self.open is None:
                self.count += 1
                self.open = Life(self.count, self.last_decision, fill.time)
            self.open.quantity += fill.quantity
            self.open.entry_value_usdt -= fill.quantity * fill.price
            self.open.fees_usdt += fill.fee
            return None
        life = self.open
        if life is None:
            return None
        life.exited_quantity += fill.quantity
        life.exit_value_usdt += fill.quantity * fill.price
        life.fees_usdt += fill.fee
        if fill.reason is FillReason.STOP_LOSS and fill.trigger_price:
            life.gap_bps = float((fill.price - fill.trigger_price) / fill.trigger_price * BPS)
        if life.exited_quantity < -life.quantity:
            return None
        life.closed_at = fill.time
        life.exit_reason = self._reason_of(fill)
        self.open, self.close_reason = None, ""
        self.finished.append(life)
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
        if self.close_reason in _RISK_EXITS:
            return "risk"
        return self.close_reason if self.close_reason in _PLAIN_EXITS else "operator"
