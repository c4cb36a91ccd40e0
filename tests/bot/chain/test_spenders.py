"""What is remembered of spenders is bounded: by time for scripts, by number for coins."""

import pytest

from bot.chain import spenders
from bot.chain.mweb import TxOut
from bot.chain.news import ChainTx
from bot.chain.spenders import DAY_MS, Spenders


def paid(number: int, value: int = 10) -> ChainTx:
    return ChainTx(f"{number:064x}", (), (TxOut(value, number.to_bytes(20, "big")),))


def known() -> Spenders:
    return Spenders(lambda kept, dropped: None)


def test_a_script_is_known_for_a_day_at_least_and_fresh_again_after_two() -> None:
    some, tx = known(), paid(1)
    script = tx.outputs[0].script
    some.forget(DAY_MS)
    some.settle(tx, 1)
    for hour in range(24):
        some.forget(DAY_MS + hour * DAY_MS // 24)
        assert not some.is_fresh(script)
    some.forget(2 * DAY_MS)
    assert not some.is_fresh(script)
    some.forget(3 * DAY_MS)
    assert some.is_fresh(script)


def test_the_oldest_of_too_many_coins_are_let_go_with_their_worth(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spenders, "MOST_COINS", 3)
    some = known()
    for number in range(5):
        some.settle(paid(number), 1)
    some.forget(DAY_MS)
    worth = [some.worth(number.to_bytes(20, "big")) for number in range(5)]
    assert worth == [0, 0, 10, 10, 10]
