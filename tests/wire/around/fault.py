"""One hardship of a source: how it begins, how long it lasts, how it ends."""

from collections.abc import Callable
from dataclasses import dataclass


def nothing() -> None:
    """End what ends by itself."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`seconds` lie between `begin` and `end`."""

    name: str
    seconds: float
    begin: Callable[[], None]
    end: Callable[[], None] = nothing
