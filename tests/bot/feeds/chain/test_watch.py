"""`ebb chain watch` against a real node: what it says, what it does not say, how fast, and what it takes back."""

import time
from collections.abc import Callable
from decimal import Decimal as D
from typing import Any

import pytest

from research.regtest import Node, Stage, Utxo
from tests.bot.feeds.chain.conftest import Watch

WHALE = 100
Watching = Callable[..., Watch]


class Exchange:
    """Addresses of one exchange, some of which nobody has labelled."""

    def __init__(self, stage: Stage) -> None:
        self.hot, self.cold = stage.addresses(2), stage.addresses(1)
        self.deposit, self.hidden = stage.addresses(3), stage.addresses(3)

    @property
    def labels(self) -> dict[str, list[str]]:
        return {"hot": self.hot, "cold": self.cold, "deposit": self.deposit}


def labels_of(**exchanges: Exchange) -> dict[str, Any]:
    return {"whale_ltc": WHALE, "exchanges": {name: one.labels for name, one in exchanges.items()}}


def deposits_said(watch: Watch) -> set[tuple[str, str, float]]:
    return {
        (one["txid"], one["exchange"], one["amount"])
        for one in watch.alerts()
        if one["kind"] == "deposit" and not one["retract"]
    }


def precursors_said(watch: Watch) -> set[str]:
    return {one["txid"] for one in watch.alerts() if one["kind"] == "precursor"}


def one(coins: list[Utxo], address: str) -> Utxo:
    return next(coin for coin in coins if coin.address == address)


def settle() -> None:
    """Give the watcher time to say what it should not."""
    time.sleep(0.5)


def test_deposits_are_told_from_everything_that_looks_like_one(
    node: Node, stage: Stage, watching: Watching
) -> None:
    ape, bee = Exchange(stage), Exchange(stage)
    users = stage.addresses(12)
    funds = stage.fund(
        *((user, 150) for user in users),
        (ape.hot[0], 300), (ape.hot[1], 200), (ape.deposit[0], 120), (ape.hidden[0], 130),
        (ape.deposit[1], 5), (bee.hot[0], 250),
    )  # fmt: skip
    coin = {utxo.address: utxo for utxo in funds}
    watch = watching(node, labels_of(ape=ape, bee=bee))
    true: set[tuple[str, str, float]] = set()

    def deposit(coins: list[Utxo], address: str, amount: D, exchange: str, *more: Any) -> str:
        change = sum(c.amount for c in coins) - amount - D("0.001") - sum(m[1] for m in more)
        outputs = [(address, amount), *more]
        if change > D("0.01"):
            outputs.append((stage.address(), change))
        txid = stage.pay(coins, outputs)[0].txid
        true.add((txid, exchange, float(amount)))
        return txid

    # Deposits: to each role, with change, without, from several coins, and beside another payment.
    slowest = watch.wait_for(deposit([coin[users[0]]], ape.deposit[2], D(120), "ape"))
    for coins, address, amount, exchange, more in (
        ([coin[users[1]]], bee.hot[0], D("149.999"), "bee", ()),
        ([coin[users[2]], coin[users[3]]], ape.hot[0], D("288.12345678"), "ape", ()),
        ([coin[users[4]]], bee.deposit[0], D(100), "bee", ((stage.address(), D(20)),)),
    ):
        slowest = max(slowest, watch.wait_for(deposit(coins, address, amount, exchange, *more)))
    # One transaction to two exchanges, and one that pays two addresses of an exchange.
    paid = [(ape.deposit[0], D(110)), (bee.deposit[1], D(120)), (stage.address(), D(60))]
    both = stage.pay([coin[users[5]], coin[users[6]]], paid)[0].txid
    true |= {(both, "ape", 110.0), (both, "bee", 120.0)}
    two = stage.pay(
        [coin[users[7]]],
        [(ape.deposit[0], D(60)), (ape.deposit[1], D(50)), (stage.address(), D(39))],
    )
    true.add((two[0].txid, "ape", 110.0))
    watch.wait_for(two[0].txid)
    assert slowest < 0.25

    # Decoys: a withdrawal, a reshuffle with change, its change on into the cold wallet, a sweep (which
    # teaches a hidden address), exchange to exchange, a small deposit, people paying each other.
    stage.pay([coin[ape.hot[0]]], [(stage.address(), D(150)), (ape.hot[0], D(149))])
    moved = stage.pay([coin[ape.hot[1]]], [(ape.cold[0], D(80)), (stage.address(), D("119.9876"))])
    stage.pay([moved[1]], [(ape.cold[0], D("119.98"))])
    stage.pay([coin[ape.deposit[0]], coin[ape.hidden[0]]], [(ape.hot[1], D("249.99"))])
    stage.pay([coin[bee.hot[0]]], [(ape.deposit[1], D(200)), (bee.hot[0], D(49))])
    stage.pay([coin[users[8]]], [(ape.deposit[1], D("99.99999999")), (stage.address(), D(50))])
    stage.pay([coin[users[9]]], [(stage.address(), D(149))])
    settle()
    # What the sweep taught.
    watch.wait_for(deposit([coin[users[10]]], ape.hidden[0], D(140), "ape"))
    assert deposits_said(watch) == true
    assert {one["score"] for one in watch.alerts() if one["kind"] == "deposit"} == {1.0, 0.95}
    assert watch.stop() == 0


