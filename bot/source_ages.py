"""What a journal says of each optional source: when it was last heard, and what is wrong with it.

It reads SourceAge and FeedHealth. It must not know limits, nor who asks.
"""

from dataclasses import dataclass

from bot.journal.reader import JournalReader
from core.events import FeedHealth, SourceAge
from core.feeds import SOURCE

LAST_ROWS = 200_000
"""How far back is looked: every source speaks each 15 s."""


@dataclass(frozen=True, slots=True)
class SourceHeard:
    """One source. `heard_at` (ms) is 0 when it never was; `problem` is '' while it is well."""

    name: str
    heard_at: int
    problem: str


def sources_heard(reader: JournalReader) -> list[SourceHeard]:
    """Return the sources of the journal's newest rows, by name. Raises JournalError."""
    newest = reader.last()
    after = max(newest.sequence - LAST_ROWS, 0) if newest is not None else 0
    heard: dict[str, int] = {}
    problems: dict[str, str] = {}
    for row in reader.read(kind="SourceAge", after=after):
        if isinstance(row.record, SourceAge):
            heard[row.record.source] = row.record.time - row.record.age_ms
    for row in reader.read(kind="FeedHealth", after=after):
        health = row.record
        if isinstance(health, FeedHealth) and health.feed.startswith(SOURCE):
            name = health.feed.removeprefix(SOURCE)
            problems[name] = "" if health.ok else health.reason
            if health.ok:
                heard[name] = max(heard.get(name, 0), health.time)
    names = sorted(heard.keys() | problems.keys())
    return [SourceHeard(name, heard.get(name, 0), problems.get(name, "")) for name in names]
