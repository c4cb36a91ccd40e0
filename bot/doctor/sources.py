"""What the optional sources of the settings are like: their files, and whether they answer now.

A source that is away stops no start: its features are missing until it is back. What is wrong in its files does.
"""

import asyncio
from contextlib import aclosing

from bot.chain.news import SourceHealth
from bot.clock import host_ms
from bot.config.model import Config
from bot.doctor.finding import Finding, fail, ok, warn
from bot.feeds.chain.choice import Opened, prepared
from bot.feeds.chain.settings import chain_terms
from core.errors import EbbError, InputError

ANSWER_S = 15.0
_AWAY = "the bot starts without it, and its features are missing until it answers"


def chain_finding(config: Config) -> Finding:
    """Return whether the chain can be watched as the settings say; asks the node, or whoever stands for it."""
    try:
        terms = chain_terms(config, None)
    except InputError as error:
        return fail("chain", str(error), "correct it, or set `chain: null`")
    known = terms.labels.labels
    labelled = f"{len(known.owners)} addresses of {len(known.exchanges)} exchanges"
    try:
        about, warning = asyncio.run(_asked(config))
    except TimeoutError:
        return warn("chain", f"no answer within {ANSWER_S:g} s; {labelled}", _AWAY)
    except EbbError as error:
        return warn("chain", str(error), _AWAY)
    if warning:
        return warn("chain", f"{about}; {labelled}", warning)
    return ok("chain", f"{about}; {labelled}")


async def _asked(config: Config) -> tuple[str, str]:
    terms = chain_terms(config, None)
    async with asyncio.timeout(ANSWER_S):
        async with prepared(terms.choice, terms.labels, host_ms).open() as opened:
            return opened.about, await _first_word(opened)


async def _first_word(opened: Opened) -> str:
    """Return what a person should know; the first look of a source says whether it answers."""
    async with aclosing(opened.source.batches()) as batches:  # type: ignore[type-var]
        async for batch in batches:
            for news in batch.news:
                if isinstance(news, SourceHealth):
                    return opened.warning if news.ok else news.reason
    return "it said nothing"
