"""Telling systemd that the bot is ready, alive, or about to end: one datagram each, nothing when nobody listens.

systemd restarts a service whose heartbeat stays away for WatchdogSec; so the heartbeat comes from the engine's own
task, not from a timer beside it. It must not know what the bot does.
Source: sd_notify(3), https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html
"""

import contextlib
import os
import socket
from collections.abc import Mapping

READY, ALIVE, ENDING = "READY=1", "WATCHDOG=1", "STOPPING=1"


class Watchdog:
    """Sends words to the socket that systemd names in the environment."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        # An abstract socket is written with @ and begins with a zero byte.
        self._address = "\0" + address[1:] if address.startswith("@") else address

    def tell(self, word: str) -> None:
        """Send READY, ALIVE or ENDING. A socket that is gone or full is no reason to stop trading."""
        if not self._address:
            return
        kind = socket.SOCK_DGRAM | socket.SOCK_CLOEXEC
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, kind) as line,
        ):
            line.setblocking(False)
            line.sendto(word.encode(), self._address)
