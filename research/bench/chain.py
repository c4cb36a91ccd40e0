"""The chain's watcher under load, on a real node: is it fast enough, and what does it cost?

`rows(folder)` measures for `make bench`; `python -m research.bench.chain` prints the same. 200 transactions a second
go into a regtest node while `ebb chain watch` runs on one core; every alert's time is compared with the moment the
node said it had accepted the transaction. Mainnet carries about 2 a second.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from bot.chain.tx import parse_tx
from research.bench.figure import Figure
from research.regtest import Node, Stage, Utxo

RATE, SECONDS, DEPOSIT_EVERY = 200, 15, 20
_FAN = 500
_LTC = Decimal(1)


@dataclass(frozen=True, slots=True)
class Load:
    """What was sent: acceptance time (s) of each deposit, and how long all of it took."""

    accepted: dict[str, float]
    sent: int
    took_s: float


def rows(folder: Path) -> dict[str, Figure]:
    """Measure on a node of its own in `folder`. Raises ResourceError where litecoind is missing."""
    node = Node(folder / "node", ("-connect=0", "-rpcthreads=4", "-rpcworkqueue=64"))
    node.start()
    try:
        stage = Stage(node, mweb=False)
        till = stage.address()
        signed = _signed(stage, till, RATE * SECONDS)
        return _watched(node, till, signed, folder) | {"chain_parse_us": _parse(signed)}
    finally:
        node.stop()


def _signed(stage: Stage, till: str, count: int) -> list[tuple[str, bool]]:
    """Return signed transactions, each with whether it is a deposit."""
    coins: list[Utxo] = []
    payer, payee = stage.address(), stage.address()
    while len(coins) < count:
        some = min(_FAN, count - len(coins))
        made = [stage.node.rpc("getnewaddress", wallet=stage.wallet) for _ in range(some)]
        coins += stage.fund(*((address, _LTC) for address in made))
    signed = []
    for at, coin in enumerate(coins):
        is_deposit = at % DEPOSIT_EVERY == 0
        outputs = [(till if is_deposit else payee, Decimal("0.7")), (payer, Decimal("0.29"))]
        signed.append((stage.build([coin], outputs), is_deposit))
    return signed


def _watched(
    node: Node, till: str, signed: list[tuple[str, bool]], folder: Path
) -> dict[str, Figure]:
    labels, alerts = folder / "labels.json", folder / "alerts.jsonl"
    labels.write_text(json.dumps({"whale_ltc": 0.5, "exchanges": {"till": {"deposit": [till]}}}))
    words = ["--rpc", node.url, "--cookie", str(node.cookie), "--labels", str(labels)]
    command = [sys.executable, "-m", "cli.main", "chain", "watch", *words, "--alerts", str(alerts)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as watch:
        os.sched_setaffinity(watch.pid, {max(os.sched_getaffinity(0))})
        if watch.stdout is not None:
            watch.stdout.readline()
        before_s = _cpu_s(watch.pid)
        load = _send(node, signed)
        said = _wait(alerts, load)
        cpu_s = _cpu_s(watch.pid) - before_s
        watch.terminate()
    late_ms = sorted(1000 * (said[txid] - at) for txid, at in load.accepted.items() if txid in said)
    missed = len(load.accepted) - len(late_ms)
    rate = load.sent / load.took_s
    what = f"{load.sent} transactions, {len(load.accepted)} deposits, {missed} missed"
    return {
        "chain_tx_per_s": Figure(rate, "tx/s", RATE, f"taken in on one core: {what}"),
        "chain_cpu_share": Figure(cpu_s / load.took_s, "core", 1.0, "of one core at that rate"),
        "chain_alert_ms": Figure(
            statistics.median(late_ms), "ms", 250.0, "node's acceptance to alert, p50"
        ),
        "chain_alert_p99_ms": Figure(
            late_ms[int(0.99 * len(late_ms))], "ms", 250.0, "the same, p99"
        ),
    }


def _send(node: Node, signed: list[tuple[str, bool]]) -> Load:
    accepted: dict[str, float] = {}
    began = time.monotonic()
    for at, (raw, is_deposit) in enumerate(signed):
        pause_s = began + at / RATE - time.monotonic()
        if pause_s > 0:
            time.sleep(pause_s)
        txid = node.rpc("sendrawtransaction", raw, 0)
        if is_deposit:
            accepted[txid] = time.time()  # noqa: TID251 - compared with the watcher's host time
    return Load(accepted, len(signed), time.monotonic() - began)


def _wait(alerts: Path, load: Load, seconds: float = 5.0) -> dict[str, float]:
    deadline = time.monotonic() + seconds
    while True:
        lines = map(json.loads, alerts.read_text().splitlines())
        said = {one["txid"]: float(one["t"]) for one in lines if not one["retract"]}
        if load.accepted.keys() <= said.keys() or time.monotonic() > deadline:
            return said
        time.sleep(0.1)


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _parse(signed: list[tuple[str, bool]]) -> Figure:
    raws = [bytes.fromhex(raw) for raw, _ in signed[:1000]]
    began = time.perf_counter()
    for raw in raws:
        parse_tx(raw)
    each_us = 1e6 * (time.perf_counter() - began) / len(raws)
    return Figure(each_us, "us", 46.0, "one transaction of 1 input and 2 outputs, parsed")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        for key, row in rows(Path(name)).items():
            sys.stdout.write(
                f"{key:<20} {row.value:>10.2f} {row.unit:<5} budget {row.reference:>7.1f}  {row.what}\n"
            )


if __name__ == "__main__":
    main()
