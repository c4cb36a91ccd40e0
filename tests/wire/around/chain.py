"""A real litecoind in regtest on which everybody pays everybody; it is stopped, killed and reorganised now and then."""

import contextlib
import itertools
import json
import random
from decimal import Decimal as D
from pathlib import Path

from core.errors import ResourceError
from research.regtest import Node, NodeError, Stage
from tests.wire.around.fault import Fault

WHALE_LTC, EXCHANGES = 20, ("ape", "bee")
PAID_EVERY_S, BLOCK_EVERY_S, DOWN_S = 5, 20, 15
"""Four to five deposits a minute, three times the month of 65,000 that docs/chain.md reckons with."""
_GONE = (OSError, NodeError, ResourceError)


class Chain:
    """The node, its wallet, and two exchanges' addresses. Use as a context manager."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._chance = random.Random(seed)
        self._node = Node(folder, ("-connect=0",))
        self._tills: dict[str, list[str]] = {}
        self._others: list[str] = []
        self.paid = 0

    def __enter__(self) -> "Chain":
        self._node.start()
        try:
            self._stage = Stage(self._node, mweb=False)
            self._tills = {name: self._stage.addresses(3) for name in EXCHANGES}
            self._others = self._stage.addresses(10)
        except BaseException:
            self._node.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._node.stop()

    def settle(self, folder: Path) -> str:
        """Write the labels; return what `sources:` says of it."""
        exchanges = {name: {"deposit": tills} for name, tills in self._tills.items()}
        labels = {"whale_ltc": WHALE_LTC, "exchanges": exchanges}
        (folder / "labels.yaml").write_text(json.dumps(labels))
        return f"""  chain: node
  chain_url: {self._node.url}
  chain_cookie: {self._node.cookie}
  chain_labels: ./labels.yaml
  chain_exchanges: {", ".join(EXCHANGES)}
  chain_history_blocks: 20
  chain_max_age_s: 15
"""

    def pass_time(self, second: int) -> None:
        """Pay an exchange or somebody else, and mine, now and then."""
        with contextlib.suppress(*_GONE):
            if second % PAID_EVERY_S == 0:
                self._pay()
            if second % BLOCK_EVERY_S == 0:
                self._stage.mine()

    def _pay(self) -> str:
        chance = self._chance
        whom = chance.choice([*itertools.chain(*self._tills.values()), *self._others])
        amount = D(chance.choice((1, 3, 8, 25, 40))) + D(chance.randrange(1000)) / 1000
        # Fee and change by the wallet; replaceable, so that some are replaced.
        words = ("", "", False, True)
        txid = str(self._node.rpc("sendtoaddress", whom, amount, *words, wallet="all"))
        self.paid += 1
        return txid

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Return what may happen to it."""
        return (
            Fault("node stopped", DOWN_S, self._node.stop, self._start),
            Fault("blocks left the chain", 5, self._reorganise),
            Fault("node killed", DOWN_S, self._kill, self._start),
            Fault("payments replaced", 5, self._replace),
        )

    def _start(self) -> None:
        self._node.start()
        with contextlib.suppress(NodeError):  # it may load it by itself
            self._node.rpc("loadwallet", "all")

    def _kill(self) -> None:
        if self._node.process is not None:
            self._node.process.kill()
            self._node.process.wait()
            self._node.process = None

    def _reorganise(self) -> None:
        with contextlib.suppress(*_GONE):
            height = int(self._node.rpc("getblockcount"))
            self._node.rpc("invalidateblock", self._node.rpc("getblockhash", height - 1))
            self._stage.mine(3)

    def _replace(self) -> None:
        for _ in range(3):
            with contextlib.suppress(*_GONE):
                self._node.rpc("bumpfee", self._pay(), wallet="all")
