"""The exchange that is traded on, asked like the others: by the unmodified ccxt class, at Ebb's own simulator."""

import asyncio
from pathlib import Path

from bot.config.load import load
from bot.feeds.venues.venue_source import VenueSource
from bot.sourcing import build_sources
from tests.bot.feeds.venues.test_venue_source import Ear, hear
from tests.fakes.exchange_server import serving


def configured(folder: Path, sources: str, endpoint: str = "null") -> list[str]:
    path = folder / "config.yaml"
    path.write_text(f"exchange:\n  endpoint: {endpoint}\nsources:\n{sources}")
    built = build_sources(load(path), {}, lambda _: None, "ws://127.0.0.1:1/stream")
    return [one.name for one in built]


def test_bybit_is_asked_for_what_the_others_are_compared_with(tmp_path: Path) -> None:
    assert configured(tmp_path, "  venues: okx\n") == ["venues.okx", "venues.bybit"]
    assert configured(tmp_path, "  venues: bybit, okx\n") == ["venues.bybit", "venues.okx"]


def test_bybit_is_not_asked_where_its_stream_says_it(tmp_path: Path) -> None:
    assert configured(tmp_path, "  flow: true\n  venues: okx\n") == ["flow", "venues.okx"]
    assert configured(tmp_path, "  flow: true\n") == ["flow"]


def test_a_simulator_in_its_place_is_asked_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    with serving() as exchange:
        path.write_text(
            f"exchange:\n  endpoint: {exchange.rest}\n  ws_endpoint: {exchange.ws}\n"
            "sources:\n  venues: okx\n"
        )
        [_, own] = build_sources(load(path), {}, lambda _: None)
        assert isinstance(own, VenueSource)
        ear = Ear()
        asyncio.run(hear(own, ear, 1))
    [funding] = ear.fundings()
    [price] = ear.prices()
    assert funding.venue == price.venue == "bybit"
    assert funding.interval_ms == 8 * 3_600_000
    assert funding.next_time % funding.interval_ms == 0
    assert abs(funding.rate) < 0.01
    assert price.last_price > 0
    assert price.mark_price > 0
    assert price.index_price > 0
