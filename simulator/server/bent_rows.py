"""What armed faults make of the rows of an answer: none, twice, without a field, in the wrong order.

The candle faults have their twins on the kline streams (`frames`). Rows are those of V5; nothing here reads the
exchange, but for the interval of a kline that is still open.
"""

from collections.abc import Callable
from typing import Any

from simulator.server.answer import Answer
from simulator.server.faults import Armed
from simulator.server.host import Host
from simulator.server.rows import Row

Rows = list[Any]


def bend_rows(host: Host, path: str, answer: Answer) -> None:
    """Change the rows of an answer in place, as the faults of `path` have it."""
    if answer.code:
        return
    for name, bend in _BENDS.items():
        fault = host.faults.strike((name,), path)
        if fault is not None:
            bend(fault, answer.result)


def _position_empty(_: Armed, result: Row) -> None:
    result["list"] = []


def _position_missing_field(fault: Armed, result: Row) -> None:
    for row in result["list"]:
        row.pop(str(fault.params["field"]), None)


def _position_two_rows(_: Armed, result: Row) -> None:
    flat = {
        "side": "",
        "size": "0",
        "avgPrice": "0",
        "positionValue": "0",
        "liqPrice": "",
        "takeProfit": "",
        "stopLoss": "",
        "unrealisedPnl": "0",
    }
    rows = result["list"]
    result["list"] = [row | flat | {"positionIdx": 1} for row in rows[:1]] + [
        row | {"positionIdx": 2} for row in rows
    ]


def _duplicate_rows(_: Armed, result: Row) -> None:
    result["list"] = [row for row in result["list"] for _ in range(2)]


def _candle_open(_: Armed, result: Row) -> None:
    # The newest row is the open candle. Without it a reader takes the next for the open one, and
    # what is left of the open one's price is shown as that candle's close.
    rows: Rows = result["list"]
    if len(rows) > 1:
        result["list"] = [[*rows[1][:4], rows[0][4], *rows[1][5:]], *rows[2:]]


def _candle_duplicate(_: Armed, result: Row) -> None:
    result["list"] = _around_middle(result["list"], lambda pair: [pair[0], pair[0], *pair[1:]])


def _candle_missing(_: Armed, result: Row) -> None:
    result["list"] = _around_middle(result["list"], lambda pair: pair[1:])


def _candle_out_of_order(_: Armed, result: Row) -> None:
    result["list"] = _around_middle(result["list"], lambda pair: pair[::-1])


def _candle_outlier(fault: Armed, result: Row) -> None:
    factor = float(fault.params["factor"])

    def grown(pair: Rows) -> Rows:
        at, opened, high, low, close, *rest = pair[0]
        far = float(close) * factor
        top, bottom = max(float(high), far), min(float(low), far)
        return [[at, opened, f"{top:.2f}", f"{bottom:.2f}", f"{far:.2f}", *rest], *pair[1:]]

    result["list"] = _around_middle(result["list"], grown)


def _around_middle(rows: Rows, change: Callable[[Rows], Rows]) -> Rows:
    # The newest closed candle and the one before it: what a signal is made from.
    return [*rows[:1], *change(rows[1:3]), *rows[3:]] if len(rows) > 2 else rows


def _key_deadline(fault: Armed, result: Row) -> None:
    result["deadlineDay"] = fault.integer("days")


def _key_permissions(fault: Armed, result: Row) -> None:
    result["readOnly"] = fault.integer("readOnly")
    if fault.params["withdraw"]:
        result["permissions"] = result["permissions"] | {"Wallet": ["Withdraw"]}


_BENDS: dict[str, Callable[[Armed, Row], None]] = {
    "position_empty": _position_empty,
    "position_missing_field": _position_missing_field,
    "position_two_rows": _position_two_rows,
    "duplicate_rows": _duplicate_rows,
    "candle_open": _candle_open,
    "candle_duplicate": _candle_duplicate,
    "candle_missing": _candle_missing,
    "candle_out_of_order": _candle_out_of_order,
    "candle_outlier": _candle_outlier,
    "key_deadline": _key_deadline,
    "key_permissions": _key_permissions,
}
