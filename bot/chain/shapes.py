"""What the shape of one transaction says, by the public heuristics. It must not know labels.

Change: BlockSci (Kalodner et al. 2020, https://www.usenix.org/system/files/sec20-kalodner.pdf): an output smaller than
the smallest input, of the inputs' type, at a fresh address; used only where they leave one output.
CoinJoin: BlockSci's test (isCoinjoin), and its plainest form beside it, all outputs equal.
"""

from collections import Counter
from collections.abc import Callable

from bot.chain.mweb import TxOut
from bot.chain.news import ChainTx

DUST = 30_000
"""Litoshi; Litecoin Core's dust relay limit is near this for every script."""
CONSOLIDATED_INPUTS, CONSOLIDATED_OUTPUTS = 5, 2
_ROUND = 100_000
"""Litoshi; a person pays multiples of 0.001 LTC, change rarely is one."""


def is_coinjoin(tx: ChainTx) -> bool:
    """Whether several people seem to have made this transaction together."""
    parties = len(tx.scripts)
    values = Counter(out.value for out in tx.outputs if out.value > DUST)
    if parties < 2 or len(tx.spends) < 2 or not values:
        return False
    paid = sum(values.values())
    _, most = values.most_common(1)[0]
    if most == paid and 2 <= most <= parties:
        return True
    joined = (paid + 1) // 2
    return paid >= 3 and joined <= parties and most == joined


def is_consolidation(tx: ChainTx) -> bool:
    """Whether many coins of one owner are drawn together."""
    many = len(tx.spends) >= CONSOLIDATED_INPUTS and 1 <= len(tx.outputs) <= CONSOLIDATED_OUTPUTS
    return many and not tx.is_mweb and not is_coinjoin(tx)


def kind_of(script: bytes) -> bytes:
    """Return what tells one type of script from another: its opcodes before the hash, its length."""
    return script[:2] + bytes((len(script) & 0xFF,))


def change_of(tx: ChainTx, is_fresh: Callable[[bytes], bool]) -> TxOut | None:
    """Return the output that goes back to the spender, None unless exactly one can be it."""
    coins = [one.coin for one in tx.spends if one.coin]
    if not coins or len(tx.outputs) < 2:
        return None
    least, kinds = min(coin.value for coin in coins), {kind_of(coin.script) for coin in coins}
    own = {coin.script for coin in coins}
    back = [out for out in tx.outputs if out.script in own]
    if len(back) == 1:
        return back[0]
    candidates = [
        out
        for out in tx.outputs
        if out.value < least and kind_of(out.script) in kinds and is_fresh(out.script)
    ]
    if len(candidates) > 1:
        candidates = [out for out in candidates if out.value % _ROUND]
    return candidates[0] if len(candidates) == 1 else None
