"""What an executor asks of a Bybit V5 account, and what it needs of whoever carries the bytes.

Two clients implement `Client`: pybit's and ccxt's. Both hand back the exchange's own answer; what it means is read in
one place, bot/exchange/rows.py and outcome.py, so that neither library's opinion decides anything.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Protocol, TypeAlias

from bot.bybit.reply import Reply, Row


class Call(StrEnum):
    """The endpoints that are used, by their paths."""

    PLACE = "/v5/order/create"
    CANCEL = "/v5/order/cancel"
    SET_STOP = "/v5/position/trading-stop"
    SET_LEVERAGE = "/v5/position/set-leverage"
    SET_MARGIN_MODE = "/v5/account/set-margin-mode"
    OPEN_ORDERS = "/v5/order/realtime"
    ORDER_HISTORY = "/v5/order/history"
    EXECUTIONS = "/v5/execution/list"
    POSITION = "/v5/position/list"
    WALLET = "/v5/account/wallet-balance"
    ACCOUNT = "/v5/account/info"
    KEY = "/v5/user/query-api"
    TIME = "/v5/market/time"
    STATUS = "/v5/system/status"
    INSTRUMENT = "/v5/market/instruments-info"
    TIERS = "/v5/market/risk-limit"


WRITES = frozenset(
    {Call.PLACE, Call.CANCEL, Call.SET_STOP, Call.SET_LEVERAGE, Call.SET_MARGIN_MODE}
)
PUBLIC = frozenset({Call.TIME, Call.STATUS, Call.INSTRUMENT, Call.TIERS})

Query: TypeAlias = Mapping[str, Any]
OnRow: TypeAlias = Callable[[str, int, Row], None]
"""Takes topic, the exchange's time (ms) and one row of a private stream."""
OnState: TypeAlias = Callable[[bool, str], None]


class Client(Protocol):
    """One account's requests and its private stream. Callbacks run on the event loop's thread."""

    async def open(self, on_row: OnRow, on_state: OnState) -> None:
        """Connect; begin to tell rows of the topics order, execution, position and wallet."""
        ...

    async def close(self) -> None:
        """End every connection."""
        ...

    async def ask(
        self, call: Call, query: Query, *, protects: bool = False, until: int = 0
    ) -> Reply:
        """Send one request once. Never raises for what happens on the way; the reply says it.

        `protects`: a stop or a close, which the limits keep a lane for. `until`: the exchange's time (ms) after which
        it must not leave any more; 0 = it may always.
        """
        ...

    def renew(self, why: str) -> None:
        """Drop the private stream and open another one."""
        ...
