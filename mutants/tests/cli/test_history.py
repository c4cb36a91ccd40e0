"""The lines a user types first, on real history, as they stand: import, train, replay, explain."""

import contextlib
import io
import json
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import cli.main
from bot.journal.reader import JournalReader
from core.decision import Decision, Ruling

Run = Callable[..., tuple[int, str, str]]
REPLAY = ("replay", "--from", "2024-01-01", "--to", "2025-05-31")


@pytest.fixture(scope="module")
def home(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("replayed") / "home"
    shutil.copytree(trained, home)
    return home


@pytest.fixture(scope="module")
def replayed(home: Path) -> dict[str, Any]:
    """What the replay of seventeen months prints as JSON."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert cli.main.run(["--home", str(home), *REPLAY, "--json"]) == 0
    found: dict[str, Any] = json.loads(out.getvalue())
    return found


@pytest.fixture
def ebb(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    monkeypatch.chdir(tmp_path)

    def ebb(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = cli.main.run(["--home", str(home), *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return ebb


def test_replay_of_seventeen_months_is_told_as_json(replayed: dict[str, Any]) -> None:
    found = replayed
    assert found["bars"] == found["decisions"] == 12_408
    assert len(found["trades"]) == found["trades_count"] > 0
    together = sum(Decimal(trade["pnl_usdt"]) for trade in found["trades"])
    assert float(together) == pytest.approx(found["pnl_usdt"], abs=1e-6)
    fees = sum(Decimal(trade["fees_usdt"]) for trade in found["trades"])
    assert float(fees) == pytest.approx(found["fees_usdt"], abs=1e-6)
    parts = found["gross_pnl_usdt"] - found["fees_usdt"] + found["funding_usdt"]
    assert parts == pytest.approx(found["pnl_usdt"], abs=1e-6)
    assert found["max_drawdown_pct"] > 0
    assert sum(found["refusals"].values()) == found["refusals_count"] > 0
    assert Path(found["report"]).is_file()
    assert Path(found["journal"]).is_file()
    assert all(Decimal(trade["quantity"]) < 0 for trade in found["trades"])


def test_replay_in_words_ends_with_its_files(ebb: Run) -> None:
    code, out, _ = ebb(*REPLAY)
    lines = out.splitlines()
    assert code == 0
    assert any(line.startswith("refusals by rule: ") for line in lines)
    assert lines[-2].startswith("journal ")
    assert Path(lines[-1].removeprefix("report").strip()).is_file()


def decisions(replayed: dict[str, Any]) -> list[Decision]:
    with JournalReader(Path(replayed["journal"])) as reader:
        rows = [row.record for row in reader.read(kind="Decision")]
    return [row for row in rows if isinstance(row, Decision)]


def test_entry_is_explained_with_features_orders_and_result(
    ebb: Run, replayed: dict[str, Any]
) -> None:
    entered = next(one for one in decisions(replayed) if one.reason == "enter")
    code, out, _ = ebb("explain", entered.id)
    assert code == 0
    for said in ("log odds", "PlaceOrder", "Fill", "stop read back", "  exit ", "  result "):
        assert said in out
    found = json.loads(ebb("explain", entered.id, "--json")[1])
    assert found["decision"]["id"] == entered.id
    assert [one["value"] for one in found["features"]]
    assert found["records"]


def test_refusal_is_explained_with_rule_limit_and_figure(
    ebb: Run, replayed: dict[str, Any]
) -> None:
    refused = next(
        one
        for one in decisions(replayed)
        if one.verdict is not None and one.verdict.ruling is Ruling.REFUSED
    )
    assert refused.verdict is not None
    code, out, _ = ebb("explain", refused.id)
    assert code == 0
    assert "nothing was sent" in out
    for finding in refused.verdict.findings:
        assert f"{finding.rule}: limit {finding.limit}" in out
        assert f"actual {finding.actual}" in out


def test_status_of_a_home_that_never_ran_is_one_line(ebb: Run) -> None:
    code, out, error = ebb("status")
    assert (code, out) == (4, "")
    assert error.count("\n") == 1
    assert "paper.sqlite: no journal; run the bot first" in error
