"""`ebb demo`: the main job in one command, on the embedded market: train, replay a month, trade a minute."""

import time
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pathlib import Path

    from bot.config.model import Config
    from core.lives import Life

REPLAY_DAYS = 30


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
        f"3/3  running the bot in real time on {config.instrument.bar} bars for about {seconds:.0f} s"
    )
    lives = _live(config, home, seconds, at_most)
    closed = [life for life in lives if life.stop_read_back_at is not None]
    typer.echo(_last_lines(lives, time.monotonic() - began))
    typer.echo(f"report {report}")
    typer.echo(f"go on for ever with: ebb --config {context.config_file} run --mode paper")
    if not closed:
        raise EbbError(
            f"no short was opened, proved and closed within {at_most:.0f} s of live running"
        )


def _train(config: "Config", home: "Path") -> None:
    from cli.train import fitted, summary_lines

    trained = fitted(config, home, "", _day_before_replay(config))
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


def _live(config: "Config", home: "Path", seconds: float, at_most: float) -> "list[Life]":
    from cli.run import run_bot

    return run_bot(config, home, at_least_s=seconds, at_most_s=at_most, lives_wanted=1)


def _day_before_replay(config: "Config") -> str:
    from core.calendar import DAY_MS
    from research.result import utc_text

    end_ms = config.market.start_ms + config.market.history_bars * config.instrument.bar_ms
    return utc_text(end_ms - REPLAY_DAYS * DAY_MS - 1)[:10]


def _last_lines(lives: "list[Life]", seconds: float) -> str:
    pnl = sum(life.pnl_usdt for life in lives)
    return f"{len(lives)} shorts opened, protected and closed live, {pnl:+.4f} USDT together; {seconds:.0f} s in all"
