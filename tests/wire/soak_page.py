"""The page of a soak over the wire, docs/soak-wire.md, and its chart beside it, both from the same runs."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from bot.files import replaced
from research.report.figure import BLUE, VERMILLION
from research.soak_page import HEIGHT, WIDTH, draw

if TYPE_CHECKING:
    from tests.wire.soak import Run

MB = 1e6
_CHARTS = (
    ("resident", "resident memory, MB", MB),
    ("journal", "journal's files, MB", MB),
    ("threads", "threads", 1.0),
    ("files", "open files", 1.0),
)
_COLOURS = (BLUE, VERMILLION)


def write_page(out: Path, runs: "list[Run]", warm_up_share: float) -> None:
    """Write the page, and the chart where a browser is installed to draw it."""
    with replaced(out) as file:
        file.write(page(runs, warm_up_share, out.with_suffix(".png").name).encode())
    draw(_figure(runs), out.with_suffix(".png"))


def page(runs: "list[Run]", warm_up_share: float, chart: str = "soak-wire.png") -> str:
    """Return the page."""
    broken = [f"{one.client}: {said}" for one in runs for said in one.wrong]
    verdict = f"Broken: {'; '.join(broken)}." if broken else "Every bound held."
    rows = "\n".join(_rows(runs, warm_up_share))
    without = f" The chain is not part of it: {runs[0].without}." if runs[0].without else ""
    return f"""# Soaking over the wire

Written by `make soak-wire` (tests/wire/soak.py): `ebb run` as a process of its own against the simulated exchange, in
real time and over real sockets, bars of a second; once through pybit and once through ccxt, both at the same time on
one machine. pybit's threads and blocking sockets cannot be sped up, so this is no week: it holds as many bars as
{runs[0].bars / 60:.0f} hours of minutes. Every optional source is on (tests/wire/around/): the exchange's order flow;
Binance, OKX, Kraken and Bitget as local servers behind ccxt's own classes; RSS, Atom, Bluesky, X, Telegram, the fear
and greed index and a model of moods as local servers; Litecoin Core in regtest, which is paid and mined on.{without}

{verdict}

![memory, journal, threads and files over the run]({chart})

| | {" | ".join(f"through {one.client}" for one in runs)} |
|---|{"---|" * len(runs)}
{rows}

- Faults of the exchange, one every 15 s for each: {_told(one.faults for one in runs)}.
- Faults of the sources, one after the other, {runs[0].calm_s:.0f} s at the end without any: \
{_told(one.hardships for one in runs)}.
- Sources were told as lost so often: {_told(one.lost for one in runs)}. One that answers nonsense is left alone for \
ten minutes; every other one is heard again at the end, or the bound is broken.
- The journal still holds of the sources, after the tape older than three minutes has left it: \
{_told(one.heard for one in runs)}.
- Memory is compared between the tenth after the first {warm_up_share:.0%} and the last tenth.
- What the journal grows by are decisions with their features, one a second here and \
{max(one.journal_bytes_a_bar(warm_up_share) for one in runs) / 1000:.1f} kB each; at hourly bars that is \
{max(one.journal_bytes_a_bar(warm_up_share) for one in runs) * 365 * 24 / MB:.0f} MB a year.
"""


def _told(counts: "Iterator[Counter[str]]") -> str:
    found = sum(counts, Counter[str]())
    return ", ".join(f"{count:,} x {name}" for name, count in sorted(found.items())) or "none"


def _rows(runs: "list[Run]", warm_up_share: float) -> Iterator[str]:
    def row(name: str, of: "Callable[[Run], str]") -> str:
        return f"| {name} | {' | '.join(of(one) for one in runs)} |"

    def span(name: str, shown: str, scale: float = 1.0, unit: str = "", digits: int = 1) -> str:
        def of(one: "Run") -> str:
            values = [getattr(sample, name) / scale for sample in one.samples]
            told = (values[int(len(values) * warm_up_share)], values[-1], max(values))
            warm, last, most = (f"{value:.{digits}f}" for value in told)
            return f"{warm} -> {last}{unit}, most {most}"

        return row(shown, of)

    yield row("minutes", lambda one: f"{one.seconds / 60:.0f}")
    yield row("bars", lambda one: f"{one.bars:,}")
    yield row("bars without a decision", lambda one: f"{one.missed}")
    yield row("fills", lambda one: f"{one.fills}")
    yield row("rows written", lambda one: f"{one.rows:,}")
    yield row("memory growth", lambda one: f"{one.growth_pct(lambda s: s.resident):+.1f} %")
    yield span("resident", "resident", MB, " MB")
    yield span("journal", "journal's files", MB, " MB")
    yield span("chain", "what the chain's watcher writes down", MB, " MB", 2)
    yield span("log", "log", MB, " MB", 2)
    yield row("most events waiting", lambda one: f"{one.waiting}")
    yield span("threads", "threads", digits=0)
    yield span("files", "open files", digits=0)
    yield row("longest uncovered", lambda one: f"{one.uncovered_ms} ms")


def _figure(runs: "list[Run]") -> go.Figure:
    figure = make_subplots(
        rows=len(_CHARTS),
        cols=1,
        shared_xaxes=True,
        vertical_spacing=0.07,
        subplot_titles=[title for _, title, _ in _CHARTS],
    )
    for row, (name, _, scale) in enumerate(_CHARTS, 1):
        for one, colour in zip(runs, _COLOURS, strict=False):
            figure.add_scatter(
                x=[sample.at_s / 60 for sample in one.samples],
                y=[getattr(sample, name) / scale for sample in one.samples],
                mode="lines",
                line={"color": colour},
                name=f"through {one.client}",
                showlegend=row == 1,
                row=row,
                col=1,
            )
        figure.update_yaxes(rangemode="tozero", row=row, col=1)
    figure.update_xaxes(title_text="minutes", row=len(_CHARTS), col=1)
    figure.update_layout(
        width=WIDTH,
        height=HEIGHT,
        template="plotly_white",
        legend={"orientation": "h", "y": 1.06},
        margin={"t": 60, "b": 50, "l": 60, "r": 20},
    )
    return figure
