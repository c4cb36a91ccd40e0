"""The words of the simulated exchange: orders, executions, the position and what is told of them.

Values of enums are Bybit V5's own, so that a row is a plain copy. Prices and money are Decimal (USDT), sizes are
positive Decimal (base currency) with a side beside them, times are int ms UTC. Nothing here knows JSON or sockets.
Source: Bybit V5 documentation, "Enums Definitions", "Place Order", "Get Position Info" (docs/bybit-facts.md).
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

ZERO = Decimal(0)


class Side(StrEnum):
    """The side of an order, an execution or a position."""

    BUY = "Buy"
    SELL = "Sell"

    @property
    def opposite(self) -> "Side":
        """Return the other side."""
        return Side.SELL if self is Side.BUY else Side.BUY


class OrderType(StrEnum):
    """How an order meets the book."""

    MARKET = "Market"
    LIMIT = "Limit"


class TimeInForce(StrEnum):
    """How long an order may rest."""

    GTC = "GTC"
    IOC = "IOC"
    FOK = "FOK"
    POST_ONLY = "PostOnly"


class OrderStatus(StrEnum):
    """Where an order is in its life."""

    NEW = "New"
    PARTIALLY_FILLED = "PartiallyFilled"
    UNTRIGGERED = "Untriggered"
    TRIGGERED = "Triggered"
    FILLED = "Filled"
    CANCELLED = "Cancelled"
    REJECTED = "Rejected"
    DEACTIVATED = "Deactivated"


OPEN_STATUSES = frozenset(
    {OrderStatus.NEW, OrderStatus.PARTIALLY_FILLED, OrderStatus.UNTRIGGERED, OrderStatus.TRIGGERED}
)


class TriggerBy(StrEnum):
    """Which price pulls a trigger."""

    NONE = ""
    LAST = "LastPrice"
    MARK = "MarkPrice"
    INDEX = "IndexPrice"


class StopOrderType(StrEnum):
    """What a conditional order is for."""

    NONE = ""
    STOP = "Stop"
    STOP_LOSS = "StopLoss"
    TAKE_PROFIT = "TakeProfit"
    PARTIAL_STOP_LOSS = "PartialStopLoss"
    PARTIAL_TAKE_PROFIT = "PartialTakeProfit"
    TRAILING_STOP = "TrailingStop"


class CreateType(StrEnum):
    """Who made an order."""

    USER = "CreateByUser"
    CLOSING = "CreateByClosing"
    STOP_LOSS = "CreateByStopLoss"
    TAKE_PROFIT = "CreateByTakeProfit"
    PARTIAL_STOP_LOSS = "CreateByPartialStopLoss"
    PARTIAL_TAKE_PROFIT = "CreateByPartialTakeProfit"
    TRAILING_STOP = "CreateByTrailingStop"
    LIQUIDATION = "CreateByLiq"
    TAKE_OVER = "CreateByTakeOver_PassThrough"
    ADL = "CreateByAdl_PassThrough"
    SETTLE = "CreateBySettle"


class ExecType(StrEnum):
    """Why an execution happened. Funding never moves the position."""

    TRADE = "Trade"
    FUNDING = "Funding"
    ADL = "AdlTrade"
    BUST = "BustTrade"
    SETTLE = "Settle"


class MarginMode(StrEnum):
    """Of the whole account."""

    CROSS = "REGULAR_MARGIN"
    ISOLATED = "ISOLATED_MARGIN"


class TpslMode(StrEnum):
    """Whether a stop or target is for the whole position or for a part of it."""

    FULL = "Full"
    PARTIAL = "Partial"


class PositionMode(StrEnum):
    """One row a symbol, or one a side; values as V5's switch-mode takes them."""

    ONE_WAY = "0"
    HEDGE = "3"


class PositionStatus(StrEnum):
    """Whether a position is the user's or the exchange's business."""

    NORMAL = "Normal"
    LIQUIDATING = "Liq"
    ADL = "Adl"


@dataclass(frozen=True, slots=True)
class Refusal:
    """The exchange's no: a V5 retCode and its words."""

    code: int
    message: str


