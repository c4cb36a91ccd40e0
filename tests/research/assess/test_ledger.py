"""The ledger counts what was tried, once each, on this market and stretch; doubt counts too."""

from dataclasses import replace
from pathlib import Path

from research.assess.ledger import FILE, Trial, record, tried_on, was_scheduled

TRIAL = Trial("train", "c1", "m1", "binance", "LTCUSDT", 100, 200, 0.1)


def count(home: Path, from_ms: int = 0, to_ms: int = 1000) -> int:
    return tried_on(home, "binance", "LTCUSDT", from_ms, to_ms).count


def test_nothing_was_tried_where_there_is_no_ledger(tmp_path: Path) -> None:
    assert count(tmp_path) == 0


def test_the_same_settings_and_model_count_once_however_they_were_looked_at(tmp_path: Path) -> None:
    for kind in ("train", "replay", "assess", "assess"):
        record(tmp_path, replace(TRIAL, kind=kind))
    assert count(tmp_path) == 1


def test_other_settings_and_other_models_count(tmp_path: Path) -> None:
    record(tmp_path, TRIAL)
    record(tmp_path, replace(TRIAL, config_fingerprint="c2", sharpe=None))
    record(tmp_path, replace(TRIAL, model_id="m2", sharpe=0.3))
    found = tried_on(tmp_path, "binance", "LTCUSDT", 0, 1000)
    assert found.count == 3
    assert sorted(found.sharpes) == [0.1, 0.3]


def test_another_market_or_a_stretch_that_does_not_touch_does_not_count(tmp_path: Path) -> None:
    record(tmp_path, TRIAL)
    record(tmp_path, replace(TRIAL, model_id="m2", symbol="BTCUSDT"))
    record(tmp_path, replace(TRIAL, model_id="m3", exchange="bybit"))
    assert count(tmp_path) == 1
    assert count(tmp_path, 200, 300) == 0
    assert count(tmp_path, 199, 300) == 1


def test_models_that_a_timer_renewed_count_with_their_settings(tmp_path: Path) -> None:
    record(tmp_path, TRIAL)
    for number in range(5):
        record(tmp_path, replace(TRIAL, model_id=f"renewed{number}", scheduled=True))
    assert count(tmp_path) == 1
    record(tmp_path, replace(TRIAL, config_fingerprint="c9", model_id="m9", scheduled=True))
    assert count(tmp_path) == 2
    assert was_scheduled(tmp_path, "renewed1")
    assert not was_scheduled(tmp_path, "m1")


def test_lines_that_cannot_be_read_raise_the_bar_and_lose_no_other(tmp_path: Path) -> None:
    record(tmp_path, TRIAL)
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes() + b'{"kind": "tr')  # cut by a crash
    record(tmp_path, replace(TRIAL, model_id="m2"))
    path.write_bytes(path.read_bytes() + b"[]\n\xff\xfe\n")
    assert count(tmp_path) == 2 + 3
