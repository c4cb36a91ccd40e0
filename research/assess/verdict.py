"""From findings to one of three words: live, paper, do not trade; every gate with its reason.

`live` needs every gate to hold. `do_not_trade` needs evidence against: that a loss is the best estimate,
say. All else is `paper`: plausible, or simply not proved. A gate that could not be measured keeps from
live, but for the network's latency, which only a run can measure. Pure; it must not know files.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.config.model import AssessSection
from bot.verdict import DO_NOT_TRADE, LIVE, PAPER
from research.assess.findings import Findings
from research.assess.network import SIMULATOR


class Answer(StrEnum):
    """What one gate says."""

    PASSED = "passed"
    OPEN = "open"
    """Not shown, or not measured: enough to keep from live, not enough to speak against."""
    AGAINST = "against"
    NOTED = "noted"
    """Said for the reader; decides nothing."""


@dataclass(frozen=True, slots=True)
class Gate:
    """One gate: its name, its answer, and the reason in a sentence."""

    name: str
    answer: Answer
    reason: str


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict and its gates, those that decide first."""

    verdict: str
    gates: tuple[Gate, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """Return the sentences, the deciding ones first."""
        return tuple(gate.reason for gate in self.gates)


def judge(found: Findings, wanted: AssessSection) -> Judged:
    """Ask every gate and return the verdict."""
    gates = [
        _edge(found, wanted),
        _trades(found, wanted),
        _skill(found),
        _drawdown(found, wanted),
        _stops(found, wanted),
        _latency(found, wanted),
        _sources(found),
        _settings(found),
        *_deciders(found),
        _network(found),
        _claim(found),
    ]
    answers = {gate.answer for gate in gates}
    verdict = LIVE
    if Answer.AGAINST in answers:
        verdict = DO_NOT_TRADE
    elif Answer.OPEN in answers:
        verdict = PAPER
    order = (Answer.AGAINST, Answer.OPEN, Answer.PASSED, Answer.NOTED)
    return Judged(verdict, tuple(sorted(gates, key=lambda gate: order.index(gate.answer))))


def _edge(found: Findings, wanted: AssessSection) -> Gate:
    edge = found.edge
    tries = (
        "the only configuration tried"
        if edge.trials == 1
        else f"{edge.trials} configurations tried"
    )
    if edge.mean_bps is None:
        return Gate(
            "edge",
            Answer.OPEN,
            "Out of sample the strategy opened no short: there is nothing to judge.",
        )
    if edge.low_bps is None or edge.plain_high_bps is None:
        return Gate(
            "edge", Answer.OPEN, f"{edge.trades} out-of-sample trades are too few for an interval."
        )
    told = (
        f"mean {edge.mean_bps:+.1f} bp a trade after costs over {edge.trades} out-of-sample trades, "
        f"lower bound {edge.low_bps:+.1f} bp at {100 * edge.level:.2f} % ({tries})"
    )
    if edge.low_bps > 0.0:
        return Gate("edge", Answer.PASSED, f"An edge after costs is shown: {told}.")
    if edge.plain_high_bps < 0.0:
        return Gate(
            "edge", Answer.AGAINST, f"A loss after costs is shown: {told}, upper bound below 0."
        )
    if edge.mean_bps <= 0.0 and edge.trades >= wanted.min_trades:
        return Gate("edge", Answer.AGAINST, f"The best estimate is a loss: {told}.")
    return Gate("edge", Answer.OPEN, f"No edge is shown: {told}, which is not above 0.")


def _trades(found: Findings, wanted: AssessSection) -> Gate:
    count = found.edge.trades
    if count >= wanted.min_trades:
        return Gate(
            "trades",
            Answer.PASSED,
            f"{count} out-of-sample trades, at least {wanted.min_trades} are wanted.",
        )
    return Gate(
        "trades",
        Answer.OPEN,
        f"Only {count} out-of-sample trades; assess.min_trades wants {wanted.min_trades}.",
    )


def _skill(found: Findings) -> Gate:
    edge = found.edge
    if edge.auc is None or edge.brier_skill is None:
        return Gate(
            "skill",
            Answer.OPEN,
            "The strategy asks no model: skill of forecasts cannot be measured.",
        )
    told = (
        f"AUC {edge.auc:.3f} (lower bound {edge.auc_low:.3f}), Brier skill {edge.brier_skill:+.4f}"
    )
    if _skilled(found):
        return Gate("skill", Answer.PASSED, f"The forecasts have skill: {told}.")
    return Gate(
        "skill",
        Answer.OPEN,
        f"The forecasts show no skill: {told}; above 0.5 or above 0 is wanted.",
    )


def _skilled(found: Findings) -> bool:
    edge = found.edge
    by_ranking = edge.auc_low is not None and edge.auc_low > 0.5
    return by_ranking or (edge.brier_skill is not None and edge.brier_skill > 0.0)


def _drawdown(found: Findings, wanted: AssessSection) -> Gate:
    odds, tolerated = found.drawdowns.resampled, wanted.tolerated_drawdown_pct
    if odds is None:
        return Gate("drawdown", Answer.OPEN, "Too few trades to say how deep a year may fall.")
    span = f"years of {odds.trades:,} trades"
    if not odds.is_whole_year:
        span = (
            f"runs of the first {odds.trades:,} of a year's {odds.trades_a_year:,} trades "
            f"({odds.days:.0f} days)"
        )
    told = (
        f"in 95 of 100 resampled {span} equity fell by at most {odds.p95:.1f} % "
        f"(half of them {odds.p50:.1f} %, 99 of 100 {odds.p99:.1f} %)"
    )
    if odds.p95 <= tolerated and not odds.is_whole_year:
        return Gate(
            "drawdown", Answer.OPEN, f"How deep a whole year may fall is not known: {told}."
        )
    if odds.p95 <= tolerated:
        return Gate(
            "drawdown", Answer.PASSED, f"Drawdown is within the {tolerated:g} % tolerated: {told}."
        )
    if odds.p50 > tolerated:
        return Gate(
            "drawdown",
            Answer.AGAINST,
            f"Most years fall below the {tolerated:g} % tolerated: {told}.",
        )
    return Gate(
        "drawdown", Answer.OPEN, f"Drawdown is beyond the {tolerated:g} % tolerated: {told}."
    )


def _stops(found: Findings, wanted: AssessSection) -> Gate:
    stops = found.stops
    if found.liquidations:
        return Gate(
            "stops",
            Answer.AGAINST,
            f"{found.liquidations} shorts were liquidated before their stop.",
        )
    if stops.trades_pct is None:
        return Gate("stops", Answer.OPEN, "No trade, no stop rate.")
    spike = "none was opened in a volatility spike"
    if stops.trades_spike_pct is not None:
        spike = f"{stops.trades_spike_pct:.1f} % of those opened in a volatility spike"
    told = f"{stops.trades_pct:.1f} % of the shorts ended at their stop, {spike}"
    worst = max(stops.trades_pct, stops.trades_spike_pct or 0.0)
    answer = Answer.PASSED if worst <= wanted.max_stop_rate_pct else Answer.OPEN
    return Gate(
        "stops", answer, f"Stops: {told}; at most {wanted.max_stop_rate_pct:g} % is wanted."
    )


def _claim(found: Findings) -> Gate:
    stops = found.stops
    if stops.open_at_spike_pct is None or stops.low_pct is None or stops.high_pct is None:
        return Gate(
            "claim",
            Answer.NOTED,
            f"The claimed {stops.claimed_pct:g} % of shorts stopped in a spike is {stops.claim}.",
        )
    return Gate(
        "claim",
        Answer.NOTED,
        f"Of shorts open when a volatility spike began, {stops.open_at_spike_pct:.1f} % were stopped in it "
        f"({stops.low_pct:.1f} to {stops.high_pct:.1f} %, {stops.episodes} spikes): "
        f"{stops.claim} of {stops.claimed_pct:g} %.",
    )


def _latency(found: Findings, wanted: AssessSection) -> Gate:
    latency, budget = found.latency, wanted.latency_budget_ms
    if latency is None:
        return Gate("latency", Answer.OPEN, "Latency was not measured.")
    data, answer = latency.data_age, latency.order_answer
    total = latency.local.p99_ms
    told = (
        f"{latency.local.p50_ms:.1f} ms p50, {total:.1f} ms p99 on this machine, journal included"
    )
    parts = []
    if data is not None:
        parts.append(f"data arrive {data.p99_ms:.1f} ms old")
    if answer is not None:
        parts.append(f"an order is answered after {answer.p99_ms:.1f} ms")
    if parts:
        total += sum(stage.p99_ms for stage in (data, answer) if stage is not None)
        told += f", {total:.1f} ms with the network ({', '.join(parts)})"
    passed = Answer.PASSED if total <= budget else Answer.OPEN
    return Gate(
        "latency",
        passed,
        "Latency from a closed bar to the order, without the wait of loop.decision_delay_ms: "
        f"{told}; the budget is {budget:g} ms.",
    )


def _network(found: Findings) -> Gate:
    latency = found.latency
    asked = {
        "how old data arrive": latency.data_age if latency is not None else None,
        "how long the exchange takes to answer": latency.order_answer
        if latency is not None
        else None,
    }
    lacking = " and ".join(name for name, stage in asked.items() if stage is None)
    states = latency.measured_in if latency is not None else ()
    words = []
    if states:
        words.append(f"The network was measured in the newest journal of {' and '.join(states)}")
        if any(state.endswith(SIMULATOR) for state in states):
            words[0] += ", which is a simulator on this machine and not the exchange"
    if lacking:
        words.append(f"Not measured: {lacking}; a run on testnet or demo measures both")
    return Gate(
        "network", Answer.NOTED, ". ".join(words or ["The network's share was measured"]) + "."
    )


def _sources(found: Findings) -> Gate:
    sources = found.sources
    if sources is None:
        return Gate("sources", Answer.OPEN, "The sources were not looked at.")
    if sources.needed_missing:
        gone = ", ".join(sources.needed_missing)
        return Gate("sources", Answer.OPEN, f"Sources the model learned from are missing: {gone}.")
    there = ", ".join(one.name for one in sources.sources if one.present)
    silent = len(sources.silent_features)
    rest = f"; {silent} features have no source and were not learned from" if silent else ""
    return Gate(
        "sources", Answer.PASSED, f"Every source the model learned from is there: {there}{rest}."
    )


def _settings(found: Findings) -> Gate:
    if found.missing_bars:
        return Gate(
            "settings",
            Answer.OPEN,
            f"{found.missing_bars} bars the model was tested on are not in the history.",
        )
    if not found.made_for_these_settings:
        return Gate(
            "settings",
            Answer.OPEN,
            "The model was taught another stop, target, horizon or cost than the settings now have; train again.",
        )
    return Gate("settings", Answer.PASSED, "Model and settings belong together.")


def _deciders(found: Findings) -> list[Gate]:
    deciders = found.deciders
    gates = [Gate("deciders", Answer.OPEN, said) for said in deciders.unjudged]
    gates += [Gate("deciders", Answer.NOTED, said) for said in deciders.left_out]
    return gates or [
        Gate("deciders", Answer.PASSED, "Who decides live is who decided in the evidence.")
    ]
