"""What came back of one request: status, body, or why there is none. Nothing is judged here.

An exchange that refuses a signature shows what it was made of, the key with it (Bybit's 10004 does): what came is
freed of key, secret and signature before it is read, so that nothing further in has to know them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, AnyStr, TypeAlias

from bot.config.secrets import SHORTEST
from bot.outside import UnreadableError, parse, printable
from core.errors import EbbError, InputError

Row: TypeAlias = Mapping[str, Any]
"""A JSON object of the exchange, not yet checked."""


_WORDS = 1000


class ReadError(EbbError):
    """The exchange did not answer a question, or not with what was asked; nothing is known."""


_KEY_ADVICE = {
    10003: "it does not know it: a key belongs to one mode, and one of testnet is none of demo or live",
    10004: "the secret is not the one of the key: copy both again",
    10005: "it lacks a permission: give it Contracts, Orders and Positions, on the exchange",
    10007: "it does not take the login: make a new key",
    10010: "it is bound to another address: bind it to this machine's on the exchange",
    33004: "it has expired: make a new one, bound to this machine's address",
}
KEY_CODES = frozenset(_KEY_ADVICE)
"""The key is dead, wrong or without permission: nothing of the account can be reached any more (FAULTS 45)."""


class KeyRefusedError(ReadError):
    """The exchange does not take the key: asking again changes nothing, a person must."""

    exit_code = InputError.exit_code

    def __init__(self, path: str, code: int, message: str, whose: str = "") -> None:
        self.path, self.code, self.message = path, code, message
        super().__init__(
            f"the exchange refuses the key{whose} ({path}: {code}, {message[:100]}); "
            f"{_KEY_ADVICE[code]}; `ebb doctor` tries it"
        )

    def of(self, mode: str, source: str) -> "KeyRefusedError":
        """Return this with the mode the key was used in and where it was found ('' = not known)."""
        whose = f" of mode {mode}" + (f" from {source}" if source else "")
        return KeyRefusedError(self.path, self.code, self.message, whose)


@dataclass(frozen=True, slots=True)
class Reply:
    """`status` None: no answer came, `problem` says why. `body` None: what came was no JSON object."""

    status: int | None
    body: Row | None = None
    problem: str = ""

    @property
    def code(self) -> int | None:
        """Return the exchange's retCode; None when the answer has none."""
        code = self.body.get("retCode") if self.body is not None else None
        return code if isinstance(code, int) and not isinstance(code, bool) else None

    @property
    def message(self) -> str:
        """Return the exchange's words, or what went wrong on the way."""
        said = self.body.get("retMsg") if self.body is not None else None
        return printable(str(said)[:_WORDS]) if said else self.problem or f"HTTP {self.status}"

    @property
    def result(self) -> Row:
        """Return the answer's `result`; empty when it has none."""
        result = self.body.get("result") if self.body is not None else None
        return result if isinstance(result, Mapping) else {}

    @property
    def time(self) -> int:
        """Return the exchange's time of the answer (ms); 0 when it does not say."""
        time = self.body.get("time") if self.body is not None else None
        return time if isinstance(time, int) else 0

    def read(self, path: str) -> Row:
        """Return `result` of a read that succeeded. Raises KeyRefusedError for a refused key, else ReadError."""
        result = self.body.get("result") if self.body is not None else None
        if self.status == 200 and self.code == 0 and isinstance(result, Mapping):
            return result
        if self.code is not None and self.code in KEY_CODES:
            raise KeyRefusedError(path, self.code, self.message)
        raise ReadError(
            f"{path}: {self.code if self.code is not None else 'no answer'}, {self.message}"[:300]
        )


def without(text: AnyStr, secrets: Iterable[str]) -> AnyStr:
    """Return `text` with `***` wherever it holds one of `secrets`."""
    hidden = [secret for secret in secrets if len(secret) >= SHORTEST]
    if isinstance(text, bytes):
        for secret in hidden:
            text = text.replace(secret.encode(), b"***")
        return text
    for secret in hidden:
        text = text.replace(secret, "***")
    return text


def reply_of(status: int, text: bytes, secrets: Iterable[str] = ()) -> Reply:
    """Return a body as a reply, without `secrets`; one that is no JSON object is no body."""
    text = without(text, secrets)
    try:
        body = parse(text)
    except UnreadableError as error:
        return Reply(status, None, str(error))
    if not isinstance(body, dict):
        return Reply(status, None, f"no JSON object: {text[:80]!r}")
    return Reply(status, body)
