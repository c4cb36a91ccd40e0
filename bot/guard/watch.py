"""The guard's rounds: look, judge, act, say. It reads the bot's journal for a sign of life and never writes to it.

One round is one look at the exchange; what cannot be read is said, and looked at again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from structlog.typing import FilteringBoundLogger

from bot.bybit.reply import KeyRefusedError, ReadError
from bot.clock import MarketClock
from bot.guard.hand import Hand
from bot.journal.errors import JournalError
from bot.journal.reader import JournalReader
from risk.guard import Deed, Judge, Judgement, Sight


@dataclass(slots=True)
class Guard:
    """One account and one journal under watch. `said` is what was last said, so that nothing is repeated each round.

    `has_seen`: the account was read once, so that its key is one.
    """

    hand: Hand
    judge: Judge
    journal: Path
    clock: MarketClock
    log: FilteringBoundLogger
    said: str = ""
    has_seen: bool = False

    def round(self) -> Judgement | None:
        """Look once and do what is to be done; None when the exchange did not say what it holds.

        Raises KeyRefusedError for a key that never worked. One that did may do so again (its address, its permissions):
        its guard stays, and says it.
        """
        try:
            held = self.hand.look()
            self.has_seen = True
        except KeyRefusedError as error:
            if not self.has_seen:
                raise
            self._say(f"the account cannot be read: {error}")
            return None
        except ReadError as error:
            self._say(f"the account cannot be read: {error}")
            return None
        now = self.clock.now_ms()
        sight = Sight(
            now,
            held.quantity,
            held.entry_price,
            held.mark_price,
            held.stop_price,
            silent_ms(self.journal, now),
            held.liquidation_price,
        )
        judgement = self.judge.judge(sight)
        self._act(judgement)
        return judgement

    def _act(self, judgement: Judgement) -> None:
        match judgement.deed:
            case Deed.NOTHING:
                if self.said:
                    self.log.info("all is well again")
                self.said = ""
                return
            case Deed.SET_STOP if judgement.stop_price is not None:
                reply = self.hand.set_stop(judgement.stop_price)
                said = f"stop {judgement.stop_price}: {reply.code}, {reply.message}"
                self.log.critical("guard acts", deed="set_stop", reason=judgement.reason, said=said)
            case Deed.CLOSE:
                reply = self.hand.close()
                said = f"{reply.code}, {reply.message}"
                self.log.critical("guard acts", deed="close", reason=judgement.reason, said=said)
            case _:
                self._say(judgement.reason)

    def _say(self, words: str) -> None:
        # The figures in it grow; the same trouble is told once.
        plain = "".join(letter for letter in words if not letter.isdigit())
        if plain != self.said:
            self.said = plain
            self.log.critical("guard", alert=words)


def silent_ms(journal: Path, now: int) -> int | None:
    """Return the age of the journal's newest row; None when there is no journal that can be read."""
    try:
        with JournalReader(journal) as reader:
            newest = reader.last()
    except JournalError:
        return None
    return None if newest is None else max(now - newest.time_ms, 0)


Stopped = Callable[[float], bool]


def keep_watch(guard: Guard, every_s: float, stopped: Stopped) -> None:
    """Make rounds until `stopped(pause)` says so."""
    while True:
        guard.round()
        if stopped(every_s):
            return
