"""What spoke for and against the shorts of a replay, filed in its journal as the running bot files its own.

Worked out after the replay, from the decisions in the journal and the rows that were computed ahead.
"""

from collections.abc import Mapping

import numpy as np

from bot.artifacts.mind import Mind
from bot.explanations import Said
from bot.journal.journal import Journal
from core.decision import Decision, Explanation
from research.ahead import Vectors
from strategies.models.onnx import OnnxModel

MOST, MOST_OF_NETS = 1000, 10
"""Newest decisions that are explained: some milliseconds each, of a net some hundred."""


def file_explanations(
    journal: Journal, mind: Mind, tapes: Mapping[int, Vectors]
) -> tuple[Explanation, ...]:
    """Explain the newest orders and refusals in `journal`, file each under its decision, and return them."""
    journal.commit()
    records = (row.record for row in journal.read(kind="Decision"))
    decisions = [
        one
        for one in records
        if isinstance(one, Decision) and not one.quiet and one.forecast == one.forecast
    ]
    found = []
    for model, bar_ms in mind.parts:
        most = MOST_OF_NETS if isinstance(model, OnnxModel) else MOST
        tape = tapes.get(bar_ms)
        for decision in decisions[-most:] if tape is not None else []:
            said = _said(mind, model.name, tape, decision)
            if said is not None:
                found.append(said.explained(decision))
    for explained in found:
        journal.append(explained, explained.decision_id)
    return tuple(found)


def _said(mind: Mind, name: str, tape: Vectors | None, decision: Decision) -> Said | None:
    """Return what the model of this name was shown at `decision`; None when it did not speak."""
    weights = {voice.name: voice.weight for voice in decision.voices}
    weight = weights.get(name, 0.0) if weights else 1.0
    model = next(one for one, _ in mind.parts if one.name == name)
    if tape is None or weight <= 0.0:
        return None
    row = int(np.searchsorted(tape.close_time_ms, decision.time))
    first = row - (model.window_bars if isinstance(model, OnnxModel) else 1) + 1
    if first < 0 or row >= tape.close_time_ms.size or tape.close_time_ms[row] != decision.time:
        return None
    return Said(model, weight, tape.values[first : row + 1])
