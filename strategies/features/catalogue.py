"""Every feature, in the one order of the vector, and the fingerprint of an order.

NAMES are the features of bars, which every vector begins with. Those of optional sources stand behind them, for the
sources that are configured: so a model that was trained without a source keeps its fingerprint.

It must not know how a feature is computed.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from core.errors import InputError
from strategies.features import chain, cross, funding, price, session, volatility, volume
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
    {
        "flow": flow.FEATURES,
        "venues": venues.FEATURES,
        "crowd": crowd.FEATURES,
        "chain": chain.FEATURES,
    }
)
"""The features of each optional source, in the order in which they stand behind those of bars."""
OF_EXCHANGE = "chain:"
"""`chain:NAME` is a source too: what the chain says of that exchange alone, behind what it says of all together."""
_BY_NAME = {feature.name: feature for family in (FEATURES, *SOURCES.values()) for feature in family}


def names_with(sources: Collection[str]) -> tuple[str, ...]:
    """Return the features of bars and of the named sources, in the order of the vector."""
    more = [one.name for name, family in SOURCES.items() if name in sources for one in family]
    own = [one.name for name in exchanges_in(sources) for one in chain.features_of(name)]
    return (*NAMES, *more, *own)


def sources_in(names: Iterable[str]) -> tuple[str, ...]:
    """Return the optional sources whose features are among `names`; `names_with` of them are these again."""
    known = set(names)
    found = [
        source for source, family in SOURCES.items() if any(one.name in known for one in family)
    ]
    own = dict.fromkeys(filter(None, map(chain.exchange_in, names)))
    return (*found, *(f"{OF_EXCHANGE}{exchange}" for exchange in own))


def exchanges_in(sources: Collection[str]) -> tuple[str, ...]:
    """Return the exchanges that are named among `sources`, in their order."""
    return tuple(one.removeprefix(OF_EXCHANGE) for one in sources if one.startswith(OF_EXCHANGE))


def lookup(name: str) -> Feature:
    """Return the feature of that name. Raises InputError when there is none."""
    known = _BY_NAME.get(name)
    if known is not None:
        return known
    exchange = chain.exchange_in(name)
    if exchange:
        return next(one for one in chain.features_of(exchange) if one.name == name)
    raise InputError(f"feature {name!r}", wanted=f"one of {', '.join(_BY_NAME)}")


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
