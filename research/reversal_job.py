"""One study of the reversal head from end to end: settings and days in, cards and a page out.

It must not know a terminal.
"""

from dataclasses import replace
from pathlib import Path

from bot.artifacts.reversal import save_reversal
from bot.config.model import Config
from core.calendar import bar_ms_of
from core.errors import InputError
from research.labels import Barriers
from research.period import EMBEDDED, period_of
from research.reversal import Study, Watcher, report_lines, study
from research.walk_forward_page import day

HEAD = """# What leaving a short early saves, and what it costs

Written by `{command}`; nothing on this page is typed by hand.

A line over the newest half hour of short bars forecasts whether price rises so far within so many minutes. Shorts are
opened at every hour's close with the stop, target and time exit of the settings, and followed on the short bars with
the head and without it; a short is left at the close of the first short bar whose forecast reaches the threshold. Lines
and thresholds come from what had ended before; figures are bp of the entry per short, out of sample. *Rightly* counts
exits that were better than staying; *saved* is what they gained, *cost* what the wrong ones lost, both spread over all
shorts. The interval is by resampled days and holds for all horizons of a table together (95 %, Bonferroni). What a
strategy would have done after leaving is not counted, nor is funding after an early exit.
"""


def reversal_studies(
    config: Config, home: Path, bars: str, days: tuple[str, str], watch: Watcher | None = None
) -> list[Study]:
    """Study each length of short bar that `bars` names (with commas), and keep the heads, the best as the newest.

    Raises `InputError` when a length is not shorter than the decision's, or its history is not there.
    """
    found = [_study(config, home, bar.strip(), days, watch) for bar in bars.split(",")]
    for one in sorted(found, key=lambda one: one.card.net_low_bps):
        save_reversal(home, one.card)
    return found


def _study(
    config: Config, home: Path, bar: str, days: tuple[str, str], watch: Watcher | None
) -> Study:
    main_ms, short_ms = config.instrument.bar_ms, bar_ms_of(bar)
    if short_ms >= main_ms or main_ms % short_ms or config.data.exchange == EMBEDDED:
        raise InputError(
            f"--reversal {bar}", wanted=f"an imported bar that divides {config.instrument.bar}"
        )
    times = main_ms // short_ms
    short = replace(
        config,
        instrument=replace(config.instrument, bar=bar),
        risk=replace(config.risk, time_exit_bars=config.risk.time_exit_bars * times),
    )
    history = period_of(short, home, *days).history
    return study(history, Barriers.of(short.risk, short.costs), watch)


def reversal_page(found: list[Study], command: str) -> str:
    """Return the studies as a page (Markdown)."""
    lines = [HEAD.format(command=command)]
    for one in found:
        minutes = one.bar_ms / 60_000
        lines.append(f"## {one.symbol}, short bars of {minutes:g} min")
        lines.append("")
        lines.append(f"{day(one.from_ms)} to {day(one.until_ms)}, where the history has no holes.")
        lines.append("")
        lines += [*report_lines(one), ""]
        lines.append(f"Kept as `{one.card.reversal_id}`, threshold {one.card.threshold:.4f}.")
        lines.append("")
    return "\n".join(lines)
