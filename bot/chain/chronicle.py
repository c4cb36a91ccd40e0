"""What the watcher remembers beside its alerts, one JSON object a line: precursors and what became of
them, deposits confirmed, owners learned. From it come the scores after a restart, and the report.

It must not know files.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import orjson

from bot.chain.clusters import Learned
from bot.chain.labels import Owner, Role
from bot.chain.news import LITOSHI
from bot.chain.precursors import Outcome, Precursor, PrecursorKind

Json: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class Confirmed:
    """An alerted deposit reached a number of confirmations; `time` ms UTC of the host."""

    time: int
    txid: str
    depth: int


@dataclass(slots=True)
class Chronicle:
    """Everything remembered, by kind and in order; `unreadable` counts the lines that were no records."""

    precursors: dict[str, Precursor] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    confirmed: list[Confirmed] = field(default_factory=list)
    learned: list[Learned] = field(default_factory=list)
    unreadable: int = 0


def line_of(record: Precursor | Outcome | Confirmed | Learned) -> bytes:
    """Return the line that a record is, with its line end."""
    return orjson.dumps(_body(record)) + b"\n"


def _body(record: Precursor | Outcome | Confirmed | Learned) -> dict[str, Json]:
    match record:
        case Precursor():
            return {
                "record": "precursor",
                "t": record.time / 1000,
                "txid": record.txid,
                "kind": record.kind.value,
                "amount": record.amount / LITOSHI,
                "exchange": record.exchange,
                "score": record.score,
                "row": list(record.row),
            }
        case Outcome():
            lead_s = None if record.lead_ms is None else record.lead_ms / 1000
            found = {"record": "outcome", "t": record.time / 1000, "txid": record.precursor.txid}
            return found | {"lead_s": lead_s, "deposit": record.deposit_txid}
        case Confirmed():
            found = {"record": "confirmed", "t": record.time / 1000, "txid": record.txid}
            return found | {"depth": record.depth}
        case Learned():
            owner = record.owner
            found = {"record": "learned", "script": record.script.hex(), "exchange": owner.exchange}
            return found | {"confidence": owner.confidence, "how": owner.source}


def read(lines: Iterable[bytes]) -> Chronicle:
    """Return what the lines say, oldest first; a torn or foreign line is left out and counted."""
    chronicle = Chronicle()
    for line in filter(bytes.strip, lines):
        try:
            _take(chronicle, orjson.loads(line))
        except (KeyError, TypeError, ValueError, ArithmeticError):
            chronicle.unreadable += 1
    return chronicle


def _take(chronicle: Chronicle, body: dict[str, Json]) -> None:
    match body["record"]:
        case "precursor":
            one = Precursor(
                round(float(body["t"]) * 1000),
                str(body["txid"]),
                PrecursorKind(body["kind"]),
                round(float(body["amount"]) * LITOSHI),
                body["exchange"],
                b"",
                tuple(map(float, body["row"])),
                float(body["score"]),
            )
            chronicle.precursors[one.txid] = one
        case "outcome":
            lead_ms = None if body["lead_s"] is None else round(float(body["lead_s"]) * 1000)
            begun = chronicle.precursors[body["txid"]]
            outcome = Outcome(round(float(body["t"]) * 1000), begun, lead_ms, str(body["deposit"]))
            chronicle.outcomes[begun.txid] = outcome
        case "confirmed":
            time = round(float(body["t"]) * 1000)
            chronicle.confirmed.append(Confirmed(time, str(body["txid"]), int(body["depth"])))
        case "learned":
            confidence, how = float(body["confidence"]), str(body["how"])
            owner = Owner(str(body["exchange"]), confidence, Role.DEPOSIT, how)
            chronicle.learned.append(Learned(bytes.fromhex(body["script"]), owner))
        case _:
            raise ValueError(f"record {body['record']!r}")
