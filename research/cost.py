"""What a training will cost, told before it starts: time from a few steps of each kind, memory from what is held."""

import resource
from dataclasses import dataclass

from research.train import TrainRequest, seconds


@dataclass(frozen=True, slots=True)
class Cost:
    """`seconds` of every fold and the final fit; `megabytes` that the process will have held at its largest."""

    seconds: float
    megabytes: float
    rows: int


def cost_of(request: TrainRequest) -> Cost:
    """Return what a training will take on this machine. Takes some steps itself, a second or so a kind."""
    took = seconds(request)
    # The steps above have held what a fit holds: the largest so far is the largest to come, but for a copy of the rows.
    copies_mb = request.dataset.vectors.nbytes / 1e6
    return Cost(took, peak_mb() + copies_mb, int(request.dataset.label.size))


def peak_mb() -> float:
    """Return the most memory that this process has held so far (MB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
