"""The person's labels: YAML or JSON in, owners by script out, or one line that says what is wrong where.

    whale_ltc: 5000
    exchanges:
      binance:
        hot: [ltc1q...]
        cold: [M...]
        deposit:
          - L...
          - {address: L..., source: "seen in my own deposit", confidence: 0.95}

It must not know the chain beyond addresses.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot.chain.address import script_of
from bot.chain.labels import Labels, Owner, Role
from bot.chain.news import LITOSHI
from bot.config.document import Document, Path_, Value, parse_document
from core.errors import InputError

MAX_BYTES = 4_000_000
_NETWORKS = ("main", "test", "regtest")
_MOST_WHALE = 84_000_000
"""All the LTC there will ever be."""
_TOP = frozenset({"whale_ltc", "exchanges"})
_ROLES = {role.value: role for role in Role}
_ENTRY = frozenset({"address", "source", "confidence", "first_seen"})


@dataclass(frozen=True, slots=True)
class LabelsFile:
    """The labels, and which addresses are of which networks, to be compared with the node's."""

    labels: Labels
    name: str
    elsewhere: dict[str, list[str]] = field(default_factory=dict)
    """By network name: where the addresses stand that this network does not use."""


def read_labels(path: Path, asked_by: str = "--labels") -> LabelsFile:
    """Read labels. Raises InputError with file and line; `asked_by` is the option or key that names the file."""
    document = _document(path, asked_by)
    _refuse_unknown(document, (), _TOP)
    whale = _whale(document)
    exchanges = document.value(("exchanges",))
    if not isinstance(exchanges, dict) or not exchanges:
        raise InputError(
            "no exchange",
            wanted="exchanges: {name: {hot: [...]}}",
            where=document.where(("exchanges",)),
        )
    owners: dict[bytes, Owner] = {}
    said: dict[bytes, Path_] = {}
    elsewhere: dict[str, list[str]] = {network: [] for network in _NETWORKS}
    for path_, text, owner in _entries(document, exchanges):
        try:
            script, written_by = script_of(text)
        except InputError as error:
            raise InputError(
                error.what, wanted=error.wanted, where=document.where(path_), fix=error.fix
            ) from None
        before = owners.get(script)
        if before is not None and before.exchange != owner.exchange:
            raise InputError(
                f"{text} is {before.exchange}'s on line {document.lines[said[script]]} already",
                where=document.where(path_),
                fix="an address has one owner; keep one of them",
            )
        owners[script], said[script] = owner, path_
        for network in _NETWORKS:
            if network not in written_by:
                elsewhere[network].append(document.where(path_))
    return LabelsFile(Labels(whale, owners, tuple(exchanges)), document.name, elsewhere)


def _document(path: Path, asked_by: str) -> Document:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        text = f"cannot be read: {(error.strerror or str(error)).lower()}"
        raise InputError(text, where=str(path), fix=f"check {asked_by}") from None
    if content.lstrip().startswith(b"{"):
        # JSON may be indented with tabs, which YAML forbids; inside its strings there can be none.
        content = content.replace(b"\t", b" ")
    return parse_document(content, str(path), MAX_BYTES)


def check_network(file: LabelsFile, network: str) -> str:
    """Return a warning about addresses of other networks, empty when there are none.

    Raises InputError when no address is of `network`: nothing could ever be seen.
    """
    strangers = file.elsewhere.get(network, [])
    if not strangers:
        return ""
    if len(strangers) >= len(file.labels.owners):
        raise InputError(
            f"no address is one of the {network} network, which the node is on",
            where=file.name,
            fix="label addresses of that network, or give the other node",
        )
    more = f" and {len(strangers) - 1} more" if len(strangers) > 1 else ""
    return f"{strangers[0]}{more}: not an address of the {network} network; it is never seen there"


def _whale(document: Document) -> int:
    path: Path_ = ("whale_ltc",)
    value, wanted = document.value(path), "LTC from which a deposit is an alert, above 0"
    if "whale_ltc" not in document.values:
        raise InputError("whale_ltc is missing", wanted=wanted, where=document.name)
    good = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not good or not 0 < float(value) <= _MOST_WHALE:  # type: ignore[arg-type]  # good: a number
        raise InputError(repr(value), wanted=wanted, where=document.where(path))
    return max(1, math.ceil(round(float(value) * LITOSHI, 3)))  # type: ignore[arg-type]  # as above


def _entries(document: Document, exchanges: dict[str, Value]) -> Iterator[tuple[Path_, str, Owner]]:
    for name, roles in exchanges.items():
        path: Path_ = ("exchanges", name)
        if not isinstance(roles, dict):
            raise InputError(
                "no roles", wanted="hot, cold, deposit with lists", where=document.where(path)
            )
        _refuse_unknown(document, path, frozenset(_ROLES))
        for role_name, entries in roles.items():
            at: Path_ = (*path, role_name)
            if entries is None:
                continue
            if not isinstance(entries, list):
                raise InputError(
                    "not a list", wanted="a list of addresses", where=document.where(at)
                )
            for number, entry in enumerate(entries):
                yield _entry(document, (*at, number), entry, Owner(name, 1.0, _ROLES[role_name]))


def _entry(document: Document, path: Path_, entry: Value, owner: Owner) -> tuple[Path_, str, Owner]:
    if isinstance(entry, str):
        return path, entry, owner
    if not isinstance(entry, dict) or not isinstance(entry.get("address"), str):
        raise InputError(
            repr(entry), wanted="an address, or {address: ...}", where=document.where(path)
        )
    _refuse_unknown(document, path, _ENTRY)
    confidence = entry.get("confidence", 1.0)
    if not isinstance(confidence, (int, float)) or not 0 < confidence <= 1:
        raise InputError(
            repr(confidence),
            wanted="a confidence above 0, at most 1",
            where=document.where((*path, "confidence")),
        )
    source = entry.get("source")
    known = Owner(owner.exchange, float(confidence), owner.role, str(source or "label"))
    return path, str(entry["address"]), known


def _refuse_unknown(document: Document, path: Path_, known: frozenset[str]) -> None:
    section = document.value(path) if path else document.values
    for key in section if isinstance(section, dict) else ():
        if key not in known:
            where = document.where((*path, key))
            raise InputError(
                "unknown key",
                wanted=", ".join(sorted(known)),
                where=where,
                fix="remove or rename it",
            )
