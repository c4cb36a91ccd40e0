"""Faults are armed by name, by chance, by count and by time; what cannot be is refused in words."""

import http.client
import ssl
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from core.errors import InputError
from simulator.server.fault_kinds import KINDS, Place
from simulator.server.faults import Faults, Wish
from simulator.server.parameters import CATEGORIES
from simulator.server.routes import ROUTES
from simulator.server.trading import TRADE_OPS
from simulator.server.ws_topics import PRIVATE_TOPICS, SILENT_TOPICS, STATUS_TOPICS
from tests.fakes.exchange_server import ROOT, serving
from tests.simulator.server.shows.register import SHOWN
from tests.simulator.server.test_faults import ELSEWHERE


@dataclass(slots=True)
class HandClock:
    """A clock that is set by hand."""

    now: int = 1_000

    def now_ms(self) -> int:
        return self.now


def test_every_row_of_the_catalogue_has_a_fault() -> None:
    numbers = {number for kind in KINDS.values() for number in kind.numbers}
    assert numbers == set(range(1, 49))


def test_every_fault_is_shown_or_belongs_to_the_streams_or_the_host() -> None:
    assert set(SHOWN) | ELSEWHERE == set(KINDS)
    assert not set(SHOWN) & ELSEWHERE


def test_a_count_is_used_up() -> None:
    faults = Faults()
    faults.arm(Wish("reject_n", count=2))
    struck = [faults.strike(("reject_n",), "/v5/order/create") is not None for _ in range(3)]
    assert struck == [True, True, False]
    assert not faults.requests


def test_seconds_run_out() -> None:
    clock = HandClock()
    faults = Faults(clock=clock)
    faults.arm(Wish("rate_limit", seconds=1.5))
    clock.now += 1_499
    assert faults.strike(("rate_limit",))
    clock.now += 1
    assert faults.strike(("rate_limit",)) is None


def test_a_path_that_is_not_meant_is_left_alone() -> None:
    faults = Faults()
    faults.arm(Wish("html200"))
    assert faults.strike(("html200",), "/v5/position/list") is None
    faults.arm(Wish("html200", params={"paths": "/v5/position/list"}))
    assert faults.strike(("html200",), "/v5/position/list")


def test_the_same_seed_strikes_the_same_requests() -> None:
    def strikes(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.arm(Wish("drop_request", probability=0.3))
        return [
            faults.strike(("drop_request",), "/v5/order/create") is not None for _ in range(200)
        ]

    assert strikes(1) == strikes(1)
    assert strikes(1) != strikes(2)
    assert 30 < sum(strikes(1)) < 90


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (Wish("nonsense"), "no fault is called"),
        (Wish("kill"), "host"),
        (Wish("delay", probability=0.0), "probability"),
        (Wish("delay", probability=1.1), "probability"),
        (Wish("delay", count=0), "count"),
        (Wish("delay", seconds=-1.0), "seconds"),
        (Wish("delay", params={"sm": 1}), "no 'sm'"),
        (Wish("delay", params={"ms": "soon"}), "ms is 'soon'"),
    ],
)
def test_what_cannot_be_armed_is_refused(wish: Wish, words: str) -> None:
    faults = Faults()
    with pytest.raises(InputError, match=words):
        faults.arm(wish)
    assert faults.armed == []


def test_clearing_one_name_leaves_the_others() -> None:
    faults = Faults()
    for name in ("delay", "rate_limit", "delay"):
        faults.arm(Wish(name))
    assert faults.clear("delay") == 2
    assert [one.kind.name for one in faults.armed] == ["rate_limit"]
    assert faults.clear() == 1


def test_every_fault_of_the_host_says_what_to_do() -> None:
    for kind in KINDS.values():
        assert kind.words.endswith((".", "`.")), kind.name
        if kind.place is Place.HOST:
            assert kind.params == {}


def test_a_client_that_wants_tls_finds_none() -> None:
    with serving() as exchange:
        netloc = urlsplit(exchange.rest).netloc
        connection = http.client.HTTPSConnection(netloc, timeout=5)
        with pytest.raises(ssl.SSLError):
            connection.request("GET", "/v5/market/time")
        connection.close()
        assert exchange.client().ask("/v5/market/time").code == 0


def test_the_page_about_the_exchange_names_every_fault_and_every_path() -> None:
    page = (ROOT / "docs" / "simulator.md").read_text()
    assert [name for name, kind in KINDS.items() if f"| `{name}` |" not in page] == []
    assert [kind.name for kind in KINDS.values() if f"| {kind.words} |" not in page] == []
    names = [route.path.removeprefix("/v5/").partition("/") for route in ROUTES]
    lines = {line.partition(":")[0]: line for line in page.splitlines() if line.startswith("- ")}
    assert [rest for group, _, rest in names if rest not in lines[f"- {group}/"]] == []


def test_the_page_about_the_exchange_names_every_topic() -> None:
    page = (ROOT / "docs" / "simulator.md").read_text()
    public = ("orderbook.full", "orderbook.rpi", "tickers", "publicTrade", "kline.", "priceLimit")
    topics = {*public, "allLiquidation", *SILENT_TOPICS, *STATUS_TOPICS, *TRADE_OPS}
    topics |= {name for name in PRIVATE_TOPICS if name.rpartition(".")[2] not in CATEGORIES}
    assert [topic for topic in topics if f"`{topic}" not in page] == []
