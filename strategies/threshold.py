"""SHORT while the model's forecast is high enough, with a band so that it does not flicker.

It must not know the market, the account or who forecasts.
"""

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Le, MaxLen, MinLen, doc

from core.decision import Stance
from core.errors import InputError
from core.plugs import View


@dataclass(frozen=True, slots=True)
class Threshold:
    """Enter high, leave low. Raises InputError when the band is upside down."""

    enter_above: Annotated[
        float, Ge(0), Le(1), doc("probability of profit at or above which a short is opened")
    ] = 0.5
    exit_below: Annotated[
        float, Ge(0), Le(1), doc("probability under which a short is closed; at most enter_above")
    ] = 0.45
    min_hold_bars: Annotated[
        int,
        Ge(0),
        Le(100_000),
        doc("bars a short is kept whatever the forecast; risk still closes it"),
    ] = 3
    model: Annotated[
        str, MinLen(1), MaxLen(64), doc("id of the model to ask; latest is the champion")
    ] = "latest"

    def __post_init__(self) -> None:
        if not self.exit_below <= self.enter_above:
            raise InputError(
                f"exit_below {self.exit_below} with enter_above {self.enter_above}",
                wanted="exit_below at most enter_above",
                fix="a short would be closed by the forecast that opened it",
            )

    def decide(self, view: View) -> Stance:
        """Return the stance of this bar.

        A forecast of NaN opens nothing. While a short is held it counts as a low one: the short is
        kept for its `min_hold_bars` (its stop rests on the exchange) and closed after that, since
        nobody can say any more that it should be held.
        """
        if not view.holding:
            return Stance.SHORT if view.forecast >= self.enter_above else Stance.FLAT
        if view.bars_held < self.min_hold_bars or view.forecast >= self.exit_below:
            return Stance.SHORT
        return Stance.FLAT
