"""A guard, and a hand on the account, from the settings. The composition of this room."""

import secrets
from pathlib import Path

from structlog.typing import FilteringBoundLogger

from bot.bybit.budget import Budget
from bot.bybit.clock_offset import measure
from bot.bybit.places import place_of
from bot.bybit.public import PublicData
from bot.bybit.session import Session
from bot.clock import MarketClock, host_ms
from bot.config.exchange_keys import ExchangeKeys
from bot.config.model import Config
from bot.folders import journal_path
from bot.guard.hand import Hand
from bot.guard.watch import Guard
from core.errors import EbbError, ResourceError
from core.instrument import instrument_of
from core.money import decimal_of
from core.order import GUARD_PREFIX
from core.stops import StopRule
from risk.guard import Judge


def open_hand(config: Config, keys: ExchangeKeys, prefix: str) -> tuple[Hand, MarketClock]:
    """Return a hand on the account of `config`. Raises ResourceError when its exchange is not reached."""
    section = config.exchange
    place = place_of(config.mode, section.endpoint, section.ws_endpoint)
    clock = MarketClock()
    key, secret = keys.key.reveal(), keys.secret.reveal()
    session = Session(place, clock, Budget(), key=key, secret=secret, source=keys.source)
    try:
        clock.offset_ms = measure(PublicData(session).time_ms, host_ms).offset_ms
    except EbbError as error:
        raise ResourceError(
            f"{place.rest} is not reached: {error}; check the network, and mode and exchange.endpoint of the settings"
        ) from None
    name = f"{prefix}-{secrets.token_hex(3)}"
    return Hand(session, clock, config.instrument.symbol, name), clock


def open_guard(config: Config, home: Path, keys: ExchangeKeys, log: FilteringBoundLogger) -> Guard:
    """Return the guard of the account and journal of `config`."""
    # Its orders are Ebb's own: the bot takes their fills for a close, not for a stranger's.
    hand, clock = open_hand(config, keys, GUARD_PREFIX)
    rule = StopRule(
        decimal_of(config.risk.stop_loss_pct_of_price),
        decimal_of(config.execution.entry_slippage_guard_bps),
        instrument_of(config.instrument.symbol).tick_size,
    )
    judge = Judge(config.guard, rule)
    return Guard(hand, judge, journal_path(home, config.state), clock, log)
