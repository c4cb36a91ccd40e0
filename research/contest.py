"""Champion against challenger, on bars that neither had seen when it spoke.

A model's word on a bar counts when it was given out of fold, or by the finished model on bars after the end
of its training. On the bars where both have such a word their log losses are compared, pair by pair; the
difference is resampled in blocks no shorter than a label's horizon, since neighbouring labels share
their path. The challenger wins only when the difference is above 0 with 95 % confidence. It must not
know who serves.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import ModelCard
from bot.artifacts.load import Expected, load_model, read_card
from bot.config.model import Config
from research.assess.bootstrap import block_length, resampled
from research.dataset import Dataset, build
from research.labels import Barriers
from research.minds import refuse_sources
from research.out_of_fold import read_out_of_fold
from research.period import period_of
from strategies.features import catalogue

Floats = npt.NDArray[np.float64]

LEVEL = 0.95
FEWEST_PERIODS = 20
"""Stretches of one horizon's length below which nothing is decided."""
_SMALLEST = 1e-6
_RESAMPLES = 2000


@dataclass(frozen=True, slots=True)
class Contest:
    """How a challenger did against the champion on `rows` bars they both had not seen.

    Log losses in nats a bar. `gain` is champion - challenger, `gain_low` its one-sided 95 % bound; None
    where there were too few bars. `wins` says whether the challenger may be promoted, `why` in one sentence.
    """

    champion: str
    challenger: str
    rows: int
    from_ms: int | None
    to_ms: int | None
    champion_loss: float | None
    challenger_loss: float | None
    gain: float | None
    gain_low: float | None
    wins: bool
    why: str


def contest(config: Config, home: Path, champion_id: str, challenger_id: str) -> Contest:
    """Compare two models on the history in the store. Raises InputError when either cannot be judged."""
    champion, challenger = read_card(home, champion_id), read_card(home, challenger_id)
    for card in (champion, challenger):
        refuse_sources(card, "weigh its walk-forward scores, then `ebb models promote` by hand")
    period = period_of(config, home, "", "")
    data = build(period.history, Barriers.of(config.risk, config.costs), period.from_ms)
    said = [unseen_forecasts(home, card, data) for card in (champion, challenger)]
    return compared(champion, challenger, data, (said[0], said[1]))


def unseen_forecasts(home: Path, card: ModelCard, data: Dataset) -> Floats:
    """Return the model's word on each row of `data` that it had not seen; NaN on the others.

    A net looks at a window of bars and an ensemble at several streams, which the rows do not hold: of these only
    what they said out of fold is known.
    """
    said = np.full(data.label.size, np.nan)
    outcomes = read_out_of_fold(home, card)
    at = np.searchsorted(data.decision_time_ms, outcomes.decision_time_ms).clip(
        max=data.label.size - 1
    )
    same = data.decision_time_ms[at] == outcomes.decision_time_ms
    said[at[same]] = outcomes.forecast[same]
    later = data.decision_time_ms > card.trained_until_ms
    if later.any() and card.kind != "ensemble" and card.window_bars == 1:
        expected = Expected(catalogue.NAMES, catalogue.fingerprint(), data.bar_ms)
        model, _ = load_model(home, card.model_id, expected)
        said[later] = model.forecasts(np.ascontiguousarray(data.vectors[later]))
    return said


def compared(
    champion: ModelCard, challenger: ModelCard, data: Dataset, said: tuple[Floats, Floats]
) -> Contest:
    """Compare two series of forecasts on the rows where both speak."""
    both = np.flatnonzero(np.isfinite(said[0]) & np.isfinite(said[1]))
    names = (champion.model_id, challenger.model_id)
    if both.size < FEWEST_PERIODS * data.barriers.time_exit_bars:
        why = f"only {both.size} bars that neither had seen: too few to replace a champion"
        return Contest(*names, both.size, None, None, None, None, None, None, False, why)
    losses = [_log_loss(one[both], data.label[both]) for one in said]
    gains = losses[0] - losses[1]
    low = _low(gains, data.barriers.time_exit_bars)
    wins = low > 0.0
    word = "better" if wins else "not shown to be better"
    return Contest(
        *names,
        rows=both.size,
        from_ms=int(data.decision_time_ms[both[0]]),
        to_ms=int(data.decision_time_ms[both[-1]]),
        champion_loss=float(losses[0].mean()),
        challenger_loss=float(losses[1].mean()),
        gain=float(gains.mean()),
        gain_low=low,
        wins=wins,
        why=f"{challenger.model_id} is {word}: log loss {losses[1].mean():.5f} against "
        f"{losses[0].mean():.5f} of {champion.model_id} on {both.size} bars neither had seen, "
        f"gain {gains.mean():+.5f}, lower bound {low:+.5f}",
    )


def _low(gains: Floats, horizon: int) -> float:
    length = max(block_length(gains), 2.0 * horizon)
    means = [
        gains[rows].mean(axis=1)
        for rows in resampled(gains.size, length, (_RESAMPLES, gains.size), seed=1)
    ]
    return float(np.quantile(np.concatenate(means), 1.0 - LEVEL))


def _log_loss(forecast: Floats, label: Floats) -> Floats:
    told = np.clip(forecast, _SMALLEST, 1.0 - _SMALLEST)
    return np.asarray(-np.log(np.where(label > 0.5, told, 1.0 - told)))
