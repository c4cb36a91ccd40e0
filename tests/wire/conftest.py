"""An exchange for every test of a fault, a search for the canary afterwards, and a row for docs/reliability.md.

A test says which faults it shows: `@pytest.mark.fault(3, 44)`; without `quick` it is a slow one. Where EBB_RELIABILITY
names a folder, a test that passed leaves a row there; `python -m tests.wire.page` makes the page of them.
"""

import json
import os
import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.canaries import KEY, SECRET, leaks
from tests.commit import commit
from tests.wire.page import Shown
from tests.wire.rig import Wire, wired
from tests.wire.story import bot_did, exchange_saw

_PASSED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.when == "call":
        item.stash[_PASSED] = report.passed
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave these tests to `make wire`: they time a bot in real seconds, and a busy machine makes them lie.

    With EBB_WIRE=quick the few that say `quick`, or that name one of their cases so, run by default.
    """
    few = os.environ.get("EBB_WIRE") == "quick"
    for item in items:
        mark = item.get_closest_marker("fault")
        if mark is None:
            continue
        quick, case = mark.kwargs.get("quick", False), getattr(item, "callspec", None)
        chosen = quick is True or (case is not None and case.id == quick)
        if not (few and chosen):
            item.add_marker(pytest.mark.slow)


@pytest.fixture
def record_fault(request: pytest.FixtureRequest) -> Callable[[str, str, int | None], None]:
    """Return the function that writes the row of this test; for those that have no exchange of `wire`."""
    marks = list(request.node.iter_markers("fault"))
    faults = tuple(sorted({number for mark in marks for number in mark.args}))
    assert faults, "a test of this room says which faults it shows: pytest.mark.fault(...)"

    def write(exchange: str, bot: str, uncovered_ms: int | None) -> None:
        folder = os.environ.get("EBB_RELIABILITY")
        if not folder:
            return
        row = Shown(faults, request.node.nodeid, exchange, bot, uncovered_ms, commit())
        Path(folder).mkdir(parents=True, exist_ok=True)
        # The brackets stay: without them [-450] and [450] would be one file.
        name = re.sub(r"[^a-z0-9\[\]]+", "-", request.node.name.lower())[:150]
        (Path(folder) / f"{name}.json").write_text(json.dumps(asdict(row), indent=1) + "\n")

    return write


@pytest.fixture
def wire(
    tmp_path: Path,
    request: pytest.FixtureRequest,
    capfd: pytest.CaptureFixture[str],
    record_fault: Callable[[str, str, int | None], None],
) -> Iterator[Wire]:
    """Serve an exchange; afterwards nothing that was written anywhere may hold the canaries."""
    with wired(tmp_path) as wire:
        yield wire
        printed = "".join(capfd.readouterr()).encode(errors="replace")
        secrets = (KEY, SECRET, *wire.served.signatures)
        assert leaks(tmp_path, secrets, printed) == []
        if request.node.stash.get(_PASSED, False):
            wire.inside(lambda host: host.advance())
            assert not wire.witness.was_long, "the account was long"
            held = wire.witness.most_held > 0
            record_fault(exchange_saw(wire), bot_did(wire), wire.uncovered_ms if held else None)
