"""The first parse of a model file, in a process that may die.

A damaged LightGBM file does not raise: it ends the process, or hangs it. So `bot.artifacts.load`
runs this file as a child, hands it the bytes on stdin, and reads one line of JSON: the feature
names and two warm-up forecasts. It imports nothing of Ebb, opens no file, and limits itself in
memory and processor time before it parses.
"""

import json
import resource
import sys

MEMORY_BYTES = 1 << 30
CPU_SECONDS = 10


def main() -> None:
    """Parse the model on stdin and write what it is to stdout."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    import lightgbm  # noqa: PLC0415  the limits above must hold before any library is loaded
    import numpy as np  # noqa: PLC0415

    booster = lightgbm.Booster(model_str=sys.stdin.buffer.read().decode("ascii"))
    names = booster.feature_name()
    rows = np.zeros((2, len(names)))
    rows[1] = np.nan
    forecasts = np.asarray(booster.predict(rows, num_threads=1), dtype=np.float64)
    sys.stdout.write(json.dumps({"features": names, "forecasts": forecasts.tolist()}) + "\n")


if __name__ == "__main__":
    main()
