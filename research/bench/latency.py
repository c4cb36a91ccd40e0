"""From a trade's bytes to an order's bytes: the running bot at the simulator, split by stage.

The simulator runs in a process of its own behind a relay that stamps bytes at the bot's sockets
(research/bench/latency_server.py). The bot is the real one: pybit's public stream, bars from trades, features, model,
strategy, risk, the loop with its journal made durable before anything leaves, the executor, the trade socket. Only the
strategy is of its own kind - short and flat by turns - and a trade that comes while nothing is under way closes a bar.
"Nothing" takes in the reads of the account: a thousand shorts in a minute and a half make each of them ten pages long,
which no account of one decision a bar has.
The reference is the same two sockets without a bot: the frame is not even read, a ready order is sent at once.
"""

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import structlog

from bot.bybit.budget import Budget
from bot.bybit.connection import Login, Message, StreamConnection, TradeConnection
from bot.bybit.places import place_of
from bot.bybit.streams import PublicStream
from bot.clock import MarketClock
from bot.exchange.account import AccountTerms
from bot.exchange.pybit_client import PybitClient
from bot.exchange.v5 import V5Exchange
from bot.journal.journal import Durability, Journal
from bot.loop import Loop
from bot.recorder import Detail, Recorder
from bot.timers import Pace
from core.decision import Stance
from core.engine import Engine, Terms
from core.execution.book import Book
from core.execution.settings import Settings
from core.instrument import LTCUSDT
from core.plugs import Features, Model, View
from research.bench.figure import Figure
from research.bench.stamped import BAR_MS, STAGES, Marks, OneAtATime, StampedClient, StampedEngine
from risk.limits import Limits
from risk.manager import RiskManager
from strategies.features.stream import FeatureStream

DECISIONS = 1000
LEVERAGE = Decimal(5)
HOUR_MS = 3_600_000
_BARE_PAUSE_S = 0.03
"""Between two orders of the reference: about as far apart as the bot's, so that neither queues."""
_NS = 1e6


class _Unlimited(Budget):
    def take(self, path: str, now: int, *, protects: bool = False) -> int:
        return 0


class _Alternating:
    """Short when flat, flat when short."""

    def decide(self, view: View) -> Stance:
        return Stance.FLAT if view.holding else Stance.SHORT


@dataclass(frozen=True, slots=True)
class Latency:
    """What was measured, one entry a decision (ms): the whole way, its stages, and the reference's whole way."""

    whole: Sequence[float]
    stages: Sequence[Sequence[float]]
    bare: Sequence[float]


@dataclass(frozen=True, slots=True)
class _Served:
    rest: str
    ws: str
    key: str
    secret: str
    process: "subprocess.Popen[str]"

    def seen(self) -> tuple[dict[str, int], list[int]]:
        """End the server and return when trades left and orders arrived (ns)."""
        text, _ = self.process.communicate(timeout=30)
        seen: dict[str, Any] = json.loads(text)
        return seen["trades"], seen["orders"]


@contextmanager
def _serving() -> Iterator[_Served]:
    command = [sys.executable, "-m", "research.bench.latency_server"]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    try:
        ready = process.stdout.readline() if process.stdout is not None else ""
        yield _Served(**json.loads(ready), process=process)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(30)


def measure(model: Model | None, features: Features, decisions: int = DECISIONS) -> Latency:
    """Let a bot make `decisions` decisions at a simulator of its own. Features must be warm."""
    with _serving() as served, tempfile.TemporaryDirectory() as folder:
        marks = Marks()
        asyncio.run(_run_bot(served, (model, features), marks, (Path(folder), decisions)))
        trades, orders = served.seen()
    whole, stages = [], []
    for trade, stamps in marks.done:
        left = trades.get(trade)
        arrived = next((at for at in orders if at > stamps[-1]), None)
        if left is None or arrived is None:
            continue
        points = [left, *stamps[:4], arrived]
        whole.append((arrived - left) / _NS)
        stages.append([(b - a) / _NS for a, b in pairwise(points)])
    with _serving() as served:
        bare = _bare(served, decisions)
    return Latency(whole, [list(column) for column in zip(*stages, strict=True)], bare)


