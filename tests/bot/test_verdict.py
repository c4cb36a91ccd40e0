"""The sealed verdict: whole or not at all, and worth nothing once anything about it is changed."""

import json
import stat
from pathlib import Path

import pytest

from bot.verdict import FILE, KEY_FILE, read_verdict, why_not_live, write_verdict
from core.errors import InputError

FIELDS: dict[str, object] = {
    "verdict": "live",
    "model_id": "m",
    "model_sha256": "a" * 64,
    "config_fingerprint": "c" * 64,
    "assessed_at": 1_000,
    "expires_at": 2_000,
    "reasons": ["An edge after costs is shown."],
    "edge": {"mean_bps": 12.5},
}


def why(home: Path, **changed: object) -> str:
    asked = {"model_id": "m", "model_sha256": "a" * 64, "config_fingerprint": "c" * 64}
    now = int(str(changed.pop("now_ms", 1_500)))
    words = {**asked, **{name: str(value) for name, value in changed.items()}}
    return why_not_live(
        home, words["model_id"], words["model_sha256"], words["config_fingerprint"], now
    )


def test_a_verdict_that_was_written_is_read_back_and_lets_live_start(tmp_path: Path) -> None:
    write_verdict(tmp_path, FIELDS)
    found = read_verdict(tmp_path)
    assert (found.verdict, found.model_id, found.expires_at) == ("live", "m", 2_000)
    assert why(tmp_path) == ""


def test_without_a_verdict_live_does_not_start(tmp_path: Path) -> None:
    assert "run `ebb assess`" in why(tmp_path)


@pytest.mark.parametrize("said", ["paper", "do_not_trade", "LIVE", ""])
def test_another_word_than_live_does_not_start_it_and_its_reason_is_told(
    tmp_path: Path, said: str
) -> None:
    write_verdict(tmp_path, {**FIELDS, "verdict": said, "reasons": ["Only 3 trades."]})
    assert f"the verdict is {said} (Only 3 trades.)" in why(tmp_path)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"now_ms": 2_000}, "expired"),
        ({"model_id": "n"}, "is of model m, not of n"),
        ({"model_sha256": "b" * 64}, "is of model m"),
        ({"config_fingerprint": "d" * 64}, "settings have changed"),
    ],
)
def test_an_expired_one_or_one_of_another_model_or_settings_does_not_start_it(
    tmp_path: Path, changed: dict[str, object], told: str
) -> None:
    write_verdict(tmp_path, FIELDS)
    assert told in why(tmp_path, **changed)


@pytest.mark.parametrize("name", ["verdict", "expires_at", "edge", "reasons", "config_fingerprint"])
def test_one_changed_field_breaks_the_seal(tmp_path: Path, name: str) -> None:
    path = write_verdict(tmp_path, {**FIELDS, "verdict": "paper"})
    fields = json.loads(path.read_text())
    fields[name] = {"verdict": "live", "expires_at": 9_999, "edge": {}, "reasons": []}.get(
        name, "x"
    )
    path.write_text(json.dumps(fields))
    with pytest.raises(InputError, match="changed, or sealed by another machine"):
        read_verdict(tmp_path)
    assert why(tmp_path)


def test_a_verdict_of_another_machine_is_refused(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    path = write_verdict(there, FIELDS)
    write_verdict(here, FIELDS)
    (here / FILE).write_bytes(path.read_bytes())
    with pytest.raises(InputError, match="sealed by another machine"):
        read_verdict(here)


@pytest.mark.parametrize("content", [b"", b"null", b"[]", b'{"seal": 1}', b"\xff", b"{" * 100_000])
def test_bytes_that_are_none_are_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    write_verdict(tmp_path, FIELDS)
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(InputError, match="verdict"):
        read_verdict(tmp_path)


def test_the_key_is_the_owners_alone_and_stays(tmp_path: Path) -> None:
    write_verdict(tmp_path, FIELDS)
    key = (tmp_path / KEY_FILE).read_bytes()
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    assert len(key) == 32
    write_verdict(tmp_path, FIELDS)
    assert (tmp_path / KEY_FILE).read_bytes() == key
    assert key.hex() not in (tmp_path / FILE).read_text()
