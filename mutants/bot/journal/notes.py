"""What a journal says about itself, beside its records: whose market and model, and where its last short ended."""

import orjson

from bot.journal.errors import JournalError
from bot.journal.journal import Journal
from bot.journal.reader import JournalReader

CLOCK, MARKET, MODEL = "clock_offset_ms", "market", "model_id"
_MODELS, _SHORTS_OVER = "models", "shorts_over"


def note_model(journal: Journal, model_id: str) -> None:
    """Remember which model decides from the next row on; '' when none does."""
    newest = journal.last()
    runs = _runs(journal)
    if not runs or runs[-1][1] != model_id:
        runs.append((newest.sequence if newest is not None else 0, model_id))
        journal.set_meta(_MODELS, orjson.dumps(runs).decode())
    journal.set_meta(MODEL, model_id)


def model_at(journal: JournalReader, sequence: int) -> str:
    """Return the id of the model that decided at row `sequence`; '' when there was none."""
    known = [model_id for after, model_id in _runs(journal) if after < sequence]
    return known[-1] if known else journal.meta(MODEL) or ""


def _runs(journal: JournalReader) -> list[tuple[int, str]]:
    said = journal.meta(_MODELS) or "[]"
    try:
        return [(int(after), str(model_id)) for after, model_id in orjson.loads(said)]
    except (ValueError, TypeError) as error:
        raise _damaged(journal, _MODELS, said) from error


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


def _damaged(journal: JournalReader, name: str, said: str) -> JournalError:
    return JournalError(f"{journal.path}: note {name} is {said[:60]!r}; restore a copy")
