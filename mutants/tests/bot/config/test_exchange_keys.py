"""The exchange's key and secret: where they may come from, and what is said when they do not."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.config.exchange_keys import find_keys, keys_of, sources_of
from bot.config.load import load
from bot.config.model import Config, ExchangeSection
from core.errors import InputError, UnsafeError

PAIR = "EBB_BYBIT_KEY=the-key\nEBB_BYBIT_SECRET=the-secret\n"


def config_in(folder: Path, secrets_file: str | None = None) -> Config:
    path = folder / "config.yaml"
    path.touch()
    return replace(load(path), mode="testnet", exchange=ExchangeSection(secrets_file=secrets_file))


def private(path: Path, text: str) -> Path:
    path.write_text(text)
    path.chmod(0o600)
    return path


def warned(_: str) -> None:
    raise AssertionError


def test_a_pair_is_read_from_the_env_file_beside_the_settings(tmp_path: Path) -> None:
    private(tmp_path / ".env", PAIR)
    config = config_in(tmp_path)
    keys = keys_of(config, sources_of(config, {}, warned))
    assert (keys.key.reveal(), keys.secret.reveal()) == ("the-key", "the-secret")
    assert "the-key" not in repr(keys)
    assert "the-secret" not in repr(keys)


def test_a_pair_lent_by_systemd_comes_first(tmp_path: Path) -> None:
    private(tmp_path / ".env", PAIR)
    lent = tmp_path / "credentials"
    lent.mkdir()
    private(lent / "ebb_bybit_key", "lent-key\n")
    private(lent / "ebb_bybit_secret", "lent-secret\n")
    config = config_in(tmp_path)
    keys = keys_of(config, sources_of(config, {"CREDENTIALS_DIRECTORY": str(lent)}, warned))
    assert (keys.key.reveal(), keys.secret.reveal()) == ("lent-key", "lent-secret")


def test_a_file_of_the_settings_is_read_in_its_place(tmp_path: Path) -> None:
    private(tmp_path / "keys", PAIR)
    config = config_in(tmp_path, "keys")
    assert keys_of(config, sources_of(config, {}, warned)).key.reveal() == "the-key"


def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    private(tmp_path / ".env", PAIR).chmod(0o644)
    config = config_in(tmp_path)
    with pytest.raises(UnsafeError, match="mode 0644 lets others read it"):
        keys_of(config, sources_of(config, {}, warned))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="secrets_file"):
        sources_of(config_in(tmp_path, "gone"), {}, warned)


def test_no_key_is_told_in_one_line(tmp_path: Path) -> None:
    config = config_in(tmp_path)
    sources = sources_of(config, {}, warned)
    assert find_keys(sources) is None
    with pytest.raises(InputError, match=r"no key for mode testnet.*\.env\.example") as caught:
        keys_of(config, sources)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("line", PAIR.splitlines())
def test_half_a_pair_is_refused(tmp_path: Path, line: str) -> None:
    private(tmp_path / ".env", line)
    with pytest.raises(InputError, match="is missing; expected key and secret together"):
        find_keys(sources_of(config_in(tmp_path), {}, warned))


def test_a_pair_of_the_environment_is_warned_about(tmp_path: Path) -> None:
    said: list[str] = []
    environment = {"EBB_BYBIT_KEY": "the-key", "EBB_BYBIT_SECRET": "the-secret"}
    keys = find_keys(sources_of(config_in(tmp_path), environment, said.append))
    assert keys is not None
    assert len(said) == 2
    assert not any("the-" in line for line in said)
