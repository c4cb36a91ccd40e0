"""Core records to JSON and back, by their fields and type hints.

The JSON of a record is `{"type": "Bar", <fields in order>}`. Decimals are strings and exact, enums
are their values, a float that is NaN or infinite is null and comes back as NaN; where the hint
allows None, null is None. Nothing here knows a record by name, or files: bytes in, bytes out.
"""

import types
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from types import MappingProxyType, ModuleType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

import orjson

import core.commands
import core.decision
import core.events
import core.latency
import core.memory
from core.errors import EbbError

Json: TypeAlias = Any
"""What a JSON parser returns: the one place of the journal where a type is not known."""
Hint: TypeAlias = Any
Decode: TypeAlias = Callable[[Json], Json]

_OPTIONS = orjson.OPT_SERIALIZE_NUMPY
_NAN = float("nan")


class CodecError(EbbError):
    """Bytes are not a record of this version of Ebb."""


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, array):
        return value.tolist()
    raise TypeError(f"a {type(value).__name__} has no place in a record")


def _float(value: Json) -> float:
    return _NAN if value is None else float(value)


def _same(value: Json) -> Json:
    return value


def _optional(inner: Decode) -> Decode:
    return lambda value: None if value is None else inner(value)


def _union(hint: Hint) -> Decode:
    members = [member for member in get_args(hint) if member is not types.NoneType]
    if len(members) > 1:
        raise TypeError(f"{hint}: a field holds one type or None; give each type its own field")
    return _optional(_decoder(members[0]))


def _sequence(hint: Hint) -> Decode:
    arguments = get_args(hint)
    if len(arguments) != 1 and arguments[-1] is not Ellipsis:
        inner = [_decoder(argument) for argument in arguments]
        return lambda value: tuple(part(item) for part, item in zip(inner, value, strict=True))
    item_decoder = _decoder(arguments[0])
    return lambda value: tuple([item_decoder(item) for item in value])


def _mapping(hint: Hint) -> Decode:
    key_type, value_type = get_args(hint)
    if key_type is not str:
        raise TypeError(f"{hint}: only str keys survive JSON")
    inner = _decoder(value_type)
    return lambda value: {key: inner(item) for key, item in value.items()}


def _record(kind: type) -> Decode:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    if "type" in names:
        raise TypeError(f"{kind.__name__}.type: the name is taken by the tag of the JSON form")
    parts = [(name, _decoder(hints[name])) for name in names]
    # A journal of an earlier version lacks the fields that came later; those that have a default take it.
    later = {field.name: field.default for field in fields(kind) if field.default is not MISSING}

    def decode(value: Json) -> Json:
        try:
            return kind(*[part(value[name]) for name, part in parts])
        except KeyError:
            known = [(name, part) for name, part in parts if name in value or name not in later]
            return kind(**{name: part(value[name]) for name, part in known})

    return decode


def _decoder(hint: Hint) -> Decode:
    origin = get_origin(hint)
    if hint in _LEAVES:
        return _LEAVES[hint]
    if origin in _BRANCHES:
        return _BRANCHES[origin](hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, type) and is_dataclass(hint):
        return _record(hint)
    raise TypeError(f"{hint}: a record cannot hold this type")


_LEAVES: Mapping[Hint, Decode] = {
    int: _same,
    str: _same,
    bool: _same,
    float: _float,
    Decimal: Decimal,
}
_BRANCHES: Mapping[Hint, Callable[[Hint], Decode]] = {
    Literal: lambda _: _same,
    Union: _union,
    types.UnionType: _union,
    tuple: _sequence,
    Sequence: _sequence,
    dict: _mapping,
    Mapping: _mapping,
}


class Codec:
    """Encodes and decodes a closed set of frozen dataclasses."""

    def __init__(self, kinds: Iterable[type]) -> None:
        """Prepare every kind at once; raises TypeError for a field that JSON cannot hold."""
        self.kinds = MappingProxyType({kind.__name__: kind for kind in kinds})
        self._decoders = {name: _record(kind) for name, kind in self.kinds.items()}
        self._heads = {kind: b'{"type":"%s",' % name.encode() for name, kind in self.kinds.items()}

    def encode(self, record: object) -> bytes:
        """Return the JSON of `record`.

        Raises TypeError for a record of another kind, or a value that JSON cannot hold.
        """
        head = self._heads.get(type(record))
        if head is None:
            raise TypeError(f"{type(record).__name__} is no record of the journal")
        return head + orjson.dumps(record, _plain, _OPTIONS)[1:]

    def decode(self, body: bytes) -> object:
        """Return the record in `body`. Raises CodecError when it is none of the known kinds."""
        try:
            value = orjson.loads(body)
            return self._decoders[value["type"]](value)
        except (ValueError, KeyError, TypeError, ArithmeticError) as error:
            text = f"not a record of this version of Ebb: {body[:120]!r} ({error!r})"
            raise CodecError(text) from error


def records_of(*modules: ModuleType) -> tuple[type, ...]:
    """Return the dataclasses that `modules` define themselves, in the order of their text."""
    return tuple(
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and is_dataclass(value) and value.__module__ == module.__name__
    )


CODEC = Codec(records_of(core.events, core.commands, core.decision, core.memory, core.latency))
