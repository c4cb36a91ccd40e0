"""The chain's features: by their definitions, streamed as in batch, NaN where nothing was heard."""

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import Bar, OnChain, OnChainKind, Timer
from strategies.features.chain import (
    BLOCK_S,
    DAY_MS,
    FEATURES,
    HOUR_MS,
    MINUTE_MS,
    NAMES,
    WINDOWS,
    all_features,
)
from strategies.features.chain_series import Series
from strategies.features.chain_stream import ChainFeatures, compute

START = 1_700_000_000_000 - 1_700_000_000_000 % HOUR_MS
EXCHANGES = ("ape", "bee")


def fresh() -> ChainFeatures:
    return ChainFeatures("LTCUSDT", EXCHANGES)


def event(
    kind: OnChainKind,
    at: int,
    amount: float = 1.0,
    score: float = 1.0,
    txid: str = "t",
    exchange: str = "",
) -> OnChain:
    """Return an event, heard at once; times in ms after START."""
    return OnChain(START + at, START + at, kind, txid, exchange, amount, score, "poll")


def heartbeat(at: int) -> OnChain:
    """The source is heard; 100 LTC are large, six confirmations are credited."""
    return event(OnChainKind.ALIVE, at, 100.0, 6.0, txid="")


def alive(*spans: tuple[int, int]) -> list[OnChain]:
    """The source is heard every 5 s in each span (ms after START)."""
    return [heartbeat(at) for start, end in spans for at in range(start, end + 1, 5000)]


def vector_at(at: int, events: Sequence[OnChain | Bar]) -> dict[str, float]:
    (row,) = compute(fresh, events, [START + at])
    return dict(zip(fresh().names, row, strict=True))


