"""`ebb train`: fit a model on history, judge it walk-forward, keep it with its card."""

import contextlib
import json
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.artifacts.card import ModelCard
    from bot.config.model import Config
    from cli.context import Context
    from research.panel import PanelRequest
    from research.ticks.tape import Recording
    from research.train import TrainedModel

app = typer.Typer()


@app.command()
def train(
    ctx: typer.Context,
    from_: Annotated[str, typer.Option("--from", help="First day (UTC), like 2020-01-09.")] = "",
    to: Annotated[str, typer.Option("--to", help="Last day (UTC), included.")] = "",
    walk_forward: Annotated[
        bool, typer.Option("--walk-forward", help="Judge quarter by quarter; keeps no model.")
    ] = False,
    reversal: Annotated[
        str, typer.Option(help="Study the reversal head on these short bars instead, like 1m,5m.")
    ] = "",
    recording: Annotated[
        Path | None,
        typer.Option(
            help="Learn from this recording, like var/ticks: bars of its trades beside what `sources:` said."
        ),
    ] = None,
    exchange: Annotated[
        str,
        typer.Option(
            help="Whose ticks of --recording: bybit, the default, were recorded, bybit-archive imported."
        ),
    ] = "",
    out: Annotated[
        Path | None,
        typer.Option(
            help="Where --walk-forward or --reversal writes its page, like docs/models.md."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Train models and say, fold by fold, what they were worth on history they had not seen.

    Uses the exchange, symbol, bar, limits, costs and `training:` of config.yaml. The first model becomes the
    champion, which `model: latest` means; a later one serves only once `ebb models promote` says so.
    """
    context: Context = ctx.obj
    heard = _recording(recording, exchange, walk_forward=walk_forward, reversal=reversal)
    if walk_forward:
        _walk_forward(context, from_, to, out)
        return
    if reversal:
        _reversal(context, reversal, (from_, to), out)
        return
    models = fitted_all(context.config, context.home, from_, to, heard, quiet=as_json)
    if as_json:
        members = [_fields(one) for one in models[:-1]]
        told = _fields(models[-1]) | ({"members": members} if members else {})
        typer.echo(json.dumps(told, indent=2))
    else:
        typer.echo("\n\n".join("\n".join(summary_lines(one)) for one in models))
        typer.echo(_serving_line(context.home, models[-1].card.model_id))


def fitted(
    config: "Config", home: Path, from_text: str, to_text: str, *, quiet: bool = False
) -> "TrainedModel":
    """Train for the days from `from_text` to `to_text`, and return the newest model."""
    return fitted_all(config, home, from_text, to_text, quiet=quiet)[-1]


def fitted_all(
    config: "Config",
    home: Path,
    from_text: str,
    to_text: str,
    recording: "Recording | None" = None,
    *,
    quiet: bool = False,
) -> "list[TrainedModel]":
    """Train for the days from `from_text` to `to_text`, with a progress bar on a terminal; the newest is last.

    Several kinds become members of an ensemble, which is then the newest. Who served goes on serving; the first model
    of a home becomes its champion.
    """
    from bot.artifacts.registry import champions, promote, settle
    from bot.clock import host_ms
    from research.assess.ledger import record
    from research.cost import peak_mb
    from research.panel import train_panel
    from research.retraining import trial_of
    from research.train import TrainedModel
    from research.train import train as fit
    from research.train_job import CHECKPOINTS, panel_request

    with _progress(shown=sys.stderr.isatty() and not quiet) as watch:
        watch("features and labels", 0, 1)
        request = panel_request(config, home, from_text, to_text, recording)
        settle(home, host_ms())
        if not quiet:
            typer.echo(_cost_in_words(request), err=True)
        if len(request.members) == 1:
            models = [fit(request.members[0], watch)]
        else:
            panel = train_panel(request, watch)
            models = [*panel.members, TrainedModel(panel.card, panel.path, ())]
    if not quiet:
        typer.echo(f"most memory held {peak_mb():,.0f} MB", err=True)
    if champions(home).serving is None:
        promote(home, models[-1].card.model_id, "the first model", host_ms())
    record(home, trial_of(config, models[-1]))
    shutil.rmtree(home / CHECKPOINTS, ignore_errors=True)
    return models


def _recording(
    folder: Path | None, exchange: str, *, walk_forward: bool, reversal: str
) -> "Recording | None":
    from core.errors import InputError

    if folder is None:
        if exchange:
            raise InputError(f"--exchange {exchange} without --recording", wanted="both or none")
        return None
    if walk_forward or reversal:
        raise InputError(
            f"--recording with {'--walk-forward' if walk_forward else '--reversal'}",
            wanted="one of them: those study imported candles",
        )
    from research.ticks.tape import RECORDED, Recording

    return Recording(folder, exchange or RECORDED)


def _serving_line(home: Path, trained: str) -> str:
    from bot.artifacts.load import latest_id

    serving = latest_id(home)
    if serving == trained:
        return f"{trained} serves"
    return (
        f"{serving} goes on serving; `ebb models compare {trained}` holds the new one against it, "
        f"`ebb models promote {trained}` lets it serve"
    )


def _cost_in_words(request: "PanelRequest") -> str:
    """Say what a training will cost before it starts, from a few steps of each kind."""
    from core.calendar import bar_text_of
    from research.cost import cost_of

    words, total_s, most_mb = [], 0.0, 0.0
    for member in request.members:
        cost = cost_of(member)
        total_s, most_mb = total_s + cost.seconds, max(most_mb, cost.megabytes)
        name = f"{member.chosen.kind} {bar_text_of(member.dataset.bar_ms)}"
        words.append(f"{name} {_time(cost.seconds)} on {cost.rows:,} rows")
    return f"training takes about {_time(total_s)} and {most_mb:,.0f} MB: {'; '.join(words)}"


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"


def _walk_forward(context: "Context", from_text: str, to_text: str, out: Path | None) -> None:
    """Judge every model of the settings quarter by quarter, and write the page."""
    from research.train_job import CHECKPOINTS
    from research.walk_forward import walk_forward
    from research.walk_forward_job import walk_request
    from research.walk_forward_page import page

    with _progress(shown=sys.stderr.isatty()) as watch:
        watch("features and labels", 0, 1)
        request = walk_request(context.config, context.home, from_text, to_text)
        found = walk_forward(request, watch)
    shutil.rmtree(context.home / CHECKPOINTS, ignore_errors=True)
    _write(page(found, shlex.join(["ebb", *sys.argv[1:]])), out)


def _reversal(context: "Context", bars: str, days: tuple[str, str], out: Path | None) -> None:
    """Study what leaving a short early saves and costs, keep the head, and write the page."""
    from research.reversal_job import reversal_page, reversal_studies

    with _progress(shown=sys.stderr.isatty()) as watch:
        found = reversal_studies(context.config, context.home, bars, days, watch)
    _write(reversal_page(found, shlex.join(["ebb", *sys.argv[1:]])), out)


def _write(text: str, out: Path | None) -> None:
    from bot.files import replaced

    if out is None:
        typer.echo(text)
        return
    with replaced(out) as file:
        file.write(text.encode())
    typer.echo(f"written: {out}")


def summary_lines(trained: "TrainedModel") -> list[str]:
    """Tell a training in a small table and a few lines."""
    from cli.words import at

    card = trained.card
    if not trained.folds:
        return [*_money_lines(card), f"model {card.model_id}", f"path  {trained.path}"]
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
        *_money_lines(card),
        f"calibration {card.calibration.note}",
        f"model {card.model_id}",
        f"path  {trained.path}",
    ]


def _money_lines(card: "ModelCard") -> list[str]:
    scores = card.scores
    return [
        card.note,
        f"Brier {scores.brier:.5f}, skill against the base rate {scores.brier_skill:+.4f}",
        (
            f"a short at every bar would have made {scores.always_short_mean_pnl_bps:+.1f} bp "
            "on average after costs"
        ),
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
    from rich.progress import (
        BarColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("")
        yield lambda name, done, most: bar.update(
            task, description=name, completed=done, total=most
        )
