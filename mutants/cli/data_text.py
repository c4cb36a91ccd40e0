"""The words of `ebb data`: what was imported and what a check found, as lines of plain text."""

from collections.abc import Iterator

from core.calendar import bar_text_of
from research.checking import (
    EXTREME_RATE,
    OUTLIER_SIGMAS,
    SIGMA_BLOCK_BARS,
    Finding,
    Gap,
    Report,
    utc_text,
)
from research.importing.importer import ImportResult
from research.store import Series


def import_lines(result: ImportResult) -> Iterator[str]:
    """Tell what an import did, in a few lines."""
    yield {
        "imported": f"imported {result.rows:,} rows of {result.series}",
        "unchanged": f"unchanged: all {result.rows:,} rows of {result.series} are there already",
        "merged": f"merged {result.rows_stored - result.rows_before:,} new rows into "
        f"{result.series}, now {result.rows_stored:,} rows",
        "replaced": f"replaced {result.rows_before:,} rows of {result.series} by {result.rows:,}",
    }[result.outcome]
    span = f"{utc_text(result.first_ms)} to {utc_text(result.last_ms)} UTC"
    yield f"range: {span}, {_gaps_text(len(result.gaps), sum(g.missing for g in result.gaps))}"
    if result.gaps:
        largest = max(result.gaps, key=lambda gap: gap.missing)
        yield f"largest gap: {_gap_text(largest)}"
    yield from (f"note: {said}" for said in result.said)
    yield f"stored in: {result.path}"


def _gaps_text(gaps: int, missing: int) -> str:
    if not gaps:
        return "no gaps"
    return f"{gaps:,} gap{'s' * (gaps > 1)} ({missing:,} row{'s' * (missing > 1)} missing)"


def _gap_text(gap: Gap) -> str:
    return f"{utc_text(gap.after_ms)} -> {utc_text(gap.until_ms)} ({gap.missing:,} missing)"


def check_lines(reports: list[tuple[Series, Report]]) -> Iterator[str]:
    """Tell what a check found: a table of the series, then the details of each."""
    rows: list[tuple[str, ...]] = [
        ("series", "rows", "from (UTC)", "to (UTC)", "gaps", "missing", "state")
    ]
    for series, report in reports:
        state = "WRONG" if report.errors else "odd" if list(_oddities(report)) else "clean"
        span = [utc_text(one) if report.rows else "-" for one in (report.first_ms, report.last_ms)]
        counts = (f"{report.rows:,}", *span, f"{report.gaps:,}", f"{report.missing:,}")
        rows.append((str(series), *counts, state))
    yield from table_lines(rows)
    for series, report in reports:
        details = [f"  ERROR {error}" for error in report.errors]
        details += [f"  {line}" for line in _oddities(report)]
        if details:
            yield from ("", str(series), *details)


def _oddities(report: Report) -> Iterator[str]:
    if report.gaps:
        yield f"{_gaps_text(report.gaps, report.missing)} at steps of {_step_text(report.step_ms)}:"
        yield from (f"    {_gap_text(gap)}" for gap in report.first_gaps)
        if report.largest_gap and report.largest_gap not in report.first_gaps:
            yield f"    largest: {_gap_text(report.largest_gap)}"
    if report.off_interval:
        yield f"{report.off_interval:,} steps that are no multiple of {_step_text(report.step_ms)}"
    if not report.has_volume:
        yield "no volume at all"
    sigma = f"{OUTLIER_SIGMAS:g} robust sigma (MAD of blocks of {SIGMA_BLOCK_BARS} bars)"
    for name, finding, size in (
        ("flat bars (open = high = low = close)", report.flat, ""),
        ("bars without volume", report.no_volume if report.has_volume else None, ""),
        (f"log returns beyond {sigma}", report.jumps, "{:+.0f} sigma"),
        (f"wicks beyond {sigma}", report.wicks, "{:.0f} sigma"),
        (f"rates beyond {EXTREME_RATE * 1e4:g} bp an interval", report.extreme, "{:+.4%}"),
    ):
        if finding and finding.count:
            yield f"{finding.count:,} {name}: {_examples(finding, size)}"


def _step_text(step_ms: int) -> str:
    return f"{step_ms} ms" if step_ms % 1000 else bar_text_of(step_ms)


def _examples(finding: Finding, size: str) -> str:
    sizes = [f" {size.format(one.size)}" if size else "" for one in finding.first]
    texts = [utc_text(one.time_ms) + text for one, text in zip(finding.first, sizes, strict=True)]
    return ", ".join(texts) + (", ..." if finding.count > len(texts) else "")


def table_lines(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Lay rows out in columns; the first row holds the headings."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    numeric = {"rows", "gaps", "missing"}
    for row in rows:
        cells = zip(row, rows[0], widths, strict=True)
        texts = [cell.rjust(w) if head in numeric else cell.ljust(w) for cell, head, w in cells]
        yield "  ".join(texts).rstrip()
