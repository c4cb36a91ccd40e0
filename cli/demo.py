"""`ebb demo`: the main job in one command, with no key and no network: train, replay a month, trade a minute.

The minute is traded through a real client, against a simulated exchange that is a process of its own and goes on with
the market where the history ends.
"""

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pathlib import Path

    from bot.config.model import Config
    from core.lives import Life

REPLAY_DAYS = 30
READY_MS = 12_000
"""What exchange and bot take to start, about."""


def demo(
    ctx: typer.Context,
    seconds: Annotated[
        float, typer.Option(help="How long the live part runs at least.", min=0)
    ] = 60.0,
    at_most: Annotated[float, typer.Option(help="When it ends in any case.", min=1)] = 180.0,
) -> None:
    """Show a short opened, protected, explained and closed: no key, no network, no market data from outside."""
    from core.errors import EbbError

    context = ctx.obj
    config, home = context.config, context.home
    began = time.monotonic()
    typer.echo(
        "1/3  training on the embedded market, which has an edge planted in it: far stronger than any real one"
    )
    _train(config, home)
    typer.echo("2/3  replaying the month after it through the bot's own engine")
    report = _replay(config, home)
    typer.echo(
        f"3/3  trading on {config.instrument.bar} bars for about {seconds:.0f} s, through pybit, on a simulated "
        "exchange that is a process of its own"
    )
    lives, agrees = _live(config, home, seconds, at_most)
    closed = [life for life in lives if life.stop_read_back_at is not None]
    typer.echo(_last_lines(lives, time.monotonic() - began))
    typer.echo(f"report {report}")
    typer.echo(f"go on for ever with: ebb --config {context.config_file} run --mode paper")
    if not closed:
        raise EbbError(
            f"no short was opened, proved and closed within {at_most:.0f} s of live running"
        )
    if not agrees:
        raise EbbError("the journal and the exchange do not agree; see above")


def _train(config: "Config", home: "Path") -> None:
    from bot.artifacts.registry import promote
    from bot.clock import host_ms
    from cli.train import fitted, summary_lines

    trained = fitted(config, home, "", _day_before_replay(config))
    # The demonstration is of this training, also where an earlier one has left a champion of another market.
    promote(home, trained.card.model_id, "trained by ebb demo", host_ms())
    typer.echo("\n".join(f"     {line}" for line in summary_lines(trained)))


def _replay(config: "Config", home: "Path") -> "Path":
    from cli.replay import summary_lines
    from core.calendar import DAY_MS
    from research.period import period_of
    from research.replay_job import ReplayRequest, run_replay
    from research.result import utc_text

    end_ms = config.market.start_ms + config.market.history_bars * config.instrument.bar_ms
    period = period_of(config, home, utc_text(end_ms - REPLAY_DAYS * DAY_MS)[:10], "")
    replayed = run_replay(ReplayRequest(config, home, period.history, period.from_ms, period.to_ms))
    typer.echo("\n".join(f"     {line}" for line in summary_lines(replayed)))
    return replayed.report


def _live(
    config: "Config", home: "Path", seconds: float, at_most: float
) -> "tuple[list[Life], bool]":
    """Trade on a simulated exchange; return the shorts that ended, and whether both sides agree afterwards."""
    from bot.config.exchange_keys import ExchangeKeys
    from bot.config.secrets import Secret
    from cli.reconcile import lines, reconciled
    from cli.run import Span, run_bot
    from cli.simulated import simulated

    shift_ms = _tape_shift_ms(config)
    folder = home / "testnet-simulator"
    with simulated(folder, *_market_options(config, shift_ms)) as exchange:
        typer.echo(f"     simulated exchange: process {exchange.pid}, {exchange.rest}")
        _put_aside(folder)
        on_exchange = replace(
            config,
            mode="testnet",
            exchange=replace(config.exchange, endpoint=exchange.rest, ws_endpoint=exchange.ws),
            market=replace(config.market, tape_shift_ms=shift_ms),
        )
        keys = ExchangeKeys(Secret(exchange.key), Secret(exchange.secret))
        lives = run_bot(on_exchange, home, keys, Span(seconds, at_most, lives_wanted=1))
        found = reconciled(on_exchange, home, keys)
        typer.echo("\n".join(f"     {line}" for line in lines(found)))
    return lives, found.agrees


def _tape_shift_ms(config: "Config") -> int:
    """Return how much later the exchange plays the tape: its history ends when the bot is about to be ready."""
    from bot.clock import host_ms

    market, bar_ms = config.market, config.instrument.bar_ms
    end_ms = market.start_ms + market.history_bars * bar_ms
    shift_ms = host_ms() + READY_MS - end_ms
    return shift_ms - shift_ms % bar_ms


def _market_options(config: "Config", shift_ms: int) -> list[str]:
    market = config.market
    options = {
        "symbol": config.instrument.symbol,
        "seed": market.seed,
        "bar": config.instrument.bar,
        "minutes-per-bar": market.minutes_per_bar or 0,
        "edge": market.edge_strength,
        "opens-at": market.start_ms + shift_ms,
        "balance": config.account.initial_equity_usdt,
    }
    return [word for name, value in options.items() for word in (f"--{name}", str(value))]


def _put_aside(folder: "Path") -> None:
    """Keep the last demonstration's journal beside a new one: its account is gone with its exchange."""
    from bot.folders import JOURNAL

    for end in ("", "-wal", "-shm"):
        file = folder / f"{JOURNAL}{end}"
        if file.is_file():
            file.replace(folder / f"previous.sqlite{end}")


def _day_before_replay(config: "Config") -> str:
    from core.calendar import DAY_MS
    from research.result import utc_text

    end_ms = config.market.start_ms + config.market.history_bars * config.instrument.bar_ms
    return utc_text(end_ms - REPLAY_DAYS * DAY_MS - 1)[:10]


def _last_lines(lives: "list[Life]", seconds: float) -> str:
    pnl = sum(life.pnl_usdt for life in lives)
    return f"{len(lives)} shorts opened, protected and closed live, {pnl:+.4f} USDT together; {seconds:.0f} s in all"
