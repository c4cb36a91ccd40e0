"""What other exchanges said in half an hour, in the order in which it arrived, and the features of it as streamed."""

import math
import random
from collections.abc import Sequence

from core.events import Bar, Event, Mark, Trade, VenueFunding, VenuePrice
from strategies.features.sources.sourced import SourcedFeatures
from strategies.features.sources.venues import VenuesFamily
from tests.fakes.streamed import streamed as rows_of

SYMBOL = "LTCUSDT"
HOUR, MINUTE = 3_600_000, 60_000
START = 1_795_500_000_000 // HOUR * HOUR
VENUES = ("okx", "bitget", "krakenfutures")
BARS = 34


def tape(seed: int) -> list[Event]:
    """What arrives, in order of arrival: silent stretches, repetitions, late arrivals, times right at a close."""
    drawn = random.Random(seed)
    made: list[Event] = []
    time = START
    while time < START + BARS * MINUTE:
        silent = drawn.random() < 0.01
        time += drawn.randrange(60_000, 900_000) if silent else drawn.randrange(1, 6_000)
        late = drawn.randrange(120_000) if drawn.random() < 0.05 else drawn.randrange(300)
        got = time + late
        if drawn.random() < 0.05:
            got = -(-got // MINUTE) * MINUTE
        number = 90.0 * math.exp(drawn.gauss(0.0, 0.001))
        venue = drawn.choice((*VENUES, "bybit"))
        event: Event
        match drawn.choice(("price", "price", "funding", "trade", "mark")):
            case "price":
                mark = number * 1.0002 if drawn.random() < 0.7 else math.nan
                event = VenuePrice(time, got, venue, number, mark, number)
            case "funding":
                interval = drawn.choice((1, 4, 8)) * HOUR
                event = VenueFunding(
                    time, got, venue, drawn.gauss(1e-4, 1e-4), interval, drawn.gauss(0, 1e-4), 0
                )
            case "trade":
                event = Trade(time, got, SYMBOL, number, 1.0, True)
            case _:
                event = Mark(time, got, SYMBOL, number * 1.0001, number)
        made += [event] * (2 if drawn.random() < 0.05 else 1)
    return sorted(made, key=lambda one: one.time_received)


class Nothing:
    names: tuple[str, ...] = ()

    def observe(self, event: Event) -> None:
        """Hears nothing."""

    def vector(self) -> Sequence[float]:
        return ()


def bars() -> list[Bar]:
    """Every bar of the tape; a bar arrives a moment after its close."""
    closes = [START + number * MINUTE for number in range(1, BARS + 1)]
    return [Bar(t, t + 150, SYMBOL, MINUTE, 90.0, 91.0, 89.0, 90.0, 10.0) for t in closes]


def streamed(events: list[Event]) -> list[Sequence[float]]:
    """The vector of every bar, as a running bot has it."""
    features = SourcedFeatures(Nothing(), [VenuesFamily(SYMBOL)], SYMBOL, MINUTE)
    return rows_of(features, events, bars())
