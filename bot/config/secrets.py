"""Where keys come from, and a wrapper that does not let them out by accident.

Sources in order: a file of systemd's `$CREDENTIALS_DIRECTORY`, a file named by the caller, `.env`,
and last, with a warning, the environment. Never the command line. A file that others may read, that
belongs to another user, or that the next commit would publish, is refused, not read.
"""

import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import NoReturn

from dotenv.parser import parse_stream

from core.errors import InputError, UnsafeError

SHORTEST = 6
"""Shorter values are no secrets, and hiding them would tear every line apart."""
_MAX_BYTES = 64 * 1024
_HIDDEN = "***"
_GIT_S = 5
_NOT_IGNORED = 1
"""What `git check-ignore` exits with."""


class Secret:
    """A value that shows as `***` wherever it is printed, and that cannot be pickled or copied."""

    __slots__ = ("_reveal", "source")

    def __init__(self, value: str, source: str = "") -> None:
        """`source` is where it was found, for a person; it may be shown."""
        self.source = source

        def reveal() -> str:
            return value

        self._reveal = reveal

    def reveal(self) -> str:
        """Return the value itself; only for the line that signs or sends it."""
        return self._reveal()

    def __repr__(self) -> str:
        return _HIDDEN

    def __format__(self, spec: str) -> str:
        return _HIDDEN

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not copied or written")


@dataclass(frozen=True, slots=True)
class Sources:
    """Where to look. `environment` is the process's; `warn` takes one line for the person."""

    environment: Mapping[str, str]
    warn: Callable[[str], None]
    file: Path | None = None
    dotenv: Path | None = None


def find_secret(name: str, sources: Sources) -> Secret | None:
    """Return the secret `name` (such as `bybit_api_secret`), None when no source has it.

    Raises UnsafeError for a file that others may read or that is not ours, InputError for one that
    is not there although it was named, or is no text.
    """
    if text := _from_credentials(name, sources.environment):
        return Secret(text, f"systemd's credential {name}")
    if text := _from_file(sources.file):
        return Secret(text, str(sources.file))
    if text := _from_dotenv(name, sources.dotenv):
        return Secret(text, str(sources.dotenv))
    if not (text := sources.environment.get(name.upper(), "").strip()):
        return None
    sources.warn(
        f"{name.upper()} comes from the environment, which other programs of this user can "
        "read; put it into a file of mode 0600"
    )
    return Secret(text, f"{name.upper()} of the environment")


def _from_credentials(name: str, environment: Mapping[str, str]) -> str:
    folder = environment.get("CREDENTIALS_DIRECTORY")
    if not folder or not (path := Path(folder) / name).exists():
        return ""
    # systemd owns the file and lends it by an access list, whose mask shows in the group's bits.
    return _read(path, owners={0, os.geteuid()}, forbidden=0o037)


def _from_file(path: Path | None) -> str:
    if path is None:
        return ""
    if not path.exists():
        raise InputError("no such secret file", where=str(path), fix="create it with mode 0600")
    _refuse_in_git(path)
    return _read(path, owners={os.geteuid()}, forbidden=0o077)


def _from_dotenv(name: str, path: Path | None) -> str:
    if path is None or not path.exists():
        return ""
    _refuse_in_git(path)
    text = _read(path, owners={os.geteuid()}, forbidden=0o077)
    values: dict[str, str] = {}
    for binding in parse_stream(StringIO(text)):
        if binding.error:
            # Its text is not shown: it may be the secret itself.
            raise InputError(
                "no assignment",
                wanted="NAME=value",
                where=f"{path}:{binding.original.line}",
                fix="correct or remove the line",
            )
        if binding.key is not None:
            values[binding.key] = binding.value or ""
    return values.get(name.upper(), "").strip()


def _read(path: Path, owners: set[int], forbidden: int) -> str:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as error:
        raise InputError(f"cannot open: {error.strerror}", where=str(path)) from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MAX_BYTES:
            raise InputError("not a small regular file", where=str(path))
        if status.st_uid not in owners:
            raise UnsafeError(f"{path}: belongs to user {status.st_uid}; make it yours (chown)")
        if status.st_mode & forbidden:
            mode = f"{stat.S_IMODE(status.st_mode):04o}"
            raise UnsafeError(f"{path}: mode {mode} lets others read it; run chmod 600 {path}")
        return os.read(descriptor, _MAX_BYTES).decode().strip()
    except UnicodeDecodeError:
        raise InputError("not UTF-8 text", where=str(path)) from None
    finally:
        os.close(descriptor)


def _refuse_in_git(path: Path) -> None:
    """Raise UnsafeError for a file in a git tree that git does not ignore: it is published with the next commit."""
    path = path.absolute()
    if not any((folder / ".git").exists() for folder in path.parents):
        return
    git = shutil.which("git")
    if git is None:
        return  # nobody commits here
    # Whoever owns the tree, and whatever program its own settings would start.
    plain = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"]
    command = [git, *plain, "-C", str(path.parent), "check-ignore", "--quiet", "--", path.name]
    try:
        code = subprocess.run(
            command,
            timeout=_GIT_S,
            check=False,
            capture_output=True,
            env={"PATH": os.environ.get("PATH", os.defpath)},  # no GIT_DIR that points elsewhere
        ).returncode
    except subprocess.TimeoutExpired:
        raise UnsafeError(
            f"{path}: git does not say within {_GIT_S} s whether it would publish this file"
        ) from None
    if code == _NOT_IGNORED:
        raise UnsafeError(
            f"{path}: lies in a git tree that does not ignore it, so the next commit could publish it; move it out, "
            f"or put {path.name} into .gitignore"
        )
