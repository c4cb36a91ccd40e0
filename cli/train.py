"""`ebb train`: fit a model on history, judge it walk-forward, keep it with its card."""

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pathlib import Path

    from bot.config.model import Config
    from cli.context import Context
    from research.train import TrainedModel

app = typer.Typer()


@app.command()
def train(
    ctx: typer.Context,
    from_: Annotated[str, typer.Option("--from", help="First day (UTC), like 2020-01-09.")] = "",
    to: Annotated[str, typer.Option("--to", help="Last day (UTC), included.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Train a model and say, fold by fold, what it was worth on history it had not seen.

    Uses the exchange, symbol, bar, limits, costs and `training:` of config.yaml. The newest model
    is the one that `model: latest` means.
    """
    context: Context = ctx.obj
    trained = fitted(context.config, context.home, from_, to, quiet=as_json)
    if as_json:
        typer.echo(json.dumps(_fields(trained), indent=2))
    else:
        typer.echo("\n".join(summary_lines(trained)))


def fitted(
    config: "Config", home: "Path", from_text: str, to_text: str, *, quiet: bool = False
) -> "TrainedModel":
    """Train for the days from `from_text` to `to_text`, with a progress bar on a terminal."""
    from research.assess.ledger import record
    from research.retraining import trial_of
    from research.train import train as fit
    from research.train_job import train_request

    with _progress(shown=sys.stderr.isatty() and not quiet) as watch:
        watch("features and labels", 0, 1)
        trained = fit(train_request(config, home, from_text, to_text), watch)
    record(home, trial_of(config, trained))
    return trained


def summary_lines(trained: "TrainedModel") -> list[str]:
    """Tell a training in a small table and a few lines."""
    from cli.words import at

    card = trained.card
    lines = [
        "fold  tested from  to          trained on  tested   AUC    Brier skill  trades  mean bp"
    ]
    for row in trained.folds:
        days = f"{at(row.test_from_ms)[:10]}   {at(row.test_until_ms)[:10]}"
        counts = f"{row.train_rows:>10,}  {row.test_rows:>6,}"
        scores = f"{row.auc:.3f}  {row.brier_skill:>+11.4f}"
        mean = f"{'-':>7}" if row.mean_pnl_bps is None else f"{row.mean_pnl_bps:>+7.1f}"
        lines.append(f"{row.number:>4}  {days}  {counts}   {scores}  {row.trades:>6,}  {mean}")
    return [
        *lines,
        card.note,
        (
            f"a short at every bar would have made {card.scores.always_short_mean_pnl_bps:+.1f} bp "
            "on average after costs"
        ),
        f"calibration {card.calibration.note}",
        f"model {card.model_id}",
        f"path  {trained.path}",
    ]


def _fields(trained: "TrainedModel") -> dict[str, object]:
    from dataclasses import asdict

    card = trained.card.model_dump(mode="json")
    folds = [asdict(row) for row in trained.folds]
    return {
        "model_id": trained.card.model_id,
        "path": str(trained.path),
        "note": trained.card.note,
        "edge_shown": trained.card.scores.edge_shown,
        "folds": folds,
        "card": card,
    }


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
