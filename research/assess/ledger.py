"""What was tried on this market: one line for every configuration that was trained, replayed or assessed.

The best of many tries looks good by chance alone, so a verdict must know how many there were. The
ledger lies in home as `trials.jsonl`, one JSON object a line, appended and synced. Who deletes it, or
tries elsewhere, fools only themselves: nothing here can prevent that, and the verdict says so.
"""

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.files import make_folder, open_private
from bot.outside import UnreadableError, parse

FILE = "trials.jsonl"


@dataclass(frozen=True, slots=True)
class Trial:
    """One configuration tried on [from_ms, to_ms) of one market; `sharpe` is per trade, None unknown.

    `scheduled` marks a model that a timer renewed and nobody chose: it counts with the settings it renews.
    """

    kind: str
    config_fingerprint: str
    model_id: str
    exchange: str
    symbol: str
    from_ms: int
    to_ms: int
    sharpe: float | None = None
    scheduled: bool = False

    @property
    def key(self) -> str:
        """Return what makes two trials the same: settings and model."""
        return hashlib.sha256(f"{self.config_fingerprint} {self.model_id}".encode()).hexdigest()[
            :16
        ]


@dataclass(frozen=True, slots=True)
class Tried:
    """How many configurations were tried, and the Sharpe ratios (per trade) that are known of them."""

    count: int
    sharpes: tuple[float, ...]


def record(home: Path, trial: Trial) -> None:
    """Append `trial` to the ledger of `home`, durably."""
    make_folder(home)
    line = json.dumps({"key": trial.key, **asdict(trial)}, sort_keys=True) + "\n"
    path = home / FILE
    # A crash may have cut the last line short: the next one must not be lost with it.
    cut = path.is_file() and path.stat().st_size > 0 and not path.read_bytes().endswith(b"\n")
    descriptor = open_private(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        os.write(descriptor, (b"\n" if cut else b"") + line.encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def tried_on(home: Path, exchange: str, symbol: str, from_ms: int, to_ms: int) -> Tried:
    """Count the configurations tried on any part of this stretch of this market.

    A line that cannot be read (cut by a crash, edited) counts as one more: doubt raises the bar.
    """
    trials, unreadable = _read(home)
    here = [
        trial
        for trial in trials
        if (trial.exchange, trial.symbol) == (exchange, symbol)
        and trial.from_ms < to_ms
        and from_ms < trial.to_ms
    ]
    chosen = {trial.key for trial in here if not trial.scheduled}
    settings = {trial.config_fingerprint for trial in here if not trial.scheduled}
    renewed = {trial.config_fingerprint for trial in here if trial.scheduled} - settings
    sharpes = {trial.key: trial.sharpe for trial in here if trial.sharpe is not None}
    return Tried(len(chosen) + len(renewed) + unreadable, tuple(sharpes.values()))


def was_scheduled(home: Path, model_id: str) -> bool:
    """Return whether a timer, and not a person, had this model trained."""
    trained = [one for one in _read(home)[0] if (one.kind, one.model_id) == ("train", model_id)]
    return bool(trained) and all(trial.scheduled for trial in trained)


def _read(home: Path) -> tuple[list[Trial], int]:
    """Return the trials, and how many lines are none."""
    trials, unreadable = [], 0
    for line in _lines(home / FILE):
        try:
            trials.append(_parsed(line))
        except (UnreadableError, ValueError, TypeError, KeyError, AttributeError):
            unreadable += 1
    return trials, unreadable


def _parsed(line: str) -> Trial:
    fields = parse(line)
    fields.pop("key", None)
    trial = Trial(**fields)
    texts = (trial.kind, trial.config_fingerprint, trial.model_id, trial.exchange, trial.symbol)
    sharpe = trial.sharpe
    if not (
        all(isinstance(text, str) for text in texts)
        and all(type(time) is int for time in (trial.from_ms, trial.to_ms))
        and (sharpe is None or type(sharpe) in {int, float})
        and isinstance(trial.scheduled, bool)
    ):
        raise ValueError("a field of another type")
    return trial


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        return []
    text = path.read_text(encoding="utf-8", errors="replace")
    return [line for line in text.split("\n") if line.strip()]
