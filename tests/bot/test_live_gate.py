"""Live starts only after a second yes and a passing, unexpired assessment of this model and these settings."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.config.load import load
from bot.config.model import LIVE_CONFIRMATION, Config
from bot.live_gate import live_refusal, refuse_live
from bot.verdict import write_verdict
from core.errors import UnsafeError
from tests.bot.artifacts.conftest import card_of

NOW = 1_000_000
CONFIG = replace(load(None), mode="live", live_confirmation=LIVE_CONFIRMATION)
CARD = card_of(b"a model")
PASSING: dict[str, object] = {
    "verdict": "live",
    "model_id": CARD.model_id,
    "model_sha256": CARD.model_sha256,
    "config_fingerprint": CONFIG.fingerprint,
    "assessed_at": NOW - 1,
    "expires_at": NOW + 1,
    "reasons": ["An edge after costs is shown."],
}


def refusal(home: Path, change: dict[str, object] | None = None, config: Config = CONFIG) -> str:
    write_verdict(home, PASSING | (change or {}))
    return live_refusal(config, home, CARD, NOW)


def test_live_may_start_after_everything(tmp_path: Path) -> None:
    assert refusal(tmp_path) == ""
    refuse_live(CONFIG, tmp_path, CARD, NOW)


def test_live_is_shut_before_anything_was_assessed(tmp_path: Path) -> None:
    with pytest.raises(UnsafeError, match=r"mode live is refused: .*no verdict.*`ebb assess`"):
        refuse_live(CONFIG, tmp_path, CARD, NOW)


@pytest.mark.parametrize("said", ["", "yes", "i trade real money", "I trade real money "])
def test_the_second_yes_is_word_for_word(tmp_path: Path, said: str) -> None:
    config = replace(CONFIG, live_confirmation=said)
    assert "live_confirmation" in refusal(tmp_path, config=config)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"verdict": "paper"}, "the verdict is paper"),
        ({"expires_at": NOW}, "has expired"),
        ({"model_id": "m2"}, "of model m2"),
        ({"config_fingerprint": "other"}, "settings have changed"),
    ],
)
def test_a_verdict_that_is_not_this_one_is_no_verdict(
    tmp_path: Path, change: dict[str, object], said: str
) -> None:
    assert said in refusal(tmp_path, change)


def test_a_strategy_without_a_model_was_assessed_by_nobody(tmp_path: Path) -> None:
    write_verdict(tmp_path, PASSING)
    assert "of model" in live_refusal(CONFIG, tmp_path, None, NOW)


def test_other_settings_need_a_verdict_of_their_own(tmp_path: Path) -> None:
    riskier = replace(CONFIG, risk=replace(CONFIG.risk, risk_per_trade_pct_of_equity=2.0))
    assert "settings have changed" in refusal(tmp_path, config=riskier)


def test_a_short_that_is_held_is_looked_after_without_a_verdict_and_nothing_is_opened(
    tmp_path: Path,
) -> None:
    write_verdict(tmp_path, PASSING | {"expires_at": NOW})
    assert "has expired" in refuse_live(CONFIG, tmp_path, CARD, NOW, lambda: True)


def test_with_nothing_held_a_start_without_a_verdict_is_refused(tmp_path: Path) -> None:
    write_verdict(tmp_path, PASSING | {"expires_at": NOW})
    with pytest.raises(UnsafeError, match=r"mode live is refused: .*has expired"):
        refuse_live(CONFIG, tmp_path, CARD, NOW, lambda: False)


def test_nobody_asks_what_is_held_where_the_verdict_passes(tmp_path: Path) -> None:
    def asked() -> bool:
        raise AssertionError("the account was asked")

    write_verdict(tmp_path, PASSING)
    assert refuse_live(CONFIG, tmp_path, CARD, NOW, asked) == ""


def test_a_held_short_is_no_second_yes(tmp_path: Path) -> None:
    config = replace(CONFIG, live_confirmation="")
    with pytest.raises(UnsafeError, match="live_confirmation"):
        refuse_live(config, tmp_path, CARD, NOW, lambda: True)
