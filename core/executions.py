"""Which executions were told before: streams repeat themselves, and every fill counts once (FAULTS 7, 30, I17)."""

from dataclasses import dataclass, field

REMEMBERED = 4096


@dataclass(slots=True)
class Executions:
    """The newest REMEMBERED execution ids, oldest first."""

    seen: dict[str, None] = field(default_factory=dict)

    def is_new(self, execution_id: str) -> bool:
        """Return True the first time an execution is told."""
        if execution_id in self.seen:
            return False
        self.seen[execution_id] = None
        if len(self.seen) > REMEMBERED:
            del self.seen[next(iter(self.seen))]
        return True
