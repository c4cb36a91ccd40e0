"""How good each signal has been: hits, lead time, false alarms, counted and not assumed.

A deposit is right when it was confirmed and wrong when it was taken back; its lead is the time to
the depth at which exchanges credit. A precursor is right when a large deposit followed within the
horizon. It must not know files.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from bot.chain.alerts import Alert, AlertKind
from bot.chain.chronicle import Chronicle
from bot.chain.news import LITOSHI
from bot.chain.precursors import PrecursorKind

_Z = 1.959963984540054
"""Of the 95 % interval."""


@dataclass(frozen=True, slots=True)
class SignalReport:
    """One signal. Rates are fractions, None without a settled case; lead times in s."""

    signal: str
    raised: int
    hits: int
    false_alarms: int
    open: int
    hit_rate: float | None
    hit_rate_low: float | None
    hit_rate_high: float | None
    lead_median_s: float | None
    lead_shortest_s: float | None
    amount_ltc: float


def wilson(hits: int, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953)."""
    share, square = hits / count, _Z * _Z
    centre = (share + square / (2 * count)) / (1 + square / count)
    spread = math.sqrt(share * (1 - share) / count + square / (4 * count * count))
    half = _Z * spread / (1 + square / count)
    return max(0.0, centre - half), min(1.0, centre + half)


def assess(alerts: Sequence[Alert], chronicle: Chronicle, credit_depth: int) -> list[SignalReport]:
    """Return one row a signal: deposits first, then each kind of precursor."""
    return [_deposits(alerts, chronicle, credit_depth)] + [
        _precursors(kind, alerts, chronicle) for kind in PrecursorKind
    ]


def _row(
    signal: str, amounts: Sequence[int], hits: int, false_alarms: int, leads: Sequence[int]
) -> SignalReport:
    settled = hits + false_alarms
    low, high = wilson(hits, settled) if settled else (None, None)
    return SignalReport(
        signal=signal,
        raised=len(amounts),
        hits=hits,
        false_alarms=false_alarms,
        open=len(amounts) - settled,
        hit_rate=hits / settled if settled else None,
        hit_rate_low=low,
        hit_rate_high=high,
        lead_median_s=median(leads) / 1000 if leads else None,
        lead_shortest_s=min(leads) / 1000 if leads else None,
        amount_ltc=sum(amounts) / LITOSHI,
    )


def _deposits(alerts: Sequence[Alert], chronicle: Chronicle, credit_depth: int) -> SignalReport:
    raised: dict[tuple[str, AlertKind, str | None], Alert] = {}
    undone = set()
    for alert in alerts:
        if alert.kind is AlertKind.DEPOSIT:
            if alert.retract:
                undone.add(alert.key)
            else:
                raised[alert.key] = alert
                undone.discard(alert.key)
    first = {one.txid for one in chronicle.confirmed}
    credited: dict[str, int] = {}
    for one in chronicle.confirmed:
        if one.depth == credit_depth:
            credited.setdefault(one.txid, one.time)
    standing = [alert for key, alert in raised.items() if key not in undone]
    hits = sum(alert.txid in first for alert in standing)
    leads = [credited[one.txid] - one.time for one in standing if one.txid in credited]
    amounts = [alert.amount for alert in raised.values()]
    return _row("deposit", amounts, hits, len(undone & raised.keys()), leads)


def _precursors(kind: PrecursorKind, alerts: Sequence[Alert], chronicle: Chronicle) -> SignalReport:
    of_kind = {txid: one for txid, one in chronicle.precursors.items() if one.kind is kind}
    undone = {one.txid for one in alerts if one.retract and one.kind is AlertKind.PRECURSOR}
    outcomes = [chronicle.outcomes[txid] for txid in of_kind if txid in chronicle.outcomes]
    leads = [one.lead_ms for one in outcomes if one.lead_ms is not None]
    false_alarms = sum(not one.hit for one in outcomes)
    # One whose own transaction vanished was wrong too, whatever might have followed.
    false_alarms += sum(txid in undone and txid not in chronicle.outcomes for txid in of_kind)
    amounts = [one.amount for one in of_kind.values()]
    return _row(f"precursor {kind.value}", amounts, len(leads), false_alarms, leads)
