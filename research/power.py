"""`make power`: how often the verdict says live where there is nothing, and where there is something.

Seeded tapes of the embedded market go the way of the user's own data: features, labels, walk-forward training,
out-of-fold forecasts, the engine's trades, the verdict. Four questions are asked: markets without an edge; trades at
each tape's highest forecasts shifted so that they break even exactly, where a test of 5 % errs most often; the best of
several thresholds, with and without counting the tries; and markets with a planted edge of a stated strength.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.config.load import load
from bot.config.model import Config
from bot.files import replaced
from bot.verdict import DO_NOT_TRADE, LIVE, PAPER
from research.assess.evidence import Evidence, Floats, Traded, laid_out, trade
from research.assess.findings import Findings, edge_of, find
from research.assess.latency import Latency, Stage
from research.assess.ledger import Tried
from research.assess.sources import look_at
from research.assess.verdict import judge
from research.calibration import calibrate
from research.dataset import History, build
from research.features import compute
from research.labels import Barriers
from research.out_of_fold import as_served
from research.report.calibration import wilson_95
from research.scores import Outcomes
from research.train import TrainRequest, out_of_fold
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.threshold import Threshold

WARM_UP_BARS = 400
FIRST_NULL_SEED, FIRST_PLANTED_SEED = 10_000, 20_000
LOCAL = Stage(1.0, 10.0)
"""Latency is not what is asked here; the gate is given a machine that meets the budget."""
MACHINE = Latency(LOCAL, LOCAL, LOCAL, LOCAL, LOCAL, None, None, 0)
CONFIG = """home: .
data: {exchange: embedded, cross_symbol: null}
"""


@dataclass(frozen=True, slots=True)
class Plan:
    """How many tapes of how many bars, which strengths are planted, where shorts are entered.

    `enter_above` is the forecast of the strategy whose verdict is asked. `shares` are the shares of a tape's forecasts
    at which the break-even questions enter, the first for one try: a calibrated model without skill seldom reaches
    `enter_above`, and a tape without trades asks nothing of a test.
    """

    null_tapes: int = 200
    planted_tapes: int = 60
    bars: int = 20_000
    strengths: tuple[float, ...] = (0.6, 0.8)
    enter_above: float = 0.55
    shares: tuple[float, ...] = (0.1, 0.05, 0.15, 0.2)
    folds: int = 4
    rounds: int = 100
    min_train_rows: int = 8_000


@dataclass(frozen=True, slots=True, eq=False)
class Tape:
    """One tape that went all the way: its findings, its trades, and those at each share of its highest forecasts."""

    found: Findings
    own: Traded
    traded: tuple[Traded, ...]
    outcomes: Outcomes


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: verdicts counted, `low` and `high` the 95 % Wilson interval of the share of live."""

    question: str
    tapes: int
    live: int
    paper: int
    do_not_trade: int
    low: float
    high: float
    median_trades: float
    mean_bps: float

    @property
    def share(self) -> float:
        """Return the share of tapes whose verdict was live."""
        return self.live / self.tapes


def run(plan: Plan, folder: Path, watch: Callable[[str], None]) -> list[Row]:
    """Answer the four questions; `watch` is told of each tape that is done. `folder` holds a config."""
    config = _config(folder)
    null = []
    for number in range(plan.null_tapes):
        null.append(_tape(plan, config, MarketSpec(seed=FIRST_NULL_SEED + number), plan.shares))
        watch("no edge")
    rows = [
        _row(
            "no edge, all costs",
            [one.own for one in null],
            [_verdict(config, one.found) for one in null],
        )
    ]
    rows.append(_break_even(config, null))
    rows += _best_of_several(config, null)
    for strength in plan.strengths:
        planted = []
        for number in range(plan.planted_tapes):
            spec = MarketSpec(seed=FIRST_PLANTED_SEED + number, edge_strength=strength)
            planted.append(_tape(plan, config, spec, ()))
            watch(f"planted {strength:g}")
        verdicts = [_verdict(config, one.found) for one in planted]
        rows.append(
            _row(
                f"planted edge of {strength:g} sigmas a bar", [one.own for one in planted], verdicts
            )
        )
    return rows


def table(plan: Plan, rows: Sequence[Row]) -> str:
    """Lay the rows out as the page docs/power.md."""
    lines = [
        "# How often the verdict errs",
        "",
        "Written by `make power`. Each tape of the embedded market (hourly bars, default stop, target, horizon",
        "and costs) goes the way of a user's data: features, labels, a walk-forward, the engine's trades out of",
        f"sample, the verdict. {plan.bars:,} bars a tape, {plan.folds} folds, {plan.rounds} rounds, the first",
        f"{plan.min_train_rows:,} rows never tested, entry from a forecast of {plan.enter_above:g} on.",
        "",
        "| market | tapes | live | paper | do not trade | live | 95 % interval | median trades | mean bp a trade |",
        "|---|--:|--:|--:|--:|--:|---|--:|--:|",
    ]
    lines += [
        f"| {row.question} | {row.tapes} | {row.live} | {row.paper} | {row.do_not_trade} | {100 * row.share:.1f} % "
        f"| {100 * row.low:.1f} to {100 * row.high:.1f} % | {row.median_trades:.0f} | {row.mean_bps:+.1f} |"
        for row in rows
    ]
    return "\n".join([*lines, "", *NOTES, ""])


