"""A mind on history: what its parts say is computed ahead in one batch, what its weights make of it bar by bar.

It must not know files, nor how models are trained.
"""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import ModelCard
from bot.artifacts.mind import Mind
from core.errors import InputError
from core.events import Bar, FundingRate
from research.ahead import Cursor, ForecastsAhead, Vectors, forecasts_ahead
from research.dataset import History
from research.features import compute
from research.store import Candles, Funding
from strategies.features.catalogue import sources_in
from strategies.models.ensemble import Ensemble

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


def refuse_sources(card: ModelCard | None, fix: str) -> None:
    """Raise InputError when a model hears optional sources: candles do not tell what those said."""
    heard = sources_in(card.features) if card is not None else ()
    if card is not None and heard:
        raise InputError(
            f"model {card.model_id} hears {', '.join(heard)}",
            wanted="a model of bars alone, for candles do not tell what a source said",
            fix=fix,
        )


def vectors_of(history: History) -> Vectors:
    """Return the vector of every bar of `history`."""
    candles = history.candles
    values = compute(candles, history.funding, history.btc)
    return Vectors(candles.bar_ms, candles.open_time_ms + candles.bar_ms, values)


def mind_ahead(
    mind: Mind, tapes: Mapping[int, Vectors], decided_ms: Ints, cursor: Cursor
) -> ForecastsAhead | Ensemble | None:
    """Return what stands for the mind's model in a replay of the bars that closed at `decided_ms`.

    `tapes` holds vectors by the length of their bars (ms); a part whose bars are not there is stale throughout.
    """
    parts = [
        forecasts_ahead(model, tapes.get(bar_ms, _no_bars(bar_ms)), decided_ms, cursor)
        for model, bar_ms in mind.parts
    ]
    if isinstance(mind.model, Ensemble):
        return mind.model.with_members(parts)
    return parts[0] if parts else None


def _no_bars(bar_ms: int) -> Vectors:
    return Vectors(bar_ms, np.empty(0, dtype=np.int64), np.empty((0, 0)))


def said_by(model: ForecastsAhead | Ensemble | None, candles: Candles, funding: Funding) -> Floats:
    """Return what a stand-in says at each bar of `candles`, NaN where it keeps silent; its cursor is before them."""
    if isinstance(model, ForecastsAhead):
        return np.array(model.forecasts)
    if model is None:
        return np.full(len(candles), np.nan)
    fresh = model.with_members(model.members)
    cursors = [member.cursor for member in model.members if isinstance(member, ForecastsAhead)]
    said = heard(fresh, cursors[0], candles, funding)
    cursors[0].row = -1
    return said


def heard(ensemble: Ensemble, cursor: Cursor, candles: Candles, funding: Funding) -> Floats:
    """Return what an ensemble of stand-ins says at each bar, its weights following the outcomes as they arrive."""
    closes = (candles.open_time_ms + candles.bar_ms).tolist()
    columns = (candles.open, candles.high, candles.low, candles.close, candles.volume)
    rows = zip(closes, *(column.tolist() for column in columns), strict=True)
    first = int(np.searchsorted(funding.time_ms, closes[0] - candles.bar_ms, side="right"))
    settled = list(
        zip(funding.time_ms[first:].tolist(), funding.rate[first:].tolist(), strict=True)
    )
    settled.reverse()
    said = np.full(len(closes), np.nan)
    for row, (now, *prices) in enumerate(rows):
        cursor.row = row
        ensemble.observe(Bar(now, now, candles.symbol, candles.bar_ms, *prices))
        while settled and settled[-1][0] <= now:
            time, rate = settled.pop()
            ensemble.observe(FundingRate(time, time, candles.symbol, rate))
        said[row] = ensemble.forecast(())
    return said