def same(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(a == b or (math.isnan(a) and math.isnan(b)) for a, b in zip(one, other, strict=True))


DEPOSIT, WITHDRAWAL, GONE = OnChainKind.DEPOSIT, OnChainKind.WITHDRAWAL, OnChainKind.GONE
TWO_HOURS = 2 * HOUR_MS


def test_flows_are_sums_over_their_windows() -> None:
    events = [
        *alive((0, TWO_HOURS)),
        event(DEPOSIT, TWO_HOURS - HOUR_MS, 1000.0, txid="on the edge, not in", exchange="ape"),
        event(DEPOSIT, TWO_HOURS - HOUR_MS + 1, 7.0, 0.8, txid="a", exchange="ape"),
        event(DEPOSIT, TWO_HOURS - 200_000, 20.0, txid="b", exchange="bee"),
        event(DEPOSIT, TWO_HOURS, 3.0, txid="c", exchange="ape"),
        event(WITHDRAWAL, TWO_HOURS - 1000, 4.0, txid="d", exchange="ape"),
        event(OnChainKind.SPLIT, TWO_HOURS - 9 * MINUTE_MS, 20.0, txid="b", exchange="bee"),
    ]
    values = vector_at(TWO_HOURS, events)
    expected = {
        "mp_inflow_60s": 3.0, "mp_inflow_5m": 23.0, "mp_inflow_1h": 30.0,
        "mp_outflow_60s": 4.0, "mp_netflow_5m": 19.0, "mp_netflow_1h": 26.0,
        "mp_inflow_1h_ape": 10.0, "mp_inflow_1h_bee": 20.0, "tx_dep_ape": 3.0, "tx_dep_bee": 20.0,
        "split_dep_10m": 20.0, "label_coverage": 23.0 / 30.0, "source_age": 0.0, "source_kind": 0.0,
    }  # fmt: skip
    assert {name: values[name] for name in expected} == expected


def test_a_silent_source_is_missing_and_never_zero() -> None:
    events = alive((0, HOUR_MS))
    for late_ms, silent in ((10_000, False), (10_001, True), (HOUR_MS, True)):
        values = vector_at(HOUR_MS + late_ms, events)
        assert values["source_age"] == late_ms / 1000
        assert math.isnan(values["mp_inflow_60s"]) is silent
        if silent:
            known = {name for name, value in values.items() if not math.isnan(value)}
            assert known == {"source_age", "source_kind"}
    assert all(math.isnan(value) for value in vector_at(0, []).values())


def test_a_window_that_was_not_watched_is_missing() -> None:
    values = vector_at(HOUR_MS, alive((HOUR_MS - 2 * MINUTE_MS, HOUR_MS)))
    assert values["mp_inflow_60s"] == 0.0
    assert math.isnan(values["mp_inflow_5m"])
    # A tenth of an hour of silence is borne, more is not.
    for silence_ms, missing in ((6 * MINUTE_MS, False), (7 * MINUTE_MS, True)):
        quiet = (TWO_HOURS - 20 * MINUTE_MS, TWO_HOURS - 20 * MINUTE_MS + silence_ms)
        values = vector_at(TWO_HOURS, alive((0, quiet[0]), (quiet[1], TWO_HOURS)))
        assert math.isnan(values["mp_inflow_1h"]) is missing
        assert values["mp_inflow_5m"] == 0.0


def test_what_is_gone_does_not_count_and_comes_back_when_it_is_seen_again() -> None:
    seen = event(DEPOSIT, TWO_HOURS - 5000, 150.0, txid="a", exchange="ape")
    replaced = event(OnChainKind.REPLACED, TWO_HOURS - 4000, txid="a")
    gone = event(GONE, TWO_HOURS - 4000, txid="a")
    events = [*alive((0, TWO_HOURS)), seen, replaced, gone]
    values = vector_at(TWO_HOURS, events)
    assert (values["mp_inflow_60s"], values["whale_dep_flag"], values["replaced"]) == (
        0.0,
        0.0,
        1.0,
    )
    # The same word once more, repeated late, is still what was taken back.
    assert same([*vector_at(TWO_HOURS, [*events, seen]).values()], [*values.values()])
    again = replace(seen, time_received=gone.time_received + 1000)
    values = vector_at(TWO_HOURS, [*events, again])
    assert (values["mp_inflow_60s"], values["whale_dep_flag"]) == (150.0, 1.0)


def test_a_whale_fades_by_half_in_ten_minutes() -> None:
    events = [*alive((0, HOUR_MS)), event(DEPOSIT, 40 * MINUTE_MS, 400.0, exchange="ape")]
    for minutes, flag, size in ((40, 1.0, 400.0), (49, 1.0, 400 * 0.5**0.9), (60, 0.0, 100.0)):
        values = vector_at(minutes * MINUTE_MS, events)
        assert values["whale_dep_flag"] == flag
        assert values["whale_dep_max"] == pytest.approx(size)


def test_a_deposit_waits_for_its_confirmations() -> None:
    def seen(*more: OnChain) -> tuple[float, float]:
        deposit = event(DEPOSIT, HOUR_MS, 120.0, txid="a", exchange="ape")
        values = vector_at(TWO_HOURS, [*alive((0, TWO_HOURS)), deposit, *more])
        return values["unconf_inflow"], values["unconf_credit_s"]

    def block(at: int, height: int) -> OnChain:
        return event(OnChainKind.BLOCK, at, score=height, txid="")

    mined = event(OnChainKind.MINED, HOUR_MS + 10, score=100, txid="a")
    assert seen() == (120.0, 6 * BLOCK_S)
    assert seen(mined, block(HOUR_MS + 10, 100)) == (120.0, 5 * BLOCK_S)
    assert seen(mined, block(HOUR_MS + 10, 104)) == (120.0, 1 * BLOCK_S)
    unmined = event(OnChainKind.UNMINED, HOUR_MS + 20, txid="a")
    assert seen(mined, unmined, block(HOUR_MS + 20, 104)) == (120.0, 6 * BLOCK_S)
    inflow, credit_s = seen(mined, block(HOUR_MS + 10, 105))
    assert inflow == 0.0
    assert math.isnan(credit_s)


def test_signs_of_the_newest_spender_and_chances() -> None:
    at = TWO_HOURS + 6 * HOUR_MS
    events = [
        *alive((0, at)),
        event(OnChainKind.AGE, at - 50_000, 900.0, 30.0, txid="a"),
        event(OnChainKind.AGE, at - 40_000, 500.0, 12.5, txid="b"),
        event(OnChainKind.PEEL, at - 40_000, 5.0, 3.0, txid="b"),
        event(OnChainKind.FEE, at - 40_000, 1.5, 0.75, txid="b"),
        event(OnChainKind.CPFP, at - 3000, txid="b"),
        event(OnChainKind.CONSOLIDATION, at - 5 * HOUR_MS, 200.0, 777.0, txid="c"),
        event(OnChainKind.PRECURSOR, at - 2 * HOUR_MS, 200.0, 0.5, txid="c"),
        event(OnChainKind.PRECURSOR, at - 1 * HOUR_MS, 200.0, 0.2, txid="d"),
        event(OnChainKind.PRECURSOR_SOON, at - MINUTE_MS, 200.0, 0.1, txid="d"),
        event(OnChainKind.TEST_LINK, at - HOUR_MS, 1.0, 900.0, txid="e"),
        event(OnChainKind.PEGIN, at - MINUTE_MS, 9.0, txid="f"),
        event(OnChainKind.PEGOUT, at - MINUTE_MS, 6.0, txid="g", exchange="ape"),
        event(OnChainKind.PEGOUT, at - MINUTE_MS, 2.0, txid="g"),
        event(OnChainKind.RESERVE, at - MINUTE_MS, 30.0, txid="h", exchange="ape"),
        event(OnChainKind.RESERVE, at - MINUTE_MS, -12.0, txid="h", exchange="bee"),
    ]
    values = vector_at(at, events)
    expected = {
        "input_age_med": 12.5, "cdd": 500.0, "peel_len": 3.0, "fee_pctl": 0.75, "fee_urgency": 1.5,
        "cpfp": 1.0, "replaced": 0.0, "conflicted": 0.0, "consol_score_6h": 777.0,
        "precursor_p_6h": 0.6, "precursor_p_30m": 0.1, "test_tx_since_s": 900.0, "test_tx_link": 1.0,
        "pegin_sum_1h": 9.0, "pegout_sum_1h": 8.0, "pegout_to_exchanges_1h": 6.0,
        "pegout_to_ape_1h": 6.0, "reserve_delta_1h": 18.0, "reserve_delta_bee_1h": -12.0,
    }  # fmt: skip
    assert {name: values[name] for name in expected} == pytest.approx(expected)


def test_inflow_is_weighed_against_a_whole_day_of_volume() -> None:
    at = DAY_MS
    events: list[OnChain | Bar] = [*alive((at - HOUR_MS, at)), event(DEPOSIT, at - 1000, 50.0)]
    bars = [
        Bar(closed, closed, "LTCUSDT", HOUR_MS, 80.0, 80.0, 80.0, 80.0, 10.0)
        for closed in range(START + HOUR_MS, START + DAY_MS + 1, HOUR_MS)
    ]
    assert vector_at(at, [*events, *bars])["inflow_to_adv_1h"] == 50 * 80 / (24 * 10 * 80)
    assert math.isnan(vector_at(at, [*events, *bars[1:]])["inflow_to_adv_1h"])
    assert math.isnan(vector_at(at, events)["inflow_to_adv_1h"])


def test_an_unusual_inflow_stands_out_of_thirty_days() -> None:
    days, at = 30, 30 * DAY_MS
    heard = [heartbeat(t) for t in range(0, at + 1, 10_000)]
    usual = [
        event(DEPOSIT, t, 10.0 + (t // HOUR_MS) % 5, txid=f"u{t}", exchange="ape")
        for t in range(1, at - HOUR_MS, HOUR_MS)
    ]
    large = [event(DEPOSIT, at - 1000, 100.0, txid="x", exchange="ape")]
    calm, loud = vector_at(at, [*heard, *usual]), vector_at(at, [*heard, *usual, *large])
    assert days * 24 > 200
    assert loud["inflow_z_1h"] > 10 > abs(calm["inflow_z_1h"])
    # 199 watched windows are too few.
    short = 199 * HOUR_MS + HOUR_MS
    few = vector_at(short, [one for one in [*heard, *usual] if one.time <= START + short])
    assert math.isnan(few["inflow_z_1h"])


@given(
    st.lists(st.tuples(st.integers(1, 100), st.floats(0.0, 1e6)), min_size=1, max_size=300),
    st.integers(1, 120),
    st.sampled_from((50.0, 90.0, 99.0, 99.9)),
)
def test_a_percentile_is_that_of_numpy_over_the_window(
    rows: list[tuple[int, float]], now: int, percent: float
) -> None:
    series = Series(10**9, ranked=True)
    for number, (at, amount) in enumerate(rows):
        series.add(OnChain(at, number, DEPOSIT, f"{number}", "", amount, 1.0, "poll"))
        if number % 3 == 0:
            series.remove(f"{number}", number)
    left = [(at, amount) for number, (at, amount) in enumerate(rows) if number % 3]
    inside = [amount for at, amount in left if now - 60 < at <= now]
    assert series.count(now, 60) == len(inside)
    if inside:
        wanted = float(np.percentile(inside, percent))
        assert series.percentile(now, 60, percent) == pytest.approx(wanted, abs=1e-6)


KINDS = [kind for kind in OnChainKind if kind is not OnChainKind.ALIVE]
SPAN = 3 * HOUR_MS


@st.composite
def tapes(draw: st.DrawFn) -> list[OnChain]:
    """Draw what one may hear in three hours: late, repeated, taken back, with silences."""
    silence = draw(st.tuples(st.integers(0, SPAN), st.integers(0, HOUR_MS)))
    heard = [
        heartbeat(at)
        for at in range(0, SPAN + 1, 9000)
        if not silence[0] < at < silence[0] + silence[1]
    ]
    rows = draw(
        st.lists(
            st.tuples(
                st.sampled_from(KINDS),
                st.integers(0, SPAN),
                st.integers(0, HOUR_MS),
                st.integers(1, 300_00000000),
                st.sampled_from("abcdef"),
                st.sampled_from(("ape", "bee", "")),
                st.integers(1, 3),
            ),
            max_size=40,
        )
    )
    events = heard
    for number, (kind, at, late, litoshi, txid, exchange, times) in enumerate(rows):
        # No two are received in the same ms: their order would be a draw.
        received = at + late + number
        one = event(kind, at, litoshi / 1e8, 0.5, txid, exchange)
        one = replace(one, time_received=START + received)
        events = [*events, *[one] * times]
    return events


@given(tapes(), st.lists(st.integers(0, SPAN + HOUR_MS), min_size=1, max_size=8))
@settings(max_examples=60)
def test_streamed_is_batch_however_often_one_asks(tape: list[OnChain], times: list[int]) -> None:
    moments = sorted({START + at for at in times})
    often = sorted({*moments, *range(START, START + SPAN + HOUR_MS, 7 * MINUTE_MS)})
    streamed = dict(zip(often, compute(fresh, tape, often), strict=True))
    for moment in moments:
        # From scratch, the whole tape at once, asked only here.
        (row,) = compute(fresh, [one for one in tape if one.time_received <= moment], [moment])
        assert same(streamed[moment], row)


def by_definition(tape: list[OnChain], moment: int, kind: OnChainKind, window_ms: int) -> float:
    """Sum one kind over a window as the table of the definitions says it."""
    known = [one for one in tape if one.time_received <= moment]
    gone = {
        txid: max(one.time_received for one in known if one.kind is GONE and one.txid == txid)
        for txid in {one.txid for one in known if one.kind is GONE}
    }
    newest: dict[tuple[str, str], OnChain] = {}
    for one in sorted(known, key=lambda one: one.time_received):
        if one.kind is kind and one.time_received > gone.get(one.txid, -1):
            newest[(one.txid, one.exchange)] = one
    inside = [one for one in newest.values() if moment - window_ms < one.time <= moment]
    return math.fsum(one.amount_ltc for one in inside)


@given(tapes(), st.integers(HOUR_MS, SPAN))
@settings(max_examples=100)
def test_a_flow_is_what_its_definition_says(tape: list[OnChain], at: int) -> None:
    values = vector_at(at, tape)
    for name, window_ms in WINDOWS.items():
        for kind, feature in ((DEPOSIT, "mp_inflow"), (WITHDRAWAL, "mp_outflow")):
            value = values[f"{feature}_{name}"]
            if not math.isnan(value):
                assert value == by_definition(tape, START + at, kind, window_ms)


def test_every_feature_has_a_unit_and_a_name_of_its_own() -> None:
    names = [feature.name for feature in all_features(EXCHANGES)]
    assert len(set(names)) == len(names)
    assert names[: len(NAMES)] == list(NAMES)
    assert all(feature.unit and feature.about and feature.source == "chain" for feature in FEATURES)
    features = fresh()
    features.observe(Timer(START, START, bar_close=False))
    assert len(features.vector(START)) == len(features.names)


def test_the_page_lists_every_feature_with_its_unit() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "chain.md").read_text()
    for feature in all_features(("X",)):
        assert f"| `{feature.name}` | {feature.unit} |" in page
        assert page.count(f"| `{feature.name}` |") == 1
