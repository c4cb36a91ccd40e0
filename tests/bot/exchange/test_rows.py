import json
from decimal import Decimal as D
from pathlib import Path
from typing import Any

import pytest

from bot.bybit.reply import ReadError
from bot.exchange.rows import (
    Told,
    execution_event,
    foreign_order,
    instrument_of_row,
    order_update,
    orphans_of,
    position_of,
    position_report,
    stop_order_of,
    wallet_report,
)
from bot.exchange.schema import (
    ExecutionRow,
    InstrumentRow,
    OrderRow,
    PositionRow,
    TierRow,
    WalletRow,
    row_of,
    rows_of,
)
from core.events import Fill, FillKind, FillReason, FundingPaid, PositionReport
from core.instrument import LTCUSDT
from core.order import OrderState
from tests.bot.exchange import rows_of_v5 as v5

SHARED = Path(__file__).resolve().parents[4] / "shared" / "bybit" / "reference"
TOLD = Told(2000, 2001, "ebb")


def report(row: dict[str, Any], stop: dict[str, Any] | None = None) -> PositionReport:
    stop_row = row_of(OrderRow, stop) if stop is not None else None
    own = position_of((row_of(PositionRow, row),), v5.LTC)
    return position_report(own, stop_row, TOLD)


def execution(**other: Any) -> Fill | FundingPaid | None:
    return execution_event(row_of(ExecutionRow, v5.execution(**other)), TOLD, D("87.65"))


def fill(**other: Any) -> Fill:
    event = execution(**other)
    assert isinstance(event, Fill)
    return event


def test_a_short_is_a_negative_quantity_with_its_stop() -> None:
    told = report(v5.position())
    assert (told.quantity, told.entry_price) == (D("-1.5"), D("85.10"))
    assert (told.stop_price, told.take_profit_price) == (D("87.65"), D(80))
    assert (told.liquidation_price, told.leverage) == (D("101.1"), D(5))
    assert (told.time, told.time_received) == (2000, 2001)


def test_a_flat_row_is_flat_and_has_no_prices() -> None:
    told = report(v5.flat())
    assert told.quantity == 0
    assert told.stop_price is None
    assert told.liquidation_price is None


def test_a_long_is_told_as_it_is() -> None:
    assert report(v5.position(side="Buy")).quantity == D("1.5")


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [v5.flat(), v5.flat()],
        [v5.flat(positionIdx=1), v5.position(positionIdx=2)],
        [v5.position(positionIdx=2)],
        [v5.position(symbol="BTCUSDT")],
        [v5.position(side="")],
        [v5.flat(side="Sell")],
    ],
)
def test_a_row_that_is_missing_doubled_or_of_hedge_mode_says_nothing(rows: list[Any]) -> None:
    with pytest.raises(ReadError):
        position_of(rows_of(PositionRow, {"list": rows}), v5.LTC)


@pytest.mark.parametrize("field", ["size", "side", "positionIdx", "stopLoss", "leverage"])
def test_a_field_that_is_missing_makes_the_row_unreadable(field: str) -> None:
    row = v5.position()
    del row[field]
    with pytest.raises(ReadError, match=field):
        row_of(PositionRow, row)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "x", None, [], {}])
@pytest.mark.parametrize("field", ["size", "stopLoss", "avgPrice"])
def test_what_is_no_number_makes_the_row_unreadable(field: str, value: object) -> None:
    if value is None and field != "size":
        return
    with pytest.raises(ReadError):
        row_of(PositionRow, v5.position(**{field: value}))


def test_a_position_without_an_entry_price_is_unreadable() -> None:
    with pytest.raises(ReadError, match="entry price"):
        report(v5.position(avgPrice=""))


@pytest.mark.parametrize(
    "bent",
    [
        {"side": "Sell"},
        {"triggerDirection": 2},
        {"triggerBy": "LastPrice"},
        {"reduceOnly": False},
        {"qty": "1.4"},
        {"qty": "1.5", "cumExecQty": "0.1"},
    ],
)
def test_a_stop_whose_order_cannot_protect_is_no_stop(bent: dict[str, Any]) -> None:
    assert report(v5.position(), v5.stop_order()).stop_price == D("87.65")
    assert report(v5.position(), v5.stop_order(**bent)).stop_price is None


@pytest.mark.parametrize("quantity", ["1.5", "2", "0", ""])
def test_a_stop_for_all_of_the_short_or_for_whatever_is_held_protects_it(quantity: str) -> None:
    assert report(v5.position(), v5.stop_order(qty=quantity)).stop_price == D("87.65")


