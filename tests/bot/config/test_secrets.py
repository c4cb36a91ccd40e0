import copy
import json
import os
import pickle
from pathlib import Path

import pytest

from bot.config.secrets import Secret, Sources, find_secret
from core.errors import InputError, UnsafeError

CANARY = "canary-4f1d"


def written(path: Path, text: str, mode: int = 0o600) -> Path:
    path.write_text(text)
    path.chmod(mode)
    return path


def silent(line: str) -> None:
    raise AssertionError(line)


def test_a_secret_shows_stars_everywhere() -> None:
    secret = Secret(CANARY)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret:>20}", "%s" % secret, str([secret])]  # noqa: UP031
    assert CANARY not in "".join(shown)
    assert shown[0] == "***"
    assert not hasattr(secret, "__dict__")
    assert secret.reveal() == CANARY


@pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps])
def test_a_secret_cannot_be_written_or_copied(write: object) -> None:
    assert callable(write)
    with pytest.raises(TypeError) as caught:
        write(Secret(CANARY))
    assert CANARY not in str(caught.value)


def test_each_source_is_named_with_its_secret(tmp_path: Path) -> None:
    dotenv = written(tmp_path / ".env", "API_KEY=from-dotenv\n")
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    written(credentials / "api_key", "from-systemd", 0o440)
    found = [
        find_secret("api_key", Sources({"CREDENTIALS_DIRECTORY": str(credentials)}, silent)),
        find_secret("api_key", Sources({}, silent, dotenv=dotenv)),
        find_secret("api_key", Sources({"API_KEY": "x"}, lambda _: None)),
    ]
    assert [secret and secret.source for secret in found] == [
        "systemd's credential api_key",
        str(dotenv),
        "API_KEY of the environment",
    ]


def test_a_line_that_is_no_assignment_is_named_and_not_shown(tmp_path: Path) -> None:
    dotenv = written(tmp_path / ".env", f"# mine\nAPI_KEY=one\n=={CANARY}\n")
    with pytest.raises(InputError, match=r"\.env:3: no assignment; expected NAME=value") as caught:
        find_secret("api_key", Sources({}, silent, dotenv=dotenv))
    assert CANARY not in str(caught.value)


def test_sources_are_asked_in_order(tmp_path: Path) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    written(credentials / "api_key", "from-systemd\n", 0o440)
    file = written(tmp_path / "key", "from-file\n")
    dotenv = written(tmp_path / ".env", "API_KEY='from-dotenv'\n")
    systemd = {"CREDENTIALS_DIRECTORY": str(credentials), "API_KEY": "from-environment"}
    plain = {"API_KEY": "from-environment"}
    warnings: list[str] = []

    found = [
        find_secret("api_key", Sources(systemd, silent, file, dotenv)),
        find_secret("api_key", Sources(plain, silent, file, dotenv)),
        find_secret("api_key", Sources(plain, silent, None, dotenv)),
        find_secret("api_key", Sources(plain, warnings.append)),
        find_secret("api_key", Sources({}, silent, None, tmp_path / "absent")),
    ]

    assert [secret and secret.reveal() for secret in found] == [
        "from-systemd",
        "from-file",
        "from-dotenv",
        "from-environment",
        None,
    ]
    assert len(warnings) == 1
    assert "from-environment" not in warnings[0]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o610, 0o660])
def test_a_file_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    for sources in (
        Sources({}, silent, file=written(tmp_path / "key", CANARY, mode)),
        Sources({}, silent, dotenv=written(tmp_path / ".env", f"API_KEY={CANARY}", mode)),
    ):
        with pytest.raises(UnsafeError, match=f"mode {mode:04o} .* chmod 600") as caught:
            find_secret("api_key", sources)
        assert CANARY not in str(caught.value)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_of_another_user_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "key", CANARY)
    os.chown(path, 12345, 12345)
    with pytest.raises(UnsafeError, match="belongs to user 12345"):
        find_secret("api_key", Sources({}, silent, file=path))


def test_a_link_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(written(tmp_path / "key", CANARY))
    for path in (link, tmp_path, tmp_path / "absent"):
        with pytest.raises(InputError):
            find_secret("api_key", Sources({}, silent, file=path))


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"\xff\xfe")
    path.chmod(0o600)
    with pytest.raises(InputError, match="not UTF-8"):
        find_secret("api_key", Sources({}, silent, file=path))
