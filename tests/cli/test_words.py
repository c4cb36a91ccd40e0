"""What a terminal is told of a short's end."""

from decimal import Decimal

import pytest

from cli.words import life_lines
from core.lives import Life


@pytest.mark.parametrize(
    ("gap_bps", "said"),
    [
        (12.34, "12.3 bps beyond the stop"),
        (-4.0, "4.0 bps better than the stop"),
        (float("nan"), "by how much it missed the stop is unknown"),
    ],
)
def test_a_fill_better_than_the_stop_is_not_told_as_beyond_it(gap_bps: float, said: str) -> None:
    life = Life(1, None, 0, Decimal(-1), Decimal(100), Decimal(103), Decimal(1))
    life.closed_at, life.exit_reason, life.gap_bps = 1000, "stop_loss", gap_bps
    assert f"by stop_loss, {said}, after" in "\n".join(life_lines(life))
