"""The tree of errors, drawn once.

    EbbError
    ├── InputError          the user's file, key or option is wrong: say it in one line, change nothing
    ├── UnsafeError         going on would risk money: refuse to start or stop
    ├── ResourceError       disk, lock or process failed: fix the machine, then start again
    └── InvariantError      a law of the machine was broken: halt, it is a defect of Ebb

Leaves are named for the caller's next move. A refusal by risk is a value, not an exception, and the unknown
outcome of an order is a state of the order, not an exception.
"""


class EbbError(Exception):
    """Base of every error Ebb raises on purpose; its text is one line for a person."""

    exit_code = 1


class InputError(EbbError):
    """Input is wrong: `what` was, what was `wanted`, `where`, and what to do (`fix`)."""

    exit_code = 2

    def __init__(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))


class UnsafeError(EbbError):
    """Going on would be unsafe (for example: liquidation nearer than the stop)."""

    exit_code = 3


class ResourceError(EbbError):
    """A resource of the host failed: disk full, lock held, child process died."""

    exit_code = 4


class InvariantError(EbbError):
    """A law of the machine does not hold; carries the law, what was, and what was wanted."""

    exit_code = 5
