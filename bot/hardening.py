"""What a process does before it holds a key: no memory image of it is written, and no other process may look into it.

A core dump, or a debugger of another process of the same user, would see the secret whatever the log hides (FAULTS S3).
"""

import ctypes
import resource

_PR_SET_DUMPABLE = 4
"""Source: prctl(2), <linux/prctl.h>."""


def harden() -> bool:
    """Forbid core dumps and attaching; return whether the kernel agreed to both (only Linux has the second)."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        prctl = ctypes.CDLL(None, use_errno=True).prctl
    except (OSError, AttributeError):
        return False
    return int(prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0
