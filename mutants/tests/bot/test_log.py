import base64
import io
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

import orjson
import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.config.secrets import Secret
from bot.log import LogFormat, LogLevel, Redactor, configure

CANARY = "c4n/ry+Key=9 ü\"x'"
PEM = "-----BEGIN KEY-----\nMIIBVgIBADANBgkqhkiG9w0BAQ\n-----END KEY-----"


@pytest.fixture(autouse=True)
def log_of_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    root.handlers[:], root.level = handlers, level


@pytest.fixture(params=LogFormat)
def out(request: pytest.FixtureRequest) -> io.BytesIO:
    stream = io.BytesIO()
    configure(request.param, LogLevel.DEBUG, [Secret(CANARY), Secret(PEM)], stream)
    return stream


@pytest.fixture
def json_out() -> io.BytesIO:
    stream = io.BytesIO()
    configure(LogFormat.JSON, LogLevel.DEBUG, [Secret(CANARY)], stream)
    return stream


@pytest.fixture
def text_out() -> io.BytesIO:
    stream = io.BytesIO()
    configure(LogFormat.CONSOLE, LogLevel.DEBUG, [Secret(CANARY)], stream)
    return stream


def leaks(text: str) -> list[str]:
    forms = [CANARY, quote(CANARY, safe=""), "c4n/ry", "MIIBVgIBADANBgkqhkiG9w0BAQ"]
    forms.append(base64.b64encode(CANARY.encode()).decode()[:20])
    return [form for form in forms if form in text]


@dataclass
class Leaky:
    key: str


class Broken:
    def __repr__(self) -> str:
        raise ValueError(CANARY)


@pytest.mark.parametrize(
    "value",
    [
        CANARY,
        f"before {CANARY} after",
        PEM,
        repr(PEM),
        CANARY.encode(),
        bytearray(CANARY.encode()),
        {"deep": [{"deeper": (CANARY, {CANARY: 1})}]},
        {CANARY},
        Leaky(CANARY),
        ValueError(CANARY),
        Broken(),
        quote(CANARY),
        quote(CANARY, safe=""),
        base64.b64encode(CANARY.encode()),
        base64.b64encode(f"user:{CANARY}".encode()),
        base64.b64encode(f"other:{CANARY}:end".encode()),
        base64.urlsafe_b64encode(f"third::{CANARY}".encode()),
        CANARY.encode().hex(),
        orjson.dumps({"x": CANARY}).decode(),
        repr({"x": CANARY}),
    ],
    ids=range(20),
)
def test_a_secret_is_hidden_wherever_it_stands(out: io.BytesIO, value: object) -> None:
    structlog.get_logger().info("sent", value=value)
    line = out.getvalue().decode()
    assert "sent" in line
    assert line.count("\n") == 1
    assert not leaks(line)


def test_a_secret_in_the_event_itself_or_in_a_key_is_hidden(out: io.BytesIO) -> None:
    structlog.get_logger().info(f"using {CANARY}", **{CANARY: 1})
    assert not leaks(out.getvalue().decode())


def fail(message: str, unsaid: str) -> None:
    raise ValueError(message) from KeyError(PEM)


def test_an_exception_is_logged_without_secrets_and_without_locals(out: io.BytesIO) -> None:
    local_canary = "local-" + "canary"
    try:
        fail(f"bad key {CANARY}", local_canary)
    except ValueError:
        structlog.get_logger().exception("failed")
    line = out.getvalue().decode()
    assert "ValueError: bad key ***" in line
    assert local_canary not in line
    assert not leaks(line)


def test_records_of_other_libraries_take_the_same_way(out: io.BytesIO) -> None:
    logging.getLogger("pybit").warning("key %s", CANARY)
    torn = {"name": "pybit", "msg": "torn %s %s", "args": (CANARY,), "levelno": logging.WARNING}
    logging.getLogger().handlers[0].handle(logging.makeLogRecord(torn))
    line = out.getvalue().decode()
    assert line.count("pybit") == 2
    assert not leaks(line)


@pytest.mark.parametrize(
    "key", ["api_key", "apiKey", "X-BAPI-SIGN", "password", "access_token", "Authorization", "sign"]
)
def test_a_name_that_sounds_secret_hides_an_unknown_value(json_out: io.BytesIO, key: str) -> None:
    structlog.get_logger().info("request", headers={key: "unknown-value"})
    assert orjson.loads(json_out.getvalue())["headers"] == {key: "***"}


@pytest.mark.parametrize(
    "text",
    ["GET /v5?api_key=unknown&x=1", "{'X-BAPI-SIGN': 'unknown'}", "Authorization: Bearer unknown"],
)
def test_a_named_value_inside_a_text_is_hidden(json_out: io.BytesIO, text: str) -> None:
    structlog.get_logger().info(text)
    assert "unknown" not in json_out.getvalue().decode()


def test_ordinary_words_and_numbers_stay(json_out: io.BytesIO) -> None:
    fields = {"monkey": "key", "price": 80.5, "ok": True, "reason": None, "design": "a", "n": [1]}
    structlog.get_logger().info("decision: short", **fields)
    line = orjson.loads(json_out.getvalue())
    assert {key: line[key] for key in fields} == fields
    assert line["event"] == "decision: short"


def test_a_short_value_is_no_secret_to_search_for() -> None:
    redactor = Redactor([Secret("ab")])
    assert redactor.text("about") == "about"


HOSTILE = "ok\n2026-01-01 info forged\r\x1b[2K\u2028\u202e\x85\x7f\x00end"


def test_a_value_cannot_forge_a_line(out: io.BytesIO) -> None:
    structlog.get_logger().info(HOSTILE, reason=HOSTILE, **{"a\nb": 1})
    line = out.getvalue().decode()
    assert len(line.splitlines()) == 1
    assert line[:-1].isprintable()


def test_a_message_of_an_exception_cannot_forge_a_line(text_out: io.BytesIO) -> None:
    try:
        fail(HOSTILE, "")
    except ValueError:
        structlog.get_logger().exception("failed")
    first, *rest = text_out.getvalue().decode().splitlines()
    assert "failed" in first
    assert all(line.startswith("    | ") for line in rest)


@given(st.text(), st.one_of(st.text(), st.integers(), st.floats(), st.binary()))
def test_any_event_is_one_line(name: str, value: object) -> None:
    for form in LogFormat:
        stream = io.BytesIO()
        configure(form, LogLevel.INFO, [Secret(CANARY)], stream)
        structlog.get_logger().info(name, value=value)
        assert len(stream.getvalue().decode().splitlines()) == 1


def test_events_below_the_level_are_not_written() -> None:
    stream = io.BytesIO()
    configure(LogFormat.JSON, LogLevel.WARNING, stream=stream)
    log: Callable[[str], None] = structlog.get_logger().info
    log("quiet")
    assert stream.getvalue() == b""
