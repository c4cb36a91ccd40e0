"""`ebb models`: which models are there, what is known about one, which of them serves."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.artifacts.card import ModelCard
    from cli.context import Context

app = typer.Typer(
    help="List models, show and compare them, say which serves.", no_args_is_help=True
)

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]


@app.command("list")
def list_(ctx: typer.Context, as_json: Json = False) -> None:
    """List the models on disk; the one that serves is marked. Exit code 1 when a card is damaged."""
    from bot.artifacts.load import latest_id, model_ids, read_card
    from core.errors import InputError

    context: Context = ctx.obj
    serving = latest_id(context.home)
    fields: list[dict[str, object]] = []
    lines: list[str] = []
    for model_id in model_ids(context.home):
        try:
            card = read_card(context.home, model_id)
        except InputError as error:
            fields.append({"model_id": model_id, "error": str(error)})
            lines.append(f"  {model_id}  {error}")
            continue
        fields.append(
            {
                "model_id": model_id,
                "latest": model_id == serving,
                "symbol": card.symbol,
                "bar_ms": card.bar_ms,
                "exchange": card.exchange,
                "trained_until_ms": card.trained_until_ms,
                "age_days": round(age_days(card.trained_until_ms), 2),
                "auc": card.scores.auc,
                "edge_shown": card.scores.edge_shown,
                "note": card.note,
            }
        )
        old = f"{age_days(card.trained_until_ms):.0f} d old"
        lines.append(f"{'*' if model_id == serving else ' '} {model_id}  {old}  {card.note}")
    if as_json:
        typer.echo(json.dumps(fields, indent=2))
    else:
        typer.echo("\n".join(lines) or "no model yet; `ebb train` makes one")
    if any("error" in field for field in fields):
        raise typer.Exit(1)


@app.command()
def show(
    ctx: typer.Context,
    model_id: Annotated[
        str, typer.Argument(help="The model's id; latest is the one that serves.")
    ] = "latest",
    as_json: Json = False,
) -> None:
    """Show one card, after proving that neither it nor the model file was changed."""
    from bot.artifacts.load import read_card, read_model_file

    context: Context = ctx.obj
    card = read_card(context.home, model_id)
    read_model_file(context.home, card)
    typer.echo(card.model_dump_json(indent=2) if as_json else "\n".join(_card_lines(card)))


@app.command()
def compare(
    ctx: typer.Context,
    challenger: Annotated[str, typer.Argument(metavar="ID", help="The model to try.")],
    champion: Annotated[
        str, typer.Argument(metavar="OTHER", help="Whom against; latest is the one that serves.")
    ] = "latest",
    as_json: Json = False,
) -> None:
    """Compare two models on bars that neither had seen; promotes nobody."""
    from dataclasses import asdict

    from bot.artifacts.load import read_card
    from research.contest import contest

    context: Context = ctx.obj
    against = read_card(context.home, champion).model_id
    found = contest(context.config, context.home, against, challenger)
    typer.echo(json.dumps(asdict(found), indent=2) if as_json else found.why)


@app.command()
def promote(
    ctx: typer.Context,
    model_id: Annotated[str, typer.Argument(metavar="ID", help="The model that is to serve.")],
    reason: Annotated[str, typer.Option(help="Why, for those who read it later.")] = "by a person",
) -> None:
    """Let a model serve, whatever a comparison says; a running bot takes it up within a minute."""
    from bot.artifacts.registry import promote as crown
    from bot.clock import host_ms

    context: Context = ctx.obj
    crown(context.home, model_id, reason, host_ms())
    typer.echo(f"{model_id} serves")


@app.command()
def rollback(ctx: typer.Context) -> None:
    """Let the model that served before serve again."""
    from bot.artifacts.registry import rollback as back
    from bot.clock import host_ms

    context: Context = ctx.obj
    serving = back(context.home, host_ms()).serving
    typer.echo(f"{serving.model_id if serving else 'nobody'} serves again")


@app.command()
def retrain(ctx: typer.Context, as_json: Json = False) -> None:
    """Train a challenger on all history and promote it if it beats the champion out of sample."""
    from dataclasses import asdict

    from research.retraining import retrain as renew

    context: Context = ctx.obj
    done = renew(context.config, context.home)
    if as_json:
        typer.echo(json.dumps(asdict(done), indent=2))
    else:
        typer.echo(f"{done.why}\n{done.serving} serves")


def age_days(trained_until_ms: int) -> float:
    """Return how old the newest outcome is that a model has learned from."""
    from bot.clock import host_ms

    return (host_ms() - trained_until_ms) / 86_400_000


def _card_lines(card: "ModelCard") -> list[str]:
    from cli.words import at
    from core.calendar import bar_text_of

    scores, label = card.scores, card.label
    money = "no trade"
    if scores.mean_pnl_bps is not None:
        error = "" if scores.standard_error_bps is None else f" (+-{scores.standard_error_bps:.1f})"
        money = f"{scores.mean_pnl_bps:+.1f} bp{error} a trade over {scores.trades:,} trades"
    return [
        f"model      {card.model_id}, {card.rounds} rounds, {card.model_bytes:,} bytes",
        f"market     {card.exchange} {card.symbol} {bar_text_of(card.bar_ms)}",
        (
            f"trained    {at(card.trained_from_ms)} to {at(card.trained_until_ms)}, {card.rows:,} rows, "
            f"{age_days(card.trained_until_ms):.0f} days ago"
        ),
        (
            f"label      stop {label.stop_loss_pct_of_price:g} %, target "
            f"{label.take_profit_pct_of_price:g} %, {label.time_exit_bars} bars, "
            f"fee {label.taker_fee_bps:g} bp, slippage {label.slippage_bps:g} bp"
        ),
        f"ranking    AUC {scores.auc:.4f} over {scores.folds} folds, {scores.rows:,} rows",
        (
            f"Brier      {scores.brier:.5f}, of the base rate {scores.brier_of_base_rate:.5f}, "
            f"skill {scores.brier_skill:+.4f}"
        ),
        f"log loss   {scores.log_loss:.5f}",
        (
            f"after cost {money} from forecast {scores.threshold:g} on; always short "
            f"{scores.always_short_mean_pnl_bps:+.1f} bp"
        ),
        f"calibrated {card.calibration.note}",
        "forecast   "
        + "  ".join(f"{one.mean_forecast:.3f}>{one.observed_rate:.3f}" for one in scores.deciles),
        f"features   {', '.join(card.features)}",
        f"may miss   {', '.join(card.may_be_missing) or 'none'}",
        f"absent     {', '.join(card.absent) or 'none'}",
        (
            f"hashes     model {card.model_sha256[:12]}, data {card.dataset_fingerprint[:12]}, "
            f"features {card.feature_fingerprint[:12]}, proved"
        ),
        f"note       {card.note}",
    ]
