"""`ebb doctor` and `ebb reconcile` as a person or a script meets them."""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest

import cli.main
from simulator.exchange.words import Side
from tests.fakes.exchange_server import Served, serving

Run = Callable[..., tuple[int, str, str]]
SETTINGS = """
home: ./home
mode: testnet
strategy: ./rule.yaml
instrument: {{bar: 1s}}
exchange: {{endpoint: "{rest}"}}
data: {{exchange: embedded, cross_symbol: null}}
risk: {{time_exit_bars: 500, max_entries_per_day: 500, max_notional_usdt: 500}}
execution: {{adopt_gap_s: 0.3}}
latency: {{budget_ms: 5000}}
log: {{level: error}}
"""


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving() as exchange:
        yield exchange


@pytest.fixture
def ebb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)

    def ebb(*arguments: str) -> tuple[int, str, str]:
        code = cli.main.run(list(arguments))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return ebb


def settle_in(folder: Path, served: Served) -> None:
    """Write settings and keys for the served exchange."""
    (folder / "config.yaml").write_text(SETTINGS.format(rest=served.rest))
    (folder / "rule.yaml").write_text("kind: always_short\n")
    secrets = folder / ".env"
    secrets.touch(mode=0o600)
    secrets.write_text(f"EBB_BYBIT_KEY={served.key}\nEBB_BYBIT_SECRET={served.secret}\n")


def test_everything_is_well_with_a_key_and_an_exchange(
    tmp_path: Path, served: Served, ebb: Run
) -> None:
    settle_in(tmp_path, served)
    code, out, error = ebb("doctor")
    assert (code, error) == (0, "")
    assert {line.split()[0] for line in out.splitlines()} == {"ok"}
    assert served.key not in out
    assert served.secret not in out


def test_a_script_reads_grades_and_a_failure_is_an_exit_code(
    tmp_path: Path, served: Served, ebb: Run
) -> None:
    settle_in(tmp_path, served)
    (tmp_path / ".env").chmod(0o644)
    code, out, _ = ebb("doctor", "--json")
    assert code == 1
    found = {one["name"]: one for one in json.loads(out) if one["name"] == "key"}
    assert found["key"]["grade"] == "fail"
    assert "chmod 600" in found["key"]["said"]


def test_settings_that_cannot_be_read_are_the_only_finding(tmp_path: Path, ebb: Run) -> None:
    (tmp_path / "config.yaml").write_text("risk: {max_leverage: 25}\n")
    code, out, error = ebb("doctor")
    assert (code, error) == (1, "")
    (line,) = out.splitlines()
    assert line.startswith("fail         config")
    assert "config.yaml:1 risk.max_leverage" in line


def test_a_run_on_the_exchange_is_reconciled_and_shown(
    tmp_path: Path, served: Served, ebb: Run
) -> None:
    settle_in(tmp_path, served)
    found = {"fills": 0}
    for _ in range(5):  # On a machine with much else to do, 4 s may end before the first short.
        if found["fills"] == 0:
            code, out, _ = ebb("run", "--seconds", "4")
            assert code == 0
            assert "testnet on a loopback simulator through bybit, LTCUSDT 1s, model none" in out
            code, out, error = ebb("reconcile", "--json")
            found = json.loads(out)
            assert (code, error, found["agrees"], found["differences"]) == (0, "", True, [])
    assert found["fills"] >= 1
    assert found["held_ltc"] == found["held_by_exchange_ltc"]
    code, out, _ = ebb("status", "--json")
    standing = json.loads(out)
    assert (code, standing["mode"]) == (0, "testnet-simulator")
    assert standing["position_ltc"] == found["held_ltc"]
    code, out, _ = ebb("explain", standing["decision_id"])
    assert code == 0
    assert f"decision {standing['decision_id']}" in out


def test_what_the_journal_lacks_is_an_exit_code(tmp_path: Path, served: Served, ebb: Run) -> None:
    settle_in(tmp_path, served)
    assert ebb("run", "--seconds", "2")[0] == 0
    served.inside(lambda host: host.exchange.levers.foreign_fill("LTCUSDT", Side.SELL, Decimal(1)))
    code, out, _ = ebb("reconcile")
    assert code == 1
    assert "DIFFERS" in out
    assert "they do not agree" in out
