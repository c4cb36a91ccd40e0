"""Who decides live and was not asked by the evidence is named."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.artifacts.reversal import ReversalCard, save_reversal
from bot.config.load import load
from bot.config.model import Config
from core.urgent import UrgentSettings
from research.assess.deciders import Deciders, look_for_deciders
from strategies.reversal import FEATURES

CONFIG = load(None)
REMOTE = replace(CONFIG, remote=replace(CONFIG.remote, url="http://127.0.0.1:8080"))
URGENT = replace(CONFIG, urgent=UrgentSettings(burst_bps=80.0))


def with_head(home: Path, wanted: str, *, pays: bool = True) -> Config:
    many = tuple(1.0 for _ in FEATURES)
    card = ReversalCard(
        reversal_id="head-1",
        symbol="LTCUSDT",
        bar_ms=60_000,
        rise_bps=45.0,
        horizon_ms=300_000,
        features=FEATURES,
        mean=many,
        deviation=many,
        coefficients=many,
        intercept=0.0,
        threshold=0.9,
        trained_until_ms=1,
        auc=0.6,
        shorts=900,
        exits=120,
        saved_bps=3.0,
        cost_bps=1.0,
        net_low_bps=0.5,
        net_high_bps=3.5,
        pays=pays,
    )
    save_reversal(home, card.sealed())
    return replace(CONFIG, reversal=replace(CONFIG.reversal, model=wanted))


def test_the_settings_as_they_come_have_no_other_decider(tmp_path: Path) -> None:
    assert look_for_deciders(CONFIG, tmp_path) == Deciders()


@pytest.mark.parametrize(("config", "said"), [(REMOTE, "remote model ebb"), (URGENT, "on ticks")])
def test_what_history_cannot_ask_was_not_judged(tmp_path: Path, config: Config, said: str) -> None:
    found = look_for_deciders(config, tmp_path)
    (sentence,) = found.unjudged
    assert said in sentence


def test_a_head_that_pays_in_its_own_study_is_said_to_be_left_out(tmp_path: Path) -> None:
    found = look_for_deciders(with_head(tmp_path, "head-1"), tmp_path)
    assert found.unjudged == ()
    assert "head-1 closes shorts early and is not in the evidence" in found.left_out[0]


@pytest.mark.parametrize(("wanted", "pays"), [("head-1", False), ("latest", True)])
def test_a_head_that_does_not_pay_or_may_be_another_tomorrow_keeps_from_live(
    tmp_path: Path, wanted: str, pays: bool
) -> None:
    found = look_for_deciders(with_head(tmp_path, wanted, pays=pays), tmp_path)
    assert len(found.unjudged) == 1


def test_a_verdict_is_of_these_deciders_and_of_no_others(tmp_path: Path) -> None:
    known = {one.fingerprint for one in (CONFIG, REMOTE, URGENT, with_head(tmp_path, "head-1"))}
    assert len(known) == 4
