"""The paper bot with the chain beside its market, as a process, on a real node: what reaches its decisions."""

import json
import math
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal as D
from pathlib import Path

import pytest

from bot.folders import journal_path
from bot.journal.errors import JournalError
from bot.journal.reader import JournalReader
from core.decision import Decision
from core.events import FeedHealth, Fill
from research.regtest import LITECOIND, WITHOUT_NODE, Node, Stage
from strategies.features.catalogue import names_with

ROOT = Path(__file__).resolve().parents[4]
NAMES = names_with(("chain", "chain:ape"))
CONFIG = """
home: ./home
strategy: ./rule.yaml
instrument: {{bar: 4s}}
data: {{exchange: embedded, cross_symbol: null}}
risk: {{time_exit_bars: 500, max_entries_per_day: 500}}
execution: {{adopt_gap_s: 0.5}}
urgent: {{deposit_ltc: 100, gap_s: 1}}
sources:
  chain: node
  chain_url: {url}
  chain_cookie: {cookie}
  chain_labels: ./labels.yaml
  chain_exchanges: ape
  chain_history_blocks: 20
"""


@dataclass
class Bot:
    """`ebb run` on its own folder, and what its journal says."""

    folder: Path
    process: subprocess.Popen[bytes]

    def decisions(self) -> list[Decision]:
        return [one for one in self._rows("Decision") if isinstance(one, Decision)]

    def health(self) -> list[bool]:
        rows = [one for one in self._rows("FeedHealth") if isinstance(one, FeedHealth)]
        return [one.ok for one in rows if one.feed == "source:chain"]

    def fills(self) -> int:
        return sum(isinstance(one, Fill) for one in self._rows("Fill"))

    def _rows(self, kind: str) -> list[object]:
        path = journal_path(self.folder / "home", "paper")
        if not path.is_file() or not path.stat().st_size:
            return []
        try:
            with JournalReader(path) as reader:
                return [row.record for row in reader.read(kind=kind)]
        except JournalError as error:
            if "no such table" in str(error):  # the bot is just making the file
                return []
            raise

    def ask(self, *words: str) -> str:
        command = [sys.executable, "-m", "cli.main", "--config", str(self.folder / "config.yaml")]
        done = subprocess.run(
            [*command, *words], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def wait(self, holds: Callable[[], bool], seconds: float = 30.0) -> None:
        deadline = time.monotonic() + seconds
        while not holds():
            assert self.process.poll() is None, "the bot ended"
            assert time.monotonic() < deadline, f"waited {seconds} s"
            time.sleep(0.05)

    def wait_for_next(self) -> dict[str, float]:
        """Wait for a decision of a bar that closes from now on; return its vector by name."""
        # One that was under way may not have seen what just happened.
        count = len(self._regular()) + 2
        self.wait(lambda: len(self._regular()) >= count)
        return vector(self._regular()[-1])

    def wait_until_after_a_decision(self) -> None:
        """Wait until one has just been taken, and as long as another may not follow it."""
        count = len(self._regular()) + 1
        self.wait(lambda: len(self._regular()) >= count)
        time.sleep(1.3)

    def _regular(self) -> list[Decision]:
        return [one for one in self.decisions() if one.id.startswith("d")]


def vector(decision: Decision) -> dict[str, float]:
    return dict(zip(NAMES, decision.vector, strict=True))


Starts = Callable[[Node, str], Bot]


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    running: list[Bot] = []

    def start(node: Node, till: str) -> Bot:
        (tmp_path / "config.yaml").write_text(CONFIG.format(url=node.url, cookie=node.cookie))
        (tmp_path / "rule.yaml").write_text("kind: always_short\n")
        labels = {"whale_ltc": 100, "exchanges": {"ape": {"deposit": [till]}}}
        (tmp_path / "labels.yaml").write_text(json.dumps(labels))
        command = [sys.executable, "-m", "cli.main", "--config", str(tmp_path / "config.yaml")]
        with (tmp_path / "bot.log").open("wb") as log:
            process = subprocess.Popen([*command, "run"], cwd=ROOT, stdout=log, stderr=log)
        bot = Bot(tmp_path, process)
        running.append(bot)
        bot.wait(lambda: bot.health() == [True])
        return bot

    yield start
    for bot in running:
        bot.process.send_signal(signal.SIGTERM)
        bot.process.wait(15)


def test_a_deposit_asks_for_a_decision_that_sees_it_and_its_replacement_takes_it_back(
    node: Node, stage: Stage, starts: Starts
) -> None:
    till = stage.address()
    (coin,) = stage.fund((stage.address(), 200))
    bot = starts(node, till)
    bot.wait_until_after_a_decision()
    assert math.isnan(vector(bot.decisions()[-1])["tx_dep_ape"])
    stage.pay([coin], [(till, D(150)), (stage.address(), D(49))])
    bot.wait(lambda: bot.decisions()[-1].id.startswith("u"), 3.0)
    urgent = bot.decisions()[-1]
    assert vector(urgent)["tx_dep_ape"] == 150.0
    assert "tx_dep_ape = 150" in bot.ask("explain", urgent.id)
    assert json.loads(bot.ask("explain", urgent.id, "--json"))["sources"]["tx_dep_ape"] == 150.0
    assert bot.wait_for_next()["tx_dep_ape"] == 150.0
    stage.send(stage.build([coin], [(stage.address(), D(190))]))
    after = bot.wait_for_next()
    assert math.isnan(after["tx_dep_ape"])
    assert after["replaced"] == 1.0
    assert after["source_age"] < 5.0


@pytest.mark.slow
def test_sums_follow_a_reorganisation_and_a_dead_node_is_missing_while_the_bot_trades_on(
    tmp_path: Path, starts: Starts
) -> None:
    if LITECOIND is None:
        pytest.skip(WITHOUT_NODE)
    own = Node(tmp_path / "own", ("-connect=0",))
    own.start()
    try:
        stage = Stage(own, mweb=False)
        till = stage.address()
        (coin,) = stage.fund((stage.address(), 200))
        bot = starts(own, till)
        bot.wait_until_after_a_decision()
        # A sum over a minute is not known before a minute was watched.
        bot.wait(lambda: vector(bot.decisions()[-1])["mp_inflow_60s"] == 0.0, 90.0)
        stage.pay([coin], [(till, D(150)), (stage.address(), D(49))])
        (block,) = stage.mine()
        assert bot.wait_for_next()["mp_inflow_60s"] == 150.0
        own.rpc("invalidateblock", block)
        assert bot.wait_for_next()["mp_inflow_60s"] == 150.0, "it is in the mempool again"
        stage.send(stage.build([coin], [(stage.address(), D(190))]))
        assert bot.wait_for_next()["mp_inflow_60s"] == 0.0
        assert bot.health() == [True]

        own.stop()
        bot.wait(lambda: bot.health() == [True, False])
        assert "source    chain: LOST" in bot.ask("status")
        time.sleep(10.0)
        silent, decided, filled = bot.wait_for_next(), len(bot.decisions()), bot.fills()
        told = {"source_age", "source_kind"}
        chain = {name: silent[name] for name in NAMES if name in names_only_of_the_chain()}
        assert all(math.isnan(value) for name, value in chain.items() if name not in told)
        assert silent["source_age"] > 10.0
        assert filled > 0
        assert not any("chain" in one.reason for one in bot.decisions())

        own.start()
        bot.wait(lambda: bot.health()[-1], 60.0)
        assert "source    chain: heard" in bot.ask("status")
        assert len(bot.decisions()) > decided
    finally:
        own.stop()


def names_only_of_the_chain() -> set[str]:
    return set(NAMES) - set(names_with(()))
