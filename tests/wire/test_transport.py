"""Faults of the line, over the wire: degraded is known, opens nothing, keeps the stop, and ends by itself."""

import asyncio
import subprocess
from collections.abc import Callable, Iterator
from decimal import Decimal as D
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.bybit.budget import Budget
from bot.bybit.connection import Login, StreamConnection, StreamError
from bot.bybit.places import PRIVATE, PUBLIC, TRADE, Place
from bot.bybit.session import Session
from bot.clock import MarketClock, host_ms
from bot.exchange.calls import Call
from bot.exchange.ccxt_client import CcxtClient
from core.commands import PlaceOrder
from core.errors import ResourceError
from core.events import Bar, FeedHealth, Fill, Outcome, SendOutcome
from tests.canaries import KEY, SECRET
from tests.fakes.fault_proxy import FaultProxy, Mode, bad_certificate, proxied
from tests.wire.rig import Bot, Wire

FIVE_MINUTES = 300.0


@pytest.fixture
def proxy(wire: Wire) -> Iterator[FaultProxy]:
    """Put a proxy between the bot and the exchange."""
    parts = urlsplit(wire.served.rest)
    assert parts.hostname is not None
    assert parts.port is not None
    with proxied(parts.hostname, parts.port) as proxy:
        wire.endpoint = proxy.rest
        yield proxy


async def blind_and_back(bot: Bot, bars: int = 4) -> None:
    """Wait until the bot knows that it is blind, look on for some bars, lift every fault, wait for agreement."""
    wire = bot.wire
    before = (len(wire.entries), wire.held)
    await bot.until(lambda: bot.faults, "that it is noticed")
    await bot.bars(bars)
    assert (len(wire.entries), wire.held) == before
    wire.clear()
    await bot.settled()


def held_through(wire: Wire) -> None:
    """One short was opened, once, and its stop stood all the time."""
    assert len(wire.entries) == len(wire.records(PlaceOrder)) == 1
    assert wire.closes == []
    assert wire.uncovered_ms == 0, wire.witness.bare


@pytest.mark.fault(27, quick="ccxt")
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_a_cut_network_leaves_the_stop_on_the_exchange_and_opens_nothing(
    wire: Wire, client: str
) -> None:
    wire.client = client

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("cut_network")
        await blind_and_back(bot)

    wire.play(scenario)
    held_through(wire)


