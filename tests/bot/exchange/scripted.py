"""A client that answers from a script, and remembers what it was asked."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.bybit.reply import Reply
from bot.exchange.calls import Call, OnRow, OnState, Query
from tests.bot.exchange import rows_of_v5 as v5


def ok(result: Mapping[str, Any], time: int = 5000) -> Reply:
    return Reply(200, {"retCode": 0, "retMsg": "OK", "result": result, "time": time})


def listed(*rows: Mapping[str, Any], time: int = 5000, cursor: str = "") -> Reply:
    return ok({"list": list(rows), "nextPageCursor": cursor}, time)


def fit() -> dict[Call, Reply]:
    """Return the answers of an account that is flat and fit."""
    return {
        Call.TIME: ok({"timeNano": "1000000000"}),
        Call.INSTRUMENT: listed(v5.instrument()),
        Call.TIERS: listed(*v5.tiers()),
        Call.POSITION: listed(v5.flat()),
        Call.OPEN_ORDERS: listed(),
        Call.ORDER_HISTORY: listed(),
        Call.EXECUTIONS: listed(),
        Call.WALLET: listed(v5.wallet()),
        Call.ACCOUNT: ok({"marginMode": "ISOLATED_MARGIN"}),
    }


@dataclass(slots=True)
class Scripted:
    """Implements bot.exchange.calls.Client. A list of answers is given one after the other, its last one for ever.

    Questions of a call in `hanging` are answered when its event is set.
    """

    answers: dict[Call, Reply | list[Reply]] = field(default_factory=lambda: dict(fit()))
    asked: list[tuple[Call, dict[str, Any]]] = field(default_factory=list)
    hanging: dict[Call, asyncio.Event] = field(default_factory=dict)
    renewed: list[str] = field(default_factory=list)
    on_row: OnRow | None = None
    on_state: OnState | None = None

    async def open(self, on_row: OnRow, on_state: OnState) -> None:
        self.on_row, self.on_state = on_row, on_state

    async def close(self) -> None:
        pass

    def renew(self, why: str) -> None:
        self.renewed.append(why)

    async def ask(
        self, call: Call, query: Query, *, protects: bool = False, until: int = 0
    ) -> Reply:
        self.asked.append((call, dict(query)))
        if call in self.hanging:
            await self.hanging[call].wait()
        answer = self.answers.get(call, Reply(None, None, "not in the script"))
        if isinstance(answer, list):
            return answer.pop(0) if len(answer) > 1 else answer[0]
        return answer

    def of(self, call: Call) -> list[dict[str, Any]]:
        return [query for asked, query in self.asked if asked is call]
