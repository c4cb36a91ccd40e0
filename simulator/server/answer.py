"""What a call returns before it becomes bytes: V5's retCode, retMsg, result and retExtInfo, and the envelope."""

from dataclasses import dataclass, field

import orjson

from simulator.exchange.words import Refusal
from simulator.server.rows import Row

NOTHING: Row = {}


@dataclass(slots=True)
class Answer:
    """One answer. Business errors carry a code and an empty result."""

    result: Row = field(default_factory=dict)
    code: int = 0
    message: str = "OK"
    ext: Row = field(default_factory=dict)

    @classmethod
    def no(cls, refusal: Refusal) -> "Answer":
        """Turn a refusal into an answer."""
        return cls({}, refusal.code, refusal.message)

    def encoded(self, now_ms: int) -> bytes:
        """Return V5's envelope as JSON."""
        return orjson.dumps(
            {
                "retCode": self.code,
                "retMsg": self.message,
                "result": self.result,
                "retExtInfo": self.ext,
                "time": now_ms,
            }
        )


def done(refusal: Refusal | None, result: Row | None = None) -> Answer:
    """Answer a call that either was refused or is done."""
    return Answer(result or {}) if refusal is None else Answer.no(refusal)
