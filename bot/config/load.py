"""config.yaml and the strategy file in, `Config` out, or one line that says what is wrong where."""

from dataclasses import replace
from pathlib import Path
from typing import cast, get_args

from bot.config.checks import check_together
from bot.config.document import Document, read_document
from bot.config.model import Config, ConfigFile, Mode
from bot.config.strategy import load_strategy
from bot.config.validate import validated_model
from core.errors import InputError, UnsafeError


def load(path: Path | None, home_override: Path | None = None) -> Config:
    """Read `path`; None is the default settings, as if the file stood in the working folder.

    A relative `home` counts from the folder of the file, `home_override` from the working folder.
    Raises InputError for what cannot be meant, UnsafeError for what should not be traded.
    """
    document = Document("default settings", {}, {}) if path is None else read_document(path)
    folder = (Path.cwd() if path is None else path.parent).absolute()
    file = validated_model(ConfigFile, document)
    check_together(file, document)
    strategy = load_strategy(file.strategy, folder, document.where(("strategy",)))
    home = folder / Path(file.home).expanduser()
    if home_override is not None:
        home = home_override.expanduser().absolute()
    return Config(
        path=path.absolute() if path else None,
        home=home.resolve(),
        mode=file.mode,
        live_confirmation=file.live_confirmation,
        strategy=strategy,
        instrument=file.instrument,
        exchange=file.exchange,
        data=file.data,
        market=file.market,
        account=file.account,
        costs=file.costs,
        risk=file.risk,
        execution=file.execution,
        training=file.training,
        ensemble=file.ensemble,
        reversal=file.reversal,
        remote=file.remote,
        assess=file.assess,
        sources=file.sources,
        latency=file.latency,
        urgent=file.urgent,
        loop=file.loop,
        guard=file.guard,
        journal=file.journal,
        log=file.log,
    )


def in_mode(config: Config, mode: str) -> Config:
    """Return `config` in the mode that a person named beside the file; '' leaves the file's.

    Raises InputError for an unknown one, UnsafeError for live with an endpoint.
    """
    if not mode:
        return config
    if mode not in get_args(Mode):
        raise InputError(f"mode {mode!r}", wanted=" or ".join(get_args(Mode)))
    if mode == "live" and config.exchange.endpoint is not None:
        raise UnsafeError(
            f"exchange.endpoint: {config.exchange.endpoint} cannot stand in for the live exchange"
        )
    return replace(config, mode=cast("Mode", mode))
