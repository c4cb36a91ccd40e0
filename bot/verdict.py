"""The verdict file: what `ebb assess` found, for which model and settings, until when, and its seal.

`home/verdict.json` is there whole or not at all. Its seal is an HMAC-SHA256 over the rest of it, with a key
that this machine made for itself (`home/verdict.key`, mode 0600). That notices a verdict that was edited,
damaged, or copied from another machine. It does not stop whoever may read the key: a person with this
account's rights can seal whatever they like, and can as well change the program that asks. It must not know how a
verdict is reached.
"""

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.files import make_folder, open_private, replaced
from bot.outside import UnreadableError, parse, read_file
from core.errors import InputError

FILE, KEY_FILE = "verdict.json", "verdict.key"
LIVE, PAPER, DO_NOT_TRADE = "live", "paper", "do_not_trade"
MAX_BYTES = 4 << 20
_KEY_BYTES = 32
_AGAIN = "run `ebb assess` again"


@dataclass(frozen=True, slots=True)
class SealedVerdict:
    """The part of a verdict that decides whether live trading may start; times int ms UTC."""

    verdict: str
    model_id: str
    model_sha256: str
    config_fingerprint: str
    assessed_at: int
    expires_at: int
    reasons: tuple[str, ...]


def write_verdict(home: Path, fields: Mapping[str, object]) -> Path:
    """Seal `fields` (plain JSON values) and write them to `home/verdict.json`; return the path."""
    body = {name: value for name, value in fields.items() if name != "seal"}
    sealed = {**body, "seal": _seal(_key(home), body)}
    path = home / FILE
    with replaced(path) as file:
        file.write(json.dumps(sealed, indent=1, allow_nan=False).encode() + b"\n")
    return path


def read_verdict(home: Path) -> SealedVerdict:
    """Read the verdict and prove its seal.

    Raises InputError when there is none, or it is not what `ebb assess` wrote on this machine.
    """
    path = home / FILE
    if not path.is_file():
        raise InputError("no verdict", wanted="a verdict", where=str(path), fix="run `ebb assess`")
    raw = read_file(path, MAX_BYTES, _AGAIN)
    try:
        fields = parse(raw)
        seal = str(fields.pop("seal"))
        genuine = hmac.compare_digest(seal, _seal(_key(home), fields))
        found = SealedVerdict(
            verdict=str(fields["verdict"]),
            model_id=str(fields["model_id"]),
            model_sha256=str(fields["model_sha256"]),
            config_fingerprint=str(fields["config_fingerprint"]),
            assessed_at=int(fields["assessed_at"]),
            expires_at=int(fields["expires_at"]),
            reasons=tuple(str(reason) for reason in fields["reasons"]),
        )
    except (UnreadableError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError("not a verdict", where=str(path), fix=_AGAIN) from error
    if not genuine:
        raise InputError(
            "the verdict was changed, or sealed by another machine", where=str(path), fix=_AGAIN
        )
    return found


def why_not_live(
    home: Path, model_id: str, model_sha256: str, config_fingerprint: str, now_ms: int
) -> str:
    """Return in one clause why live trading may not start with this model and these settings; '' when it may."""
    try:
        found = read_verdict(home)
    except InputError as error:
        return str(error)
    if found.verdict != LIVE:
        why = f" ({found.reasons[0]})" if found.reasons else ""
        return f"the verdict is {found.verdict}{why}"
    if now_ms >= found.expires_at:
        return f"the verdict has expired; {_AGAIN}"
    if (found.model_id, found.model_sha256) != (model_id, model_sha256):
        return f"the verdict is of model {found.model_id}, not of {model_id}; {_AGAIN}"
    if found.config_fingerprint != config_fingerprint:
        return f"the settings have changed since the verdict; {_AGAIN}"
    return ""


def _seal(key: bytes, body: Mapping[str, object]) -> str:
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hmac.new(key, canonical.encode(), hashlib.sha256).hexdigest()


def _key(home: Path) -> bytes:
    """Return this machine's key, made at first use; never replaced, readable by the owner alone."""
    path = home / KEY_FILE
    make_folder(home)
    try:
        descriptor = open_private(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW)
    except FileExistsError:
        key = read_file(path, _KEY_BYTES, f"delete it and {_AGAIN}")
        if len(key) != _KEY_BYTES:
            raise InputError(
                f"a key of {len(key)} bytes",
                wanted=f"{_KEY_BYTES} bytes",
                where=str(path),
                fix=f"delete it and {_AGAIN}",
            ) from None
        return key
    key = secrets.token_bytes(_KEY_BYTES)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return key
