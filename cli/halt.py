"""`ebb halt`: nothing is opened any more until a person resumes; what is held keeps its stop."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cli.context import Context


def halt(
    ctx: typer.Context,
    reason: Annotated[str, typer.Argument(help="Why, for the journal.")] = "halted by the operator",
    mode: Annotated[str | None, typer.Option(help="Of this mode instead of `mode:`.")] = None,
) -> None:
    """Tell the bot to open nothing any more. Exit code 1 when it did not take the word."""
    from bot.config.load import in_mode
    from cli.operating import leave, state_folder
    from core.events import OperatorAction

    context: Context = ctx.obj
    config = in_mode(context.config, mode)
    if not leave(state_folder(config, context.home), OperatorAction.HALT, reason):
        raise typer.Exit(1)
