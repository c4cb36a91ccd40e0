"""`ebb status` does not call a bot well that says nothing any more."""

from pathlib import Path

import pytest

from bot.standing import Standing
from cli.status import SILENT_S, _pulse


@pytest.mark.parametrize(
    ("running", "age_s", "said"),
    [
        (False, 5.0, "not running"),
        (True, None, "running"),
        (True, SILENT_S, "running"),
        (True, SILENT_S + 1, "running but silent"),
    ],
)
def test_a_bot_that_is_silent_for_a_minute_is_told_from_one_that_runs(
    running: bool, age_s: float | None, said: str
) -> None:
    standing = Standing(
        mode="paper",
        running=running,
        age_s=age_s,
        rows=1,
        journal=Path("journal.sqlite"),
        position=None,
        wallet=None,
        decision=None,
        halted="",
        model_id="",
    )
    pulse = _pulse(standing)
    assert pulse.startswith(said)
    assert ("silent" in said) == ("silent" in pulse)
