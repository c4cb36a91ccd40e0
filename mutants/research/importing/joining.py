"""Rows of a file joined to rows that are stored already: all of both, unless they contradict.

The first column holds the times (strictly increasing), the others the values. It must not know
where either side comes from.
"""

import numpy as np

from core.errors import InputError
from research.checking import utc_text
from research.table import Columns


def are_equal(left: Columns, right: Columns) -> bool:
    """Say whether both hold the same rows."""
    return all(np.array_equal(left[name], right[name]) for name in left)


def join(stored: Columns, new: Columns, series: str, where: str) -> Columns:
    """Return the rows of both in order of time.

    Raises InputError when a time has different values in the two; the message names the first.
    """
    times = next(iter(stored))
    _, at_stored, at_new = np.intersect1d(
        stored[times], new[times], assume_unique=True, return_indices=True
    )
    unequal = {name: stored[name][at_stored] != new[name][at_new] for name in stored}
    rows = np.flatnonzero(np.any(list(unequal.values()), axis=0))
    if len(rows):
        first = rows[0]
        name = next(name for name, differs in unequal.items() if differs[first])
        row = at_new[first]
        raise InputError(
            f"{len(rows):,} of its rows differ from the {series} in the store, the first is row "
            f"{row + 1} ({utc_text(int(new[times][row]))}): {name} is {new[name][row]}, "
            f"stored is {stored[name][at_stored[first]]}",
            where=where,
            fix=f"--replace puts this file in the place of all {len(stored[times]):,} stored rows",
        )
    added = np.setdiff1d(np.arange(len(new[times])), at_new, assume_unique=True)
    both = {name: np.concatenate([stored[name], new[name][added]]) for name in stored}
    order = np.argsort(both[times], kind="stable")
    return {name: values[order] for name, values in both.items()}
