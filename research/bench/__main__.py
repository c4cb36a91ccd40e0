"""`make bench`: speed and size of what a user runs, each beside a reference measured in the same call.

Prints a table and writes name -> {"value", "unit", "reference", "ratio", "what"} to a JSON file. Nothing here is a
test: figures depend on the machine, ratios less so. References: the bare libraries doing the same work without an
engine (compiled features, LightGBM, a numba loop of the same stop, target and time exit), or imported alone.
"""

import argparse
import json
import math
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bot.files import replaced
from core.errors import EbbError
from core.events import FundingRate
from research.bench import (
    chain,
    deciding,
    ensemble,
    flow,
    latency,
    replaying,
    rest,
    size,
    websocket,
)
from research.bench.figure import Figure
from research.bench.subject import WARM_BARS, YEAR_OF_MINUTES, Bench, bars_of, prepare
from strategies.features.stream import FeatureStream


def main() -> None:
    """Measure everything, print it, write the file."""
    parser = argparse.ArgumentParser(description="Measure Ebb's speed and size.")
    parser.add_argument("--out", type=Path, default=Path("bench.json"))
    parser.add_argument("--bars", type=int, default=YEAR_OF_MINUTES)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bench = prepare(Path(name), asked.bars)
        figures = {
            "replay_bars_per_s": replaying.figure(bench),
            **deciding.figures(bench),
            **size.process(bench),
            **_latency(bench),
            **rest.figures(),
            **flow.figures(),
            **websocket.figures(),
            **_where_possible(ensemble.figures, bench.folder / "ensemble"),
            **_where_possible(chain.rows, bench.folder / "chain"),
            "install_mb": size.install(),
        }
    with replaced(asked.out) as file:
        file.write(json.dumps({key: f.plain() for key, f in figures.items()}, indent=2).encode())
    for key, figure in figures.items():
        ratio = figure.value / figure.reference if figure.reference else math.nan
        _say(f"{key:<22} {figure.value:>12,.2f} {figure.unit:<6} reference {figure.reference:>14,.2f}"
             f"  ratio {ratio:>6.3f}  {figure.what}")  # fmt: skip
    _say(f"written: {asked.out}")


def _latency(bench: Bench) -> dict[str, Figure]:
    """From a trade's bytes to the order's bytes at the simulator, with the model and warm features."""
    candles, funding = bench.history.candles, bench.history.funding
    stream = FeatureStream(candles.symbol, candles.bar_ms)
    for at, rate in zip(funding.time_ms.tolist(), funding.rate.tolist(), strict=True):
        if at < int(candles.open_time_ms[WARM_BARS]):
            stream.observe(FundingRate(at, at, candles.symbol, rate))
    for bar in bars_of(bench.history, WARM_BARS):
        stream.observe(bar)
    return latency.figures(bench.model, stream)


def _where_possible(
    measure: Callable[[Path], dict[str, Figure]], folder: Path
) -> dict[str, Figure]:
    """Measure what needs more than Ebb itself (torch, a Litecoin node); say what is missing instead."""
    folder.mkdir(parents=True)
    try:
        return measure(folder)
    except EbbError as error:
        _say(f"not measured: {error}")
        return {}


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
