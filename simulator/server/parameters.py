"""A request's parameters, read with the types V5 gives them: one small reader for queries and JSON bodies.

Amounts are text in V5, in JSON too; a JSON number in their place is refused, as is anything but a plain decimal.
A wrong value raises BadParameter, which becomes retCode 10001 (or the code it carries) and V5's own kind of words.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar
from urllib.parse import unquote_plus

import orjson

_AMOUNT = re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,20})?")
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_LINK_ID = re.compile(r"[A-Za-z0-9_-]{1,36}")
_Word = TypeVar("_Word", bound=StrEnum)


class BadParameter(Exception):  # noqa: N818 - the word of the wire
    """A parameter V5 would refuse."""

    def __init__(self, message: str, code: int = 10001) -> None:
        self.code, self.message = code, message
        super().__init__(message)


def invalid(name: str) -> BadParameter:
    """Return V5's complaint about one parameter."""
    return BadParameter(f"params error: {name} invalid")


class Params:
    """The parameters of one request, by name. An empty string counts as absent, as on the wire."""

    __slots__ = ("raw",)

    def __init__(self, raw: Mapping[str, object]) -> None:
        self.raw = raw

    @classmethod
    def of_query(cls, query: str) -> "Params":
        """Read a raw query string; of a repeated name the last value counts."""
        raw: dict[str, object] = {}
        for part in query.split("&"):
            name, _, value = part.partition("=")
            if name:
                raw[_plain(name)] = _plain(value)
        return cls(raw)

    @classmethod
    def of_body(cls, body: bytes) -> "Params":
        """Read a JSON object; an empty body is an empty object."""
        if not body:
            return cls({})
        try:
            raw = orjson.loads(body)
        except orjson.JSONDecodeError:
            raise BadParameter("Request parameter error: the body is not JSON.") from None
        if not isinstance(raw, dict):
            raise BadParameter("Request parameter error: the body is not an object.")
        return cls(raw)

    def text(self, name: str, default: str = "") -> str:
        """Return a text parameter, `default` when absent."""
        value = self.raw.get(name)
        if value is None or value == "":
            return default
        if not isinstance(value, str):
            raise invalid(name)
        return value

    def required(self, name: str) -> str:
        """Return a text parameter that must be there."""
        value = self.text(name)
        if not value:
            raise BadParameter(f"Missing some parameters that must be filled in, {name}")
        return value

    def amount(self, name: str) -> Decimal | None:
        """Return an amount, None when absent."""
        value = self.text(name)
        if not value:
            return None
        if not _AMOUNT.fullmatch(value):
            raise invalid(name)
        return Decimal(value)

    def required_amount(self, name: str) -> Decimal:
        """Return an amount that must be there."""
        value = self.amount(name)
        if value is None:
            raise BadParameter(f"Missing some parameters that must be filled in, {name}")
        return value

    def integer(self, name: str) -> int | None:
        """Return an integer, written as a JSON number or as text; None when absent."""
        value = self.raw.get(name)
        if value is None or value == "":
            return None
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str) and _INTEGER.fullmatch(value):
            return int(value)
        raise invalid(name)

    def required_integer(self, name: str) -> int:
        """Return an integer that must be there."""
        value = self.integer(name)
        if value is None:
            raise BadParameter(f"Missing some parameters that must be filled in, {name}")
        return value

    def flag(self, name: str) -> bool:
        """Return a boolean, False when absent."""
        value = self.raw.get(name)
        if value is None or value == "":
            return False
        if isinstance(value, bool):
            return value
        if value in ("true", "false"):
            return value == "true"
        raise invalid(name)

    def word(self, name: str, kind: type[_Word], default: _Word) -> _Word:
        """Return one word of an enum, `default` when absent."""
        value = self.text(name)
        if not value:
            return default
        try:
            return kind(value)
        except ValueError:
            raise invalid(name) from None

    def required_word(self, name: str, kind: type[_Word]) -> _Word:
        """Return one word of an enum that must be there."""
        try:
            return kind(self.required(name))
        except ValueError:
            raise invalid(name) from None

    def limit(self, default: int, most: int) -> int:
        """Return `limit`, at least 1; one above `most` is cut to it, as V5 does."""
        value = self.integer("limit")
        if value is None:
            return default
        if value < 1:
            raise invalid("limit")
        return min(value, most)

    def link_id(self) -> str:
        """Return `orderLinkId`: at most 36 letters, digits, dashes and underscores."""
        value = self.text("orderLinkId")
        if value and not _LINK_ID.fullmatch(value):
            raise invalid("orderLinkId")
        return value

    def category(self) -> str:
        """Return `category`, which must be one V5 knows."""
        value = self.required("category")
        if value not in CATEGORIES:
            raise BadParameter("params error: Category is invalid")
        return value


CATEGORIES = frozenset({"linear", "spot", "inverse", "option"})


def _plain(part: str) -> str:
    return unquote_plus(part) if "%" in part or "+" in part else part