def test_a_coinjoin_teaches_nothing(node: Node, stage: Stage, watching: Watching) -> None:
    ape = Exchange(stage)
    people = stage.addresses(3)
    funds = stage.fund((ape.deposit[0], 30), (people[0], 30), (people[1], 30), (people[2], 200))
    watch = watching(node, labels_of(ape=ape))
    mixed = [(stage.address(), D(25)) for _ in range(3)]
    back = [(stage.address(), D(f"4.{n}")) for n in (7, 8, 9)]
    stage.pay(funds[:3], [*mixed, *back])
    settle()
    # Had the mix joined its inputs, this payment to a person would be one to the exchange.
    txid = stage.pay([funds[3]], [(people[0], D(150)), (stage.address(), D(49))])[0].txid
    settle()
    assert txid not in {alert["txid"] for alert in watch.alerts()}


def test_a_split_deposit_is_told_when_its_parts_add_up(
    node: Node, stage: Stage, watching: Watching
) -> None:
    ape, bee = Exchange(stage), Exchange(stage)
    whale, other = stage.addresses(2)
    coins = stage.fund((whale, 200), (other, 90))
    watch = watching(node, labels_of(ape=ape, bee=bee))
    left, parts = one(coins, whale), []
    for address in (ape.deposit[0], ape.deposit[1], ape.hot[0]):
        made = stage.pay([left], [(address, D(40)), (stage.address(), left.amount - D("40.001"))])
        parts.append(made[0].txid)
        left = made[1]
    stage.pay([one(coins, other)], [(ape.deposit[2], D(80)), (stage.address(), D(9))])
    stage.pay([left], [(bee.deposit[0], D(60)), (stage.address(), left.amount - D("60.001"))])
    for txid in parts:
        watch.wait_for(txid)
    settle()
    assert deposits_said(watch) == {(txid, "ape", 40.0) for txid in parts}


def test_precursors_are_told_before_the_deposit(
    node: Node, stage: Stage, watching: Watching
) -> None:
    ape = Exchange(stage)
    funds = stage.fund((stage.address(), 300), *((stage.address(), 30) for _ in range(6)))
    watch = watching(node, labels_of(ape=ape))
    test, rest = stage.pay([funds[0]], [(ape.deposit[0], D(1)), (stage.address(), D("298.99"))])
    watch.wait_for(test.txid)
    gathered = stage.pay(funds[1:], [(stage.address(), D("179.99"))])[0]
    watch.wait_for(gathered.txid)
    assert precursors_said(watch) == {test.txid, gathered.txid}
    assert deposits_said(watch) == set()
    large = stage.pay([rest], [(ape.deposit[0], D("298.98"))])[0]
    watch.wait_for(large.txid)
    assert deposits_said(watch) == {(large.txid, "ape", 298.98)}


@pytest.mark.parametrize("roundabout", [False, True])
def test_a_replaced_deposit_is_taken_back_within_a_second(
    node: Node, stage: Stage, watching: Watching, roundabout: bool
) -> None:
    ape = Exchange(stage)
    (coin,) = stage.fund((stage.address(), 200))
    watch = watching(node, labels_of(ape=ape))
    first = stage.pay([coin], [(ape.deposit[0], D(150)), (stage.address(), D(49))])[0].txid
    watch.wait_for(first)
    target = ape.deposit[1] if roundabout else stage.address()
    second = stage.send(stage.build([coin], [(target, D(160)), (stage.address(), D(30))]))
    assert watch.wait_for(first, retract=True) < 1.0
    if roundabout:
        watch.wait_for(second)
    settle()
    said = [(one["txid"], one["retract"]) for one in watch.alerts()]
    assert said == [(first, False), (first, True)] + [(second, False)] * roundabout or said == [
        (first, False), (second, False), (first, True),
    ]  # fmt: skip


def test_a_reorganisation_takes_back_only_what_it_undid(
    node: Node, stage: Stage, watching: Watching
) -> None:
    ape = Exchange(stage)
    kept, undone = stage.fund((stage.address(), 200), (stage.address(), 200))
    watch = watching(node, labels_of(ape=ape))
    good = stage.pay([kept], [(ape.deposit[0], D(150)), (stage.address(), D(49))])[0].txid
    bad = stage.pay([undone], [(ape.deposit[0], D(151)), (stage.address(), D(48))])[0].txid
    watch.wait_for(good)
    watch.wait_for(bad)
    (block,) = stage.mine()
    settle()
    node.rpc("invalidateblock", block)
    settle()
    assert not any(one["retract"] for one in watch.alerts()), "both are in the mempool again"
    stage.send(stage.build([undone], [(stage.address(), D(190))]))
    assert watch.wait_for(bad, retract=True) < 1.0
    stage.mine(2)
    settle()
    assert [(one["txid"], one["retract"]) for one in watch.alerts()].count((good, False)) == 1
    assert not any(one["txid"] == good and one["retract"] for one in watch.alerts())
