"""A small `make power`: no edge gets no `live`, a strong one does, and the page says what was asked."""

from pathlib import Path

import pytest

from research.power import Plan, run, table

SMALL = Plan(
    null_tapes=3,
    planted_tapes=3,
    bars=9_000,
    strengths=(1.2,),
    shares=(0.1, 0.2),
    folds=2,
    rounds=40,
    min_train_rows=4_000,
)


def test_a_small_run_tells_a_planted_edge_from_none(tmp_path: Path) -> None:
    seen: list[str] = []
    rows = run(SMALL, tmp_path, seen.append)
    assert seen == ["no edge"] * 3 + ["planted 1.2"] * 3
    by_name = {row.question: row for row in rows}
    assert by_name["no edge, all costs"].live == 0
    planted = by_name["planted edge of 1.2 sigmas a bar"]
    assert planted.live >= 2
    assert planted.mean_bps > 0
    shifted = by_name["breaking even, edge gate alone"]
    assert shifted.mean_bps == pytest.approx(0.0, abs=1e-9)
    page = table(SMALL, rows)
    assert "9,000 bars a tape" in page
    assert page.count("\n| ") == len(rows) + 1


def test_the_same_plan_gives_the_same_table(tmp_path: Path) -> None:
    plan = Plan(1, 0, 7_000, (), 0.55, (0.1,), 2, 20, 4_000)
    first, second = (run(plan, tmp_path, lambda _: None) for _ in range(2))
    assert first == second
