"""The remote model heard through its answers, and the local one behind it."""

import math
from collections.abc import Sequence

from core.events import Bar, RemoteForecast
from strategies.models.remote import RemoteModel

BAR = 60_000


class Local:
    """A local model that says one thing."""

    def __init__(self, says: float, silent: str = "") -> None:
        self._says, self.silent, self.asked = says, silent, 0

    def forecast(self, vector: Sequence[float]) -> float:
        """Return it."""
        self.asked += 1
        return self._says


def bar(time: int) -> Bar:
    return Bar(time, time, "LTCUSDT", BAR, 1, 1, 1, 1, 1)


def answer(bar_time: int, probability: float, reason: str = "") -> RemoteForecast:
    return RemoteForecast(bar_time + 100, bar_time + 100, "remote", bar_time, probability, reason)


def remote(local: Local) -> RemoteModel:
    return RemoteModel("remote", local, None, "LTCUSDT", BAR)


def test_an_answer_for_the_bar_is_the_forecast_and_the_local_model_is_asked_all_the_same() -> None:
    local = Local(0.4)
    model = remote(local)
    model.observe(bar(BAR))
    model.observe(answer(BAR, 0.7))
    assert model.forecast((1.0,)) == 0.7
    assert local.asked == 1
    assert [(voice.name, voice.weight) for voice in model.voices()] == [("remote", 1.0)]


def test_without_an_answer_the_local_model_speaks_and_the_voices_say_why() -> None:
    model = remote(Local(0.4))
    model.observe(bar(BAR))
    assert model.forecast((1.0,)) == 0.4
    assert model.voices()[0].silent == "remote: no answer in time"
    assert model.silent == ""


def test_an_answer_to_an_older_bar_is_none() -> None:
    model = remote(Local(0.4))
    model.observe(bar(BAR))
    model.observe(answer(BAR, 0.7))
    model.observe(bar(2 * BAR))
    assert model.forecast((1.0,)) == 0.4


def test_a_failure_tells_its_reason_and_what_is_no_probability_is_silence() -> None:
    model = remote(Local(0.4))
    model.observe(bar(BAR))
    model.observe(answer(BAR, math.nan, "remote: status 503"))
    assert model.forecast((1.0,)) == 0.4
    assert model.voices()[0].silent == "remote: status 503"
    model.observe(answer(BAR, 1.7))
    assert model.forecast((1.0,)) == 0.4


def test_when_neither_speaks_both_reasons_are_told() -> None:
    model = remote(Local(math.nan, "warming up"))
    model.observe(bar(BAR))
    assert math.isnan(model.forecast((1.0,)))
    assert model.silent == "remote: no answer in time; warming up"


def test_another_local_model_takes_over_behind_it() -> None:
    model = remote(Local(0.4))
    model.take_fallback(Local(0.45), None)
    model.observe(bar(BAR))
    assert model.forecast((1.0,)) == 0.45
