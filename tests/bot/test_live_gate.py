"""Live starts only after a second yes and a passing, unexpired assessment of this model and these settings."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.config.load import load
from bot.config.model import LIVE_CONFIRMATION, Config
from bot.live_gate import VERDICT_FILE, live_refusal, refuse_live
from core.errors import UnsafeError

NOW = 1_000_000
CONFIG = replace(load(None), mode="live", live_confirmation=LIVE_CONFIRMATION)
PASSING: dict[str, object] = {
    "verdict": "pass",
    "model_id": "m1",
    "config_fingerprint": CONFIG.fingerprint,
    "expires_at": NOW + 1,
}


def refusal(home: Path, verdict: object, config: Config = CONFIG, model_id: str = "m1") -> str:
    (home / VERDICT_FILE).write_text(verdict if isinstance(verdict, str) else json.dumps(verdict))
    return live_refusal(config, home, model_id, NOW)


def test_live_may_start_after_everything(tmp_path: Path) -> None:
    assert refusal(tmp_path, PASSING | {"more": "keys"}) == ""
    refuse_live(CONFIG, tmp_path, "m1", NOW)


def test_live_is_shut_before_anything_was_assessed(tmp_path: Path) -> None:
    with pytest.raises(UnsafeError, match=r"mode live is refused: .*no verdict.*`ebb assess`"):
        refuse_live(CONFIG, tmp_path, "m1", NOW)


@pytest.mark.parametrize("said", ["", "yes", "i trade real money", "I trade real money "])
def test_the_second_yes_is_word_for_word(tmp_path: Path, said: str) -> None:
    config = replace(CONFIG, live_confirmation=said)
    assert "live_confirmation" in refusal(tmp_path, PASSING, config)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"verdict": "fail"}, "the verdict is 'fail'"),
        ({"verdict": None}, "the verdict is None"),
        ({"expires_at": NOW}, "has expired"),
        ({"expires_at": str(NOW + 5)}, "has expired"),
        ({"expires_at": None}, "has expired"),
        ({"model_id": "m2"}, "about model 'm2'"),
        ({"config_fingerprint": "other"}, "other settings"),
    ],
)
def test_a_verdict_that_is_not_this_one_is_no_verdict(
    tmp_path: Path, change: dict[str, object], said: str
) -> None:
    assert said in refusal(tmp_path, PASSING | change)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00"])
def test_a_damaged_verdict_is_none(tmp_path: Path, text: str) -> None:
    assert "no verdict" in refusal(tmp_path, text)


def test_other_settings_need_a_verdict_of_their_own(tmp_path: Path) -> None:
    riskier = replace(CONFIG, risk=replace(CONFIG.risk, risk_per_trade_pct_of_equity=2.0))
    assert "other settings" in refusal(tmp_path, PASSING, riskier)
