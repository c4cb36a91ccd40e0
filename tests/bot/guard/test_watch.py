"""The guard on a real account of a local exchange: a short without a stop is covered, or closed, by its hand."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.bybit.budget import Budget
from bot.bybit.places import place_of
from bot.bybit.reply import KeyRefusedError
from bot.bybit.session import Session
from bot.clock import MarketClock
from bot.guard.hand import Hand
from bot.guard.watch import Guard, silent_ms
from bot.journal.journal import Journal
from core.events import Timer
from core.stops import StopRule
from risk.guard import Deed, GuardSettings, Judge
from tests.fakes.exchange_server import Served, serving
from tests.fakes.running import KeptLog

SYMBOL = "LTCUSDT"


class CriticalLog(KeptLog):
    """A log that keeps what is critical too."""

    def critical(self, event: str, **values: object) -> None:
        """Keep a line."""
        self.lines.append(("critical", event, values))


@pytest.fixture
def exchange() -> Iterator[Served]:
    with serving() as served:
        served.client().control("price", symbol=SYMBOL, last="100")
        yield served


def guard_of(exchange: Served, folder: Path) -> tuple[Guard, CriticalLog]:
    place = place_of("testnet", exchange.rest, exchange.ws)
    clock, log = MarketClock(), CriticalLog()
    session = Session(place, clock, Budget(), key=exchange.key, secret=exchange.secret)
    judge = Judge(GuardSettings(), StopRule(Decimal(3), Decimal(30), Decimal("0.01")))
    hand = Hand(session, clock, SYMBOL, "ebb-g-test")
    logger = cast(FilteringBoundLogger, log)
    return Guard(hand, judge, folder / "journal.sqlite", clock, logger), log


def short(exchange: Served, **more: str) -> None:
    reply = exchange.client().order(**more)
    assert reply.code == 0, reply.json


def test_a_naked_short_gets_its_stop_and_is_closed_when_that_is_refused(
    exchange: Served, tmp_path: Path
) -> None:
    guard, log = guard_of(exchange, tmp_path)
    short(exchange)
    first = guard.round()
    assert first is not None
    assert first.deed is Deed.ALERT
    guard.judge.uncovered_since = guard.clock.now_ms() - 15_000
    guard.round()
    assert guard.hand.look().stop_price is not None
    exchange.client().fault("remove_protection")
    guard.judge.uncovered_since = guard.clock.now_ms() - 40_000
    last = guard.round()
    assert last is not None
    assert last.deed is Deed.CLOSE
    assert guard.hand.look().quantity == 0
    assert [line[2].get("deed") for line in log.lines if line[1] == "guard acts"] == [
        "set_stop",
        "close",
    ]


def test_a_stop_beyond_liquidation_is_told_of_at_once_and_replaced(
    exchange: Served, tmp_path: Path
) -> None:
    guard, log = guard_of(exchange, tmp_path)
    short(exchange, stopLoss="200", slTriggerBy="MarkPrice", tpslMode="Full")
    first = guard.round()
    assert first is not None
    assert first.deed is Deed.ALERT
    assert "whose stop at 200 is not below the liquidation price" in str(log.lines[-1][2]["alert"])
    guard.judge.uncovered_since = guard.clock.now_ms() - 15_000
    guard.round()
    held = guard.hand.look()
    assert held.stop_price is not None
    assert held.stop_price <= held.entry_price * Decimal("1.03")


def test_a_short_is_flattened_by_hand(exchange: Served, tmp_path: Path) -> None:
    guard, _ = guard_of(exchange, tmp_path)
    short(exchange, stopLoss="103", slTriggerBy="MarkPrice", tpslMode="Full")
    said: list[str] = []
    left = guard.hand.flatten(10, said.append)
    assert left.quantity == 0
    assert len(said) == 1


def test_an_exchange_that_does_not_say_is_told_of_once(exchange: Served, tmp_path: Path) -> None:
    guard, log = guard_of(exchange, tmp_path)
    exchange.client().fault("http_503")
    assert guard.round() is None
    assert guard.round() is None
    exchange.client().clear_faults()
    assert len([line for line in log.lines if line[1] == "guard"]) == 1


def test_a_key_that_never_worked_ends_the_guard_and_one_that_did_is_told_of(
    exchange: Served, tmp_path: Path
) -> None:
    guard, log = guard_of(exchange, tmp_path)
    exchange.client().fault("key_expired", params={"code": 33004})
    with pytest.raises(KeyRefusedError, match=r"of mode testnet .*it has expired"):
        guard.round()
    exchange.client().clear_faults()
    assert guard.round() is not None
    exchange.client().fault("key_expired", params={"code": 33004})
    assert guard.round() is None
    exchange.client().clear_faults()
    assert "it has expired" in str(log.lines[-1][2]["alert"])


def test_a_journal_tells_how_long_the_bot_has_been_silent(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    assert silent_ms(path, 5000) is None
    with Journal(path, environment="testnet") as journal:
        journal.append(Timer(1000, 1000, False))
    assert silent_ms(path, 5000) == 4000
