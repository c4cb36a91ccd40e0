"""How a text feels about the price, from -1 to 1: VADER's lexicon and rules with the words of this market.

VADER: Hutto and Gilbert, 2014, https://doi.org/10.1609/icwsm.v8i1.14550; the score is its `compound`, s / sqrt(s^2 +
15) of the summed valences s. A remote model, where one is named, is asked instead; the lexicon speaks when it does not
answer in time, and that is said.
"""

import asyncio
import importlib
import re
import time
from typing import Any, Protocol

import aiohttp
import orjson

from bot.bounded import bounded_session, read_bounded
from bot.feeds.crowd.lexicon import EMOJI, PHRASES, WORDS

MOST_SCORED = 1000
"""Characters of a text that are scored: VADER takes a time that grows with their square (50 ms for 4000)."""
MOST_BYTES = 1 << 20
RETRY_S = 60.0
"""Pause after a remote model did not answer; the lexicon speaks meanwhile."""
_PARAMETERS = {"content_type": "str"}


class Mood(Protocol):
    """Scores texts."""

    @property
    def trouble(self) -> str:
        """Return why the scores are not those that were asked for, '' when they are."""
        ...

    async def score(self, texts: list[str]) -> list[float]:
        """Return a number from -1 to 1 for each text."""
        ...


class LexiconMood:
    """Implements `Mood` offline. The lexicon is read when it is first asked."""

    trouble = ""

    def __init__(self) -> None:
        self._analyser: Any = None
        tokens = {phrase: _token(number) for number, phrase in enumerate(PHRASES)}
        signs = {sign: _token(len(PHRASES) + number) for number, sign in enumerate(EMOJI)}
        self._lexicon = WORDS | {tokens[one]: PHRASES[one] for one in tokens}
        self._lexicon |= {signs[one]: EMOJI[one] for one in signs}
        longest = sorted(tokens, key=len, reverse=True)
        either = rf"\b(?:{'|'.join(map(re.escape, longest))})\b|[{''.join(EMOJI)}]"
        self._either = re.compile(either, re.IGNORECASE)
        self._tokens = tokens | signs

    async def score(self, texts: list[str]) -> list[float]:
        # Apart from the loop: a page of long posts takes half a second.
        return await asyncio.to_thread(lambda: [self.score_one(text) for text in texts])

    def score_one(self, text: str) -> float:
        """Return the score of one text."""
        if self._analyser is None:
            module: Any = importlib.import_module("vaderSentiment.vaderSentiment")
            analyser = module.SentimentIntensityAnalyzer()
            analyser.lexicon.update(self._lexicon)
            self._analyser = analyser
        known = self._either.sub(
            lambda found: f" {self._tokens[found[0].lower()]} ", text[:MOST_SCORED]
        )
        return float(self._analyser.polarity_scores(known)["compound"])


def _token(number: int) -> str:
    return f"ebbphrase{number}"


class RemoteMood:
    """Implements `Mood` by the Open Inference Protocol v2 (HTTP): BYTES in, one FP32 or FP64 a text out.

    `url` is like http://127.0.0.1:8080/v2/models/mood; whatever goes wrong, `otherwise` is asked.
    """

    def __init__(self, url: str, budget_s: float, otherwise: Mood) -> None:
        self._url, self._budget_s, self._otherwise = url.rstrip("/"), budget_s, otherwise
        self._not_before = 0.0
        self.trouble = ""

    async def score(self, texts: list[str]) -> list[float]:
        if time.monotonic() >= self._not_before:
            try:
                scores = await self._ask(texts)
            except (
                aiohttp.ClientError, OSError, TimeoutError, ValueError, LookupError, TypeError,
            ) as error:  # fmt: skip
                self._not_before = time.monotonic() + RETRY_S
                said = "too late" if isinstance(error, TimeoutError) else type(error).__name__
                self.trouble = f"the remote model gave no scores ({said}); the lexicon speaks"
            else:
                self.trouble = ""
                return scores
        return await self._otherwise.score(texts)

    async def _ask(self, texts: list[str]) -> list[float]:
        text = {
            "name": "text", "shape": [len(texts)], "datatype": "BYTES",
            "data": texts, "parameters": _PARAMETERS,
        }  # fmt: skip
        limit = aiohttp.ClientTimeout(total=self._budget_s)
        async with (
            bounded_session(timeout=limit) as session,
            session.post(f"{self._url}/infer", json={"inputs": [text]}) as answer,
        ):
            if answer.status != 200:
                raise ValueError("no answer")
            return scores_in(await read_bounded(answer, MOST_BYTES), len(texts))


def scores_in(body: bytes, wanted: int) -> list[float]:
    """Return the scores of an answer. Raises ValueError, LookupError or TypeError for anything else."""
    values = orjson.loads(body)["outputs"][0]["data"]
    if not isinstance(values, list) or len(values) != wanted:
        raise ValueError(f"wanted {wanted} numbers")
    scores = [float(value) for value in values]
    if not all(-1.0 <= one <= 1.0 for one in scores):
        raise ValueError("not from -1 to 1")
    return scores
