"""JSON-RPC to a Litecoin node: batches over kept connections, the cookie read again when refused.

It must not know what the answers mean. Answers above 64 kB stall for 40 ms when the node's Nagle
algorithm waits for our delayed acknowledgement; TCP_QUICKACK before each read avoids it.
"""

import base64
import socket
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias
from urllib.parse import urlsplit

import aiohttp
import orjson

from bot.bounded import bounded_session, read_bounded
from bot.outside import UnreadableError, parse, read_file
from core.errors import EbbError, InputError, ResourceError

Json: TypeAlias = Any
"""What a JSON parser returns; the callers give it a type at once."""
Call: TypeAlias = tuple[str, Sequence[Json]]

TIMEOUT_S = 10.0
MOST_BYTES = 64 << 20
"""Ten blocks of the largest kind as hexadecimal text; no exchange is read that far."""
_MOST_COOKIE = 4096
WARMING_UP, UNKNOWN_TX = -28, -5
_QUICKACK: int | None = getattr(socket, "TCP_QUICKACK", None)


class NodeLostError(ResourceError):
    """The node did not answer, or not as a node does; asking again later may help."""


class NodeWarmingError(NodeLostError):
    """The node is there and reads its files; it answers soon."""


class NodeRefusedError(InputError):
    """The node does not know the name and password that the cookie holds."""


class RpcError(EbbError):
    """The node answered a call with an error; `code` is the node's."""

    def __init__(self, code: int, message: str) -> None:
        self.code = code
        super().__init__(f"node error {code}: {message}")


class RpcClient:
    """One node. Use as an async context manager."""

    def __init__(self, url: str, cookie: Path) -> None:
        """`cookie` is the node's .cookie file, or one of one's own that reads name:password."""
        self.url, self._cookie = _checked(url), cookie
        self._session: aiohttp.ClientSession | None = None
        self._authorization = ""

    async def __aenter__(self) -> Self:
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
        connector = aiohttp.TCPConnector(limit=4)
        self._session = bounded_session(timeout=timeout, connector=connector)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def call(self, method: str, *params: Json) -> Json:
        """Return the result of one call. Raises RpcError, NodeLostError or NodeRefusedError."""
        (result,) = await self.batch([(method, params)])
        if isinstance(result, RpcError):
            raise result
        return result

    async def batch(self, calls: Sequence[Call]) -> list[Json]:
        """Return each call's result, or the RpcError that it met, in order; one round trip."""
        body = orjson.dumps(
            [
                {"jsonrpc": "1.0", "id": at, "method": method, "params": list(params)}
                for at, (method, params) in enumerate(calls)
            ]
        )
        results = results_of(await self._posted(body), len(calls))
        for result in results:
            if isinstance(result, RpcError) and result.code == WARMING_UP:
                raise NodeWarmingError(f"the node at {self.url} is warming up: {result}")
        return results

    async def _posted(self, body: bytes) -> list[Json]:
        status, answer = await self._post(body)
        if status == 401:
            # A node that was started again has made a new cookie.
            self._authorization = ""
            status, answer = await self._post(body)
        if status == 401:
            raise NodeRefusedError(
                f"the node at {self.url} refuses this name and password",
                where=str(self._cookie),
                fix="give the .cookie file of the node that runs there",
            )
        try:
            decoded = parse(answer, MOST_BYTES)
        except UnreadableError:
            decoded = None
        if not isinstance(decoded, list):
            text = f"the node at {self.url} answered with status {status}: {answer[:80]!r}"
            raise NodeLostError(text)
        return decoded

    async def _post(self, body: bytes) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("an RpcClient is used inside `async with`")
        if not self._authorization:
            self._authorization = self._read_cookie()
        headers = {"Authorization": self._authorization, "Content-Type": "application/json"}
        try:
            async with self._session.post(self.url, data=body, headers=headers) as response:
                acknowledge = partial(_acknowledge_at_once, response)
                return response.status, await read_bounded(response, MOST_BYTES, acknowledge)
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            reason = str(error) or type(error).__name__
            raise NodeLostError(f"no node answers at {self.url}: {reason}") from error

    def _read_cookie(self) -> str:
        try:
            text = read_file(self._cookie, _MOST_COOKIE).decode().strip()
        except (InputError, UnicodeDecodeError) as error:
            what = error.what if isinstance(error, InputError) else "not text"
            raise NodeRefusedError(
                f"the cookie: {what}",
                where=str(self._cookie),
                fix="it lies in the node's data folder while the node runs",
            ) from None
        if ":" not in text:
            raise NodeRefusedError("no cookie", wanted="name:password", where=str(self._cookie))
        return "Basic " + base64.b64encode(text.encode()).decode()


def _checked(url: str) -> str:
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = None
    if parts.scheme not in ("http", "https") or not parts.hostname or not port:
        raise InputError(f"{url!r} is no address of a node", wanted="http://127.0.0.1:9332")
    if parts.username or parts.password:
        raise InputError(
            "a password in the address is seen by every user of this machine",
            where="--rpc",
            fix="put name:password into a file and give it with --cookie",
        )
    return url


def results_of(answers: Sequence[Json], count: int) -> list[Json]:
    """Return what a batch of `count` calls came to, in order: each call's result, or an RpcError.

    Raises NodeLostError for answers that no node gives.
    """
    results: list[Json] = [RpcError(0, "no answer to this call")] * count
    for answer in answers:
        try:
            error, at = answer.get("error"), answer["id"]
            if not isinstance(at, int) or not 0 <= at < count:
                raise KeyError(at)
            results[at] = (
                RpcError(int(error["code"]), str(error["message"])) if error else answer["result"]
            )
        except (AttributeError, LookupError, TypeError, ValueError) as problem:
            raise NodeLostError(f"not the answer of a node: {str(answer)[:80]}") from problem
    return results


def _acknowledge_at_once(response: aiohttp.ClientResponse) -> None:
    connection = response.connection
    transport = connection.transport if connection is not None else None
    connected = transport.get_extra_info("socket") if transport is not None else None
    if connected is not None and _QUICKACK is not None:
        connected.setsockopt(socket.IPPROTO_TCP, _QUICKACK, 1)