@dataclass(frozen=True, slots=True)
class Tpsl:
    """Stop and target as asked for, in an order or by trading-stop. None = not said, 0 = take away."""

    mode: TpslMode = TpslMode.FULL
    take_profit: Decimal | None = None
    stop_loss: Decimal | None = None
    tp_trigger_by: TriggerBy = TriggerBy.LAST
    sl_trigger_by: TriggerBy = TriggerBy.LAST
    tp_size: Decimal | None = None
    sl_size: Decimal | None = None
    tp_limit_price: Decimal | None = None
    sl_limit_price: Decimal | None = None
    tp_order_type: OrderType = OrderType.MARKET
    sl_order_type: OrderType = OrderType.MARKET
    trailing_stop: Decimal | None = None
    active_price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class NewOrder:
    """What a client asks for. `quantity` 0 with reduce_only and close_on_trigger closes everything."""

    symbol: str
    side: Side
    order_type: OrderType
    quantity: Decimal
    price: Decimal | None = None
    time_in_force: TimeInForce = TimeInForce.GTC
    link_id: str = ""
    position_idx: int = 0
    reduce_only: bool = False
    close_on_trigger: bool = False
    trigger_price: Decimal | None = None
    trigger_direction: int = 0
    trigger_by: TriggerBy = TriggerBy.NONE
    tpsl: Tpsl | None = None


@dataclass(frozen=True, slots=True)
class Amendment:
    """What is to change of an open order; None leaves alone. `order_id` wins over `link_id`."""

    symbol: str
    order_id: str = ""
    link_id: str = ""
    quantity: Decimal | None = None
    price: Decimal | None = None
    trigger_price: Decimal | None = None
    trigger_by: TriggerBy | None = None
    tpsl: Tpsl | None = None


@dataclass(slots=True)
class Order:
    """One order on the exchange; only simulator.exchange writes to it."""

    order_id: str
    link_id: str
    symbol: str
    side: Side
    order_type: OrderType
    time_in_force: TimeInForce
    price: Decimal
    quantity: Decimal
    created_at: int
    updated_at: int
    status: OrderStatus = OrderStatus.NEW
    reduce_only: bool = False
    close_on_trigger: bool = False
    position_idx: int = 0
    filled: Decimal = ZERO
    filled_value: Decimal = ZERO
    fees: Decimal = ZERO
    closed_pnl: Decimal = ZERO
    cancel_type: str = "UNKNOWN"
    reject_reason: str = "EC_NoError"
    trigger_price: Decimal = ZERO
    trigger_direction: int = 0
    trigger_by: TriggerBy = TriggerBy.NONE
    stop_order_type: StopOrderType = StopOrderType.NONE
    create_type: CreateType = CreateType.USER
    tpsl: Tpsl | None = None
    last_price_on_created: Decimal = ZERO
    seq: int = -1

    @property
    def leaves(self) -> Decimal:
        """Return what may still fill; 0 once the order is finished."""
        return self.quantity - self.filled if self.status in OPEN_STATUSES else ZERO

    @property
    def average_price(self) -> Decimal:
        """Return the average over its fills; 0 before the first."""
        return self.filled_value / self.filled if self.filled else ZERO


@dataclass(frozen=True, slots=True)
class Execution:
    """One execution of the account. `fee` is positive when paid; for funding it is the funding paid."""

    exec_id: str
    exec_type: ExecType
    symbol: str
    side: Side
    order_id: str
    link_id: str
    order_type: str
    stop_order_type: StopOrderType
    create_type: CreateType
    price: Decimal
    quantity: Decimal
    value: Decimal
    fee: Decimal
    fee_rate: Decimal
    is_maker: bool
    order_price: Decimal
    order_quantity: Decimal
    leaves: Decimal
    closed_size: Decimal
    pnl: Decimal
    mark_price: Decimal
    index_price: Decimal
    time: int
    seq: int


@dataclass(slots=True)
class PositionRow:
    """A position as the exchange shows it, also when flat (side None, size 0)."""

    symbol: str
    position_idx: int
    side: Side | None
    size: Decimal
    average_price: Decimal
    leverage: Decimal
    mark_price: Decimal
    value: Decimal
    initial_margin: Decimal
    maintenance_margin: Decimal
    position_balance: Decimal
    liquidation_price: Decimal | None
    bankruptcy_price: Decimal | None
    break_even_price: Decimal
    take_profit: Decimal
    stop_loss: Decimal
    trailing_stop: Decimal
    tpsl_mode: TpslMode
    unrealised_pnl: Decimal
    current_realised_pnl: Decimal
    cumulative_realised_pnl: Decimal
    risk_id: int
    risk_limit_value: Decimal
    auto_add_margin: bool
    adl_rank: int
    is_reduce_only: bool
    status: PositionStatus
    created_at: int
    updated_at: int
    seq: int


