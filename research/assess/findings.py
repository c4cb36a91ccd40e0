"""What was found, in numbers: the edge with its deflated bounds, skill, stops, drawdown, latency, sources.

Puts the measurements of this room together for one configuration. It judges nothing; research/assess/verdict.py does.
"""

from dataclasses import asdict, dataclass, field

import numpy as np
import numpy.typing as npt
from sklearn.metrics import brier_score_loss

from bot.config.model import Config
from research.assess.bootstrap import MeanInterval, mean_interval
from research.assess.deciders import Deciders
from research.assess.deflation import deflated_sharpe, level_of_each, sharpe
from research.assess.drawdown import DrawdownOdds, deepest_fall_pct, drawdown_odds
from research.assess.evidence import Evidence, Traded
from research.assess.latency import Latency
from research.assess.ledger import Tried
from research.assess.sources import Sources
from research.assess.stops import StopRates, stop_rates
from research.labels import Barriers
from research.scores import Outcomes, chance_error, ranking

Floats = npt.NDArray[np.float64]

LEVEL = 0.95
"""Confidence of each one-sided bound before deflation."""
ONE_SIDED_Z = 1.6449


@dataclass(frozen=True, slots=True)
class Edge:
    """The mean result of a trade after all costs, and how sure it is (basis points of the entry notional).

    `low_bps`, `high_bps`: one-sided bounds at `level`, which is 95 % raised for the `trials` tried; `plain_low_bps`,
    `plain_high_bps` as if this had been the only try. None where there are too few trades. `deflated_sharpe`: the
    chance that skill explains the Sharpe ratio, not the number of tries. `auc_low`: one-sided 95 % bound.
    """

    trades: int
    trials: int
    mean_bps: float | None
    low_bps: float | None
    high_bps: float | None
    plain_low_bps: float | None
    plain_high_bps: float | None
    level: float
    standard_error_bps: float | None
    block_length: float | None
    sharpe_per_trade: float | None
    deflated_sharpe: float | None
    auc: float | None
    auc_low: float | None
    brier_skill: float | None


@dataclass(frozen=True, slots=True)
class Drawdowns:
    """Largest falls of equity (percent): seen in the evidence, of resampled years, and of those without the edge."""

    observed_pct: float
    resampled: DrawdownOdds | None
    without_edge: DrawdownOdds | None


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything the verdict rests on. `sources` and `latency` are None where they were not looked at."""

    edge: Edge
    stops: StopRates
    drawdowns: Drawdowns
    liquidations: int
    latency: Latency | None
    sources: Sources | None
    made_for_these_settings: bool
    missing_bars: int
    has_model: bool
    deciders: Deciders = field(default_factory=Deciders)


def find(
    config: Config,
    evidence: Evidence,
    tried: Tried,
    latency: Latency | None,
    sources: Sources | None,
) -> Findings:
    """Measure the evidence. The same evidence gives the same numbers: the seed is the config's."""
    traded, seed = evidence.traded, config.training.seed
    return Findings(
        edge=edge_of(traded.pnl_bps, evidence.outcomes, tried, seed),
        stops=stop_rates(
            evidence.history.path(), Barriers.of(config.risk, config.costs), traded.trades, seed
        ),
        drawdowns=_drawdowns(traded, seed),
        liquidations=sum(trade.exit_reason == "liquidation" for trade in traded.trades),
        latency=latency,
        sources=sources,
        made_for_these_settings=evidence.made_for_these_settings,
        missing_bars=evidence.missing_bars,
        has_model=evidence.card is not None,
        deciders=evidence.deciders,
    )


def edge_of(pnl_bps: Floats, outcomes: Outcomes | None, tried: Tried, seed: int) -> Edge:
    """Measure what a trade came to, how sure that is after so many tries, and the skill of the forecasts."""
    trials = max(tried.count, 1)
    level = level_of_each(LEVEL, trials)
    deflated, plain = mean_interval(pnl_bps, level, seed), mean_interval(pnl_bps, LEVEL, seed)
    enough = deflated is not None
    auc = ranking(outcomes) if outcomes is not None else None
    return Edge(
        trades=pnl_bps.size,
        trials=trials,
        mean_bps=float(pnl_bps.mean()) if pnl_bps.size else None,
        low_bps=_low(deflated),
        high_bps=_high(deflated),
        plain_low_bps=_low(plain),
        plain_high_bps=_high(plain),
        level=level,
        standard_error_bps=deflated.standard_error if deflated is not None else None,
        block_length=deflated.block_length if deflated is not None else None,
        sharpe_per_trade=sharpe(pnl_bps) if enough else None,
        deflated_sharpe=deflated_sharpe(pnl_bps, trials, list(tried.sharpes)) if enough else None,
        auc=auc,
        auc_low=None
        if auc is None or outcomes is None
        else auc - ONE_SIDED_Z * chance_error(outcomes),
        brier_skill=brier_skill(outcomes) if outcomes is not None else None,
    )


def brier_skill(outcomes: Outcomes) -> float:
    """Return 1 - Brier score / Brier score of the base rate of each fold's training rows."""
    brier = float(brier_score_loss(outcomes.label, np.clip(outcomes.forecast, 0.0, 1.0)))
    base = float(np.mean((outcomes.base_rate - outcomes.label) ** 2))
    return 1.0 - brier / base if base > 0.0 else 0.0


def plain(value: object) -> dict[str, object]:
    """Return a dataclass of numbers as plain JSON values."""
    return asdict(value)  # type: ignore[call-overload, no-any-return]  # only dataclasses of this file


def _drawdowns(traded: Traded, seed: int) -> Drawdowns:
    returns = traded.equity_returns
    year = traded.trades_a_year
    level = returns - returns.mean() if returns.size else returns
    return Drawdowns(
        observed_pct=_observed(returns),
        resampled=drawdown_odds(returns, year, seed),
        without_edge=drawdown_odds(level, year, seed),
    )


def _observed(returns: Floats) -> float:
    if not returns.size:
        return 0.0
    return float(deepest_fall_pct(np.log1p(np.maximum(returns, -0.999999))[None, :])[0])


def _low(interval: MeanInterval | None) -> float | None:
    return None if interval is None else interval.low


def _high(interval: MeanInterval | None) -> float | None:
    return None if interval is None else interval.high
