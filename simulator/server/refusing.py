"""From pydantic's complaint to the house's one line: what was, what was wanted, where."""

from pydantic import ValidationError

from core.errors import InputError

LONGEST = 60
"""Characters of a wrong value that are shown back."""


def one_line(error: ValidationError, under: str = "") -> InputError:
    """Return the first complaint of a validation as an InputError; `under`: what the names belong to."""
    first = error.errors(include_url=False)[0]
    name = str(first["loc"][0]) if first["loc"] else under
    where = under or name
    match first["type"]:
        case "missing":
            return InputError(f"{name} is missing", where=where)
        case "extra_forbidden":
            return InputError(f"unknown {name!r}", where=where)
        case _:
            wanted = first["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
            return InputError(f"{name} is {_shown(first['input'])}", wanted=wanted, where=where)


def _shown(value: object) -> str:
    try:
        text = repr(value)
    except ValueError:  # an int of more digits than Python writes
        return "a number of very many digits"
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
