"""`ebb run`: the bot itself, for ever, or for a while."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.compose import Running
    from bot.config.model import Config
    from cli.context import Context
    from core.decision import Decision
    from core.lives import Life


def run(
    ctx: typer.Context,
    mode: Annotated[str, typer.Option(help="paper is the only mode of this version.")] = "",
    seconds: Annotated[
        float, typer.Option(help="End after this long; 0 runs for ever.", min=0)
    ] = 0.0,
    resume: Annotated[
        bool, typer.Option("--resume", help="Lift the halt that an earlier run ended with.")
    ] = False,
) -> None:
    """Run the bot: one decision a bar, the stop on the exchange, everything in the journal.

    SIGTERM or Ctrl-C ends it within five seconds and leaves position and stop as they are; the next run adopts them.
    """
    from core.errors import InputError

    context: Context = ctx.obj
    config = context.config
    if mode and mode != config.mode:
        raise InputError(f"--mode {mode}", wanted="paper, the only mode of this version")
    lives = run_bot(
        config, context.home, at_least_s=seconds, at_most_s=seconds or None, resume=resume
    )
    ended = f"{len(lives)} short{'' if len(lives) == 1 else 's'}"
    typer.echo(f"{ended} ended during this run; `ebb status` shows how things stand")


def run_bot(
    config: "Config",
    home: Path,
    *,
    at_least_s: float,
    at_most_s: float | None,
    lives_wanted: int = 0,
    resume: bool = False,
) -> "list[Life]":
    """Run until `at_least_s` have passed and `lives_wanted` shorts ended, at most `at_most_s`; None = for ever."""
    import structlog

    from bot.compose import build_paper
    from bot.log import LogFormat, LogLevel, configure
    from core.events import OperatorAction

    configure(LogFormat(config.log.format), LogLevel(config.log.level))
    running = build_paper(config, home, structlog.get_logger())
    ended: list[Life] = []
    if resume:
        running.loop.ask(OperatorAction.RESUME, "resumed by the operator")
    with running.journal:
        _say_start(running, config)
        asyncio.run(_run(running, ended, at_least_s, at_most_s, lives_wanted))
    return ended


async def _run(
    running: "Running",
    ended: "list[Life]",
    at_least_s: float,
    at_most_s: float | None,
    lives_wanted: int,
) -> None:
    loop = running.loop
    began = asyncio.get_running_loop().time()

    def on_life(life: "Life") -> None:
        from cli.words import life_lines

        ended.append(life)
        typer.echo("\n".join(life_lines(life)))
        check()

    def check() -> None:
        elapsed_s = asyncio.get_running_loop().time() - began
        flat = running.loop.engine.book.position.is_flat
        if (
            at_most_s is not None
            and elapsed_s >= at_least_s
            and len(ended) >= lives_wanted
            and flat
        ):
            loop.stop("the wanted time is over")

    loop.on_life, loop.on_decision = on_life, _say_decision
    if at_most_s is not None:
        handle = asyncio.get_running_loop()
        handle.call_later(at_least_s, check)
        handle.call_later(at_most_s, loop.stop, "the time is over")
    await loop.run()


def _say_start(running: "Running", config: "Config") -> None:
    from cli.words import life_lines

    model = running.card.model_id if running.card is not None else "none"
    typer.echo(
        f"paper on the embedded market, {config.instrument.symbol} {config.instrument.bar}, model {model}"
    )
    left = running.recovered
    if left.held_quantity:
        typer.echo(f"the journal says {left.held_quantity} LTC held, stop {left.stop_price}")
    for life in running.away:
        typer.echo("closed while the bot was away:")
        typer.echo("\n".join(life_lines(life)))
    if left.memory.halted:
        typer.echo(f"halted: {left.memory.halted}; nothing is opened until `--resume`")


def _say_decision(decision: "Decision") -> None:
    from cli.words import at, finding_text, probability

    said, verdict = decision.reason, decision.verdict
    if verdict is not None and verdict.findings:
        said = f"{verdict.ruling}, " + "; ".join(map(finding_text, verdict.findings))
    typer.echo(
        f"{at(decision.time)}  {decision.id}  close {decision.close:.2f}  forecast {probability(decision.forecast)}  "
        f"wants {decision.stance.value}{'' if said == decision.stance.value else f': {said}'}"
    )
