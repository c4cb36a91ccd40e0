"""The one kind of address a person may put in the place of Bybit's: a loopback server, such as Ebb's own simulator.

Anything else would send a key, or an order, to a host that nobody checked (FAULTS S8). It must not know Bybit's hosts.
"""

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from core.errors import InputError

WANTED = "an address of this machine like http://127.0.0.1:8080"


def loopback_url(text: str, schemes: tuple[str, ...], where: str) -> str:
    """Return `text` without a slash at its end. Raises InputError unless it is scheme, loopback host and port alone."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise InputError(f"{text!r}: {error}", wanted=WANTED, where=where) from None
    plain = parts.path in {"", "/"} and not (parts.query or parts.fragment or parts.username)
    if parts.scheme not in schemes or not plain or not port or not is_loopback(parts):
        raise InputError(
            f"{text!r}",
            wanted=WANTED.replace("http", schemes[0]),
            where=where,
            fix="the exchange itself is chosen by `mode:`, not by an address",
        )
    return text.rstrip("/")


def is_loopback(parts: SplitResult) -> bool:
    """Return True when the host of a URL is this machine, by number or as localhost."""
    host = parts.hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
