"""A local exchange of its own for every test that asks for one."""

from collections.abc import Iterator

import pytest

from tests.fakes.exchange_server import Served, serving


@pytest.fixture
def served() -> Iterator[Served]:
    with serving() as exchange:
        yield exchange
