"""FLAT at every bar: everything runs and nothing is traded. It must not know anything."""

from dataclasses import dataclass

from core.decision import Stance
from core.plugs import View


@dataclass(frozen=True, slots=True)
class AlwaysFlat:
    """For watching feeds and forecasts, and to close what is held and stay out."""

    def decide(self, view: View) -> Stance:
        """Return FLAT."""
        return Stance.FLAT
