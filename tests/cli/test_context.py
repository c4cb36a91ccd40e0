from pathlib import Path

import pytest

import cli.main
from cli.context import Context
from core.errors import InputError


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_file_the_defaults_are_in_force(here: Path) -> None:
    context = Context()
    assert context.config.path is None
    assert context.home == here / "var"


def test_the_file_of_the_working_folder_is_taken(here: Path) -> None:
    (here / "config.yaml").write_text("home: mine\n")
    context = Context()
    assert context.config.path == here / "config.yaml"
    assert context.home == here / "mine"


def test_settings_are_read_once(here: Path) -> None:
    (here / "config.yaml").write_text("home: mine\n")
    context = Context()
    first = context.config
    (here / "config.yaml").unlink()
    assert context.config is first


def test_a_file_that_was_named_must_exist() -> None:
    with pytest.raises(InputError, match=r"absent\.yaml: no such file"):
        _ = Context(Path("absent.yaml")).config


def test_a_settings_file_that_is_none_is_told_from_an_absent_one(here: Path) -> None:
    (here / "link.yaml").symlink_to("link.yaml")
    for named, said in (
        ("link.yaml", "cannot be read .Too many levels"),
        (".", "is a folder; expected a settings file"),
        ("/dev/zero", "/dev/zero: is no regular file"),
    ):
        with pytest.raises(InputError, match=said):
            _ = Context(Path(named)).config


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--home", "", "status"], "--home is empty; expected a folder"),
        (["status", "--mode", ""], "mode ''; expected paper or testnet"),
        (["run", "--mode", ""], "mode ''; expected paper or testnet"),
    ],
)
def test_an_empty_option_is_not_taken_for_one_that_was_left_out(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main.run(words) == 2
    assert said in capsys.readouterr().err


def test_home_can_be_named_without_reading_the_file(here: Path) -> None:
    (here / "config.yaml").write_text("torn: [")
    assert Context(home_override=Path("other")).home == here / "other"
