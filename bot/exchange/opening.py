"""The two executors, ready to be started: one over pybit, one over ccxt. Nothing is connected here."""

from bot.bybit.budget import Budget
from bot.bybit.connection import Login
from bot.bybit.places import Place
from bot.clock import MarketClock
from bot.exchange.account import AccountTerms
from bot.exchange.pybit_client import PybitClient
from bot.exchange.v5 import V5Exchange


def open_bybit(  # noqa: PLR0913  # the parts of an account; compose.py is the caller
    place: Place,
    key: str,
    secret: str,
    terms: AccountTerms,
    clock: MarketClock,
    budget: Budget,
    environment: str,
) -> V5Exchange:
    """Return the executor over pybit. `environment` is what the journal is bound to."""
    return V5Exchange(
        PybitClient(place, Login(key, secret), clock, budget), terms, clock, environment
    )
