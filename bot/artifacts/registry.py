"""Which model serves: the champion, the ones that served before it, and how to go back.

All of it is one file, `<home>/models/champion.json`, replaced by one rename: whoever reads it, at whatever moment
a promotion is killed, sees the old champion or the new one, whole. A model is proved by its hashes before it is
named. It must not know how models are trained or compared.
"""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from bot.artifacts.load import (
    MAX_CARD_BYTES,
    PLAIN_NAME,
    champion_path,
    latest_id,
    read_card,
    read_model_file,
)
from bot.files import replaced
from bot.outside import UnreadableError, parse, read_file
from core.errors import InputError

KEPT = 50
"""Former champions that are remembered."""


@dataclass(frozen=True, slots=True)
class Reign:
    """One model's time as champion: since when (int ms UTC), and why it was named."""

    model_id: str
    since_ms: int
    reason: str


@dataclass(frozen=True, slots=True)
class Champions:
    """The reigns, oldest first; the last one serves."""

    reigns: tuple[Reign, ...] = ()

    @property
    def serving(self) -> Reign | None:
        """Return the present champion; None before the first was named."""
        return self.reigns[-1] if self.reigns else None


def champions(home: Path) -> Champions:
    """Read who serves and who served. Raises InputError when the file is damaged."""
    path = champion_path(home)
    if not path.is_file():
        return Champions()
    try:
        return Champions(_reigns(read_file(path, MAX_CARD_BYTES)))
    except (UnreadableError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"not a list of champions ({error})",
            where=str(path),
            fix="delete the file, then `ebb models promote ID`",
        ) from error


def promote(home: Path, model_id: str, reason: str, now_ms: int) -> Champions:
    """Make `model_id` the champion, after proving its card and file; return the new list.

    Who served as the newest model, before any champion was named, is remembered as the one to go back to. Raises
    InputError when the model is missing or damaged; who served goes on serving then.
    """
    read_model_file(home, read_card(home, model_id))
    known = champions(home)
    if known.serving is not None and known.serving.model_id == model_id:
        return known
    reigns = known.reigns or _before_any(home, model_id, now_ms)
    return _write(home, (*reigns, Reign(model_id, now_ms, reason)))


def settle(home: Path, now_ms: int) -> None:
    """Name who serves champion, where nobody was named, so that a model that is trained next does not take its place.

    Does nothing where no sound model serves: then the next one may.
    """
    serving = latest_id(home) if champions(home).serving is None else None
    if serving is None:
        return
    try:
        promote(home, serving, "served when another was trained", now_ms)
    except InputError:
        return


def rollback(home: Path, now_ms: int) -> Champions:
    """Make the champion before this one serve again, and forget this one's reign; return the new list.

    Raises InputError when there was none before, or its files are missing or damaged.
    """
    known = champions(home)
    if len(known.reigns) < 2:
        raise InputError(
            "there is no champion to go back to",
            wanted="another model that served before",
            where=str(champion_path(home)),
            fix="see `ebb models list`",
        )
    before = known.reigns[-2]
    read_model_file(home, read_card(home, before.model_id))
    left = known.reigns[-1].model_id
    again = replace(before, since_ms=now_ms, reason=f"rolled back from {left}")
    return _write(home, (*known.reigns[:-2], again))


def _before_any(home: Path, but: str, now_ms: int) -> tuple[Reign, ...]:
    """Return the reign of the model that served without being named; none where it is `but`."""
    served = latest_id(home)
    if served is None or served == but or not PLAIN_NAME.fullmatch(served):
        return ()
    return (Reign(served, now_ms, "served before any was named"),)


def _reigns(raw: bytes) -> tuple[Reign, ...]:
    rows = parse(raw)["reigns"]
    reigns = tuple(Reign(str(r["model_id"]), int(r["since_ms"]), str(r["reason"])) for r in rows)
    if not all(PLAIN_NAME.fullmatch(one.model_id) for one in reigns):
        raise ValueError("a model id that is none")
    return reigns


def _write(home: Path, reigns: tuple[Reign, ...]) -> Champions:
    kept = reigns[-KEPT:]
    body = {"reigns": [asdict(one) for one in kept]}
    with replaced(champion_path(home)) as file:
        file.write(json.dumps(body, indent=1).encode() + b"\n")
    return Champions(kept)
