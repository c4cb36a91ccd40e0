"""Every gate of the verdict: what passes it, what leaves it open, what speaks against."""

from dataclasses import replace

import pytest

from bot.config.model import AssessSection
from bot.verdict import DO_NOT_TRADE, LIVE, PAPER
from research.assess.deciders import Deciders
from research.assess.drawdown import DrawdownOdds
from research.assess.findings import Drawdowns, Edge, Findings
from research.assess.latency import Latency, Stage
from research.assess.sources import Source, Sources
from research.assess.stops import StopRates
from research.assess.verdict import Answer, judge

WANTED = AssessSection()
FAST = Stage(1.0, 9.0)
FAR = Latency(FAST, FAST, FAST, FAST, FAST, Stage(50.0, 150.0), Stage(30.0, 60.0), 9)
EDGE = Edge(
    trades=200,
    trials=1,
    mean_bps=30.0,
    low_bps=8.0,
    high_bps=52.0,
    plain_low_bps=8.0,
    plain_high_bps=52.0,
    level=0.95,
    standard_error_bps=13.0,
    block_length=1.5,
    sharpe_per_trade=0.15,
    deflated_sharpe=0.97,
    auc=0.56,
    auc_low=0.53,
    brier_skill=0.02,
)
GOOD = Findings(
    edge=EDGE,
    stops=StopRates(200, 30.0, 28.0, 40.0, 33.0, 38.0, 34.0, 42.0, 300, 12.0, "above the claim"),
    drawdowns=Drawdowns(9.0, DrawdownOdds(8.0, 15.0, 19.0, 120, 2000), None),
    liquidations=0,
    latency=Latency(FAST, FAST, FAST, FAST, FAST, None, None, 200),
    sources=Sources((Source("bars LTCUSDT 1h", True, 9000, 1, 0.0, 20),), (), (), (), None),
    made_for_these_settings=True,
    missing_bars=0,
    has_model=True,
)


def gate(found: Findings, name: str) -> tuple[Answer, str]:
    answer = next(one for one in judge(found, WANTED).gates if one.name == name)
    return answer.answer, answer.reason


def with_edge(**changed: object) -> Findings:
    return replace(GOOD, edge=replace(EDGE, **changed))  # type: ignore[arg-type]


def test_live_when_every_gate_holds_and_what_was_not_measured_is_said() -> None:
    judged = judge(GOOD, WANTED)
    assert judged.verdict == LIVE
    assert "An edge after costs is shown" in judged.reasons[0]
    assert any("Not measured: how old data arrive" in reason for reason in judged.reasons)


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (with_edge(low_bps=-0.1), "edge"),
        (with_edge(trades=49), "trades"),
        (with_edge(auc_low=0.49, brier_skill=-0.01), "skill"),
        (with_edge(auc=None, brier_skill=None), "skill"),
        (replace(GOOD, drawdowns=Drawdowns(9.0, DrawdownOdds(20.0, 25.1, 30.0, 120, 2000), None)), "drawdown"),
        (replace(GOOD, drawdowns=Drawdowns(9.0, None, None)), "drawdown"),
        (replace(GOOD, stops=replace(GOOD.stops, trades_spike_pct=61.0)), "stops"),
        (replace(GOOD, latency=None), "latency"),
        (replace(GOOD, latency=Latency(FAST, FAST, FAST, FAST, Stage(90.0, 201.0), None, None, 9)), "latency"),
        (replace(GOOD, latency=FAR), "latency"),
        (replace(GOOD, sources=None), "sources"),
        (replace(GOOD, sources=Sources((), (), ("funding LTCUSDT",), (), None)), "sources"),
        (replace(GOOD, made_for_these_settings=False), "settings"),
        (replace(GOOD, missing_bars=3), "settings"),
        (replace(GOOD, drawdowns=Drawdowns(9.0, DrawdownOdds(1.0, 2.0, 3.0, 3000, 400, 194_695), None)), "drawdown"),
        (replace(GOOD, deciders=Deciders(("The remote model ebb decides.",))), "deciders"),
    ],
)  # fmt: skip
def test_one_open_gate_is_enough_for_paper_and_is_told_first(found: Findings, name: str) -> None:
    judged = judge(found, WANTED)
    assert judged.verdict == PAPER
    assert judged.gates[0].name == name
    assert judged.gates[0].answer is Answer.OPEN


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (with_edge(mean_bps=-20.0, low_bps=-40.0, plain_high_bps=-1.0), "edge"),
        (with_edge(mean_bps=-2.0, low_bps=-24.0, plain_high_bps=20.0), "edge"),
        (replace(GOOD, drawdowns=Drawdowns(40.0, DrawdownOdds(25.1, 40.0, 50.0, 120, 2000), None)), "drawdown"),
        (replace(GOOD, liquidations=1), "stops"),
    ],
)  # fmt: skip
def test_evidence_against_is_do_not_trade_and_told_first(found: Findings, name: str) -> None:
    judged = judge(found, WANTED)
    assert judged.verdict == DO_NOT_TRADE
    assert judged.gates[0].name == name
    assert judged.gates[0].answer is Answer.AGAINST


def test_a_loss_over_few_trades_is_no_evidence_against() -> None:
    assert (
        judge(
            with_edge(trades=20, mean_bps=-2.0, low_bps=-90.0, plain_high_bps=80.0), WANTED
        ).verdict
        == PAPER
    )


def test_no_trade_at_all_is_told_as_such() -> None:
    found = with_edge(trades=0, mean_bps=None, low_bps=None, high_bps=None, plain_high_bps=None)
    assert gate(found, "edge") == (
        Answer.OPEN,
        "Out of sample the strategy opened no short: there is nothing to judge.",
    )


def test_the_limits_are_those_of_the_settings() -> None:
    strict = AssessSection(tolerated_drawdown_pct=14.9)
    assert judge(GOOD, strict).verdict == PAPER
    assert judge(GOOD, replace(WANTED, min_trades=201)).verdict == PAPER
    assert judge(GOOD, replace(WANTED, latency_budget_ms=8.9)).verdict == PAPER


def test_a_year_that_was_not_resampled_to_its_end_says_how_far() -> None:
    odds = DrawdownOdds(1.0, 2.0, 3.0, 3000, 400, 194_695)
    answer, said = gate(replace(GOOD, drawdowns=Drawdowns(9.0, odds, None)), "drawdown")
    assert answer is Answer.OPEN
    assert "the first 3,000 of a year's 194,695 trades (6 days)" in said


def test_what_was_judged_elsewhere_is_said_and_keeps_nobody_from_live() -> None:
    found = replace(GOOD, deciders=Deciders(left_out=("The head is not in the evidence.",)))
    assert judge(found, WANTED).verdict == LIVE
    assert gate(found, "deciders") == (Answer.NOTED, "The head is not in the evidence.")
