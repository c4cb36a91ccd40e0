"""`ebb guard`: the second, small process: it covers or closes a short that nobody covers or looks after."""

import signal
import threading
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cli.context import Context


def guard(
    ctx: typer.Context,
    mode: Annotated[
        str | None, typer.Option(help="testnet, demo or live, instead of `mode:`.")
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="Look once, act, and leave.")] = False,
) -> None:
    """Watch the account beside the bot, as a process of its own; best as a service of its own with a key of its own.

    A short without a stop gets one, or is closed; a bot whose journal is silent is told of, and a short that nobody
    looks after is closed when `guard.close_unattended_after_s` is over. With --once exit code 1 tells of trouble.
    """
    import structlog

    from bot.config.load import in_mode
    from bot.guard.open import open_guard
    from bot.guard.watch import keep_watch
    from bot.log import LogFormat, LogLevel, configure
    from bot.watchdog import ALIVE, READY, Watchdog
    from cli.run import keys_for
    from core.errors import InputError
    from risk.guard import Deed

    context: Context = ctx.obj
    config = in_mode(context.config, mode)
    keys = keys_for(config)
    if keys is None:
        raise InputError("mode paper has no account to guard", wanted="testnet, demo or live")
    configure(LogFormat(config.log.format), LogLevel(config.log.level), [keys.key, keys.secret])
    watch = open_guard(config, context.home, keys, structlog.get_logger())
    if once:
        judgement = watch.round()
        typer.echo(judgement.reason or "all is well" if judgement else "the account was not read")
        raise typer.Exit(0 if judgement and judgement.deed is Deed.NOTHING else 1)
    stop, systemd = threading.Event(), Watchdog()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    systemd.tell(READY)

    def pause(seconds: float) -> bool:
        systemd.tell(ALIVE)
        return stop.wait(seconds)

    keep_watch(watch, config.guard.every_s, pause)
