"""Where Bybit's servers are: a closed table of four environments, or a loopback server in their place.

No other host is ever spoken to (FAULTS S8), TLS is a part of every address that is not loopback, and an override is
never taken in live. Source: Bybit V5 documentation, "Integration Guidance" and "Demo Trading" (docs/bybit-facts.md).
It must not know keys.
"""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from bot.config.endpoint import is_loopback, loopback_url
from core.errors import UnsafeError

Mode = Literal["paper", "testnet", "demo", "live"]
PUBLIC, PRIVATE, TRADE = "/v5/public/linear", "/v5/private", "/v5/trade"


@dataclass(frozen=True, slots=True)
class Place:
    """The addresses of one environment, whole URLs; `trade` is None where orders cannot go by WebSocket (demo)."""

    mode: Mode
    rest: str
    public: str
    private: str
    trade: str | None

    @property
    def is_loopback(self) -> bool:
        """Return True when a server of this machine stands in for the exchange."""
        return is_loopback(urlsplit(self.rest))

    @property
    def environment(self) -> str:
        """Return what a journal is bound to, beside the account: a simulator's is never an exchange's."""
        return f"{self.mode} on a loopback simulator" if self.is_loopback else self.mode


_LIVE = Place(
    "live",
    "https://api.bybit.com",
    f"wss://stream.bybit.com{PUBLIC}",
    f"wss://stream.bybit.com{PRIVATE}",
    f"wss://stream.bybit.com{TRADE}",
)
PLACES: dict[str, Place] = {
    "live": _LIVE,
    # Paper reads the live market and has no account there.
    "paper": Place("paper", _LIVE.rest, _LIVE.public, "", None),
    "testnet": Place(
        "testnet",
        "https://api-testnet.bybit.com",
        f"wss://stream-testnet.bybit.com{PUBLIC}",
        f"wss://stream-testnet.bybit.com{PRIVATE}",
        f"wss://stream-testnet.bybit.com{TRADE}",
    ),
    # Demo has an account of its own and the live market's prices.
    "demo": Place(
        "demo",
        "https://api-demo.bybit.com",
        _LIVE.public,
        f"wss://stream-demo.bybit.com{PRIVATE}",
        None,
    ),
}
"""Every environment. A host that is not here, and not loopback, is refused."""


def place_of(mode: Mode, endpoint: str | None, ws_endpoint: str | None = None) -> Place:
    """Return where `mode` is, or the loopback server at `endpoint` in its place.

    Raises InputError for an address that is not loopback, UnsafeError for any address in live.
    """
    if endpoint is None:
        return PLACES[mode]
    if mode == "live":
        raise UnsafeError(
            f"exchange.endpoint: {endpoint} cannot stand in for the live exchange; "
            "leave it out, or choose another mode"
        )
    rest = loopback_url(endpoint, ("http",), "exchange.endpoint")
    streams = f"ws{rest.removeprefix('http')}"
    if ws_endpoint is not None:
        streams = loopback_url(ws_endpoint, ("ws",), "exchange.ws_endpoint")
    return Place(mode, rest, f"{streams}{PUBLIC}", f"{streams}{PRIVATE}", f"{streams}{TRADE}")
