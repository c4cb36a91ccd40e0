"""What the loop needs of an exchange. Whoever implements it carries bytes and translates, nothing else."""

from collections.abc import Sequence
from typing import Protocol

from core.commands import Command
from core.events import Event


class Exchange(Protocol):
    """One account on one exchange."""

    @property
    def environment(self) -> str:
        """Return what the journal is bound to, for example `paper`."""
        ...

    def observe(self, event: Event) -> Sequence[Event]:
        """Take in market data; return what it did to the account (only an in-process exchange has an answer)."""
        ...

    async def execute(self, command: Command) -> Sequence[Event]:
        """Carry out one request; return what is known of it. Never raises for an unknown outcome: it says UNKNOWN."""
        ...
