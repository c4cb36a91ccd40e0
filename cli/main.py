"""`ebb`: finds the command, hands it the context, and turns every failure into one line and a code.

Exit codes are stable (docs/exit-codes.md):

    0    done
    1    a defect of Ebb, or a check that found something wrong
    2    the input is wrong: a file, a key, an option
    3    refused: going on would risk money
    4    a resource failed: disk full, lock held, file damaged
    5    a law of the machine was broken; Ebb halted
    130  interrupted by Ctrl-C
    141  the reader of the output went away

Commands are imported when they are called: `ebb --help` reads none of them.
"""

import errno
import importlib
import importlib.util
import os
import sys
import traceback
from pathlib import Path
from typing import Annotated, Any

import typer
import typer.main
from typer.core import TyperCommand, TyperGroup

from bot.outside import printable
from cli.context import Context
from core.errors import EbbError, InputError, ResourceError

COMMANDS = {
    "demo": "Run the whole way on an embedded market: no key, no network.",
    "exchange-demo": "Show a short, its stop and a kill -9 on a simulated exchange.",
    "doctor": "Check key, account, machine and model before a run.",
    "run": "Run the bot until it is stopped.",
    "guard": "Watch the account beside the bot, and act when nobody does.",
    "halt": "Tell the bot to open nothing any more.",
    "resume": "Lift a halt.",
    "flatten": "Close everything now, through the bot or by hand.",
    "status": "Show how the bot stands, from its journal.",
    "latency": "Show how long data, decisions and orders took.",
    "reconcile": "Compare the journal with the exchange's own executions.",
    "explain": "Tell why a decision was taken.",
    "data": "Record, download, import, check and list history.",
    "train": "Train a model on history and judge it.",
    "models": "List models and show their cards.",
    "assess": "Judge model and settings: live, paper or do not trade.",
    "replay": "Replay history through the bot's own engine.",
    "replay-ticks": "Replay recorded ticks, with time for them to travel.",
    "chain": "Watch Litecoin's chain for large deposits.",
    "config": "Check and show the settings.",
    "simulator": "Serve an exchange that speaks Bybit V5, and list its faults.",
}
"""Every command with its line in `ebb --help`.

The module of the same name (with _ for -) holds a typer `app`, or a function of that name again.
"""

INTERRUPTED, READER_GONE = 130, 141
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EMFILE, errno.EFBIG})
"""What the machine lacks, with or without the name of a file."""


class LazyGroup(TyperGroup):
    """The commands of COMMANDS whose module is there; a module is imported when it is called."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401 - typer vendors click unnamed
        return [name for name in COMMANDS if importlib.util.find_spec(_module_of(name))]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401 - as above
        if cmd_name not in self.list_commands(ctx):
            return None
        return TyperCommand(cmd_name, help=COMMANDS[cmd_name], rich_markup_mode=None)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - as above
        self.commands = {name: self.get_command(ctx, name) for name in self.list_commands(ctx)}
        name, found, rest = super().resolve_command(ctx, args)
        if name is None or found is None:
            return name, found, rest
        return name, typer.main.get_command(_app_of(name)), rest


def _module_of(name: str) -> str:
    return f"cli.{name.replace('-', '_')}"


def _app_of(name: str) -> typer.Typer:
    """Import `cli.<name>` and return its `app`, or one made of its function `<name>`."""
    module = importlib.import_module(_module_of(name))
    part: typer.Typer | None = getattr(module, "app", None)
    if part is None:
        part = typer.Typer()
        part.command(name)(getattr(module, name.replace("-", "_")))
    # To typer each is an app of its own; here they are parts of one, and look like it.
    part.rich_markup_mode, part._add_completion = None, False  # noqa: SLF001
    return part


app = typer.Typer(
    cls=LazyGroup,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import PackageNotFoundError, version

        try:
            typer.echo(f"ebb {version('ebb')}")
        except PackageNotFoundError:
            typer.echo("ebb (not installed)")
        raise typer.Exit


@app.callback()
def ebb(
    ctx: typer.Context,
    config: Annotated[
        Path | None, typer.Option(help="Settings. Default: ./config.yaml, else the defaults.")
    ] = None,
    home: Annotated[
        str | None, typer.Option(help="Folder of all that Ebb writes, instead of `home:`.")
    ] = None,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show the traceback of a failure.")
    ] = False,
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    """Ebb shorts the LTC/USDT perpetual or stays flat; it is never long."""
    if home == "":
        raise InputError("--home is empty", wanted="a folder", fix="name it, or leave --home out")
    ctx.obj = Context(config, None if home is None else Path(home), debug)


def main(arguments: list[str] | None = None) -> None:
    """Run one command and leave the process with its exit code."""
    # All that is written is the user's alone, whatever the shell says: journals, verdicts, words to the bot.
    os.umask(0o077)
    arguments = sys.argv[1:] if arguments is None else arguments
    code = run(arguments)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        code = READER_GONE
        sys.stdout = None  # nothing is left to flush at exit
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command; say a failure in one line on stderr; return the exit code."""
    try:
        result = typer.main.get_command(app).main(arguments, "ebb", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except BaseException as error:  # noqa: BLE001 - the last line: everything becomes one line
        if "--debug" in arguments:
            traceback.print_exception(error)
        return _told(error)


def _told(error: BaseException) -> int:
    match error:
        case EbbError():
            return _say(str(error), error.exit_code)
        case KeyboardInterrupt() | typer.Abort():
            return _say("interrupted", INTERRUPTED)
        case SystemExit(code=int(code)):
            # Typer leaves with 1 when the reader of the output went away.
            return READER_GONE if isinstance(error.__context__, BrokenPipeError) else code
        case OSError() if error.filename or error.errno in _FULL:
            where = f"{error.filename}: " if error.filename else ""
            return _say(f"{where}{error.strerror}", ResourceError.exit_code)
        case typer.TyperException():
            return _say_usage(error)
        case _:
            text = f"unexpected {type(error).__name__}: {error}; `ebb --debug ...` shows where"
            return _say(text, EbbError.exit_code)


def _say_usage(error: typer.TyperException) -> int:
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        typer.echo(error.format_message(), err=True)
        return error.exit_code
    hint = f"; see `{context.command_path} --help`" if context is not None else ""
    return _say(f"{error.format_message().rstrip('.')}{hint}", error.exit_code)


def _say(text: str, code: int) -> int:
    # What an exchange or a file said stands in it: on a terminal it must not be more than text.
    typer.echo(f"error: {printable(' '.join(text.split()))}", err=True)
    return code


if __name__ == "__main__":
    main()
