"""Values to types, and the first thing that is wrong in one line: file, line, key, value, wanted.

Pydantic finds what is wrong; the words come from the keys. It must not know which file it reads.
"""

from typing import Any, TypeVar

import orjson
from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from bot.config.document import Document
from bot.config.keys import Keys, keys_of, nearest
from core.errors import InputError

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)

_STRICT = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
_UNKNOWN = frozenset({"extra_forbidden", "unexpected_keyword_argument"})
_SHOWN = 40


def validated_model(kind: type[M], document: Document) -> M:
    """Return `document` as a `kind`. Raises InputError for the first line that does not fit."""
    try:
        return kind.model_validate_json(orjson.dumps(document.values))
    except ValidationError as error:
        raise _first(error, document, keys_of(kind), skip=0) from None


def validated_dataclass(kind: type[T], document: Document, leave_out: str) -> T:
    """Return `document` but for the key `leave_out` as a dataclass; raises like validated_model."""
    values = {name: value for name, value in document.values.items() if name != leave_out}
    outer = create_model("File", __config__=_STRICT, inner=(kind, ...))
    try:
        return outer.model_validate_json(orjson.dumps({"inner": values})).inner  # type: ignore[attr-defined,no-any-return]
    except ValidationError as error:
        raise _first(error, document, keys_of(kind), skip=1) from None
    except InputError as error:
        # A rule about several keys, raised by the class itself, which knows no file.
        raise InputError(
            error.what, wanted=error.wanted, where=error.where or document.name, fix=error.fix
        ) from None


def _first(error: ValidationError, document: Document, keys: Keys, skip: int) -> InputError:
    found = {tuple(map(str, one["loc"][skip:])): one for one in error.errors(include_url=False)}
    path = min(found, key=lambda one: document.lines.get(one, 0))
    details, where = found[path], document.where(path)
    if details["type"] in _UNKNOWN:
        return unknown_key(path, document, keys)
    key = keys.get(path)
    wanted = key.wanted if key else details["msg"]
    if details["type"] == "missing":
        return InputError("is missing", wanted=wanted, where=where)
    fix = f"{key.meaning} (default {_shown(key.default)})" if key and key.meaning else ""
    what = _shown(document.value(path)) + _beyond(details.get("ctx", {}))
    return InputError(what, wanted=wanted, where=where, fix=fix)


def _beyond(context: dict[str, Any]) -> str:
    words = {"le": "above", "lt": "not below", "ge": "below", "gt": "not above"}
    return next((f" is {words[name]} {context[name]:g}" for name in words if name in context), "")


def unknown_key(path: tuple[str, ...], document: Document, keys: Keys) -> InputError:
    """Return what to say about a key that does not exist."""
    key = nearest(path, keys)
    if key is not None:
        fix = f"nearest is {key.dotted}; remove or rename it"
    else:
        known = ", ".join(one.path[-1] for one in keys.values() if one.path[:-1] == path[:-1])
        fix = f"remove it; known here: {known}" if known else "remove it"
    return InputError("unknown key", where=document.where(path), fix=fix)


def _shown(value: object) -> str:
    if isinstance(value, (dict, list)):
        return "a section" if isinstance(value, dict) else "a list"
    text = orjson.dumps(value).decode()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
