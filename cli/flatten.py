"""`ebb flatten`: close everything now, through the bot, and by hand when it does not answer."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.config.exchange_keys import ExchangeKeys
    from bot.config.model import Config
    from cli.context import Context


def flatten(
    ctx: typer.Context,
    reason: Annotated[
        str, typer.Argument(help="Why, for the journal.")
    ] = "flattened by the operator",
    mode: Annotated[str | None, typer.Option(help="Of this mode instead of `mode:`.")] = None,
    within: Annotated[
        float, typer.Option(help="How long to try by hand, in seconds.", min=1, max=600)
    ] = 30.0,
) -> None:
    """Close what is held and halt. On an exchange the position is then read, and closed by hand if it is still there.

    Exit code 0 when the exchange was seen to hold nothing (on paper: when the bot took the word), else 1.
    """
    from bot.config.load import in_mode
    from cli.operating import leave, state_folder
    from cli.run import keys_for
    from core.events import OperatorAction

    context: Context = ctx.obj
    config = in_mode(context.config, mode)
    # A wrong or missing key is said before anything is left for the bot: nothing is half done then.
    keys = keys_for(config) if config.mode != "paper" else None
    taken = leave(state_folder(config, context.home), OperatorAction.FLATTEN, reason)
    if config.mode == "paper":
        raise typer.Exit(0 if taken else 1)
    raise typer.Exit(0 if keys and _by_hand(config, keys, within, taken=taken) else 1)


def _by_hand(config: "Config", keys: "ExchangeKeys", within_s: float, *, taken: bool) -> bool:
    """Read the position, close what is left of it, and say what was seen."""
    import time

    from bot.bybit.reply import ReadError
    from bot.guard.open import open_hand
    from core.order import FLATTEN_PREFIX

    hand, _ = open_hand(config, keys, FLATTEN_PREFIX)
    if taken:
        time.sleep(2.0)  # the bot's own close comes first
    typer.echo(f"by hand: asking the exchange what is held, for up to {within_s:g} s")
    try:
        held = hand.flatten(within_s, lambda step: typer.echo(f"by hand: {step}"))
    except ReadError:
        typer.echo("the position was not seen: it may still be held", err=True)
        raise
    if held.quantity:
        typer.echo(f"still held: {held.quantity} LTC, stop {held.stop_price}", err=True)
        return False
    typer.echo("the exchange holds nothing")
    return True
