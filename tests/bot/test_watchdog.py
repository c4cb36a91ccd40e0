"""Words to systemd, heard by a socket that stands for it."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.watchdog import ALIVE, READY, Watchdog


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(1)
        yield heard


def test_the_words_arrive_one_a_datagram(systemd: socket.socket) -> None:
    watchdog = Watchdog({"NOTIFY_SOCKET": str(systemd.getsockname())})
    watchdog.tell(READY)
    watchdog.tell(ALIVE)
    assert [systemd.recv(64), systemd.recv(64)] == [b"READY=1", b"WATCHDOG=1"]


def test_an_abstract_socket_is_found() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind("\0ebb-test-notify")
        heard.settimeout(1)
        Watchdog({"NOTIFY_SOCKET": "@ebb-test-notify"}).tell(ALIVE)
        assert heard.recv(64) == b"WATCHDOG=1"


def test_without_systemd_nothing_happens() -> None:
    Watchdog({}).tell(ALIVE)


def test_a_socket_that_is_gone_or_full_does_not_stop_the_bot(
    systemd: socket.socket, tmp_path: Path
) -> None:
    Watchdog({"NOTIFY_SOCKET": str(tmp_path / "gone")}).tell(ALIVE)
    full = Watchdog({"NOTIFY_SOCKET": str(systemd.getsockname())})
    for _ in range(2000):
        full.tell(ALIVE)
