"""What holds for every room: how hypothesis draws, and that no test leaves its log behind.

Hypothesis has no deadlines, and under CI the same examples every time.

A deadline measures the machine's other work. A change under CI is judged by what it changed, never
by a draw of that day; whoever runs the tests by hand draws anew and may find more.
"""

import json
import os
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import settings

settings.register_profile("by hand", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "by hand")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Under `make mutate`, whose folder has the tests' times, run the quickest first: most mutants need no other."""
    times = config.rootpath / "mutmut-stats.json"
    if times.is_file():
        taken = json.loads(times.read_text())["duration_by_test"]
        items.sort(key=lambda item: taken.get(item.nodeid, 0.0))


@pytest.fixture(autouse=True)
def _log_of_nobody() -> Iterator[None]:
    """Undo what a command of Ebb set up: the next test of the same worker would lose its warnings to `level: error`."""
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
