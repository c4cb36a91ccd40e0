"""Electrum's protocol: JSON lines over TCP or TLS, calls and notifications. It must not know the chain."""

import asyncio
import contextlib
import ssl
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeAlias

import orjson

from bot.outside import MOST_BYTES, UnreadableError, parse
from core.errors import EbbError, InputError, ResourceError

Json: TypeAlias = Any

TIMEOUT_S = 20.0
_MOST_LINE, _MOST_NOTICES = MOST_BYTES, 10_000
"""A server that says more than anybody takes in is hung up on."""
_CLIENT, _PROTOCOL = "ebb", ["1.4", "1.6"]


class ElectrumLostError(ResourceError):
    """The server did not answer, or hung up."""


class ElectrumError(EbbError):
    """The server answered a call with an error."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a server says by itself."""

    method: str
    params: Json


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server says to call `number`: a result, or an error in words."""

    number: int
    result: Json
    error: str


def heard_in(line: bytes) -> Notice | Answer:
    """Return what a line of a server says. Raises UnreadableError for what is neither notice nor answer."""
    message = parse(line)
    if isinstance(message, dict):
        if "method" in message:
            return Notice(str(message["method"]), message.get("params"))
        number, error = message.get("id"), message.get("error")
        if isinstance(number, int):
            return Answer(number, message.get("result"), str(error)[:200] if error else "")
    raise UnreadableError(f"neither notice nor answer: {line[:80]!r}")


class ElectrumClient:
    """One connection. `notified` holds the (method, params) that the server sends by itself."""

    def __init__(self, address: str) -> None:
        """`address` is host:port for TCP, ssl://host:port for TLS with a checked certificate."""
        bare = address.removeprefix("tcp://").removeprefix("ssl://")
        host, _, port = bare.rpartition(":")
        if not host or "/" in host or not port.isdigit() or not 0 < int(port) < 1 << 16:
            wanted = "host:port, or ssl://host:port"
            raise InputError(
                f"{address!r} is no Electrum server", wanted=wanted, where="--electrum"
            )
        self.address, self._host, self._port = address, host, int(port)
        self._tls = ssl.create_default_context() if address.startswith("ssl://") else None
        self.notified: asyncio.Queue[tuple[str, Json]] = asyncio.Queue(_MOST_NOTICES)
        self._waiting: dict[int, asyncio.Future[Json]] = {}
        self._writer: asyncio.StreamWriter | None = None
        self._listening: asyncio.Task[None] | None = None
        self._next_id = 0

    async def __aenter__(self) -> Self:
        try:
            reader, self._writer = await asyncio.wait_for(
                asyncio.open_connection(self._host, self._port, ssl=self._tls, limit=_MOST_LINE),
                TIMEOUT_S,
            )
        except (OSError, TimeoutError) as error:
            reason = str(error) or type(error).__name__
            raise ElectrumLostError(f"no Electrum server at {self.address}: {reason}") from error
        self._listening = asyncio.create_task(self._listen(reader))
        try:
            await self.call("server.version", _CLIENT, _PROTOCOL)
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._close()

    async def _close(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        if self._writer is not None:
            self._writer.close()
            with contextlib.suppress(OSError):
                await self._writer.wait_closed()

    @property
    def is_lost(self) -> bool:
        """Whether the connection has ended."""
        return self._listening is None or self._listening.done()

    async def call(self, method: str, *params: Json) -> Json:
        """Return the result of one call. Raises ElectrumError or ElectrumLostError."""
        if self._writer is None or self.is_lost:
            raise ElectrumLostError(f"the Electrum server at {self.address} hung up")
        self._next_id += 1
        number, answer = self._next_id, asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        body = {"jsonrpc": "2.0", "id": number, "method": method, "params": list(params)}
        try:
            self._writer.write(orjson.dumps(body) + b"\n")
            await self._writer.drain()
            return await asyncio.wait_for(answer, TIMEOUT_S)
        except (OSError, TimeoutError) as error:
            text = f"the Electrum server at {self.address} does not answer {method}"
            raise ElectrumLostError(text) from error
        finally:
            self._waiting.pop(number, None)

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        try:
            while line := await reader.readline():
                self._take(heard_in(line))
        except (OSError, ValueError, UnreadableError, asyncio.LimitOverrunError, asyncio.QueueFull):
            pass
        finally:
            lost = ElectrumLostError(f"the Electrum server at {self.address} hung up")
            for answer in self._waiting.values():
                if not answer.done():
                    answer.set_exception(lost)

    def _take(self, heard: "Notice | Answer") -> None:
        if isinstance(heard, Notice):
            self.notified.put_nowait((heard.method, heard.params))
            return
        answer = self._waiting.get(heard.number)
        if answer is None or answer.done():
            return
        if heard.error:
            answer.set_exception(ElectrumError(heard.error))
        else:
            answer.set_result(heard.result)
