"""Numbers and times as the report writes them.

Every function takes one value and returns text without markup; an undefined value (None, NaN) is
an en dash. Minus signs are typographic: the page's sorting reads them back.
"""

import math
from datetime import UTC, datetime
from decimal import Decimal

Number = Decimal | float | int

NOTHING = "\u2013"
MINUS = "\u2212"


def amount(value: Number | None, places: int = 2) -> str:
    """Write a number with thousands apart and fixed places."""
    return _written(value, f",.{places}f")


def signed(value: Number | None, places: int = 2) -> str:
    """Write a number with its sign, thousands apart and fixed places; 0 has no sign."""
    text = _written(value, f"+,.{places}f")
    return text[1:] if value is not None and not text.strip("+0." + MINUS) else text


def exact(value: Number | None) -> str:
    """Write a price or quantity with two to six places, without trailing zeros beyond two."""
    text = _written(value, ",.6f")
    if "." not in text:
        return text
    whole, places = text.split(".")
    return f"{whole}.{places.rstrip('0').ljust(2, '0')}"


def brief(value: Number) -> str:
    """Write a limit or an actual value in six figures, without an exponent."""
    if not math.isfinite(value):
        return NOTHING
    return format(Decimal(format(value, ".6g")), ",f").replace("-", MINUS)


def percent(share: float | None, places: int = 1) -> str:
    """Write a fraction as a percentage."""
    return NOTHING if share is None else f"{amount(100.0 * share, places)} %"


def when(time_ms: int | None) -> str:
    """Write a time (int ms UTC) to the minute."""
    if time_ms is None:
        return NOTHING
    return datetime.fromtimestamp(time_ms / 1000, tz=UTC).strftime("%Y-%m-%d %H:%M")


def span(duration_ms: int) -> str:
    """Write a duration in its largest fitting unit: 1 s, 5 min, 4 h, 12 d."""
    for unit_ms, unit in ((86_400_000, "d"), (3_600_000, "h"), (60_000, "min")):
        if duration_ms >= unit_ms and duration_ms % unit_ms == 0:
            return f"{duration_ms // unit_ms} {unit}"
    return f"{duration_ms / 1000:g} s"


def days(duration_ms: int) -> str:
    """Write a long duration in days."""
    return f"{duration_ms / 86_400_000:,.1f} days"


def _written(value: Number | None, form: str) -> str:
    if value is None or not math.isfinite(value):
        return NOTHING
    return format(value, form).replace("-", MINUS)
