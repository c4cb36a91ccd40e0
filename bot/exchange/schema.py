"""The rows of Bybit V5 that Ebb reads, as pydantic models: only the fields it needs, each checked.

An unknown field is none of our business, a missing or wrong one makes the row unreadable, and an unreadable row says
nothing: it is never taken for "flat", "no order" or 0 (FAULTS 31). NaN and Infinity are refused. '' means none.
"""

from decimal import Decimal
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.bybit.reply import ReadError, Row
from bot.outside import printable


def _none_if_empty(value: object) -> object:
    return None if value == "" else value


LARGEST = 10**15
"""No price, quantity or amount is anywhere near; what is beyond would only overflow later."""
Number = Annotated[Decimal, Field(allow_inf_nan=False, ge=-LARGEST, le=LARGEST)]
Positive = Annotated[Decimal, Field(allow_inf_nan=False, ge=0, le=LARGEST)]
Price = Annotated[Decimal, Field(allow_inf_nan=False, gt=0, le=LARGEST)]
MaybeNumber = Annotated[Number | None, BeforeValidator(_none_if_empty)]
Text = Annotated[str, Field(max_length=200), AfterValidator(printable)]
Id = Annotated[str, Field(min_length=1, max_length=100), AfterValidator(printable)]
"""Freed of what a terminal would obey: ids and reasons are shown to a person as they are."""


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class PositionRow(_Row):
    """A row of position/list, or of the stream `position` (which calls the entry price entryPrice)."""

    positionIdx: int  # noqa: N815  # the exchange's name, as all below
    symbol: Text
    side: Literal["Buy", "Sell", "None", ""]
    size: Positive
    avgPrice: MaybeNumber = None  # noqa: N815
    entryPrice: MaybeNumber = None  # noqa: N815
    leverage: MaybeNumber
    markPrice: MaybeNumber = None  # noqa: N815
    liqPrice: MaybeNumber = None  # noqa: N815
    stopLoss: MaybeNumber  # noqa: N815
    takeProfit: MaybeNumber  # noqa: N815
    seq: int = -1


class ExecutionRow(_Row):
    """A row of execution/list, or of the stream `execution` (which has createType too)."""

    symbol: Text
    execId: Id  # noqa: N815
    execType: Text  # noqa: N815
    execTime: Annotated[int, Field(ge=0, lt=2**53)]  # noqa: N815
    execPrice: Positive  # noqa: N815
    execQty: Positive  # noqa: N815
    execFee: Number  # noqa: N815
    feeRate: MaybeNumber = None  # noqa: N815
    side: Literal["Buy", "Sell"]
    orderId: Text = ""  # noqa: N815
    orderLinkId: Text = ""  # noqa: N815
    stopOrderType: Text = ""  # noqa: N815
    createType: Text = ""  # noqa: N815
    seq: int = -1


class OrderRow(_Row):
    """A row of order/realtime, order/history, or of the stream `order`."""

    symbol: Text
    orderId: Id  # noqa: N815
    orderLinkId: Text  # noqa: N815
    side: Literal["Buy", "Sell"]
    orderStatus: Text  # noqa: N815
    qty: Annotated[Positive | None, BeforeValidator(_none_if_empty)] = None
    cumExecQty: Annotated[Positive | None, BeforeValidator(_none_if_empty)] = None  # noqa: N815
    reduceOnly: bool  # noqa: N815
    stopOrderType: Text = ""  # noqa: N815
    createType: Text = ""  # noqa: N815
    triggerPrice: MaybeNumber = None  # noqa: N815
    triggerDirection: int = 0  # noqa: N815
    triggerBy: Text = ""  # noqa: N815
    rejectReason: Text = ""  # noqa: N815
    cancelType: Text = ""  # noqa: N815
    createdTime: int = 0  # noqa: N815


class CoinRow(_Row):
    """A coin of wallet-balance, or of the stream `wallet`."""

    coin: Text
    walletBalance: Number  # noqa: N815
    equity: Number
    totalPositionIM: MaybeNumber = None  # noqa: N815
    totalOrderIM: MaybeNumber = None  # noqa: N815
    locked: MaybeNumber = None


class WalletRow(_Row):
    """An account of wallet-balance."""

    accountType: Text  # noqa: N815
    coin: tuple[CoinRow, ...]


class TierRow(_Row):
    """A tier of market/risk-limit."""

    riskLimitValue: Price  # noqa: N815
    maintenanceMargin: Price  # noqa: N815
    initialMargin: Price  # noqa: N815
    maxLeverage: Price  # noqa: N815


class LeverageFilter(_Row):
    """What leverage an instrument allows."""

    maxLeverage: Price  # noqa: N815


class PriceFilter(_Row):
    """The grid of prices."""

    minPrice: Price  # noqa: N815
    maxPrice: Price  # noqa: N815
    tickSize: Price  # noqa: N815


class LotSizeFilter(_Row):
    """The grid of quantities."""

    minOrderQty: Price  # noqa: N815
    qtyStep: Price  # noqa: N815
    maxMktOrderQty: Price  # noqa: N815
    minNotionalValue: Price  # noqa: N815


class InstrumentRow(_Row):
    """A row of market/instruments-info."""

    symbol: Text
    status: Text
    fundingInterval: Annotated[int, Field(gt=0)]  # noqa: N815
    upperFundingRate: Price  # noqa: N815
    leverageFilter: LeverageFilter  # noqa: N815
    priceFilter: PriceFilter  # noqa: N815
    lotSizeFilter: LotSizeFilter  # noqa: N815


R = TypeVar("R", bound=_Row)


def row_of(kind: type[R], row: Any) -> R:  # noqa: ANN401 - whatever came from outside
    """Return `row` checked. Raises ReadError, naming the first field that is wrong."""
    try:
        return kind.model_validate(row)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ReadError(f"unreadable {kind.__name__}: {where}: {first['msg']}") from None


def rows_of(kind: type[R], result: Row, symbol: str = "") -> tuple[R, ...]:
    """Return the rows of a result's `list`, of `symbol` alone where one is given. Raises ReadError."""
    rows = result.get("list")
    if not isinstance(rows, list):
        raise ReadError(f"no list of {kind.__name__} in the answer")
    if symbol:
        rows = [row for row in rows if not isinstance(row, dict) or row.get("symbol") == symbol]
    return tuple(row_of(kind, row) for row in rows)
