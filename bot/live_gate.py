"""What must be true before real money is traded: a second yes in the settings, and a passing, unexpired assessment.

`ebb assess` writes the verdict, for one model and one set of settings; nothing here can be overridden by an option.
"""

from pathlib import Path

from bot.artifacts.card import ModelCard
from bot.config.model import LIVE_CONFIRMATION, Config
from bot.verdict import why_not_live
from core.errors import UnsafeError


def refuse_live(config: Config, home: Path, card: ModelCard | None, now_ms: int) -> None:
    """Raise UnsafeError, in one line with what to do, unless live may start with the model of `card`."""
    reason = live_refusal(config, home, card, now_ms)
    if reason:
        raise UnsafeError(f"mode live is refused: {reason}")


def live_refusal(config: Config, home: Path, card: ModelCard | None, now_ms: int) -> str:
    """Return why live may not start; '' when it may. `card` None: no model, which nobody assessed."""
    if config.live_confirmation != LIVE_CONFIRMATION:
        return f'live_confirmation does not say "{LIVE_CONFIRMATION}"'
    model_id, sha256 = (card.model_id, card.model_sha256) if card is not None else ("", "")
    return why_not_live(home, model_id, sha256, config.fingerprint, now_ms)
