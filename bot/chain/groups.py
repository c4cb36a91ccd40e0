"""Disjoint sets of scripts: who belongs together. It must not know why."""

from collections.abc import Callable, Iterable


class Groups:
    """Union-find with path halving, the larger set keeps its name.

    Scripts that were never joined stand alone and cost nothing. `on_merge(kept, dropped)` is told
    of every merge, so that what hangs on a set can follow.
    """

    def __init__(
        self, on_merge: Callable[[bytes, bytes], None] = lambda _kept, _dropped: None
    ) -> None:
        self._parent: dict[bytes, bytes] = {}
        self._size: dict[bytes, int] = {}
        self._on_merge = on_merge

    def __len__(self) -> int:
        return len(self._parent)

    def find(self, script: bytes) -> bytes:
        """Return the name of the set of `script`."""
        parent = self._parent
        if script not in parent:
            return script
        while (above := parent[script]) != script:
            parent[script] = parent[above]
            script = above
        return script

    def join(self, first: bytes, second: bytes) -> bytes:
        """Make one set of two; return its name."""
        kept, dropped = self.find(first), self.find(second)
        if kept == dropped:
            return kept
        if self._size.get(kept, 1) < self._size.get(dropped, 1):
            kept, dropped = dropped, kept
        self._parent.setdefault(kept, kept)
        self._parent[dropped] = kept
        self._size[kept] = self._size.get(kept, 1) + self._size.pop(dropped, 1)
        self._on_merge(kept, dropped)
        return kept

    def join_all(self, scripts: Iterable[bytes]) -> None:
        """Make one set of all."""
        known = list(scripts)
        for other in known[1:]:
            self.join(known[0], other)

    def forget(self, keep: Callable[[bytes], bool]) -> None:
        """Drop every set whose name `keep` refuses, so that memory stays bounded."""
        kept = {script: self.find(script) for script in list(self._parent)}
        self._parent = {script: root for script, root in kept.items() if keep(root)}
        self._size = {root: size for root, size in self._size.items() if root in self._parent}
