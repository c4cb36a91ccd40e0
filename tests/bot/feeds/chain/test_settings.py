"""The section `sources` as terms of watching: what is wrong in it is one line that names the key."""

from pathlib import Path

import pytest

from bot.config.load import load
from bot.feeds.chain.chain_source import ChainSource
from bot.feeds.chain.settings import NODE, chain_terms
from bot.sourcing import CHAIN_ALERTS, build_sources
from core.errors import InputError

LABELS = """
whale_ltc: 100
exchanges:
  ape: {hot: [LXTQdps2Pf83WdAXMinboiqLsEjSWrwJCD]}
"""
NODE_SETTINGS = {"chain": "node", "chain_cookie": "./cookie", "chain_labels": "./labels.yaml"}


def settings(folder: Path, **changed: object) -> Path:
    (folder / "labels.yaml").write_text(LABELS)
    (folder / "rule.yaml").write_text("kind: always_flat\n")
    given = {name: value for name, value in (NODE_SETTINGS | changed).items() if value is not None}
    lines = "".join(f"  {name}: {value}\n" for name, value in given.items())
    path = folder / "config.yaml"
    path.write_text(f"home: ./home\nstrategy: ./rule.yaml\nsources:\n{lines}")
    return path


def test_files_count_from_the_folder_of_the_settings_and_the_address_has_a_default(
    tmp_path: Path,
) -> None:
    config = load(settings(tmp_path, chain_exchanges="ape", chain_max_age_s=45))
    terms = chain_terms(config, tmp_path / "alerts")
    assert (terms.choice.rpc, terms.choice.cookie) == (NODE, tmp_path / "cookie")
    assert terms.labels.labels.exchanges == ("ape",)
    assert (terms.max_age_ms, terms.confirmations) == (45_000, 6)
    assert config.sources.names == ("chain", "chain:ape")


def test_the_bot_remembers_beside_its_journal_and_a_recording_nowhere(tmp_path: Path) -> None:
    config = load(settings(tmp_path))
    for memory, alerts in ((tmp_path, tmp_path / CHAIN_ALERTS), (None, None)):
        (source,) = build_sources(config, {}, print, memory=memory)
        assert isinstance(source, ChainSource)
        assert source.name == "chain"
        assert source._terms.alerts == alerts


def test_the_other_transports_need_no_cookie(tmp_path: Path) -> None:
    for changed in (
        {"chain": "electrum", "chain_url": "ssl://electrum.example:50002"},
        {"chain": "ltcspace"},
        {"chain": "ltcspace", "chain_url": "http://127.0.0.1:8999/api"},
    ):
        terms = chain_terms(load(settings(tmp_path, chain_cookie=None, **changed)), None)
        assert terms.choice.rpc == ""


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"chain_labels": None}, ("sources.chain_labels is missing", "addresses")),
        ({"chain_cookie": None}, ("sources.chain_cookie is missing", ".cookie")),
        ({"chain": "electrum", "chain_url": None}, ("sources.chain_url is missing",)),
        ({"chain": "ltcspace", "chain_zmq": "tcp://127.0.0.1:1"}, ("chain_zmq", "ltcspace")),
        ({"chain": "bitcoin"}, ("sources.chain", "ltcspace")),
        ({"chain_url": "127.0.0.1:9332"}, ("sources.chain_url", "127.0.0.1:9332", "http://")),
        ({"chain_url": "http://me:hunter2@127.0.0.1:1"}, ("sources.chain_url", "chain_cookie")),
        ({"chain": "electrum", "chain_url": "http://x:1"}, ("sources.chain_url", "http://x:1")),
        ({"chain": "ltcspace", "chain_url": "x.org/api"}, ("sources.chain_url", "x.org/api")),
        ({"chain_zmq": "http://127.0.0.1:1"}, ("sources.chain_zmq", "tcp://")),
        ({"chain_labels": "none.yaml"}, ("none.yaml", "check sources.chain_labels")),
        ({"chain_exchanges": "bee"}, ("sources.chain_exchanges", "'bee'", "ape")),
        ({"chain_exchanges": "'a b'"}, ("sources.chain_exchanges", "'a b'")),
        ({"chain_exchanges": "exchanges"}, ("sources.chain_exchanges", "'exchanges'")),
        ({"chain_history": "none"}, ("sources.chain_history", "none")),
        ({"chain_max_age_s": 1}, ("sources.chain_max_age_s", "below 10")),
    ],
)
def test_what_is_wrong_is_one_line_with_its_key(
    tmp_path: Path, changed: dict[str, object], words: tuple[str, ...]
) -> None:
    with pytest.raises(InputError) as caught:
        chain_terms(load(settings(tmp_path, **changed)), None)
    line = str(caught.value)
    assert all(word in line for word in words), line
    assert "\n" not in line
    assert "me:hunter2" not in line


def test_labels_that_are_wrong_are_named_by_their_line(tmp_path: Path) -> None:
    config = load(settings(tmp_path))
    (tmp_path / "labels.yaml").write_text(LABELS.replace("hot", "warm"))
    with pytest.raises(InputError, match=r"labels\.yaml:4 .*warm"):
        chain_terms(config, None)
