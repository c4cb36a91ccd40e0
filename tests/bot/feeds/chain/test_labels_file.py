"""Labels: YAML and JSON say the same; whatever is wrong is one line with file and line."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.chain.address import REGTEST, address_of
from bot.chain.labels import Role
from bot.feeds.chain.labels_file import check_network, read_labels
from core.errors import InputError

HOT, COLD, DEPOSIT = (f"rltc1q{rest}" for rest in ("qkst7jhvxx28vl2umm7dc4eqd8j5nak3hdkra0",
    "xn42p5gq7m4hsy7l7nautsmdqgf4njs390u9re", "v94ul4f3vdcc9kgu96djs82wkff0lrzxzdpl63"))  # fmt: skip
GOOD: dict[str, Any] = {
    "whale_ltc": 0.1,
    "exchanges": {"ape": {"hot": [HOT], "cold": [COLD]}, "bee": {"deposit": [DEPOSIT]}},
}
YAML = f"""
whale_ltc: 0.1
exchanges:
  ape:
    hot: [{HOT}]
    cold:
      - {COLD}  # seen in its proof of reserves
  bee:
    deposit:
      - {{address: {DEPOSIT}, source: my own deposit, confidence: 1.0, first_seen: 2026-01-02}}
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "labels.yaml"
    path.write_text(text)
    return path


@pytest.mark.parametrize("text", [YAML, json.dumps(GOOD), json.dumps(GOOD, indent="\t")])
def test_yaml_and_json_say_the_same(tmp_path: Path, text: str) -> None:
    file = read_labels(write(tmp_path, text))
    owners = {
        address_of(script, REGTEST): (owner.exchange, owner.role)
        for script, owner in file.labels.owners.items()
    }
    assert file.labels.whale == 10_000_000
    assert file.labels.exchanges == ("ape", "bee")
    assert owners == {
        HOT: ("ape", Role.HOT), COLD: ("ape", Role.COLD), DEPOSIT: ("bee", Role.DEPOSIT),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("whale_ltc: 0.1", "whale_lct: 0.1", ["labels.yaml:2", "whale_lct", "unknown key"]),
        ("whale_ltc: 0.1", "whale_ltc: much", ["labels.yaml:2", "much", "above 0"]),
        ("whale_ltc: 0.1", "whale_ltc: -1", ["labels.yaml:2", "-1"]),
        ("whale_ltc: 0.1", "whale_ltc: true", ["labels.yaml:2"]),
        ("whale_ltc: 0.1\n", "", ["labels.yaml", "whale_ltc", "missing"]),
        ("    hot:", "    warm:", ["labels.yaml:5", "warm", "hot"]),
        (f"[{HOT}]", f"{HOT}", ["labels.yaml:5", "not a list"]),
        (f"[{HOT}]", "[7]", ["labels.yaml:5", "7", "an address"]),
        (HOT, HOT[:-1] + "q", ["labels.yaml:5", "checksum"]),
        (COLD, "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", ["labels.yaml:7", "another coin"]),
        (DEPOSIT, HOT, ["labels.yaml:10", "ape", "line 5"]),
        ("source:", "sauce:", ["labels.yaml:10", "sauce", "source"]),
        ("confidence: 1.0", "confidence: 2", ["labels.yaml:10", "2", "at most 1"]),
        ("  ape:", "  ape: 3", ["labels.yaml"]),
        ("exchanges:", "exchanges: {}\nold:", ["labels.yaml", "old"]),
        ("whale_ltc: 0.1", "whale_ltc: &a 0.1", ["labels.yaml:2", "anchor"]),
    ],
)
def test_what_is_wrong_is_one_line_with_its_place(
    tmp_path: Path, old: str, new: str, said: list[str]
) -> None:
    with pytest.raises(InputError) as refused:
        read_labels(write(tmp_path, YAML.replace(old, new, 1)))
    line = str(refused.value)
    assert "\n" not in line
    for word in said:
        assert word in line


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"whale_ltc": 1}', '{"whale_ltc": 1, "exchanges": []}', "\x00"]
)
def test_a_file_without_labels_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError):
        read_labels(write(tmp_path, text))


def test_addresses_of_another_network_are_warned_of_and_refused_when_none_is_left(
    tmp_path: Path,
) -> None:
    file = read_labels(write(tmp_path, YAML.replace(COLD, "LXTQdps2Pf83WdAXMinboiqLsEjSWrwJCD")))
    warning = check_network(file, "regtest")
    assert "labels.yaml:7" in warning
    assert "regtest" in warning
    with pytest.raises(InputError, match="main network"):
        check_network(read_labels(write(tmp_path, YAML)), "main")
    assert check_network(read_labels(write(tmp_path, YAML)), "regtest") == ""


def test_thousands_of_labels_are_read(tmp_path: Path) -> None:
    addresses = [address_of(b"\x00\x14" + n.to_bytes(20, "big"), REGTEST) for n in range(3000)]
    text = json.dumps({"whale_ltc": 5, "exchanges": {"ape": {"deposit": addresses}}})
    assert len(read_labels(write(tmp_path, text)).labels.owners) == 3000
