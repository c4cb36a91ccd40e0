"""The key and secret of the exchange account, found where secrets may be and nowhere else.

A loopback simulator's pair is handed in by whoever started it. It must not know the exchange.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.config.model import Config
from bot.config.secrets import Secret, Sources, find_secret
from core.errors import InputError

KEY, SECRET = "ebb_bybit_key", "ebb_bybit_secret"


@dataclass(frozen=True, slots=True)
class ExchangeKeys:
    """What signs a request. Neither shows when it is printed."""

    key: Secret
    secret: Secret

    @property
    def source(self) -> str:
        """Where they were found, for a person; '' when whoever handed them in did not say."""
        return " and ".join(dict.fromkeys(filter(None, (self.key.source, self.secret.source))))


def sources_of(
    config: Config, environment: Mapping[str, str], warn: Callable[[str], None]
) -> Sources:
    """Return where the keys of `config` are looked for.

    Raises InputError when exchange.secrets_file is not there.
    """
    folder = config.path.parent if config.path is not None else Path.cwd()
    named = config.exchange.secrets_file
    file = folder / ".env" if named is None else folder / Path(named).expanduser()
    if named is not None and not file.is_file():
        raise InputError(
            "no such file",
            wanted=f"lines {KEY.upper()}=... and {SECRET.upper()}=..., mode 0600",
            where=f"exchange.secrets_file {file}",
        )
    return Sources(environment, warn, dotenv=file)


def find_keys(sources: Sources) -> ExchangeKeys | None:
    """Return the pair, or None when there is neither; raises InputError when one is missing.

    Raises as `find_secret` does for a file that others may read.
    """
    key, secret = (find_secret(name, sources) for name in (KEY, SECRET))
    if key is not None and secret is not None:
        return ExchangeKeys(key, secret)
    if key is None and secret is None:
        return None
    missing = KEY if key is None else SECRET
    raise InputError(f"{missing.upper()} is missing", wanted="key and secret together")


def keys_of(config: Config, sources: Sources) -> ExchangeKeys:
    """Return the pair that `config.mode` needs. Raises InputError when there is none."""
    keys = find_keys(sources)
    if keys is None:
        raise InputError(
            f"no key for mode {config.mode}",
            wanted=f"{KEY.upper()} and {SECRET.upper()}",
            where=str(sources.dotenv),
            fix="copy .env.example to .env, fill it in, and run `ebb doctor`; paper needs no key",
        )
    return keys
