"""The chain: coins on their way to exchanges, as a family of features beside those of bars.

The numbers are `strategies.features.chain_stream`'s. The bars it weighs inflow against are those that closed before
the moment asked for: the one that closes then has not come yet. It must not know how a chain is watched.
"""

from collections.abc import Sequence

from core.events import Bar, Event, OnChain
from strategies.features.chain import all_features
from strategies.features.chain_stream import ChainFeatures
from strategies.features.feature import Floats


class ChainFamily:
    """Implements `Family` for Litecoin's chain; `exchanges` have features of their own besides."""

    kinds = (OnChain, Bar)

    def __init__(self, symbol: str, exchanges: Sequence[str] = ()) -> None:
        self.features = all_features(exchanges)
        self._stream = ChainFeatures(symbol, exchanges)

    def observe(self, event: Event, known: int) -> None:
        """Take in one event; what came when is the event's own word, so `known` is not needed."""
        self._stream.observe(event)

    def close(self, now: int) -> None:
        """Nothing here counts bars."""

    def fill(self, out: Floats, at: int, now: int) -> None:
        out[at : at + len(self.features)] = self._stream.vector(now)
