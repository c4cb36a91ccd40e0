"""Good input of the parsers in catalogue.py, to be bent."""

import json
from dataclasses import asdict

import numpy as np

from bot.artifacts.reversal import ReversalCard
from research.assess.ledger import Trial
from research.out_of_fold import to_bytes
from research.scores import Outcomes
from strategies.drift.reference import BINS, Reference
from strategies.reversal import FEATURES
from tests.bot.exchange import rows_of_v5 as v5


def dumped(*values: object) -> tuple[bytes, ...]:
    """Return values as JSON."""
    return tuple(json.dumps(value).encode() for value in values)


TRADE = {"i": "a", "T": 1, "p": "80.5", "v": "2", "S": "Buy", "BT": False, "seq": 7}
KLINE = {
    "start": 0,
    "open": "1",
    "high": "2",
    "low": "1",
    "close": "2",
    "volume": "3",
    "confirm": True,
}
TICKER = {
    "type": "snapshot",
    "data": {
        "lastPrice": "80",
        "markPrice": "80.1",
        "fundingRate": "0.0001",
        "nextFundingTime": "9",
    },
}
BOOK = {"data": {"b": [["80", "1"]], "a": [["80.1", "2"]], "s": "LTCUSDT"}}
ROWS = (v5.position(), v5.flat(), v5.execution(), v5.order(), v5.stop_order(), v5.wallet())
ESPLORA = {
    "txid": "aa",
    "vin": [
        {
            "is_coinbase": False,
            "txid": "bb",
            "vout": 0,
            "prevout": {"scriptpubkey": "00", "value": 5},
        }
    ],
    "vout": [{"scriptpubkey": "00", "value": 5}],
    "fee": 1,
    "weight": 400,
}
KEY = {
    "readOnly": 0,
    "permissions": {"ContractTrade": ["Order", "Position"], "Wallet": []},
    "ips": ["198.51.100.7"],
    "deadlineDay": 60,
    "uta": 1,
    "isMaster": False,
}
ACCOUNT = {"unifiedMarginStatus": 6, "marginMode": "ISOLATED_MARGIN"}
_TOPICS = {
    "position": v5.position,
    "execution": v5.execution,
    "order": v5.order,
    "wallet": v5.wallet,
}
PRIVATE = dumped(
    *({"topic": topic, "creationTime": 5, "data": [row()]} for topic, row in _TOPICS.items())
)
NODE = {
    "blocks": 1,
    "initialblockdownload": False,
    "chain": "main",
    "loaded": True,
    "feerate": 0.001,
    "height": 1,
    "hash": "00",
    "time": 1,
    "vin": [],
    "vout": [],
    "previousblockhash": "00",
}
_TEN = np.linspace(0.1, 0.9, 10)
FORECASTS = to_bytes(
    Outcomes(_TEN, _TEN, np.round(_TEN), _TEN, np.arange(10), np.arange(10) + 3, np.arange(10) // 5)
)
DRIFT = Reference(
    features=("a",),
    edges=(tuple(range(BINS - 1)),),
    shares=(tuple([0.09] * BINS + [0.1]),),
    window_bars=5,
    usual=0.1,
    loss_mean=0.7,
    loss_deviation=0.1,
).to_bytes()
TRIAL = json.dumps(asdict(Trial("train", "f", "a", "bybit", "LTCUSDT", 1, 2, 0.5))).encode()
_LINE = (0.5,) * len(FEATURES)
REVERSAL = (
    ReversalCard(
        reversal_id="head",
        symbol="LTCUSDT",
        bar_ms=60_000,
        rise_bps=20.0,
        horizon_ms=300_000,
        features=FEATURES,
        mean=_LINE,
        deviation=_LINE,
        coefficients=_LINE,
        intercept=0.0,
        threshold=0.6,
        trained_until_ms=1,
        auc=0.5,
        shorts=1,
        exits=1,
        saved_bps=1.0,
        cost_bps=1.0,
        net_low_bps=-1.0,
        net_high_bps=1.0,
        pays=False,
    )
    .sealed()
    .to_bytes()
)
