"""`ebb config`: is the file right, what is in force, and the schemas that editors read.

Exit codes: 0 right; 1 a committed schema is not current; 2 or 3 the file is refused.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cli.context import Context

app = typer.Typer(help="Check and show the settings.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]


@app.command()
def check(ctx: typer.Context) -> None:
    """Read config.yaml and the strategy it names; say ok, or the first line that is wrong."""
    context: Context = ctx.obj
    name = context.config.path or "default settings"
    typer.echo(f"ok: {name}, strategy {context.config.strategy.kind}")
    typer.echo(f"fingerprint {context.config.fingerprint}")


@app.command()
def show(ctx: typer.Context, as_json: Json = False) -> None:
    """Print every setting in force, defaults among them. Keys of exchanges are never part of it."""
    context: Context = ctx.obj
    settings = context.config.to_dict() | {"fingerprint": context.config.fingerprint}
    if as_json:
        typer.echo(json.dumps(settings, indent=2, default=str))
        return
    for name, value in settings.items():
        if not isinstance(value, dict):
            typer.echo(f"{name}: {_text(value)}")
            continue
        typer.echo(f"{name}:")
        for key, inner in value.items():
            typer.echo(f"  {key}: {_text(inner)}")


@app.command()
def schema(
    check_only: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail when a file is not current.")
    ] = False,
    root: Annotated[Path, typer.Option(help="Root of the repository.")] = Path(),
) -> None:
    """Write the JSON Schemas of config.yaml and of every kind of strategy file."""
    from bot.config.schema import schemas
    from bot.files import replaced

    stale = []
    for name, content in schemas().items():
        path = root / name
        if path.is_file() and path.read_bytes() == content:
            continue
        stale.append(name)
        if not check_only:
            with replaced(path) as file:
                file.write(content)
    said = "not current: " if check_only else "written: "
    typer.echo(f"{said}{', '.join(stale)}" if stale else "all current")
    if stale and check_only:
        raise typer.Exit(1)


def _text(value: object) -> str:
    return "null" if value is None else str(value)
