"""Session: where in the day and the week the bar closed, in plain UTC.

Sessions are fixed UTC hours, summer and winter alike: an exact rule that never moves beats a local
one that jumps. They are the usual cash hours rounded to the hour, and they overlap. It must not
know the market.
"""

import math

from core.calendar import DAY_MS, HOUR_MS
from strategies.features.feature import Feature, Floats

FEATURES = (
    Feature("asia", "flag", "clock", 0, "1 from 00:00 to 08:00 UTC"),
    Feature("london", "flag", "clock", 0, "1 from 08:00 to 17:00 UTC"),
    Feature("new_york", "flag", "clock", 0, "1 from 13:00 to 21:00 UTC"),
    Feature("hour_sine", "sine", "clock", 0, "sine of the time of the UTC day"),
    Feature("hour_cosine", "cosine", "clock", 0, "cosine of the time of the UTC day"),
    Feature("weekend", "flag", "clock", 0, "1 on Saturday and Sunday UTC"),
)


def fill(out: Floats, at: int, close_time: int) -> None:
    """Write the family into `out` from position `at`, in the order of FEATURES.

    `close_time` (ms UTC) is when the decision is made; a session holds its first moment, not its
    last. 1970-01-01 was a Thursday, day 3 of a week that starts on Monday.
    """
    of_day = close_time % DAY_MS
    hour = of_day // HOUR_MS
    angle = 2.0 * math.pi * of_day / DAY_MS
    out[at] = 1.0 if hour < 8 else 0.0
    out[at + 1] = 1.0 if 8 <= hour < 17 else 0.0
    out[at + 2] = 1.0 if 13 <= hour < 21 else 0.0
    out[at + 3] = math.sin(angle)
    out[at + 4] = math.cos(angle)
    out[at + 5] = 1.0 if (close_time // DAY_MS + 3) % 7 >= 5 else 0.0
