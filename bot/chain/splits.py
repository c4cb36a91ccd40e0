"""Deposits cut into parts that each stay below the threshold. It must not know alerts nor labels."""

from dataclasses import dataclass

Key = tuple[bytes, str]


@dataclass(frozen=True, slots=True)
class Part:
    """One small deposit; `time` is when it was seen (ms UTC), `amount` litoshi."""

    time: int
    txid: str
    exchange: str
    amount: int
    confidence: float


class Splits:
    """Sums by spender and exchange over `window_ms`; a sum of `whale` or more makes its parts news."""

    def __init__(self, whale: int, window_ms: int) -> None:
        self._whale, self._window_ms = whale, window_ms
        self._parts: dict[Key, list[Part]] = {}
        self._exchanges: dict[bytes, set[str]] = {}
        self._where: dict[str, set[Key]] = {}
        self._said: set[tuple[str, str]] = set()
        self._changed: set[Key] = set()

    def add(self, spender: bytes, part: Part) -> None:
        """Count one part."""
        key = (spender, part.exchange)
        self._parts.setdefault(key, []).append(part)
        self._exchanges.setdefault(spender, set()).add(part.exchange)
        self._where.setdefault(part.txid, set()).add(key)
        self._changed.add(key)

    def remove(self, txid: str) -> None:
        """Take back the parts of a transaction that is gone."""
        for key in self._where.pop(txid, ()):
            self._parts[key] = [part for part in self._parts.get(key, ()) if part.txid != txid]
            self._said.discard((txid, key[1]))
            self._changed.add(key)

    def merge(self, kept: bytes, dropped: bytes) -> None:
        """Two spenders turned out to be one."""
        for exchange in self._exchanges.pop(dropped, ()):
            old, new = (dropped, exchange), (kept, exchange)
            moved = self._parts.pop(old, [])
            self._changed.discard(old)
            if not moved:
                continue
            self._parts.setdefault(new, []).extend(moved)
            self._exchanges.setdefault(kept, set()).add(exchange)
            for part in moved:
                self._where.setdefault(part.txid, set()).discard(old)
                self._where[part.txid].add(new)
            self._changed.add(new)

    def news(self, now: int) -> tuple[list[Part], list[Part]]:
        """Return the parts that now belong to a large deposit, and those that no longer do."""
        risen: list[Part] = []
        fallen: list[Part] = []
        for key in sorted(self._changed):
            parts = self._recent(key, now)
            enough = sum(part.amount for part in parts) >= self._whale
            for part in parts:
                said = (part.txid, part.exchange) in self._said
                if enough and not said:
                    self._said.add((part.txid, part.exchange))
                    risen.append(part)
                elif said and not enough:
                    self._said.discard((part.txid, part.exchange))
                    fallen.append(part)
        self._changed.clear()
        return risen, fallen

    def forget(self, now: int) -> None:
        """Drop what lies before the window."""
        for key in list(self._parts):
            if not self._recent(key, now):
                spender, exchange = key
                self._exchanges.get(spender, set()).discard(exchange)
                if not self._exchanges.get(spender):
                    self._exchanges.pop(spender, None)

    def _recent(self, key: Key, now: int) -> list[Part]:
        parts = self._parts.get(key, [])
        kept = sorted(
            (part for part in parts if part.time > now - self._window_ms),
            key=lambda part: part.time,
        )
        for part in parts:
            if part.time <= now - self._window_ms:
                self._where.get(part.txid, set()).discard(key)
                if not self._where.get(part.txid):
                    self._where.pop(part.txid, None)
                self._said.discard((part.txid, part.exchange))
        if kept:
            self._parts[key] = kept
        else:
            self._parts.pop(key, None)
        return kept
