"""The bot as a process of its own, `ebb run`, at an exchange of a test: what only a process can suffer.

Its key and secret stand in a file of mode 0600, its words go to a file. A journal is read while it is written.
"""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeVar

from bot.folders import journal_path
from bot.journal.errors import JournalError
from bot.journal.reader import JournalReader

ROOT = Path(__file__).resolve().parents[2]
STATE = "testnet-simulator"
SETTINGS = """
home: ./home
mode: testnet
strategy: ./rule.yaml
instrument: {{bar: 1s}}
exchange: {{client: {client}, endpoint: "{rest}", ws_endpoint: "{ws}"}}
market: {{source: bybit}}
data: {{exchange: embedded, cross_symbol: null}}
risk: {{time_exit_bars: 50000, max_entries_per_day: 50000, max_notional_usdt: 500, cool_down_bars_after_stop: 0,
       max_daily_loss_pct_of_equity: 100, max_drawdown_pct_of_equity: 100}}
execution: {{adopt_gap_s: 0.3, poll_position_s: 1, close_retry_s: 0.5, entry_slippage_guard_bps: 100}}
log: {{level: debug, format: json}}
"""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """One folder with settings, key and home, for one exchange."""

    folder: Path
    program: tuple[str, ...] = ("cli.main",)
    """The module that is run in the place of `ebb`, with the words that it takes before those of `ebb`."""

    @property
    def home(self) -> Path:
        """Return where the bot writes."""
        return self.folder / "home"

    @property
    def words(self) -> Path:
        """Return the file of all that the processes printed."""
        return self.folder / "words.log"

    def settle(self, rest: str, ws: str, key: str, secret: str, *, client: str = "bybit") -> None:
        """Write the settings and the key."""
        self.folder.mkdir(parents=True, exist_ok=True)
        text = SETTINGS.format(client=client, rest=rest, ws=ws)
        (self.folder / "config.yaml").write_text(text)
        (self.folder / "rule.yaml").write_text("kind: always_short\n")
        secrets = self.folder / ".env"
        secrets.touch(mode=0o600)
        secrets.write_text(f"EBB_BYBIT_KEY={key}\nEBB_BYBIT_SECRET={secret}\n")

    def start(self, words: IO[bytes], under: Sequence[str] = ()) -> subprocess.Popen[bytes]:
        """Start the bot, `under` another command where one is given."""
        command = [
            *under,
            sys.executable,
            "-m",
            *self.program,
            "--config",
            str(self.folder / "config.yaml"),
        ]
        return subprocess.Popen(
            [*command, "run", "--seconds", "0"],
            cwd=ROOT,
            stdout=words,
            stderr=words,
            start_new_session=True,
        )

    def records(self, kind: type[T]) -> list[T]:
        """Return what the journal durably holds of one kind; empty while there is none."""
        path = journal_path(self.home, STATE)
        if not path.is_file() or path.stat().st_size == 0:
            return []
        try:
            with JournalReader(path) as reader:
                found = [row.record for row in reader.read(kind=kind.__name__)]
        except JournalError as error:
            if "no such table" in str(error):  # the bot is just making the file
                return []
            raise
        return [one for one in found if isinstance(one, kind)]

    def said(self) -> str:
        """Return all that was printed."""
        return self.words.read_text(errors="replace") if self.words.exists() else ""


@contextmanager
def running(
    desk: Desk, limits: Mapping[int, int] | None = None, under: Sequence[str] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """Run the bot until the block ends, within resource limits (RLIMIT_*: bytes), `under` another command."""
    with desk.words.open("ab") as words:
        process = desk.start(words, under)
        try:
            for name, most in (limits or {}).items():
                resource.prlimit(process.pid, name, (most, most))
            yield process
        finally:
            if process.poll() is None:
                os.kill(process.pid, signal.SIGCONT)
                process.kill()
            process.wait(10)


def wait_for(
    what: Callable[[], object], process: subprocess.Popen[bytes], desk: Desk, seconds: float = 40.0
) -> None:
    """Wait until something holds; fail when the bot ends before, or it takes too long."""
    until = time.monotonic() + seconds
    while not what():
        assert process.poll() is None, f"exit code {process.returncode}: {desk.said()[-2000:]}"
        assert time.monotonic() < until, f"waited {seconds:g} s: {desk.said()[-2000:]}"
        time.sleep(0.05)
