"""Events as columns and back, by the fields of their dataclass: one table a kind of event.

It must not know files.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any, get_type_hints

import numpy as np
from numpy.typing import NDArray

from core.events import (
    BookDepth,
    Event,
    FundingRate,
    Liquidation,
    Mark,
    Mention,
    OnChain,
    OnChainKind,
    OpenInterest,
    SourceAge,
    Trade,
    VenueFunding,
    VenuePrice,
)

KINDS: Mapping[str, type] = {
    "trades": Trade,
    "book": BookDepth,
    "liquidations": Liquidation,
    "open_interest": OpenInterest,
    "marks": Mark,
    "funding": FundingRate,
    "venue_prices": VenuePrice,
    "venue_funding": VenueFunding,
    "mentions": Mention,
    "ages": SourceAge,
    "chain": OnChain,
}
"""The name of each kind's folder."""
NAMES = {kind: name for name, kind in KINDS.items()}
SEQUENCE = "sequence"
"""The column that says in which order events arrived, beside the fields of the event."""
_TYPES: Mapping[type, tuple[str, Any]] = {
    int: ("BIGINT", np.int64),
    float: ("DOUBLE", np.float64),
    bool: ("BOOLEAN", np.bool_),
    str: ("VARCHAR", object),
    OnChainKind: ("VARCHAR", object),
}


def sql_types(name: str) -> dict[str, str]:
    """Return the columns of a kind with their SQL types, in order."""
    hints = get_type_hints(KINDS[name])
    own = {field.name: _TYPES[hints[field.name]][0] for field in fields(KINDS[name])}
    return {SEQUENCE: "BIGINT", **own}


def columns_of(name: str, rows: Sequence[tuple[int, Event]]) -> dict[str, NDArray[Any]]:
    """Return the columns of (sequence, event) pairs of one kind."""
    hints = get_type_hints(KINDS[name])
    columns: dict[str, NDArray[Any]] = {SEQUENCE: np.array([at for at, _ in rows], np.int64)}
    for field in fields(KINDS[name]):
        values = [getattr(event, field.name) for _, event in rows]
        columns[field.name] = np.array(values, dtype=_TYPES[hints[field.name]][1])
    return columns


def events_of(name: str, columns: Mapping[str, Sequence[Any]]) -> Iterator[tuple[int, Event]]:
    """Yield (sequence, event) pairs of columns, row by row."""
    kind = KINDS[name]
    hints = get_type_hints(kind)
    own = [_told(hints[field.name], columns[field.name]) for field in fields(kind)]
    for sequence, *values in zip(columns[SEQUENCE], *own, strict=True):
        yield sequence, kind(*values)


def _told(kind: type, column: Sequence[Any]) -> Sequence[Any]:
    """Return a column with words as what they are words of."""
    return [OnChainKind(word) for word in column] if kind is OnChainKind else column
