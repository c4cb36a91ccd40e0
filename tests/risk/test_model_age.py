"""The rule model_age: an old model opens nothing."""

import pytest

from core.calendar import DAY_MS
from core.decision import Ruling
from risk import model_age
from risk.limits import Limits
from risk.manager import RiskManager
from tests.risk.asked import ENTRY

LIMITS = Limits(max_model_age_days=90)


@pytest.mark.parametrize(
    ("age_ms", "speaks"), [(-1, False), (90 * DAY_MS, False), (91 * DAY_MS, True)]
)
def test_it_speaks_beyond_the_limit_alone(age_ms: int, speaks: bool) -> None:
    assert (model_age.check(ENTRY._replace(model_age_ms=age_ms), LIMITS) is not None) == speaks


def test_the_verdict_names_the_rule_its_limit_and_the_age() -> None:
    verdict = RiskManager(LIMITS).judge_entry(ENTRY._replace(model_age_ms=120 * DAY_MS))
    assert verdict.ruling is Ruling.REFUSED
    finding = verdict.findings[0]
    assert (finding.rule, finding.limit, finding.actual, finding.unit) == (
        "model_age",
        "90",
        "120.0",
        "days",
    )
