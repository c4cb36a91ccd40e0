"""Every family of optional sources by its name, in the order of the catalogue."""

from collections.abc import Collection

from strategies.features.catalogue import SOURCES, exchanges_in
from strategies.features.sources.chain import ChainFamily
from strategies.features.sources.crowd import CrowdFamily
from strategies.features.sources.family import Family
from strategies.features.sources.flow import FlowFamily
from strategies.features.sources.venues import VenuesFamily


def families_of(symbol: str, sources: Collection[str]) -> list[Family]:
    """Return new families of the named sources, which have heard nothing yet."""
    made: dict[str, Family] = {
        "flow": FlowFamily(symbol),
        "venues": VenuesFamily(symbol),
        "crowd": CrowdFamily(),
        "chain": ChainFamily(symbol, exchanges_in(sources)),
    }
    return [made[name] for name in SOURCES if name in sources]
