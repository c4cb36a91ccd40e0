"""How a text feels about the price, from -1 to 1: VADER's lexicon and rules with the words of this market.

VADER: Hutto and Gilbert, 2014, https://doi.org/10.1609/icwsm.v8i1.14550; the package (MIT) holds its lexicon and has
stood still since 2020, which a lexicon may. What it lacks, or gets wrong here, is added below, on its scale of -4 to 4.
A remote model, where one is named, is asked instead; the lexicon speaks when it does not answer.
"""

import asyncio
import importlib
from typing import Any, Protocol

import aiohttp
import orjson

TERMS: dict[str, float] = {
    "ath": 2.0, "bagholder": -1.8, "bagholders": -1.8, "bearish": -2.4, "bears": -1.2, "bleed": -1.8,
    "bleeding": -1.8, "breakdown": -1.6, "breakout": 1.8, "bullish": 2.4, "bulls": 1.2, "buy": 1.0,
    "buying": 1.0, "capitulation": -2.2, "crash": -2.8, "crashing": -2.8, "delisted": -2.4,
    "delisting": -2.4, "dip": -0.8, "downtrend": -1.8, "dump": -2.4, "dumped": -2.4, "dumping": -2.4,
    "etf": 0.8, "exploit": -2.2, "fud": -1.2, "hack": -2.6, "hacked": -2.6, "halving": 0.8,
    "hodl": 1.4, "hodling": 1.4, "lambo": 1.6, "liquidated": -2.0, "liquidation": -1.8,
    "liquidations": -1.8, "long": 0.6, "longing": 0.8, "moon": 2.2, "mooning": 2.6, "outage": -1.6,
    "overbought": -1.2, "oversold": 1.0, "plunge": -2.4, "plunges": -2.4, "ponzi": -2.4, "pump": 1.4,
    "pumping": 1.4, "rally": 2.0, "rallies": 2.0, "rebound": 1.4, "rekt": -2.4, "resistance": -0.4,
    "rugpull": -3.0, "scam": -2.8, "sell": -1.2, "selling": -1.2, "selloff": -2.2, "short": -0.8,
    "shorting": -1.2, "slump": -2.0, "soar": 2.2, "soars": 2.2, "support": 0.4, "surge": 2.0,
    "surges": 2.0, "tank": -2.0, "tanking": -2.2, "undervalued": 1.6, "uptrend": 1.8, "wagmi": 1.6,
}  # fmt: skip
_PARAMETERS = {"content_type": "str"}


class Mood(Protocol):
    """Scores texts."""

    async def score(self, texts: list[str]) -> list[float]:
        """Return a number from -1 to 1 for each text."""
        ...


class LexiconMood:
    """Implements `Mood` offline. The lexicon is read when it is first asked."""

    def __init__(self) -> None:
        self._analyser: Any = None

    async def score(self, texts: list[str]) -> list[float]:
        if self._analyser is None:
            module: Any = importlib.import_module("vaderSentiment.vaderSentiment")
            self._analyser = await asyncio.to_thread(module.SentimentIntensityAnalyzer)
            self._analyser.lexicon.update(TERMS)
        return [float(self._analyser.polarity_scores(text)["compound"]) for text in texts]


class RemoteMood:
    """Implements `Mood` by the Open Inference Protocol v2 (HTTP): BYTES in, one FP32 a text out.

    `url` is like http://127.0.0.1:8080/v2/models/mood; whatever goes wrong, `otherwise` is asked.
    """

    def __init__(self, url: str, budget_s: float, otherwise: Mood) -> None:
        self._url, self._budget_s, self._otherwise = url.rstrip("/"), budget_s, otherwise
        self.failures = 0

    async def score(self, texts: list[str]) -> list[float]:
        try:
            return await self._ask(texts)
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError, KeyError, TypeError):
            self.failures += 1
            return await self._otherwise.score(texts)

    async def _ask(self, texts: list[str]) -> list[float]:
        text = {
            "name": "text", "shape": [len(texts)], "datatype": "BYTES",
            "data": texts, "parameters": _PARAMETERS,
        }  # fmt: skip
        limit = aiohttp.ClientTimeout(total=self._budget_s)
        async with (
            aiohttp.ClientSession(timeout=limit) as session,
            session.post(f"{self._url}/infer", json={"inputs": [text]}) as answer,
        ):
            answer.raise_for_status()
            values = orjson.loads(await answer.read())["outputs"][0]["data"]
        scores = [float(value) for value in values]
        if len(scores) != len(texts) or not all(-1.0 <= one <= 1.0 for one in scores):
            raise ValueError("not one number from -1 to 1 for each text")
        return scores
