"""Who decides live and was not asked by the evidence: a remote model, urgent decisions, the reversal head.

Bars of history hold neither a remote model's answers nor ticks, and the head was fitted on the very bars that the
evidence is traded on. It must not know how a verdict is reached.
"""

from dataclasses import dataclass
from pathlib import Path

from bot.artifacts.reversal import LATEST, load_reversal
from bot.config.model import Config
from core.urgent import urgency_of


@dataclass(frozen=True, slots=True)
class Deciders:
    """`unjudged`: a sentence on each that nothing has judged. `left_out`: on each that was judged elsewhere."""

    unjudged: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def look_for_deciders(config: Config, home: Path) -> Deciders:
    """Return who else would decide with these settings. Raises InputError for a head that cannot be loaded."""
    unjudged, left_out = [], []
    if config.remote.url is not None:
        unjudged.append(
            f"The remote model {config.remote.model} decides where it answers; history cannot ask it, and what was "
            "judged is the local model, its fallback."
        )
    if urgency_of(config.instrument.symbol, config.urgent) is not None:
        unjudged.append(
            "Urgent decisions (urgent: in the settings) are taken on ticks between bars; what was judged are "
            "decisions at a bar's close alone."
        )
    wanted = config.reversal.model
    if wanted is not None:
        card = load_reversal(home, wanted, config.instrument.symbol)
        said = (
            f"The reversal head {card.reversal_id} closes shorts early and is not in the evidence"
        )
        study = f"{card.net_low_bps:+.1f} to {card.net_high_bps:+.1f} bp a short over {card.exits} exits"
        if wanted == LATEST:
            unjudged.append(
                f"{said}; name it by its id in reversal.model: latest may be another one tomorrow."
            )
        elif card.pays:
            left_out.append(f"{said}; its own study out of sample shows that it pays ({study}).")
        else:
            unjudged.append(f"{said}; its own study does not show that it pays ({study}).")
    return Deciders(tuple(unjudged), tuple(left_out))
