"""What this machine, its home folder, the journal and the model are like. It must not know the network."""

import os
import shutil
import sqlite3
from pathlib import Path

from bot.artifacts.ensemble import Weighing
from bot.artifacts.mind import Market, load_mind
from bot.config.model import Config
from bot.disk import FREE_BYTES
from bot.doctor.finding import Finding, fail, not_checked, ok, warn
from bot.folders import journal_path
from bot.journal.lock import is_locked
from bot.journal.reader import JournalReader
from core.calendar import DAY_MS
from core.errors import EbbError

OLD_MODEL_DAYS = 90
EMBEDDED = "embedded"


def home_finding(home: Path) -> Finding:
    """Return whether Ebb can write into `home`, which need not exist yet."""
    nearest = next(one for one in (home, *home.parents) if one.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        return fail("home", f"{home} cannot be written", "choose another with `home:` or --home")
    return ok("home", f"{home}{'' if nearest == home else ' (will be made)'}")


def disk_finding(home: Path) -> Finding:
    """Return whether there is room; without any nothing is opened (FAULTS 48)."""
    nearest = next(one for one in (home, *home.parents) if one.exists())
    free = shutil.disk_usage(nearest).free
    said = f"{free / 1e9:.1f} GB free"
    if free < FREE_BYTES:
        return fail("disk", said, f"make room: {FREE_BYTES / 1e9:.1f} GB are wanted")
    return ok("disk", said)


def journal_finding(config: Config, home: Path) -> Finding:
    """Return whether the journal of the mode has all its rows, and who writes it."""
    path = journal_path(home, config.state)
    if not path.is_file():
        return ok("journal", f"{path} (will be made)")
    try:
        with JournalReader(path) as reader:
            reader.check_whole()
            newest = reader.last()
    except (EbbError, sqlite3.Error) as error:
        return fail("journal", str(error), "restore a copy, or move the file away")
    rows = newest.sequence if newest is not None else 0
    running = ", a bot is running" if is_locked(path) else ""
    return ok("journal", f"{path}, {rows:,} rows{running}")


def model_finding(config: Config, home: Path, now_ms: int) -> Finding:
    """Return whether the model that the strategy asks for can be loaded, and how old its data are."""
    wanted = getattr(config.strategy.rule, "model", None)
    if wanted is None:
        return ok("model", f"strategy {config.strategy.kind} asks for none")
    section, rule = config.instrument, config.ensemble
    market = Market(section.symbol, section.bar_ms, config.data.cross_symbol)
    weighing = Weighing(rule.half_life_outcomes, rule.floor, rule.cap)
    try:
        card = load_mind(home, wanted, market, weighing).card
    except EbbError as error:
        return fail("model", str(error), "")
    if card is None:
        return fail("model", f"{wanted} has no card", "`ebb train`")
    if card.exchange == EMBEDDED:
        return ok("model", f"{card.model_id}, of the embedded market")
    days = (now_ms - card.trained_until_ms) // DAY_MS
    said = f"{card.model_id}, trained until {days} days ago"
    if days > OLD_MODEL_DAYS:
        return warn("model", said, "`ebb train` on newer history")
    return ok("model", said)


def nothing_to_ask(config: Config) -> Finding:
    """Return why the exchange is not asked on the embedded market."""
    return not_checked("exchange", f"mode {config.mode} on the embedded market asks nobody")
