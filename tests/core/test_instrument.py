"""Which instrument a name means."""

import pytest

from core.errors import InputError
from core.instrument import LTCUSDT, instrument_of


def test_a_known_name_has_its_record_and_another_is_refused_with_those_that_are_known() -> None:
    assert instrument_of("LTCUSDT") is LTCUSDT
    with pytest.raises(InputError, match="unknown instrument 'ltcusdt'") as told:
        instrument_of("ltcusdt")
    assert "expected LTCUSDT" in str(told.value)
