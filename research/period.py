"""Which stretch of which history a command means: the store's, or the embedded market's, with bars to warm up on."""

from dataclasses import dataclass
from pathlib import Path

from bot.compose import HISTORY_BARS, market_of
from bot.config.model import Config
from core.calendar import DAY_MS, bar_text_of
from core.errors import InputError
from research.dataset import History
from research.store import Kind, Series, Store, parse_day
from simulator.market.stream import generate

EMBEDDED = "embedded"


@dataclass(frozen=True, slots=True)
class Period:
    """History that covers [from_ms, to_ms) with the bars before it that features need; times int ms UTC."""

    history: History
    from_ms: int
    to_ms: int


def period_of(
    config: Config, home: Path, from_text: str, to_text: str, warm_up_bars: int = HISTORY_BARS
) -> Period:
    """Read the history that `--from` and `--to` (days, both included; empty = all there is) mean.

    Raises InputError when the days are upside down or the history is not there.
    """
    from_ms, to_ms = days_of(from_text, to_text)
    bar_ms = config.instrument.bar_ms
    reach_ms = None if from_ms is None else from_ms - warm_up_bars * bar_ms
    history = _history(config, home, reach_ms, to_ms)
    times = history.candles.open_time_ms
    if from_ms is None:
        from_ms = int(times[min(warm_up_bars, len(times) - 1)])
    return Period(history, from_ms, to_ms if to_ms is not None else int(times[-1]) + bar_ms)


def days_of(from_text: str, to_text: str) -> tuple[int | None, int | None]:
    """Return [from_ms, to_ms) of two days, both included; None for one that is not given.

    Raises InputError when they are upside down or no days.
    """
    from_ms = parse_day(from_text) if from_text else None
    to_ms = parse_day(to_text) + DAY_MS if to_text else None
    if from_ms is not None and to_ms is not None and from_ms >= to_ms:
        raise InputError(
            f"--from {from_text} is after --to {to_text}", wanted="an earlier first day"
        )
    return from_ms, to_ms


def _history(config: Config, home: Path, from_ms: int | None, to_ms: int | None) -> History:
    if config.data.exchange != EMBEDDED:
        series = Series(
            Kind.CANDLES, config.data.exchange, config.instrument.symbol, config.instrument.bar_ms
        )
        store = Store(home / "store")
        return History.of_store(store, series, from_ms, to_ms, config.data.cross_symbol)
    tape = generate(market_of(config), config.market.history_bars)
    start = 0 if from_ms is None else max(int(tape.open_time_ms.searchsorted(from_ms)), 0)
    stop = len(tape) if to_ms is None else int(tape.open_time_ms.searchsorted(to_ms))
    if start >= stop:
        bar = bar_text_of(config.instrument.bar_ms)
        raise InputError(
            "no bar of the embedded market in the period asked for",
            wanted=f"days inside its {config.market.history_bars} bars of {bar} from market.start on",
            where="config market.history_bars",
        )
    return History.of_tape(tape[start:stop], config.instrument.symbol)
