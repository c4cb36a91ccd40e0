"""`ebb assess`: what your own data and machine say about trading live: live, paper or do not trade."""

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cli.context import Context
    from research.assess.job import Assessed


def assess(
    ctx: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Judge model and settings: edge after costs, stops, drawdown, latency, sources. Needs no network.

    Uses the history, the model and the `assess:` limits of config.yaml, and writes verdict.json and a page
    under home. `ebb run --mode live` asks for a verdict of `live` that has not expired.
    """
    from research.assess.job import assess as judged

    context: Context = ctx.obj
    with _progress(shown=sys.stderr.isatty() and not as_json) as watch:
        assessed = judged(context.config, context.home, watch)
    if as_json:
        typer.echo(json.dumps(assessed.told, indent=2, allow_nan=False))
    else:
        typer.echo("\n".join(summary_lines(assessed)))


def summary_lines(assessed: "Assessed") -> list[str]:
    """Tell a verdict: the word, every gate with its reason, and where it lies."""
    from cli.words import at

    told = assessed.told
    marks = {"passed": "+", "open": "?", "against": "-", "noted": " "}
    lines = [f"verdict  {told['verdict_in_words']}"]
    lines += [f"  {marks[gate.answer.value]} {gate.reason}" for gate in assessed.judged.gates]
    missing = told["not_measured"]
    if isinstance(missing, list) and missing:
        lines.append(f"not measured: {', '.join(missing)}")
    expires = told["expires_at"]
    return [
        *lines,
        f"model {told['model_id'] or 'none'}, valid until {at(expires if isinstance(expires, int) else None)} UTC",
        f"verdict {assessed.path}",
        f"report  {assessed.report}",
    ]


@contextlib.contextmanager
def _progress(*, shown: bool) -> Iterator[Callable[[str, int, int], None]]:
    if not shown:
        yield lambda name, done, most: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("")
        yield lambda name, done, most: bar.update(
            task, description=name, completed=done, total=most
        )
