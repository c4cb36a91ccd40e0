"""What holds on the exchange whatever is sent: money is conserved, nothing is long, a refusal changes nothing."""

from decimal import Decimal as D

from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import (
    Event,
    Fill,
    FundingPaid,
    Outcome,
    SendOutcome,
    Timer,
    WalletReport,
)
from simulator.rules import Costs
from simulator.venue import Venue
from tests.simulator.accounts import (
    HOUR,
    NO_SLIP,
    SLIP,
    START,
    a_bar,
    a_close,
    a_mark,
    a_rate,
    a_venue,
    an_amend,
    an_order,
    held,
)

EXACT = D("1e-8")

steps = st.lists(
    st.one_of(
        st.tuples(st.just("bar"), st.integers(-800, 1200), st.integers(0, 900)),
        st.tuples(st.just("sell"), st.integers(1, 80), st.integers(-200, 300)),
        st.tuples(st.just("buy"), st.integers(1, 80), st.integers(-300, 200)),
        st.tuples(st.just("market"), st.integers(1, 80), st.integers(0, 1)),
        st.tuples(st.just("close"), st.just(0), st.just(0)),
        st.tuples(st.just("funding"), st.integers(-100, 100), st.just(0)),
        st.tuples(st.just("mark"), st.integers(-300, 300), st.just(0)),
        st.tuples(st.just("amend"), st.integers(1, 900), st.just(0)),
    ),
    max_size=40,
)


def play(venue: Venue, step: tuple[str, int, int], number: int) -> list[Event]:
    """Carry out one drawn step around the last price."""
    what, first, second = step
    last = D(str(venue.last))
    name = f"n-{number}"
    if what == "bar":
        open_ = max(round(venue.last + first / 100, 2), 5.0)
        spread = second / 100
        return venue.advance(a_bar(open_, open_ + spread, max(open_ - spread, 1.0), open_))
    if what == "funding":
        return venue.advance(a_rate(first / 10_000))
    if what == "mark":
        return venue.advance(a_mark(max(round(venue.last + first / 100, 2), 1.0)))
    if what == "close":
        return venue.execute(a_close(name), START)
    if what == "amend":
        return venue.execute(an_amend(str(last + D(first) / 100)), START)
    quantity, limit = D(first) / 10, str(last + D(second) / 100)
    if what == "buy":
        return venue.execute(
            an_order(str(quantity), limit=limit, reduce_only=True, name=name), START
        )
    stop = str(last + 20)
    if what == "market":
        return venue.execute(an_order(str(-quantity), stop=stop, name=name), START)
    return venue.execute(an_order(str(-quantity), limit=limit, stop=stop, name=name), START)


@settings(max_examples=150)
@given(steps, st.sampled_from([NO_SLIP, SLIP, Costs()]))
def test_the_wallet_is_what_fills_fees_and_funding_make_of_it_and_nothing_is_ever_long(
    drawn: list[tuple[str, int, int]], costs: Costs
) -> None:
    venue = a_venue(costs=costs, wallet=D(500))
    quantity = cash = funding = D(0)
    for number, step in enumerate(drawn):
        for event in play(venue, step, number):
            if isinstance(event, Fill):
                quantity += event.quantity
                cash -= event.quantity * event.price + event.fee
            elif isinstance(event, FundingPaid):
                funding += event.amount_usdt
            elif isinstance(event, WalletReport):
                assert event.available_usdt <= event.wallet_usdt
        position = venue.ledger.position
        assert position.quantity == quantity <= 0
        value = position.entry_value_usdt
        assert abs(venue.ledger.wallet_usdt - (D(500) + cash + funding - value)) < EXACT
        booked = position.realised_pnl_usdt - position.fees_usdt + position.funding_usdt
        assert abs(venue.ledger.wallet_usdt - D(500) - booked) < EXACT
        if position.is_flat:
            assert venue.ledger.stop_price is venue.ledger.liquidation is None


@settings(max_examples=60)
@given(steps)
def test_the_same_steps_give_the_same_events(drawn: list[tuple[str, int, int]]) -> None:
    first, second = a_venue(costs=SLIP), a_venue(costs=SLIP)
    for number, step in enumerate(drawn):
        assert play(first, step, number) == play(second, step, number)


@settings(max_examples=60)
@given(steps)
def test_a_refusal_changes_nothing(drawn: list[tuple[str, int, int]]) -> None:
    venue = a_venue(costs=SLIP, wallet=D(100))
    for number, step in enumerate(drawn):
        ledger = venue.ledger
        before = (
            ledger.wallet_usdt,
            ledger.position.quantity,
            ledger.stop_price,
            len(venue.resting),
        )
        events = play(venue, step, number)
        if any(isinstance(e, SendOutcome) and e.outcome is Outcome.REJECTED for e in events):
            after = (
                ledger.wallet_usdt,
                ledger.position.quantity,
                ledger.stop_price,
                len(venue.resting),
            )
            assert before == after
            assert len(events) == 1


def test_what_is_no_market_event_moves_nothing() -> None:
    venue = held(stop="103.00")
    assert venue.advance(Timer(START + HOUR, START + HOUR, True)) == []
    assert venue.time == START