@pytest.mark.parametrize(
    ("row", "size", "is_orphan"),
    [
        (v5.stop_order(), "1.5", False),
        (v5.stop_order(), "0", True),
        (v5.stop_order(reduceOnly=False), "1.5", True),
        (v5.stop_order(reduceOnly=False, createType=""), "0", True),
        (v5.stop_order(orderStatus="Cancelled"), "0", False),
        (v5.stop_order(stopOrderType="Stop", createType="CreateByUser"), "0", False),
        (v5.stop_order(createType="CreateByUser"), "0", False),
        (v5.stop_order(orderLinkId="mine"), "0", False),
    ],
)
def test_a_stop_that_the_exchange_made_and_that_has_nothing_left_to_protect_is_an_orphan(
    row: dict[str, Any], size: str, *, is_orphan: bool
) -> None:
    found = orphans_of((row_of(OrderRow, row),), D(size), TOLD)
    assert [one.order_id for one in found] == (["s1"] if is_orphan else [])


def test_the_stop_of_a_position_is_the_one_that_can_only_reduce() -> None:
    orphan = row_of(OrderRow, v5.stop_order(orderId="s0", reduceOnly=False))
    stop = row_of(OrderRow, v5.stop_order())
    assert stop_order_of((orphan, stop)) is stop


def test_fills_are_signed_and_say_what_they_were() -> None:
    entry = fill()
    assert (entry.quantity, entry.price, entry.fee) == (D("-1.5"), D("85.1"), D("0.07"))
    assert (entry.kind, entry.reason) == (FillKind.TRADE, FillReason.ENTRY)
    assert (entry.time, entry.client_order_id) == (1000, "ebb-a-1")
    assert entry.trigger_price is None
    assert fill(side="Buy").reason is FillReason.CLOSE


@pytest.mark.parametrize(
    ("bent", "kind", "reason"),
    [
        (
            {"orderLinkId": "", "stopOrderType": "StopLoss", "createType": ""},
            FillKind.TRADE,
            FillReason.STOP_LOSS,
        ),
        (
            {"orderLinkId": "", "createType": "CreateByStopLoss"},
            FillKind.TRADE,
            FillReason.STOP_LOSS,
        ),
        (
            {"orderLinkId": "", "createType": "CreateByTakeProfit"},
            FillKind.TRADE,
            FillReason.TAKE_PROFIT,
        ),
        (
            {"orderLinkId": "", "execType": "BustTrade"},
            FillKind.LIQUIDATION,
            FillReason.LIQUIDATION,
        ),
        (
            {"orderLinkId": "", "createType": "CreateByLiq"},
            FillKind.LIQUIDATION,
            FillReason.LIQUIDATION,
        ),
        ({"orderLinkId": "", "execType": "AdlTrade"}, FillKind.ADL, FillReason.LIQUIDATION),
        ({"orderLinkId": "", "execType": "Settle"}, FillKind.SETTLEMENT, FillReason.LIQUIDATION),
        ({"orderLinkId": ""}, FillKind.TRADE, FillReason.FOREIGN),
        ({"orderLinkId": "other-1"}, FillKind.TRADE, FillReason.FOREIGN),
        ({"orderLinkId": "ebbx-1"}, FillKind.TRADE, FillReason.FOREIGN),
        ({"orderLinkId": "", "execType": "BlockTrade"}, FillKind.TRADE, FillReason.FOREIGN),
    ],
)
def test_what_made_a_fill_is_read_from_its_row(
    bent: dict[str, Any], kind: FillKind, reason: FillReason
) -> None:
    told = fill(side="Buy", **bent)
    assert (told.kind, told.reason) == (kind, reason)
    assert told.trigger_price == (D("87.65") if reason is FillReason.STOP_LOSS else None)


def test_funding_moves_the_ledger_and_never_the_position() -> None:
    told = execution(execType="Funding", execFee="-0.0421", feeRate="0.0001", execPrice="0")
    assert told == FundingPaid(1000, 2001, "e1", D("0.0001"), D("0.0421"))


def test_an_execution_of_an_unknown_kind_says_nothing() -> None:
    assert execution(execType="UNKNOWN") is None


