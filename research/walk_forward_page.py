"""The walk-forward as a page of the docs: figures as they were found, and what they mean."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from research.walk_forward import ENSEMBLE, UNIFORM, Line, Walked

HEAD = (
    "| model | rows | AUC | log loss | of base rate | Brier | of base rate | skill | slope | trades | mean bp | t |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
)


def page(walked: Walked, command: str) -> str:
    """Return the page (Markdown)."""
    return "\n".join(_lines(walked, command)) + "\n"


def _lines(walked: Walked, command: str) -> Iterator[str]:
    ensemble = next(one for one in walked.lines if one.name == ENSEMBLE)
    yield "# What the models are worth"
    yield ""
    yield f"Written by `{command}`; nothing on this page is typed by hand."
    yield ""
    yield (
        f"Quarter by quarter from {day(walked.from_ms)} to {day(walked.until_ms)}: each quarter is forecast by "
        "models fitted on rows whose outcome was known before it began, calibrated on earlier quarters' forecasts "
        "alone (the way, Platt or isotonic or none, is chosen there too), and the ensemble's weights follow outcomes "
        "as they would have arrived. The base rate is that of the rows trained on."
    )
    yield ""
    yield from verdict(ensemble)
    yield ""
    yield from _table(walked.lines)
    yield ""
    yield "The ensemble by year:"
    yield ""
    yield from _table(walked.years)
    yield ""
    yield "Before calibration, on the same quarters:"
    yield ""
    yield from _table(walked.raw)
    yield ""
    yield from _notes(walked, ensemble)


def verdict(ensemble: Line) -> Iterator[str]:
    """Say in words what the ensemble's line means."""
    ranks = ensemble.auc > 0.5 + 2 * ensemble.chance
    sharper = ensemble.skill > 0
    pays = ensemble.t is not None and ensemble.t > 2
    ranked = (
        f"AUC {ensemble.auc:.4f} is {'above' if ranks else 'not above'} 0.5 by two standard errors of chance "
        f"({2 * ensemble.chance:.4f}, over labels that do not overlap)"
    )
    sharp = f"Brier skill is {ensemble.skill:+.5f}, {'sharper' if sharper else 'no sharper'} than the base rate"
    money = "no trade at 0.5"
    if ensemble.mean_pnl_bps is not None:
        money = f"{ensemble.trades:,} trades at 0.5 made {ensemble.mean_pnl_bps:+.1f} bp each after costs"
        money += "" if ensemble.t is None else f", t {ensemble.t:+.2f}"
    edge = (
        "An edge after costs is shown." if ranks and pays else "**No edge after costs is shown.**"
    )
    yield f"{edge} The ensemble: {ranked}; {sharp}; {money}."


def _table(lines: Iterable[Line]) -> Iterator[str]:
    yield from HEAD
    for one in lines:
        mean = "-" if one.mean_pnl_bps is None else f"{one.mean_pnl_bps:+.1f}"
        t = "-" if one.t is None else f"{one.t:+.2f}"
        yield (
            f"| {one.name} | {one.rows:,} | {one.auc:.4f} | {one.log_loss:.5f} | {one.base_log_loss:.5f} "
            f"| {one.brier:.5f} | {one.base_brier:.5f} | {one.skill:+.5f} | {one.slope:.2f} | {one.trades:,} "
            f"| {mean} | {t} |"
        )


def _notes(walked: Walked, ensemble: Line) -> Iterator[str]:
    members = [one for one in walked.lines if one.name not in (ENSEMBLE, UNIFORM)]
    whole = [one for one in members if one.rows >= 0.9 * ensemble.rows] or members
    best = min(whole, key=lambda one: one.log_loss)
    more = ensemble.log_loss / best.log_loss - 1.0
    weights = ", ".join(f"{name} {weight:.2f}" for name, weight in walked.weights)
    took = ", ".join(f"{name} {seconds:.0f} s" for name, seconds in walked.seconds)
    yield (
        f"- The ensemble's log loss is {100 * more:+.2f} % of that of its best member over the whole time "
        f"({best.name}). Its newest weights: {weights}."
    )
    yield f"- A short at every bar would have made {walked.always_short_bps:+.1f} bp on average after costs."
    yield (
        "- Trades are taken one at a time where the forecast is 0.5 or more. Slope 1 is right, below 1 over-confident. "
        "A model that needs bars which are not there, or is asked outside its training range, keeps silent: that is "
        "why rows differ."
    )
    yield f"- All fits and forecasts, on this machine: {took}; most memory held {walked.peak_mb:,.0f} MB."
    prints = ", ".join(f"{name} `{digest[:12]}`" for name, digest in walked.fingerprints)
    yield f"- Datasets: {prints}."


def day(time_ms: int) -> str:
    """Write a time as its UTC day."""
    return datetime.fromtimestamp(time_ms / 1000, UTC).strftime("%Y-%m-%d")
