"""A WebSocket server that sends what it is told to, byte for byte."""

import base64
import hashlib
import socket
import struct
import threading


def served_frames(frames: bytes) -> tuple[str, threading.Thread]:
    """A WebSocket server that answers the upgrade, then sends `frames` and hangs on."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        line, _ = listening.accept()
        with listening, line:
            head = b""
            while b"\r\n\r\n" not in head:
                head += line.recv(4096)
            key = next(
                row.split(b": ")[1]
                for row in head.split(b"\r\n")
                if row.lower().startswith(b"sec-websocket-key")
            )
            accept = base64.b64encode(
                hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()
            )
            line.sendall(
                b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
            )
            try:
                line.sendall(frames)
                line.settimeout(10)
                while line.recv(4096):
                    pass
            except OSError:
                return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    return f"ws://127.0.0.1:{listening.getsockname()[1]}", thread


def text_frame(payload: bytes, *, final: bool = True, opcode: int = 1) -> bytes:
    return (
        bytes([opcode | (0x80 if final else 0)])
        + b"\x7f"
        + struct.pack("!Q", len(payload))
        + payload
    )
