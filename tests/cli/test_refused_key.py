"""A key that the exchange refuses: wrong input for each command, told with its mode and its source, at once."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.journal.journal import Journal
from core.events import Timer
from tests.fakes.exchange_server import Served, serving

ROOT = Path(__file__).parents[2]
SETTINGS = """home: ./home
mode: testnet
strategy: ./rule.yaml
exchange: {{endpoint: "{rest}", ws_endpoint: "{ws}"}}
"""


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving() as exchange:
        yield exchange


def ebb(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cli.main", "--config", str(folder / "config.yaml"), *words]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )


def settle(folder: Path, served: Served, key: str, secret: str) -> None:
    (folder / "config.yaml").write_text(SETTINGS.format(rest=served.rest, ws=served.ws))
    (folder / "rule.yaml").write_text("kind: always_flat\n")
    (folder / ".env").touch(0o600)
    (folder / ".env").write_text(f"EBB_BYBIT_KEY={key}\nEBB_BYBIT_SECRET={secret}\n")
    journal = folder / "home" / "testnet-simulator" / "journal.sqlite"
    with Journal(journal, environment="testnet") as made:
        made.append(Timer(1000, 1000, False))


@pytest.mark.parametrize("command", [["run"], ["reconcile"], ["guard"], ["flatten"], ["doctor"]])
def test_a_wrong_secret_is_wrong_input(tmp_path: Path, served: Served, command: list[str]) -> None:
    settle(tmp_path, served, served.key, "not-the-secret-of-this-key")
    began = time.monotonic()
    done = ebb(tmp_path, *command)
    assert done.returncode == 2, done
    told = done.stdout if command == ["doctor"] else done.stderr
    assert "refuses the key of mode testnet" in told
    assert f"from {tmp_path / '.env'} (" in told
    assert "the secret is not the one of the key" in told
    assert "not-the-secret" not in done.stdout + done.stderr
    assert time.monotonic() - began < 25


def test_flatten_says_what_it_waits_for_and_that_the_position_was_not_seen(
    tmp_path: Path, served: Served
) -> None:
    settle(tmp_path, served, "nobodys-key", served.secret)
    done = ebb(tmp_path, "flatten")
    assert done.returncode == 2
    assert "by hand: asking the exchange what is held, for up to 30 s" in done.stdout
    assert "the position was not seen: it may still be held" in done.stderr


def test_flatten_says_each_look_in_vain(tmp_path: Path, served: Served) -> None:
    settle(tmp_path, served, served.key, served.secret)
    served.client().fault("position_missing_field", params={"field": "side"})
    try:
        done = ebb(tmp_path, "flatten", "--within", "2")
    finally:
        served.client().clear_faults()
    assert done.returncode == 1
    assert "by hand: the position was not seen, asking again: unreadable PositionRow" in done.stdout
    assert "the position was not seen: it may still be held" in done.stderr


def test_flatten_without_a_key_leaves_no_word(tmp_path: Path, served: Served) -> None:
    settle(tmp_path, served, "", "")
    done = ebb(tmp_path, "flatten")
    assert done.returncode == 2
    assert "no key for mode testnet" in done.stderr
    assert "waits" not in done.stdout
    assert not list(tmp_path.rglob("operator.json"))
