"""What only a run can tell: how old data are when they arrive, and how long the exchange takes to answer.

Read from the stamps that a bot leaves in its journal, by the very table of `ebb latency`. A bot on the embedded market
and a replay travel no network; orders on paper are answered in process. What no journal has measured is None.
"""

from dataclasses import dataclass
from pathlib import Path

from bot.folders import journals
from bot.journal.errors import JournalError
from bot.journal.reader import JournalReader
from bot.latency_table import LatencyTable, Line, read_newest

EMBEDDED, REPLAYS, PAPER = "paper", "journal", "paper"
"""The folders of what has no market outside, and what the name of a state without an account begins with."""
SIMULATOR = "-simulator"
FEWEST_ANSWERS, FEWEST_ARRIVALS = 5, 20
TICK = "Trade"


@dataclass(frozen=True, slots=True)
class Network:
    """Each from the newest journal that knows it; `..._in` names its folder and `delays_at` is its path.

    `data_age`: from the exchange's time of the newest tick of a decision to here. `order_answer`: from an order that is
    handed to the exchange's client to its answer. `delays`: the same as `data_age` by kind of event, in classes.
    """

    data_age: Line | None = None
    data_age_in: str = ""
    order_answer: Line | None = None
    order_answer_in: str = ""
    delays: tuple[Line, ...] = ()
    delays_at: str | None = None

    @property
    def measured_in(self) -> tuple[str, ...]:
        """Return the folders of the journals that were asked, each once."""
        return tuple(
            dict.fromkeys(name for name in (self.data_age_in, self.order_answer_in) if name)
        )


def read_network(home: Path) -> Network:
    """Look through the journals of bots that ran under `home`, the newest first."""
    found = Network()
    for path in journals(home):
        state = path.parent.name
        if state in {EMBEDDED, REPLAYS}:
            continue
        try:
            with JournalReader(path) as reader:
                table = read_newest(reader)
        except JournalError:
            continue
        found = _with(found, table, path)
        if found.data_age is not None and found.order_answer is not None:
            break
    return found


def _with(found: Network, table: LatencyTable, path: Path) -> Network:
    """Return `found` with what it lacked and this journal knows."""
    state = path.parent.name
    age, age_in = found.data_age, found.data_age_in
    answer, answer_in = found.order_answer, found.order_answer_in
    delays, delays_at = found.delays, found.delays_at
    if age is None and (age := _ages(table)) is not None:
        age_in = state
    if answer is None and not state.startswith(PAPER):
        answer = _enough(table, "acknowledged")
        answer_in = state if answer is not None else ""
    if not delays:
        delays = tuple(line for line in table.delays if line.count >= FEWEST_ARRIVALS)
        delays_at = str(path) if delays else None
    return Network(age, age_in, answer, answer_in, delays, delays_at)


def _ages(table: LatencyTable) -> Line | None:
    """Return what decisions found; None where no tick came live, as when each was asked for."""
    came = any(line.name == TICK and line.count >= FEWEST_ANSWERS for line in table.delays)
    return _enough(table, "received") if came else None


def _enough(table: LatencyTable, stage: str) -> Line | None:
    line = next((line for line in table.stages if line.name == stage), None)
    return line if line is not None and line.count >= FEWEST_ANSWERS else None
