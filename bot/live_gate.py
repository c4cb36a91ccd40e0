"""What must be true before real money is traded: a second yes in the settings, and a passing, unexpired assessment.

`ebb assess` writes the verdict, for one model and one set of settings; nothing here can be overridden by an option.
"""

from collections.abc import Callable
from pathlib import Path

from bot.artifacts.card import ModelCard
from bot.config.model import LIVE_CONFIRMATION, Config
from bot.verdict import why_not_live
from core.errors import UnsafeError

_UNCONFIRMED = f'live_confirmation does not say "{LIVE_CONFIRMATION}"'


def refuse_unconfirmed(config: Config) -> None:
    """Raise UnsafeError, before anything is asked of an exchange, unless the settings say the second yes."""
    if config.live_confirmation != LIVE_CONFIRMATION:
        raise UnsafeError(f"mode live is refused: {_UNCONFIRMED}")


def refuse_live(
    config: Config,
    home: Path,
    card: ModelCard | None,
    now_ms: int,
    is_held: Callable[[], bool] = lambda: False,
) -> str:
    """Raise UnsafeError, in one line with what to do, unless live may start with the model of `card`.

    A short that is held is not left alone for want of a verdict: then the start is let through, and what is returned
    is why nothing may be opened; '' when it may. `is_held` is only asked where there is no verdict, and may raise.
    """
    reason = live_refusal(config, home, card, now_ms)
    if not reason:
        return ""
    refuse_unconfirmed(config)
    if not is_held():
        raise UnsafeError(f"mode live is refused: {reason}")
    return reason


def live_refusal(config: Config, home: Path, card: ModelCard | None, now_ms: int) -> str:
    """Return why live may not start; '' when it may. `card` None: no model, which nobody assessed."""
    if config.live_confirmation != LIVE_CONFIRMATION:
        return _UNCONFIRMED
    model_id, sha256 = (card.model_id, card.model_sha256) if card is not None else ("", "")
    return why_not_live(home, model_id, sha256, config.fingerprint, now_ms)
