"""Whose address is it: what the person says, as scripts. It must not know files nor clusters."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What an exchange uses an address for."""

    HOT = "hot"
    COLD = "cold"
    DEPOSIT = "deposit"


@dataclass(frozen=True, slots=True)
class Owner:
    """An exchange, how sure that is (0..1), the use of the address, and how it is known."""

    exchange: str
    confidence: float
    role: Role
    source: str = "label"


@dataclass(frozen=True, slots=True)
class Labels:
    """`whale`: litoshi from which a deposit is an alert; `owners` by script."""

    whale: int
    owners: Mapping[bytes, Owner] = field(default_factory=dict)
    exchanges: tuple[str, ...] = ()
