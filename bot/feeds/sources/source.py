"""What an optional source is, and the error that ends its connection."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from core.errors import EbbError
from core.events import Event

Tell: TypeAlias = Callable[[Event], None]


class SourceError(EbbError):
    """A source cannot be asked, or its connection ended: it is tried again after a pause."""


class Ear(Protocol):
    """Where a source says what it heard."""

    def tell(self, event: Event) -> None:
        """Hand over an event."""
        ...

    def heard(self) -> None:
        """Say that the source answered, whether or not it had news."""
        ...

    def now_ms(self) -> int:
        """Return the market's time (ms)."""
        ...


class Source(Protocol):
    """One connection's worth of listening."""

    @property
    def name(self) -> str:
        """Return what it is called in SourceAge, FeedHealth and `sources:` of the config, like flow or venues.okx."""
        ...

    @property
    def max_age_ms(self) -> int:
        """Return how long it may go without an answer."""
        ...

    async def listen(self, ear: Ear) -> None:
        """Listen until the connection ends. Raises SourceError."""
        ...