@pytest.mark.parametrize("bent", [{"execPrice": "0"}, {"execQty": "0"}])
def test_a_fill_of_nothing_or_at_no_price_is_unreadable(bent: dict[str, Any]) -> None:
    with pytest.raises(ReadError):
        execution(**bent)


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("New", OrderState.OPEN),
        ("Untriggered", OrderState.OPEN),
        ("PartiallyFilled", OrderState.PARTIALLY_FILLED),
        ("Filled", OrderState.FILLED),
        ("Cancelled", OrderState.CANCELLED),
        ("PartiallyFilledCanceled", OrderState.CANCELLED),
        ("Deactivated", OrderState.CANCELLED),
        ("Rejected", OrderState.REJECTED),
    ],
)
def test_every_status_of_an_order_has_a_state(status: str, state: OrderState) -> None:
    bent = v5.order(orderStatus=status, cancelType="CancelByUser", rejectReason="EC_NoError")
    told = order_update(row_of(OrderRow, bent), TOLD)
    assert (told.state, told.filled_quantity) == (state, D("-1.5"))
    assert told.reason == "CancelByUser"


def test_a_status_nobody_documented_is_unreadable() -> None:
    with pytest.raises(ReadError, match="Sideways"):
        order_update(row_of(OrderRow, v5.order(orderStatus="Sideways")), TOLD)


@pytest.mark.parametrize(
    ("row", "is_foreign"),
    [
        (v5.order(orderStatus="New"), False),
        (v5.stop_order(), False),
        (v5.order(orderStatus="New", orderLinkId=""), True),
        (v5.order(orderStatus="New", orderLinkId="grid-7"), True),
        (v5.order(orderStatus="Cancelled", orderLinkId="grid-7"), False),
        (v5.stop_order(stopOrderType="Stop", createType="CreateByUser"), True),
        (
            v5.stop_order(reduceOnly=False),
            False,
        ),  # one that outlived its position: swept, not feared
    ],
)
def test_only_what_neither_ebb_nor_the_exchange_made_is_foreign(
    row: dict[str, Any], *, is_foreign: bool
) -> None:
    assert (foreign_order(row_of(OrderRow, row), TOLD) is not None) is is_foreign


def test_what_is_free_leaves_out_what_is_bound() -> None:
    told = wallet_report(row_of(WalletRow, v5.wallet()).coin, TOLD)
    assert (told.wallet_usdt, told.equity_usdt) == (D(1000), D("1002.5"))
    assert told.available_usdt == D(965)


def test_a_wallet_without_usdt_says_nothing() -> None:
    with pytest.raises(ReadError, match="USDT"):
        wallet_report(row_of(WalletRow, v5.wallet(coin="USDC")).coin, TOLD)


def test_an_instrument_is_read_with_its_tiers_smallest_first() -> None:
    row = row_of(InstrumentRow, v5.instrument())
    read = instrument_of_row(row, rows_of(TierRow, {"list": v5.tiers()}))
    assert read.tick_size == LTCUSDT.tick_size
    assert read.max_market_quantity == LTCUSDT.max_market_quantity
    assert read.funding_interval_ms == LTCUSDT.funding_interval_ms
    assert [tier.limit_usdt for tier in read.tiers] == [100_000, 300_000]
    assert read.tiers[0].maintenance_margin_rate == D("0.01")


def test_rates_in_per_cent_are_told_from_fractions() -> None:
    per_cent = [tier | {"maintenanceMargin": "1", "initialMargin": "2"} for tier in v5.tiers()[1:]]
    read = instrument_of_row(
        row_of(InstrumentRow, v5.instrument()), rows_of(TierRow, {"list": per_cent})
    )
    assert read.tiers[0].maintenance_margin_rate == D("0.01")


def example(name: str, kind: str = "endpoints") -> Any:
    path = SHARED / kind / f"{name}.json"
    if not path.exists():
        pytest.skip(f"no reference beside the project: {path}")
    return json.loads(path.read_text())


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("get_position_list", PositionRow),
        ("get_execution_list", ExecutionRow),
        ("get_order_realtime", OrderRow),
        ("get_order_history", OrderRow),
        ("get_account_wallet-balance", WalletRow),
        ("get_market_risk-limit", TierRow),
    ],
)
def test_the_documentation_s_own_rest_rows_are_readable(name: str, kind: Any) -> None:
    answers = [one["json"] for one in example(name)["response_examples"]]
    read = [rows_of(kind, answer["result"]) for answer in answers]
    assert any(read)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("private_position", PositionRow),
        ("private_execution", ExecutionRow),
        ("private_order", OrderRow),
        ("private_wallet", WalletRow),
    ],
)
def test_the_documentation_s_own_pushed_rows_are_readable(name: str, kind: Any) -> None:
    pushed = [one["json"] for one in example(name, "ws")["examples"] if "data" in one["json"]]
    rows = [row_of(kind, row) for message in pushed for row in message["data"]]
    assert rows
