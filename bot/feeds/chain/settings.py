"""The section `sources` of config.yaml as terms of watching the chain; what is wrong is one line that names the key.

It must not connect to anything.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.config.model import Config
from bot.config.sources import SourcesSection
from bot.feeds.chain.chain_source import ChainTerms
from bot.feeds.chain.choice import Choice, prepared
from bot.feeds.chain.labels_file import LabelsFile, read_labels
from bot.feeds.chain.ltcspace_source import URL
from core.calendar import SECOND_MS
from core.errors import InputError

NODE = "http://127.0.0.1:9332"
"""Where a node of mainnet listens when nothing else was said."""


def chain_terms(config: Config, alerts: Path | None) -> ChainTerms:
    """Return how `config` watches the chain. Raises InputError for labels, an address or a file that are wrong."""
    section = config.sources
    folder = config.path.parent if config.path is not None else Path.cwd()
    where = str(config.path or "default settings")
    if section.chain_labels is None:
        raise InputError("sources.chain_labels is missing", where=where)
    labels = read_labels(folder / Path(section.chain_labels).expanduser(), "sources.chain_labels")
    _exchanges_are_labelled(section, labels, where)
    learned = _existing(section, folder, where)
    choice = _choice(section, folder)
    with _named(f"{where} sources.chain_url", section):
        prepared(choice, labels, lambda: 0)
    max_age_ms = int(section.chain_max_age_s * SECOND_MS)
    return ChainTerms(choice, labels, max_age_ms, section.chain_confirmations, alerts, learned)


def _choice(section: SourcesSection, folder: Path) -> Choice:
    if section.chain == "electrum":
        return Choice(electrum=section.chain_url or "")
    if section.chain == "ltcspace":
        return Choice(ltcspace=section.chain_url or URL)
    cookie = Path(section.chain_cookie or "").expanduser()
    return Choice(
        rpc=section.chain_url or NODE,
        cookie=folder / cookie,
        zmq=section.chain_zmq or "",
        history_blocks=section.chain_history_blocks,
    )


def _exchanges_are_labelled(section: SourcesSection, labels: LabelsFile, where: str) -> None:
    for name in section.chain_names:
        if name not in labels.labels.exchanges:
            raise InputError(
                f"no exchange {name!r} in {labels.name}",
                wanted=f"one of {', '.join(labels.labels.exchanges)}",
                where=f"{where} sources.chain_exchanges",
            )


def _existing(section: SourcesSection, folder: Path, where: str) -> Path | None:
    if section.chain_history is None:
        return None
    path = folder / Path(section.chain_history).expanduser()
    if not path.is_file():
        raise InputError(f"no such file: {path}", where=f"{where} sources.chain_history")
    return path


@contextmanager
def _named(where: str, section: SourcesSection) -> Iterator[None]:
    """Name the key of the settings in place of an option of the command line."""
    try:
        yield
    except InputError as error:
        at = where
        if error.where == "--zmq":
            at = where.replace("chain_url", "chain_zmq")
        fix = error.fix.replace("--cookie", "chain_cookie")
        raise InputError(error.what, wanted=error.wanted, where=at, fix=fix) from None
