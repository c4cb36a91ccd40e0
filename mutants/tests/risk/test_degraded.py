"""Rule degraded: the machine's own reasons."""

from core.decision import Finding
from risk.degraded import check
from tests.risk.asked import ENTRY


def test_nothing_in_the_way_refuses_nothing() -> None:
    assert check(ENTRY) is None


def test_every_reason_of_the_machine_is_told() -> None:
    entry = ENTRY._replace(blocked=("halted: by hand", "feed market: silent for 20 s"))
    assert check(entry) == Finding(
        "degraded", "nothing in the way", "halted: by hand; feed market: silent for 20 s", "state"
    )
