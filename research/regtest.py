"""A real litecoind in regtest, and a stage on which exchanges, whales and others pay each other.

For benchmarks and tests: loopback only, free ports, a datadir of its own. `apt-get install --no-install-recommends
litecoind` brings the node; Debian's wrapper script is passed by, since it writes into the home folder.
"""

import base64
import contextlib
import http.client
import json
import shutil
import socket
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

from core.errors import ResourceError

Json: TypeAlias = Any
LITECOIND = next(
    (path for path in ("/usr/lib/litecoin/litecoind",) if Path(path).is_file()),
    shutil.which("litecoind"),
)
WITHOUT_NODE = "litecoind is not installed (apt-get install --no-install-recommends litecoind)"
FEE = Decimal("0.001")
MATURE = 101
MWEB_HEIGHT = 432


class NodeError(Exception):
    """The node refused a call."""

    def __init__(self, code: int, message: str) -> None:
        self.code = code
        super().__init__(f"{code}: {message}")


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on now."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [int(one.getsockname()[1]) for one in sockets]


@dataclass
class Node:
    """One node, running between `start` and `stop`."""

    folder: Path
    options: tuple[str, ...] = ()
    ports: list[int] = field(default_factory=lambda: free_ports(3))
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where its RPC listens."""
        return f"http://127.0.0.1:{self.ports[0]}"

    @property
    def cookie(self) -> Path:
        """Where the node writes its cookie."""
        return self.folder / "regtest" / ".cookie"

    def start(self) -> None:
        """Start and wait until it answers."""
        if LITECOIND is None:
            raise ResourceError(WITHOUT_NODE)
        self.folder.mkdir(parents=True, exist_ok=True)
        rpc_port, port, onion = self.ports
        self.process = subprocess.Popen(
            [
                LITECOIND, "-regtest", f"-datadir={self.folder}", "-server=1", "-listen=1",
                f"-port={port}", f"-bind=127.0.0.1:{port}", f"-bind=127.0.0.1:{onion}=onion",
                f"-rpcport={rpc_port}", "-rpcbind=127.0.0.1", "-rpcallowip=127.0.0.1",
                "-dnsseed=0", "-upnp=0", "-discover=0", "-listenonion=0", "-fallbackfee=0.0001",
                "-acceptnonstdtxn=0", "-printtoconsole=0", "-whitelist=noban@127.0.0.1",
                "-mempoolreplacement=1", "-maxtxfee=100", "-txindex=1", "-keypool=20", *self.options,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline = time.monotonic() + 30
        while True:
            try:
                if self.rpc("getmempoolinfo")["loaded"]:
                    return
            except (OSError, NodeError):
                pass
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise ResourceError(f"litecoind in {self.folder} did not start")
            time.sleep(0.05)

    def rpc(self, method: str, *params: Json, wallet: str = "") -> Json:
        """Call the node; amounts come as Decimal. Raises NodeError, or OSError when it is not there."""
        body = json.dumps({"id": 1, "method": method, "params": params}, default=float)
        token = base64.b64encode(self.cookie.read_bytes()).decode()
        path = f"/wallet/{wallet}" if wallet else "/"
        connection = http.client.HTTPConnection("127.0.0.1", self.ports[0], timeout=30)
        try:
            connection.request("POST", path, body, {"Authorization": f"Basic {token}"})
            text = connection.getresponse().read()
        except http.client.HTTPException as error:
            raise ConnectionError(str(error)) from error
        finally:
            connection.close()
        answer: Json = json.loads(text, parse_float=Decimal) if text else None
        if answer is None:
            raise NodeError(0, "no answer")
        if answer["error"]:
            raise NodeError(answer["error"]["code"], answer["error"]["message"])
        return answer["result"]

    def stop(self) -> None:
        """End the node and wait until it is gone."""
        if self.process is None:
            return
        with contextlib.suppress(OSError, NodeError):
            self.rpc("stop")
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None


@dataclass(frozen=True)
class Utxo:
    """A coin on the stage."""

    txid: str
    vout: int
    address: str
    amount: Decimal


class Stage:
    """One wallet that holds everybody's keys; who pays whom is said output by output."""

    def __init__(self, node: Node, *, mweb: bool = True) -> None:
        self.node, self.wallet = node, "all"
        node.rpc("createwallet", self.wallet)
        self.miner = self.address()
        if mweb:
            # The block that activates MWEB must peg something in.
            node.rpc("generatetoaddress", MWEB_HEIGHT - 1, self.miner)
            node.rpc("sendtoaddress", self.address("mweb"), 100)
            node.rpc("generatetoaddress", 2, self.miner)
        else:
            node.rpc("generatetoaddress", 2 * MATURE, self.miner)
        self._used: set[tuple[str, int]] = set()
        self._mature: list[Utxo] = []

    def address(self, kind: str = "bech32") -> str:
        """Return a fresh address of the wallet."""
        return str(self.node.rpc("getnewaddress", "", kind, wallet=self.wallet))

    def addresses(self, count: int) -> list[str]:
        """Return fresh addresses."""
        return [self.address() for _ in range(count)]

    def mine(self, blocks: int = 1) -> list[str]:
        """Mine blocks; return their hashes."""
        return list(self.node.rpc("generatetoaddress", blocks, self.miner))

    def fund(self, *paid: tuple[str, Decimal | float]) -> list[Utxo]:
        """Pay each (address, LTC) a coin of its own by one transaction of the miner, and mine it."""
        outputs = [(address, Decimal(str(amount))) for address, amount in paid]
        wanted = sum(amount for _, amount in outputs) + FEE
        coins: list[Utxo] = []
        while sum(coin.amount for coin in coins) < wanted:
            coins.append(self._mined())
        change = sum(coin.amount for coin in coins) - wanted
        made = self.pay(coins, [*outputs, (self.miner, change)], fee=FEE)
        self._mature.append(made[-1])
        self.mine()
        return made[:-1]

    def _mined(self) -> Utxo:
        if not self._mature:
            rows = self.node.rpc("listunspent", MATURE, 9_999_999, [self.miner], wallet=self.wallet)
            self._mature = sorted(
                (
                    Utxo(row["txid"], row["vout"], row["address"], row["amount"])
                    for row in rows
                    if (row["txid"], row["vout"]) not in self._used
                ),
                key=lambda coin: coin.amount,
            )
        return self._mature.pop()

    def build(
        self,
        coins: list[Utxo],
        outputs: list[tuple[str, Decimal]],
        sequence: int = 0xFFFFFFFD,
    ) -> str:
        """Return a signed transaction (hex)."""
        inputs = [{"txid": one.txid, "vout": one.vout, "sequence": sequence} for one in coins]
        paid = [{address: amount} for address, amount in outputs]
        raw = self.node.rpc("createrawtransaction", inputs, paid)
        signed = self.node.rpc("signrawtransactionwithwallet", raw, wallet=self.wallet)
        if not signed["complete"]:
            raise NodeError(0, str(signed.get("errors")))
        return str(signed["hex"])

    def pay(
        self, coins: list[Utxo], outputs: Sequence[tuple[str, Decimal | float]], fee: Decimal = FEE
    ) -> list[Utxo]:
        """Send; the last output pays the fee where the sums would leave none. Return the new coins."""
        exact = [(address, Decimal(str(amount))) for address, amount in outputs]
        left = sum(coin.amount for coin in coins) - sum(amount for _, amount in exact)
        if left < fee:
            address, amount = exact[-1]
            exact[-1] = (address, amount - (fee - left))
        raw = self.build(coins, exact)
        txid = self.send(raw)
        self._used.update((coin.txid, coin.vout) for coin in coins)
        return [Utxo(txid, at, address, amount) for at, (address, amount) in enumerate(exact)]

    def send(self, raw: str) -> str:
        """Hand a signed transaction to the node."""
        # No highest fee: a test may pay any.
        return str(self.node.rpc("sendrawtransaction", raw, 0))
