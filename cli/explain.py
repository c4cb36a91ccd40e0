"""`ebb explain ID`: why one decision was taken, or refused, and what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.explaining import Explained
    from cli.context import Context
    from core.decision import Decision, Explanation

SHOWN_FEATURES = 12
NAMED = 3


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
    from cli.words import at, decision_lines, life_lines

    lines = decision_lines(explained.decision)
    lines += _voice_lines(explained.decision)
    for one in explained.explanations:
        lines += _model_lines(one, explained.decision, every=every)
    if explained.note:
        lines.append(f"  model    {explained.note}")
    lines += _heard_lines(explained)
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


def _heard_lines(explained: "Explained") -> list[str]:
    """Tell what the optional sources said at the decision; what a silent one would have said is missing."""
    heard = explained.heard
    if not heard:
        return []
    known = [(name, value) for name, value in heard if value == value]
    lines = [f"  sources  {len(known)} of {len(heard)} features were known, the others are missing"]
    return lines + [f"    {name} = {value:.6g}" for name, value in known]


def _voice_lines(decision: "Decision") -> list[str]:
    """Tell what each member of an ensemble said, and what it counted for."""
    from cli.words import probability

    return [
        f"  voice    {voice.name}: {probability(voice.forecast)}, counts {100 * voice.weight:.0f} %"
        if voice.forecast == voice.forecast
        else f"  voice    {voice.name}: silent, {voice.silent}"
        for voice in decision.voices
    ]


def _model_lines(one: "Explanation", decision: "Decision", *, every: bool) -> list[str]:
    """Tell in words, and feature by feature, what one model went by."""
    from cli.words import probability

    rows = sorted(zip(one.names, one.values, one.added, strict=True), key=lambda row: -abs(row[2]))
    total = one.bias + sum(one.added)
    counts = "" if one.weight >= 1.0 else f" (counts {100 * one.weight:.0f} %)"
    lines = [
        (
            f"  model    {one.model_id}{counts}: log odds {one.bias:+.3f} without any feature, {total:+.3f} with all, "
            f"then calibrated; the forecast is {probability(decision.forecast)}"
        ),
        f"  in words {in_words(rows)}",
    ]
    shown = rows if every else rows[:SHOWN_FEATURES]
    lines += [
        f"    {added:+.4f}  {name} = {value:.6g}  ({'for' if added > 0 else 'against'} a short)"
        for name, value, added in shown
    ]
    left = len(rows) - len(shown)
    if left:
        rest = sum(added for _, _, added in rows[len(shown) :])
        lines.append(f"    {rest:+.4f}  the other {left} features together (--all shows them)")
    return lines


def in_words(rows: "Sequence[tuple[str, float, float]]") -> str:
    """Say in one sentence what spoke most for and most against a short; `rows` are (name, value, log odds added)."""
    spoke = [(name, value) for name, value, added in rows if added > 0][:NAMED]
    denied = [(name, value) for name, value, added in rows if added < 0][:NAMED]
    parts = []
    for said, found in (("for a short spoke", spoke), ("against it", denied)):
        if found:
            named = ", ".join(f"{name} at {value:.4g}" for name, value in found)
            parts.append(f"{said} most of all {named}")
    return "; ".join(parts) + "." if parts else "no feature spoke for or against a short."


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
        "explanations": [orjson.Fragment(CODEC.encode(one)) for one in explained.explanations],
        "note": explained.note,
        "sources": dict(explained.heard),
        "records": [orjson.Fragment(CODEC.encode(record)) for record in explained.records[1:]],
        "journal": str(explained.journal),
    }
    return orjson.dumps(found, option=orjson.OPT_INDENT_2).decode()
