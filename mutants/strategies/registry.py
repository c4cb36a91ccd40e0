"""The strategies that come with Ebb, by the name that `kind:` in their YAML says.

Those of third parties (entry point group `ebb.strategies`) are found by whoever may read the disk
and added to these. It must not know files.
"""

from collections.abc import Mapping
from types import MappingProxyType

from core.plugs import Strategy
from strategies.always_flat import AlwaysFlat
from strategies.always_short import AlwaysShort
from strategies.threshold import Threshold

BUILT_IN: Mapping[str, type[Strategy]] = MappingProxyType(
    {"threshold": Threshold, "always_flat": AlwaysFlat, "always_short": AlwaysShort}
)
