"""One assessment from end to end: evidence, findings, verdict, ledger, page and sealed file.

Puts together what the rest of this room needs from config, store and home. It must not know a terminal.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.clock import host_ms
from bot.config.model import Config
from bot.verdict import DO_NOT_TRADE, LIVE, PAPER, write_verdict
from core.calendar import DAY_MS
from research.assess.deflation import sharpe
from research.assess.evidence import Evidence, gather
from research.assess.findings import Findings, find, plain
from research.assess.latency import measure
from research.assess.ledger import Trial, record, tried_on, was_scheduled
from research.assess.page import write_verdict_page
from research.assess.sources import look_at
from research.assess.verdict import Judged, judge
from research.replay_job import fingerprint_of

REPORT = "verdict.html"
IN_WORDS = {LIVE: "live", PAPER: "paper", DO_NOT_TRADE: "do not trade"}
# Called with the step that begins, its number from 0, and how many there are.
Watcher = Callable[[str, int, int], None]
STEPS = ("out-of-sample trades", "latency", "sources", "statistics", "report")


@dataclass(frozen=True, slots=True)
class Assessed:
    """What came of it: the verdict as plain values, its gates, and where it lies."""

    told: dict[str, object]
    judged: Judged
    path: Path
    report: Path


def assess(config: Config, home: Path, watch: Watcher | None = None) -> Assessed:
    """Assess the configuration on the history and model under `home`; write verdict and page.

    Raises InputError when there is no history, no model, or nothing to judge it by.
    """
    tell = watch or (lambda *_: None)
    tell(STEPS[0], 0, len(STEPS))
    evidence = gather(config, home)
    tell(STEPS[1], 1, len(STEPS))
    latency = measure(config, home, evidence.history)
    tell(STEPS[2], 2, len(STEPS))
    sources = look_at(config, home, evidence.history, evidence.card)
    tell(STEPS[3], 3, len(STEPS))
    _remember(config, home, evidence)
    traded, candles = evidence.traded, evidence.history.candles
    tried = tried_on(home, evidence.history.exchange, candles.symbol, traded.from_ms, traded.to_ms)
    found = find(config, evidence, tried, latency, sources)
    judged = judge(found, config.assess)
    tell(STEPS[4], 4, len(STEPS))
    told = _told(config, evidence, found, judged)
    report = home / "reports" / REPORT
    told["report"] = str(report)
    write_verdict_page(report, told, judged, found, traded)
    return Assessed(told, judged, write_verdict(home, told), report)


def _remember(config: Config, home: Path, evidence: Evidence) -> None:
    """Count this assessment itself as a try: looking at the verdict of many settings is trying many."""
    traded, history = evidence.traded, evidence.history
    known = sharpe(traded.pnl_bps) if len(traded.trades) > 1 else None
    model_id = evidence.card.model_id if evidence.card is not None else ""
    record(
        home,
        Trial(
            kind="assess",
            config_fingerprint=config.fingerprint,
            model_id=model_id,
            exchange=history.exchange,
            symbol=history.candles.symbol,
            from_ms=traded.from_ms,
            to_ms=traded.to_ms,
            sharpe=known,
            scheduled=was_scheduled(home, model_id),
        ),
    )


def _told(config: Config, evidence: Evidence, found: Findings, judged: Judged) -> dict[str, object]:
    """Return the whole verdict as plain JSON values; what was not measured is null, and named."""
    card, history, now = evidence.card, evidence.history, host_ms()
    edge = found.edge
    told: dict[str, object] = {
        "verdict": judged.verdict,
        "verdict_in_words": IN_WORDS[judged.verdict],
        "reasons": list(judged.reasons),
        "gates": [
            {"name": gate.name, "answer": gate.answer.value, "reason": gate.reason}
            for gate in judged.gates
        ],
        "edge": plain(edge),
        "stop_rate": plain(found.stops),
        "drawdown_pct": _drawdown(config, found),
        "latency_ms": found.latency.plain(config.assess.latency_budget_ms)
        if found.latency is not None
        else None,
        "sources": found.sources.plain() if found.sources is not None else None,
        "symbol": history.candles.symbol,
        "exchange": history.exchange,
        "from_ms": evidence.traded.from_ms,
        "to_ms": evidence.traded.to_ms,
        "model_id": card.model_id if card is not None else "",
        "model_sha256": card.model_sha256 if card is not None else "",
        "model_trained_until_ms": card.trained_until_ms if card is not None else None,
        "config_fingerprint": config.fingerprint,
        "data_fingerprint": fingerprint_of(history.candles, history.funding),
        "assessed_at": now,
        "expires_at": now + int(config.assess.valid_days * DAY_MS),
    }
    told["not_measured"] = _not_measured(told)
    return told


def _drawdown(config: Config, found: Findings) -> dict[str, object]:
    falls = found.drawdowns
    odds, gone = falls.resampled, falls.without_edge
    return {
        "p50": odds.p50 if odds is not None else None,
        "p95": odds.p95 if odds is not None else None,
        "p99": odds.p99 if odds is not None else None,
        "observed": falls.observed_pct,
        "without_edge": None
        if gone is None
        else {"p50": gone.p50, "p95": gone.p95, "p99": gone.p99},
        "trades_a_year": odds.trades_a_year if odds is not None else None,
        "trades_resampled": odds.trades if odds is not None else None,
        "paths": odds.paths if odds is not None else None,
        "tolerated": config.assess.tolerated_drawdown_pct,
    }


def _not_measured(told: dict[str, object]) -> list[str]:
    """Name every null among the figures, as section.name."""
    named = []
    for section in ("edge", "stop_rate", "drawdown_pct", "latency_ms", "sources"):
        values = told[section]
        if isinstance(values, dict):
            named += [f"{section}.{name}" for name, value in values.items() if value is None]
        else:
            named.append(section)
    return named
