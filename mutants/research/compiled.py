"""Compile a loop with numba where numba is installed; run the same code as Python where not.

The result is the same number for number: no fast-math, no parallel reduction. Nothing is compiled,
nor numba imported, before the first call. It must not know what it compiles.
"""

from collections.abc import Callable
from functools import cache, wraps
from importlib import import_module
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")


def compiled(function: Callable[P, R]) -> Callable[P, R]:
    """Return `function`, compiled on its first call; the plain one stays as `__wrapped__`."""

    @cache
    def machine() -> Callable[P, R]:
        try:
            numba: Any = import_module("numba")
        except ImportError:  # a research extra
            return function
        return cast("Callable[P, R]", numba.njit(fastmath=False)(function))

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        return machine()(*args, **kwargs)

    return run
