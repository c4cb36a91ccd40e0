"""Which optional sources a model's vector holds: those it learned from, whatever the settings name."""

import math
from pathlib import Path

import numpy as np
import pytest

from bot.artifacts.ensemble import Weighing
from bot.artifacts.mind import Market, Mind, load_mind
from bot.artifacts.save import save_model
from bot.compose import known_mind
from bot.config.load import load
from bot.explanations import Said
from core.decision import Decision, Stance
from core.events import Bar, OnChain, OnChainKind
from core.money import ZERO
from strategies.features.catalogue import NAMES, fingerprint, names_with
from tests.bot.artifacts.conftest import card_with, text_of
from tests.fakes.running import KeptLog

HOUR = 3_600_000
START = 1_764_028_800_000
WITH_CHAIN = names_with(("chain", "chain:ape"))


def mind_on(home: Path, names: tuple[str, ...], configured: tuple[str, ...]) -> Mind:
    model = text_of(names)
    card = card_with(model, "m1", names)
    save_model(home, card, model)
    market = Market("LTCUSDT", HOUR, None, configured)
    return load_mind(home, "m1", market, Weighing(500, 0.05, 0.8))


def hear(mind: Mind) -> dict[str, float]:
    for at in range(START, START + HOUR + 1, 5000):
        mind.features.observe(OnChain(at, at, OnChainKind.ALIVE, "", "", 100.0, 6.0, "poll"))
    seen = START + HOUR - 60_000
    mind.features.observe(OnChain(seen, seen, OnChainKind.DEPOSIT, "t", "ape", 150.0, 1.0, "poll"))
    close = START + HOUR
    mind.features.observe(Bar(close, close + 100, "LTCUSDT", HOUR, 90, 91, 89, 90, 1000))
    return dict(zip(mind.features.names, mind.features.vector(), strict=True))


def test_a_model_that_learned_from_the_chain_is_fed_with_it(tmp_path: Path) -> None:
    mind = mind_on(tmp_path, WITH_CHAIN, ())
    vector = hear(mind)
    assert tuple(vector) == WITH_CHAIN
    assert vector["mp_inflow_5m"] == vector["mp_inflow_5m_ape"] == 150.0
    assert mind.model is not None
    decision = decided(tuple(vector.values()))
    (model, _), *_ = mind.parts
    explained = Said(model, 1.0, np.array([decision.vector])).explained(decision)
    assert explained.values[explained.names.index("mp_inflow_5m")] == 150.0


def test_a_model_from_before_keeps_its_fingerprint_and_its_vector(tmp_path: Path) -> None:
    mind = mind_on(tmp_path, NAMES, ("chain", "chain:ape"))
    assert tuple(hear(mind)) == NAMES
    assert fingerprint(names_with(())) == fingerprint()
    assert len({fingerprint(), fingerprint(names_with(("chain",))), fingerprint(WITH_CHAIN)}) == 3


@pytest.mark.parametrize(("settings", "said"), [("", ["flow"]), ("sources: {flow: true}", [])])
def test_a_source_that_a_model_needs_and_nobody_hears_is_told_at_the_start(
    tmp_path: Path, settings: str, said: list[str]
) -> None:
    names = names_with(("flow",))
    model = text_of(names)
    save_model(tmp_path, card_with(model, "m1", names), model)
    (tmp_path / "config.yaml").write_text(f"home: .\n{settings}\n")
    log = KeptLog()
    known_mind(load(tmp_path / "config.yaml"), tmp_path, log)  # type: ignore[arg-type]  # keeps the lines
    assert [values["source"] for level, _, values in log.lines if level == "warning"] == said


def test_without_a_model_the_vector_holds_all_that_is_configured(tmp_path: Path) -> None:
    market = Market("LTCUSDT", HOUR, None, ("chain",))
    vector = hear(load_mind(tmp_path, None, market, Weighing(500, 0.05, 0.8)))
    assert tuple(vector) == names_with(("chain",))
    assert vector["whale_dep_flag"] == 1.0


def decided(vector: tuple[float, ...]) -> Decision:
    return Decision("d1", START, 90.0, math.nan, Stance.FLAT, None, ZERO, vector, "flat", True)
