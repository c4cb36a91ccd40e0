"""Lives, decisions and verdicts in words for a terminal. No arithmetic beyond formatting."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from core.decision import Decision, Finding, Verdict
from core.lives import Life

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.config.sources import SourcesSection
    from bot.source_ages import SourceHeard


def at(time_ms: int | None) -> str:
    """Write a time as UTC to the second."""
    if time_ms is None:
        return "-"
    return datetime.fromtimestamp(time_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")


def age(seconds: float) -> str:
    """Write how long ago something was, as roughly as a person would."""
    for unit, length_s in (("d", 86_400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * length_s:
            return f"{seconds / length_s:.0f} {unit}"
    return f"{seconds:.1f} s"


def money(value: Decimal) -> str:
    """Write USDT with a sign and four digits."""
    return f"{value:+.4f} USDT"


def probability(value: float) -> str:
    """Write a forecast; 'none' when there is no model or it could not say."""
    return "none" if value != value else f"{value:.3f}"  # NaN is not itself


def life_lines(life: Life) -> list[str]:
    """Tell one short: why, size, stop, liquidation price, fill, exit, PnL."""
    lines = [f"short {life.number}  {_why(life.decision)}"]
    size = f"{life.quantity} LTC at {life.entry_price:.2f}, worth {abs(life.entry_value_usdt):.2f} USDT"
    lines.append(f"  filled   {at(life.opened_at)}  {size}")
    stop = f"stop {_price(life.stop_price)}, target {_price(life.take_profit_price)}"
    lines.append(
        f"  cover    {stop}, liquidation {_price(life.liquidation_price)} at {life.leverage:.0f}x"
    )
    if life.stop_read_back_at is None:
        lines.append("  cover    the stop was NOT read back from the exchange")
    else:
        waited = life.stop_read_back_at - life.opened_at
        lines.append(f"  proof    stop read back from the exchange {waited} ms after the fill")
    if life.closed_at is None:
        return [*lines, "  open     still open"]
    held_s = (life.closed_at - life.opened_at) / 1000
    gap = f", {_gap(life.gap_bps)}" if life.exit_reason == "stop_loss" else ""
    lines.append(
        f"  exit     {at(life.closed_at)}  at {life.exit_price:.2f} by {life.exit_reason}{gap}, after {held_s:.0f} s"
    )
    parts = f"price {life.gross_pnl_usdt:+.4f}, fees {-life.fees_usdt:+.4f}, funding {life.funding_usdt:+.4f}"
    lines.append(f"  result   {money(life.pnl_usdt)} ({parts})")
    return lines


def source_lines(
    sources: "Iterable[SourceHeard]", now_ms: int, section: "SourcesSection"
) -> list[str]:
    """Tell each optional source's age beside its limit, and those that are configured and were never heard."""
    lines, told = [], set[str]()
    for one in sources:
        told.add(one.name.partition(".")[0])
        limit_s, age_s = section.max_age_s(one.name), (now_ms - one.heard_at) / 1000
        said = f"age {max(age_s, 0):.1f} s" if one.heard_at else "never heard"
        limit = "" if limit_s is None else f", limit {limit_s:g} s"
        old = bool(one.heard_at) and limit_s is not None and age_s > limit_s
        why = f", {one.problem}" if one.problem else ", too old" if old else ""
        lines.append(f"source    {one.name}: {said}{limit}{why}")
    silent = [name for name in section.names if name not in told]
    return lines + [f"source    {name}: never heard" for name in silent]


def decision_lines(decision: Decision) -> list[str]:
    """Tell one decision and its verdict."""
    stance = f"stance {decision.stance.value}  held {decision.held_quantity} LTC"
    lines = [
        f"decision {decision.id}  {at(decision.time)} UTC, close {decision.close:.2f}",
        f"  forecast {probability(decision.forecast)}  {stance}",
        f"  outcome  {decision.reason}",
    ]
    return lines if decision.verdict is None else lines + _verdict_lines(decision.verdict)


def finding_text(finding: Finding) -> str:
    """Write one rule that spoke, with its limit and the figure it met."""
    if finding.unit == "state":
        return f"{finding.rule}: {finding.actual}"
    unit = f" {finding.unit}" if finding.unit else ""
    return f"{finding.rule}: limit {finding.limit}{unit}, actual {finding.actual}{unit}"


def _verdict_lines(verdict: Verdict) -> list[str]:
    lines = [f"  risk     {verdict.ruling.value}: may hold {verdict.target_quantity} LTC"]
    if verdict.stop_price is not None:
        lines.append(
            f"  plan     stop {verdict.stop_price}, target {_price(verdict.take_profit_price)}, "
            f"liquidation {_price(verdict.liquidation_price)}, loss at the stop {verdict.planned_risk_usdt:.2f} USDT"
        )
    return lines + [f"  rule     {finding_text(finding)}" for finding in verdict.findings]


def _why(decision: Decision | None) -> str:
    if decision is None:
        return "adopted from the exchange"
    return f"because {decision.id}: forecast {probability(decision.forecast)} -> {decision.reason}"


def _gap(gap_bps: float) -> str:
    """Say how far from its stop a short was closed: for a short, above it is the worse side."""
    if gap_bps != gap_bps:
        return "by how much it missed the stop is unknown"
    return f"{abs(gap_bps):.1f} bps {'beyond' if gap_bps >= 0 else 'better than'} the stop"


def _price(value: Decimal | None) -> str:
    return "none" if value is None else f"{value:.2f}"