@pytest.mark.fault(27)
def test_a_stop_that_fills_while_the_network_is_cut_is_known_afterwards(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("cut_network")
        await bot.until(lambda: bot.faults, "that it is noticed")
        stop = wire.stop
        assert stop is not None
        wire.hold_price(stop.trigger_price + D("0.05"))
        assert wire.held == 0
        await bot.bars(2)
        assert len(wire.entries) == 1
        wire.clear()
        await bot.covered()

    wire.play(scenario)
    fills = wire.records(Fill)
    assert sum(one.quantity for one in fills) == wire.held
    assert wire.uncovered_ms == 0


@pytest.mark.fault(38, quick="maintenance")
@pytest.mark.parametrize("fault", ["maintenance", "restarting", "http_503"])
def test_maintenance_is_waited_out_behind_the_stop(wire: Wire, fault: str) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm(fault)
        await blind_and_back(bot)

    wire.play(scenario)
    held_through(wire)


@pytest.mark.slow
@pytest.mark.fault(38)
def test_five_minutes_of_maintenance_are_waited_out_and_ended_by_themselves(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("maintenance", seconds=FIVE_MINUTES)
        await bot.until(lambda: "exchange" in bot.faults, "that it is noticed")
        await asyncio.sleep(FIVE_MINUTES)
        await bot.settled()

    wire.play(scenario, seconds=FIVE_MINUTES + 120)
    held_through(wire)
    assert any(one.feed == "maintenance" and not one.ok for one in wire.records(FeedHealth))


@pytest.mark.slow
@pytest.mark.fault(39)
@pytest.mark.parametrize("held", [False, True])
def test_streams_that_live_and_say_nothing_are_noticed_and_opened_anew(
    wire: Wire, held: bool
) -> None:
    async def scenario(bot: Bot) -> None:
        if held:
            await bot.covered()
        else:
            await bot.until(lambda: bot.book.adoption.done, "adoption")
        wire.arm("zombie")
        # Whichever part falls silent first has the connection renewed, and the others' ages begin anew with it.
        parts = {"book", "tickers", "klines"}
        await bot.until(lambda: parts & bot.faults.keys(), "that something is missed", 20)
        entries = len(wire.entries)
        await bot.bars(5)
        assert len(wire.entries) == entries
        wire.clear()
        await bot.settled()
        await bot.covered()

    wire.play(scenario)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(40)
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_refused_streams_are_tried_again_ever_more_slowly(wire: Wire, client: str) -> None:
    wire.client = client

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        refusing = wire.arm("refuse_connections")
        await bot.until(lambda: "private" in bot.faults, "that it is noticed")
        await asyncio.sleep(8)
        # Two streams of the account and one of the market; each waits longer after every refusal.
        assert 3 <= refusing.hits <= 24
        wire.clear()
        await bot.settled(40)

    wire.play(scenario)
    held_through(wire)


@pytest.mark.fault(8, 40)
def test_streams_that_are_dropped_are_opened_again_and_no_bar_is_missing(wire: Wire) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        for _ in range(2):
            wire.arm("ws_drop")
            await bot.until(lambda: bot.faults, "that it is noticed")
            await bot.settled()

    wire.play(scenario)
    held_through(wire)
    times = [one.time for one in wire.records(Bar)]
    assert times == list(range(times[0], times[-1] + 1, 1000))


@pytest.mark.fault(41)
@pytest.mark.parametrize("ms", [-5000, -1500, 1500, 5000])
def test_no_entry_while_the_clocks_are_far_apart(wire: Wire, ms: int) -> None:
    wire.arm("clock_offset", ms=ms)

    async def scenario(bot: Bot) -> None:
        await bot.bars(4)
        assert "clock" in bot.faults

    wire.play(scenario)
    assert wire.entries == []
    said = {one.reason for one in wire.records(FeedHealth) if one.feed == "clock" and not one.ok}
    assert any(word in reason for reason in said for word in ("slow", "fast"))


@pytest.mark.fault(41)
@pytest.mark.parametrize("ms", [-450, 450])
def test_a_small_drift_is_remarked_and_trades_on(wire: Wire, ms: int) -> None:
    """All that the exchange says is off by as much, the tape too: rule `latency` must not refuse."""

    async def scenario(bot: Bot) -> None:
        await bot.covered()

    wire.build(host=lambda: host_ms() + ms).play(scenario)
    remarks = [one for one in wire.records(FeedHealth) if one.feed == "clock"]
    assert remarks
    assert all(one.ok for one in remarks)


@pytest.mark.fault(41, 42)
@pytest.mark.parametrize("ms", [-3000, 8000])
def test_a_clock_that_jumps_while_a_short_is_held_is_measured_anew_at_once(
    wire: Wire, ms: int
) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        wire.arm("clock_offset", ms=ms)
        await bot.until(lambda: "clock" in bot.faults, "that it is noticed", 12)
        await bot.until(lambda: "exchange" not in bot.faults, "that it is read again", 12)
        wire.clear()
        await bot.settled()

    wire.play(scenario)
    held_through(wire)


@pytest.mark.fault(43)
def test_a_rate_limit_holds_entries_back_and_is_not_hammered(wire: Wire) -> None:
    limited = wire.arm("rate_limit", count=5, paths="/v5/order/create")

    async def scenario(bot: Bot) -> None:
        await bot.covered(40)

    wire.play(scenario)
    assert limited.hits == 5
    placed = wire.records(PlaceOrder)
    assert len({one.decision_id for one in placed}) == len(placed)
    refused = [one for one in wire.records(SendOutcome) if one.code == 10006]
    assert {one.outcome for one in refused} == {Outcome.REJECTED}
    assert len(wire.entries) == 1


@pytest.mark.fault(43)
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_an_address_that_is_shut_out_asks_nothing_but_for_protection_and_closes_still(
    wire: Wire, client: str
) -> None:
    wire.client = client

    async def scenario(bot: Bot) -> None:
        await bot.covered()
        banned = wire.arm("ip_ban")
        await bot.until(lambda: banned.hits, "a ban")
        await bot.bars(2)
        hits = banned.hits
        await bot.bars(5)
        assert banned.hits - hits <= 15  # the position, about once a second, and nothing else
        wire.clear()
        bot.flatten()
        await bot.until(lambda: not wire.held, "the close")

    wire.play(scenario)
    assert len(wire.entries) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(44)
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_connections_reset_at_random_double_and_lose_nothing(wire: Wire, client: str) -> None:
    wire.client = client

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: bot.book.adoption.done, "adoption")
        wire.arm("reset", probability=0.3)
        wire.arm("reset_after", count=1)
        await bot.until(lambda: wire.held, "a short")
        await bot.bars(5)
        wire.clear()
        await bot.settled()

    wire.play(scenario)
    assert len([one for one in wire.entries if one.filled]) == 1
    assert wire.uncovered_ms == 0


@pytest.mark.fault(27, 44)
@pytest.mark.parametrize("mode", [Mode.SILENT, Mode.DEAF, Mode.RESET])
def test_a_line_that_goes_silent_is_noticed_and_comes_back(
    wire: Wire, proxy: FaultProxy, mode: Mode
) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.covered()
        proxy.mode = mode
        await bot.until(lambda: "exchange" in bot.faults, "that it is noticed", 20)
        await bot.bars(2)
        proxy.mode = Mode.PASS
        proxy.reset_all()
        await bot.settled()

    wire.play(scenario)
    held_through(wire)


@pytest.mark.fault(1, 44)
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
@pytest.mark.parametrize("mode", [Mode.DEAF, Mode.CUT, Mode.SLOW])
def test_an_order_on_a_broken_line_is_proved_when_the_line_is_back(
    wire: Wire, proxy: FaultProxy, mode: Mode, client: str
) -> None:
    wire.client = client

    wire.arm("late_answer", count=1, ms=1200)

    async def scenario(bot: Bot) -> None:
        await bot.until(lambda: wire.entries, "an order")
        proxy.mode = mode
        await asyncio.sleep(3)
        proxy.mode = Mode.PASS
        proxy.reset_all()
        await bot.covered(40)
        await bot.settled()

    wire.play(scenario)
    assert len([one for one in wire.entries if one.filled]) == 1
    assert wire.uncovered_ms == 0


def somewhere(host: str, port: int) -> Place:
    """Return a place as the real ones are: TLS everywhere."""
    streams = f"wss://{host}:{port}"
    rest = f"https://{host}:{port}"
    return Place("testnet", rest, f"{streams}{PUBLIC}", f"{streams}{PRIVATE}", f"{streams}{TRADE}")


def asked_through_everything(place: Place) -> list[str]:
    """Ask one signed question through each client and open one stream; return what each said."""
    login, clock = Login(KEY, SECRET), MarketClock()
    session = Session(place, clock, Budget(), key=login.key, secret=login.secret)
    first = session.ask("GET", Call.WALLET.value, {"accountType": "UNIFIED"})
    session.close()

    async def by_ccxt() -> str:
        client = CcxtClient(place, login, clock, Budget())
        try:
            reply = await client.ask(Call.KEY, {})
        finally:
            await client.close()
        assert reply.status is None
        return reply.problem

    with pytest.raises(StreamError) as caught:
        StreamConnection(place.private, ("order",), login, lambda _: None, lambda _: None)
    assert first.status is None
    return [first.problem, asyncio.run(by_ccxt()), str(caught.value)]


@pytest.mark.fault(44, quick=True)
def test_a_certificate_that_nobody_signed_is_never_accepted(
    tmp_path: Path, record_fault: Callable[[str, str, int | None], None]
) -> None:
    pem = tmp_path / "self-signed.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(
        [*command.split(), *names, "-keyout", str(pem), "-out", str(tmp_path / "cert.pem")],
        check=True,
        capture_output=True,
    )
    pem.write_text(pem.read_text() + (tmp_path / "cert.pem").read_text())
    with bad_certificate(str(pem)) as listener:
        said = asked_through_everything(somewhere("localhost", listener.port))
    for one in said:
        assert "certificate" in one.lower() or "ssl" in one.lower()
    assert not any(KEY in one or SECRET in one for one in said)
    assert bytes(listener.heard) == b""
    record_fault("not one byte through TLS", "; ".join(one[:60] for one in said), None)


@pytest.mark.fault(44)
def test_a_name_that_does_not_resolve_is_told_and_nothing_is_opened(
    record_fault: Callable[[str, str, int | None], None],
) -> None:
    said = asked_through_everything(somewhere("exchange.invalid", 443))
    assert not any(KEY in one or SECRET in one for one in said)
    record_fault("nothing", "; ".join(one[:60] for one in said), None)


@pytest.mark.fault(44, 48, quick=True)
def test_a_start_without_an_exchange_is_refused_in_one_line(wire: Wire, proxy: FaultProxy) -> None:
    proxy.mode = Mode.RESET
    with pytest.raises(ResourceError, match="is not reached") as caught:
        wire.build()
    assert "\n" not in str(caught.value)
    assert wire.orders == []
