"""The real clients, unmodified, pointed at a local exchange: ccxt by its `urls`, pybit by its endpoint."""

from typing import Any

import ccxt
import ccxt.async_support
from pybit.unified_trading import HTTP

from tests.fakes.exchange_server import Address


def ccxt_config(exchange: Address, *, linear_only: bool = True) -> dict[str, Any]:
    """Return the constructor's argument of any of ccxt's bybit classes."""
    rest, ws = exchange.rest, exchange.ws
    private = f"{ws}/v5/private"
    api: dict[str, Any] = dict.fromkeys(("spot", "futures", "v2", "public", "private"), rest)
    api["ws"] = {
        "public": {
            name: f"{ws}/v5/public/{name}" for name in ("spot", "linear", "inverse", "option")
        },
        "private": {
            "spot": {"unified": private, "nonUnified": private},
            "contract": private,
            "usdc": private,
            "trade": f"{ws}/v5/trade",
        },
    }
    options = {"fetchMarkets": {"types": ["linear"]}} if linear_only else {}
    return {
        "apiKey": exchange.key,
        "secret": exchange.secret,
        "urls": {"api": api, "test": api, "demotrading": api},
        "options": options,
        "enableRateLimit": False,
    }


def sync_ccxt(exchange: Address, *, linear_only: bool = True) -> Any:
    """Return ccxt.bybit."""
    return ccxt.bybit(ccxt_config(exchange, linear_only=linear_only))


def async_ccxt(exchange: Address) -> Any:
    """Return ccxt.async_support.bybit; close it."""
    return ccxt.async_support.bybit(ccxt_config(exchange))


def pybit_session(exchange: Address, **options: object) -> Any:
    """Return pybit's HTTP session."""
    session = HTTP(testnet=True, api_key=exchange.key, api_secret=exchange.secret, **options)
    session.endpoint = exchange.rest
    return session
