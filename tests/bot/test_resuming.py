"""Going on where a journal ended: the account comes back to the cent, and the market did not wait."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.config.load import load
from bot.config.model import Config
from bot.journal.errors import JournalMismatchError
from bot.journal.journal import Journal
from bot.journal.notes import model_at, note_model
from bot.recorder import Detail, Recorder
from bot.recovery import Recovered, recover
from bot.resuming import begin_to_count, market_clock, restore, warm_up
from core.events import Bar, Event, Fill, FillReason, PositionReport, WalletReport
from simulator.venue import Venue
from tests.fakes.machine import HOUR, Machine


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "paper.sqlite") as journal:
        yield journal


def short() -> Machine:
    """A machine that holds a short at 80 with its stop at 82.4 or so."""
    machine = Machine()
    machine.adopt()
    machine.bar(80, 80, 80, 80)
    assert not machine.engine.book.position.is_flat
    return machine


def left_by(machine: Machine, kinds: tuple[type, ...]) -> Recovered:
    """What a journal holds that ends with the last event of `kinds`."""
    fills = [one for one in machine.said(Fill) if isinstance(one, Fill)]
    reports = [one for one in machine.said(PositionReport) if isinstance(one, PositionReport)]
    wallets = [one for one in machine.said(WalletReport) if isinstance(one, WalletReport)]
    known = PositionReport in kinds
    return Recovered(
        wallet=wallets[-1] if WalletReport in kinds else wallets[0],
        position=reports[-1] if known else None,
        later_fills=() if known else tuple(fills),
        unpaid=frozenset() if WalletReport in kinds else frozenset(f.execution_id for f in fills),
        until_ms=machine.now,
    )


def test_a_journal_counts_from_its_first_start_until_it_has_seen_its_account(
    journal: Journal,
) -> None:
    assert begin_to_count(journal, recover(journal), 1000) == 1000
    assert begin_to_count(journal, recover(journal), 2000) == 2000
    journal.append(short().said(WalletReport)[0])
    assert begin_to_count(journal, recover(journal), 3000) == 2000


def test_a_journal_of_an_earlier_version_does_not_say_since_when_it_counts(
    journal: Journal,
) -> None:
    journal.append(short().said(WalletReport)[0])
    assert begin_to_count(journal, recover(journal), 3000) == 0


@pytest.mark.parametrize(
    "kinds", [(Fill,), (Fill, WalletReport), (Fill, WalletReport, PositionReport)]
)
def test_account_comes_back_to_the_cent_wherever_the_journal_ends(kinds: tuple[type, ...]) -> None:
    machine = short()
    venue = Machine().venue
    restore(venue, left_by(machine, kinds))
    ours, theirs = venue.ledger, machine.venue.ledger
    assert ours.wallet_usdt == theirs.wallet_usdt
    assert ours.position.quantity == theirs.position.quantity
    assert ours.position.entry_price == theirs.position.entry_price
    assert ours.liquidation == theirs.liquidation


def test_ids_do_not_repeat_after_a_restart() -> None:
    machine = short()
    venue = Machine().venue
    restore(venue, left_by(machine, (Fill, WalletReport, PositionReport)))
    assert venue.count > machine.venue.count


def warmed(journal: Journal, left: Recovered, history: list[Event]) -> tuple[Machine, Venue]:
    machine = Machine()
    recorder = Recorder(journal, Detail.ALL, left.lives)
    warm_up(machine.engine, machine.venue, recorder, history, left)
    journal.commit()
    return machine, machine.venue


def bars(machine: Machine, highs: list[float], *, before: int = 0) -> list[Event]:
    """Bars of an hour each, `before` of them before the position was opened."""
    start = machine.now - before * HOUR
    times = [start + HOUR * (number + 1) for number in range(len(highs))]
    return [
        Bar(time, time, "LTCUSDT", HOUR, 80.0, high, 80.0, 80.0, 10.0)
        for time, high in zip(times, highs, strict=True)
    ]


def test_bars_before_the_position_cannot_touch_its_stop(journal: Journal) -> None:
    machine = short()
    left = left_by(machine, (Fill, WalletReport, PositionReport))
    _, venue = warmed(journal, left, bars(machine, [95.0, 95.0, 80.0], before=3))
    assert venue.ledger.position.quantity == machine.venue.ledger.position.quantity
    # They are in the journal already.
    assert list(journal.read(kind="Bar")) == []


def test_stop_passed_while_away_has_closed_the_position(journal: Journal) -> None:
    machine = short()
    left = left_by(machine, (Fill, WalletReport, PositionReport))
    left.memory.opened_at = machine.now
    _, venue = warmed(journal, left, bars(machine, [80.0, 90.0, 80.0]))
    assert venue.ledger.position.is_flat
    (fill,) = (row.record for row in journal.read(kind="Fill"))
    assert isinstance(fill, Fill)
    assert fill.reason is FillReason.STOP_LOSS
    assert left.memory.opened_at is None
    assert left.memory.last_stop_at == fill.time
    assert [row.time_ms for row in journal.read(kind="Bar")] == [
        machine.now + HOUR * n for n in (1, 2, 3)
    ]
    # And the next start finds all of it.
    again = recover(journal)
    assert again.wallet is not None
    assert again.wallet.wallet_usdt == venue.ledger.wallet_usdt


def settings(tmp_path: Path, **market: object) -> Config:
    path = tmp_path / "config.yaml"
    lines = "".join(f"  {key}: {value}\n" for key, value in market.items())
    path.write_text(f"strategy: always_short\nmarket:\n  seed: 7\n{lines}")
    return load(path)


def test_clock_of_the_market_is_kept(journal: Journal, tmp_path: Path) -> None:
    first = market_clock(settings(tmp_path), journal, Recovered())
    again = market_clock(settings(tmp_path, history_bars=2000), journal, Recovered())
    assert first == again


def test_other_market_is_refused_only_while_something_is_held(
    journal: Journal, tmp_path: Path
) -> None:
    market_clock(settings(tmp_path), journal, Recovered())
    other = settings(tmp_path, edge_strength=0.5)
    held = left_by(short(), (Fill, WalletReport, PositionReport))
    with pytest.raises(JournalMismatchError, match=r"LTC are held on another market \(seed 7"):
        market_clock(other, journal, held)
    market_clock(other, journal, Recovered())


def test_clock_before_the_first_bar_is_refused(journal: Journal, tmp_path: Path) -> None:
    market_clock(settings(tmp_path), journal, Recovered())
    with pytest.raises(JournalMismatchError, match=r"before the first bar of market\.start 2026"):
        market_clock(settings(tmp_path, start="2026-06-01"), journal, Recovered())


def test_each_row_knows_the_model_that_decided(journal: Journal) -> None:
    note_model(journal, "old")
    first = journal.append(short().said(WalletReport)[0])
    note_model(journal, "old")
    note_model(journal, "new")
    second = journal.append(short().said(WalletReport)[0])
    assert (model_at(journal, first), model_at(journal, second)) == ("old", "new")


def test_restored_wallet_of_an_exit_has_its_result(journal: Journal) -> None:
    machine = short()
    before = left_by(machine, (Fill, WalletReport, PositionReport))
    machine.bar(80, 90, 80, 88)
    exit_ = [one for one in machine.said(Fill) if isinstance(one, Fill)][-1]
    left = replace(before, later_fills=(exit_,), unpaid=frozenset({exit_.execution_id}))
    venue = Machine().venue
    restore(venue, left)
    assert venue.ledger.position.is_flat
    assert venue.ledger.stop_price is None
    # The entry price in the exchange's row is all that is left of the entry.
    difference = abs(venue.ledger.wallet_usdt - machine.venue.ledger.wallet_usdt)
    assert difference < Decimal("1e-9")
