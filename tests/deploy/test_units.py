"""The units for systemd: hardened, and saying what the bot needs of them."""

import shutil
import subprocess
from pathlib import Path

import pytest

DEPLOY = Path(__file__).parents[2] / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_the_exposure_of_the_unit_is_at_most_two(unit: Path) -> None:
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("systemd-analyze is not installed")
    done = subprocess.run(
        [program, "security", "--offline=true", "--threshold=20", "--no-pager", str(unit)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-200:] + done.stderr


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_the_unit_has_what_the_bot_relies_on(unit: Path) -> None:
    lines = unit.read_text().splitlines()
    for wanted in (
        "Type=notify",
        "WatchdogSec=30",
        "LimitCORE=0",
        "UMask=0077",
        "StateDirectoryMode=0700",
        "DynamicUser=yes",
    ):
        assert wanted in lines
    assert any(line.startswith("MemoryMax=") for line in lines)
    assert not any("Environment" in line and "SECRET" in line.upper() for line in lines)


def test_both_units_are_there() -> None:
    assert [unit.name for unit in UNITS] == ["ebb-guard.service", "ebb.service"]
