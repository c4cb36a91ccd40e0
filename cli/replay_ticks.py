"""`ebb replay-ticks`: recorded or imported ticks through the running bot's engine, with time for them to travel."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cli.context import Context


def replay_ticks(
    ctx: typer.Context,
    from_: Annotated[str, typer.Option("--from", help="First day (UTC), like 2026-11-25.")],
    to: Annotated[
        str, typer.Option("--to", help="Last day (UTC), included; default: the first.")
    ] = "",
    exchange: Annotated[
        str, typer.Option(help="Whose ticks: bybit were recorded, bybit-archive imported.")
    ] = "bybit",
    feed_ms: Annotated[
        int, typer.Option(min=0, help="Age of a tick on arrival, where nobody received it.")
    ] = 50,
    order_ms: Annotated[int, typer.Option(min=0, help="One way of an order or an answer.")] = 50,
    journal: Annotated[
        str, typer.Option(help="changes: what changed something; all: every tick and decision too.")
    ] = "changes",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Replay ticks: bars are built, features heard and orders filled as a running bot's are."""
    from bot.recorder import Detail
    from cli.words import life_lines
    from core.calendar import DAY_MS
    from core.errors import InputError
    from research.store import parse_day
    from research.ticks.replay_job import TickRequest
    from research.ticks.replay_job import replay_ticks as play
    from research.ticks.replaying import Latency

    if journal not in {detail.value for detail in Detail}:
        raise InputError(f"--journal {journal}", wanted="all or changes")
    context: Context = ctx.obj
    start = parse_day(from_)
    end = parse_day(to or from_) + DAY_MS
    if end <= start:
        raise InputError(f"--to {to} is before --from {from_}", wanted="a later day")
    latency = Latency(feed_ms, order_ms, context.config.loop.decision_delay_ms)
    request = TickRequest(
        context.config, context.home, exchange, start, end, latency, Detail(journal)
    )
    played = play(request)
    wallet = played.run.final_wallet_usdt
    if as_json:
        told = {
            "ticks": played.events,
            "decisions": played.run.decisions,
            "urgent": played.urgent,
            "shorts": len(played.lives),
            "wallet_usdt": float(wallet),
            "refusals": dict(played.run.refusal_counts),
            "journal": str(played.journal),
        }
        typer.echo(json.dumps(told, indent=2))
        return
    for life in played.lives[-3:]:
        typer.echo("\n".join(life_lines(life)))
    refused = ", ".join(f"{rule} {n}" for rule, n in sorted(played.run.refusal_counts.items()))
    typer.echo(
        f"ticks {played.events:,}, decisions {played.run.decisions:,} ({played.urgent} urgent)"
    )
    typer.echo(
        f"shorts {len(played.lives)}, wallet {wallet:.2f} USDT, refusals: {refused or 'none'}"
    )
    typer.echo(f"journal {played.journal}")
