"""What a journal says about itself, beside its records: whose market and model, since when it counts, and
where its last short ended.
"""

from collections.abc import Sequence

import orjson

from bot.journal.errors import JournalError
from bot.journal.journal import Journal
from bot.journal.reader import JournalReader

CLOCK, MARKET, MODEL = "clock_offset_ms", "market", "model_id"
NOT_LIVE, KEPT_OUT = "not_live", "model_kept_out"
"""Why nothing is opened in live, and which promoted model is not taken up and why; '' for none."""
_MODELS, _SOURCES = "models", "sources"
_SHORTS_OVER, _COUNTED_FROM = "shorts_over", "counted_from_ms"


def note_model(journal: Journal, model_id: str) -> None:
    """Remember which model decides from the next row on; '' when none does."""
    _note(journal, _MODELS, model_id)
    journal.set_meta(MODEL, model_id)


def model_at(journal: JournalReader, sequence: int) -> str:
    """Return the id of the model that decided at row `sequence`; '' when there was none."""
    known = [model_id for after, model_id in _runs(journal, _MODELS) if after < sequence]
    return known[-1] if known else journal.meta(MODEL) or ""


def note_sources(journal: Journal, sources: Sequence[str]) -> None:
    """Remember which optional sources the vectors of decisions hold from the next row on."""
    _note(journal, _SOURCES, ",".join(sources))


def sources_at(journal: JournalReader, sequence: int) -> tuple[str, ...]:
    """Return the optional sources that the vector of row `sequence` holds, in its order."""
    known = [said for after, said in _runs(journal, _SOURCES) if after < sequence]
    return tuple(name for name in known[-1].split(",") if name) if known else ()


def _note(journal: Journal, key: str, said: str) -> None:
    newest, runs = journal.last(), _runs(journal, key)
    if not runs or runs[-1][1] != said:
        runs.append((newest.sequence if newest is not None else 0, said))
        journal.set_meta(key, orjson.dumps(runs).decode())


def _runs(journal: JournalReader, key: str) -> list[tuple[int, str]]:
    said = journal.meta(key) or "[]"
    try:
        return [(int(after), str(one)) for after, one in orjson.loads(said)]
    except (ValueError, TypeError) as error:
        raise _damaged(journal, key, said) from error


def note_shorts_over(journal: Journal, sequence: int, count: int) -> None:
    """Remember that short number `count` ended at row `sequence` and nothing is held."""
    journal.set_meta(_SHORTS_OVER, f"{sequence} {count}")


def shorts_over(journal: JournalReader) -> tuple[int, int]:
    """Return the row at which the last short ended, and how many there were until then."""
    said = journal.meta(_SHORTS_OVER) or "0 0"
    try:
        sequence, count = (int(part) for part in said.split())
    except ValueError as error:
        raise _damaged(journal, _SHORTS_OVER, said) from error
    return sequence, count


def note_counted_from(journal: Journal, time_ms: int) -> None:
    """Remember when the account's first look was taken: no execution from before is in the journal."""
    journal.set_meta(_COUNTED_FROM, str(time_ms))


def counted_from(journal: JournalReader) -> int:
    """Return from when on the account's executions are counted (ms); 0 where the journal does not say."""
    said = journal.meta(_COUNTED_FROM) or "0"
    try:
        return int(said)
    except ValueError as error:
        raise _damaged(journal, _COUNTED_FROM, said) from error


def _damaged(journal: JournalReader, name: str, said: str) -> JournalError:
    return JournalError(f"{journal.path}: note {name} is {said[:60]!r}; restore a copy")
