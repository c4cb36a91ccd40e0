"""What must be true before real money is traded: a second yes in the settings, and a passing, unexpired assessment.

`ebb assess` writes the verdict, for one model and one set of settings; nothing here can be overridden by an option.
"""

from pathlib import Path

import orjson

from bot.config.model import LIVE_CONFIRMATION, Config
from core.errors import UnsafeError

VERDICT_FILE = "verdict.json"
_MOST_BYTES = 1_000_000


def refuse_live(config: Config, home: Path, model_id: str, now_ms: int) -> None:
    """Raise UnsafeError, in one line with what to do, unless live may start with `model_id` ('' = no model)."""
    reason = live_refusal(config, home, model_id, now_ms)
    if reason:
        raise UnsafeError(f"mode live is refused: {reason}")


def live_refusal(config: Config, home: Path, model_id: str, now_ms: int) -> str:
    """Return why live may not start; '' when it may."""
    if config.live_confirmation != LIVE_CONFIRMATION:
        return f'live_confirmation does not say "{LIVE_CONFIRMATION}"'
    path = home / VERDICT_FILE
    verdict = _read(path)
    if verdict is None:
        return f"{path}: no verdict that can be read; run `ebb assess` and read what it says"
    expires_at = verdict.get("expires_at")
    if verdict.get("verdict") != "pass":
        return f"{path}: the verdict is {verdict.get('verdict')!r}, not 'pass'"
    if not isinstance(expires_at, int) or expires_at <= now_ms:
        return f"{path}: the verdict has expired; run `ebb assess` again"
    if verdict.get("model_id") != model_id:
        return (
            f"{path}: it is about model {verdict.get('model_id')!r}, and {model_id!r} would "
            "decide; run `ebb assess` for this one"
        )
    if verdict.get("config_fingerprint") != config.fingerprint:
        return f"{path}: it is about other settings; run `ebb assess` for these"
    return ""


def _read(path: Path) -> dict[str, object] | None:
    try:
        with path.open("rb") as file:
            found = orjson.loads(file.read(_MOST_BYTES))
    except (OSError, orjson.JSONDecodeError):
        return None
    return found if isinstance(found, dict) else None
