"""One figure of `make bench`: what was measured, and what the reference beside it came to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure and its reference, both in `unit`; `ratio` is value over reference."""

    value: float
    unit: str
    reference: float
    what: str

    def plain(self) -> dict[str, object]:
        """Return it as JSON values."""
        ratio = self.value / self.reference if self.reference else None
        return {
            "value": self.value,
            "unit": self.unit,
            "reference": self.reference,
            "ratio": ratio,
            "what": self.what,
        }
