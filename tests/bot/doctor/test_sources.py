"""What doctor finds of the chain: wrong files stop a start, a node that is away does not."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.config.load import load
from bot.config.model import Config
from bot.doctor.sources import chain_finding
from research.regtest import LITECOIND, WITHOUT_NODE, Node, free_ports

ADDRESS = "rltc1qqkst7jhvxx28vl2umm7dc4eqd8j5nak3hdkra0"


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    if LITECOIND is None:
        pytest.skip(WITHOUT_NODE)
    one = Node(tmp_path_factory.mktemp("node"), ("-connect=0", "-disablewallet"))
    one.start()
    # A node at its first block is still fetching the chain, as far as it knows.
    one.rpc("generatetoaddress", 1, ADDRESS)
    yield one
    one.stop()


def settings(
    folder: Path,
    url: str,
    cookie: Path,
    address: str = "",
) -> Config:
    labels = {"whale_ltc": 100, "exchanges": {"ape": {"hot": [address or ADDRESS]}}}
    (folder / "labels.yaml").write_text(json.dumps(labels))
    (folder / "rule.yaml").write_text("kind: always_flat\n")
    (folder / "config.yaml").write_text(
        "home: ./home\nstrategy: ./rule.yaml\nsources:\n  chain: node\n"
        f"  chain_url: {url}\n  chain_cookie: {cookie}\n  chain_labels: ./labels.yaml\n"
    )
    return load(folder / "config.yaml")


def test_a_node_that_answers_is_well(node: Node, tmp_path: Path) -> None:
    found = chain_finding(settings(tmp_path, node.url, node.cookie))
    assert (found.grade, found.fix) == ("ok", "")
    assert "regtest from height 1" in found.said
    assert "1 addresses of 1 exchanges" in found.said


def test_a_node_that_is_away_or_refuses_is_a_warning_in_one_line(
    node: Node, tmp_path: Path
) -> None:
    cookie = tmp_path / "cookie"
    cookie.write_text("__cookie__:0123456789abcdef")
    away = f"http://127.0.0.1:{free_ports(1)[0]}"
    for url, file, words in (
        (away, cookie, "no node answers at"),
        (node.url, cookie, "refuses this name and password"),
        (node.url, tmp_path / "none", "the cookie: cannot be read"),
    ):
        found = chain_finding(settings(tmp_path, url, file))
        assert found.grade == "warn"
        assert words in found.said
        assert "\n" not in found.said
        assert "0123456789abcdef" not in found.said


def test_labels_of_another_network_are_told(node: Node, tmp_path: Path) -> None:
    address = "LXTQdps2Pf83WdAXMinboiqLsEjSWrwJCD"
    found = chain_finding(settings(tmp_path, node.url, node.cookie, address))
    assert found.grade == "warn"
    assert "no address is one of the regtest network" in found.said


def test_wrong_labels_stop_a_start(tmp_path: Path) -> None:
    config = settings(tmp_path, "http://127.0.0.1:1", tmp_path / "cookie", "nonsense")
    found = chain_finding(config)
    assert found.grade == "fail"
    assert "nonsense" in found.said


def test_an_electrum_server_that_is_away_is_a_warning(tmp_path: Path) -> None:
    config = settings(tmp_path, "http://127.0.0.1:1", tmp_path / "cookie")
    address = f"127.0.0.1:{free_ports(1)[0]}"
    section = replace(config.sources, chain="electrum", chain_url=address)
    found = chain_finding(replace(config, sources=section))
    assert found.grade == "warn"
    assert address in f"{found.said} {found.fix}"
