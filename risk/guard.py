"""What the guard does about what it sees. Pure: the same sights give the same deeds.

The bot comes first: it has its own five seconds to cover a short or close it. The guard acts when that time is well
over, so that two hands never fight for one stop.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le, doc

from core.stops import StopRule


@dataclass(frozen=True, slots=True)
class GuardSettings:
    """The fields are the keys of `guard:` in config.yaml."""

    every_s: Annotated[float, Ge(1), Le(60), doc("pause between two looks at the account")] = 5.0
    uncovered_s: Annotated[
        float, Ge(5), Le(120), doc("a short without a stop for this long gets one from the guard")
    ] = 10.0
    close_after_s: Annotated[
        float, Ge(10), Le(600), doc("and is closed when it still has none after this long")
    ] = 30.0
    silent_s: Annotated[
        float, Ge(10), Le(3600), doc("a bot whose journal is silent for this long counts as gone")
    ] = 60.0
    close_unattended_after_s: Annotated[
        float,
        Ge(0),
        Le(604_800),
        doc(
            "a covered short nobody looks after is closed after this long; 0 leaves it to its stop"
        ),
    ] = 900.0


class Deed(StrEnum):
    """What the guard does."""

    NOTHING = "nothing"
    ALERT = "alert"
    SET_STOP = "set_stop"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen at `time` (ms). `silent_ms`: the age of the journal's newest row, None = there is no journal."""

    time: int
    quantity: Decimal
    entry_price: Decimal
    mark_price: Decimal
    stop_price: Decimal | None
    silent_ms: int | None
    liquidation_price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A deed, why, and where the stop goes when one is to be set."""

    deed: Deed
    reason: str
    stop_price: Decimal | None = None


@dataclass(slots=True)
class Judge:
    """Remembers since when what is wrong has been wrong (ms)."""

    settings: GuardSettings
    rule: StopRule
    uncovered_since: int | None = None
    unattended_since: int | None = None

    def judge(self, sight: Sight) -> Judgement:
        """Return what to do about `sight`."""
        silent = sight.silent_ms is None or sight.silent_ms > self.settings.silent_s * 1000
        if sight.quantity > 0:
            return Judgement(Deed.ALERT, f"{sight.quantity} LTC long: Ebb never opens that")
        if not sight.quantity:
            self.uncovered_since = self.unattended_since = None
            return Judgement(Deed.ALERT, _gone(sight)) if silent else _NOTHING
        now, fault = sight.time, self._fault_of(sight)
        self.unattended_since = _since(self.unattended_since, now, wrong=silent)
        self.uncovered_since = _since(self.uncovered_since, now, wrong=bool(fault))
        if self.uncovered_since is not None:
            return self._uncovered(sight, fault, (now - self.uncovered_since) / 1000)
        if self.unattended_since is not None:
            return self._unattended(sight, (now - self.unattended_since) / 1000)
        return _NOTHING

    def _fault_of(self, sight: Sight) -> str:
        """Say what is wrong with the cover of a short; a stop that would not fire in time is none."""
        if sight.stop_price is None:
            return "without a stop"
        fault = self.rule.fault_of(
            sight.stop_price, sight.entry_price, sight.mark_price, sight.liquidation_price
        )
        return f"whose stop at {sight.stop_price} {fault}" if fault else ""

    def _uncovered(self, sight: Sight, fault: str, waited_s: float) -> Judgement:
        said = f"{sight.quantity} LTC {fault} for {waited_s:.0f} s"
        if waited_s < self.settings.uncovered_s:
            return Judgement(Deed.ALERT, said)
        stop = self.rule.stop_for(sight.entry_price, sight.liquidation_price)
        if sight.mark_price >= stop or waited_s >= self.settings.close_after_s:
            return Judgement(Deed.CLOSE, said)
        return Judgement(Deed.SET_STOP, said, stop)

    def _unattended(self, sight: Sight, waited_s: float) -> Judgement:
        after_s = self.settings.close_unattended_after_s
        said = f"{_gone(sight)}; {sight.quantity} LTC are covered at {sight.stop_price}"
        if after_s and waited_s >= after_s:
            return Judgement(Deed.CLOSE, f"{said}, and nobody came in {waited_s:.0f} s")
        return Judgement(Deed.ALERT, said)


_NOTHING = Judgement(Deed.NOTHING, "")


def _since(before: int | None, now: int, *, wrong: bool) -> int | None:
    if not wrong:
        return None
    return before if before is not None else now


def _gone(sight: Sight) -> str:
    if sight.silent_ms is None:
        return "there is no journal of a bot"
    return f"the bot's journal has been silent for {sight.silent_ms / 1000:.0f} s"
