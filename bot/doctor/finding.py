"""One finding: what was looked at, how it is, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from core.errors import EbbError, UnsafeError


class Grade(StrEnum):
    """How something is."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Finding:
    """`said` is what was found, `fix` what to do; '' when there is nothing to do.

    `exit_code` is what a failed one ends `ebb doctor` with.
    """

    name: str
    grade: Grade
    said: str
    fix: str = ""
    exit_code: int = EbbError.exit_code


def ok(name: str, said: str) -> Finding:
    """Return a finding that is well."""
    return Finding(name, Grade.OK, said)


def warn(name: str, said: str, fix: str) -> Finding:
    """Return a finding that should be looked at; it stops nothing."""
    return Finding(name, Grade.WARN, said, fix)


def fail(name: str, said: str, fix: str) -> Finding:
    """Return a finding that stops a start."""
    return Finding(name, Grade.FAIL, said, fix)


def not_checked(name: str, why: str) -> Finding:
    """Return what could not be looked at, and why."""
    return Finding(name, Grade.NOT_CHECKED, why)


def refuse(findings: Iterable[Finding]) -> None:
    """Raise UnsafeError for the first finding that failed."""
    for finding in findings:
        if finding.grade is Grade.FAIL:
            raise UnsafeError(
                "; ".join(filter(None, (f"{finding.name}: {finding.said}", finding.fix)))
            )
