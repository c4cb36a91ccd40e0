"""Refused entries by rule, as the report's table shows them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from research.report.words import NOTHING, brief
from research.result import RefusalRecord

EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class RefusalGroup:
    """One rule: how often it refused in all, and what the kept records say of it.

    `limits` and `actuals` are a range of numbers, by unit ("2.5 bps"), or the words seen;
    `latest` is the newest record, None when none was kept; `examples` are decision ids, newest
    first.
    """

    rule: str
    count: int
    limits: str
    actuals: str
    latest: RefusalRecord | None
    examples: tuple[str, ...]


def group_refusals(
    refusals: Sequence[RefusalRecord], counts: Mapping[str, int]
) -> list[RefusalGroup]:
    """Group by rule, the most frequent first; a rule without a kept record is listed too."""
    kept: defaultdict[str, list[RefusalRecord]] = defaultdict(list)
    for refusal in sorted(refusals, key=lambda refusal: refusal.time_ms):
        kept[refusal.rule].append(refusal)
    groups = [
        RefusalGroup(
            rule=rule,
            count=max(counts.get(rule, 0), len(records)),
            limits=_range([record.limit for record in records]),
            actuals=_range([record.actual for record in records]),
            latest=records[-1] if records else None,
            examples=tuple(record.decision_id for record in records[: -EXAMPLES - 1 : -1]),
        )
        for rule, records in ((rule, kept[rule]) for rule in {**counts, **kept})
    ]
    return sorted(groups, key=lambda group: (-group.count, group.rule))


def _range(values: Sequence[Decimal | float | str]) -> str:
    spans: defaultdict[str, list[Decimal]] = defaultdict(list)
    texts: set[str] = set()
    for value in values:
        number, _, unit = str(value).partition(" ")
        try:
            spans[unit].append(Decimal(number))
        except InvalidOperation:
            texts.add(str(value))
    parts = [_span(numbers, unit) for unit, numbers in spans.items() if numbers]
    parts += sorted(texts)[:EXAMPLES]
    if len(texts) > EXAMPLES:
        parts.append(f"and {len(texts) - EXAMPLES} more")
    return ", ".join(parts) or NOTHING


def _span(numbers: Sequence[Decimal], unit: str) -> str:
    known = [number for number in numbers if number.is_finite()]
    if not known:
        return f"{NOTHING} {unit}".strip()
    low, high = brief(min(known)), brief(max(known))
    return f"{low if low == high else f'{low} to {high}'} {unit}".strip()
