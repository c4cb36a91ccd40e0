"""What a run has measured of the network is what `ebb latency` says, and what none has measured is none."""

import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.folders import journal_path
from bot.journal.journal import Journal
from core.commands import OrderType, PlaceOrder, TimeInForce
from core.events import Bar, Outcome, Request, SendOutcome
from core.latency import EDGES_MS, Delays, Stages
from research.assess.latency import Stage
from research.assess.network import read_network
from research.assess.verdict import Answer
from tests.research.assess.test_verdict import GOOD, gate

T0 = 1_764_028_800_000
WAIT_MS = 250
"""loop.decision_delay_ms."""


def order(number: int) -> PlaceOrder:
    return PlaceOrder(
        client_order_id=f"o{number}",
        decision_id=f"d{number}",
        symbol="LTCUSDT",
        order_type=OrderType.LIMIT,
        time_in_force=TimeInForce.IOC,
        quantity=Decimal("-0.7"),
        limit_price=Decimal(90),
        reduce_only=False,
        stop_price=Decimal(93),
        take_profit_price=None,
        deadline=T0,
    )


def ran(home: Path, state: str, answer_ms: int = 11, modified: int = 1) -> Path:
    """Leave the journal of a bot that warmed up on recent trades, then decided and was answered ten times."""
    path = journal_path(home, state)
    with Journal(path, environment=state) as journal:
        for number in range(40):
            at = T0 - 1_200_000 + 5000 * number
            journal.append(Bar(at, T0, "LTCUSDT", 5000, 90, 91, 89, 90, 1.0))
        counts = [0] * (len(EDGES_MS) + 1)
        counts[EDGES_MS.index(10)] = 50
        journal.append(Delays(T0, "Trade", 8, 9, tuple(counts)))
        for number in range(10):
            close = T0 + 5000 * number
            journal.append(Bar(close, close + 160, "LTCUSDT", 5000, 90, 91, 89, 90, 1.0))
            stages = ("received", "queued", "features", "forecast", "risk", "journal")
            journal.append(Stages(close, f"d{number}", stages, (8000, 0, 100, 100, 100, 1000)))
            journal.append(order(number))
            answered = close + WAIT_MS + answer_ms
            journal.append(Stages(close, f"d{number}", ("sent",), (100,)))
            journal.append(Stages(close, f"d{number}", ("acknowledged",), (1000 * answer_ms,)))
            journal.append(
                SendOutcome(answered, answered, Request.PLACE, f"o{number}", Outcome.ACCEPTED)
            )
    os.utime(path, (modified, modified))
    return path


def test_old_trades_that_bars_were_built_from_and_the_wait_for_the_last_trades_are_no_network(
    tmp_path: Path,
) -> None:
    path = ran(tmp_path, "testnet-simulator")
    found = read_network(tmp_path)
    assert found.data_age is not None
    assert found.order_answer is not None
    assert (found.data_age.p50_ms, found.data_age.p99_ms) == (8.0, 8.0)
    assert (found.order_answer.p50_ms, found.order_answer.p99_ms) == (11.0, 11.0)
    assert [(one.name, one.count, one.p99_ms) for one in found.delays] == [("Trade", 50, 10.0)]
    assert (found.delays_at, found.measured_in) == (str(path), ("testnet-simulator",))


def test_a_run_against_a_near_exchange_does_not_keep_a_good_setup_from_live(tmp_path: Path) -> None:
    ran(tmp_path, "testnet-simulator")
    found = read_network(tmp_path)
    assert GOOD.latency is not None
    stages = [Stage(one.p50_ms, one.p99_ms) for one in (found.data_age, found.order_answer) if one]
    latency = replace(
        GOOD.latency, data_age=stages[0], order_answer=stages[1], measured_in=found.measured_in
    )
    answer, said = gate(replace(GOOD, latency=latency), "latency")
    assert answer is Answer.PASSED
    assert (
        "28.0 ms with the network (data arrive 8.0 ms old, an order is answered after 11.0 ms)"
        in said
    )
    _, said = gate(replace(GOOD, latency=latency), "network")
    assert "a simulator on this machine and not the exchange" in said


@pytest.mark.parametrize("state", ["paper", "journal"])
def test_the_embedded_market_and_a_replay_travel_no_network(tmp_path: Path, state: str) -> None:
    ran(tmp_path, state)
    found = read_network(tmp_path)
    assert (found.data_age, found.order_answer, found.delays) == (None, None, ())


def test_orders_that_are_answered_in_process_say_nothing_of_the_exchange(tmp_path: Path) -> None:
    ran(tmp_path, "paper-bybit", answer_ms=0, modified=9)
    found = read_network(tmp_path)
    assert found.data_age is not None
    assert found.order_answer is None
    ran(tmp_path, "testnet", answer_ms=40, modified=5)
    found = read_network(tmp_path)
    assert found.order_answer is not None
    assert found.order_answer.p99_ms == 40.0
    assert found.measured_in == ("paper-bybit", "testnet")


def test_what_half_of_was_measured_names_the_other_half() -> None:
    assert GOOD.latency is not None
    half = replace(GOOD.latency, data_age=Stage(5.0, 8.0), measured_in=("paper-bybit",))
    _, said = gate(replace(GOOD, latency=half), "network")
    assert "journal of paper-bybit. Not measured: how long the exchange takes to answer;" in said
