"""What the control interface is told, as pydantic reads it: every value typed and within its range, nothing besides."""

from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, TypeVar

import orjson
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from core.errors import InputError
from simulator.server.fault_kinds import KINDS
from simulator.server.faults import Wish
from simulator.server.refusing import one_line

MOST_PRICE = Decimal(10_000_000)
"""USDT; the exchange's own grid limits each contract further."""
MOST_DIGITS = 40
_Model = TypeVar("_Model", bound=BaseModel)


def _price(value: object) -> Decimal:
    wanted = f"a price above 0, at most {MOST_PRICE}"
    is_number = isinstance(value, str | int | float) and not isinstance(value, bool)
    text = str(value) if is_number else ""
    try:
        price = Decimal(text) if len(text) <= MOST_DIGITS else Decimal("NaN")
    except InvalidOperation:
        price = Decimal("NaN")
    if not price.is_finite() or not 0 < price <= MOST_PRICE:
        raise ValueError(wanted)
    return price


Price = Annotated[Decimal, BeforeValidator(_price)]
Symbol = Annotated[str, Field(max_length=30)]


class _Told(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PriceTold(_Told):
    """POST /simulator/price: prices in USDT, as text or as numbers."""

    symbol: Symbol
    last: Price
    mark: Price | None = None
    index: Price | None = None


class ReleaseTold(_Told):
    """POST /simulator/release."""

    symbol: Symbol


class FaultTold(_Told):
    """POST /simulator/faults; the params have their own types (`fault_params`)."""

    name: Annotated[str, Field(max_length=60)]
    probability: Annotated[float, Field(gt=0, le=1, allow_inf_nan=False)] | None = None
    count: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    seconds: Annotated[float, Field(gt=0, le=86_400, allow_inf_nan=False)] | None = None
    params: dict[str, Any] | None = None

    def wish(self) -> Wish:
        """Return it as the faults take it."""
        chance = 1.0 if self.probability is None else self.probability
        return Wish(self.name, chance, self.count, self.seconds, self.params or {})


class ClearTold(_Told):
    """DELETE /simulator/faults[?name=]."""

    name: str | None = None


class NothingTold(_Told):
    """A question without parameters."""


def read(kind: type[_Model], told: dict[str, Any]) -> _Model:
    """Return what was told. Raises InputError, in one line."""
    try:
        return kind.model_validate(told)
    except ValidationError as error:
        raise one_line(error) from None


def read_object(body: bytes) -> dict[str, Any]:
    """Return the JSON object of a body, an empty one for none. Raises InputError."""
    try:
        value = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError:
        raise InputError("the body is not JSON", wanted="a JSON object") from None
    if not isinstance(value, dict):
        raise InputError("the body is no object", wanted="a JSON object")
    return value


def known_fault(name: str) -> str:
    """Return the name of a fault. Raises InputError for one that there is not."""
    if name not in KINDS:
        what = f"no fault is called {name[:60]!r}"
        raise InputError(what, wanted="one of `ebb simulator faults`", where="name")
    return name
