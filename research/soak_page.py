"""The page of a soak: its figures in docs/soak.md, its course as a chart in docs/soak.png, both from one run."""

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

import plotly.graph_objects as go
import plotly.io
from plotly.subplots import make_subplots

from bot.files import replaced
from research.report.figure import BLUE, GREEN, PURPLE, VERMILLION

if TYPE_CHECKING:
    from research.soak_result import Sample, Soaked

WIDTH, HEIGHT = 1000, 1000
MB = 1e6
RENDER_S = 60
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def write_page(folder: Path, soaked: "Soaked", failures: list[str]) -> None:
    """Write soak.md, and soak.png where a browser is installed to draw it."""
    with replaced(folder / "soak.md") as file:
        file.write(_text(soaked, failures).encode())
    draw(_figure(soaked), folder / "soak.png")


def _text(soaked: "Soaked", failures: list[str]) -> str:
    samples = soaked.samples
    verdict = "Every bound held." if not failures else "Broken: " + "; ".join(failures) + "."
    rows = [
        _row("resident memory", samples, lambda one: one.resident / MB, "MB", soaked),
        _row("journal in use", samples, lambda one: one.journal_used / MB, "MB", soaked),
        _row("journal's files", samples, lambda one: one.journal_files / MB, "MB", soaked),
        _row("log and its predecessors", samples, lambda one: one.log / MB, "MB", soaked),
        _row("the chain's alerts", samples, lambda one: one.chain / MB, "MB", soaked),
        _row("events waiting", samples, lambda one: float(one.waiting), "", None),
        _row("asyncio tasks", samples, lambda one: float(one.tasks), "", soaked),
        _row("open files", samples, lambda one: float(one.files), "", soaked),
    ]
    faults, heard, lost = map(_told, (soaked.faults, soaked.heard, soaked.lost))
    text = f"""# A week in minutes

Written by `make soak` (research/soak.py): the running bot on the embedded market, one-minute bars, with its time sped
up; loop, engine, features, model, risk, paper exchange, journal and log are the real ones, and so are the optional
sources beside the market: order flow over a WebSocket, a feed, Bluesky and Telegram over HTTP, two exchanges behind
stand-ins for ccxt's clients, the chain's machine behind a stand-in for the node, with a payment a minute. The model
eats the features of all of them. What cannot be sped up, the clients of exchanges, pybit's threads and a real node, is
soaked in real time: docs/soak-wire.md.

{soaked.hours:g} hours passed in {soaked.seconds:.0f} s. {verdict}

![memory, journal, log and queue over the week](soak.png)

| what | after the warm-up | at the end | most | growth |
|---|---|---|---|---|
{{rows}}

- {soaked.bars:,} bars, {len(soaked.missed)} without a decision, {soaked.decided_twice} decided twice; \
{soaked.fills:,} fills.
- {soaked.restarts} starts, each from the journal of the one before; the last life is \
{soaked.hours - max(soaked.restarts_h, default=0.0):g} hours long.
- Of the sources' {soaked.spoke_of} features {soaked.spoke} had a number at some decision; others want more days.
- What the journal still holds of the sources: {heard}.
- Sources were told as lost so often, and came back: {lost}.
- Faults: {faults}.
- At most {soaked.most_waiting} events waited for the engine.
- {soaked.rows:,} rows were written, {soaked.rows_left:,} are left: the tape leaves the journal after a day here \
(`journal.keep_days`, 14 by default). Each row that is left was proved by its checksum, the gaps by the note on them.
- The journal's tape is bounded, by age and by `journal.max_mb`. What it still grows by are decisions with their \
features, orders and fills, which are kept for good: at one-minute bars {_kept_mb_a_day(soaked):.1f} MB a day, at \
hourly bars a sixtieth of that. Below 500 MB of free disk nothing is opened any more.
- All runs share one process here, which is asked to give its memory back after each; within a run memory grew by at \
most {soaked.most_between_starts() / MB:.1f} MB.
- Warm-up: two days. Growth compares the median of the last day with that of the day after the warm-up.
- Memory goes on rising slowly. What a week does not fill is among it: the chain's features keep thirty days of \
payments, and its machine and the crowd's guards remember up to a number that a payment a minute does not reach.
"""
    return text.replace("{rows}", "\n".join(rows))


def _told(counts: dict[str, int]) -> str:
    return ", ".join(f"{count:,} x {name}" for name, count in sorted(counts.items()))


def _row(
    name: str,
    samples: list["Sample"],
    of: Callable[["Sample"], float],
    unit: str,
    soaked: "Soaked | None",
) -> str:
    growth = f"{soaked.growth_pct(of):+.1f} %" if soaked is not None else ""
    values = [of(one) for one in samples]
    shown = [
        f"{value:.1f} {unit}".rstrip()
        for value in (values[len(values) * 2 // 7], values[-1], max(values))
    ]
    return f"| {name} | {shown[0]} | {shown[1]} | {shown[2]} | {growth} |"


def _kept_mb_a_day(soaked: "Soaked") -> float:
    """Return how much the journal grew a day over the last three sevenths of the run (MB)."""
    before, last = soaked.samples[len(soaked.samples) * 4 // 7], soaked.samples[-1]
    return (
        (last.journal_used - before.journal_used) / MB / max((last.at_h - before.at_h) / 24, 1e-9)
    )


def draw(figure: go.Figure, target: Path) -> None:
    """Let a browser draw a chart where one is installed; nothing is fetched, the page carries its script."""
    browser = next(filter(None, map(which, _BROWSERS)), None)
    if browser is None:
        return
    page = plotly.io.to_html(figure, include_plotlyjs=True, config={"displayModeBar": False})
    with tempfile.TemporaryDirectory() as name:
        file, picture = Path(name) / "soak.html", Path(name) / "soak.png"
        file.write_text(page)
        subprocess.run(
            [
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                f"--user-data-dir={name}/profile",
                "--virtual-time-budget=10000",
                f"--window-size={WIDTH},{HEIGHT}",
                f"--screenshot={picture}",
                file.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=RENDER_S,
        )
        with replaced(target) as written:
            written.write(picture.read_bytes())


def _figure(soaked: "Soaked") -> go.Figure:
    days = [one.at_h / 24 for one in soaked.samples]
    charts = (
        ("resident memory, MB", VERMILLION, [one.resident / MB for one in soaked.samples]),
        ("journal in use, MB", BLUE, [one.journal_used / MB for one in soaked.samples]),
        ("log with its predecessors, MB", GREEN, [one.log / MB for one in soaked.samples]),
        ("events waiting, most in ten minutes", PURPLE, [one.waiting for one in soaked.samples]),
    )
    figure = make_subplots(
        rows=len(charts),
        cols=1,
        shared_xaxes=True,
        vertical_spacing=0.07,
        subplot_titles=[title for title, _, _ in charts],
    )
    for row, (_, colour, values) in enumerate(charts, 1):
        figure.add_scatter(x=days, y=values, mode="lines", line={"color": colour}, row=row, col=1)
        figure.update_yaxes(rangemode="tozero", row=row, col=1)
    figure.update_xaxes(title_text="virtual days", row=len(charts), col=1)
    figure.update_layout(
        width=WIDTH,
        height=HEIGHT,
        showlegend=False,
        template="plotly_white",
        margin={"t": 40, "b": 50, "l": 60, "r": 20},
    )
    return figure
