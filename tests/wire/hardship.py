"""What a host can do to a process that runs on it, for tests: disks that end, names that are gone, memory that ends.

Most of it needs root and a kernel that lets it; each function says so by returning False or yielding None.
"""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WITHOUT_NAMES = (
    "unshare",
    "--mount",
    "sh",
    "-c",
    'mount --bind /dev/null /etc/hosts && mount --bind /dev/null /etc/resolv.conf && exec "$@"',
    "sh",
)
"""Put before a command: it runs where no name can be resolved, not even localhost."""
_CONTROL = Path("/sys/fs/cgroup")
_SLICE = 256 * 1024


def done(*command: str) -> bool:
    """Run a command; return whether it could be done."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def names_can_go() -> bool:
    """Return True where WITHOUT_NAMES works."""
    return done(*WITHOUT_NAMES, "true")


@contextmanager
def read_only(folder: Path) -> Iterator[bool]:
    """Mount a folder over itself, read-only, until the block ends; yields False where that is not allowed."""
    mounted = os.geteuid() == 0 and done("mount", "--bind", str(folder), str(folder))
    try:
        yield mounted and done("mount", "-o", "remount,ro,bind", str(folder))
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], capture_output=True, check=True)


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """A file system in memory of a size that can be changed while it is written to."""

    folder: Path

    def resize(self, free_bytes: int) -> None:
        """Leave so much room beside what is written."""
        seen = os.statvfs(self.folder)
        used = (seen.f_blocks - seen.f_bfree) * seen.f_frsize
        size = f"remount,size={used + free_bytes}"
        subprocess.run(["mount", "-o", size, str(self.folder)], capture_output=True, check=True)


@contextmanager
def small_disk(folder: Path, free_bytes: int) -> Iterator[SmallDisk | None]:
    """Make `folder` a disk of its own until the block ends; what is on it then stays, on the disk below."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = ("mount", "-t", "tmpfs", "-o", f"size={free_bytes},mode=0700", "tmpfs", str(folder))
    if os.geteuid() or not done(*mount):
        yield None
        return
    aside = folder.with_name(f"{folder.name}-kept")
    try:
        yield SmallDisk(folder)
    finally:
        shutil.copytree(folder, aside)
        subprocess.run(["umount", str(folder)], capture_output=True, check=True)
        folder.rmdir()
        aside.rename(folder)


@dataclass(frozen=True, slots=True)
class MemoryCap:
    """A memory controller's group: what is in it dies when it wants more than it may have."""

    folder: Path
    used: str
    most: str

    def squeeze(self) -> None:
        """Take away whatever can be, so that the next page that is wanted is one too many."""
        with contextlib.suppress(OSError):  # nothing more can be taken, or nobody is left
            while used := int((self.folder / self.used).read_text()):
                (self.folder / self.most).write_text(str(max(used - _SLICE, 0)))


@contextmanager
def memory_cap(pid: int) -> Iterator[MemoryCap | None]:
    """Put a process that has just begun into a group of its own; None where that is not allowed."""
    first, second = _CONTROL / "memory", _CONTROL
    for root, used, most in (
        (first, "memory.usage_in_bytes", "memory.limit_in_bytes"),
        (second, "memory.current", "memory.max"),
    ):
        group = root / f"ebb-test-{pid}"
        if os.geteuid() or not (root / "cgroup.procs").exists():
            continue
        group.mkdir()
        try:
            if (group / most).exists():
                (group / "cgroup.procs").write_text(str(pid))
                yield MemoryCap(group, used, most)
                return
        finally:
            with contextlib.suppress(ProcessLookupError):
                (root / "cgroup.procs").write_text(str(pid))
            group.rmdir()
    yield None
