"""One replay from end to end: history and model in, journal, result and report out.

Puts together what the driver (research/replay.py) needs from config, store and models. It must not know a terminal.
"""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import ModelCard
from bot.compose import build_engine, build_venue, load_strategy_mind, reversal_head
from bot.config.model import Config
from bot.journal.journal import Durability, Journal
from bot.recorder import Detail, Recorder
from core.calendar import bar_text_of
from core.decision import Decision
from core.errors import InputError
from core.lives import Life
from core.money import ZERO, decimal_of
from research.ahead import Cursor, FeaturesAhead
from research.assess.deflation import sharpe
from research.assess.ledger import Trial, record
from research.assumptions import assumptions
from research.dataset import History
from research.explaining import file_explanations
from research.fast import fast_histories
from research.labels import Barriers, triple_barrier
from research.minds import mind_ahead, refuse_sources, said_by, vectors_of
from research.replay import Driver, Inside, Run, replay
from research.report.page import write_report
from research.result import (
    EquityCurve,
    ForecastOutcomes,
    ReplayResult,
    TradeRecord,
    summary,
    utc_text,
)
from research.store import Candles, Funding
from strategies.features.catalogue import NAMES
from strategies.reversal import ReversalHead

Floats = npt.NDArray[np.float64]

ID_PREFIX = "ebb-replay"
REPLAY_POLL_S = 86_400.0
"""The position is polled once a day, not every few seconds: in process no fill can be lost on the way."""


