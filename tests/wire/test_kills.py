"""kill -9 at random moments, a few times; `make kill` does it two hundred times."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.wire.kills import play


@pytest.mark.slow
@pytest.mark.fault(18, 28, 48)
def test_a_bot_killed_again_and_again_always_finds_its_short_and_its_stop(
    tmp_path: Path, record_fault: Callable[[str, str, int | None], None]
) -> None:
    played = play(tmp_path, 5, 11, lambda _: None)
    table = played.table()
    assert played.wrong == []
    assert table["kills"] == 5
    record_fault(
        f"{table['entries']} entries, {table['exits_by_stop_or_target']} exits by stop or target, "
        f"{table['looks_at_the_exchange']} looks",
        f"killed {table['kills']} times: {table['by_moment']}; equal books after at most "
        f"{table['restart_s_longest']} s",
        table["longest_uncovered_ms"],
    )
