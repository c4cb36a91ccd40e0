"""Every feature, in the one order of the vector, and the fingerprint of an order.

NAMES are the features of bars, which every vector begins with. Those of optional sources stand behind them, for the
sources that are configured: so a model that was trained without a source keeps its fingerprint.

It must not know how a feature is computed.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from core.errors import InputError
from strategies.features import cross, funding, price, session, volatility, volume
from strategies.features.feature import Feature
from strategies.features.sources import crowd, flow, venues

# Raised whenever the same bars would give another number: a model trained before is then refused.
VERSION = 1

FEATURES: tuple[Feature, ...] = (
    *price.FEATURES,
    *volume.FEATURES,
    *volatility.FEATURES,
    *session.FEATURES,
    *funding.FEATURES,
    *cross.FEATURES,
)
NAMES: tuple[str, ...] = tuple(feature.name for feature in FEATURES)
WARM_UP_BARS: int = max(feature.warm_up_bars for feature in FEATURES)
WARM_UP_SETTLEMENTS: int = max(feature.warm_up_settlements for feature in FEATURES)
SOURCES: Mapping[str, tuple[Feature, ...]] = MappingProxyType(
    {"flow": flow.FEATURES, "venues": venues.FEATURES, "crowd": crowd.FEATURES}
)
"""The features of each optional source, in the order in which they stand behind those of bars."""
_BY_NAME = {feature.name: feature for family in (FEATURES, *SOURCES.values()) for feature in family}


def names_with(sources: Collection[str]) -> tuple[str, ...]:
    """Return the features of bars and of the named sources, in the order of the vector."""
    more = [one.name for name, family in SOURCES.items() if name in sources for one in family]
    return (*NAMES, *more)


def lookup(name: str) -> Feature:
    """Return the feature of that name. Raises InputError when there is none."""
    if name not in _BY_NAME:
        raise InputError(f"feature {name!r}", wanted=f"one of {', '.join(_BY_NAME)}")
    return _BY_NAME[name]


def fingerprint(names: Iterable[str] = NAMES) -> str:
    """Return the SHA-256 (hex) of the named features in this order.

    It covers names (and so windows), units, sources, warm-ups and the version of the formulae.
    Raises InputError for an unknown name.
    """
    digest = hashlib.sha256(f"features {VERSION}\n".encode())
    for feature in map(lookup, names):
        words = (feature.name, feature.unit, feature.source)
        counts = (feature.warm_up_bars, feature.warm_up_settlements)
        digest.update(f"{words} {counts}\n".encode())
    return digest.hexdigest()
