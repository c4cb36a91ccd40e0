"""Every key that may be set, read from the types: its range in words, its meaning, its default.

Error messages, the nearest name for a misspelt one and the schemas for editors all come from here,
so that none of them can say something else than the types do. It must not know any key by name.
"""

import difflib
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from annotated_types import DocInfo, Ge, Gt, Le, Lt
from pydantic import BaseModel

Hint: TypeAlias = Any

_WORDS: Mapping[Hint, str] = {
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    str: "text",
    date: "a date like 2025-01-01",
    types.NoneType: "null",
}
_UNIONS: tuple[Hint, ...] = (Union, types.UnionType)
_CLOSE, _VERY_CLOSE = 0.6, 0.8


@dataclass(frozen=True, slots=True)
class Key:
    """One key. `wanted` says type and range, `meaning` is one clause; a section has keys inside."""

    path: tuple[str, ...]
    wanted: str
    meaning: str
    default: object
    is_section: bool

    @property
    def dotted(self) -> str:
        """Return the path as people write it."""
        return ".".join(self.path)


Keys: TypeAlias = Mapping[tuple[str, ...], Key]


def keys_of(kind: type) -> Keys:
    """Return the keys of a dataclass or pydantic model and of the sections in it, in order."""
    return {key.path: key for key in _walk(kind, ())}


def nearest(path: tuple[str, ...], keys: Keys) -> Key | None:
    """Return the key somebody may have meant by `path`: in its own section first, then anywhere."""
    own = {key.path[-1]: key for key in keys.values() if key.path[:-1] == path[:-1]}
    anywhere = {key.path[-1]: key for key in keys.values()}
    for known, cutoff in ((own, _CLOSE), (anywhere, _VERY_CLOSE)):
        for name in difflib.get_close_matches(path[-1], known, 1, cutoff):
            return known[name]
    return None


def _walk(kind: type, above: tuple[str, ...]) -> Iterator[Key]:
    hints = get_type_hints(kind, include_extras=True)
    for name, default in _defaults(kind):
        path, plain, notes = (*above, name), *_parts(hints[name])
        inner = next((one for one in plain if is_dataclass(one)), None)
        if isinstance(inner, type):
            meaning = (inner.__doc__ or "").partition("\n")[0]
            yield Key(path, "keys of their own", meaning, default, is_section=True)
            yield from _walk(inner, path)
        else:
            said = [note.documentation for note in notes if isinstance(note, DocInfo)]
            meaning = said[-1] if said else ""
            yield Key(path, _wanted(plain, notes), meaning, default, is_section=False)


def _defaults(kind: type) -> list[tuple[str, object]]:
    if issubclass(kind, BaseModel):
        return [(name, field.default) for name, field in kind.model_fields.items()]
    if is_dataclass(kind):
        return [(field.name, field.default) for field in fields(kind) if field.init]
    raise TypeError(f"{kind.__name__}: settings are dataclasses or pydantic models")


def _parts(hint: Hint) -> tuple[list[Hint], list[Any]]:
    """Return the plain types of `hint` and all notes on them, outer ones last."""
    if hasattr(hint, "__metadata__"):
        inner, *notes = get_args(hint)
        plain, below = _parts(inner)
        return plain, below + notes
    if get_origin(hint) in _UNIONS:
        both = [_parts(member) for member in get_args(hint)]
        return [one for plain, _ in both for one in plain], [n for _, notes in both for n in notes]
    return [hint], []


def _wanted(plain: list[Hint], notes: list[Any]) -> str:
    words = []
    for one in plain:
        if get_args(one):
            words += [str(choice) for choice in get_args(one)]
        elif one is not types.NoneType:
            words += [" ".join(filter(None, (_WORDS.get(one, str(one)), _range(notes))))]
    if types.NoneType in plain:
        words.append("null")
    return " or ".join(words)


def _range(notes: list[Any]) -> str:
    low, high = "", ""
    for note in notes:
        match note:
            case Gt(gt=bound):
                low = f"above {bound:g}"
            case Ge(ge=bound):
                low = f"from {bound:g}"
            case Lt(lt=bound):
                high = f"below {bound:g}"
            case Le(le=bound):
                high = f"to {bound:g}"
    return " ".join(filter(None, (low, high)))
