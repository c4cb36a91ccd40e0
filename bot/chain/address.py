"""Addresses of Litecoin's networks: script to address and back.

Base58Check for P2PKH and P2SH, bech32 (BIP 173) for witness v0, bech32m (BIP 350) for v1 and above.
Prefixes are those of Litecoin Core's chainparams.cpp (0.21). It must not know who owns an address.
"""

from dataclasses import dataclass
from hashlib import sha256

from core.errors import InputError

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BECH32_DIGIT = {character: digit for digit, character in enumerate(_BECH32)}
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_SUM, _BECH32M_SUM = 1, 0x2BC830A3
_LEAST_PROGRAM, _MOST_PROGRAM = 2, 40


@dataclass(frozen=True, slots=True)
class Network:
    """How one network writes addresses; of several P2SH versions the first is the one written."""

    name: str
    p2pkh: int
    p2sh: tuple[int, ...]
    witness: str
    mweb: str


MAIN = Network("main", 48, (50, 5), "ltc", "ltcmweb")
TEST = Network("test", 111, (58, 196), "tltc", "tmweb")
REGTEST = Network("regtest", 111, (58, 196), "rltc", "tmweb")
NETWORKS = {network.name: network for network in (MAIN, TEST, REGTEST)}
"""By the name that `getblockchaininfo` gives in `chain`."""


def address_of(script: bytes, network: Network) -> str | None:
    """Return the address that `script` pays, None when it has none (data, multisig, MWEB)."""
    size = len(script)
    if size == 25 and script[:3] == b"\x76\xa9\x14" and script[23:] == b"\x88\xac":
        return _base58(network.p2pkh, script[3:23])
    if size == 23 and script[:2] == b"\xa9\x14" and script[22] == 0x87:
        return _base58(network.p2sh[0], script[2:22])
    if not _LEAST_PROGRAM + 2 <= size <= _MOST_PROGRAM + 2 or script[1] != size - 2:
        return None
    version = 0 if script[0] == 0 else script[0] - 0x50
    # 8 and 9 are MWEB's own: the HogEx address and a peg-in.
    if version == 1 or (version == 0 and size in (22, 34)):
        return _encode_bech32(network.witness, version, script[2:])
    return None


def script_of(address: str) -> tuple[bytes, frozenset[str]]:
    """Return the script that `address` stands for and the names of the networks that write it so.

    Raises InputError for what is no address, or is one of MWEB, which no observer can see.
    """
    hrp = address.lower().rpartition("1")[0]
    if any(hrp == network.mweb for network in NETWORKS.values()):
        fix = "label the addresses that peg in and out instead"
        raise InputError(
            f"{_short(address)} is an MWEB address, whose payments are hidden", fix=fix
        )
    networks = frozenset(name for name, one in NETWORKS.items() if hrp == one.witness)
    if networks:
        return _decode_bech32(address, hrp), networks
    return _decode_base58(address)


def _short(address: str) -> str:
    return repr(address if len(address) <= 90 else f"{address[:90]}...")


def _bad(address: str, why: str) -> InputError:
    return InputError(
        f"{_short(address)} is no Litecoin address: {why}",
        wanted="an address such as ltc1q..., L..., M... (regtest: rltc1q..., m..., n..., Q...)",
    )


def _checksum(data: bytes) -> bytes:
    return sha256(sha256(data).digest()).digest()[:4]


def _base58(version: int, hashed: bytes) -> str:
    body = bytes((version,)) + hashed
    body += _checksum(body)
    number, text = int.from_bytes(body, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = _BASE58[digit] + text
    zeros = len(body) - len(body.lstrip(b"\0"))
    return "1" * zeros + text


def _decode_base58(address: str) -> tuple[bytes, frozenset[str]]:
    if not 26 <= len(address) <= 36 or not set(address) <= set(_BASE58):
        raise _bad(address, "neither bech32 of Litecoin nor Base58Check")
    number = 0
    for character in address:
        number = number * 58 + _BASE58.index(character)
    body = number.to_bytes(25, "big") if number < 1 << 200 else b""
    if len(body) != 25 or _checksum(body[:-4]) != body[-4:]:
        raise _bad(address, "its checksum does not fit")
    version, hashed = body[0], body[1:21]
    of_key = frozenset(name for name, one in NETWORKS.items() if one.p2pkh == version)
    if of_key:
        return b"\x76\xa9\x14" + hashed + b"\x88\xac", of_key
    of_script = frozenset(name for name, one in NETWORKS.items() if version in one.p2sh)
    if of_script:
        return b"\xa9\x14" + hashed + b"\x87", of_script
    raise _bad(address, f"version {version} is of another coin")


def _polymod(digits: list[int]) -> int:
    total = 1
    for digit in digits:
        top = total >> 25
        total = (total & 0x1FFFFFF) << 5 ^ digit
        for bit, generator in enumerate(_GENERATORS):
            total ^= generator if (top >> bit) & 1 else 0
    return total


def _expanded(hrp: str) -> list[int]:
    return [ord(one) >> 5 for one in hrp] + [0] + [ord(one) & 31 for one in hrp]


def _regrouped(values: bytes | list[int], wide: int, narrow: int, *, pad: bool) -> list[int] | None:
    held, bits, out = 0, 0, []
    for value in values:
        held, bits = (held << wide) | value, bits + wide
        while bits >= narrow:
            bits -= narrow
            out.append((held >> bits) & ((1 << narrow) - 1))
        held &= (1 << bits) - 1
    if pad:
        return [*out, (held << (narrow - bits)) & ((1 << narrow) - 1)] if bits else out
    return None if bits >= wide or held else out


def _encode_bech32(hrp: str, version: int, program: bytes) -> str:
    digits = [version, *(_regrouped(program, 8, 5, pad=True) or ())]
    wanted = _BECH32_SUM if version == 0 else _BECH32M_SUM
    total = _polymod(_expanded(hrp) + digits + [0] * 6) ^ wanted
    digits += [(total >> 5 * (5 - place)) & 31 for place in range(6)]
    return f"{hrp}1" + "".join(_BECH32[digit] for digit in digits)


def _decode_bech32(address: str, hrp: str) -> bytes:
    text = address.lower()
    if address not in (text, address.upper()) or len(address) > 90:
        raise _bad(address, "capitals and small letters are mixed")
    digits = [_BECH32_DIGIT.get(one, -1) for one in text[len(hrp) + 1 :]]
    if len(digits) < 7 or -1 in digits:
        raise _bad(address, "it holds a character that bech32 does not know")
    version = digits[0]
    wanted = _BECH32_SUM if version == 0 else _BECH32M_SUM
    if _polymod(_expanded(hrp) + digits) != wanted:
        raise _bad(address, "its checksum does not fit")
    program = _regrouped(digits[1:-6], 5, 8, pad=False)
    if version > 16 or program is None or not _LEAST_PROGRAM <= len(program) <= _MOST_PROGRAM:
        raise _bad(address, "its length does not fit")
    if version == 0 and len(program) not in (20, 32):
        raise _bad(address, "its length does not fit witness version 0")
    opcode = version + 0x50 if version else 0
    return bytes((opcode, len(program))) + bytes(program)
