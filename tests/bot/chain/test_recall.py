"""How much is found where finding takes more than a label: addresses to be learned, deposits cut into parts."""

import random
from collections.abc import Callable

from bot.chain.alerts import AlertKind
from tests.bot.chain.stage import WHALE, Stage

CASES = 60
MINUTE_MS = 60_000


def deposits(stage: Stage) -> set[str]:
    said = [one for one in stage.said if one.kind is AlertKind.DEPOSIT]
    retracted = {one.txid for one in said if one.retract}
    return {one.txid for one in said} - retracted


def spent_together(stage: Stage, name: str) -> None:
    stage.pay([("ape till", 5), (name, 7)], [("ape hot", 11.9)])


def through_company(stage: Stage, name: str) -> None:
    stage.pay([(name, 3), (f"{name} friend", 7)], [("ape cold", 9.9)])
    stage.pay([(f"{name} friend", 3), ("ape till", 7)], [("ape hot", 9.9)])


def swept_twice(stage: Stage, name: str) -> None:
    for _ in range(2):
        stage.pay([(name, 12)], [("ape hot", 11.99)])


def gathered(stage: Stage, name: str) -> None:
    others = [(f"{name} till {n}", 4.0 + n) for n in range(6)]
    stage.pay([(name, 12), *others, ("ape till", 2)], [("ape hot", 50)])


def test_deposits_to_learnable_addresses_are_found_and_nobody_elses() -> None:
    draw, stage = random.Random(1), Stage()
    true, tempting = set[str](), set[str]()
    ways: list[Callable[[Stage, str], None]] = [
        spent_together,
        through_company,
        swept_twice,
        gathered,
    ]
    for case in range(CASES):
        stage.now += 20 * MINUTE_MS
        name = f"h{case}"
        draw.choice(ways)(stage, name)
        amount = draw.uniform(WHALE, 3 * WHALE)
        true.add(stage.pay([(f"u{case}", amount + 20)], [(name, amount), (f"c{case}", 19.9)])[0])
        # Beside it: an address that was paid by an exchange, and one that was swept once only.
        stage.pay([("ape hot", 60)], [(f"w{case}", 50), ("ape hot", 9.9)])
        stage.pay([(f"o{case}", 9)], [("ape hot", 8.9)])
        for other in (f"w{case}", f"o{case}"):
            tempting.add(stage.pay([(f"{other} payer", 180)], [(other, 150), (other, 29.9)])[0])
    found = deposits(stage)
    assert len(found & true) / len(true) >= 0.8
    assert len(found & true) / len(found) == 1.0, found & tempting


def by_change(stage: Stage, draw: random.Random, who: str, parts: list[float]) -> list[str]:
    """One coin, paid on from its change; the change goes to a fresh address each time."""
    left, txids = sum(parts) + 40.123, list[str]()
    source = (f"{who}", left)
    for number, part in enumerate(parts):
        left -= part + 0.001
        till = draw.choice(("ape till", "ape hot"))
        txid, _ = stage.pay([source], [(till, part), (f"{who} {number}", left)])
        txids.append(txid)
        source = (f"{txid}:1", 0)
        stage.now += draw.randrange(MINUTE_MS)
    return txids


def by_many_coins(stage: Stage, draw: random.Random, who: str, parts: list[float]) -> list[str]:
    """Several coins of one address."""
    txids = list[str]()
    for part in parts:
        txids.append(stage.pay([(who, part + 0.01)], [("ape till", part)])[0])
        stage.now += draw.randrange(MINUTE_MS)
    return txids


def by_known_company(stage: Stage, draw: random.Random, who: str, parts: list[float]) -> list[str]:
    """Several addresses that were spent together before."""
    stage.pay([(f"{who}{n}", 1) for n in range(len(parts))], [(f"{who} safe", len(parts) - 0.1)])
    txids = list[str]()
    for number, part in enumerate(parts):
        txids.append(stage.pay([(f"{who}{number}", part + 0.01)], [("ape hot", part)])[0])
        stage.now += draw.randrange(MINUTE_MS)
    return txids


def test_split_deposits_are_found_and_crowds_of_small_ones_are_not() -> None:
    draw, stage = random.Random(2), Stage()
    wholes: list[list[str]] = []
    for case in range(CASES):
        stage.now += 20 * MINUTE_MS
        count = draw.randrange(2, 7)
        total = draw.uniform(1.1 * WHALE, 2 * WHALE)
        parts = [round(min(total / count, 0.9 * WHALE), draw.choice((2, 8)))] * count
        way = draw.choice((by_change, by_many_coins, by_known_company))
        wholes.append(way(stage, draw, f"s{case}", parts))
        # Beside it, strangers that together pay more than a whale.
        for stranger in range(3):
            stage.pay(
                [(f"x{case}{stranger}", 60)], [("ape till", 45), (f"y{case}{stranger}", 14.9)]
            )
    found, parts_of_all = deposits(stage), {txid for whole in wholes for txid in whole}
    recall = sum(set(whole) <= found for whole in wholes) / len(wholes)
    assert recall >= 0.8
    assert found <= parts_of_all
