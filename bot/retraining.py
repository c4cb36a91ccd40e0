"""A challenger is trained in a process of its own: `ebb models retrain`, at low priority, while the bot goes on.

The child trains, compares and, where it earned it, promotes; the bot only reads the champion's file afterwards.
It must not know how a model is trained.
"""

import asyncio
import json
import shutil
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

TIMEOUT_S = 6 * 3600.0
NICE = 15
_TOLD = 300


async def train_in_child(config: Path | None, home: Path, timeout_s: float = TIMEOUT_S) -> str:
    """Train a challenger in a child; return in a line what came of it. Never raises for what the child does."""
    words = [sys.executable, "-m", "cli.main", "--home", str(home)]
    if config is not None:
        words += ["--config", str(config)]
    words += ["models", "retrain", "--json"]
    nice = shutil.which("nice")
    if nice is not None:
        words = [nice, "-n", str(NICE), *words]
    child = await asyncio.create_subprocess_exec(*words, stdout=PIPE, stderr=PIPE)
    try:
        async with asyncio.timeout(timeout_s):
            out, complaint = await child.communicate()
    except TimeoutError:
        return f"ended after {timeout_s:.0f} s without a result; who served goes on serving"
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        return f"failed with {child.returncode}: {_last_line(complaint)}"
    try:
        return str(json.loads(out)["why"])
    except (ValueError, KeyError, TypeError):
        return f"said nothing that can be read: {_last_line(out)}"


def _last_line(said: bytes) -> str:
    lines = said.decode(errors="replace").strip().splitlines()
    return lines[-1][:_TOLD] if lines else "nothing was said"
