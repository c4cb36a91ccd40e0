"""One seed played and told in a few values, and a failing plan made as small as it still fails."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.simulation.disk import bodies
from tests.simulation.laws import BrokenLawError
from tests.simulation.plan import Disturbance, plan_of
from tests.simulation.world import World

SHARED_MEMORY = Path("/dev/shm")
Plan = tuple[Disturbance, ...]
Plans = Callable[[int], Plan]


@dataclass(slots=True)
class Outcome:
    """What came of one seed; `broken` is the law and its words, '' when all held."""

    seed: int
    broken: str = ""
    hits: dict[str, int] = field(default_factory=dict)
    entries: int = 0
    boots: int = 0
    longest_naked_ms: int = 0
    journal_sha256: str = ""
    tape: list[str] = field(default_factory=list)


def play(seed: int, plan: Plan, *, tape: bool = False, fingerprint: bool = False) -> Outcome:
    """Play one seed under one plan. `tape` keeps every event in words, `fingerprint` hashes the journal."""
    where = SHARED_MEMORY if SHARED_MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="ebb-seed-", dir=where))
    outcome = Outcome(seed)
    world = World(seed, folder, plan, keeps_tape=tape)
    try:
        world.run()
    except BrokenLawError as broken:
        outcome.broken = str(broken)
    except Exception as error:  # noqa: BLE001 - whatever the machine dies of is what the seed has shown
        outcome.broken = f"died: {type(error).__name__}: {error}"
    finally:
        if fingerprint and not outcome.broken:
            digest = hashlib.sha256()
            for body in bodies(world.bots[0].journal):
                digest.update(body + b"\n")
            outcome.journal_sha256 = digest.hexdigest()
        world.close()
        shutil.rmtree(folder, ignore_errors=True)
    outcome.hits = dict(world.strikes.hits)
    for one in plan:
        outcome.hits.setdefault(one.name, 1)
    outcome.entries = world.laws.entries
    outcome.boots = sum(bot.boots for bot in world.bots)
    outcome.longest_naked_ms = world.account.longest_naked_ms
    outcome.tape = world.tape
    return outcome


def smallest(seed: int, plan: Plan) -> Plan:
    """Return the smallest part of a failing plan that still breaks the same law: fewer faults, then shorter ones."""
    law = _law(play(seed, plan).broken)

    def fails(part: Plan) -> bool:
        return _law(play(seed, part).broken) == law

    shrunk = True
    while shrunk:
        shrunk = False
        for at in range(len(plan)):
            less = plan[:at] + plan[at + 1 :]
            if fails(less):
                plan, shrunk = less, True
                break
    for at, one in enumerate(plan):
        while one.lasts_ms > 1000:
            shorter = replace(one, lasts_ms=one.lasts_ms // 2)
            tried = (*plan[:at], shorter, *plan[at + 1 :])
            if not fails(tried):
                break
            plan, one = tried, shorter  # noqa: PLW2901 - the shorter one is the next to be shortened
    return plan


def report(seed: int, plan: Plan) -> str:
    """Return all there is to say about a failing seed: its plan, the smallest one, and the tape of that."""
    part = smallest(seed, plan)
    last = play(seed, part, tape=True)
    lines = [f"seed {seed}: {last.broken}", "", "the smallest plan that still fails:"]
    lines += [f"  {one}" for one in part] or ["  no fault at all"]
    lines += ["", "the whole plan:", *(f"  {one}" for one in plan), "", "the tape:", *last.tape]
    return "\n".join(lines) + "\n"


def one_fault(name: str) -> Plans:
    """Return plans in which only one kind of fault happens, as often as a plan has faults."""

    def plan(seed: int) -> Plan:
        return tuple(one for one in plan_of(seed, (name,)) if one.name == name)

    return plan


def _law(broken: str) -> str:
    return broken.split(":", 1)[0]
