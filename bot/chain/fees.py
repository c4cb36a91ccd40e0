"""How a transaction's feerate stands among those that wait and those just mined. It must not know flows."""

from bisect import bisect_left, bisect_right, insort

RECENT_BLOCKS = 6
MOST = 100_000


class FeeBoard:
    """Feerates (litoshi per virtual byte) of the mempool and the last six blocks."""

    def __init__(self) -> None:
        self._rates: list[float] = []
        self._of_tx: dict[str, float] = {}
        self._mined: dict[int, tuple[str, ...]] = {}

    def add(self, txid: str, fee: int | None, vsize: int) -> float | None:
        """Take in a transaction; return its feerate, None where fee or size are hidden."""
        if fee is None or vsize <= 0 or fee < 0:
            return None
        rate = fee / vsize
        if txid not in self._of_tx and len(self._rates) < MOST:
            self._of_tx[txid] = rate
            insort(self._rates, rate)
        return rate

    def rank(self, rate: float) -> float | None:
        """Return the share of the others that pay less (ties count half), None without others."""
        others = len(self._rates) - 1
        if others < 1:
            return None
        below, until = bisect_left(self._rates, rate), bisect_right(self._rates, rate)
        return (below + (until - below - 1) / 2) / others

    def drop(self, txid: str) -> None:
        """A transaction is gone, or mined long ago."""
        rate = self._of_tx.pop(txid, None)
        if rate is not None:
            del self._rates[bisect_left(self._rates, rate)]

    def join(self, height: int, txids: tuple[str, ...]) -> None:
        """A block was mined: forget the one that is now the seventh."""
        self._mined[height] = txids
        for old in [one for one in self._mined if one <= height - RECENT_BLOCKS]:
            for txid in self._mined.pop(old):
                self.drop(txid)
