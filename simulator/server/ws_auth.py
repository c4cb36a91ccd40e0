"""Whether a client may speak for the account: V5's `auth` request, without a socket in sight.

The signature is the hex HMAC-SHA256 of "GET/realtime" + expires. ccxt sends `expires` as text ten seconds ahead, pybit
as a number one second ahead, so anything later than now is good. Source: V5 documentation, "Connect".
"""

from typing import Any

from simulator.exchange.words import Refusal
from simulator.server.host import Host
from simulator.server.signing import Keys, same, sign
from simulator.server.ws_request import Request, milliseconds

BAD_PARAMETERS, BAD_KEY, BAD_SIGNATURE, REPEATED = 10001, 10003, 10004, 20001
_PARTS = 3


def signed(secret: bytes, expires: int | str) -> str:
    """Return the signature a client with this secret sends."""
    return sign(secret, f"GET/realtime{expires}".encode())


def refused(host: Host, request: Request) -> Refusal | None:
    """Say why this host refuses an auth request, a fault of the key included, or None."""
    code = host.faults.auth_code()
    if code is not None:
        return Refusal(code, "Your api key has expired or lost its permission.")
    return auth_refusal(request.args, host.now(), host.keys)


def auth_refusal(args: list[Any], now_ms: int, keys: Keys) -> Refusal | None:
    """Say why an auth request is refused, or None. `args`: key, expires (ms, text or number), signature."""
    if len(args) != _PARTS or not isinstance(args[0], str) or not isinstance(args[2], str):
        return Refusal(BAD_PARAMETERS, "Params Error")
    key, expires, signature = args
    until = milliseconds(expires)
    if until is None:
        return Refusal(BAD_PARAMETERS, "Params Error")
    if until <= now_ms:
        return Refusal(BAD_SIGNATURE, f"error:request expired, expires {until}, now {now_ms}")
    if key != keys.key:
        return Refusal(BAD_KEY, "API key is invalid.")
    if not same(signed(keys.secret, expires), signature):
        return Refusal(
            BAD_SIGNATURE, "Error sign, please check your signature generation algorithm."
        )
    return None
