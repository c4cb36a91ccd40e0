"""What stream faults make of one message: nothing, two of it, one held back, one that says something else.

Candle faults change data as the REST answer's twins in `bent_rows` do. Knows messages as V5 pushes them, no sockets.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from simulator.server.fault_kinds import Value

Message = dict[str, Any]
Struck = tuple[str, Mapping[str, Value]]


class Frames:
    """The messages held back, a topic each."""

    def __init__(self) -> None:
        self._held: dict[str, Message] = {}

    @property
    def holding(self) -> bool:
        """Tell whether a message is held back."""
        return bool(self._held)

    def forget(self) -> None:
        """Drop what is held back."""
        self._held.clear()

    @staticmethod
    def concerns(name: str, wanted: str, topic: str, message: Message) -> bool:
        """Tell whether a fault of this name has to do with this message."""
        if name.startswith("candle_"):
            closed = topic.startswith("kline") and message["data"][0]["confirm"]
            return topic.startswith("kline") and closed != (name == "candle_open")
        if name == "book_gap":
            return topic.startswith("orderbook") and message.get("type") == "delta"
        return topic.startswith(wanted)

    def bent(
        self, topic: str, message: Message, struck: Iterable[Struck]
    ) -> list[tuple[int, Message]]:
        """Return what is sent for `message`, as (delay in ms, message), in order."""
        sent: list[tuple[int, Message]] = [(0, message)]
        if topic in self._held:
            sent.append((0, self._held.pop(topic)))
        for name, params in struck:
            sent = self._one(name, params, topic, sent)
        return sent

    def _one(
        self, name: str, params: Mapping[str, Value], topic: str, sent: list[tuple[int, Message]]
    ) -> list[tuple[int, Message]]:
        match name:
            case "drop_frames" | "zombie" | "book_gap" | "candle_missing":
                return []
            case "duplicate" | "candle_duplicate":
                return [one for one in sent for _ in range(2)]
            case "reorder" | "candle_out_of_order":
                if sent:
                    self._held[topic] = sent[-1][1]
                return sent[:-1]
            case "delay_frames":
                return [(delay + int(params["ms"]), one) for delay, one in sent]
            case "candle_open":
                return [(delay, _with_candle(one, confirm=True)) for delay, one in sent]
            case "candle_outlier":
                factor = float(params["factor"])
                return [(delay, _outlier(one, factor)) for delay, one in sent]
            case _:
                return sent


def _with_candle(message: Message, **fields: object) -> Message:
    return message | {"data": [message["data"][0] | fields, *message["data"][1:]]}


def _outlier(message: Message, factor: float) -> Message:
    candle = message["data"][0]
    close = float(candle["close"]) * factor
    high, low = max(float(candle["high"]), close), min(float(candle["low"]), close)
    return _with_candle(message, close=f"{close:.2f}", high=f"{high:.2f}", low=f"{low:.2f}")
