"""Every feature, in the one order of the vector, and the fingerprint of an order.

It must not know how a feature is computed.
"""

import hashlib
from collections.abc import Iterable

from core.errors import InputError
from strategies.features import cross, funding, price, session, volatility, volume
from strategies.features.feature import Feature

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
_BY_NAME = {feature.name: feature for feature in FEATURES}


def lookup(name: str) -> Feature:
    """Return the feature of that name. Raises InputError when there is none."""
    if name not in _BY_NAME:
        raise InputError(f"feature {name!r}", wanted=f"one of {', '.join(NAMES)}")
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
