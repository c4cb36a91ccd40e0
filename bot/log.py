"""The log: one event, one line, and no secret in it.

Events go to stderr, as JSON lines or as text for a person. Redaction comes last before rendering
and works on values: every occurrence of a known secret, also quoted for a URL or in base64, in any
string however deep, in exceptions and in the text of objects. Key names that sound secret hide what
they name. Records of other libraries take the same way. The log explains; the journal remembers.
"""

import base64
import logging
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from enum import StrEnum
from typing import BinaryIO, Protocol, cast
from urllib.parse import quote, quote_plus

import orjson
import structlog

from bot.config.secrets import SHORTEST, Secret

_HIDDEN = "***"
_SECRET_NAME = re.compile(
    r"api_?key|secret|passw|token|signature|(^|[^a-z])sign$|authori[sz]ation|cookie|private_?key|credential",
    re.IGNORECASE,
)
_NAMED_VALUE = re.compile(
    r"((?:x-bapi-sign|x-bapi-api-key|api[-_]?key|secret|signature|\bsign|token|password"
    r"|authorization)['\"]?\s*[=:]\s*['\"]?)((?:bearer |basic )?[^\s'\"&,;}]+)",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")

EventDict = MutableMapping[str, object]


class Lines(Protocol):
    """Where lines go; see bot/log_file.py."""

    def write(self, line: bytes, /) -> int:
        """Take a line."""
        ...

    def flush(self) -> None:
        """Hand on what waits."""
        ...


class LogFormat(StrEnum):
    """How a line looks."""

    CONSOLE = "console"
    JSON = "json"


class LogLevel(StrEnum):
    """The least severe event that is written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Redactor:
    """Replaces secrets by `***`; a structlog processor, to be the last before the renderer."""

    def __init__(self, secrets: Iterable[Secret]) -> None:
        forms = {form for secret in secrets for form in _forms(secret.reveal())}
        self._forms = sorted(forms, key=len, reverse=True)

    def __call__(self, logger: object, method: str, event: EventDict) -> EventDict:
        """Return a copy of `event` of plain values without secrets."""
        return {self.text(key): self._named(key, value) for key, value in event.items()}

    def text(self, text: str) -> str:
        """Return `text` without secrets."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, _HIDDEN)
        if "=" in text or ":" in text:
            text = _NAMED_VALUE.sub(rf"\1{_HIDDEN}", text)
        return text

    def _named(self, key: object, value: object) -> object:
        return _HIDDEN if _SECRET_NAME.search(str(key).replace("-", "_")) else self._value(value)

    def _value(self, value: object) -> object:
        match value:
            case str():
                return self.text(value)
            case bool() | int() | float() | None:
                return self._number(value)
            case bytes() | bytearray():
                return self.text(bytes(value).decode(errors="backslashreplace"))
            case Mapping():
                return {
                    self.text(str(key)): self._named(key, inner) for key, inner in value.items()
                }
            case list() | tuple() | set() | frozenset():
                return [self._value(inner) for inner in value]
            case _:
                return self.text(_shown(value))

    def _number(self, value: float | None) -> object:
        return _HIDDEN if self._forms and str(value) in self._forms else value


def configure(
    form: LogFormat,
    level: LogLevel,
    secrets: Sequence[Secret] = (),
    stream: BinaryIO | Lines | None = None,
) -> None:
    """Send all events of `level` and above to `stream` (stderr), without any of `secrets`."""
    render = _to_json if form is LogFormat.JSON else _to_text
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            # Not dict_tracebacks: it prints local variables.
            structlog.processors.format_exc_info,
            Redactor(secrets),
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.BytesLoggerFactory(cast("BinaryIO", stream or sys.stderr.buffer)),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[_Forward()], force=True)


class _Forward(logging.Handler):
    """Hands records of other libraries to structlog, so that they are redacted too."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            message = str(record.msg)
        logger = structlog.get_logger()
        logger.log(record.levelno, message, library=record.name, exc_info=record.exc_info)


def _forms(value: str) -> Iterator[str]:
    """Yield every way in which `value` may stand in a line."""
    parts = {value, *(line for line in value.splitlines() if len(line) > 2 * SHORTEST)}
    for part in parts:
        if len(part) < SHORTEST:
            continue
        raw = part.encode()
        yield from (part, quote(part, safe=""), quote(part), quote_plus(part), repr(part)[1:-1])
        yield from (orjson.dumps(part).decode()[1:-1], raw.hex(), raw.hex().upper())
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            yield encode(raw).decode()
            yield from _inside_base64(raw, encode)


def _inside_base64(raw: bytes, encode: Callable[[bytes], bytes]) -> Iterator[str]:
    """Yield what base64 makes of `raw` inside a longer text, where its neighbours cannot reach."""
    for offset, mixed in ((0, 0), (1, 2), (2, 3)):
        signs = encode(b"\0" * offset + raw).decode()
        own = signs[mixed : (offset + len(raw)) * 8 // 6]
        if len(own) >= SHORTEST:
            yield own


def _shown(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # noqa: BLE001 - a broken repr must not silence the event
        return f"<{type(value).__name__}, repr raised {type(error).__name__}>"


def _to_json(logger: object, method: str, event: EventDict) -> bytes:
    try:
        line = orjson.dumps(event)
    except TypeError:
        # A lone surrogate or an integer beyond 64 bits: the event is still worth a line.
        line = orjson.dumps({key: _escaped(str(value)) for key, value in event.items()})
    return line if line.isascii() and b"\x7f" not in line else _json_escaped(line)


def _json_escaped(line: bytes) -> bytes:
    # JSON lets these stand; a terminal or a log shipper may take them for an end of line.
    return _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", line.decode()).encode()


def _to_text(logger: object, method: str, event: EventDict) -> bytes:
    moment, level = event.pop("timestamp", ""), str(event.pop("level", ""))
    name, trace = event.pop("event", ""), event.pop("exception", None)
    fields = "".join(f" {_escaped(key)}={_escaped(str(value))}" for key, value in event.items())
    line = f"{moment} {level:<7} {_escaped(str(name))}{fields}"
    if trace is not None:
        # Every line of a traceback is marked: a newline in its message cannot forge an event.
        line += "".join(f"\n    | {_escaped(part)}" for part in str(trace).split("\n"))
    return line.encode(errors="backslashreplace")


def _escaped(text: str) -> str:
    text = _CONTROL.sub(lambda match: match[0].encode("unicode_escape").decode(), text)
    return text.encode(errors="backslashreplace").decode()
