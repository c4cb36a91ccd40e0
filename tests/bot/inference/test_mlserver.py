"""The remote model against a real server of the protocol, serving our own LightGBM text."""

import asyncio
import math
from collections.abc import Iterator
from pathlib import Path

import lightgbm
import numpy as np
import pytest

from bot.clock import MarketClock
from bot.inference.asker import Asker, Service
from bot.inference.breaker import Breaker
from core.events import Event
from strategies.features.catalogue import NAMES
from tests.bot.inference.mlserver import executable, serving

MODEL = Path(__file__).resolve().parents[2] / "golden" / "model.txt"


class Fixed:
    """Features that stand still."""

    names = NAMES

    def __init__(self, row: list[float]) -> None:
        self._row = row

    def observe(self, event: Event) -> None:
        """Hear nothing."""

    def vector(self) -> list[float]:
        """Return the row."""
        return self._row


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    program = executable()
    if program is None:
        pytest.skip(
            "MLServer is not installed (.venv-mlserver, see tests/bot/inference/mlserver.py)"
        )
    with serving(program, tmp_path_factory.mktemp("served"), MODEL.read_bytes()) as url:
        yield url


def asked(
    url: str, row: list[float], name: str = "ebb", budget_ms: int = 3000
) -> tuple[float, str]:
    async def once() -> tuple[float, str]:
        service = Service(url, name, budget_ms)
        asker = Asker(service, Fixed(row), Breaker(3, 1000), MarketClock(), lambda _: None, 250)
        try:
            return await asker.ask(1)
        finally:
            await asker.close()

    return asyncio.run(once())


def test_it_answers_what_the_model_says_here(server: str) -> None:
    booster = lightgbm.Booster(model_str=MODEL.read_text())
    for row in np.random.default_rng(3).normal(size=(5, len(NAMES))).tolist():
        probability, reason = asked(server, row)
        here = np.asarray(booster.predict(np.array([row])), np.float64)
        assert reason == ""
        assert probability == pytest.approx(float(here[0]), abs=1e-12)


def test_a_feature_that_is_missing_is_one_there_too(server: str) -> None:
    booster = lightgbm.Booster(model_str=MODEL.read_text())
    row = np.random.default_rng(4).normal(size=len(NAMES))
    row[-5:] = math.nan
    probability, reason = asked(server, row.tolist())
    here = np.asarray(booster.predict(row[None]), np.float64)
    assert reason == ""
    assert probability == pytest.approx(float(here[0]), abs=1e-12)


def test_a_model_it_does_not_know_is_no_answer(server: str) -> None:
    probability, reason = asked(server, [0.0] * len(NAMES), "nobody")
    assert math.isnan(probability)
    assert "404" in reason


def test_a_vector_it_cannot_take_is_no_answer(server: str) -> None:
    probability, reason = asked(server, [0.0] * 3)
    assert math.isnan(probability)
    assert reason.startswith("remote: AnswerError: status")
