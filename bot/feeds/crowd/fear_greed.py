"""The fear and greed index, 0 to 100, once a day at 0:00 UTC: alternative.me/crypto/fear-and-greed-index, no key.

It is an index of Bitcoin's market, not of Litecoin's, and no post: it is told as a Mention of the source `fear_greed`
with the mood (value - 50) / 50.
"""

from bot.feeds.crowd.feed import shown
from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.network import ODD, Answer, Request, document
from bot.feeds.sources.source import SourceError
from core.calendar import DAY_MS
from core.events import Mention


class FearGreed:
    """Implements `Network` for the index."""

    secrets: tuple[str, ...] = ()
    least_s = 1800.0

    def __init__(self, listed: Listed) -> None:
        self._listed = listed
        self._told = 0
        self.name = f"fear_greed.{shown(listed.address)}"

    def request(self, now: int) -> Request:
        return Request(self._listed.address)

    def answer(self, body: bytes, content_type: str, now: int) -> Answer:
        time, value = index_of(body)
        if time > now + DAY_MS:
            raise SourceError("fear_greed: its time lies ahead")
        if time <= self._told:
            return Answer()
        self._told = time
        mention = Mention(time, now, "fear_greed", "index", str(time), 1.0, (value - 50.0) / 50.0)
        return Answer(mentions=(mention,))

    def refused(self, status: int, body: bytes) -> bool:
        return False


def index_of(body: bytes) -> tuple[int, float]:
    """Return time (ms UTC) and value (0 to 100) of the index. Raises SourceError."""
    found = document(body, "fear_greed")
    try:
        row = found["data"][0]
        time, value = int(row["timestamp"]) * 1000, float(row["value"])
    except ODD as error:
        raise SourceError(f"fear_greed: odd answer: {error!r}"[:120]) from None
    if not 0.0 <= value <= 100.0 or time <= 0:
        raise SourceError(f"fear_greed: {value}, wanted 0 to 100")
    return time, value
