"""An answer of the exchange: read, refused, or a refusal of the key itself, which no repetition mends."""

import pytest

from bot.bybit.reply import KEY_CODES, KeyRefusedError, ReadError, Reply


@pytest.mark.parametrize("code", sorted(KEY_CODES))
def test_a_refused_key_is_wrong_input_and_says_what_to_look_at(code: int) -> None:
    reply = Reply(200, {"retCode": code, "retMsg": "error sign!", "result": {}})
    with pytest.raises(
        KeyRefusedError, match=f"refuses the key .*{code}.*a pair of this mode"
    ) as told:
        reply.read("/v5/user/query-api")
    assert told.value.exit_code == 2


def test_any_other_refusal_is_a_question_without_an_answer() -> None:
    with pytest.raises(ReadError, match="10016") as told:
        Reply(200, {"retCode": 10016, "retMsg": "busy", "result": {}}).read("/v5/position/list")
    assert not isinstance(told.value, KeyRefusedError)
