"""The calendar of a market that never closes: bars, UTC days, funding times, trading sessions.

Sessions are fixed UTC hours (no daylight saving): an exact rule that never moves beats a local one that jumps.
"""

import re

from core.errors import InputError

SECOND_MS = 1000
MINUTE_MS = 60 * SECOND_MS
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS

_UNITS = {"s": SECOND_MS, "m": MINUTE_MS, "h": HOUR_MS, "d": DAY_MS}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_bar_ms_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bar_ms_of__mutmut)
def bar_ms_of(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_orig(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_1(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = None
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_2(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(None, text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_3(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", None)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_4(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_5(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", )
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_6(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"XX([1-9]\d{0,4})([smhd])XX", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_7(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([SMHD])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_8(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = None
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_9(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if (match) and False else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_10(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if (match) or True else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_11(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) / _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_12(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(None) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_13(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[2]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_14(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[3]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_15(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 1
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_16(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS and DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_17(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match and length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_18(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_19(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms >= DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_20(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS / length_ms:
        raise InputError(
            f"bar {text!r}", wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_21(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            None, wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_22(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted=None
        )
    return length_ms


def x_bar_ms_of__mutmut_23(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            wanted="a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
        )
    return length_ms


def x_bar_ms_of__mutmut_24(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", )
    return length_ms


def x_bar_ms_of__mutmut_25(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="XXa length that divides a day, like 5s, 1m, 15m, 1h or 1dXX"
        )
    return length_ms


def x_bar_ms_of__mutmut_26(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    length_ms = int(match[1]) * _UNITS[match[2]] if match else 0
    if not match or length_ms > DAY_MS or DAY_MS % length_ms:
        raise InputError(
            f"bar {text!r}", wanted="A LENGTH THAT DIVIDES A DAY, LIKE 5S, 1M, 15M, 1H OR 1D"
        )
    return length_ms

mutants_x_bar_ms_of__mutmut['_mutmut_orig'] = x_bar_ms_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_1'] = x_bar_ms_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_2'] = x_bar_ms_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_3'] = x_bar_ms_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_4'] = x_bar_ms_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_5'] = x_bar_ms_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_6'] = x_bar_ms_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_7'] = x_bar_ms_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_8'] = x_bar_ms_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_9'] = x_bar_ms_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_10'] = x_bar_ms_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_11'] = x_bar_ms_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_12'] = x_bar_ms_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_13'] = x_bar_ms_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_14'] = x_bar_ms_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_15'] = x_bar_ms_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_16'] = x_bar_ms_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_17'] = x_bar_ms_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_18'] = x_bar_ms_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_19'] = x_bar_ms_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_20'] = x_bar_ms_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_21'] = x_bar_ms_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_22'] = x_bar_ms_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_23'] = x_bar_ms_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_24'] = x_bar_ms_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_25'] = x_bar_ms_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_bar_ms_of__mutmut['x_bar_ms_of__mutmut_26'] = x_bar_ms_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bar_text_of__mutmut)
def bar_text_of(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_orig(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_1(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("XXdXX", "h", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_2(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("D", "h", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_3(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "XXhXX", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_4(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "H", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_5(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "XXmXX"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_6(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "M"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_7(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "m"):
        if bar_ms / _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_8(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "m"):
        if bar_ms % _UNITS[unit] != 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_9(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "m"):
        if bar_ms % _UNITS[unit] == 1:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_10(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms / _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def x_bar_text_of__mutmut_11(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms / SECOND_MS}s"

mutants_x_bar_text_of__mutmut['_mutmut_orig'] = x_bar_text_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_1'] = x_bar_text_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_2'] = x_bar_text_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_3'] = x_bar_text_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_4'] = x_bar_text_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_5'] = x_bar_text_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_6'] = x_bar_text_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_7'] = x_bar_text_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_8'] = x_bar_text_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_9'] = x_bar_text_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_10'] = x_bar_text_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_bar_text_of__mutmut['x_bar_text_of__mutmut_11'] = x_bar_text_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_day_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_day_of__mutmut)
def day_of(time: int) -> int:
    """Return the start of the UTC day of `time` (ms)."""
    return time - time % DAY_MS


def x_day_of__mutmut_orig(time: int) -> int:
    """Return the start of the UTC day of `time` (ms)."""
    return time - time % DAY_MS


def x_day_of__mutmut_1(time: int) -> int:
    """Return the start of the UTC day of `time` (ms)."""
    return time + time % DAY_MS


def x_day_of__mutmut_2(time: int) -> int:
    """Return the start of the UTC day of `time` (ms)."""
    return time - time / DAY_MS

mutants_x_day_of__mutmut['_mutmut_orig'] = x_day_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_day_of__mutmut['x_day_of__mutmut_1'] = x_day_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_day_of__mutmut['x_day_of__mutmut_2'] = x_day_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_last_close__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_last_close__mutmut)
def last_close(time: int, bar_ms: int) -> int:
    """Return the close of the newest bar that is closed at `time` (ms)."""
    return time - time % bar_ms


def x_last_close__mutmut_orig(time: int, bar_ms: int) -> int:
    """Return the close of the newest bar that is closed at `time` (ms)."""
    return time - time % bar_ms


def x_last_close__mutmut_1(time: int, bar_ms: int) -> int:
    """Return the close of the newest bar that is closed at `time` (ms)."""
    return time + time % bar_ms


def x_last_close__mutmut_2(time: int, bar_ms: int) -> int:
    """Return the close of the newest bar that is closed at `time` (ms)."""
    return time - time / bar_ms

mutants_x_last_close__mutmut['_mutmut_orig'] = x_last_close__mutmut_orig # type: ignore # mutmut generated
mutants_x_last_close__mutmut['x_last_close__mutmut_1'] = x_last_close__mutmut_1 # type: ignore # mutmut generated
mutants_x_last_close__mutmut['x_last_close__mutmut_2'] = x_last_close__mutmut_2 # type: ignore # mutmut generated
mutants_x_next_close__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_next_close__mutmut)
def next_close(time: int, bar_ms: int) -> int:
    """Return the first bar close after `time` (ms)."""
    return last_close(time, bar_ms) + bar_ms


def x_next_close__mutmut_orig(time: int, bar_ms: int) -> int:
    """Return the first bar close after `time` (ms)."""
    return last_close(time, bar_ms) + bar_ms


def x_next_close__mutmut_1(time: int, bar_ms: int) -> int:
    """Return the first bar close after `time` (ms)."""
    return last_close(time, bar_ms) - bar_ms


def x_next_close__mutmut_2(time: int, bar_ms: int) -> int:
    """Return the first bar close after `time` (ms)."""
    return last_close(None, bar_ms) + bar_ms


def x_next_close__mutmut_3(time: int, bar_ms: int) -> int:
    """Return the first bar close after `time` (ms)."""
    return last_close(time, None) + bar_ms


def x_next_close__mutmut_4(time: int, bar_ms: int) -> int:
    """Return the first bar close after `time` (ms)."""
    return last_close(bar_ms) + bar_ms


def x_next_close__mutmut_5(time: int, bar_ms: int) -> int:
    """Return the first bar close after `time` (ms)."""
    return last_close(time, ) + bar_ms

mutants_x_next_close__mutmut['_mutmut_orig'] = x_next_close__mutmut_orig # type: ignore # mutmut generated
mutants_x_next_close__mutmut['x_next_close__mutmut_1'] = x_next_close__mutmut_1 # type: ignore # mutmut generated
mutants_x_next_close__mutmut['x_next_close__mutmut_2'] = x_next_close__mutmut_2 # type: ignore # mutmut generated
mutants_x_next_close__mutmut['x_next_close__mutmut_3'] = x_next_close__mutmut_3 # type: ignore # mutmut generated
mutants_x_next_close__mutmut['x_next_close__mutmut_4'] = x_next_close__mutmut_4 # type: ignore # mutmut generated
mutants_x_next_close__mutmut['x_next_close__mutmut_5'] = x_next_close__mutmut_5 # type: ignore # mutmut generated
