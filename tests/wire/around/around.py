"""All of it beside one bot: posts, prices and payments go on while the sources suffer one hardship after the other."""

import itertools
import threading
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from research.regtest import LITECOIND, WITHOUT_NODE
from tests.wire.around.chain import Chain
from tests.wire.around.crowd import CrowdAround
from tests.wire.around.fault import Fault
from tests.wire.around.venues import Venues

REST_S, CALM_S = 5.0, 75.0
"""Between two faults; and at the end without any, so that everybody can be heard again."""
_END_S = 120.0


@dataclass
class Around:
    """Use as a context manager: servers and node run until the block ends."""

    folder: Path
    seed: int
    faults: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    missing: str = ""
    """Why there is no chain, '' where there is one."""

    def __enter__(self) -> "Around":
        with ExitStack() as stack:
            self._venues = stack.enter_context(Venues())
            self._crowd = stack.enter_context(CrowdAround(self.seed))
            self._chain: Chain | None = None
            if LITECOIND is None:
                self.missing = WITHOUT_NODE
            else:
                self._chain = stack.enter_context(Chain(self.folder / "node", self.seed))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def program(self) -> tuple[str, ...]:
        """Return what is run in the place of `ebb`."""
        return ("tests.wire.around.ebb", self._venues.roots)

    def settle(self, folder: Path) -> str:
        """Write lists, labels and tokens into `folder`; return what `sources:` says of all this."""
        chain = self._chain.settle(folder) if self._chain is not None else ""
        return self._venues.settings + self._crowd.settle(folder) + chain

    @property
    def families(self) -> tuple[str, ...]:
        """Return what must be heard, by the names of its events."""
        chain = ("OnChain",) if self._chain is not None else ()
        return ("VenuePrice", "VenueFunding", "Mention", "BookDepth", "OpenInterest", *chain)

    def live(self, seconds: float) -> threading.Thread:
        """Let time and faults pass in a thread, for so long."""
        thread = threading.Thread(target=self._live, args=(seconds,), daemon=True)
        thread.start()
        return thread

    def end(self, thread: threading.Thread) -> None:
        """Wait until the thread is through."""
        thread.join(_END_S)
        if thread.is_alive():
            self.wrong.append("what is around the bot hangs")

    def _live(self, seconds: float) -> None:
        began, faults = time.monotonic(), itertools.cycle(self._all_faults())
        fault, turn_at = next(faults), REST_S
        broken = False
        for second in itertools.count():
            at_s = time.monotonic() - began
            try:
                if at_s >= turn_at and (broken or at_s < seconds - CALM_S):
                    broken, turn_at = not broken, at_s + (REST_S if broken else fault.seconds)
                    if broken:
                        self.faults[fault.name] += 1
                        fault.begin()
                    else:
                        fault.end()
                        fault = next(faults)
                if at_s >= seconds:
                    return
                self._pass_time(second)
            except Exception as error:  # noqa: BLE001 - a test's world that breaks must not look like calm
                self.wrong.append(f"around the bot, {fault.name}: {error!r}"[:300])
                return
            time.sleep(max(0.0, began + second + 1 - time.monotonic()))

    def _pass_time(self, second: int) -> None:
        self._venues.pass_time(second)
        self._crowd.pass_time(second)
        if self._chain is not None:
            self._chain.pass_time(second)

    def _all_faults(self) -> list[Fault]:
        """Return the faults of all three, one after the other in turn."""
        chain = self._chain.faults if self._chain is not None else ()
        rows = itertools.zip_longest(self._crowd.faults, self._venues.faults, chain)
        return [one for row in rows for one in row if one is not None]
