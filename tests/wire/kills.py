"""kill -9 at random moments while a short is open, and a restart at once: `make kill KILLS=200`.

The bot is `ebb run` through its real client, the exchange a process of its own. What is true is read from the
exchange's control interface twenty times a second, dead or alive; what the bot knew, from its journal. Ends with exit
code 1 when anything did not hold.
"""

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal as D
from pathlib import Path
from typing import Any

from cli.simulated import Simulated, simulated
from core.commands import Adopted, Alert, ClosePosition, Halt, PlaceOrder
from core.errors import EbbError
from core.events import PositionReport
from tests import canaries
from tests.commit import commit
from tests.wire.process import Desk, running

SYMBOL = "LTCUSDT"
CONVERGED_S = 10.0
"""From the restart to books that equal the exchange's (I10)."""
GIVEN_UP_S, LOOK_S = 60.0, 0.05
STARTING, HOLDING, TURNING = "while starting", "while holding", "around an exit and the next entry"
KEPT = Path("var") / "kills.log"
"""What the bot said, kept when something was wrong."""
KINDS = (STARTING, HOLDING, HOLDING, TURNING)


@dataclass(slots=True)
class Kill:
    """One kill: what the bot was doing, and how it went on. `restart_s` None: killed again before."""

    number: int
    when: str
    restart_s: float | None = None


@dataclass(slots=True)
class Truth:
    """What the exchange's own state said, looked at again and again. Times in ms of the exchange."""

    exchange: Simulated
    state: dict[str, Any] = field(default_factory=dict)
    uncovered_ms: int = 0
    was_long: bool = False
    looks: int = 0
    bare: list[str] = field(default_factory=list)
    """What the exchange had when a short was first seen without cover."""
    _bare_since: int | None = None

    def look(self) -> None:
        """Read the state once."""
        self.state = self.exchange.ask("GET", "/simulator/state")
        self.looks += 1
        row = self.position
        size, now = D(row["size"]), int(self.state["time"])
        self.was_long = self.was_long or (row["side"] == "Buy" and size > 0)
        stops = [one for one in self.state["orders"] if _is_stop(one)]
        if size and sum(D(one["qty"]) for one in stops) < size:
            if self._bare_since is None:
                self._bare_since = now
                self.bare.append(_described(row, self.state["orders"]))
            self.uncovered_ms = max(self.uncovered_ms, now - self._bare_since)
        else:
            self._bare_since = None

    @property
    def position(self) -> dict[str, Any]:
        """Return the exchange's row of the position."""
        row: dict[str, Any] = next(
            one for one in self.state["positions"] if one["symbol"] == SYMBOL
        )
        return row

    @property
    def held(self) -> D:
        """Return what is held, negative for a short."""
        return -D(self.position["size"])

    @property
    def own_orders(self) -> list[dict[str, Any]]:
        """Return the orders with an id of the bot."""
        return [one for one in self.state["orders"] if one["orderLinkId"].startswith("ebb-")]

    @property
    def strangers(self) -> list[dict[str, Any]]:
        """Return the orders that neither the bot nor the exchange for its position made."""
        made = {"StopLoss", "TakeProfit"}
        return [
            one
            for one in self.state["orders"]
            if not one["orderLinkId"].startswith("ebb-") and one["stopOrderType"] not in made
        ]


def _described(position: dict[str, Any], orders: list[dict[str, Any]]) -> str:
    names = ("stopOrderType", "orderStatus", "side", "qty", "leavesQty", "triggerPrice")
    newest = sorted(orders, key=lambda one: int(one["updatedTime"]))[-4:]
    return f"{position['size']} held: {[[one[name] for name in names] for one in newest]}"


def _is_stop(order: dict[str, Any]) -> bool:
    return bool(
        order["stopOrderType"] == "StopLoss"
        and order["orderStatus"] == "Untriggered"
        and order["reduceOnly"]
        and order["side"] == "Buy"
    )


