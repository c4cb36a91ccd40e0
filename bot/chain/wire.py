"""Bytes in, numbers out, for Litecoin's wire format. It must not know what a transaction is.

Every read is checked against what is left, and a count against the smallest size its items can
have: bytes from outside can neither crash the reader nor make it loop or allocate without end.
"""

from core.errors import EbbError

_LEAST_OF_WIDTH = {2: 0xFD, 4: 1 << 16, 8: 1 << 32}


class ParseError(EbbError):
    """The bytes are not what Litecoin's consensus code would read."""


class Reader:
    """Reads `data` from the front; `at` is the position of the next byte."""

    __slots__ = ("at", "data", "end")

    def __init__(self, data: bytes) -> None:
        self.data, self.at, self.end = data, 0, len(data)

    def take(self, count: int) -> bytes:
        """Return the next `count` bytes. Raises ParseError when there are fewer."""
        start = self.at
        if count > self.end - start:
            raise ParseError(f"{count} bytes wanted at byte {start}, {self.end - start} are left")
        self.at = start + count
        return self.data[start : self.at]

    def number(self, size: int) -> int:
        """Return an unsigned little-endian number of `size` bytes."""
        return int.from_bytes(self.take(size), "little")

    def size(self) -> int:
        """Return a CompactSize. Raises ParseError when it is longer than it need be."""
        first = self.number(1)
        if first < 0xFD:
            return first
        width = 1 << (first - 0xFC)
        value = self.number(width)
        if value < _LEAST_OF_WIDTH[width]:
            raise ParseError(f"size {value} is not written in the shortest form")
        return value

    def count(self, least_bytes: int) -> int:
        """Return how many items follow, each of at least `least_bytes`; no more than can be there."""
        value = self.size()
        if value * least_bytes > self.end - self.at:
            raise ParseError(f"{value} items announced, {self.end - self.at} bytes are left")
        return value

    def string(self) -> bytes:
        """Return a byte string with its CompactSize before it."""
        return self.take(self.size())

    def varint(self) -> int:
        """Return a base-128 number as MWEB writes amounts (serialize.h, VARINT), below 2**64."""
        value = 0
        while True:
            byte = self.number(1)
            value = (value << 7) | (byte & 0x7F)
            if value >= 1 << 64:
                raise ParseError("a number of more than 64 bits")
            if not byte & 0x80:
                return value
            value += 1

    def finish(self) -> None:
        """Raise ParseError unless every byte was read."""
        if self.at != self.end:
            raise ParseError(f"{self.end - self.at} bytes too many")
