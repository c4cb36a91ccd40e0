"""LightGBM without what it only offers to others.

On import LightGBM looks for pandas and scikit-learn, to wrap its models for them: 1.0-1.3 s and 153 MB where both
are installed, 0.2 s and 56 MB where they are not (measured with LightGBM 4.7.0). Ebb hands it numpy arrays alone, so
the two are hidden while it is imported, and can be imported as ever afterwards.
"""

import sys

_HIDDEN = ("pandas", "sklearn")

_absent = [name for name in _HIDDEN if name not in sys.modules]
for _name in _absent:
    sys.modules[_name] = None  # type: ignore[assignment]  # None makes an import of the name fail, as documented
try:
    import lightgbm
finally:
    for _name in _absent:
        del sys.modules[_name]

__all__ = ["lightgbm"]
