"""Every fault by name shows its effect on a raw client; those of the streams are in test_stream_faults.py.

What shows it is in shows/, one function a fault.
"""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from simulator.exchange.words import MarginMode, NewOrder, OrderType
from simulator.server.fault_kinds import KINDS, Place
from simulator.server.host import Host
from tests.fakes.exchange_server import Served, serving
from tests.simulator.server.shows import answers, levers, rows  # noqa: F401  # register what they show
from tests.simulator.server.shows.register import SHOWN

ELSEWHERE = {name for name, kind in KINDS.items() if kind.place in (Place.STREAM, Place.HOST)}


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


def afresh(host: Host) -> None:
    """Bring the account back to flat, funded and undisturbed, the price to 85."""
    host.faults.clear()
    host.silent_until = 0
    host.exchange.cancel_all(None)
    host.exchange.hold_price("LTCUSDT", Decimal(85))
    for row in host.exchange.positions("LTCUSDT"):
        if row.side is not None and row.size:
            close = NewOrder(
                "LTCUSDT",
                row.side.opposite,
                OrderType.MARKET,
                row.size,
                reduce_only=True,
                position_idx=row.position_idx,
            )
            host.exchange.place(close)
    host.exchange.levers.set_balance(Decimal(10_000))
    host.exchange.set_margin_mode(MarginMode.ISOLATED)
    host.settle()


@pytest.mark.parametrize("name", [name for name in KINDS if name not in ELSEWHERE])
def test_a_fault_shows(exchange: Served, name: str) -> None:
    exchange.inside(afresh)
    SHOWN[name](exchange, exchange.client(timeout=5.0))
    exchange.inside(afresh)
    client = exchange.client()
    assert client.order("Sell", "0.1").code == 0, "the fault outlived its end"
