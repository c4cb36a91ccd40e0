"""Seeded chance without a state: the same place gives the same number, in whatever order places are asked for.

SplitMix64's finaliser (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
"""

import math

MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15


def mixed(value: int) -> int:
    """Return 64 bits that look random and depend on all bits of `value` (any int)."""
    value &= MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & MASK
    return value ^ (value >> 31)


def share_of(value: int) -> float:
    """Return a number from 0 (included) to 1 (excluded) made of `value`."""
    return (mixed(value) >> 11) / (1 << 53)


def smooth(seed: int, place: float) -> float:
    """Return a number from -1 to 1 that changes slowly with `place`: cosine noise between whole places."""
    whole = math.floor(place)
    before, after = (share_of(seed + (whole + step) * GOLDEN) * 2 - 1 for step in (0, 1))
    part = (1 - math.cos((place - whole) * math.pi)) / 2
    return before + (after - before) * part


def identifier(seed: int, number: int) -> str:
    """Return a UUID-like name of the `number`-th thing of an exchange with this seed."""
    high, low = mixed(seed * GOLDEN + 2 * number + 1), mixed(seed * GOLDEN + 2 * number)
    text = f"{high:016x}{low:016x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
