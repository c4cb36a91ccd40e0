"""The chain's features: their names, units and windows. How they are computed stands in `chain_stream`.

Amounts are LTC, seen in the mempool or a block, and not taken back. Every one but the last two is NaN
while the source is silent for more than 10 s, and while less than nine tenths of its window were
watched. Those "of the newest" look back an hour (peel: a day) and are NaN where there is none.
"""

from collections.abc import Sequence

from strategies.features.feature import Feature

SECOND_MS, MINUTE_MS, HOUR_MS, DAY_MS = 1000, 60_000, 3_600_000, 86_400_000
WINDOWS = {"60s": MINUTE_MS, "5m": 5 * MINUTE_MS, "1h": HOUR_MS}
SILENT_MS = 10 * SECOND_MS
WATCHED_SHARE = 0.9
HISTORY_MS = 30 * DAY_MS
LEAST_WINDOWS, LEAST_SAME_HOUR = 200, 4
WHALE_PERCENTILE, LEAST_DEPOSITS = 99.9, 1000
HALF_LIFE_MS = 10 * MINUTE_MS
BLOCK_S = 150
SOURCE_KINDS = {"poll": 0.0, "zmq": 1.0, "electrum": 2.0, "ws": 3.0}


def _chain(name: str, unit: str, about: str) -> Feature:
    return Feature(name, unit, "chain", 0, about)


FEATURES = (
    *(_chain(f"mp_inflow_{name}", "LTC", f"paid to exchanges in {name}") for name in WINDOWS),
    *(_chain(f"mp_outflow_{name}", "LTC", f"paid out by exchanges in {name}") for name in WINDOWS),
    _chain("mp_netflow_5m", "LTC", "inflow less outflow in 5 min"),
    _chain("mp_netflow_1h", "LTC", "inflow less outflow in 1 h"),
    _chain("inflow_z_5m", "deviations", "5 min inflow against 30 days, of its hour of the week"),
    _chain("inflow_z_1h", "deviations", "1 h inflow against 30 days, of its hour of the week"),
    _chain("inflow_to_adv_1h", "ratio", "1 h inflow in USDT to the 24 h quote volume"),
    _chain("whale_dep_flag", "0/1", "a whale's deposit in 10 min"),
    _chain("whale_dep_max", "LTC", "largest whale's deposit, halved every 10 min"),
    _chain("split_dep_10m", "LTC", "parts of split deposits in 10 min"),
    _chain("consol_score_6h", "LTC days", "largest LTC x ln(1 + inputs) x days idle in 6 h"),
    _chain("input_age_med", "days", "median age of the coins of the newest spender told"),
    _chain("cdd", "coin-days", "coin-days that it destroyed"),
    _chain("test_tx_link", "0/1", "a deposit followed its test transaction in 24 h"),
    _chain("test_tx_since_s", "s", "time between the two, the newest"),
    _chain("precursor_p_30m", "0..1", "chance that a precursor of 30 min is followed by then"),
    _chain("precursor_p_6h", "0..1", "chance that a precursor of 6 h is followed by then"),
    _chain("peel_len", "hops", "hops of the newest spender's coin before"),
    _chain("fee_pctl", "0..1", "rank of the newest deposit's feerate"),
    _chain("fee_urgency", "ratio", "its feerate to the estimate for 2 blocks"),
    _chain("cpfp", "0/1", "a deposit was sped up by a child in 1 h"),
    _chain("replaced", "0/1", "a deposit was replaced in 1 h"),
    _chain("conflicted", "0/1", "a deposit lost to a block in 1 h"),
    _chain("unconf_inflow", "LTC", "deposits of 24 h that are not credited yet"),
    _chain("unconf_credit_s", "s", "expected time to the next credit"),
    _chain("pegin_sum_1h", "LTC", "into MWEB in 1 h"),
    _chain("pegin_sum_24h", "LTC", "into MWEB in 24 h"),
    _chain("pegout_sum_1h", "LTC", "out of MWEB in 1 h"),
    _chain("pegout_sum_24h", "LTC", "out of MWEB in 24 h"),
    _chain("pegout_to_exchanges_1h", "LTC", "out of MWEB to exchanges in 1 h"),
    _chain("pegout_to_exchanges_24h", "LTC", "out of MWEB to exchanges in 24 h"),
    _chain("reserve_delta_1h", "LTC", "change of exchanges' confirmed balance in 1 h"),
    _chain("reserve_delta_24h", "LTC", "change of exchanges' confirmed balance in 24 h"),
    _chain("label_coverage", "0..1", "share of 1 h inflow at a confidence of 0.95 or more"),
    _chain("source_age", "s", "time since the source was heard"),
    _chain("source_kind", "code", "poll 0, zmq 1, electrum 2, ws 3"),
)
NAMES = tuple(feature.name for feature in FEATURES)


def features_of(exchange: str) -> tuple[Feature, ...]:
    """Return the features of one exchange, beside those of all together."""
    return (
        _chain(f"tx_dep_{exchange}", "LTC", f"newest deposit to {exchange} in 1 h"),
        *(
            _chain(f"mp_inflow_{name}_{exchange}", "LTC", f"paid to {exchange} in {name}")
            for name in WINDOWS
        ),
        _chain(f"pegout_to_{exchange}_1h", "LTC", f"out of MWEB to {exchange} in 1 h"),
        _chain(f"pegout_to_{exchange}_24h", "LTC", f"out of MWEB to {exchange} in 24 h"),
        _chain(f"reserve_delta_{exchange}_1h", "LTC", f"change of {exchange}'s balance in 1 h"),
        _chain(f"reserve_delta_{exchange}_24h", "LTC", f"change of {exchange}'s balance in 24 h"),
    )


def all_features(exchanges: Sequence[str] = ()) -> tuple[Feature, ...]:
    """Return every feature in order: those of all exchanges together, then one exchange after another."""
    return (*FEATURES, *(one for exchange in exchanges for one in features_of(exchange)))


_BLANK = "\0"
_SHAPES = tuple(one.name.split(_BLANK) for one in features_of(_BLANK))


def exchange_in(name: str) -> str:
    """Return the exchange that the feature `name` is about; empty when it is about none, or all."""
    if name in NAMES:
        return ""
    for before, after in _SHAPES:
        exchange = name[len(before) : len(name) - len(after)]
        if exchange and name == f"{before}{exchange}{after}":
            return exchange
    return ""
