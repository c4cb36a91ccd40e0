"""S2: secrets come from systemd's credentials, a file, or .env, and only where nobody else can read or publish them."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import typer
import typer.main

from bot.config.secrets import Sources, find_secret
from cli.main import app
from core.errors import UnsafeError

KEPT = "a-secret-of-a-test"


def silent(line: str) -> None:
    raise AssertionError(line)


def written(path: Path, text: str, mode: int = 0o600) -> Path:
    path.write_text(text)
    path.chmod(mode)
    return path


def found(sources: Sources) -> str | None:
    secret = find_secret("api_key", sources)
    return secret.reveal() if secret is not None else None


def test_the_order_is_credentials_file_dotenv_environment(tmp_path: Path) -> None:
    lent = tmp_path / "credentials"
    lent.mkdir()
    written(lent / "api_key", "1", 0o440)
    file, dotenv = written(tmp_path / "key", "2"), written(tmp_path / ".env", "API_KEY=3")
    everywhere = {"CREDENTIALS_DIRECTORY": str(lent), "API_KEY": "4"}
    warned: list[str] = []
    assert found(Sources(everywhere, silent, file, dotenv)) == "1"
    assert found(Sources({"API_KEY": "4"}, silent, file, dotenv)) == "2"
    assert found(Sources({"API_KEY": "4"}, silent, None, dotenv)) == "3"
    assert found(Sources({"API_KEY": "4"}, warned.append)) == "4"
    assert len(warned) == 1


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601, 0o777])
def test_a_file_of_a_mode_that_lets_others_in_is_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(UnsafeError, match="chmod 600"):
        found(Sources({}, silent, written(tmp_path / "key", KEPT, mode)))


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_file_that_the_next_commit_would_publish_is_refused(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    file, dotenv = written(tmp_path / "key", KEPT), written(tmp_path / ".env", f"API_KEY={KEPT}")
    for sources in (Sources({}, silent, file), Sources({}, silent, None, dotenv)):
        with pytest.raises(UnsafeError, match="git tree that does not ignore it") as refused:
            found(sources)
        assert KEPT not in str(refused.value)
    (tmp_path / ".gitignore").write_text("key\n.env\n")
    assert found(Sources({}, silent, file)) == KEPT
    assert found(Sources({}, silent, None, dotenv)) == KEPT


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_file_that_was_published_already_is_refused_though_it_is_ignored_now(
    tmp_path: Path,
) -> None:
    dotenv = written(tmp_path / ".env", f"API_KEY={KEPT}")
    for command in (["init", "-q"], ["add", ".env"]):
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True)
    (tmp_path / ".gitignore").write_text(".env\n")
    with pytest.raises(UnsafeError, match="git tree"):
        found(Sources({}, silent, None, dotenv))


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_neither_the_trees_owner_nor_its_settings_nor_the_environment_turn_the_look_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree, elsewhere, trace = tmp_path / "tree", tmp_path / "elsewhere", tmp_path / "trace"
    for folder in (tree, elsewhere):
        subprocess.run(["git", "init", "-q", str(folder)], check=True)
    (elsewhere / ".git" / "info" / "exclude").write_text("*\n")
    hook = written(tmp_path / "hook", f"#!/bin/sh\ntouch {trace}\n", 0o700)
    command = ["git", "-C", str(tree), "config", "core.fsmonitor", str(hook)]
    subprocess.run(command, check=True)
    if os.geteuid() == 0:
        for path in (tree, tree / ".git"):
            os.chown(path, 65534, 65534)  # git itself would say nothing of somebody else's tree
    dotenv = written(tree / ".env", f"API_KEY={KEPT}")
    monkeypatch.setenv("GIT_DIR", str(elsewhere / ".git"))
    with pytest.raises(UnsafeError, match="git tree"):
        found(Sources({}, silent, None, dotenv))
    assert not trace.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_of_another_user_is_refused(tmp_path: Path) -> None:
    for sources in (
        Sources({}, silent, written(tmp_path / "key", KEPT)),
        Sources({}, silent, None, written(tmp_path / ".env", f"API_KEY={KEPT}")),
    ):
        path = sources.file or sources.dotenv
        assert path is not None
        os.chown(path, 65534, 65534)
        with pytest.raises(UnsafeError, match="belongs to user 65534"):
            found(sources)


def options_of(command: Any, name: str = "ebb") -> list[tuple[str, str]]:
    """Every option of every command below `command`, with the command's name."""
    own = [(name, option) for parameter in command.params for option in parameter.opts]
    if not hasattr(command, "list_commands"):
        return own
    context = typer.Context(command)
    for below in command.list_commands(context):
        _, found_, _ = command.resolve_command(context, [below])
        own += options_of(found_, f"{name} {below}")
    return own


def test_no_command_takes_a_key_or_secret_as_an_argument_but_the_simulator_for_its_own() -> None:
    options = options_of(typer.main.get_command(app))
    assert len(options) > 50
    telling = [
        (command, option)
        for command, option in options
        if any(word in option for word in ("key", "secret", "token", "password"))
    ]
    assert {command for command, _ in telling} <= {"ebb simulator serve"}
