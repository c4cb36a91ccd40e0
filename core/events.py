"""Everything that can happen to the machine, as frozen values.

Market data are floats (they only feed features and triggers); orders, fills and wallets are Decimal.
Every event has `time` (the exchange's, int ms UTC) and `time_received` (the host's; 0 where there is no host, and of a
trade that was asked for afterwards).
At one `time` events are ordered: Trade, Bar, Mark, BookTop, FundingRate, reports of the exchange, Timer.
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


@record
class BookTop:
    """The best bid and ask of the book; `bid` is below `ask`. Sizes in base currency."""

    time: int
    time_received: int
    symbol: str
    bid: float
    bid_size: float
    ask: float
    ask_size: float


@dataclass(frozen=True, slots=True)
class FundingRate:
    """A funding rate settled at `time`; a fraction per interval, positive when longs pay shorts."""

    time: int
    time_received: int
    symbol: str
    rate: float


@record
class BookDepth:
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
    """An order that is not ours; never cancelled, halts entries. `time` is that of its first fill, where it has one."""

    time: int
    time_received: int
    order_id: str
    client_order_id: str


@dataclass(frozen=True, slots=True)
class OrphanStop:
    """A stop or target that the exchange made for a short of ours and that seems to have outlived it.

    One that is not `reduce_only` could open a long. One that is may be the fresh stop of a short that a read made at
    the same moment does not show yet.
    """

    time: int
    time_received: int
    order_id: str
    reduce_only: bool


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


class OnChainKind(StrEnum):
    """What an OnChain event says. `amount_ltc` and `score` mean, for each of them:

    DEPOSIT, WITHDRAWAL: LTC to or from exchanges not yet mined, confidence (0..1). SPLIT: LTC of a
    part of a large deposit, confidence. PEGIN, PEGOUT: LTC into or out of MWEB. CONSOLIDATION: LTC,
    LTC x ln(1 + inputs) x days idle. AGE: coin-days spent, median age of the inputs (days). PEEL: LTC,
    hops before. FEE: feerate / the node's estimate for 2 blocks, rank of the feerate (0..1).
    PRECURSOR: LTC, P(deposit within 6 h); PRECURSOR_SOON: the same within 30 min. TEST_LINK: LTC,
    seconds from the test to the deposit. CPFP, REPLACED, CONFLICTED: a deposit was sped up, was
    replaced, lost to a block. GONE: what a transaction said does not hold any more. MINED: height in `score`.
    UNMINED: unconfirmed again. BLOCK: height of the tip in `score`. RESERVE: change of an exchange's
    confirmed balance. ALIVE: the source was heard; LTC from which a deposit is large, and the
    confirmations after which exchanges credit it.
    """

    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    SPLIT = "split"
    PEGIN = "pegin"
    PEGOUT = "pegout"
    CONSOLIDATION = "consolidation"
    AGE = "age"
    PEEL = "peel"
    FEE = "fee"
    PRECURSOR = "precursor"
    PRECURSOR_SOON = "precursor_soon"
    TEST_LINK = "test_link"
    CPFP = "cpfp"
    REPLACED = "replaced"
    CONFLICTED = "conflicted"
    GONE = "gone"
    MINED = "mined"
    UNMINED = "unmined"
    BLOCK = "block"
    RESERVE = "reserve"
    ALIVE = "alive"


@record
class OnChain:
    """One fact of the chain; `time` is the node's or the block's. NaN where a figure is not known.

    `exchange` is empty where none is meant; `source` says how it was heard: poll, zmq, electrum, ws.
    """

    time: int
    time_received: int
    kind: OnChainKind
    txid: str
    exchange: str
    amount_ltc: float
    score: float
    source: str


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


@dataclass(frozen=True, slots=True)
class ModelPromoted:
    """From now on `model_id` forecasts; the newest outcome it has learned from is of `trained_until`."""

    time: int
    time_received: int
    model_id: str
    trained_until: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ModelHealth:
    """How far the model has come from what it was taught, in multiples of what is usual (1.0 = its outermost).

    `input_drift`: distance of the newest inputs from the training's, by `input_feature` most of all.
    `outcome_drift`: how much worse than expected its forecasts come true. NaN while unknown. `said` tells a
    person when that changed what is to be thought of the model, else ''.
    """

    time: int
    time_received: int
    model_id: str
    input_drift: float
    input_feature: str
    outcome_drift: float
    outcomes: int
    said: str = ""


@dataclass(frozen=True, slots=True)
class RemoteForecast:
    """What a model on another machine said of the bar that closed at `bar_time`; NaN with the `reason` it did not."""

    time: int
    time_received: int
    model_id: str
    bar_time: int
    probability: float
    reason: str = ""


Event = (
    Trade
    | Bar
    | Mark
    | BookTop
    | FundingRate
    | BookDepth
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
    | OrphanStop
    | InstrumentReport
    | FeedHealth
    | Timer
    | OnChain
    | OperatorOrder
    | ModelPromoted
    | ModelHealth
    | RemoteForecast
)
