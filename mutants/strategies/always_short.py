"""SHORT at every bar: the yardstick a model has to beat. It must not know anything."""

from dataclasses import dataclass

from core.decision import Stance
from core.plugs import View


@dataclass(frozen=True, slots=True)
class AlwaysShort:
    """What shorting without an opinion earns after costs, under the same risk settings."""

    def decide(self, view: View) -> Stance:
        """Return SHORT."""
        return Stance.SHORT
