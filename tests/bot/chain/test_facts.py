"""Facts for features: what is said of a deposit from its first sight to its burial."""

import math

import pytest

from bot.chain.news import FeeEstimate, GoneReason, TxGone, TxSeen
from core.events import OnChain, OnChainKind
from tests.bot.chain.stage import LTC, WHALE, Stage


def figures(events: list[OnChain]) -> dict[tuple[OnChainKind, str], tuple[float, float]]:
    quiet = {OnChainKind.ALIVE, OnChainKind.BLOCK}
    return {(e.kind, e.exchange): (e.amount_ltc, e.score) for e in events if e.kind not in quiet}


def test_a_deposit_is_told_with_ages_fee_and_hops() -> None:
    stage = Stage()
    stage.take(FeeEstimate(stage.now, stage.now, 2 * LTC / 141))
    tx = stage.tx([("u", 200), ("w", 100)], [("ape till", 150), ("v", 149)], idle_days=10)
    found = figures(stage.take(TxSeen(stage.now, stage.now, tx)).events)
    assert found[(OnChainKind.DEPOSIT, "ape")] == (150.0, 1.0)
    assert found[(OnChainKind.AGE, "")] == pytest.approx((3000.0, 10.0))
    assert found[(OnChainKind.PEEL, "")][1] == 0
    urgency, rank = found[(OnChainKind.FEE, "")]
    assert urgency == pytest.approx(0.5)
    assert math.isnan(rank), "there is no other to compare with"
    assert (OnChainKind.RESERVE, "ape") not in found, "a balance counts when it is confirmed"


def test_the_balance_moves_with_the_block_and_back_with_it() -> None:
    stage = Stage()
    txid, _ = stage.pay([("u", 200)], [("ape till", 150), ("v", 49)])
    found = figures(stage.mine(txid).events)
    assert found[(OnChainKind.MINED, "")][1] == stage.height
    assert found[(OnChainKind.RESERVE, "ape")][0] == 150.0
    found = figures(stage.unmine(txid).events)
    assert found[(OnChainKind.UNMINED, "")]
    assert found[(OnChainKind.RESERVE, "ape")][0] == -150.0
    # A sweep moves nothing but its fee.
    sweep, _ = stage.pay([("ape till", 150)], [("ape hot", 149.5)])
    assert figures(stage.mine(sweep).events)[(OnChainKind.RESERVE, "ape")][0] == pytest.approx(-0.5)


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        (GoneReason.REPLACED, OnChainKind.REPLACED),
        (GoneReason.CONFLICT, OnChainKind.CONFLICTED),
        (GoneReason.DROPPED, None),
    ],
)
def test_why_a_deposit_is_gone_is_told(reason: GoneReason, kind: OnChainKind | None) -> None:
    stage = Stage()
    txid, _ = stage.pay([("u", 200)], [("ape till", 150), ("v", 49)])
    kinds = {
        key[0] for key in figures(stage.take(TxGone(stage.now, stage.now, txid, reason)).events)
    }
    assert kinds == {OnChainKind.GONE} | ({kind} if kind else set())


def test_a_child_that_pays_more_speeds_its_parent_up() -> None:
    stage = Stage()
    txid, _ = stage.pay([("u", 200)], [("ape till", 150), ("v", 49)])
    child = stage.tx([(f"{txid}:1", 0)], [("w", 40)])
    found = figures(stage.take(TxSeen(stage.now, stage.now, child)).events)
    assert (OnChainKind.CPFP, "") in found


def test_hops_of_a_peeled_coin_are_counted() -> None:
    stage = Stage()
    spends, left = [("u", 900.0)], 900.0
    for hop in range(3):
        left -= 50.1234567
        txid, _ = stage.pay(spends, [(f"shop{hop}", 50), (f"rest{hop}", round(left, 8))])
        spends = [(f"{txid}:1", 0.0)]
    tx = stage.tx(spends, [("ape till", 500), ("end", 249)])
    found = figures(stage.take(TxSeen(stage.now, stage.now, tx)).events)
    assert found[(OnChainKind.PEEL, "")][1] == 3


def test_a_withdrawal_is_an_outflow_without_the_change() -> None:
    stage = Stage()
    tx = stage.tx([("ape hot", 500)], [("u", 150), ("ape hot", 349)])
    found = figures(stage.take(TxSeen(stage.now, stage.now, tx)).events)
    assert found[(OnChainKind.WITHDRAWAL, "ape")] == (150.0, 1.0)


def test_the_source_is_said_to_be_heard_once_a_second() -> None:
    stage, heard = Stage(), list[OnChain]()
    for _ in range(50):
        stage.now += 100
        heard += [one for one in stage.take().events if one.kind is OnChainKind.ALIVE]
    assert len(heard) == 5
    # With what features go by: the threshold of the labels, and when exchanges credit.
    assert {(one.amount_ltc, one.score) for one in heard} == {(WHALE, 6.0)}
