"""Features of the flow: their formulae on plain tapes, and NaN when the source is silent."""

import math

import pytest

from core.events import Bar, BookDepth, Event, Liquidation, OpenInterest, SourceAge, Trade
from strategies.features.sources.families import families_of
from strategies.features.sources.flow import FEATURES
from strategies.features.sources.sourced import SourcedFeatures

T0, MINUTE, SYMBOL = 1_764_028_800_000, 60_000, "LTCUSDT"


class NoBase:
    names: tuple[str, ...] = ()

    def observe(self, event: Event) -> None:
        """Hear nothing."""

    def vector(self) -> tuple[float, ...]:
        return ()


def features() -> SourcedFeatures:
    return SourcedFeatures(NoBase(), families_of(SYMBOL, ("flow",)), SYMBOL, MINUTE)


def said(made: SourcedFeatures, now: int) -> dict[str, float]:
    return dict(zip(made.names, made.vector_at(now), strict=True))


def trade(at_ms: int, quantity: float, *, sells: bool, price: float = 90.0) -> Trade:
    return Trade(T0 + at_ms, T0 + at_ms, SYMBOL, price, quantity, sells)


def steady(minutes: float, *, beats: bool = True) -> list[Event]:
    """A bought unit and a sold half each second; open interest, a book and a word now and then."""
    made: list[Event] = []
    for k in range(int(minutes * 60)):
        at = 1000 * k
        made += [trade(at + 250, 1.0, sells=False), trade(at + 750, 0.5, sells=True)]
        if k % 5 == 0:
            time = T0 + at
            made.append(
                BookDepth(time, time, SYMBOL, 89.99, 30.0, 90.01, 10.0, 300.0, 100.0, 10.0, 5.0)
            )
            made.append(OpenInterest(time, time, SYMBOL, 1000.0 + k))
        if beats and k % 15 == 0:
            made.append(SourceAge(T0 + at, T0 + at, "flow", 100))
    return made


def heard(events: list[Event]) -> SourcedFeatures:
    made = features()
    for event in events:
        made.observe(event)
    return made


def test_the_numbers_of_a_plain_tape_are_what_a_hand_reckons() -> None:
    now = T0 + 15 * MINUTE
    told = said(heard(steady(15)), now)
    assert told["flow_imbalance_10s"] == told["flow_imbalance_600s"] == pytest.approx(1 / 3)
    assert told["flow_signed_volume_60s"] == pytest.approx(30.0 / 90.0)
    assert told["flow_trade_rate_60s"] == pytest.approx(1.0)
    assert told["flow_volatility_600s_bps"] == 0.0
    assert told["book_spread_bps"] == pytest.approx(1e4 * 0.02 / 90.0)
    assert told["book_imbalance"] == pytest.approx(0.5)
    assert told["book_depth_imbalance"] == pytest.approx(0.5)
    assert told["book_slope_imbalance"] == pytest.approx((30.0 - 20.0) / 50.0)
    micro = (89.99 * 10.0 + 90.01 * 30.0) / 40.0
    assert told["book_microprice_bps"] == pytest.approx(1e4 * (micro - 90.0) / 90.0)
    assert told["liquidated_shorts_600s"] == told["liquidated_longs_600s"] == 0.0
    assert told["open_interest_change_600s"] == pytest.approx(math.log(1895.0 / 1300.0), abs=0.05)


def test_liquidations_count_as_a_share_of_the_volume() -> None:
    events = steady(15)
    at = T0 + 14 * MINUTE
    events = sorted(
        [*events, Liquidation(at, at, SYMBOL, 90.0, 45.0, True)], key=lambda e: e.time_received
    )
    told = said(heard(events), T0 + 15 * MINUTE)
    assert told["liquidated_shorts_600s"] == pytest.approx(45.0 / 900.0)
    assert told["liquidated_longs_600s"] == 0.0


def test_volatility_is_of_one_second_returns() -> None:
    moves = [trade(1000 * k + 1, 1.0, sells=False, price=90.0 + k % 2) for k in range(900)]
    told = said(heard(list(moves)), T0 + 899_500)
    step = math.log(91.0 / 90.0)
    assert told["flow_volatility_60s_bps"] == pytest.approx(1e4 * step * math.sqrt(60), rel=0.02)


def test_a_source_that_never_spoke_is_missing_never_zero() -> None:
    assert all(math.isnan(value) for value in features().vector_at(T0))
    made = features()
    made.observe(Bar(T0, T0, SYMBOL, MINUTE, 90.0, 90.0, 90.0, 90.0, 1.0))
    assert all(math.isnan(value) for value in made.vector())


def test_a_source_that_fell_silent_is_missing_after_its_limit() -> None:
    made = heard(steady(15))
    told = said(made, T0 + 15 * MINUTE + 4_000)
    assert not any(math.isnan(value) for value in told.values())
    told = said(made, T0 + 15 * MINUTE + 15_000)
    assert {name for name, value in told.items() if math.isnan(value)} == {
        "flow_imbalance_10s",
        *(feature.name for feature in FEATURES if feature.name.startswith("book_")),
    }
    assert all(math.isnan(value) for value in made.vector_at(T0 + 17 * MINUTE))


def test_without_its_regular_word_no_liquidation_is_not_none() -> None:
    told = said(heard(steady(15, beats=False)), T0 + 15 * MINUTE)
    assert math.isnan(told["liquidated_shorts_600s"])
    assert told["flow_imbalance_600s"] == pytest.approx(1 / 3)


def test_after_a_silence_a_window_speaks_once_it_is_whole_again() -> None:
    events: list[Event] = [trade(1000 * k, 1.0, sells=False) for k in range(700)]
    events += [trade(900_000 + 1000 * k, 1.0, sells=True) for k in range(30)]
    told = said(heard(events), T0 + 929_000)
    assert told["flow_imbalance_10s"] == -1.0
    assert math.isnan(told["flow_imbalance_60s"])
    assert math.isnan(told["flow_imbalance_600s"])


def test_another_symbol_is_not_heard() -> None:
    made = features()
    for k in range(700):
        time = T0 + 1000 * k
        made.observe(Trade(time, time, "BTCUSDT", 1.0, 1.0, False))
    assert all(math.isnan(value) for value in made.vector_at(T0 + 700_000))
