"""What is heard beside the market during a soak: prices, posts, a book, a chain, all as functions of the virtual time.

The sources that hear it are the product's own. It goes on while the bot is away, as the real one does.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from core.calendar import HOUR_MS, MINUTE_MS

POST_EVERY_MS, SHOWN, NETWORKS = 4 * MINUTE_MS, 90, 3
_WORDS = (
    "price volume whale wallet mining halving bullish bearish rally dump breakout support resistance "
    "chart trend traders market coin network fees block exchange holders selling buying today weekend "
    "strong weak quiet huge small early late again never always maybe good bad"
)
_ACCOUNTS = 40
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that is wrong for `for_ms` in every `every_ms`, from `at_ms` on."""

    name: str
    every_ms: int
    at_ms: int
    for_ms: int

    def is_on(self, now_ms: int) -> bool:
        """Return whether it is so now."""
        return (now_ms - self.at_ms) % self.every_ms < self.for_ms


def often(name: str, every_h: float, at_h: float, for_min: float) -> Trouble:
    """Return a trouble of that name, in hours and minutes."""
    return Trouble(name, int(every_h * HOUR_MS), int(at_h * HOUR_MS), int(for_min * MINUTE_MS))


@dataclass(frozen=True, slots=True)
class Post:
    """One post; `time` in ms UTC."""

    number: int
    time: int
    account: str
    text: str


@dataclass(slots=True)
class World:
    """`now_ms` is the market's clock and `price` its last, `count` hears of every trouble that was met."""

    seed: int
    count: Callable[[str], None]
    now_ms: Callable[[], int] = lambda: 0
    price: float = 100.0
    _chance: np.random.Generator = field(init=False)
    _posts: list[Post] = field(default_factory=list)
    _made: int = 0

    def __post_init__(self) -> None:
        self._chance = np.random.default_rng(self.seed)

    def hear_price(self, price: float) -> None:
        """Take in the market's newest price: other exchanges' are near it."""
        self.price = price

    def below(self, count: int) -> int:
        """Return a number by chance, from 0 on and below `count`."""
        return int(self._chance.integers(count))

    def one_of(self, choices: Sequence[T]) -> T:
        """Return one of them by chance."""
        return choices[self.below(len(choices))]

    def suffers(self, trouble: Trouble) -> bool:
        """Return whether it is so now, and note that it was met."""
        is_on = trouble.is_on(self.now_ms())
        if is_on:
            self.count(trouble.name)
        return is_on

    def wave(self, hours: float, shift: float = 0.0) -> float:
        """Return a number from -1 to 1 that comes again after so many hours."""
        return math.sin(2 * math.pi * (self.now_ms() / HOUR_MS / hours + shift))

    def posts(self, network: int) -> list[Post]:
        """Return the newest posts of one of the networks, oldest first; now and then some are shown twice."""
        last = self.now_ms() // POST_EVERY_MS
        self._made = max(self._made, last - SHOWN)
        while self._made < last:
            self._made += 1
            self._posts.append(self._post(self._made))
        self._posts = self._posts[-SHOWN:]
        own = [one for one in self._posts if one.number % NETWORKS == network]
        if self._made % 5 == 0:
            self.count("posts shown twice")
            return [*own, *own[-3:]]
        return own

    def _post(self, number: int) -> Post:
        time = number * POST_EVERY_MS - 1000
        account = f"account{self.below(_ACCOUNTS)}"
        if self._posts and number % 6 == 0:
            self.count("post copied by another account")
            return Post(number, time, account, self._posts[-1].text)
        words = self._chance.permutation(_WORDS.split())[:9]
        return Post(number, time, account, f"Litecoin {' '.join(words)} the {number}")
