"""What the watcher says aloud, and the one line that it is. It must not know files."""

from dataclasses import dataclass
from enum import StrEnum

import orjson

from bot.chain.news import LITOSHI


class AlertKind(StrEnum):
    """Coins on their way to an exchange, or a sign that they may be."""

    DEPOSIT = "deposit"
    PRECURSOR = "precursor"


@dataclass(frozen=True, slots=True)
class Alert:
    """`time` ms UTC of the host; `amount` litoshi; `retract` True takes the earlier one back."""

    time: int
    txid: str
    kind: AlertKind
    amount: int
    exchange: str | None
    score: float
    retract: bool = False

    @property
    def key(self) -> tuple[str, AlertKind, str | None]:
        """What a retraction refers to."""
        return self.txid, self.kind, self.exchange

    def line(self) -> bytes:
        """Return the JSON object, with its line end."""
        body = {
            "t": self.time / 1000,
            "txid": self.txid,
            "kind": self.kind.value,
            "amount": self.amount / LITOSHI,
            "exchange": self.exchange,
            "score": round(self.score, 4),
            "retract": self.retract,
        }
        return orjson.dumps(body) + b"\n"


def alert_of(line: bytes) -> Alert:
    """Return the alert that a line is. Raises ValueError, KeyError, TypeError or ArithmeticError for another line."""
    body = orjson.loads(line)
    # float first: a list times a hundred million is a list of that length.
    return Alert(
        time=round(float(body["t"]) * 1000),
        txid=str(body["txid"]),
        kind=AlertKind(body["kind"]),
        amount=round(float(body["amount"]) * LITOSHI),
        exchange=body["exchange"],
        score=float(body["score"]),
        retract=bool(body["retract"]),
    )
