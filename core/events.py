"""Everything that can happen to the machine, as frozen values.

Market data are floats (they only feed features and triggers); orders, fills and wallets are Decimal.
Every event has `time` (the exchange's, int ms UTC) and `time_received` (the host's, 0 where there is no host).
At one `time` events are ordered: Trade, Bar, Mark, FundingRate, reports of the exchange, Timer.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.instrument import Instrument
from core.order import OrderState
from core.record import record


class Outcome(StrEnum):
    """What is known after a request was sent."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNKNOWN = "unknown"


class FillKind(StrEnum):
    """Why a position changed; funding is never one of these."""

    TRADE = "trade"
    LIQUIDATION = "liquidation"
    ADL = "adl"
    SETTLEMENT = "settlement"


class FillReason(StrEnum):
    """What made the order that filled: ours, or one the exchange made for us."""

    ENTRY = "entry"
    CLOSE = "close"
    STOP_LOSS = "stop_loss"
    TAKE_PROFIT = "take_profit"
    LIQUIDATION = "liquidation"
    FOREIGN = "foreign"


class Request(StrEnum):
    """Which request of ours an outcome belongs to."""

    PLACE = "place"
    AMEND_STOP = "amend_stop"
    CANCEL = "cancel"
    CLOSE = "close"


@record
class Trade:
    """One public trade; `taker_sells` is True when the aggressor sold."""

    time: int
    time_received: int
    symbol: str
    price: float
    quantity: float
    taker_sells: bool


@record
class Bar:
    """One closed bar; `time` is its close, its open time is `time - bar_ms`. Volume in base currency."""

    time: int
    time_received: int
    symbol: str
    bar_ms: int
    open: float
    high: float
    low: float
    close: float
    volume: float


@record
class Mark:
    """The exchange's mark and index price."""

    time: int
    time_received: int
    symbol: str
    mark_price: float
    index_price: float


@dataclass(frozen=True, slots=True)
class FundingRate:
    """A funding rate settled at `time`; a fraction per interval, positive when longs pay shorts."""

    time: int
    time_received: int
    symbol: str
    rate: float


@record
class BookTop:
    """The order book in short. Depths are quantities within 20 bp of the mid price.

    A distance is how far the depth of its side lies from the mid on average, weighted by quantity (bp).
    """

    time: int
    time_received: int
    symbol: str
    bid: float
    bid_quantity: float
    ask: float
    ask_quantity: float
    bid_depth: float
    ask_depth: float
    bid_distance_bps: float
    ask_distance_bps: float


@record
class Liquidation:
    """A position that the exchange took over; `shorts` True when it was a short, which is bought back."""

    time: int
    time_received: int
    symbol: str
    price: float
    quantity: float
    shorts: bool


@record
class OpenInterest:
    """Contracts open on the exchange, in base currency."""

    time: int
    time_received: int
    symbol: str
    quantity: float


@dataclass(frozen=True, slots=True)
class VenuePrice:
    """Prices of the same perpetual on another exchange; NaN where it does not say."""

    time: int
    time_received: int
    venue: str
    last_price: float
    mark_price: float
    index_price: float


@dataclass(frozen=True, slots=True)
class VenueFunding:
    """The funding rate that a venue will settle at `next_time` (a fraction per `interval_ms`).

    `predicted_rate` is its word on the settlement after that, NaN where it has none; `next_time` 0 = not said.
    """

    time: int
    time_received: int
    venue: str
    rate: float
    interval_ms: int
    predicted_rate: float
    next_time: int


@dataclass(frozen=True, slots=True)
class Mention:
    """One post about the coin: `mood` from -1 (falls) to 1 (rises), `weight` of its account.

    The source `fear_greed` is an index, not a post: its mood is (value - 50) / 50.
    """

    time: int
    time_received: int
    source: str
    account: str
    post_id: str
    weight: float
    mood: float


@dataclass(frozen=True, slots=True)
class SourceAge:
    """A source's regular word: how long ago (ms) it last got an answer or a message, news or none."""

    time: int
    time_received: int
    source: str
    age_ms: int


@dataclass(frozen=True, slots=True)
class SendOutcome:
    """What became of a request. REJECTED only with evidence of the exchange (`code`, `message`)."""

    time: int
    time_received: int
    request: Request
    client_order_id: str
    outcome: Outcome
    order_id: str = ""
    code: int = 0
    message: str = ""


@dataclass(frozen=True, slots=True)
class OrderUpdate:
    """The exchange's word on one order; `state` NOT_FOUND means: no row in open orders, history, executions."""

    time: int
    time_received: int
    client_order_id: str
    order_id: str
    state: OrderState
    filled_quantity: Decimal
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Fill:
    """One execution. Quantity is negative for a sell; `fee` is positive when paid (USDT)."""

    time: int
    time_received: int
    execution_id: str
    client_order_id: str
    order_id: str
    price: Decimal
    quantity: Decimal
    fee: Decimal
    kind: FillKind
    reason: FillReason
    trigger_price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class FundingPaid:
    """Funding booked on the wallet; `amount_usdt` positive when received. Never moves the position."""

    time: int
    time_received: int
    execution_id: str
    rate: Decimal
    amount_usdt: Decimal


@dataclass(frozen=True, slots=True)
class PositionReport:
    """The exchange's row of the position, also when flat (`quantity` 0). None = no such price."""

    time: int
    time_received: int
    symbol: str
    quantity: Decimal
    entry_price: Decimal
    leverage: Decimal
    mark_price: Decimal
    liquidation_price: Decimal | None
    stop_price: Decimal | None
    take_profit_price: Decimal | None


@dataclass(frozen=True, slots=True)
class WalletReport:
    """Wallet balance (realised), equity (with unrealised PnL) and what is free for margin (USDT)."""

    time: int
    time_received: int
    wallet_usdt: Decimal
    equity_usdt: Decimal
    available_usdt: Decimal


@dataclass(frozen=True, slots=True)
class ForeignOrder:
    """An order on the account that is not ours; never cancelled, halts entries."""

    time: int
    time_received: int
    order_id: str
    client_order_id: str


@dataclass(frozen=True, slots=True)
class InstrumentReport:
    """The exchange's record of the instrument; `status` other than `Trading` leaves only exits (FAULTS 13, 37)."""

    time: int
    time_received: int
    instrument: Instrument
    status: str


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """A feed's own word: `ok` False with a reason while it is silent, gapped or reconnecting."""

    time: int
    time_received: int
    feed: str
    ok: bool
    reason: str = ""


@record
class Timer:
    """Time passes. `bar_close` True: the scheduler asks for the decision of the bar that closed at `time`."""

    time: int
    time_received: int
    bar_close: bool


class OperatorAction(StrEnum):
    """What a person may ask of a running bot."""

    HALT = "halt"
    RESUME = "resume"
    FLATTEN = "flatten"


@dataclass(frozen=True, slots=True)
class OperatorOrder:
    """A person's word; wins over every stance."""

    time: int
    time_received: int
    action: OperatorAction
    reason: str = ""


Event = (
    Trade
    | Bar
    | Mark
    | FundingRate
    | BookTop
    | Liquidation
    | OpenInterest
    | VenuePrice
    | VenueFunding
    | Mention
    | SourceAge
    | SendOutcome
    | OrderUpdate
    | Fill
    | FundingPaid
    | PositionReport
    | WalletReport
    | ForeignOrder
    | InstrumentReport
    | FeedHealth
    | Timer
    | OperatorOrder
)
