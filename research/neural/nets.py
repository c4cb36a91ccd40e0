"""The two nets: an LSTM and a transformer encoder over patches. Windows of scaled features in, log odds out.

Both are causal: what a step says depends on itself and on earlier ones alone, and the last step is asked. They must
not know where windows come from.
"""

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from core.errors import InputError

NetKind = Literal["lstm", "transformer"]


@dataclass(frozen=True, slots=True)
class Shape:
    """`features` of each of `bars` bars; `width` is the hidden size."""

    bars: int
    features: int
    width: int = 64
    layers: int = 2
    heads: int = 4
    patch: int = 8
    dropout: float = 0.1


class Lstm(nn.Module):
    """One layer of LSTM, its last state read by a line (Hochreiter and Schmidhuber 1997)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.lstm = nn.LSTM(shape.features, shape.width, batch_first=True)
        self.dropout = nn.Dropout(shape.dropout)
        self.head = nn.Linear(shape.width, 1)

    def forward(self, window: Tensor) -> Tensor:
        """Return the log odds (n,) of windows (n, bars, features)."""
        states, _ = self.lstm(window)
        said: Tensor = self.head(self.dropout(states[:, -1]))
        return said[:, 0]


class Transformer(nn.Module):
    """An encoder over patches of consecutive bars with a causal mask, its last token read by a line.

    Patches: Nie et al. 2023, https://arxiv.org/abs/2211.14730.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        if shape.bars % shape.patch:
            raise InputError(
                f"a window of {shape.bars} bars in patches of {shape.patch}",
                wanted="a window that is a multiple of the patch",
            )
        tokens = shape.bars // shape.patch
        self.patch = shape.patch
        self.embed = nn.Linear(shape.features * shape.patch, shape.width)
        self.position = nn.Parameter(0.02 * torch.randn(tokens, shape.width))
        layer = nn.TransformerEncoderLayer(
            shape.width,
            shape.heads,
            2 * shape.width,
            shape.dropout,
            activation="gelu",
            batch_first=True,
            norm_first=True,
        )
        self.encoder = nn.TransformerEncoder(layer, shape.layers, enable_nested_tensor=False)
        self.head = nn.Linear(shape.width, 1)
        mask = torch.triu(torch.full((tokens, tokens), float("-inf")), diagonal=1)
        self.register_buffer("mask", mask, persistent=False)

    def forward(self, window: Tensor) -> Tensor:
        """Return the log odds (n,) of windows (n, bars, features)."""
        patches = window.reshape(window.shape[0], -1, self.patch * window.shape[2])
        mask: Tensor = self.mask  # type: ignore[assignment]  # a buffer is a tensor
        tokens: Tensor = self.encoder(self.embed(patches) + self.position, mask=mask)
        said: Tensor = self.head(tokens[:, -1])
        return said[:, 0]


def net_of(kind: NetKind, shape: Shape) -> nn.Module:
    """Return a net with fresh weights, drawn from torch's global generator."""
    return Lstm(shape) if kind == "lstm" else Transformer(shape)
