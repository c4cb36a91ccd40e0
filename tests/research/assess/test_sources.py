"""Which sources a model learned from and cannot count on now."""

from pathlib import Path

import pytest

from bot.config.load import load
from bot.folders import journal_path
from bot.journal.journal import Journal
from core.events import SourceAge
from research.assess.sources import look_at
from research.dataset import History
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.features.catalogue import NAMES, names_with
from tests.bot.artifacts.conftest import card_with, text_of

HISTORY = History.of_tape(generate(MarketSpec(seed=3), 100), "LTCUSDT")
WITH_FLOW = names_with(("flow",))


def missing(folder: Path, names: tuple[str, ...], settings: str) -> list[str]:
    (folder / "config.yaml").write_text(f"home: .\ndata: {{cross_symbol: null}}\n{settings}\n")
    card = card_with(text_of(names), "m1", names)
    found = look_at(load(folder / "config.yaml"), folder, HISTORY, card)
    return [one for one in found.needed_missing if "second market" not in one]


@pytest.mark.parametrize(
    ("settings", "said"),
    [("", "flow (not under `sources:`)"), ("sources: {flow: true}", "flow (heard by no run yet)")],
)
def test_a_source_that_nobody_hears_is_missing(tmp_path: Path, settings: str, said: str) -> None:
    assert missing(tmp_path, WITH_FLOW, settings) == [said]
    assert missing(tmp_path, NAMES, settings) == []


def test_a_source_that_a_bot_has_heard_is_there(tmp_path: Path) -> None:
    with Journal(journal_path(tmp_path, "paper")) as journal:
        journal.append(SourceAge(1_764_028_800_000, 1_764_028_800_000, "flow", 20))
    assert missing(tmp_path, WITH_FLOW, "sources: {flow: true}") == []
