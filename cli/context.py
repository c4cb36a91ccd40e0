"""What every command is handed: where the settings are, and the settings once somebody asks.

It must not know any command.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InputError

if TYPE_CHECKING:
    from bot.config.model import Config
    from bot.feeds.venues.client import Opens

DEFAULT_FILE = Path("config.yaml")


@dataclass(frozen=True)
class Context:
    """`config_path` as given by the person; None when they gave none. Not read until needed.

    `opens` is what opens other exchanges in place of ccxt with its own addresses; no option leads to it.
    """

    config_path: Path | None = None
    home_override: Path | None = None
    debug: bool = False
    opens: "Opens | None" = None

    @property
    def config_file(self) -> Path | None:
        """Return the file in force: the one given, ./config.yaml, or None for the defaults.

        Raises InputError when the one that was given does not exist.
        """
        if self.config_path is None:
            return DEFAULT_FILE if DEFAULT_FILE.is_file() else None
        if not self.config_path.is_file():
            raise InputError("no such file", where=str(self.config_path), fix="check --config")
        return self.config_path

    @cached_property
    def config(self) -> "Config":
        """Return the settings, read once. Raises InputError or UnsafeError in one line."""
        from bot.config.load import load

        return load(self.config_file, self.home_override)

    @property
    def home(self) -> Path:
        """Return the folder of all that Ebb writes. Raises InputError when a file stands there."""
        given = self.home_override
        home = self.config.home if given is None else given.expanduser().resolve()
        if home.exists() and not home.is_dir():
            raise InputError(
                "home is a file", wanted="a folder", where=str(home), fix="check --home"
            )
        return home
