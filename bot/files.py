"""Files that are there whole or not at all, and folders and files that are their user's alone, whatever the umask.

A temporary name beside the target, fsync, rename, fsync of the folder. It must not know formats.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_FOLDER, _FILE, _OTHERS = 0o700, 0o600, 0o077


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of `path` when the block ends well, and is gone if not."""
    make_folder(path.parent)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        descriptor = open_private(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def make_folder(path: Path) -> None:
    """Make folder `path` and what is missing above it, closed to others; one that is there stays as it is.

    For a folder that a person may have named, such as home or that of a report: it can hold what is not Ebb's.
    """
    # Path.mkdir gives its mode to the last folder alone; those above would be as open as the umask lets them.
    for missing in reversed([one for one in (path, *path.parents) if not one.exists()]):
        missing.mkdir(_FOLDER, exist_ok=True)
    if not path.is_dir():
        path.mkdir(exist_ok=True)  # says what stands there instead


def make_own_folder(path: Path) -> None:
    """Make folder `path` as `make_folder` does; close one that an earlier version left open to others."""
    make_folder(path)
    status = path.stat()
    if status.st_uid == os.geteuid() and status.st_mode & _OTHERS:
        path.chmod(stat.S_IMODE(status.st_mode) & ~_OTHERS)


def open_private(path: Path, flags: int) -> int:
    """Open `path` (os.open) and return its descriptor; it is closed to others, also one that was open to them."""
    descriptor = os.open(path, flags | os.O_CLOEXEC, _FILE)
    status = os.fstat(descriptor)
    # A device or a pipe that a person named for output is not ours to close.
    if stat.S_ISREG(status.st_mode) and status.st_uid == os.geteuid() and status.st_mode & _OTHERS:
        os.fchmod(descriptor, stat.S_IMODE(status.st_mode) & ~_OTHERS)
    return descriptor


def sync_folder(path: Path) -> None:
    """Make the names in folder `path` survive a power cut."""
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
