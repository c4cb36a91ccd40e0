"""`ebb models`: which models are there, and what is known about one."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.artifacts.card import ModelCard
    from cli.context import Context

app = typer.Typer(help="List models and show their cards.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]


@app.command("list")
def list_(ctx: typer.Context, as_json: Json = False) -> None:
    """List the models on disk; the newest is marked. Exit code 1 when a card is damaged."""
    from bot.artifacts.load import latest_id, model_ids, read_card
    from core.errors import InputError

    context: Context = ctx.obj
    newest = latest_id(context.home)
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
                "latest": model_id == newest,
                "symbol": card.symbol,
                "bar_ms": card.bar_ms,
                "exchange": card.exchange,
                "trained_until_ms": card.trained_until_ms,
                "auc": card.scores.auc,
                "edge_shown": card.scores.edge_shown,
                "note": card.note,
            }
        )
        lines.append(f"{'*' if model_id == newest else ' '} {model_id}  {card.note}")
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
        str, typer.Argument(help="The model's id; latest is the newest.")
    ] = "latest",
    as_json: Json = False,
) -> None:
    """Show one card, after proving that neither it nor the model file was changed."""
    from bot.artifacts.load import read_card, read_model_file

    context: Context = ctx.obj
    card = read_card(context.home, model_id)
    read_model_file(context.home, card)
    typer.echo(card.model_dump_json(indent=2) if as_json else "\n".join(_card_lines(card)))


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
        f"trained    {at(card.trained_from_ms)} to {at(card.trained_until_ms)}, {card.rows:,} rows",
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
