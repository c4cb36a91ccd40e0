"""`ebb run`: the bot itself, for ever, or for a while."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

    from bot.compose import Running
    from bot.config.exchange_keys import ExchangeKeys
    from bot.config.model import Config
    from cli.context import Context
    from core.decision import Decision
    from core.lives import Life


def run(
    ctx: typer.Context,
    mode: Annotated[
        str | None, typer.Option(help="paper, testnet, demo or live, instead of `mode:`.")
    ] = None,
    seconds: Annotated[
        float, typer.Option(help="End after this long; 0 runs for ever.", min=0)
    ] = 0.0,
    resume: Annotated[
        bool, typer.Option("--resume", help="Lift the halt that an earlier run ended with.")
    ] = False,
) -> None:
    """Run the bot: one decision a bar, the stop on the exchange, everything in the journal.

    paper needs no key. testnet, demo and live take theirs from systemd's credentials or .env; live starts only when
    live_confirmation says so and `ebb assess` has passed. SIGTERM or Ctrl-C ends it within five seconds and leaves
    position and stop as they are; the next run adopts them.
    """
    from bot.config.load import in_mode

    context: Context = ctx.obj
    config = in_mode(context.config, mode)
    lives = run_bot(
        config,
        context.home,
        keys_for(config),
        Span(seconds, seconds or None),
        resume=resume,
    )
    ended = f"{len(lives)} short{'' if len(lives) == 1 else 's'}"
    typer.echo(f"{ended} ended during this run; `ebb status` shows how things stand")


@dataclass(frozen=True, slots=True)
class Span:
    """How long to run (s): until `at_least_s` have passed, `lives_wanted` shorts ended and nothing is held.

    `at_most_s` ends it in any case; None = it runs for ever.
    """

    at_least_s: float
    at_most_s: float | None
    lives_wanted: int = 0


def keys_for(config: "Config") -> "ExchangeKeys | None":
    """Return the keys that the mode needs, None for paper. Raises InputError or UnsafeError in one line."""
    if config.mode == "paper":
        return None
    import os

    from bot.config.exchange_keys import keys_of, sources_of
    from bot.hardening import harden

    harden()

    def warned(line: str) -> None:
        typer.echo(f"warning: {line}", err=True)

    return keys_of(config, sources_of(config, os.environ, warned))


def run_bot(
    config: "Config",
    home: Path,
    keys: "ExchangeKeys | None",
    span: Span,
    *,
    resume: bool = False,
) -> "list[Life]":
    """Run the bot of `config.mode` for `span`; return the shorts that ended."""
    import structlog

    from bot.log import LogFormat, LogLevel, configure
    from bot.log_file import CappedFile
    from core.events import OperatorAction

    secrets = [keys.key, keys.secret] if keys is not None else []
    section, file = config.log, None
    if section.file is not None:
        file = CappedFile(home / section.file, section.max_mb * 1_000_000)
    configure(LogFormat(section.format), LogLevel(section.level), secrets, file)
    running = _built(config, home, keys, structlog.get_logger())
    ended: list[Life] = []
    if resume:
        running.loop.ask(OperatorAction.RESUME, "resumed by the operator")
    with running.journal:
        _say_start(running, config, resume=resume)
        asyncio.run(_run(running, ended, span))
    return ended


def _built(
    config: "Config", home: Path, keys: "ExchangeKeys | None", log: "FilteringBoundLogger"
) -> "Running":
    """Build the bot; a client of an exchange is only loaded where there is one to speak to."""
    if keys is not None:
        from bot.connecting import build_connected

        return build_connected(config, home, keys, log)
    if config.market.source == "bybit":
        from bot.connecting import build_paper_on_bybit

        return build_paper_on_bybit(config, home, log)
    from bot.compose import build_paper

    return build_paper(config, home, log)


async def _run(running: "Running", ended: "list[Life]", span: Span) -> None:
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
            span.at_most_s is not None
            and elapsed_s >= span.at_least_s
            and len(ended) >= span.lives_wanted
            and flat
        ):
            loop.stop("the wanted time is over")

    loop.on_life, loop.on_decision = on_life, _say_decision
    if span.at_most_s is not None:
        handle = asyncio.get_running_loop()
        handle.call_later(span.at_least_s, check)
        handle.call_later(span.at_most_s, loop.stop, "the time is over")
    await loop.run()


def _say_start(running: "Running", config: "Config", *, resume: bool) -> None:
    from cli.words import life_lines

    model = running.card.model_id if running.card is not None else "none"
    section = config.instrument
    mode = "paper on " if config.mode == "paper" else ""
    typer.echo(f"{mode}{running.where}, {section.symbol} {section.bar}, model {model}")
    left = running.recovered
    if left.held_quantity:
        typer.echo(f"the journal says {left.held_quantity} LTC held, stop {left.stop_price}")
    for life in running.away:
        typer.echo("closed while the bot was away:")
        typer.echo("\n".join(life_lines(life)))
    if running.not_live:
        typer.echo(f"no new short is opened, what is held is looked after: {running.not_live}")
    if left.memory.halted:
        after = "lifted by --resume" if resume else "nothing is opened until `ebb resume`"
        typer.echo(f"halted: {left.memory.halted}; {after}")


def _say_decision(decision: "Decision") -> None:
    from cli.words import at, finding_text, probability

    said, verdict = decision.reason, decision.verdict
    if verdict is not None and verdict.findings:
        said = f"{verdict.ruling}, " + "; ".join(map(finding_text, verdict.findings))
    typer.echo(
        f"{at(decision.time)}  {decision.id}  close {decision.close:.2f}  forecast {probability(decision.forecast)}  "
        f"wants {decision.stance.value}{'' if said == decision.stance.value else f': {said}'}"
    )
