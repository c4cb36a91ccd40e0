"""`ebb resume`: lift a halt."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cli.context import Context


def resume(
    ctx: typer.Context,
    reason: Annotated[
        str, typer.Argument(help="Why, for the journal.")
    ] = "resumed by the operator",
    mode: Annotated[str | None, typer.Option(help="Of this mode instead of `mode:`.")] = None,
) -> None:
    """Tell the bot that it may open shorts again. Exit code 1 when it did not take the word."""
    from bot.config.load import in_mode
    from cli.operating import leave, state_folder
    from core.events import OperatorAction

    context: Context = ctx.obj
    config = in_mode(context.config, mode)
    if not leave(state_folder(config, context.home), OperatorAction.RESUME, reason):
        raise typer.Exit(1)
