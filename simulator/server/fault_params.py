"""What a fault's params may be: a type and a range for every name, checked by pydantic before anything is armed.

The defaults are those of the table of faults (`fault_kinds`); a name or a value outside this is refused in one line.
"""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, create_model

from core.errors import InputError
from simulator.exchange.listing import ListingStatus
from simulator.exchange.words import Side
from simulator.server.fault_kinds import KINDS, Kind, Value
from simulator.server.refusing import one_line

TEN_MINUTES_MS, HOUR_MS, DAY_MS = 600_000, 3_600_000, 86_400_000
MOST_LAG_MS = 20_000


def _amount(least: str, most: str) -> object:
    """Return the type of a decimal in text within a range."""
    low, high = Decimal(least), Decimal(most)

    def within(value: str) -> str:
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or not low <= number <= high:
            raise ValueError(f"a number in text, {least} to {most}")
        return value

    return Annotated[str, Field(max_length=30), AfterValidator(within)]


def _whole(least: int, most: int) -> object:
    return Annotated[int, Field(ge=least, le=most)]


def _fraction(least: float, most: float) -> object:
    return Annotated[float, Field(ge=least, le=most, allow_inf_nan=False)]


SHARE = Annotated[float, Field(gt=0, le=1, allow_inf_nan=False)]
NAMES = Annotated[str, Field(max_length=100)]
PATHS = Annotated[str, Field(max_length=1_000, pattern=r"^/[^,\s]*(,/[^,\s]*)*$")]
RANGES: dict[str, object] = {
    "symbol": Annotated[str, Field(max_length=30)],
    "hold_ms": _whole(0, TEN_MINUTES_MS),
    "ms": _whole(0, TEN_MINUTES_MS),
    "code": _whole(1, 9_999_999),
    "bps": _whole(-5_000, 10_000),
    "share": SHARE,
    "slices": _whole(1, 100),
    "factor": _fraction(0.1, 10),
    "days": _whole(0, 3_650),
    "readOnly": _whole(0, 1),
    "withdraw": bool,
    "reduce_only": bool,
    "field": Annotated[str, Field(min_length=1, max_length=60)],
    "topic": NAMES,
    "tick": _amount("0.0001", "100"),
    "step": _amount("0.000001", "1000"),
    "min_notional": _amount("0.01", "1000000"),
    "ratio": _fraction(-0.9, 9),
    "rate": _amount("-0.1", "0.1"),
    "leverage": _whole(1, 200),
    "side": Literal[tuple(one.value for one in Side)],
    "quantity": _amount("0.000001", "1000000"),
}
"""By name; amounts are USDT or base currency, times ms, shares and ratios fractions."""
OWN: dict[tuple[str, str], object] = {
    ("clock_offset", "ms"): _whole(-DAY_MS, DAY_MS),
    ("replica_lag", "ms"): _whole(0, MOST_LAG_MS),
    ("wick", "ms"): _whole(1, HOUR_MS),
    ("stop_wrong_size", "ratio"): SHARE,
    ("http_503", "status"): _whole(400, 599),
    ("closed_symbol", "status"): Literal[tuple(one.value for one in ListingStatus)],
}
"""Where one fault's range is another than the name's."""


def read_params(kind: Kind, said: Mapping[str, Value]) -> tuple[tuple[str, ...], dict[str, Value]]:
    """Return the paths a fault is aimed at and its params, defaults filled in. Raises InputError."""
    for name in said:
        if name != "paths" and name not in kind.params:
            wanted = ", ".join([*kind.params, "paths"])
            raise InputError(f"{kind.name} has no {name!r}", wanted=wanted, where="params")
    try:
        read = _model(kind.name).model_validate(dict(said)).model_dump()
    except ValidationError as error:
        raise one_line(error, under="params") from None
    aimed = read.pop("paths")
    return kind.paths if aimed is None else tuple(aimed.split(",")), read


@cache
def _model(name: str) -> type[BaseModel]:
    kind = KINDS[name]
    fields: dict[str, Any] = {
        param: (OWN.get((name, param)) or RANGES[param], usual)
        for param, usual in kind.params.items()
    }
    fields["paths"] = (PATHS | None, None)
    return create_model(name, __config__=ConfigDict(extra="forbid", strict=True), **fields)
