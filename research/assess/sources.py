"""Which sources are really there, how complete they are, and how old their data are when they arrive.

Looks at the store, at the model's card and at the newest journal of a running bot. What no journal has measured
is None, and is said to be so.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import ModelCard
from bot.config.model import Config
from bot.folders import journals
from bot.journal.errors import JournalError
from bot.journal.reader import JournalReader
from bot.source_ages import sources_heard
from core.calendar import bar_text_of
from research.assess.network import REPLAYS, read_network
from research.dataset import History
from strategies.features.catalogue import NAMES, lookup, sources_in

Ints = npt.NDArray[np.int64]

BARS, FUNDING, CROSS = "bars", "funding", "cross"


@dataclass(frozen=True, slots=True)
class Source:
    """One source: what it is, whether it is there, how complete, when its newest row is of (int ms UTC).

    `gap_pct`: share of its bars that are missing between first and newest, None where it has no fixed rhythm.
    `features`: how many of the model's features live on it.
    """

    name: str
    present: bool
    rows: int
    newest_ms: int | None
    gap_pct: float | None
    features: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """How old one kind of event was when it came, from a journal: median and 99th percentile (ms).

    Counted in classes, as in `ebb latency`: each figure is the upper edge of its class.
    """

    kind: str
    count: int
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True)
class Sources:
    """All of it. `needed_missing`: sources the model learned from that are not there now."""

    sources: tuple[Source, ...]
    silent_features: tuple[str, ...]
    needed_missing: tuple[str, ...]
    arrivals: tuple[Arrival, ...]
    journal: str | None

    def plain(self) -> dict[str, object]:
        """Return it as plain JSON values, by name of source."""
        found: dict[str, object] = {
            one.name: {
                "present": one.present,
                "rows": one.rows,
                "newest_ms": one.newest_ms,
                "gap_pct": one.gap_pct,
                "features": one.features,
            }
            for one in self.sources
        }
        found["silent_features"] = list(self.silent_features)
        found["arrival_age_ms"] = {
            one.kind: {"count": one.count, "p50": one.p50_ms, "p99": one.p99_ms}
            for one in self.arrivals
        } or None
        found["arrival_measured_in"] = self.journal
        return found


def look_at(config: Config, home: Path, history: History, card: ModelCard | None) -> Sources:
    """Look at what `history` holds and what journals under `home` measured."""
    bars, funding, cross = history.candles, history.funding, history.btc
    rhythm = bar_text_of(bars.bar_ms)
    sources = [
        _source(f"{BARS} {bars.symbol} {rhythm}", bars.open_time_ms, bars.bar_ms, BARS),
        _source(f"{FUNDING} {bars.symbol}", funding.time_ms, None, FUNDING),
    ]
    if config.data.cross_symbol is not None:
        times = cross.open_time_ms if cross is not None else np.empty(0, dtype=np.int64)
        name = f"{BARS} {config.data.cross_symbol} {rhythm}"
        sources.append(_source(name, times, bars.bar_ms, CROSS))
    absent = card.absent if card is not None else ()
    arrivals, journal = _arrivals(home)
    gone = (*_needed(card, sources), *_unheard(config, home, card))
    return Sources(tuple(sources), absent, gone, arrivals, journal)


def _source(name: str, times: Ints, bar_ms: int | None, kind: str) -> Source:
    features = sum(_lives_on(feature) == kind for feature in NAMES)
    if not times.size:
        return Source(name, False, 0, None, None, features)
    gaps = None
    if bar_ms is not None:
        expected = (int(times[-1]) - int(times[0])) // bar_ms + 1
        gaps = 100.0 * (1.0 - times.size / expected)
    return Source(name, True, int(times.size), int(times[-1]), gaps, features)


def _lives_on(feature: str) -> str:
    source = lookup(feature).source
    return {"bars": BARS, "funding": FUNDING, "cross": CROSS}.get(source, source)


def _needed(card: ModelCard | None, sources: list[Source]) -> tuple[str, ...]:
    """Name the sources that are gone although the model has learned from them."""
    if card is None:
        return ()
    learned = {_lives_on(name) for name in card.features if name not in card.absent}
    kinds = (BARS, FUNDING, CROSS)
    gone = [one.name for one, kind in zip(sources, kinds, strict=False)
            if not one.present and kind in learned]  # fmt: skip
    if CROSS in learned and len(sources) < len(kinds):
        gone.append("bars of the second market (data.cross_symbol is null)")
    return tuple(gone)


def _unheard(config: Config, home: Path, card: ModelCard | None) -> list[str]:
    """Name the optional sources that the model has learned from and that no bot here has heard."""
    needed = sources_in(card.features) if card is not None else ()
    heard = _heard_by_runs(home) if needed else set()
    return [
        f"{one} ({'heard by no run yet' if one in config.sources.names else 'not under `sources:`'})"
        for one in needed
        if one not in config.sources.names or one.partition(":")[0] not in heard
    ]


def _heard_by_runs(home: Path) -> set[str]:
    """Return the families of sources of which the journal of a bot that ran has a word."""
    found = set[str]()
    for path in journals(home):
        if path.parent.name == REPLAYS:
            continue
        try:
            with JournalReader(path) as reader:
                found |= {
                    one.name.partition(".")[0] for one in sources_heard(reader) if one.heard_at
                }
        except JournalError:
            continue
    return found


def _arrivals(home: Path) -> tuple[tuple[Arrival, ...], str | None]:
    """Return how late each kind of event came, as the newest journal that knows has counted it."""
    network = read_network(home)
    lines = network.delays
    arrivals = tuple(Arrival(one.name, one.count, one.p50_ms, one.p99_ms) for one in lines)
    return arrivals, network.delays_at
