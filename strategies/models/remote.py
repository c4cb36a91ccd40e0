"""A model on another machine, heard through its answers: each arrives as an event before the decision of its bar.

Nothing is asked from here. An answer of another bar, a late one, or none is silence, and the fallback speaks. The same
events give the same forecasts, live and replayed. It must not know a network.
"""

import math
from collections.abc import Sequence

from core.decision import Voice
from core.events import Bar, Event, RemoteForecast
from core.memory import Standing
from core.plugs import Model, Panel

NOTHING_ASKED = "remote: no answer in time"


class RemoteModel:
    """Implements `core.plugs.Model` and `core.plugs.Panel`.

    `fallback` is the local model, and `panel` the same where it has members; `symbol` and `bar_ms` are the decision's.
    """

    def __init__(
        self, name: str, fallback: Model, panel: Panel | None, symbol: str, bar_ms: int
    ) -> None:
        self.name, self._fallback, self._panel = name, fallback, panel
        self._symbol, self._bar_ms = symbol, bar_ms
        self._bar_time = 0
        self._answer: RemoteForecast | None = None
        self._voices: tuple[Voice, ...] = ()
        self.silent = ""

    def take_fallback(self, fallback: Model, panel: Panel | None) -> None:
        """Let another local model speak when the remote one does not."""
        self._fallback, self._panel = fallback, panel

    def observe(self, event: Event) -> None:
        """Take in an answer, or the bar that the next decision is about."""
        if isinstance(event, RemoteForecast):
            if event.model_id == self.name:
                self._answer = event
            return
        if isinstance(event, Bar) and (event.symbol, event.bar_ms) == (self._symbol, self._bar_ms):
            self._bar_time = event.time
        if self._panel is not None:
            self._panel.observe(event)

    def forecast(self, vector: Sequence[float]) -> float:
        """Return the remote answer for the newest bar, else what the fallback says.

        The fallback is always asked: its outcomes are counted, and it is ready when it is needed.
        """
        local = self._fallback.forecast(vector)
        value, why = self._remote()
        spoke = value == value
        self._voices = (
            Voice(self.name, value, 1.0 if spoke else 0.0, why),
            *(self._panel.voices() if self._panel is not None else ()),
        )
        if spoke:
            self.silent = ""
            return value
        self.silent = "" if local == local else f"{why}; {self._fallback.silent}"
        return local

    def _remote(self) -> tuple[float, str]:
        answer = self._answer
        if answer is None or answer.bar_time != self._bar_time:
            return math.nan, NOTHING_ASKED
        if not 0.0 <= answer.probability <= 1.0:
            return math.nan, answer.reason or NOTHING_ASKED
        return answer.probability, ""

    def voices(self) -> Sequence[Voice]:
        """Return what the remote model said of the newest bar, and the fallback's members after it."""
        return self._voices

    def standings(self) -> tuple[Standing, ...]:
        """Return how the fallback's members have done."""
        return self._panel.standings() if self._panel is not None else ()
