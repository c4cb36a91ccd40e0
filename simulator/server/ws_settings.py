"""How the WebSocket half is set: V5's limits, and what a test makes shorter.

Numbers: bybit-exchange/docs 072c197d, "Connect" and "Rate Limit".
"""

import re
from dataclasses import dataclass

_AGE = re.compile(r"([0-9]{1,4})([sm])")
SHORTEST_ACTIVE_S, LONGEST_ACTIVE_S = 30, 600


@dataclass(frozen=True, slots=True)
class StreamSettings:
    """The limits and the pace of the streams.

    `beat_ms`: how often public topics are looked at. `settling_ms`: how long a subscription or an order takes to be
    dealt with, as on the way to an exchange; pybit notes its own request after it has sent it, and loses an answer
    that is faster. `idle_ms`: silence after which a connection is ended. `queue_bytes`: what may wait for a client
    that does not read. `connections_per_window` in `window_ms`, and `public_connections` at once: for each address.
    """

    beat_ms: int = 10
    settling_ms: int = 4
    idle_ms: int = LONGEST_ACTIVE_S * 1000
    idle_check_ms: int = 1_000
    queue_bytes: int = 8 * 1024 * 1024
    args_chars: int = 21_000
    connections_per_window: int = 500
    window_ms: int = 300_000
    public_connections: int = 1_000


def active_ms(asked: str, settings: StreamSettings) -> int | None:
    """Return the idle time `max_active_time` asks for (30s to 600s, or 1m to 10m); None when it is wrong."""
    if not asked:
        return settings.idle_ms
    found = _AGE.fullmatch(asked)
    if found is None:
        return None
    seconds = int(found[1]) * (60 if found[2] == "m" else 1)
    return seconds * 1000 if SHORTEST_ACTIVE_S <= seconds <= LONGEST_ACTIVE_S else None
