"""A verdict that ends while live runs ends new shorts, by its name; what is held goes on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.artifacts.mind import Mind
from bot.compose import build_features, keep_model, watch_verdict
from bot.config.load import load
from bot.config.model import LIVE_CONFIRMATION, Config
from bot.connecting import build_connected, is_held, open_line
from bot.folders import journal_path
from bot.journal.journal import Journal
from bot.journal.notes import NOT_LIVE
from bot.live_watch import VERDICT, LiveWatch
from bot.verdict import write_verdict
from core.commands import ClosePosition, PlaceOrder
from core.decision import Decision
from core.events import FeedHealth, OperatorAction, OperatorOrder
from tests.bot.artifacts.conftest import card_of
from tests.bot.test_connecting import keys_of, played, settings
from tests.fakes.exchange_server import Served, serving
from tests.fakes.machine import Machine
from tests.fakes.running import KeptLog, Rig

CONFIG = replace(load(None), mode="live", live_confirmation=LIVE_CONFIRMATION)
CARD = card_of(b"a model")


@pytest.fixture
def served() -> Iterator[Served]:
    with serving() as exchange:
        yield exchange


def verdict(home: Path, until: int, config: Config = CONFIG) -> None:
    write_verdict(
        home,
        {
            "verdict": "live",
            "model_id": CARD.model_id,
            "model_sha256": CARD.model_sha256,
            "config_fingerprint": config.fingerprint,
            "assessed_at": 1,
            "expires_at": until,
            "reasons": [],
        },
    )


def told(rig: Rig) -> list[tuple[str, bool, str]]:
    """Let the loop take what is in its queue; return what was said of feeds."""
    said = []
    while not rig.loop._queue.empty():
        event = rig.loop._queue.get_nowait()
        rig.loop.take(event)
        if isinstance(event, FeedHealth):
            said.append((event.feed, event.ok, event.reason))
    return said


def test_it_is_told_when_it_is_news_and_remembered_for_the_status(tmp_path: Path) -> None:
    rig, why, noted = Rig(tmp_path), [""], list[str]()
    watch = LiveWatch(rig.loop, lambda: why[0], noted.append)
    for now in ("", "", "the verdict has expired", "the verdict has expired", ""):
        why[0] = now
        watch.look()
    assert told(rig) == [
        (VERDICT, True, ""),
        (VERDICT, False, "the verdict has expired"),
        (VERDICT, True, ""),
    ]
    assert noted == ["", "the verdict has expired", ""]


def test_a_verdict_that_expires_while_running_is_noticed(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    now = rig.clock.now_ms()
    verdict(tmp_path, now + 60_000)
    keeper = keep_model(rig.loop, CONFIG, tmp_path, Mind(None, build_features(CONFIG), CARD), [])
    watch = watch_verdict(rig.loop, CONFIG, tmp_path, keeper)
    assert told(rig) == [(VERDICT, True, "")]
    assert "verdict" in {job.name for job in rig.loop.jobs}
    verdict(tmp_path, now)
    watch.look()
    ((_, ok, reason),) = told(rig)
    assert not ok
    assert "has expired" in reason
    assert "has expired" in (rig.journal.meta(NOT_LIVE) or "")


def test_without_a_verdict_nothing_is_opened_and_the_refusal_names_it() -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([FeedHealth(machine.now, machine.now, VERDICT, False, "it has expired")])
    machine.bar(80, 80, 80, 80)
    assert not [one for one in machine.tape if isinstance(one, PlaceOrder)]
    (decision,) = [one for one in machine.tape if isinstance(one, Decision)]
    assert decision.verdict is not None
    assert any("feed verdict: it has expired" in one.actual for one in decision.verdict.findings)


def test_without_a_verdict_a_held_short_keeps_its_stop_and_is_closed_when_it_is_time() -> None:
    machine = Machine()
    machine.adopt()
    machine.bar(80, 80, 80, 80)
    assert machine.engine.book.position.quantity < 0
    machine.deliver([FeedHealth(machine.now, machine.now, VERDICT, False, "it has expired")])
    machine.bar(80, 80, 80, 80)
    assert machine.engine.book.position.quantity < 0
    assert machine.venue.ledger.stop_price is not None
    flatten = OperatorOrder(machine.now, machine.now, OperatorAction.FLATTEN, "a person")
    machine.deliver([flatten])
    assert [one for one in machine.tape if isinstance(one, ClosePosition)]


def test_the_account_itself_is_asked_whether_something_is_held(
    tmp_path: Path, served: Served
) -> None:
    config = settings(tmp_path, served.rest)
    line = open_line(config, keys_of(served))
    assert not is_held(line, config, config.home)
    log = cast("FilteringBoundLogger", KeptLog())
    running = build_connected(config, config.home, keys_of(served), log)
    book = running.loop.engine.book
    played(running, lambda: bool(book.report and book.report.quantity and book.report.stop_price))
    assert is_held(line, config, tmp_path / "another home"), "the account says so"
    path = journal_path(config.home, config.state)
    assert path.is_file()
    assert is_held(line, config, config.home), "the journal says so"
    line.session.close()


def test_an_empty_journal_of_an_empty_account_holds_nothing(tmp_path: Path, served: Served) -> None:
    config = settings(tmp_path, served.rest)
    line = open_line(config, keys_of(served))
    Journal(journal_path(config.home, config.state)).close()
    assert not is_held(line, config, config.home)
    line.session.close()
