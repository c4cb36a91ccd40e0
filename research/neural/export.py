"""From a trained net to ONNX, and the proof that both say the same. It must not know how a net was trained."""

import io
import warnings

import numpy as np
import onnxruntime
import torch
from torch import nn

from core.errors import InvariantError
from research.neural.nets import Shape
from strategies.models.onnx import INPUT, OUTPUT

TOLERANCE = 1e-5
"""The largest difference of log odds between torch and onnxruntime that is let through."""
CHECKED_BATCHES = (1, 8, 37)
OPSET = 18


def to_onnx(net: nn.Module, shape: Shape) -> bytes:
    """Return the net as ONNX, checked against torch on rows it was not exported with.

    Raises InvariantError when they differ by more than `TOLERANCE`.
    """
    net = net.cpu().eval()
    chance = np.random.default_rng(0)
    sample = _rows(chance, 2, shape)
    packed = io.BytesIO()
    with warnings.catch_warnings():
        # The exporter by tracing is the older one of two. The newer asks for onnxscript and takes seconds; both were
        # measured to give the same numbers (docs/decisions/2026-11-25-neural-models.md).
        warnings.simplefilter("ignore")
        torch.onnx.export(
            net,
            (torch.as_tensor(sample),),
            packed,  # type: ignore[arg-type]  # it takes files too, and says so in its text alone
            input_names=[INPUT],
            output_names=[OUTPUT],
            dynamic_axes={INPUT: {0: "rows"}, OUTPUT: {0: "rows"}},
            opset_version=OPSET,
            dynamo=False,
        )
    graph = packed.getvalue()
    found = largest_difference(net, graph, shape)
    if not found <= TOLERANCE:
        raise InvariantError(f"onnxruntime differs from torch by {found:.1e}, above {TOLERANCE:g}")
    return graph


def largest_difference(net: nn.Module, graph: bytes, shape: Shape) -> float:
    """Return the largest difference of log odds between torch and onnxruntime over batches of several sizes."""
    session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    chance, apart = np.random.default_rng(1), []
    for count in CHECKED_BATCHES:
        rows = _rows(chance, count, shape)
        with torch.no_grad():
            ours = net(torch.as_tensor(rows)).numpy()
        theirs = session.run([OUTPUT], {INPUT: rows})[0]
        apart.append(float(np.abs(ours - theirs).max()))
    return float(np.max(apart))  # which is NaN where one is, unlike Python's max


def _rows(chance: np.random.Generator, count: int, shape: Shape) -> np.ndarray:
    return chance.normal(0.0, 1.0, (count, shape.bars, shape.features)).astype(np.float32)
