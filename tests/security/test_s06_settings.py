"""S6: a settings file builds nothing, grows nothing, reaches nothing: it holds values, each within its range."""

import time
from pathlib import Path

import pytest

from bot.artifacts.load import read_card
from bot.config.document import MAX_BYTES, parse_document
from bot.config.load import load
from core.errors import EbbError, InputError

BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"


@pytest.mark.parametrize(
    "text",
    [
        BOMB,
        "a: !!python/object/apply:os.system ['true']",
        "a: !!binary aGk=",
        "a: .nan",
        "a: .inf",
        "a: 1e999",
        "a: 1\na: 2",
        "[" * 100 + "]" * 100,
        "a: {" * 40 + "}" * 40,
        "a: 1\n---\nb: 2",
        "\x00",
        "a: \ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
)
def test_what_is_no_plain_value_is_refused_at_once(text: str) -> None:
    began = time.monotonic()
    with pytest.raises(InputError):
        parse_document(text.encode(), "config.yaml")
    assert time.monotonic() - began < 1


def test_a_file_beyond_the_limit_is_not_parsed() -> None:
    with pytest.raises(InputError, match="more than"):
        parse_document(b"#" * (MAX_BYTES + 1), "config.yaml")
    assert MAX_BYTES <= 1_000_000


@pytest.mark.parametrize(
    "text",
    [
        "no_such_key: 1",
        "risk: {max_leverage: 1000}",
        "risk: {risk_per_trade_pct_of_equity: -1}",
        "instrument: {leverage: 99}",
        "exchange: {endpoint: 'https://evil.example'}",
        "exchange: {endpoint: 'http://127.0.0.1.evil.example:80'}",
        "strategy: os.system",
        "strategy: 'x\\0y'",
        "log: {max_mb: 0}",
        "journal: {keep_days: 0}",
        "mode: real",
    ],
)
def test_a_value_out_of_its_range_or_a_strategy_by_import_path_is_refused(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / "config.yaml").write_text(text)
    with pytest.raises(EbbError):
        load(tmp_path / "config.yaml")


@pytest.mark.parametrize("name", ["../../etc", "..", "/etc", "a/b", "a\0b", "A", "", "." * 3])
def test_a_models_name_is_no_path(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError):
        read_card(tmp_path, name)


def test_a_models_folder_that_leads_out_of_home_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "home" / "models").mkdir(parents=True)
    (tmp_path / "home" / "models" / "mine").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputError):
        read_card(tmp_path / "home", "mine")
