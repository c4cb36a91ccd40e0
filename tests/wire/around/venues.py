"""Four exchanges whose prices wander, each on a port of its own, so that one of them can go away and come back."""

import math
from contextlib import ExitStack
from functools import partial
from urllib.parse import urlsplit

from bot.config.venues import perpetuals_of
from tests.fakes.venues import world
from tests.fakes.venues.server import Served, venues
from tests.wire.around.fault import Fault

WORDS = ("binance", "okx", "kraken", "bitget")
EVERY_S, MAX_AGE_S = 2, 15
_HTML = "<html><body>Just a moment...</body></html>"


class Venues:
    """The servers, what is set for them, and what happens to them. Use as a context manager."""

    def __init__(self) -> None:
        self._served: dict[str, Served] = {}
        self._open: dict[str, ExitStack] = {}
        self.names = tuple(perpetuals_of(word) for word in WORDS)

    def __enter__(self) -> "Venues":
        for name in self.names:
            self._come(name, 0)
        return self

    def __exit__(self, *_: object) -> None:
        for stack in self._open.values():
            stack.close()

    @property
    def settings(self) -> str:
        """Return what `sources:` says of them."""
        return f"""  venues: {", ".join(WORDS)}
  venues_every_s: {EVERY_S}
  venues_max_age_s: {MAX_AGE_S}
"""

    @property
    def roots(self) -> str:
        """Return where each is, as tests.wire.around.ebb wants it."""
        return ",".join(f"{name}={self._served[name].root}/{name}" for name in self.names)

    def pass_time(self, second: int) -> None:
        """Let prices and rates wander."""
        for number, name in enumerate(self._open):
            one = self._served[name][name]
            one.index = round(90.0 + 2.0 * math.sin(second / 40) + 0.01 * number, 2)
            one.mark, one.last = one.index + 0.05, round(one.index + 0.03 * math.cos(second), 2)
            one.rate = 0.0001 * math.sin(second / 300 + number)
            # What was asked is of no use here, and would grow.
            one.asked.clear()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Return what may happen to them."""
        okx = perpetuals_of("okx")
        return (
            Fault("venue gone", 25, partial(self._go, okx), partial(self._return, okx)),
            self._answers("binance", "venue answers 500 in HTML", world.Fault(500, _HTML), 40),
            self._answers(
                "bitget", "venue asks for a pause", world.Fault(429, "{}", {"Retry-After": "20"}), 1
            ),
            self._answers("binance", "venue hangs", world.Fault(delay_s=30), 2),
            self._answers("bitget", "venue is cut off", world.Fault(503, '{"code":'), 20),
            # Whoever answers nonsense is asked again after ten minutes.
            self._answers("kraken", "venue answers 200 in HTML", world.Fault(200, _HTML), 1),
            self._answers("kraken", "venue answers without end", world.Fault(size=9 << 20), 1),
        )

    def _answers(self, word: str, name: str, fault: world.Fault, times: int) -> Fault:
        venue = perpetuals_of(word)

        def begin() -> None:
            self._served[venue][venue].faults.extend([fault] * times)

        def end() -> None:
            self._served[venue][venue].faults.clear()

        return Fault(name, 20, begin, end)

    def _come(self, name: str, port: int) -> None:
        self._open[name] = ExitStack()
        self._served[name] = self._open[name].enter_context(venues(port))

    def _go(self, name: str) -> None:
        self._open.pop(name).close()

    def _return(self, name: str) -> None:
        self._come(name, urlsplit(self._served[name].root).port or 0)