async def _run_bot(
    served: _Served,
    mind: tuple[Model | None, Features],
    marks: Marks,
    where: tuple[Path, int],
) -> None:
    folder, decisions = where
    clock = MarketClock()
    place = place_of("testnet", served.rest, served.ws)
    client = PybitClient(place, Login(served.key, served.secret), clock, _Unlimited())
    terms = AccountTerms(LTCUSDT.symbol, LEVERAGE, "ebb", "ebb-bench")
    stamped = StampedClient(client, marks)
    exchange = V5Exchange(stamped, terms, clock, "bench")
    engine = _engine(mind, marks)
    feed = OneAtATime(
        lambda on_message: PublicStream(
            place, ("publicTrade.LTCUSDT",), on_message, lambda _ok, _why: None
        ),
        clock,
        marks,
        decisions,
    )
    journal = Journal(folder / "bench.sqlite", Durability.FULL, environment="bench")
    log = structlog.wrap_logger(structlog.PrintLogger(sys.stderr), processors=[_drop])
    pace = Pace(24 * HOUR_MS, 0)
    with journal:
        loop = Loop(engine, exchange, feed, Recorder(journal, Detail.ALL), clock, pace, log)
        feed.stop = loop.stop
        feed.is_idle = lambda: (
            not (
                engine.book.live_orders
                or engine.book.closing is not None
                or engine.book.uncovered_since is not None
                or not engine.book.adoption.done
                or engine.state.wallet_at is None
                or engine.state.feed_faults
                or stamped.unanswered
            )
        )
        await loop.run()


def _drop(_logger: object, _method: str, _event: Any) -> str:  # noqa: ANN401 - structlog's
    raise structlog.DropEvent


def _engine(mind: tuple[Model | None, Features], marks: Marks) -> Engine:
    model, features = mind
    book = Book(LTCUSDT, Settings(adopt_gap_s=0.5), "ebb-bench", Decimal(3))
    limits = Limits(
        max_entries_per_day=10**6,
        time_exit_bars=10**6,
        cool_down_bars_after_stop=0,
        max_daily_loss_pct_of_equity=99,
        max_drawdown_pct_of_equity=99,
        risk_per_trade_pct_of_equity=0.05,
    )
    terms = Terms(LTCUSDT.symbol, BAR_MS, LEVERAGE, Decimal("0.00055"))
    engine = StampedEngine(terms, features, model, _Alternating(), RiskManager(limits), book)
    engine.marks = marks
    return engine


def _bare(served: _Served, decisions: int) -> list[float]:
    """Send a ready order as soon as a trade's frame comes, with the same sockets and nothing between."""
    place = place_of("testnet", served.rest, served.ws)
    login, done = Login(served.key, served.secret), threading.Event()
    trade = TradeConnection(place.trade or "", login, MarketClock(), lambda _: None)
    order = {"category": "linear", "symbol": "LTCUSDT", "pad": "x" * 330}
    used: list[str] = []
    sent = [0.0]

    def on_message(message: Message) -> None:
        if time.monotonic() - sent[0] < _BARE_PAUSE_S:
            return
        if len(used) < decisions:
            sent[0] = time.monotonic()
            trade.ask("order.create", order, lambda _: None)
            used.append(message["data"][-1]["i"])
        else:
            done.set()

    stream = StreamConnection(
        place.public, ("publicTrade.LTCUSDT",), None, on_message, lambda _: None
    )
    done.wait(decisions * _BARE_PAUSE_S * 5 + 10)
    stream.shut()
    trade.shut()
    trades, orders = served.seen()
    pairs = zip(used, orders, strict=False)
    return [(at - trades[name]) / _NS for name, at in pairs if name in trades]


def figures(
    model: Model | None, features: Features, decisions: int = DECISIONS
) -> dict[str, Figure]:
    """Return p50 and p99 of the whole way, each stage's beside them; the reference is the bare sockets' p50 and p99."""
    latency = measure(model, features, decisions)
    found = {}
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        split = ", ".join(
            f"{stage} {quantile(values, share):.2f}"
            for stage, values in zip(STAGES, latency.stages, strict=True)
        )
        found[f"trade_to_order_{name}_ms"] = Figure(
            quantile(latency.whole, share),
            "ms",
            quantile(latency.bare, share),
            f"{len(latency.whole):,} decisions, a trade's bytes to the order's bytes: {split}; "
            "reference: bare sockets",
        )
    return found


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` of `values` lie; NaN of none."""
    if not values:
        return float("nan")
    return sorted(values)[min(int(share * len(values)), len(values) - 1)]


def main() -> None:
    """Measure without a model and print it."""
    parser = argparse.ArgumentParser(description="Measure the way from a trade to an order.")
    parser.add_argument("--decisions", type=int, default=DECISIONS)
    asked = parser.parse_args()
    features = FeatureStream(LTCUSDT.symbol, BAR_MS)
    for name, figure in figures(None, features, asked.decisions).items():
        sys.stdout.write(
            f"{name} {figure.value:.2f} ms, bare {figure.reference:.2f}; {figure.what}\n"
        )


if __name__ == "__main__":
    main()
