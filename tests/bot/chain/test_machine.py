"""The chain machine: who is told, who is not, and what is taken back. No node, no clock."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chain.alerts import Alert, AlertKind, alert_of
from bot.chain.machine import ChainMachine, Terms
from bot.chain.mweb import TxOut
from bot.chain.news import Batch, ChainTx, GoneReason, TxGone, TxSeen
from core.events import OnChainKind
from tests.bot.chain.stage import LABELS, LTC, NOW, Stage, script

MINUTE_MS = 60_000
Pays = list[tuple[str, float]]


def told(alerts: list[Alert]) -> list[tuple[str, str | None, float, bool]]:
    return [(one.kind.value, one.exchange, one.amount / LTC, one.retract) for one in alerts]


@pytest.mark.parametrize(
    ("spends", "pays", "expected"),
    [
        ([("u", 200)], [("ape till", 100), ("v", 99)], [("deposit", "ape", 100, False)]),
        ([("u", 200)], [("ape hot", 199)], [("deposit", "ape", 199, False)]),
        ([("u", 300)], [("ape till", 150), ("bee hot", 149)],
         [("deposit", "ape", 150, False), ("deposit", "bee", 149, False)]),
        ([("u", 200)], [("ape till", 60), ("ape hot", 50), ("v", 89)], [("deposit", "ape", 110, False)]),
        ([("u", 200)], [("ape till", 99.99999999), ("v", 100)], []),
        # A withdrawal, a reshuffle, exchange to exchange, a labelled coin among others.
        ([("ape hot", 500)], [("u", 300), ("ape hot", 199)], []),
        ([("ape hot", 500)], [("ape cold", 499)], []),
        ([("ape hot", 500)], [("bee till", 499)], []),
        ([("u", 500), ("ape till", 1)], [("bee till", 500)], []),
        ([("u", 500)], [("v", 499)], []),
    ],
)  # fmt: skip
def test_a_deposit_is_what_comes_from_outside(
    spends: Pays, pays: Pays, expected: list[tuple[str, str, float, bool]]
) -> None:
    _, alerts = Stage().pay(spends, pays)
    assert told([one for one in alerts if one.kind is AlertKind.DEPOSIT]) == expected


def test_new_coins_and_the_hogex_are_no_deposit_and_a_peg_out_is() -> None:
    stage, out = Stage(), TxOut(500 * LTC, script("ape till"))
    assert stage.see(ChainTx("c", outputs=(out,), is_coinbase=True)) == []
    assert stage.see(ChainTx("h", outputs=(out,), is_hogex=True)) == []
    alerts = stage.see(ChainTx("p", pegouts=(out,), fee=1, is_mweb=True))
    assert told(alerts) == [("deposit", "ape", 500, False)]


def test_an_address_spent_with_a_labelled_one_is_learned_through_any_chain_of_company() -> None:
    stage = Stage()
    stage.pay([("d1", 5), ("d2", 5)], [("x", 9)])
    stage.pay([("d2", 5), ("ape till", 5)], [("ape hot", 9)])
    for name in ("d1", "d2"):
        _, alerts = stage.pay([("u", 200)], [(name, 150), ("v", 49)])
        assert told(alerts) == [("deposit", "ape", 150, False)]
        assert alerts[0].score == 0.95
    # And what it spends is a move within.
    _, alerts = stage.pay([("d1", 200)], [("bee till", 199)])
    assert alerts == []


def test_a_sweep_and_a_deposit_in_one_look_are_both_read_right() -> None:
    stage = Stage()
    deposit = stage.tx([("u", 200)], [("d1", 150), ("v", 49)])
    sweep = stage.tx([(f"{deposit.txid}:0", 0), ("ape till", 5)], [("ape hot", 154)])
    assert told(stage.see(deposit, sweep)) == [("deposit", "ape", 150, False)]


def test_two_exchanges_are_never_made_one() -> None:
    stage = Stage()
    stage.pay([("ape hot", 5), ("bee hot", 5)], [("x", 9)])
    stage.pay([("ape hot", 5), ("m", 5)], [("x", 9)])
    stage.pay([("bee hot", 5), ("m", 5)], [("x", 9)])
    assert stage.machine.clusters.conflicts == 2
    assert stage.machine.clusters.sure(script("m")) == "ape"
    assert stage.machine.clusters.sure(script("bee hot")) == "bee"


def test_a_coinjoin_joins_nobody() -> None:
    stage = Stage()
    mixed: Pays = [("o1", 10), ("o2", 10), ("o3", 10), ("r1", 3.1), ("r2", 3.2), ("r3", 3.3)]
    stage.pay([("ape till", 14), ("p1", 14), ("p2", 14)], mixed)
    stage.pay([("ape till", 14), ("p3", 14), ("p4", 14)], [("o4", 13), ("o5", 13), ("o6", 13)])
    for name in ("p1", "p2", "p3", "p4"):
        _, alerts = stage.pay([("u", 300)], [(name, 200), ("v", 99)])
        assert alerts == []


def test_swept_whole_into_a_hot_wallet_twice_is_believed_once_is_not() -> None:
    stage = Stage()
    stage.pay([("d", 20)], [("ape hot", 19.9)])
    _, alerts = stage.pay([("u", 200)], [("d", 150), ("v", 49)])
    assert alerts == []
    stage.pay([("d", 150)], [("ape hot", 149.9)])
    _, alerts = stage.pay([("u", 200)], [("d", 150), ("v", 49)])
    assert told(alerts) == [("deposit", "ape", 150, False)]


def test_an_exchanges_change_that_goes_into_its_cold_wallet_was_never_outside() -> None:
    stage = Stage()
    txid, _ = stage.pay([("ape hot", 500)], [("u", 200), ("change", 299.98765432)])
    _, alerts = stage.pay([(f"{txid}:1", 0)], [("ape cold", 299.98)])
    assert alerts == []
    # A person's withdrawal that comes back into a till is a deposit.
    txid, _ = stage.pay([("ape hot", 500)], [("u", 200), ("change", 299.98765432)])
    _, alerts = stage.pay([(f"{txid}:0", 0)], [("ape till", 199)])
    assert told(alerts) == [("deposit", "ape", 199, False)]


class TestSplit:
    def test_parts_of_one_spender_are_told_when_they_add_up(self) -> None:
        stage = Stage()
        first, alerts = stage.pay([("u", 300)], [("ape till", 40), ("c1", 259.5)])
        assert alerts == []
        second, alerts = stage.pay([(f"{first}:1", 0)], [("ape hot", 40), ("c2", 219)])
        assert alerts == []
        _, alerts = stage.pay([(f"{second}:1", 0)], [("ape till", 20), ("c3", 198)])
        assert told(alerts) == [("deposit", "ape", amount, False) for amount in (40, 40, 20)]
        assert {one.score for one in alerts} == {0.9}

    def test_parts_of_different_spenders_to_different_exchanges_or_too_far_apart_are_not(
        self,
    ) -> None:
        stage = Stage()
        for name in ("u1", "u2", "u3"):
            assert stage.pay([(name, 99)], [("ape till", 60), (f"c{name}", 38)])[1] == []
        first, _ = stage.pay([("u", 300)], [("ape till", 60), ("c1", 239)])
        second, alerts = stage.pay([(f"{first}:1", 0)], [("bee till", 60), ("c2", 178)])
        assert alerts == []
        stage.now += 10 * MINUTE_MS
        _, alerts = stage.pay([(f"{second}:1", 0)], [("ape till", 60), ("c3", 117)])
        assert alerts == []

    def test_a_part_that_is_gone_takes_the_others_back(self) -> None:
        stage = Stage()
        first, _ = stage.pay([("u", 300)], [("ape till", 60), ("c1", 239)])
        second, alerts = stage.pay([(f"{first}:1", 0)], [("ape till", 60), ("c2", 178)])
        assert len(alerts) == 2
        assert told(stage.lose(second)) == [("deposit", "ape", 60, True)] * 2

    def test_a_part_that_is_replaced_by_another_moves_the_sum_once(self) -> None:
        stage = Stage()
        first, _ = stage.pay([("u", 300)], [("ape till", 60), ("c1", 239)])
        second, _ = stage.pay([(f"{first}:1", 0)], [("ape till", 60), ("c2", 178)])
        other = stage.tx([(f"{first}:1", 0)], [("ape till", 70), ("c3", 160)])
        gone = TxGone(stage.now, stage.now, second, GoneReason.REPLACED, other.txid)
        alerts = stage.take(gone, TxSeen(stage.now, stage.now, other)).alerts
        assert sorted(told(alerts)) == [("deposit", "ape", 60, True), ("deposit", "ape", 70, False)]

    def test_two_spenders_that_turn_out_one_are_summed(self) -> None:
        stage = Stage()
        stage.pay([("u1", 99)], [("ape till", 60), ("c1", 38)])
        stage.pay([("u2", 99)], [("ape till", 60), ("c2", 38)])
        _, alerts = stage.pay([("c1", 38), ("c2", 38)], [("z", 75)])
        assert [one for one in told(alerts) if one[0] == "deposit"] == [
            ("deposit", "ape", 60, False)
        ] * 2


class TestPrecursors:
    def test_a_test_payment_of_somebody_with_more_is_told_once(self) -> None:
        stage = Stage()
        first, alerts = stage.pay([("u", 300)], [("ape till", 1), ("c1", 298)])
        assert told(alerts) == [("precursor", "ape", 1, False)]
        assert alerts[0].score == 0.5
        second, alerts = stage.pay([(f"{first}:1", 0)], [("ape till", 1), ("c2", 296)])
        assert alerts == []
        stage.now += 20 * MINUTE_MS
        output = stage.take(
            TxSeen(stage.now, stage.now, stage.tx([(f"{second}:1", 0)], [("ape till", 295)]))
        )
        assert [(one.hit, one.lead_ms) for one in output.outcomes] == [(True, 20 * MINUTE_MS)]
        assert OnChainKind.TEST_LINK in {one.kind for one in output.events}

    def test_a_small_payment_of_somebody_small_is_no_test(self) -> None:
        assert Stage().pay([("u", 50)], [("ape till", 1), ("c", 48)])[1] == []
        assert Stage().pay([("u", 300)], [("ape till", 30), ("c", 269)])[1] == []

    def test_a_consolidation_is_told_and_a_withdrawal_batch_or_a_small_one_is_not(self) -> None:
        many = [(f"u{n}", 30.0) for n in range(5)]
        assert told(Stage().pay(many, [("z", 149)])[1]) == [("precursor", None, 149, False)]
        assert Stage().pay([(f"u{n}", 10.0) for n in range(5)], [("z", 49)])[1] == []
        assert Stage().pay([("ape hot", 30.0), *many[1:]], [("z", 149)])[1] == []
        assert told(Stage().pay(many, [("ape till", 149)])[1]) == [("deposit", "ape", 149, False)]

    def test_idle_coins_that_wake_are_told(self) -> None:
        assert told(Stage().pay([("u", 300)], [("z", 299)], idle_days=31)[1]) == [
            ("precursor", None, 300, False)
        ]
        assert Stage().pay([("u", 300)], [("z", 299)], idle_days=29)[1] == []

    def test_the_destination_is_named_where_the_spender_has_paid_before(self) -> None:
        stage = Stage()
        stage.pay([("u0", 99)], [("bee till", 50), ("c", 48)])
        _, alerts = stage.pay([("c", 48), *((f"u{n}", 30.0) for n in range(1, 5))], [("z", 160)])
        assert told(alerts) == [("precursor", "bee", 160, False)]

    def test_what_nothing_follows_is_a_false_alarm_and_lowers_the_score(self) -> None:
        stage = Stage()
        for number in range(3):
            stage.pay([(f"u{number}", 300)], [("z", 299)], idle_days=40)
        stage.now += Terms().horizon_ms
        output = stage.take()
        assert [one.hit for one in output.outcomes] == [False] * 3
        _, alerts = stage.pay([("v", 300)], [("z", 299)], idle_days=40)
        assert alerts[0].score == pytest.approx(1 / 5)

    def test_a_descendant_of_the_woken_coins_is_a_hit(self) -> None:
        stage = Stage()
        first, _ = stage.pay([("u", 300)], [("a", 200), ("b", 99)], idle_days=40)
        second, _ = stage.pay([(f"{first}:0", 0)], [("c", 150), ("d", 49)])
        tx = stage.tx([(f"{second}:0", 0)], [("ape till", 149)])
        output = stage.take(TxSeen(stage.now, stage.now, tx))
        assert [one.hit for one in output.outcomes] == [True]

    def test_with_enough_history_the_score_is_fitted(self) -> None:
        stage = Stage()
        # Consolidations are followed, woken coins are not.
        for number in range(20):
            stage.now += MINUTE_MS
            txid, _ = stage.pay([(f"m{number}.{n}", 30.0) for n in range(6)], [(f"z{number}", 179)])
            stage.pay([(f"{txid}:0", 0)], [("ape till", 178)])
            stage.pay([(f"i{number}", 300)], [(f"y{number}", 299)], idle_days=50)
        stage.now += Terms().horizon_ms
        stage.take()
        _, alerts = stage.pay([(f"v{n}", 30.0) for n in range(6)], [("z", 179)])
        assert alerts[0].score > 0.85
        _, alerts = stage.pay([("w", 300)], [("y", 299)], idle_days=50)
        assert alerts[0].score < 0.15


class TestRetraction:
    def test_what_is_gone_is_taken_back_once_and_told_again_when_it_returns(self) -> None:
        stage = Stage()
        tx = stage.tx([("u", 200)], [("ape till", 150), ("v", 49)])
        assert len(stage.see(tx)) == 1
        assert stage.see(tx) == []
        assert told(stage.lose(tx.txid)) == [("deposit", "ape", 150, True)]
        assert stage.lose(tx.txid) == []
        assert told(stage.see(tx)) == [("deposit", "ape", 150, False)]

    def test_mined_and_unmined_is_neither_news_nor_a_retraction(self) -> None:
        stage = Stage()
        txid, _ = stage.pay([("u", 200)], [("ape till", 150), ("v", 49)])
        assert [one.depth for one in stage.mine(txid).confirmed] == [1]
        assert stage.unmine(txid).alerts == []
        assert stage.mine(txid).alerts == []
        deep = [one.depth for _ in range(5) for one in stage.mine().confirmed]
        assert deep == [6]

    def test_what_is_buried_is_settled(self) -> None:
        stage = Stage()
        txid, _ = stage.pay([("u", 200)], [("ape till", 150), ("v", 49)])
        stage.mine(txid)
        for _ in range(Terms().buried):
            stage.mine()
        assert stage.machine.standing() == []
        assert stage.lose(txid) == []

    def test_an_alert_of_an_earlier_run_is_not_told_again_but_can_be_taken_back(self) -> None:
        stage = Stage()
        tx = stage.tx([("u", 200)], [("ape till", 150), ("v", 49)])
        (alert,) = stage.see(tx)
        later = Stage(made=stage.made)
        later.machine.restore(alert_of(alert.line()))
        assert later.see(tx) == []
        assert told(later.lose(tx.txid)) == [("deposit", "ape", 150, True)]


def test_history_teaches_and_says_nothing() -> None:
    stage = Stage()
    old = stage.tx([("d1", 5), ("ape till", 5)], [("ape hot", 9)])
    large = stage.tx([("u", 500)], [("ape till", 499)])
    batch = Batch(tuple(TxSeen(NOW, NOW, tx, 5) for tx in (old, large)), history=True)
    assert stage.machine.take(batch).alerts == []
    assert told(stage.pay([("u", 200)], [("d1", 199)])[1]) == [("deposit", "ape", 199, False)]


PEOPLE = ["u1", "u2", "u3", "d1", "ape hot", "ape till", "ape cold", "bee hot", "bee till"]
Step = tuple[str, list[str], list[str], list[int]]


@st.composite
def plays(draw: st.DrawFn) -> list[Step]:
    """Draw who pays whom, and what vanishes, is mined or unmined on the way."""
    names = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=4)
    amounts = st.lists(st.integers(1, 300), min_size=4, max_size=4)
    kinds = st.sampled_from(["pay", "pay", "pay", "lose", "mine", "unmine"])
    return draw(st.lists(st.tuples(kinds, names, names, amounts), max_size=25))


@given(plays())
@settings(max_examples=150)
def test_every_alert_is_of_a_live_transaction_and_every_retraction_of_an_alert(
    play: list[Step],
) -> None:
    stage, live, mined = Stage(), list[str](), list[list[str]]()
    for kind, payers, payees, amounts in play:
        stage.now += 1000
        if kind == "pay":
            pays = [(name, float(amount)) for name, amount in zip(payees, amounts, strict=False)]
            share = sum(amount for _, amount in pays) / len(payers) + 1
            live.append(stage.pay([(name, share) for name in payers], pays)[0])
        elif kind == "lose" and live:
            stage.lose(live.pop(amounts[0] % len(live)))
        elif kind == "mine":
            mined.append(live[: amounts[0] % 3])
            stage.mine(*mined[-1])
            live = live[len(mined[-1]) :]
        elif kind == "unmine" and mined:
            back = mined.pop()
            stage.unmine(*back)
            live += back
    standing: set[tuple[str, AlertKind, str | None]] = set()
    for alert in stage.said:
        if alert.retract:
            standing.remove(alert.key)
        else:
            assert alert.key not in standing
            standing.add(alert.key)
    confirmed = {txid for block in mined for txid in block}
    assert {key[0] for key in standing} <= set(live) | confirmed
    assert standing == {alert.key for alert in stage.machine.standing()}
    for alert in stage.said:
        assert 0.0 <= alert.score <= 1.0
        if alert.kind is AlertKind.DEPOSIT and not alert.retract:
            tx = stage.made[alert.txid]
            labelled = {LABELS.owners.get(one) for one in tx.scripts} - {None}
            assert not labelled, "no input is an exchange's"


@given(plays())
@settings(max_examples=40)
def test_the_same_news_say_the_same(play: list[Step]) -> None:
    def run() -> bytes:
        stage = Stage()
        for _, payers, payees, amounts in play:
            pays = [(name, float(amount)) for name, amount in zip(payees, amounts, strict=False)]
            stage.pay([(name, 400.0) for name in payers], pays)
        return b"".join(alert.line() for alert in stage.said)

    assert run() == run()


def test_memory_stays_bounded() -> None:
    machine = ChainMachine(LABELS)
    stage = Stage(machine)
    for number in range(300):
        stage.pay([(f"a{number}", 3), (f"b{number}", 3)], [(f"c{number}", 5)])
    machine.clusters.forget(most=100)
    assert len(machine.clusters) == 0
    machine.tidy()
