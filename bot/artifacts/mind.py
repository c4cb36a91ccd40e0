"""Whatever forecasts for a strategy, loaded with the features it eats: one model, an ensemble, or nothing."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from bot.artifacts.card import ModelCard
from bot.artifacts.ensemble import Weighing, load_ensemble, read_roster
from bot.artifacts.load import Expected, load_model, read_card
from bot.artifacts.serve import Served
from core.plugs import Features
from strategies.features import catalogue
from strategies.features.sources.families import families_of
from strategies.features.sources.sourced import SourcedFeatures
from strategies.features.stream import FeatureStream
from strategies.features.streams import FeatureStreams
from strategies.models.ensemble import Ensemble


@dataclass(frozen=True, slots=True)
class Market:
    """Which market is looked at: bars of `bar_ms`, a second symbol beside it, and optional sources."""

    symbol: str
    bar_ms: int
    cross_symbol: str | None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mind:
    """`model` is what the engine asks, None for a strategy without one; `features` is what it eats.

    `parts` are the single models in it, each with its bars' length (ms), and `dropped` a line on each member left out.
    """

    model: Served | Ensemble | None
    features: Features
    card: ModelCard | None
    parts: tuple[tuple[Served, int], ...] = ()
    dropped: tuple[str, ...] = ()

    @property
    def horizon_ms(self) -> int:
        """How long an outcome may take (ms); 0 without a model."""
        return self.card.horizon_bars * self.card.bar_ms if self.card is not None else 0

    @property
    def warm_up_bars(self) -> int:
        """How many closed bars it must have seen before it may be believed; without a model one is enough."""
        return catalogue.WARM_UP_BARS if self.model is not None else 1

    @property
    def bars(self) -> frozenset[int]:
        """Every length of bar (ms) that a part looks at."""
        return frozenset(bar_ms for _, bar_ms in self.parts)


def load_mind(home: Path, wanted: str | None, market: Market, weighing: Weighing) -> Mind:
    """Load the model of this id (or "latest"), proved, with its features.

    Raises InputError when it is missing, damaged or made for other features or bars.
    """
    symbol, bar_ms, cross = market.symbol, market.bar_ms, market.cross_symbol
    if wanted is None:
        # Nobody eats them, but the journal keeps what the sources said at each close.
        return Mind(None, _features(market, market.sources), None)
    card = read_card(home, wanted)
    sources = sources_in(card.features)
    names = catalogue.names_with(sources)
    expected = Expected(names, catalogue.fingerprint(names), bar_ms)
    if card.kind == "ensemble":
        return _ensemble(home, card, market, expected, weighing)
    if card.window_bars == 1:
        model, card = load_model(home, card.model_id, expected)
        return Mind(model, _features(market, sources), card, ((model, bar_ms),))
    streams = FeatureStreams(symbol, bar_ms, cross, {bar_ms: card.window_bars})
    model, card = load_model(home, card.model_id, expected, streams.as_of(bar_ms))
    return Mind(model, streams, card, ((model, bar_ms),))


def sources_in(names: Collection[str]) -> tuple[str, ...]:
    """Return the optional sources whose features are among `names`: a model decides what its vector holds."""
    return catalogue.sources_in(names)


def _features(market: Market, sources: Collection[str]) -> Features:
    base = FeatureStream(market.symbol, market.bar_ms, market.cross_symbol)
    if not sources:
        return base
    return SourcedFeatures(base, families_of(market.symbol, sources), market.symbol, market.bar_ms)


def _ensemble(
    home: Path, card: ModelCard, market: Market, expected: Expected, weighing: Weighing
) -> Mind:
    roster = read_roster(home, card, expected)
    kept = roster.kept_bars(market.bar_ms)
    streams = FeatureStreams(market.symbol, market.bar_ms, market.cross_symbol, kept)
    ensemble, models, dropped = load_ensemble(home, card, roster, expected, weighing, streams)
    lengths = {own.model_id: own.bar_ms for _, own in roster.entries}
    parts = tuple((model, lengths[model.name]) for model in models)
    return Mind(ensemble, streams, card, parts, dropped)
