"""What `ebb chain report` found, in words for a terminal. No arithmetic beyond formatting."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cli.words import age

if TYPE_CHECKING:
    from bot.chain.report import SignalReport

_HEAD = (
    f"{'signal':<24}{'raised':>7}{'right':>7}{'wrong':>7}{'open':>6}  "
    f"{'hit rate (95 %)':<22}{'lead, median':>13}{'shortest':>10}{'LTC':>14}"
)


def signal_lines(rows: "Sequence[SignalReport]") -> list[str]:
    """Write one line a signal, below a heading."""
    return [_HEAD, *map(_line, rows)]


def _line(row: "SignalReport") -> str:
    rate = "nothing settled yet"
    if row.hit_rate is not None and row.hit_rate_low is not None and row.hit_rate_high is not None:
        rate = f"{row.hit_rate:.0%} ({row.hit_rate_low:.0%} to {row.hit_rate_high:.0%})"
    return (
        f"{row.signal:<24}{row.raised:>7}{row.hits:>7}{row.false_alarms:>7}{row.open:>6}  "
        f"{rate:<22}{_time(row.lead_median_s):>13}{_time(row.lead_shortest_s):>10}{row.amount_ltc:>14,.2f}"
    )


def _time(seconds: float | None) -> str:
    return "-" if seconds is None else age(seconds)
