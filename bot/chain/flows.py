"""What one transaction moves in and out of exchanges. It must not know thresholds nor time.

A deposit is what is paid to an exchange by inputs none of which is an exchange's (Coin Metrics,
FlowInExNtv: https://docs.coinmetrics.io/, exchange to exchange excluded); newly made coins and the
HogEx transaction are none, a peg-out is counted where its kernel shows it.
"""

from dataclasses import dataclass

from bot.chain.clusters import SURE, Clusters
from bot.chain.labels import Owner, Role
from bot.chain.mweb import TxOut
from bot.chain.news import ChainTx


@dataclass(frozen=True, slots=True)
class Deposit:
    """Litoshi paid to one exchange; `confidence` is that of the least certain address paid."""

    exchange: str
    amount: int
    confidence: float
    pegged_out: int = 0


@dataclass(frozen=True, slots=True)
class Flow:
    """Deposits by exchange, what an exchange (`sender`) paid out, and the outputs nobody owns."""

    deposits: tuple[Deposit, ...] = ()
    sender: str | None = None
    withdrawn: int = 0
    unowned: tuple[TxOut, ...] = ()


NO_FLOW = Flow()


def flow_of(tx: ChainTx, clusters: Clusters, change_of_exchange: str | None = None) -> Flow:
    """Return the flow of `tx`.

    `change_of_exchange`: all inputs come straight from that exchange's own transactions and look
    like their change. Paid into its hot or cold wallet they were never outside.
    """
    if tx.is_coinbase or tx.is_hogex:
        return NO_FLOW
    paid = [(out, clusters.owner(out.script), False) for out in tx.outputs]
    paid += [(out, clusters.owner(out.script), True) for out in tx.pegouts]
    unowned = tuple(out for out, owner, _ in paid if owner is None)
    senders = [exchange for script in tx.scripts if (exchange := clusters.sure(script))]
    if not senders and change_of_exchange is not None and _is_return(paid, change_of_exchange):
        senders = [change_of_exchange]
    if senders:
        withdrawn = sum(
            out.value for out, owner, _ in paid if owner is None or owner.confidence < SURE
        )
        return Flow((), senders[0], withdrawn, unowned)
    return Flow(tuple(_deposits(paid)), None, 0, unowned)


def _is_return(paid: list[tuple[TxOut, Owner | None, bool]], exchange: str) -> bool:
    owned = [owner for _, owner, _ in paid if owner]
    return bool(owned) and all(
        owner.exchange == exchange and owner.role is not Role.DEPOSIT for owner in owned
    )


def _deposits(paid: list[tuple[TxOut, Owner | None, bool]]) -> list[Deposit]:
    by_exchange: dict[str, Deposit] = {}
    for out, owner, pegged in paid:
        if owner is None or not out.value:
            continue
        before = by_exchange.get(owner.exchange, Deposit(owner.exchange, 0, 1.0))
        by_exchange[owner.exchange] = Deposit(
            owner.exchange,
            before.amount + out.value,
            min(before.confidence, owner.confidence),
            before.pegged_out + (out.value if pegged else 0),
        )
    return list(by_exchange.values())
