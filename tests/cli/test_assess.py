"""`ebb assess` from end to end on the embedded market: a planted edge, none, and what it refuses."""

import json
import socket
from pathlib import Path

import pytest

import cli.main
from bot.config.load import load
from bot.verdict import read_verdict, why_not_live

CONFIG = """
home: ./home
strategy: rule.yaml
data: {{exchange: embedded, cross_symbol: null}}
market: {{history_bars: {bars}, edge_strength: {edge}, seed: {seed}}}
training: {{folds: 3, rounds: 60, min_train_rows: 4000}}
assess: {{min_trades: 50}}
"""
RULE = "kind: threshold\nenter_above: 0.55\nexit_below: 0.45\n"


def folder_of(folder: Path, edge: float, seed: int = 3, bars: int = 14_000) -> Path:
    (folder / "rule.yaml").write_text(RULE)
    (folder / "config.yaml").write_text(CONFIG.format(edge=edge, seed=seed, bars=bars))
    return folder / "config.yaml"


def ebb(config: Path, *words: str) -> int:
    return cli.main.run(["--config", str(config), *words])


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    config = folder_of(tmp_path_factory.mktemp("planted"), edge=1.0)
    assert ebb(config, "train") == 0
    return config


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def told(config: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    capsys.readouterr()
    assert ebb(config, "assess", "--json") == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.usefixtures("no_network")
def test_a_planted_edge_gets_live_with_everything_that_was_promised(
    planted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = told(planted, capsys)
    assert found["verdict"] == "live", found["reasons"]
    edge = found["edge"]
    assert isinstance(edge, dict)
    assert {"mean_bps", "low_bps", "high_bps", "trades", "auc", "brier_skill"} <= set(edge)
    assert 0 < edge["low_bps"] < edge["mean_bps"] < edge["high_bps"]
    for section in ("stop_rate", "drawdown_pct", "latency_ms", "sources"):
        assert isinstance(found[section], dict)
    unmeasured = found["not_measured"]
    assert isinstance(unmeasured, list)
    assert {"latency_ms.data_age", "latency_ms.order_answer"} <= set(unmeasured)
    home = planted.parent / "home"
    sealed = read_verdict(home)
    config = load(planted)
    assert sealed.verdict == "live"
    assert sealed.config_fingerprint == config.fingerprint
    assert (
        why_not_live(
            home, sealed.model_id, sealed.model_sha256, config.fingerprint, sealed.assessed_at
        )
        == ""
    )
    page = Path(str(found["report"])).read_text()
    assert '<span id="word">live</span>' in page
    assert "http://" not in page.split("<script>")[0]


def test_in_words_the_reasons_come_first(planted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert ebb(planted, "assess") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "verdict  live"
    assert "An edge after costs is shown" in lines[1]
    assert any(line.startswith("not measured: ") for line in lines)


@pytest.mark.slow
def test_trying_many_settings_raises_the_bar(
    planted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = told(planted, capsys)["edge"]
    rule = planted.parent / "rule.yaml"
    for threshold in (0.56, 0.57):
        rule.write_text(RULE.replace("0.55", str(threshold)))
        told(planted, capsys)
    rule.write_text(RULE)
    after = told(planted, capsys)["edge"]
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert after["trials"] == before["trials"] + 2
    assert after["mean_bps"] == before["mean_bps"]
    assert after["low_bps"] < before["low_bps"]
    assert after["plain_low_bps"] == before["plain_low_bps"]


def test_a_market_without_an_edge_does_not_get_live(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = folder_of(tmp_path, edge=0.0)
    assert ebb(config, "train") == 0
    found = told(config, capsys)
    assert found["verdict"] in {"paper", "do_not_trade"}
    sealed = read_verdict(tmp_path / "home")
    assert why_not_live(
        tmp_path / "home",
        sealed.model_id,
        sealed.model_sha256,
        sealed.config_fingerprint,
        sealed.assessed_at,
    ).startswith("the verdict is")


def test_settings_the_model_was_not_made_for_keep_from_live(
    planted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = planted.read_text()
    planted.write_text(text + "risk: {stop_loss_pct_of_price: 4.0}\n")
    try:
        found = told(planted, capsys)
    finally:
        planted.write_text(text)
    assert found["verdict"] != "live"
    assert any("taught another stop" in str(reason) for reason in found["reasons"])  # type: ignore[attr-defined]


def test_without_a_model_it_says_what_to_do_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = folder_of(tmp_path, edge=0.0, bars=1000)
    assert ebb(config, "assess") == 2
    assert "train one with `ebb train`" in capsys.readouterr().err
    assert not (tmp_path / "home" / "verdict.json").exists()