@dataclass(frozen=True, slots=True)
class ReplayRequest:
    """What to replay. `history` holds the bars before `from_ms` that warm the features up; times int ms UTC."""

    config: Config
    home: Path
    history: History
    from_ms: int
    to_ms: int
    detail: Detail = Detail.CHANGES
    command: str = ""


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of it: the result, the page, and the summary as plain values."""

    result: ReplayResult
    report: Path
    summary: dict[str, object]
    lives: tuple[Life, ...]


def run_replay(request: ReplayRequest) -> Replayed:
    """Replay, write journal and report. Raises InputError when there is nothing to replay or no model."""
    config, history = request.config, request.history
    candles = history.candles.slice(request.from_ms, request.to_ms)
    if not len(candles):
        raise InputError(
            f"no bar of {history.candles.symbol} between {utc_text(request.from_ms)} and {utc_text(request.to_ms)}",
            wanted="a period inside the imported history",
            fix="see `ebb data list`",
        )
    mind = load_strategy_mind(config, request.home)
    refuse_sources(mind.card, "replay its recording with `ebb replay-ticks`")
    card, vectors = mind.card, vectors_of(history)
    first = int(np.searchsorted(history.candles.open_time_ms, candles.open_time_ms[0]))
    rows = slice(first, first + len(candles))
    cursor = Cursor()
    features = FeaturesAhead(NAMES, vectors.values[rows], candles.symbol, cursor, candles.bar_ms)
    head = reversal_head(config, request.home)
    wanted = mind.bars | ({head.bar_ms} if head is not None else set())
    found = fast_histories(config, request.home, wanted, request.from_ms, request.to_ms)
    fast = {one.candles.bar_ms: vectors_of(one) for one in found}
    decided_ms = vectors.close_time_ms[rows]
    ahead = mind_ahead(mind, {**fast, vectors.bar_ms: vectors}, decided_ms, cursor)
    forecasts = said_by(ahead, candles, history.funding)
    unpolled = replace(config, execution=replace(config.execution, poll_position_s=REPLAY_POLL_S))
    engine = build_engine(unpolled, features, ahead, ID_PREFIX, head)
    venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
    name = _name(request, card)
    journal_path = request.home / "journal" / f"{name}.sqlite"
    with Journal(journal_path, Durability.FAST, environment="replay") as journal:
        for key, value in _meta(request, card).items():
            journal.set_meta(key, value)
        driver = Driver(engine, venue, Recorder(journal, request.detail))
        driver.inside = _inside(head, found, candles.bar_ms)
        run = replay(driver, candles, history.funding)
        explanations = file_explanations(journal, mind, {**fast, vectors.bar_ms: vectors})
    outcomes = _outcomes(config, history, forecasts, rows)
    lives = tuple(driver.recorder.lives.finished)
    result = _result(request, card, candles, run, lives, outcomes, journal_path)
    learned = card.trained_until_ms if card is not None else None
    result = replace(result, explanations=explanations, learned_until_ms=learned)
    record(request.home, _trial(request, card, result))
    report = write_report(
        result,
        request.home / "reports" / f"{name}.html",
        [request.command] if request.command else [],
    )
    return Replayed(result, report, summary(result, report), lives)


def _trial(request: ReplayRequest, card: ModelCard | None, result: ReplayResult) -> Trial:
    """Return the replay as one more configuration that was tried on this history."""
    results = np.array([trade.pnl_bps for trade in result.trades])
    return Trial(
        kind="replay",
        config_fingerprint=request.config.fingerprint,
        model_id=card.model_id if card is not None else "",
        exchange=result.exchange,
        symbol=result.symbol,
        from_ms=result.from_ms,
        to_ms=result.to_ms,
        sharpe=sharpe(results) if results.size > 1 and np.isfinite(results).all() else None,
    )


def _inside(head: ReversalHead | None, found: tuple[History, ...], bar_ms: int) -> Inside | None:
    """Return the short bars that a reversal head is asked at, when they are stored."""
    own = [one.candles for one in found if head is not None and one.candles.bar_ms == head.bar_ms]
    return Inside(own[0], bar_ms) if own else None


def _name(request: ReplayRequest, card: ModelCard | None) -> str:
    days = (utc_text(request.from_ms)[:10], utc_text(request.to_ms - 1)[:10])
    model = card.model_id if card is not None else "no-model"
    bar = bar_text_of(request.history.candles.bar_ms)
    symbol = request.history.candles.symbol
    rule, settings = request.config.strategy.file.stem, request.config.fingerprint[:8]
    return f"replay-{symbol}-{bar}-{days[0]}-{days[1]}-{rule}-{model}-{settings}"


def _meta(request: ReplayRequest, card: ModelCard | None) -> dict[str, str]:
    return {
        "config_fingerprint": request.config.fingerprint,
        "data_fingerprint": fingerprint_of(request.history.candles, request.history.funding),
        "model_id": card.model_id if card is not None else "",
    }


def fingerprint_of(candles: Candles, funding: Funding) -> str:
    """Return the SHA-256 (hex) of the tape that is replayed."""
    digest = hashlib.sha256()
    for columns in (candles.columns(), funding.columns()):
        for name, values in columns.items():
            digest.update(name.encode())
            digest.update(np.ascontiguousarray(values).tobytes())
    return digest.hexdigest()


def _outcomes(config: Config, history: History, forecasts: Floats, rows: slice) -> ForecastOutcomes:
    labels = triple_barrier(history.path(), Barriers.of(config.risk, config.costs))
    return ForecastOutcomes(
        time_ms=history.candles.open_time_ms[rows] + history.candles.bar_ms,
        forecast=forecasts,
        pnl_bps=labels.pnl_bps[rows],
        outcome=labels.label[rows],
    )


def _result(  # noqa: PLR0913  # everything a replay left behind
    request: ReplayRequest,
    card: ModelCard | None,
    candles: Candles,
    run: Run,
    lives: tuple[Life, ...],
    outcomes: ForecastOutcomes,
    journal_path: Path,
) -> ReplayResult:
    config = request.config
    initial = decimal_of(config.account.initial_equity_usdt)
    return ReplayResult(
        symbol=candles.symbol,
        exchange=request.history.exchange,
        bar_ms=candles.bar_ms,
        from_ms=int(candles.open_time_ms[0]),
        to_ms=int(candles.open_time_ms[-1]) + candles.bar_ms,
        bars=len(candles),
        decisions=run.decisions,
        initial_equity_usdt=initial,
        final_equity_usdt=run.final_wallet_usdt,
        trades=tuple(trade_of(life, candles.bar_ms) for life in lives),
        refusals=tuple(run.refusals),
        refusal_counts=dict(run.refusal_counts),
        equity=EquityCurve(
            time_ms=candles.open_time_ms + candles.bar_ms,
            equity_usdt=np.asarray(run.equity_usdt),
            close=candles.close,
        ),
        forecasts=outcomes,
        strategy=config.strategy.file.stem,
        model_id=card.model_id if card is not None else "",
        model_note=card.note if card is not None else "this strategy asks no model",
        config_fingerprint=config.fingerprint,
        data_fingerprint=fingerprint_of(request.history.candles, request.history.funding),
        assumptions=(*assumptions(config), *(f"halted: {cause}" for cause in run.halts)),
        journal_path=str(journal_path),
        bars_per_s=len(candles) / run.seconds,
        seconds=run.seconds,
    )


def trade_of(life: Life, bar_ms: int) -> TradeRecord:
    """Return the report's row of one closed short."""
    decision: Decision | None = life.decision
    verdict = decision.verdict if decision is not None else None
    closed_at = life.closed_at or life.opened_at
    return TradeRecord(
        number=life.number,
        decision_id=decision.id if decision is not None else "",
        opened_at_ms=life.opened_at,
        closed_at_ms=closed_at,
        quantity=life.quantity,
        entry_price=life.entry_price,
        exit_price=life.exit_price,
        stop_price=life.stop_price or ZERO,
        take_profit_price=life.take_profit_price,
        liquidation_price=life.liquidation_price,
        leverage=life.leverage,
        exit_reason=life.exit_reason,
        gross_pnl_usdt=life.gross_pnl_usdt,
        fees_usdt=life.fees_usdt,
        funding_usdt=life.funding_usdt,
        pnl_usdt=life.pnl_usdt,
        planned_risk_usdt=verdict.planned_risk_usdt if verdict is not None else ZERO,
        gap_bps=life.gap_bps,
        forecast=decision.forecast if decision is not None else float("nan"),
        bars_held=(closed_at - life.opened_at) // bar_ms,
    )
