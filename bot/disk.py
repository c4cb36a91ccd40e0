"""Room on the disk, watched: without it the journal cannot be written, so nothing is opened (FAULTS 48)."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.events import FeedHealth

FREE_BYTES = 500_000_000
"""Less than this is too little to open a position on."""
ENOUGH_BYTES = 600_000_000
"""From here on there is room again; a little more, so that it does not change every minute."""
LOOK_EVERY_MS = 10_000
DISK = "disk"


def free_bytes(path: Path) -> int:
    """Return how much may still be written beside `path`; 0 when that cannot be told."""
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return 0


@dataclass(slots=True)
class Disk:
    """Says when the disk of `path` runs full, and when it does no longer."""

    path: Path
    free: Callable[[Path], int] = free_bytes
    _full: bool = False
    _looked_ms: int | None = None

    def look(self, now_ms: int) -> FeedHealth | None:
        """Return what has changed since the last look, which is taken every ten seconds; else None."""
        if self._looked_ms is not None and 0 <= now_ms - self._looked_ms < LOOK_EVERY_MS:
            return None
        self._looked_ms = now_ms
        free = self.free(self.path)
        full = free < (ENOUGH_BYTES if self._full else FREE_BYTES)
        if full == self._full:
            return None
        self._full = full
        said = f"{free / 1e6:.0f} MB free, {FREE_BYTES / 1e6:.0f} MB are wanted" if full else ""
        return FeedHealth(now_ms, now_ms, DISK, not full, said)
