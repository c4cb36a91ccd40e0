"""The evidence: out-of-fold forecasts traded by the bot's own engine, one short at a time, costs and funding paid.

Every forecast was made by a model that had not seen its row. Strategy, risk manager and execution are those of
the running bot, with one difference: the drawdown limit does not halt, since a tape that ends at its
worst moment could show no more. How deep it fell is judged by itself.
"""

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import ModelCard
from bot.artifacts.load import read_card
from bot.compose import build_engine, build_venue
from bot.config.model import Config
from bot.journal.journal import Durability, Journal
from bot.recorder import Detail, Recorder
from core.errors import InputError
from core.lives import Life
from core.money import decimal_of
from core.plugs import Model
from research.ahead import Cursor, FeaturesAhead, ForecastsAhead
from research.assess.deciders import Deciders, look_for_deciders
from research.dataset import History
from research.features import compute
from research.labels import Barriers
from research.out_of_fold import read_out_of_fold
from research.period import period_of
from research.replay import Driver, replay
from research.replay_job import ID_PREFIX, REPLAY_POLL_S, trade_of
from research.result import TradeRecord
from research.scores import Outcomes
from research.store import Candles
from strategies.features.catalogue import NAMES

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

YEAR_MS = 365.25 * 86_400_000


@dataclass(frozen=True, slots=True, eq=False)
class Traded:
    """What trading forecasts came to: closed shorts in time order, and the stretch they lie in (int ms UTC)."""

    trades: tuple[TradeRecord, ...]
    from_ms: int
    to_ms: int
    initial_equity_usdt: float

    @property
    def pnl_bps(self) -> Floats:
        """Return the net result of each short, basis points of its entry notional."""
        return np.array([trade.pnl_bps for trade in self.trades])

    @property
    def equity_returns(self) -> Floats:
        """Return the net result of each short as a fraction of the equity before it."""
        pnl = np.array([float(trade.pnl_usdt) for trade in self.trades])
        before = self.initial_equity_usdt + np.cumsum(pnl) - pnl
        return np.asarray(pnl / np.maximum(before, 1e-9))

    @property
    def trades_a_year(self) -> int:
        """Return how many such shorts a year holds, at the pace of the stretch."""
        return max(1, round(len(self.trades) * YEAR_MS / max(self.to_ms - self.from_ms, 1)))


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """All that the judgement of an edge rests on. `card` and `outcomes` are None where no model is asked.

    `missing_bars` counts forecasts whose bar is not in the store any more, `deciders` says who was not asked.
    """

    history: History
    card: ModelCard | None
    outcomes: Outcomes | None
    traded: Traded
    made_for_these_settings: bool
    missing_bars: int
    deciders: Deciders = field(default_factory=Deciders)


def gather(config: Config, home: Path) -> Evidence:
    """Read history, model and out-of-fold forecasts, and trade them.

    Raises `InputError` when there is no history, no model, or no out-of-fold forecast to trade.
    """
    wanted = getattr(config.strategy.rule, "model", None)
    deciders = look_for_deciders(config, home)
    if wanted is None:
        history = period_of(config, home, "", "").history
        silent = np.full(len(history.candles), np.nan)
        traded = trade(config, history, silent, (0, len(history.candles)))
        return Evidence(
            history=history,
            card=None,
            outcomes=None,
            traded=traded,
            made_for_these_settings=True,
            missing_bars=0,
            deciders=deciders,
        )
    card = read_card(home, wanted)
    outcomes = read_out_of_fold(home, card)
    history = period_of(config, home, "", "").history
    _check_market(card, history.candles)
    forecasts, rows, missing = laid_out(history.candles, outcomes)
    return Evidence(
        history=history,
        card=card,
        outcomes=outcomes,
        traded=trade(config, history, forecasts, rows),
        made_for_these_settings=_made_for(card, config),
        missing_bars=missing,
        deciders=deciders,
    )


def laid_out(candles: Candles, outcomes: Outcomes) -> tuple[Floats, tuple[int, int], int]:
    """Put each forecast on its bar: forecasts (NaN where there is none), the rows they span, how many had no bar.

    The span ends with the bar in which the last label ended. Raises `InputError` when no bar is there.
    """
    closes = candles.open_time_ms + candles.bar_ms
    at = np.searchsorted(closes, outcomes.decision_time_ms)
    known = at < closes.size
    known[known] = closes[at[known]] == outcomes.decision_time_ms[known]
    if not known.any():
        raise InputError(
            "none of the bars that the model was tested on is in the history",
            wanted="the history that the model was trained on",
            fix="import it again, or train again with `ebb train`",
        )
    forecasts = np.full(closes.size, np.nan)
    forecasts[at[known]] = outcomes.forecast[known]
    last = int(np.searchsorted(closes, outcomes.label_end_ms[known].max(), side="right"))
    return forecasts, (int(at[known][0]), last), int((~known).sum())


def trade(
    config: Config,
    history: History,
    forecasts: Floats,
    rows: tuple[int, int],
    vectors: Floats | None = None,
) -> Traded:
    """Trade `forecasts` (one a bar of `history`) from row rows[0] up to rows[1] through the engine."""
    first, end = rows
    opens = history.candles.open_time_ms
    until = None if end >= len(opens) else int(opens[end])
    candles = history.candles.slice(int(opens[first]), until)
    if vectors is None:
        vectors = compute(history.candles, history.funding, history.btc)
    cursor = Cursor()
    features = FeaturesAhead(NAMES, vectors[first:end], candles.symbol, cursor)
    ahead: Model = ForecastsAhead(forecasts[first:end].tolist(), cursor)
    settings = replace(
        config,
        execution=replace(config.execution, poll_position_s=REPLAY_POLL_S),
        risk=replace(config.risk, max_drawdown_pct_of_equity=100.0),
    )
    venue = build_venue(settings, decimal_of(config.account.initial_equity_usdt))
    with tempfile.TemporaryDirectory(prefix="ebb-assess-") as folder:
        path = Path(folder) / "evidence.sqlite"
        with Journal(path, Durability.FAST, environment="replay") as journal:
            recorder = Recorder(journal, Detail.CHANGES)
            engine = build_engine(settings, features, ahead, ID_PREFIX)
            driver = Driver(engine, venue, recorder)
            replay(driver, candles, history.funding)
            lives: tuple[Life, ...] = tuple(recorder.lives.finished)
    return Traded(
        trades=tuple(trade_of(life, candles.bar_ms) for life in lives),
        from_ms=int(candles.open_time_ms[0]),
        to_ms=int(candles.open_time_ms[-1]) + candles.bar_ms,
        initial_equity_usdt=config.account.initial_equity_usdt,
    )


def _check_market(card: ModelCard, candles: Candles) -> None:
    if (card.symbol, card.bar_ms) != (candles.symbol, candles.bar_ms):
        raise InputError(
            f"model {card.model_id} is of {card.symbol} on bars of {card.bar_ms} ms",
            wanted=f"{candles.symbol} on bars of {candles.bar_ms} ms, as the settings say",
            fix="train one with `ebb train`",
        )


def _made_for(card: ModelCard, config: Config) -> bool:
    """Return whether the stop, target, horizon and costs of the settings are those that the model learned."""
    taught = Barriers(**card.label.model_dump())
    return taught == Barriers.of(config.risk, config.costs)
