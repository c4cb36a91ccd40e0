"""Every pushed message has the keys and types of the reference's example (../shared/bybit/reference/ws)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.exchange_server import serving
from tests.simulator.server.ws_client import Json, opened, proved

REFERENCE = Path(__file__).resolve().parents[3].parent / "shared" / "bybit" / "reference" / "ws"
pytestmark = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="Bybit's reference (../shared/bybit) is not here"
)
PUBLIC = {
    "orderbook.50.LTCUSDT": ("public_orderbook", "Snapshot"),
    "tickers.LTCUSDT": ("public_ticker", "Linear"),
    "publicTrade.LTCUSDT": ("public_trade", None),
    "kline.1.LTCUSDT": ("public_kline", None),
    "allLiquidation.LTCUSDT": ("public_all-liquidation", None),
    "priceLimit.LTCUSDT": ("public_order-price-limit", None),
}
PRIVATE = {
    "order": ("private_order", None),
    "execution": ("private_execution", None),
    "execution.fast": ("private_fast-execution", None),
    "position": ("private_position", None),
    "wallet": ("private_wallet", None),
}
FREE = {"extraFees": list, "cumFeeDetail": dict}
"""What is inside depends on the trader's region and coins."""


def _example(name: str, label: str | None) -> Json:
    examples = json.loads((REFERENCE / f"{name}.json").read_text())["examples"]
    pushed = [
        example["json"]
        for example in examples
        if example["label"] == label and "Subscribe" not in str(example["section"])
    ]
    first = pushed[0][0] if isinstance(pushed[0], list) else pushed[0]
    assert isinstance(first, dict)
    return first


def _documented(name: str) -> set[str]:
    page = json.loads((REFERENCE / f"{name}.json").read_text())
    return {param["name"] for param in page["response_params"]}


def _shape(value: Any) -> Any:
    """Return a value's keys and types; of a list, those of its first element."""
    if isinstance(value, dict):
        return {key: FREE.get(key) or _shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shape(value[0])] if value else []
    return type(value)


def _row(shape: Any) -> Json:
    data = shape["data"]
    row = data[0] if isinstance(data, list) else data
    assert isinstance(row, dict)
    return row


@pytest.fixture(scope="module")
def pushed() -> Iterator[dict[str, Json]]:
    """One message of every topic, of a market order that was liquidated."""
    with serving() as exchange, opened(exchange) as public, proved(exchange) as private:
        public.subscribe(*PUBLIC)
        private.subscribe(*PRIVATE)
        exchange.client().order("Sell", "1")
        told: dict[str, Json] = {}
        while not told.keys() >= PRIVATE.keys():
            message = private.row()
            told[message["topic"]] = message
        exchange.inside(_liquidated)
        while not told.keys() >= PUBLIC.keys():
            message = public.row()
            if message.get("type", "snapshot") == "snapshot":
                told.setdefault(message["topic"], message)
        yield told


def _liquidated(host: Any) -> None:
    host.exchange.levers.liquidate("LTCUSDT")
    host.settle()


@pytest.mark.parametrize("topic", [*PUBLIC, *PRIVATE])
def test_a_message_has_the_keys_and_types_of_the_example(
    pushed: dict[str, Json], topic: str
) -> None:
    name, label = (PUBLIC | PRIVATE)[topic]
    ours, theirs = _shape(pushed[topic]), _shape(_example(name, label))
    assert ours.keys() == theirs.keys()
    assert _cut(_row(ours), _row(theirs), _documented(name)) == _row(theirs)


def _cut(ours: Any, theirs: Any, documented: set[str]) -> Any:
    """Return `ours` without what the example leaves out though the page lists it."""
    if isinstance(ours, list) and isinstance(theirs, list):
        return [_cut(a, b, documented) for a, b in zip(ours, theirs, strict=True)]
    if not isinstance(ours, dict) or not isinstance(theirs, dict):
        return ours
    return {
        key: _cut(value, theirs.get(key), documented)
        for key, value in ours.items()
        if key in theirs or key not in documented
    }
