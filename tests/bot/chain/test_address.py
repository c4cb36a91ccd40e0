"""Addresses go both ways, on every network, and a wrong letter is never an address."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chain.address import MAIN, NETWORKS, REGTEST, Network, address_of, script_of
from core.errors import InputError

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "onchain"
HASHES = st.binary(min_size=20, max_size=20)
SCRIPTS = st.one_of(
    HASHES.map(lambda one: b"\x76\xa9\x14" + one + b"\x88\xac"),
    HASHES.map(lambda one: b"\xa9\x14" + one + b"\x87"),
    HASHES.map(lambda one: b"\x00\x14" + one),
    st.binary(min_size=32, max_size=32).map(lambda one: b"\x00\x20" + one),
    st.binary(min_size=32, max_size=32).map(lambda one: b"\x51\x20" + one),
)


@given(SCRIPTS, st.sampled_from(sorted(NETWORKS)))
def test_an_address_stands_for_the_script_it_was_made_of(script: bytes, name: str) -> None:
    address = address_of(script, NETWORKS[name])
    assert address is not None
    found, networks = script_of(address)
    assert found == script
    assert name in networks


@given(SCRIPTS, st.data())
def test_a_wrong_letter_is_no_address(script: bytes, data: st.DataObject) -> None:
    address = address_of(script, MAIN)
    assert address is not None
    at = data.draw(st.integers(0, len(address) - 1))
    letter = data.draw(st.sampled_from("023456789acdefghjklmnpqrstuvwxyzLMQ!"))
    changed = address[:at] + letter + address[at + 1 :]
    if changed.lower() != address.lower() or (
        changed != address and not address.startswith("ltc1")
    ):
        with pytest.raises(InputError):
            script_of(changed)


@pytest.mark.parametrize(
    ("address", "network", "start"),
    [
        # BIP 173 and BIP 350 give no Litecoin vectors; these are published wallets and a node's own.
        ("LXTQdps2Pf83WdAXMinboiqLsEjSWrwJCD", MAIN, b"\x76\xa9\x14"),
        ("MNky8PL58UjL14mcZm3ESvEkYQkzMY9kfu", MAIN, b"\xa9\x14"),
        ("QNh1XTHCRWg22Vvy4GMZ2zG1nDwRonLUHN", REGTEST, b"\xa9\x14"),
        ("mmmYeLZgjDNoXSemdcptacMhzSwJtLXfPi", REGTEST, b"\x76\xa9\x14"),
        ("rltc1qqkst7jhvxx28vl2umm7dc4eqd8j5nak3hdkra0", REGTEST, b"\x00\x14"),
    ],
)
def test_known_addresses_are_read_and_written(address: str, network: Network, start: bytes) -> None:
    script, networks = script_of(address)
    assert script.startswith(start)
    assert network.name in networks
    assert address_of(script, network) == address


def test_a_bech32_address_may_be_in_capitals_but_not_mixed() -> None:
    address = "rltc1qqkst7jhvxx28vl2umm7dc4eqd8j5nak3hdkra0"
    assert script_of(address.upper()) == script_of(address)
    with pytest.raises(InputError, match="mixed"):
        script_of(address[:-1] + address[-1].upper() + "A")


@pytest.mark.parametrize(
    "text",
    ["", "1", "ltc1", "ltc1q", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "0x52908400098527886E0F7030069857D2E4169EE7",
     "ltcmweb1qqwg0cy5v", "L" * 34, "é" * 34, "ltc1" + "q" * 200],
)  # fmt: skip
def test_what_is_no_litecoin_address_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(InputError) as refused:
        script_of(text)
    assert "\n" not in str(refused.value)


def test_every_published_reserve_address_is_read() -> None:
    if not SHARED.is_dir():
        pytest.skip("the published addresses are not beside the project")
    with (SHARED / "ltc_exchange_addresses.csv").open() as file:
        addresses = [row["address"] for row in csv.DictReader(file)]
    assert len(addresses) == 188
    for address in addresses:
        script, networks = script_of(address)
        assert "main" in networks
        assert address_of(script, MAIN) == address
