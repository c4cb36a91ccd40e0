"""The table of a journal: percentiles of stages, classes of delays, sources, refusals."""

from decimal import Decimal
from pathlib import Path

import pytest

from bot.journal.journal import Journal
from bot.journal.reader import JournalReader
from bot.latency_table import ORDER, LatencyTable, read_latency
from bot.source_ages import sources_heard
from core.decision import Decision, Finding, Ruling, Stance, Verdict
from core.events import FeedHealth, SourceAge
from core.latency import EDGES_MS, Delays, Stages

T0 = 1_764_028_800_000


def counts(**classes: int) -> tuple[int, ...]:
    made = [0] * (len(EDGES_MS) + 1)
    for edge, count in classes.items():
        made[EDGES_MS.index(int(edge.removeprefix("below_")))] = count
    return tuple(made)


def decision(number: int, *rules: str) -> Decision:
    findings = tuple(Finding(rule, "200", "300", "ms") for rule in rules)
    verdict = Verdict(Ruling.REFUSED, Decimal(0), None, None, None, Decimal(0), findings)
    return Decision(
        f"d{number}", T0, 90.0, 0.6, Stance.SHORT, verdict, Decimal(0), (), "", False, (), -1
    )


def read(folder: Path, *records: object) -> LatencyTable:
    with Journal(folder / "j.sqlite") as journal:
        for record in records:
            journal.append(record)
    with JournalReader(folder / "j.sqlite") as reader:
        return read_latency(reader)


def test_an_empty_journal_gives_an_empty_table(tmp_path: Path) -> None:
    assert read(tmp_path) == LatencyTable()


def test_stages_stand_in_order_with_their_percentiles(tmp_path: Path) -> None:
    many = [Stages(T0, f"d{k}", ("risk", "features"), (1000 * k, 5)) for k in range(1, 101)]
    table = read(tmp_path, *many, Stages(T0, "d1", ("filled",), (9000,)))
    assert [line.name for line in table.stages] == ["features", "risk", "filled"]
    assert set(ORDER) > {line.name for line in table.stages}
    risk = table.stages[1]
    assert (risk.count, risk.p50_ms, risk.p99_ms, risk.largest_ms) == (100, 51.0, 100.0, 100.0)


def test_delays_of_several_minutes_add_up(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        Delays(T0, "Trade", 3, 40, counts(below_5=90, below_50=5)),
        Delays(T0 + 60_000, "Trade", 4, 900, counts(below_5=4, below_1000=1)),
    )
    (line,) = table.delays
    assert (line.name, line.count, line.largest_ms) == ("Trade", 100, 900.0)
    assert (line.p50_ms, line.p90_ms, line.p99_ms) == (5.0, 5.0, 50.0)
    assert sum(table.histogram["Trade"]) == 100


def test_decisions_that_the_budget_refused_are_counted(tmp_path: Path) -> None:
    made = [decision(1), decision(2, "latency"), decision(3, "spread", "latency")]
    table = read(tmp_path, *made)
    assert (table.decisions, table.refused) == (3, 2)


@pytest.mark.parametrize("well", [True, False])
def test_a_source_is_told_with_when_it_was_heard_and_what_is_wrong(
    tmp_path: Path, well: bool
) -> None:
    with Journal(tmp_path / "j.sqlite") as journal:
        journal.append(FeedHealth(T0, T0, "source:flow", True, ""))
        journal.append(SourceAge(T0 + 9000, T0 + 9000, "flow", 2000))
        journal.append(FeedHealth(T0, T0, "market", False, "not a source"))
        journal.append(FeedHealth(T0 + 9500, T0, "source:flow", well, "" if well else "silent"))
        journal.append(FeedHealth(T0, T0, "source:venues.okx", False, "no route"))
    with JournalReader(tmp_path / "j.sqlite") as reader:
        flow, okx = sources_heard(reader)
    assert (flow.name, flow.problem) == ("flow", "" if well else "silent")
    assert flow.heard_at == (T0 + 9500 if well else T0 + 7000)
    assert (okx.name, okx.heard_at, okx.problem) == ("venues.okx", 0, "no route")
