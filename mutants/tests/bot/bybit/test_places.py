"""Where orders and keys may go: four environments, or this machine; nothing else."""

from urllib.parse import urlsplit

import pytest

from bot.bybit.places import PLACES, place_of
from core.errors import InputError, UnsafeError

MODES = ("paper", "testnet", "demo", "live")
HOSTS = {
    "api.bybit.com",
    "api-testnet.bybit.com",
    "api-demo.bybit.com",
    "stream.bybit.com",
    "stream-testnet.bybit.com",
    "stream-demo.bybit.com",
}


def urls(mode: str) -> list[str]:
    place = PLACES[mode]
    return [url for url in (place.rest, place.public, place.private, place.trade) if url]


@pytest.mark.parametrize("mode", MODES)
def test_every_address_of_the_exchange_is_a_known_host_over_tls(mode: str) -> None:
    for url in urls(mode):
        assert urlsplit(url).hostname in HOSTS
        assert urlsplit(url).scheme in {"https", "wss"}
    assert not PLACES[mode].is_loopback


def test_no_two_accounts_share_a_private_address() -> None:
    private = [PLACES[mode].private for mode in ("testnet", "demo", "live")]
    assert len(set(private)) == 3
    assert PLACES["paper"].private == ""


@pytest.mark.parametrize("mode", ["paper", "testnet", "demo"])
@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "[::1]", "localhost"])
def test_a_loopback_server_may_stand_in_for_every_mode_but_live(mode: str, host: str) -> None:
    place = place_of(mode, f"http://{host}:8080/")  # type: ignore[arg-type]
    assert place.rest == f"http://{host}:8080"
    assert place.public == f"ws://{host}:8080/v5/public/linear"
    assert (place.is_loopback, place.environment) == (True, f"{mode} on a loopback simulator")


def test_streams_may_have_a_port_of_their_own() -> None:
    place = place_of("testnet", "http://127.0.0.1:1", "ws://127.0.0.1:2")
    assert (place.rest, place.private) == ("http://127.0.0.1:1", "ws://127.0.0.1:2/v5/private")


def test_live_takes_no_other_address() -> None:
    with pytest.raises(UnsafeError, match="cannot stand in for the live exchange"):
        place_of("live", "http://127.0.0.1:8080")


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://api.bybit.com",
        "http://api.bybit.com:80",
        "http://127.0.0.1.evil.com:80",
        "http://127.0.0.1@evil.com:80",
        "http://10.0.0.1:8080",
        "http://0.0.0.0:8080",
        "http://127.0.0.1",
        "http://127.0.0.1:8080/v5",
        "http://127.0.0.1:8080?x=1",
        "http://127.0.0.1:99999",
        "ftp://127.0.0.1:21",
        "127.0.0.1:8080",
        "http://[::1",
        "",
    ],
)
def test_any_other_address_is_refused(endpoint: str) -> None:
    with pytest.raises(InputError, match="an address of this machine"):
        place_of("testnet", endpoint)
