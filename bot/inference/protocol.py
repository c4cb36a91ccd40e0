"""The Open Inference Protocol, version 2, over REST: one row of features out, one probability in.

https://github.com/kserve/open-inference-protocol. What comes back is outside bytes: sizes, types and ranges are
checked, and anything else is an `AnswerError`. It must not know a socket.
"""

import math
from collections.abc import Sequence
from typing import Any

import orjson

from bot.outside import UnreadableError, parse

INPUT = "features"
MAX_ANSWER_BYTES = 64 << 10
MAX_OUTPUTS = 16


class AnswerError(Exception):
    """A server's answer is no probability; the message says what it was."""


def request_of(vector: Sequence[float], request_id: str) -> bytes:
    """Return the body of an inference request: one FP64 tensor of shape [1, n]; NaN (a silent source) as null.

    JSON knows no NaN. Servers that take null for it read a missing feature; others refuse, and the fallback speaks.
    """
    data = [value if math.isfinite(value) else None for value in vector]
    body = {
        "id": request_id,
        "inputs": [{"name": INPUT, "shape": [1, len(data)], "datatype": "FP64", "data": data}],
    }
    return orjson.dumps(body)


def probability_in(raw: bytes, request_id: str) -> float:
    """Return the probability in an answer: the last number of its first numeric output of one row.

    One number is the probability itself; two are those of both classes, of which the second is meant.
    Raises AnswerError.
    """
    try:
        body: Any = parse(raw, MAX_ANSWER_BYTES)
    except UnreadableError as error:
        raise AnswerError(str(error)) from error
    if not isinstance(body, dict) or not isinstance(body.get("outputs"), list):
        raise AnswerError("no outputs")
    if body.get("id", request_id) != request_id:
        raise AnswerError("an answer to another question")
    for output in body["outputs"][:MAX_OUTPUTS]:
        found = _number_of(output)
        if found is not None:
            return found
    raise AnswerError("no output with one or two numbers")


def _number_of(output: object) -> float | None:
    if not isinstance(output, dict) or not isinstance(output.get("data"), list):
        return None
    data = output["data"]
    while len(data) == 1 and isinstance(data[0], list):
        data = data[0]
    if len(data) not in {1, 2}:
        return None
    value = data[-1]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not 0.0 <= value <= 1.0:
        raise AnswerError(f"{value} is no probability")
    return float(value)
