"""The first parse of a model file, in a process that may die.

A damaged LightGBM file does not raise: it ends the process, or hangs it, and an ONNX graph may ask
for any amount of work. So `bot.artifacts.load` runs this file as a child, hands it the bytes on
stdin and what they are as arguments (`lightgbm`, or `onnx BARS FEATURES`), and reads one line of
JSON: the feature names (LightGBM's know them) and two warm-up forecasts. It imports nothing of Ebb,
opens no file, and limits itself in memory and processor time before it parses.
"""

import json
import resource
import sys

MEMORY_BYTES = 2 << 30
CPU_SECONDS = 10


def main() -> None:
    """Parse the model on stdin and write what it is to stdout."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    raw = sys.stdin.buffer.read()
    kind, *shape = sys.argv[1:]
    seen = _lightgbm(raw) if kind == "lightgbm" else _onnx(raw, *map(int, shape))
    sys.stdout.write(json.dumps(seen) + "\n")


def _lightgbm(raw: bytes) -> dict[str, list[object]]:
    import lightgbm  # noqa: PLC0415  the limits above must hold before any library is loaded
    import numpy as np  # noqa: PLC0415

    booster = lightgbm.Booster(model_str=raw.decode("ascii"))
    names = booster.feature_name()
    rows = np.zeros((2, len(names)))
    rows[1] = np.nan
    forecasts = np.asarray(booster.predict(rows, num_threads=1), dtype=np.float64)
    return {"features": names, "forecasts": forecasts.tolist()}


def _onnx(raw: bytes, bars: int, features: int) -> dict[str, list[object]]:
    import numpy as np  # noqa: PLC0415
    import onnxruntime  # noqa: PLC0415

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(raw, options, providers=["CPUExecutionProvider"])
    rows = np.zeros((2, bars, features), dtype=np.float32)
    rows[1] = 1.0
    log_odds = np.concatenate([session.run(["log_odds"], {"window": row[None]})[0] for row in rows])
    return {"features": [], "forecasts": (1.0 / (1.0 + np.exp(-log_odds))).tolist()}


if __name__ == "__main__":
    main()
