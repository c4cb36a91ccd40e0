"""The line that an alert is: the same back, and nothing made of what is none."""

import orjson
import pytest

from bot.chain.alerts import Alert, AlertKind, alert_of

ALERT = Alert(1_700_000_000_500, "ab" * 32, AlertKind.DEPOSIT, 150 * 10**8, "ape", 0.75)


def test_an_alert_comes_back_from_its_line() -> None:
    assert alert_of(ALERT.line()) == ALERT


@pytest.mark.parametrize("name", ["t", "amount"])
@pytest.mark.parametrize("odd", [[7], "seven", None, {}])
def test_what_is_no_number_makes_no_alert_and_no_list_as_long_as_an_amount(
    name: str, odd: object
) -> None:
    with pytest.raises((TypeError, ValueError)):
        alert_of(orjson.dumps(orjson.loads(ALERT.line()) | {name: odd}))
