import json
from collections.abc import Callable
from pathlib import Path

import pytest

import cli.main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def ebb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)

    def ebb(*arguments: str) -> tuple[int, str, str]:
        code = cli.main.run(list(arguments))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return ebb


def test_check_says_ok_and_the_fingerprint(ebb: Run) -> None:
    code, out, _ = ebb("config", "check")
    assert code == 0
    first, second = out.splitlines()
    assert first == "ok: default settings, strategy threshold"
    assert len(second.removeprefix("fingerprint ")) == 64


def test_check_says_the_wrong_line(ebb: Run) -> None:
    Path("config.yaml").write_text("risk:\n  max_levrage: 3\n")
    assert ebb("config", "check") == (
        2,
        "",
        (
            "error: config.yaml:2 risk.max_levrage: unknown key; "
            "nearest is risk.max_leverage; remove or rename it\n"
        ),
    )


def test_check_refuses_an_unsafe_file_with_its_own_code(ebb: Run) -> None:
    Path("other.yaml").write_text("risk:\n  stop_loss_pct_of_price: 8\n")
    code, _, error = ebb("--config", "other.yaml", "config", "check")
    assert code == 3
    assert error.startswith("error: other.yaml instrument.leverage: 10 liquidates a short")


def test_show_prints_every_setting_for_people_and_for_scripts(ebb: Run) -> None:
    Path("config.yaml").write_text("risk: {max_leverage: 2}\n")
    code, out, _ = ebb("config", "show", "--json")
    shown = json.loads(out)
    assert (code, shown["risk"]["max_leverage"]) == (0, 2.0)
    assert shown["market"]["start"] == "2025-01-01"
    code, text, _ = ebb("config", "show")
    assert code == 0
    assert "risk:\n" in text
    assert "  max_leverage: 2.0\n" in text
    assert f"fingerprint: {shown['fingerprint']}\n" in text


def test_home_is_overridden(ebb: Run, tmp_path: Path) -> None:
    _, out, _ = ebb("--home", "elsewhere", "config", "show", "--json")
    assert json.loads(out)["home"] == str(tmp_path / "elsewhere")


def test_schemas_are_written_once_and_checked(ebb: Run) -> None:
    code, out, _ = ebb("config", "schema", "--check")
    assert code == 1
    assert out.startswith("not current: schema/config.schema.json, ")
    assert ebb("config", "schema")[1].startswith("written: ")
    assert ebb("config", "schema", "--check") == (0, "all current\n", "")
    Path("schema/config.schema.json").write_text("{}")
    assert ebb("config", "schema", "--check") == (
        1,
        "not current: schema/config.schema.json\n",
        "",
    )