@contextmanager
def watching(truth: Truth) -> Iterator[None]:
    """Look at the truth in a thread until the block ends."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(LOOK_S):
            truth.look()

    thread = threading.Thread(target=watch, daemon=True)
    truth.look()
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join(10)


@dataclass(slots=True)
class Play:
    """The whole of it: kills, and what was wrong."""

    folder: Path
    exchange: Simulated
    truth: Truth
    desk: Desk
    chance: random.Random
    kills: list[Kill] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    exits: int = 0

    def run(self, count: int, tell: Callable[[str], None]) -> None:
        """Kill so many times, restart each time, and see the last one through."""
        while len(self.kills) < count:
            when = self.chance.choice(KINDS)
            with running(self.desk) as bot:
                began, adopted = time.monotonic(), self.adopted
                if when is STARTING and self.truth.held:
                    time.sleep(self.chance.uniform(0.2, 2.5))
                else:
                    self.converge(began, adopted)
                    self._pass_time(when)
                if bot.poll() is not None:
                    self.wrong.append(
                        f"kill {len(self.kills) + 1}: the bot had left with {bot.returncode}"
                    )
                bot.kill()
                bot.wait(10)
            self.kills.append(Kill(len(self.kills) + 1, when))
            if len(self.kills) % 10 == 0:
                tell(self._line())
        with running(self.desk) as bot:
            self.converge(time.monotonic(), self.adopted)
            bot.terminate()
            bot.wait(15)
        self._judge()

    @property
    def adopted(self) -> int:
        """Return how often a bot has agreed with the exchange on what is held."""
        return len(self.desk.records(Adopted))

    def converge(self, began: float, adopted: int) -> None:
        """Wait until the bot has adopted, holds a covered short and its books equal the exchange's."""
        agreed_s = None
        while True:
            elapsed = time.monotonic() - began
            if agreed_s is None and self.adopted > adopted and self._same_books():
                agreed_s = elapsed
            if agreed_s is not None and self._same_books() and self.truth.held:
                break
            if elapsed > GIVEN_UP_S:
                said = self.desk.said()[-600:]
                raise EbbError(f"no covered short and equal books within {GIVEN_UP_S:g} s; {said}")
            time.sleep(LOOK_S)
        if self.kills:
            self.kills[-1].restart_s = agreed_s
            if agreed_s > CONVERGED_S:
                self.wrong.append(
                    f"kill {len(self.kills)}: books equal only after {agreed_s:.1f} s"
                )

    def _same_books(self) -> bool:
        reports = self.desk.records(PositionReport)
        if not reports:
            return False
        row, last = self.truth.position, reports[-1]
        stop = D(row["stopLoss"] or 0)
        return last.quantity == self.truth.held and (last.stop_price or D(0)) == stop

    def _pass_time(self, when: str) -> None:
        if when is not TURNING:
            time.sleep(self.chance.uniform(0, 1.5))
            return
        self._push()
        time.sleep(self.chance.uniform(0, 2.0))

    def _push(self) -> None:
        """Move the price through the stop or the target: the exchange closes the short, the bot opens the next one."""
        row = self.truth.position
        up = self.exits % 2 == 0
        level = D(row["stopLoss"]) + D("0.05") if up else D(row["takeProfit"]) - D("0.05")
        self.hold(level)
        self.exits += 1

    def hold(self, price: D) -> None:
        """Hold the price."""
        text = str(price)
        body: dict[str, object] = {"symbol": SYMBOL, "last": text, "mark": text, "index": text}
        self.exchange.ask("POST", "/simulator/price", body)

    def _line(self) -> str:
        times = [one.restart_s for one in self.kills if one.restart_s is not None]
        return (
            f"{len(self.kills):4d} kills, restart to equal books {statistics.median(times):.1f} s, at most "
            f"{max(times):.1f} s; longest uncovered {self.truth.uncovered_ms} ms; {len(self.wrong)} wrong"
        )

    def _judge(self) -> None:
        """Hold the exchange's orders against the journal's, one by one."""
        self.truth.look()
        own = self.truth.own_orders
        names = [one["orderLinkId"] for one in own]
        doubled = [name for name, count in Counter(names).items() if count > 1]
        requested = {one.client_order_id for one in self.desk.records(PlaceOrder)}
        closes = self.desk.records(ClosePosition)
        unknown = set(names) - requested - {one.client_order_id for one in closes}
        halts = [one.cause for one in self.desk.records(Halt)]
        critical = [one.message for one in self.desk.records(Alert) if one.severity == "critical"]
        for what, found in (
            ("orders sent twice", doubled),
            ("orders that no journal has", sorted(unknown)),
            ("orders of somebody else", [one["orderId"] for one in self.truth.strangers]),
            ("closes nobody asked for", [one.reason for one in closes]),
            ("halts", halts),
            ("critical alerts", critical),
            ("growth of a position", list(grown(self.truth.state["executions"], own))),
        ):
            if found:
                self.wrong.append(f"{what}: {found[:5]}")
        if self.truth.was_long:
            self.wrong.append("the account was long")
        if self.truth.uncovered_ms:
            self.wrong.append(f"uncovered for {self.truth.uncovered_ms} ms: {self.truth.bare[:3]}")
        self._search_canaries()

    def _search_canaries(self) -> None:
        secrets = (canaries.KEY, canaries.SECRET)
        self.wrong += [f"a secret stands in {one}" for one in canaries.leaks(self.folder, secrets)]

    def table(self) -> dict[str, Any]:
        """Return the figures."""
        times = sorted(one.restart_s for one in self.kills if one.restart_s is not None)
        own = self.truth.own_orders
        return {
            "kills": len(self.kills),
            "by_moment": dict(Counter(one.when for one in self.kills)),
            "restarts_to_equal_books": len(times),
            "restart_s_median": round(statistics.median(times), 2),
            "restart_s_longest": round(times[-1], 2),
            "entries": len([one for one in own if not one["reduceOnly"]]),
            "exits_by_stop_or_target": self.exits,
            "looks_at_the_exchange": self.truth.looks,
            "longest_uncovered_ms": self.truth.uncovered_ms,
            "wrong": self.wrong,
        }


