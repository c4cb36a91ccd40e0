"""YAML to plain values, every one with its line.

Only what a settings file needs is read: mappings, lists, text, numbers, true, false, null (as in
YAML 1.2). Tags, anchors, aliases, duplicate keys, NaN, infinity, deep nesting and large files are
refused, so that a file can neither build an object nor grow while it is read. It must not know
what is wanted.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from core.errors import InputError

Value: TypeAlias = "bool | int | float | str | list[Value] | dict[str, Value] | None"
Path_: TypeAlias = tuple[str | int, ...]

MAX_BYTES = 64_000
_MAX_DEPTH = 16
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]{1,30}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_A_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says. `lines` counts from 1; a path leads from the top to a value."""

    name: str
    values: dict[str, Value]
    lines: dict[Path_, int]

    def where(self, path: Path_) -> str:
        """Return `file:line dotted.path`; without a line for a key that the file leaves out."""
        line = self.lines.get(path)
        dotted = ".".join(map(str, path))
        return f"{self.name}{f':{line}' if line else ''} {dotted}".rstrip()

    def value(self, path: Path_) -> Value:
        """Return what the file says at `path`, None where it says nothing."""
        value: Value = self.values
        for step in path:
            if isinstance(value, dict):
                value = value.get(str(step))
            elif isinstance(value, list) and isinstance(step, int):
                value = value[step]
            else:
                return None
        return value


def read_document(path: Path) -> Document:
    """Read a YAML file whose top is a mapping (or nothing). Raises InputError in one line."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        text = f"cannot be read: {(error.strerror or str(error)).lower()}"
        raise InputError(text, where=str(path)) from error
    return parse_document(content, str(path))


def parse_document(content: bytes, name: str, most: int = MAX_BYTES) -> Document:
    """Read YAML from at most `most` bytes; `name` is what errors call it."""
    if len(content) > most:
        raise InputError(f"more than {most} bytes", wanted="a settings file", where=name)
    lines: dict[Path_, int] = {}
    try:
        reader = _Reader(name, lines, YAML(typ="safe", pure=True).parse(content.decode()))
        values = reader.document()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError("not UTF-8 text", where=f"{name}:{line}") from None
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}:{mark.line + 1}" if mark else name
        raise InputError(f"not YAML: {error.problem or error.context}", where=where) from None
    except (YAMLError, ValueError) as error:
        # The scanner of ruamel.yaml lets a few ValueErrors out, such as for \U00110000.
        raise InputError(f"not YAML: {str(error).splitlines()[0]}", where=name) from None
    if values is None:
        values = {}
    if not isinstance(values, dict):
        raise InputError("not a mapping", wanted="lines of `key: value`", where=f"{name}:1")
    return Document(name, values, lines)


class _Reader:
    """Builds values from the parser's events, one level at a time."""

    def __init__(self, name: str, lines: dict[Path_, int], events: Iterator[Event]) -> None:
        self._name, self._lines, self._events = name, lines, events

    def document(self) -> Value:
        values: Value = None
        seen = False
        for event in self._events:
            if isinstance(event, DocumentStartEvent) and seen:
                raise self._refused("a second document", event, "keep one document a file")
            if isinstance(event, NodeEvent):
                seen = True
                values = self._node(event, ())
        return values

    def _node(self, event: Event, path: Path_) -> Value:
        self._check(event, path)
        self._lines.setdefault(path, event.start_mark.line + 1)
        if isinstance(event, MappingStartEvent):
            return self._mapping(path)
        if isinstance(event, SequenceStartEvent):
            return self._list(path)
        if isinstance(event, ScalarEvent) and not event.style:
            return self._plain(event)
        return str(getattr(event, "value", ""))

    def _check(self, event: Event, path: Path_) -> None:
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            raise self._refused("an anchor or alias", event, "write the value out")
        if (tag := getattr(event, "tag", None)) is not None:
            raise self._refused(f"the tag {str(tag)[:60]}", event, "write the plain value")
        if len(path) > _MAX_DEPTH:
            raise self._refused(f"more than {_MAX_DEPTH} levels", event, "nest less")

    def _mapping(self, path: Path_) -> dict[str, Value]:
        values: dict[str, Value] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            self._check(event, path)
            if not isinstance(event, ScalarEvent):
                raise self._refused("a key that is no text", event, "write `key: value`")
            key = str(event.value)
            inner = (*path, key)
            if key in values:
                first = self._lines[inner]
                text = f"{'.'.join(map(str, inner))} is set again, first on line {first}"
                raise self._refused(text, event, "keep one of them")
            self._lines[inner] = event.start_mark.line + 1
            values[key] = self._node(next(self._events), inner)
        return values

    def _list(self, path: Path_) -> list[Value]:
        values: list[Value] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            values.append(self._node(event, (*path, len(values))))
        return values

    def _plain(self, event: ScalarEvent) -> Value:
        text = str(event.value)
        if text in _NULLS:
            return None
        if text in _BOOLS:
            return _BOOLS[text]
        if _INT.fullmatch(text) and abs(number := int(text)) < 2**63:
            return number
        if _NOT_A_NUMBER.fullmatch(text):
            raise self._refused(f"{text} is no number to trade by", event, "write a finite number")
        if not _FLOAT.fullmatch(text):
            return text
        if not math.isfinite(value := float(text)):
            raise self._refused(f"{text[:40]} is too large", event, "write a smaller number")
        return value

    def _refused(self, what: str, event: Event, fix: str) -> InputError:
        return InputError(what, where=f"{self._name}:{event.start_mark.line + 1}", fix=fix)
