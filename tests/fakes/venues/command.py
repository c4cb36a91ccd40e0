"""`ebb data ...` as a person types it, with the exchanges of `server.py` in place of the real ones.

python -m tests.fakes.venues.command ROOT HOME data-words...   # ROOT like http://127.0.0.1:8123
python -m tests.fakes.venues.command --serve PORT              # serve until a key is pressed
"""

import sys
from functools import partial
from pathlib import Path

import typer

from bot.feeds.venues.client import Client, open_client
from cli import data
from cli.context import Context
from core.errors import EbbError
from tests.fakes.venues.server import venues


def opened(root: str, name: str) -> Client:
    return open_client(name, f"{root}/{name}")


def run(root: str, home: Path, words: list[str]) -> int:
    """Run one command; return its exit code."""
    context = Context(home_override=home, opens=partial(opened, root))
    try:
        result = typer.main.get_command(data.app).main(
            words, "ebb data", standalone_mode=False, obj=context
        )
    except EbbError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return result if isinstance(result, int) else 0


if __name__ == "__main__":
    if sys.argv[1] == "--serve":
        with venues(int(sys.argv[2])) as served:
            print(served.root, flush=True)
            sys.stdin.read()
    else:
        sys.exit(run(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]))
