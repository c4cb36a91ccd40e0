"""Tearing a connection down as a broken network does: RST, no farewell."""

import asyncio
import socket
import struct
from contextlib import suppress

_LINGER_NOT = struct.pack("ii", 1, 0)


def reset(transport: asyncio.BaseTransport | None) -> None:
    """Reset a connection; nothing that is still to be sent leaves."""
    if not isinstance(transport, asyncio.Transport):
        return
    held = transport.get_extra_info("socket")
    if held is not None:
        with suppress(OSError):
            held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
    transport.abort()