def grown(executions: list[dict[str, Any]], own: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the entries that began while a short was held: each may only open from flat."""
    entries = {one["orderId"] for one in own if not one["reduceOnly"]}
    held, begun = D(0), set()
    for one in sorted(executions, key=lambda row: (int(row["execTime"]), int(row["seq"]))):
        if one["execType"] == "Funding":
            continue
        if one["orderId"] in entries and one["orderId"] not in begun and held:
            yield f"{one['orderLinkId']} on {held}"
        begun.add(one["orderId"])
        held += D(one["execQty"]) * (1 if one["side"] == "Buy" else -1)


def play(folder: Path, count: int, seed: int, tell: Callable[[str], None]) -> Play:
    """Kill a bot `count` times in `folder`; return what came of it."""
    options = ("--control", "--no-limits", "--history-bars", "600", "--seed", str(seed))
    keys = ("--key", canaries.KEY, "--secret", canaries.SECRET)
    with simulated(folder / "exchange", *options, *keys) as exchange:
        desk = Desk(folder / "bot")
        desk.settle(exchange.rest, exchange.ws, exchange.key, exchange.secret)
        played = Play(folder, exchange, Truth(exchange), desk, random.Random(seed))
        with watching(played.truth):
            played.run(count, tell)
        return played


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Run it, print the table, leave it for docs/reliability.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ebb-kills-") as folder:
        played = play(Path(folder), asked.kills, asked.seed, _say)
        seconds = round(time.monotonic() - began)
        table = played.table() | {"seed": asked.seed, "seconds": seconds, "commit": commit()}
        if played.wrong:
            KEPT.parent.mkdir(exist_ok=True)
            KEPT.write_text(played.desk.said())
    for name, value in table.items():
        _say(f"{name.replace('_', ' '):28} {value}")
    if target := os.environ.get("EBB_RELIABILITY"):
        Path(target).mkdir(parents=True, exist_ok=True)
        (Path(target) / "kills.table.json").write_text(json.dumps(table, indent=1) + "\n")
    return 1 if played.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
