"""The bot on an exchange: refused before the first order where it must be, and otherwise opened, covered, bound."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import host_ms
from bot.compose import Running
from bot.config.exchange_keys import ExchangeKeys
from bot.config.load import in_mode, load
from bot.config.model import Config
from bot.config.secrets import Secret
from bot.connecting import build_connected, build_paper_on_bybit, open_line
from bot.folders import journal_path
from bot.journal.errors import JournalMismatchError
from bot.journal.journal import Journal
from bot.journal.reader import JournalReader
from bot.reconciling import reconcile
from core.commands import PlaceOrder
from core.decision import Decision
from core.errors import ResourceError, UnsafeError
from core.events import Bar, Event, FeedHealth, Fill, PositionReport, Trade
from simulator.server.faults import Wish
from simulator.server.host import Host
from simulator.server.opening import MarketWish, Opening
from tests.fakes.exchange_server import Served, serving
from tests.fakes.running import KeptLog

SETTINGS = """
home: ./home
mode: testnet
strategy: ./rule.yaml
instrument: {{bar: 1s}}
exchange: {{endpoint: "{rest}"}}
market: {{source: bybit}}
data: {{exchange: embedded, cross_symbol: null}}
risk: {{time_exit_bars: 500, max_entries_per_day: 500, max_notional_usdt: 500}}
execution: {{adopt_gap_s: 0.3}}
"""


@pytest.fixture
def served() -> Iterator[Served]:
    with serving() as exchange:
        yield exchange


def settings(folder: Path, rest: str) -> Config:
    (folder / "config.yaml").write_text(SETTINGS.format(rest=rest))
    (folder / "rule.yaml").write_text("kind: always_short\n")
    return load(folder / "config.yaml")


def keys_of(served: Served) -> ExchangeKeys:
    return ExchangeKeys(Secret(served.key), Secret(served.secret))


def log() -> FilteringBoundLogger:
    return cast("FilteringBoundLogger", KeptLog())


def arm(served: Served, name: str, **params: int | bool) -> None:
    def deed(host: Host) -> None:
        host.arm(Wish(name, params=params))

    served.inside(deed)


def played(running: Running, until: Callable[[], bool], seconds: float = 15.0) -> None:
    """Run until `until` holds, at most `seconds`, and close the journal."""

    async def watch() -> None:
        for _ in range(int(seconds * 20)):
            if until():
                break
            await asyncio.sleep(0.05)
        running.loop.stop("the test has seen enough")

    async def both() -> None:
        watching = asyncio.create_task(watch())
        try:
            await running.loop.run()
        finally:
            watching.cancel()

    with running.journal:
        asyncio.run(both())


def rows(path: Path, kind: type[Event | Decision | PlaceOrder]) -> list[object]:
    with JournalReader(path) as reader:
        return [row.record for row in reader.read(kind=kind.__name__)]


def test_a_short_is_opened_covered_journaled_and_equal_to_the_exchange_s_own_word(
    tmp_path: Path, served: Served
) -> None:
    config = settings(tmp_path, served.rest)
    running = build_connected(config, config.home, keys_of(served), log())
    assert running.where == "testnet on a loopback simulator through bybit"
    book = running.loop.engine.book
    played(running, lambda: bool(book.report and book.report.quantity and book.report.stop_price))

    path = journal_path(config.home, "testnet-simulator")
    (fill,) = (one for one in rows(path, Fill) if isinstance(one, Fill))
    report = [one for one in rows(path, PositionReport) if isinstance(one, PositionReport)][-1]
    assert (report.quantity, report.stop_price is not None) == (fill.quantity, True)
    held = served.inside(lambda host: host.exchange.positions("LTCUSDT")[0])
    assert (-held.size, held.stop_loss) == (fill.quantity, report.stop_price)

    line = open_line(config, keys_of(served))
    with JournalReader(path) as journal:
        assert journal.meta("environment") == "testnet on a loopback simulator, user 1000001"
        found = reconcile(journal, line.session, "LTCUSDT", line.clock.now_ms())
    assert found.differences == []
    assert (found.fills, found.held) == (1, fill.quantity)


def test_bars_go_on_without_a_hole_when_every_stream_is_cut(tmp_path: Path, served: Served) -> None:
    config = settings(tmp_path, served.rest)
    running = build_connected(config, config.home, keys_of(served), log())
    engine, cut_at = running.loop.engine, [0]

    def seen_enough() -> bool:
        bar = engine.state.bar
        if bar is not None and not cut_at[0] and bar.time > host_ms() - 1500:
            cut_at[0] = bar.time
            arm(served, "ws_drop")
        return bool(cut_at[0]) and bar is not None and bar.time >= cut_at[0] + 5000

    played(running, seen_enough, 25)
    path = journal_path(config.home, "testnet-simulator")
    times = [one.time for one in rows(path, Bar) if isinstance(one, Bar)]
    assert times == list(range(times[0], times[-1] + 1, 1000))
    assert times[-1] >= cut_at[0] + 5000
    said = [one for one in rows(path, FeedHealth) if isinstance(one, FeedHealth)]
    stream = [one.ok for one in said if one.feed == "stream"]
    assert stream == [False, True, False, True]
    trades = [one for one in rows(path, Trade) if isinstance(one, Trade)]
    bars = [one for one in rows(path, Bar) if isinstance(one, Bar)]
    within = [one for one in trades if times[0] - 1000 <= one.time < times[-1]]
    assert sum(one.quantity for one in within) == pytest.approx(sum(one.volume for one in bars))


def test_the_bars_of_a_second_market_are_there_before_the_decision(tmp_path: Path) -> None:
    wish = MarketWish(symbols=("LTCUSDT", "BTCUSDT"), history_bars=600)
    with serving(Opening(market=wish, limits_factor=None)) as served:
        config = settings(tmp_path, served.rest)
        config = replace(config, data=replace(config.data, cross_symbol="BTCUSDT"))
        running = build_connected(config, config.home, keys_of(served), log())
        engine = running.loop.engine
        played(running, lambda: engine.state.memory.entries_today > 0, 15)
    path = journal_path(config.home, "testnet-simulator")
    bars = [one for one in rows(path, Bar) if isinstance(one, Bar)]
    ours = {bar.time for bar in bars if bar.symbol == "LTCUSDT"}
    theirs = {bar.time for bar in bars if bar.symbol == "BTCUSDT"}
    assert len(ours & theirs) >= 2
    order = [(bar.time, bar.symbol) for bar in bars if bar.time in ours & theirs]
    newest = max(ours & theirs)
    assert [symbol for time, symbol in order if time == newest] == ["BTCUSDT", "LTCUSDT"]
    assert {trade.symbol for trade in rows(path, Trade) if isinstance(trade, Trade)} <= {"LTCUSDT"}


@pytest.mark.parametrize(
    ("fault", "params", "said"),
    [
        ("key_permissions", {"readOnly": 0, "withdraw": True}, "may withdraw money"),
        ("key_permissions", {"readOnly": 1, "withdraw": False}, "is read-only"),
        ("key_deadline", {"days": 2}, "in 2 days"),
    ],
)
def test_a_key_that_must_not_trade_is_refused_before_anything_is_opened(
    tmp_path: Path, served: Served, fault: str, params: dict[str, int | bool], said: str
) -> None:
    config = settings(tmp_path, served.rest)
    arm(served, fault, **params)
    with pytest.raises(UnsafeError, match=said):
        build_connected(config, config.home, keys_of(served), log())
    assert not config.home.exists()


def test_another_user_s_journal_is_refused(tmp_path: Path, served: Served) -> None:
    config = settings(tmp_path, served.rest)
    theirs = "testnet on a loopback simulator, user 7"
    Journal(journal_path(config.home, "testnet-simulator"), environment=theirs).close()
    with pytest.raises(JournalMismatchError, match=r"journal of testnet.*user 7, this is"):
        build_connected(config, config.home, keys_of(served), log())


def test_an_exchange_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    config = settings(tmp_path, "http://127.0.0.1:9")
    keys = ExchangeKeys(Secret("some-key"), Secret("some-secret"))
    with pytest.raises(ResourceError, match="is not reached") as caught:
        build_connected(config, config.home, keys, log())
    assert "\n" not in str(caught.value)
    assert "some-" not in str(caught.value)


def test_live_is_refused_before_a_connection_is_made(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("mode: live\nhome: ./home\nstrategy: ./rule.yaml\n")
    (tmp_path / "rule.yaml").write_text("kind: always_short\n")
    config = load(tmp_path / "config.yaml")
    keys = ExchangeKeys(Secret("some-key"), Secret("some-secret"))
    with pytest.raises(UnsafeError, match="live_confirmation"):
        build_connected(config, config.home, keys, log())


def test_paper_trades_in_process_on_the_exchange_s_public_data(
    tmp_path: Path, served: Served
) -> None:
    config = in_mode(settings(tmp_path, served.rest), "paper")
    running = build_paper_on_bybit(config, config.home, log())
    book = running.loop.engine.book
    played(running, lambda: bool(book.report and book.report.quantity and book.report.stop_price))
    path = journal_path(config.home, "paper-simulator")
    assert len(rows(path, Fill)) == 1
    assert served.inside(lambda host: host.exchange.executions()) == []
