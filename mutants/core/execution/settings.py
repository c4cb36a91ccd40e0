"""Times and tolerances of the execution machine, in seconds and basis points.

The fields are the keys of `execution:` in config.yaml; FAULTS.md is the source of the defaults (faults 2, 5, 15, 17).
"""

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Gt, Le, doc


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Settings:
    """Deadlines of the protocol between decision and exchange."""

    entry_deadline_s: Annotated[
        float,
        Gt(0),
        Le(60),
        doc("after the bar's close, an entry that has not left by then is dropped"),
    ] = 10.0
    entry_slippage_guard_bps: Annotated[
        float, Gt(0), Le(500), doc("an entry is an IOC limit order this far below the last close")
    ] = 30.0
    cover_proof_s: Annotated[
        float,
        Gt(0),
        Le(10),
        doc("after the first fill the stop must be read back by then, else it is set again"),
    ] = 2.0
    cover_fail_s: Annotated[
        float, Gt(0), Le(20), doc("after the first fill an uncovered position is closed at market")
    ] = 5.0
    close_retry_s: Annotated[
        float, Gt(0), Le(30), doc("pause between two closing orders while the position is not zero")
    ] = 1.0
    ask_every_s: Annotated[
        float,
        Ge(1),
        Le(60),
        doc("pause between two questions about an order whose outcome is unknown"),
    ] = 2.0
    not_placed_after_s: Annotated[
        float,
        Ge(10),
        Le(300),
        doc("an unknown order that no list shows counts as never placed only after this long"),
    ] = 20.0
    not_placed_reads: Annotated[
        int, Ge(3), Le(100), doc("and only after this many empty reads")
    ] = 3
    poll_position_s: Annotated[
        float, Gt(0), Le(60), doc("pause between two reads of the position while it is not zero")
    ] = 5.0
    adopt_reads: Annotated[
        int,
        Ge(2),
        Le(10),
        doc("agreeing reads of the position before the first entry after a start"),
    ] = 2
    adopt_gap_s: Annotated[float, Ge(0), Le(60), doc("time between two such reads")] = 2.0
    max_rejects: Annotated[
        int,
        Ge(1),
        Le(20),
        doc("entries rejected within a minute that stop new entries for reject_pause_s"),
    ] = 3
    reject_pause_s: Annotated[float, Ge(1), Le(86_400), doc("pause after too many rejects")] = 300.0
