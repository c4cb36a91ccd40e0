"""Every fault this exchange can show, by name: which incidents it stands for, what it does, where it acts.

`numbers` are rows of the fault catalogue (docs/simulator.md). `params` are the defaults of what may be set. Kinds that
act on the bot's own host are listed with what to do there: no exchange can pull them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

Value = str | int | float | bool
CREATE = ("/v5/order/create", "/v5/order/create-batch")
READS = ("/v5/order/realtime", "/v5/order/history", "/v5/execution/list")
POSITIONS = ("/v5/position/list",)


class Place(StrEnum):
    """Where a fault acts."""

    REQUEST = "request"
    ANSWER = "answer"
    ROWS = "rows"
    STREAM = "stream"
    CONNECTION = "connection"
    CLOCK = "clock"
    EXCHANGE = "exchange"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Kind:
    """One fault by name. `paths`: the REST paths it concerns, () = all; `params` sets others with `paths`."""

    name: str
    numbers: tuple[int, ...]
    place: Place
    words: str
    params: dict[str, Value] = field(default_factory=dict)
    paths: tuple[str, ...] = ()


def _kinds() -> Iterable[Kind]:
    yield from _requests()
    yield from _answers()
    yield from _rows()
    yield from _streams()
    yield from _connections()
    yield from _levers()
    yield from _host()


def _requests() -> Iterable[Kind]:
    at = Place.REQUEST
    yield Kind("drop_request", (2,), at, "The request is lost: not applied, never answered.",
               {"hold_ms": 30_000}, CREATE)  # fmt: skip
    yield Kind(
        "delay", (15,), at, "The request is applied and answered `ms` late.", {"ms": 5_000}, CREATE
    )
    yield Kind("latency", (41,), at, "Every request takes `ms` to arrive: its time stamp is that much older.",
               {"ms": 6_000})  # fmt: skip
    yield Kind(
        "reject_n",
        (9,),
        at,
        "The order is refused with `code`; give `count`.",
        {"code": 110003},
        CREATE,
    )
    yield Kind("insufficient_balance", (10,), at, "An order that opens is refused: 110007, 110012, 110044.",
               {"code": 110007}, CREATE)  # fmt: skip
    yield Kind(
        "reduce_only_rejected",
        (11,),
        at,
        "A reduce-only order is refused: 110017.",
        {"code": 110017},
        CREATE,
    )
    yield Kind("reject_close", (19,), at, "A reduce-only order is refused for another reason.", {"code": 110066},
               CREATE)  # fmt: skip
    yield Kind("order_cap", (16,), at, "Orders are refused as too many: 110020 active, 110009 conditional.",
               {"code": 110020}, CREATE)  # fmt: skip
    yield Kind("reject_trading_stop", (17,), at, "trading-stop is refused with `code`.", {"code": 10001},
               ("/v5/position/trading-stop",))  # fmt: skip
    yield Kind("leverage_rejected", (33,), at, "set-leverage is refused: 110043 unchanged, 110013 too high.",
               {"code": 110013}, ("/v5/position/set-leverage",))  # fmt: skip
    yield Kind("price_jump", (20,), at, "Just before an order is taken the price moves by `bps` and is held.",
               {"bps": 100, "symbol": "LTCUSDT"}, (*CREATE, "/v5/position/trading-stop"))  # fmt: skip
    yield Kind("shrink_before_close", (11,), at, "Just before a reduce-only order is taken, somebody closes `share`.",
               {"share": 1.0}, CREATE)  # fmt: skip
    yield Kind(
        "drop_attached_stop", (17,), at, "The stop inside an order is forgotten.", {}, CREATE
    )
    yield Kind("partial_fill_cancel", (6, 21), at, "Only `share` of an order that takes is filled, in `slices`.",
               {"share": 0.5, "slices": 3}, CREATE)  # fmt: skip
    yield Kind("resend", (12,), at, "The request arrives twice; the second answer is given: 110072 with a link id.",
               {}, CREATE)  # fmt: skip
    yield Kind("cut_after_cancel", (18,), at, "After a cancel is answered, requests are lost for `ms`.",
               {"ms": 3_000}, ("/v5/order/cancel", "/v5/order/cancel-all"))  # fmt: skip
    yield Kind("rate_limit", (43,), at, "Answered 10006 and not applied.", {"code": 10006})
    yield Kind(
        "ip_ban", (43,), at, "HTTP 403 for everything; give `seconds` (the real ban lasts 600)."
    )
    yield Kind(
        "http_503", (38, 44), at, "HTTP `status` for everything; give `seconds`.", {"status": 503}
    )
    yield Kind(
        "maintenance",
        (38,),
        at,
        "HTTP 503 but for system/status, which tells of it; streams are cut.",
    )
    yield Kind("restarting", (38,), at, "retCode 10016 or 10019 and not applied.", {"code": 10016})
    yield Kind("key_expired", (45,), at, "Signed requests are refused: 33004 expired, 10003, 10005, 10010.",
               {"code": 33004})  # fmt: skip
    yield Kind("wrong_environment_key", (36,), at, "Signed requests are refused as another environment's: 10003.",
               {"code": 10003})  # fmt: skip


def _answers() -> Iterable[Kind]:
    at = Place.ANSWER
    yield Kind(
        "apply_no_answer",
        (1,),
        at,
        "The order is placed and never answered.",
        {"hold_ms": 30_000},
        CREATE,
    )
    yield Kind("late_answer", (7, 15), at, "The order is placed and answered `ms` later: fills overtake the answer.",
               {"ms": 1_000}, CREATE)  # fmt: skip
    yield Kind("html200", (3,), at, "Applied; HTTP 200 with an HTML page.", {}, CREATE)
    yield Kind("truncated", (3,), at, "Applied; the JSON is cut in the middle.", {}, CREATE)
    yield Kind("empty", (3,), at, "Applied; an empty body.", {}, CREATE)
    yield Kind("null", (3,), at, "Applied; the body is `null`.", {}, CREATE)
    yield Kind("apply_then_code", (4,), at, "Applied; answered 10000, 10016, 10429 or 110079.", {"code": 10000},
               CREATE)  # fmt: skip
    yield Kind(
        "reset_after",
        (44,),
        at,
        "Applied; the connection is reset instead of an answer.",
        {},
        CREATE,
    )


def _rows() -> Iterable[Kind]:
    at = Place.ROWS
    yield Kind("position_empty", (31,), at, "position/list shows no row.", {}, POSITIONS)
    yield Kind("position_missing_field", (31,), at, "Rows of position/list lack `field`.", {"field": "size"},
               POSITIONS)  # fmt: skip
    yield Kind("position_two_rows", (31,), at, "position/list shows a flat row of the other side first.", {},
               POSITIONS)  # fmt: skip
    yield Kind("duplicate_rows", (7, 30), at, "Every row of executions is there twice.", {},
               ("/v5/execution/list", "/v5/account/transaction-log"))  # fmt: skip
    yield Kind("candle_open", (46,), at, "The open candle is shown as if it were closed: klines end in it.", {},
               ("/v5/market/kline",))  # fmt: skip
    yield Kind("candle_duplicate", (46,), at, "A candle comes twice.", {}, ("/v5/market/kline",))
    yield Kind("candle_missing", (46,), at, "A candle is left out.", {}, ("/v5/market/kline",))
    yield Kind(
        "candle_out_of_order", (46,), at, "Two candles change places.", {}, ("/v5/market/kline",)
    )
    yield Kind("candle_outlier", (46,), at, "A candle's close is `factor` times what it was.", {"factor": 3.0},
               ("/v5/market/kline",))  # fmt: skip
    yield Kind("key_deadline", (45,), at, "query-api says the key has `days` left.", {"days": 2},
               ("/v5/user/query-api",))  # fmt: skip
    yield Kind("key_permissions", (36, 45), at, "query-api says the key is read-only, or may withdraw.",
               {"readOnly": 0, "withdraw": True}, ("/v5/user/query-api",))  # fmt: skip


def _streams() -> Iterable[Kind]:
    at = Place.STREAM
    yield Kind("drop_frames", (8,), at, "Frames are lost; give `probability`.", {"topic": ""})
    yield Kind("duplicate", (7,), at, "Frames come twice.", {"topic": ""})
    yield Kind("reorder", (7,), at, "A frame comes after the next one of its topic.", {"topic": ""})
    yield Kind("delay_frames", (8, 15), at, "Frames come `ms` late.", {"topic": "", "ms": 2_000})
    yield Kind(
        "zombie", (39,), at, "The stream lives and answers pings, and sends no data.", {"topic": ""}
    )
    yield Kind("book_gap", (8, 46), at, "Deltas of the book are lost, so that update ids jump.",
               {"topic": "orderbook"})  # fmt: skip


def _connections() -> Iterable[Kind]:
    at = Place.CONNECTION
    yield Kind(
        "refuse_connections",
        (40,),
        at,
        "Streams are closed, and new ones reset; REST goes on; give `seconds`.",
    )
    yield Kind(
        "cut_network", (27, 38, 44), at, "Everything is reset, REST and streams; give `seconds`."
    )
    yield Kind("reset", (44,), at, "A request's connection is reset before the request is read.")
    yield Kind("ws_drop", (38, 40), at, "Every stream is closed at once; new ones are welcome.")
    clock = Place.CLOCK
    yield Kind(
        "clock_offset",
        (41, 42),
        clock,
        "The exchange's clock differs by `ms`, plus or minus.",
        {"ms": 1_500},
    )


def _levers() -> Iterable[Kind]:
    at = Place.EXCHANGE
    symbol: dict[str, Value] = {"symbol": "LTCUSDT"}
    yield Kind("replica_lag", (5,), at, "Orders and executions are read as they were `ms` ago (0 to 20000).",
               {"ms": 5_000})  # fmt: skip
    yield Kind("tick_change", (13,), at, "Tick, step or smallest notional change.",
               symbol | {"tick": "0.05", "step": "0.5", "min_notional": "10"})  # fmt: skip
    yield Kind("empty_book", (14,), at, "Nobody else has orders in the book.", dict(symbol))
    yield Kind(
        "remove_protection",
        (18,),
        at,
        "The position's stop and target are cancelled.",
        dict(symbol),
    )
    yield Kind(
        "stop_wrong_size", (21,), at, "A stop covers only `ratio` of the position.", {"ratio": 0.5}
    )
    yield Kind(
        "orphan_stop", (22,), at, "Stop and target outlive the position and are not reduce-only."
    )
    yield Kind("cancel_at_trigger", (23,), at, "A conditional order is cancelled when it triggers.")
    yield Kind("raise_mmr", (24,), at, "Maintenance rates are multiplied; positions may only shrink.",
               symbol | {"factor": 2.0, "reduce_only": True})  # fmt: skip
    yield Kind("liquidate", (25,), at, "The position is liquidated: BustTrade.", dict(symbol))
    yield Kind(
        "adl",
        (25,),
        at,
        "`share` of the position is deleveraged: AdlTrade.",
        symbol | {"share": 1.0},
    )
    yield Kind("wick", (26,), at, "Last, mark and index jump by `ratio` for `ms` and come back.",
               symbol | {"ratio": 0.05, "ms": 1_000})  # fmt: skip
    yield Kind(
        "funding", (29,), at, "Funding is settled now, at `rate`.", symbol | {"rate": "0.0001"}
    )
    yield Kind("duplicate_funding", (29, 30), at, "A settlement of funding is told twice.")
    yield Kind("hedge_mode", (32,), at, "The account is in hedge mode.")
    yield Kind(
        "leverage_differs",
        (33,),
        at,
        "Positions say `leverage`, whatever was set.",
        {"leverage": 20},
    )
    yield Kind("foreign_order", (34,), at, "Somebody else places an order on the account, far from the market.",
               symbol | {"side": "Sell", "quantity": "1"})  # fmt: skip
    yield Kind("foreign_fill", (34,), at, "Somebody else trades on the account at market.",
               symbol | {"side": "Sell", "quantity": "1"})  # fmt: skip
    yield Kind(
        "closed_symbol",
        (37,),
        at,
        "The contract's status is `status`.",
        symbol | {"status": "Closed"},
    )


def _host() -> Iterable[Kind]:
    at = Place.HOST
    yield Kind("kill", (18, 28, 48), at, "kill -9 the bot at any moment, then start it again.")
    yield Kind("two_instances", (35,), at, "Start the bot twice on one state folder, or on two.")
    yield Kind(
        "clock_jump",
        (42,),
        at,
        "Set the bot's clock (an injected Clock); clock_offset moves the exchange's.",
    )
    yield Kind(
        "dns", (44,), at, "Point the bot at a name that does not resolve, like exchange.invalid."
    )
    yield Kind(
        "bad_certificate", (44,), at, "Point the bot at https:// of this port: it speaks no TLS."
    )
    yield Kind(
        "model_file", (47,), at, "Cut, flip or reorder the model's file before the bot reads it."
    )
    yield Kind(
        "disk_full",
        (48,),
        at,
        "Give the bot's home a small file system, or one that may not be written.",
    )
    yield Kind(
        "stop_and_continue", (42, 48), at, "SIGSTOP the bot, wait, SIGCONT: as a suspended host."
    )


KINDS = {kind.name: kind for kind in _kinds()}
"""Every fault by its name."""
