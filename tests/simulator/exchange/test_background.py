"""The others' ladder, the grid it stands on, and the chance it is drawn from."""

from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exchange.background import Background
from simulator.exchange.chance import identifier, mixed, share_of, smooth
from simulator.exchange.grid import Grid, plain, price_units, quantity_units
from simulator.exchange.listing import LISTED, listing_of
from simulator.exchange.statistics import points
from tests.simulator.exchange.floors import LTC, NOW, SELL, an_exchange, market, taken

GRID = Grid(D("0.01"), D("0.1"))


def a_ladder() -> Background:
    ladder = Background(LTC, 7, GRID, 60.0)
    ladder.quote(price_units(D(100)), taker_sells=True, number=1)
    return ladder


def test_a_ladder_looks_the_same_however_often_and_in_whatever_order_it_is_looked_at() -> None:
    one, other = a_ladder(), a_ladder()
    assert list(one.levels(asks=True, now=NOW))[:50] == list(other.levels(asks=True, now=NOW))[:50]
    prices = [price_units(D(100)) - 100 * step for step in range(50)]
    forward = [one.quantity(price, NOW) for price in prices]
    assert [other.quantity(price, NOW) for price in reversed(prices)] == forward[::-1]


def test_it_breathes_and_what_was_taken_comes_back() -> None:
    ladder, price = a_ladder(), price_units(D(100))
    looks = {tuple(ladder.levels(asks=False, now=NOW + s * 1_000))[:20] for s in range(10)}
    assert len(looks) > 3
    while not (size := ladder.quantity(price, NOW)):
        price -= GRID.tick
    ladder.take(price, size, NOW)
    assert ladder.quantity(price, NOW) == 0
    assert any(ladder.quantity(price, NOW + s * 1_000) for s in range(1, 30))


def test_levels_are_of_the_listing_s_scale_and_on_the_grid() -> None:
    sizes = [size for _, size in list(a_ladder().levels(asks=True, now=NOW))[:400]]
    median = sorted(sizes)[200] / 1_000_000
    assert 40 < median < 90
    assert all(size % GRID.lot == 0 for size in sizes)


def test_while_a_price_is_held_the_book_stands_still() -> None:
    exchange = an_exchange()
    exchange.hold_price(LTC, D(90))
    before = exchange.book(LTC, 200)
    exchange.advance(NOW + 60_000)
    after = exchange.book(LTC, 200)
    assert (before.bids, before.asks) == (after.bids, after.asks)
    taken(exchange.place(market(SELL, "500")))
    assert exchange.book(LTC, 200).bids[0][0] < before.bids[0][0]
    exchange.hold_price(LTC, D(90))
    assert exchange.book(LTC, 200).bids[0][0] >= before.bids[0][0] - D("0.03")


@given(st.integers(1, 10**12))
def test_units_come_back_as_the_decimal_they_were(units: int) -> None:
    assert price_units(GRID.price(units)) == units
    assert quantity_units(GRID.quantity(units)) == units


@pytest.mark.parametrize(
    ("value", "written"),
    [("2.0", "2"), ("20", "20"), ("2E+1", "20"), ("0.10", "0.1"), ("0.0", "0")],
)
def test_quantities_are_written_plainly(value: str, written: str) -> None:
    assert str(plain(D(value))) == written


def test_prices_are_written_with_the_tick_s_decimals() -> None:
    assert str(GRID.price(price_units(D("85.1")))) == "85.10"
    assert str(Grid(D("0.1"), D("0.001")).price(price_units(D(60_000)))) == "60000.0"


def test_chance_is_spread_and_repeats_itself() -> None:
    shares = [share_of(n) for n in range(2_000)]
    assert 0.47 < sum(shares) / len(shares) < 0.53
    assert len({mixed(n) for n in range(2_000)}) == 2_000
    assert len({identifier(7, n) for n in range(2_000)}) == 2_000
    assert identifier(7, 1) == identifier(7, 1) != identifier(8, 1)
    assert all(-1 <= smooth(3, n / 10) <= 1 for n in range(200))
    assert max(abs(smooth(3, n / 100) - smooth(3, (n + 1) / 100)) for n in range(500)) < 0.05


def test_points_are_multiples_newest_first_within_the_span() -> None:
    assert points(100, None, None, 3, 450) == [400, 300, 200]
    assert points(100, 250, 410, 50, 1_000) == [400, 300]


def test_open_interest_and_ratio_do_not_change_once_told() -> None:
    exchange = an_exchange()
    before = exchange.open_interest(LTC, 300_000, None, None, 10)
    ratio = exchange.account_ratio(LTC, 300_000, None, None, 10)
    exchange.advance(NOW + 600_000)
    assert exchange.open_interest(LTC, 300_000, None, before[0][0], 10) == before
    assert exchange.account_ratio(LTC, 300_000, None, ratio[0][0], 10) == ratio
    assert all(D(0) < share < D(1) for _, share in ratio)


def test_listings_are_v5_s_and_their_tiers_grow() -> None:
    assert set(LISTED) == {"LTCUSDT", "BTCUSDT"}
    for listing in LISTED.values():
        tiers = listing.instrument.tiers
        assert [t.limit_usdt for t in tiers] == sorted(t.limit_usdt for t in tiers)
        assert tiers[0].max_leverage == listing.instrument.max_leverage
        # 1 / leverage must exceed maintenance, or a position would be born liquidated
        assert all(1 / t.max_leverage > t.maintenance_margin_rate for t in tiers)
    assert listing_of(LTC).funding_minutes == 480