@dataclass(frozen=True, slots=True)
class ClosedPnl:
    """What one closing order realised. Funding is not in it."""

    symbol: str
    order_id: str
    side: Side
    quantity: Decimal
    order_price: Decimal
    order_type: OrderType
    exec_type: ExecType
    closed_size: Decimal
    entry_value: Decimal
    exit_value: Decimal
    pnl: Decimal
    open_fee: Decimal
    close_fee: Decimal
    leverage: Decimal
    fills: int
    created_at: int
    updated_at: int


@dataclass(frozen=True, slots=True)
class Transaction:
    """One line of the wallet's log: `change` = cash_flow + funding - fee."""

    transaction_id: str
    kind: str
    symbol: str
    side: str
    quantity: Decimal
    size: Decimal
    price: Decimal
    funding: Decimal
    fee: Decimal
    fee_rate: Decimal
    cash_flow: Decimal
    change: Decimal
    balance: Decimal
    order_id: str
    link_id: str
    trade_id: str
    time: int


@dataclass(frozen=True, slots=True)
class WalletRow:
    """The account's one coin, USDT, and its margins."""

    balance: Decimal
    equity: Decimal
    available: Decimal
    margin_balance: Decimal
    unrealised_pnl: Decimal
    position_initial_margin: Decimal
    position_maintenance_margin: Decimal
    order_initial_margin: Decimal
    cumulative_realised_pnl: Decimal
    margin_mode: MarginMode


@dataclass(frozen=True, slots=True)
class PublicTrade:
    """One trade of the tape or of the account, as everybody sees it; `side` is the taker's."""

    symbol: str
    trade_id: str
    side: Side
    price: Decimal
    quantity: Decimal
    time: int
    seq: int


@dataclass(frozen=True, slots=True)
class Candle:
    """One kline; `open_time` ms, `turnover` in USDT. `closed` False for the one that is being made."""

    open_time: int
    interval_ms: int
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal
    turnover: Decimal
    closed: bool


class CandleKind(StrEnum):
    """Of which price klines are asked for."""

    LAST = "last"
    MARK = "mark"
    INDEX = "index"
    PREMIUM = "premium"


@dataclass(frozen=True, slots=True)
class BookLevels:
    """The book: (price, quantity), best first. `update_id` and `seq` grow with every change."""

    symbol: str
    bids: tuple[tuple[Decimal, Decimal], ...]
    asks: tuple[tuple[Decimal, Decimal], ...]
    update_id: int
    seq: int
    time: int


@dataclass(frozen=True, slots=True)
class Ticker:
    """The market in one row. Rates are fractions, `funding_time` is the next settlement."""

    symbol: str
    last: Decimal
    mark: Decimal
    index: Decimal
    bid: Decimal
    bid_size: Decimal
    ask: Decimal
    ask_size: Decimal
    previous_24h: Decimal
    previous_1h: Decimal
    high_24h: Decimal
    low_24h: Decimal
    volume_24h: Decimal
    turnover_24h: Decimal
    open_interest: Decimal
    funding_rate: Decimal
    funding_time: int
    funding_interval_min: int
    funding_cap: Decimal
    tick_direction: str
    seq: int


@dataclass(frozen=True, slots=True)
class Liquidated:
    """A liquidation of anybody, as the public stream tells it; `side` is that of the position that ended."""

    symbol: str
    side: Side
    quantity: Decimal
    bankruptcy_price: Decimal
    time: int


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """A copy of an order at the moment of a change."""

    order: Order


@dataclass(frozen=True, slots=True)
class PositionChanged:
    """A position's row at the moment of a change."""

    row: PositionRow


@dataclass(frozen=True, slots=True)
class WalletChanged:
    """The wallet at the moment of a change; unrealised PnL alone is none."""

    row: WalletRow


Notice = OrderChanged | Execution | PositionChanged | WalletChanged | PublicTrade | Liquidated
"""What the exchange tells of its own accord, in the order in which it happened. The book, tickers and klines are read
when they are wanted: they change too often to be told one by one."""
