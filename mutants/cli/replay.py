"""`ebb replay`: history through the running bot's own engine, with a journal and a report."""

import json
import shlex
import sys
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cli.context import Context
    from research.replay_job import Replayed

SHOWN_LIVES = 3


def replay(
    ctx: typer.Context,
    from_: Annotated[str, typer.Option("--from", help="First day (UTC), like 2024-01-01.")] = "",
    to: Annotated[str, typer.Option("--to", help="Last day (UTC), included.")] = "",
    journal: Annotated[
        str, typer.Option(help="changes: what changed something; all: every bar and decision too.")
    ] = "changes",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Replay history: trades, PnL after costs, drawdown, refusals, and an HTML report.

    Uses the exchange, symbol and bar of config.yaml and the model that the strategy names.
    """
    from bot.recorder import Detail
    from core.errors import InputError
    from research.period import period_of
    from research.replay_job import ReplayRequest, run_replay

    if journal not in {detail.value for detail in Detail}:
        raise InputError(f"--journal {journal}", wanted="all or changes")
    context: Context = ctx.obj
    period = period_of(context.config, context.home, from_, to)
    command = shlex.join(["ebb", *sys.argv[1:]])
    request = ReplayRequest(
        context.config,
        context.home,
        period.history,
        period.from_ms,
        period.to_ms,
        Detail(journal),
        command,
    )
    replayed = run_replay(request)
    if as_json:
        typer.echo(json.dumps(replayed.summary, indent=2))
        return
    typer.echo("\n".join(summary_lines(replayed)))


def summary_lines(replayed: "Replayed") -> list[str]:
    """Tell a replay in a few lines."""
    from cli.words import life_lines

    found, result = replayed.summary, replayed.result
    lines = [line for life in replayed.lives[-SHOWN_LIVES:] for line in life_lines(life)]
    if len(replayed.lives) > SHOWN_LIVES:
        lines.insert(0, f"the last {SHOWN_LIVES} of {len(replayed.lives)} shorts:")
    refused = (
        ", ".join(f"{rule} {count}" for rule, count in sorted(result.refusal_counts.items()))
        or "none"
    )
    speed = f"{result.bars:,} bars in {result.seconds:.1f} s ({result.bars_per_s:,.0f} bars/s)"
    money = f"PnL after costs {found['pnl_usdt']:+.2f} USDT ({found['pnl_pct']:+.2f} %)"
    costs = f"fees {found['fees_usdt']:.2f}, funding {found['funding_usdt']:+.2f}"
    return [
        *lines,
        f"replayed {speed}",
        f"shorts {found['trades_count']}, {money}, {costs}, largest drawdown {found['max_drawdown_pct']:.2f} %",
        f"refusals by rule: {refused}",
        f"verdict: {found['note']}",
        f"journal {result.journal_path}",
        f"report  {replayed.report}",
    ]