NOTES = (
    "- *No edge*: the tape's returns cannot be forecast, and costs make the average trade a loss. A calibrated model",
    "  without skill seldom forecasts as high as the entry asks, so that many tapes have no trade: paper.",
    "- *Breaking even*: shorts at the highest tenth of each tape's forecasts, each result shifted by one constant so",
    "  that all of them together average 0 after costs: the hardest market without an edge. Only the edge gate is",
    "  asked; its stated error is 5 %.",
    "- *Best of several*: on each tape the best of several entries (the highest 5, 10, 15 and 20 %) is taken, each",
    "  breaking even as above. Counted, the ledger's number of tries raises the bar; not counted shows what trying",
    "  does to an honest 5 %.",
    "- *Planted*: in episodes after a burst on volume the price drifts down by so many of its sigmas a bar",
    "  (docs/market.md). No real market has shown one as strong.",
)


def main() -> None:
    """Run, with a progress bar, print the table and write the page."""
    parser = argparse.ArgumentParser(description="How often does the verdict say live?")
    default = Plan()
    parser.add_argument("--null", type=int, default=default.null_tapes)
    parser.add_argument("--planted", type=int, default=default.planted_tapes)
    parser.add_argument("--bars", type=int, default=default.bars)
    parser.add_argument("--out", type=Path, default=Path("docs/power.md"))
    asked = parser.parse_args()
    plan = replace(default, null_tapes=asked.null, planted_tapes=asked.planted, bars=asked.bars)
    tapes = plan.null_tapes + plan.planted_tapes * len(plan.strengths)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with (
        tempfile.TemporaryDirectory(prefix="ebb-power-") as folder,
        Progress(*columns, console=Console(stderr=True)) as progress,
    ):
        task = progress.add_task("tapes", total=tapes)
        rows = run(
            plan, Path(folder), lambda name: progress.update(task, description=name, advance=1)
        )
    page = table(plan, rows)
    with replaced(asked.out) as file:
        file.write(page.encode())
    sys.stdout.write(page)


def _config(folder: Path) -> Config:
    path = folder / "config.yaml"
    path.write_text(CONFIG)
    return load(path)


def _tape(plan: Plan, config: Config, spec: MarketSpec, shares: tuple[float, ...]) -> Tape:
    history = History.of_tape(generate(spec, plan.bars), spec.symbol)
    limits = Barriers.of(config.risk, config.costs)
    vectors = compute(history.candles, history.funding)
    dataset = build(history, limits, int(history.candles.open_time_ms[WARM_UP_BARS]))
    request = TrainRequest(
        home=config.home,
        dataset=dataset,
        folds=plan.folds,
        rounds=plan.rounds,
        min_train_rows=plan.min_train_rows,
    )
    raw = out_of_fold(request)
    outcomes = as_served(raw, calibrate(raw, plan.enter_above))
    forecasts, rows, missing = laid_out(history.candles, outcomes)

    def entering_at(threshold: float) -> Traded:
        chosen = _entering_at(config, threshold)
        return trade(chosen, history, forecasts, rows, vectors)

    own = entering_at(plan.enter_above)
    highest = np.quantile(outcomes.forecast, 1.0 - np.array(shares)).tolist() if shares else []
    evidence = Evidence(history, None, outcomes, own, True, missing)
    sources = look_at(config, config.home, history, None)
    found = find(config, evidence, Tried(1, ()), MACHINE, sources)
    return Tape(found, own, tuple(entering_at(threshold) for threshold in highest), outcomes)


def _entering_at(config: Config, threshold: float) -> Config:
    rule = Threshold(enter_above=threshold, exit_below=min(threshold, Threshold().exit_below))
    return replace(config, strategy=replace(config.strategy, rule=rule))


def _verdict(config: Config, found: Findings) -> str:
    return judge(found, config.assess).verdict


def _break_even(config: Config, tapes: list[Tape]) -> Row:
    centre = _mean([tape.traded[0].pnl_bps for tape in tapes])
    verdicts = []
    for tape in tapes:
        edge = edge_of(tape.traded[0].pnl_bps - centre, tape.outcomes, Tried(1, ()), 1)
        verdicts.append(LIVE if edge.low_bps is not None and edge.low_bps > 0.0 else PAPER)
    return _row(
        "breaking even, edge gate alone", [tape.traded[0] for tape in tapes], verdicts, centre
    )


def _best_of_several(config: Config, tapes: list[Tape]) -> list[Row]:
    tries = len(tapes[0].traded)
    centres = [_mean([tape.traded[k].pnl_bps for tape in tapes]) for k in range(tries)]
    rows = []
    for counted in (1, tries):
        verdicts = []
        for tape in tapes:
            results = [
                one.pnl_bps - centre for one, centre in zip(tape.traded, centres, strict=True)
            ]
            edges = [edge_of(one, tape.outcomes, Tried(counted, ()), 1) for one in results]
            shown = [edge.low_bps is not None and edge.low_bps > 0.0 for edge in edges]
            verdicts.append(LIVE if any(shown) else PAPER)
        said = "counted" if counted > 1 else "not counted"
        rows.append(
            _row(
                f"breaking even, best of {tries} tries, {said}",
                [tape.traded[0] for tape in tapes],
                verdicts,
                centres[0],
            )
        )
    return rows


def _mean(results: list[Floats]) -> float:
    joined = np.concatenate(results)
    return float(joined.mean()) if joined.size else 0.0


def _row(question: str, traded: list[Traded], verdicts: list[str], centre: float = 0.0) -> Row:
    counts = Counter(verdicts)
    low, high = wilson_95(counts[LIVE], len(verdicts))
    results = [one.pnl_bps for one in traded]
    return Row(
        question=question,
        tapes=len(traded),
        live=counts[LIVE],
        paper=counts[PAPER],
        do_not_trade=counts[DO_NOT_TRADE],
        low=low,
        high=high,
        median_trades=float(np.median([one.size for one in results])),
        mean_bps=_mean(results) - centre,
    )


if __name__ == "__main__":
    main()
