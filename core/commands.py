"""Everything the machine may ask of the world, as frozen values. Quantities are negative for a sell."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class OrderType(StrEnum):
    """How an order meets the book."""

    MARKET = "market"
    LIMIT = "limit"


class TimeInForce(StrEnum):
    """How long an order may rest."""

    GTC = "gtc"
    IOC = "ioc"
    POST_ONLY = "post_only"


@dataclass(frozen=True, slots=True)
class PlaceOrder:
    """Open or add: the stop (on mark) and the target travel inside the order."""

    client_order_id: str
    decision_id: str
    symbol: str
    order_type: OrderType
    time_in_force: TimeInForce
    quantity: Decimal
    limit_price: Decimal | None
    reduce_only: bool
    stop_price: Decimal | None
    take_profit_price: Decimal | None
    deadline: int


@dataclass(frozen=True, slots=True)
class AmendStop:
    """Set the position's stop and target in one request; never cancel-then-replace (FAULTS 18)."""

    symbol: str
    stop_price: Decimal
    take_profit_price: Decimal | None
    reason: str


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """Cancel one order of ours; `order_id` names one that the exchange made for us and that has no id of ours."""

    client_order_id: str
    symbol: str
    reason: str
    order_id: str = ""


@dataclass(frozen=True, slots=True)
class ClosePosition:
    """Close everything held, reduce-only at market, whatever its size; protection dies with the position."""

    client_order_id: str
    decision_id: str
    symbol: str
    quantity: Decimal
    reason: str


class Ask(StrEnum):
    """What a reconciliation reads."""

    ORDER = "order"
    POSITION = "position"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Reconcile:
    """Ask the exchange what is true; the answers come back as reports."""

    ask: Ask
    symbol: str
    client_order_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Alert:
    """Tell a person."""

    severity: str
    message: str


@dataclass(frozen=True, slots=True)
class Adopted(Alert):
    """What the exchange holds was taken for ours at `time`: fills up to then are part of it."""

    time: int
    quantity: Decimal
    entry_price: Decimal


@dataclass(frozen=True, slots=True)
class Halt:
    """No entry any more until a person resumes; protection and exits go on."""

    cause: str


@dataclass(frozen=True, slots=True)
class StartTraining:
    """Train a challenger in a process of its own; who serves goes on serving meanwhile."""

    reason: str


Command = (
    PlaceOrder | AmendStop | CancelOrder | ClosePosition | Reconcile | Alert | Halt | StartTraining
)
