"""Streams repeat themselves: what was told before counts once, as long as it is remembered."""

from core.executions import REMEMBERED, Executions


def test_an_execution_is_new_once_and_only_the_oldest_is_forgotten() -> None:
    told = Executions()
    ids = [f"e{number}" for number in range(REMEMBERED)]
    assert all(told.is_new(one) for one in ids)
    assert not any(told.is_new(one) for one in ids)
    assert told.is_new("one more")
    assert len(told.seen) == REMEMBERED
    assert not told.is_new(ids[1])
    assert told.is_new(ids[0])
