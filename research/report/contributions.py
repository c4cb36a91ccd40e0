"""The picture of what spoke for and against: mean contribution of each feature at entries and at refusals.

Pure: explanations in, a figure out; knows neither files nor the page.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence

from core.decision import Explanation
from research.report.figure import BLUE, VERMILLION, Figure, axis, figure, rounded

MOST_FEATURES = 15


def contribution_chart(
    explanations: Sequence[Explanation], entered: Collection[str]
) -> Figure | None:
    """Draw the weighted mean log odds that each feature added, at entries (`entered` ids) and at refusals.

    The heaviest features, the heaviest on top; None when nothing was explained.
    """
    if not explanations:
        return None
    groups = (
        ("entries", BLUE, [one for one in explanations if one.decision_id in entered]),
        (
            "refused or left",
            VERMILLION,
            [one for one in explanations if one.decision_id not in entered],
        ),
    )
    means = {name: _means(members) for name, _, members in groups}
    weights: dict[str, float] = defaultdict(float)
    for found in means.values():
        for feature, added in found.items():
            weights[feature] = max(weights[feature], abs(added))
    shown = sorted(weights, key=lambda feature: weights[feature])[-MOST_FEATURES:]
    traces: list[Figure] = [
        {
            "type": "bar",
            "orientation": "h",
            "name": f"{name} ({len({one.decision_id for one in members}):,})",
            "y": shown,
            "x": rounded([means[name].get(feature, 0.0) for feature in shown], 5),
            "marker": {"color": colour},
            "hovertemplate": "%{y}: %{x:+.4f}<extra>" + name + "</extra>",
        }
        for name, colour, members in groups
        if members
    ]
    title = "mean log odds added, right is for a short"
    return figure(traces, axis(title), axis(type="category"), 120 + 24 * len(shown))


def _means(explanations: Sequence[Explanation]) -> dict[str, float]:
    """Return the mean of each feature's contribution, each model counting as it did."""
    sums: dict[str, float] = defaultdict(float)
    decisions = {one.decision_id for one in explanations}
    for one in explanations:
        for feature, added in zip(one.names, one.added, strict=True):
            sums[feature] += one.weight * added
    return {feature: total / len(decisions) for feature, total in sums.items()}
