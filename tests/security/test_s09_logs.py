"""S9: one event is one line, nothing in a value can forge another, and the file has a cap."""

import io
from pathlib import Path

import orjson
import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.log import LogFormat, LogLevel, configure
from bot.log_file import CappedFile

HOSTILE = 'ok\n{"event": "halt", "level": "error"}\r\x1b[2J\u2028\u202e\x85\x00'


@pytest.fixture(autouse=True)
def _log_of_before() -> object:
    yield
    structlog.reset_defaults()


@given(st.text(), st.recursive(st.text() | st.binary() | st.floats(), st.lists, max_leaves=5))
def test_any_event_is_one_line_of_json_without_control_characters(name: str, value: object) -> None:
    out = io.BytesIO()
    configure(LogFormat.JSON, LogLevel.DEBUG, (), out)
    structlog.get_logger().warning(name + HOSTILE, value=value, **{HOSTILE: HOSTILE})
    line = out.getvalue()
    assert line.endswith(b"\n")
    assert len(line.decode().splitlines()) == 1
    assert not [char for char in line[:-1].decode() if ord(char) < 0x20]
    assert orjson.loads(line)["level"] == "warning"


def test_what_is_written_for_a_week_stays_within_the_cap(tmp_path: Path) -> None:
    file = CappedFile(tmp_path / "ebb.log", 400_000)
    configure(LogFormat.JSON, LogLevel.INFO, (), file)
    log = structlog.get_logger()
    for minute in range(7 * 1440):
        log.info("status", position_ltc="-1.2", equity_usdt="1000.00", waiting=minute)
    file.close()
    sizes = [one.stat().st_size for one in tmp_path.iterdir()]
    assert 300_000 < sum(sizes) <= 400_000
    newest = (tmp_path / "ebb.log").read_bytes().splitlines()[-1]
    assert orjson.loads(newest)["waiting"] == 7 * 1440 - 1
    assert file.lost == 0
