"""`ebb explain ID`: why one decision was taken, or refused, and what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.explaining import Explained
    from cli.context import Context

SHOWN_FEATURES = 12


def explain(
    ctx: typer.Context,
    decision_id: Annotated[str, typer.Argument(metavar="ID", help="A decision, like d1704067200.")],
    journal: Annotated[
        Path | None, typer.Option(help="The journal to look in; default: all, newest first.")
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Show every feature, not only the heaviest.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Explain one decision: features, what each added to the forecast, verdict, orders, fills."""
    from bot.explaining import explain as find

    context: Context = ctx.obj
    explained = find(context.home, decision_id, context.config.instrument.bar_ms, journal)
    typer.echo(_json(explained) if as_json else "\n".join(_lines(explained, every=every)))


def _lines(explained: "Explained", *, every: bool) -> list[str]:
    from cli.words import at, decision_lines, life_lines, probability

    lines = decision_lines(explained.decision)
    if explained.contributions:
        total = explained.bias + sum(added for _, _, added in explained.contributions)
        lines.append(
            f"  model    {explained.model_id}: log odds {explained.bias:+.3f} without any feature, "
            f"{total:+.3f} with all, then calibrated to the forecast {probability(explained.decision.forecast)}"
        )
        shown = explained.contributions if every else explained.contributions[:SHOWN_FEATURES]
        lines += [
            f"    {added:+.4f}  {name} = {value:.6g}  ({'for' if added > 0 else 'against'} a short)"
            for name, value, added in shown
        ]
        left = len(explained.contributions) - len(shown)
        if left:
            rest = sum(added for _, _, added in explained.contributions[len(shown) :])
            lines.append(f"    {rest:+.4f}  the other {left} features together (--all shows them)")
    lines.append("  then")
    for record in explained.records[1:]:
        fields = {name: getattr(record, name) for name in record.__dataclass_fields__}  # type: ignore[attr-defined]
        shown_fields = ", ".join(
            f"{k} {v}" for k, v in fields.items() if k not in _HIDDEN and v not in {"", None, 0}
        )
        when = at(fields["time"]) if "time" in fields else " " * 19
        lines.append(f"    {when}  {type(record).__name__}: {shown_fields}")
    if len(explained.records) <= 1:
        lines.append("    nothing was sent")
    if explained.life is not None:
        # Not its number: that counts the shorts of a run, and here is only one.
        lines += ["  the short", *life_lines(explained.life)[1:]]
    return [*lines, f"journal {explained.journal}"]


_HIDDEN = frozenset(
    {
        "time",
        "time_received",
        "symbol",
        "decision_id",
        "execution_id",
        "client_order_id",
        "order_id",
        "deadline",
    }
)


def _json(explained: "Explained") -> str:
    import orjson

    from bot.journal.codec import CODEC

    found = {
        "decision": orjson.Fragment(CODEC.encode(explained.decision)),
        "model_id": explained.model_id,
        "bias_log_odds": explained.bias,
        "features": [
            {"name": name, "value": value, "contribution_log_odds": added}
            for name, value, added in explained.contributions
        ],
        "records": [orjson.Fragment(CODEC.encode(record)) for record in explained.records[1:]],
        "journal": str(explained.journal),
    }
    return orjson.dumps(found, option=orjson.OPT_INDENT_2).decode()
