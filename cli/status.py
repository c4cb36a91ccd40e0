"""`ebb status`: how the bot stands, read from its journal; the engine is never asked."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.config.sources import SourcesSection
    from bot.standing import Standing
    from cli.context import Context


def status(
    ctx: typer.Context,
    mode: Annotated[str | None, typer.Option(help="Of this mode instead of `mode:`.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Show position, stop, equity, last decision, and how old each of them is."""
    from bot.config.load import in_mode
    from bot.standing import standing_of

    context: Context = ctx.obj
    config = in_mode(context.config, mode)
    standing = standing_of(context.home, config.state)
    typer.echo(
        json.dumps(standing.plain(), indent=2)
        if as_json
        else "\n".join(_lines(standing, config.sources))
    )


SILENT_S = 60.0
"""A running bot writes at least each poll of the account; after this long without a word it probably hangs."""


def _pulse(standing: "Standing") -> str:
    if not standing.running:
        return "not running"
    if standing.age_s is not None and standing.age_s > SILENT_S:
        return "running but silent: it may hang, and what follows is old (`ebb flatten` closes by hand)"
    return "running"


def _lines(standing: "Standing", sources: "SourcesSection") -> list[str]:
    from cli.words import age, at, probability, source_lines

    said = "never" if standing.age_s is None else f"{age(standing.age_s)} ago"
    lines = [f"mode      {standing.mode}, {_pulse(standing)}, last word {said}"]
    position = standing.position
    if position is None or not position.quantity:
        lines.append("position  flat")
    else:
        lines.append(
            f"position  {position.quantity} LTC at {position.entry_price:.2f}, stop {position.stop_price}, "
            f"liquidation {position.liquidation_price}"
        )
    if standing.wallet is not None:
        lines.append(
            f"equity    {standing.wallet.equity_usdt:.2f} USDT (wallet {standing.wallet.wallet_usdt:.2f})"
        )
    decision = standing.decision
    if decision is not None:
        lines.append(
            f"decision  {decision.id} {at(decision.time)}: forecast {probability(decision.forecast)}, "
            f"{decision.stance.value}, {decision.reason}"
        )
    lines.append(f"halted    {standing.halted or 'no'}")
    if standing.waiting is not None:
        word = standing.waiting
        lines.append(f"waiting   {word.action.value}, for the bot's next start: {word.reason}")
    if standing.not_live:
        lines.append(f"live      no new short: {standing.not_live}")
    lines.append(_model_line(standing))
    if standing.kept_out:
        lines.append(f"promoted  not taken up: {standing.kept_out}")
    lines += source_lines(standing.sources, standing.now_ms, sources)
    return [*lines, f"journal   {standing.journal}, {standing.rows:,} rows"]


def _model_line(standing: "Standing") -> str:
    said = f"model     {standing.model_id or 'none'}"
    if standing.model_age_days is not None:
        said += f", learned until {standing.model_age_days:.1f} days ago"
    health = standing.health
    if health is None:
        return said
    parts = []
    if health.input_drift == health.input_drift:
        parts.append(f"inputs {health.input_drift:.2f} ({health.input_feature})")
    if health.outcome_drift == health.outcome_drift:
        parts.append(f"outcomes {health.outcome_drift:.2f}")
    return f"{said}; drift, times the usual: {', '.join(parts)}" if parts else said
