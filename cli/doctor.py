"""`ebb doctor`: could the bot run now? One line a check, with what to do; nothing is changed."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.config.model import Config
    from bot.doctor.finding import Finding
    from cli.context import Context


def doctor(
    ctx: typer.Context,
    mode: Annotated[
        str | None,
        typer.Option(help="Of this mode instead of `mode:`: paper, testnet, demo or live."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Check settings, home, disk, journal, model, clock, exchange, key, account and instrument.

    Works without a network and without a key: then it says what was not checked. Exit code 1 when something
    fails, 2 when the exchange refuses the key.
    """
    context: Context = ctx.obj
    findings = _findings(context, mode)
    if as_json:
        typer.echo(json.dumps([_fields(finding) for finding in findings], indent=2))
    else:
        typer.echo("\n".join(map(_line, findings)))
    if failed := [finding.exit_code for finding in findings if finding.grade == "fail"]:
        raise typer.Exit(max(failed))


def _findings(context: "Context", mode: str | None) -> "list[Finding]":
    from bot.config.load import in_mode
    from bot.doctor.finding import fail
    from core.errors import EbbError

    try:
        config = in_mode(context.config, mode)
        home = context.home
    except EbbError as error:
        return [fail("config", str(error), "correct it; nothing else was checked")]
    return _examined(config, home)


def _examined(config: "Config", home: Path) -> "list[Finding]":
    import os

    from bot.bybit.budget import Budget
    from bot.bybit.places import Place, place_of
    from bot.bybit.session import Session
    from bot.clock import MarketClock, host_ms
    from bot.config.exchange_keys import ExchangeKeys, find_keys, sources_of
    from bot.doctor.examination import Patient, examine
    from bot.hardening import harden

    harden()

    def found() -> ExchangeKeys | None:
        return find_keys(sources_of(config, os.environ, _warned))

    def connect(place: Place, keys: ExchangeKeys | None) -> Session:
        pair = (keys.key.reveal(), keys.secret.reveal()) if keys is not None else ("", "")
        source = keys.source if keys is not None else ""
        clock, budget = MarketClock(), Budget()
        return Session(place, clock, budget, key=pair[0], secret=pair[1], source=source)

    section = config.exchange
    asks_nobody = config.mode == "paper" and config.market.source == "embedded"
    place = None if asks_nobody else place_of(config.mode, section.endpoint, section.ws_endpoint)
    return examine(Patient(config, home, place, found, connect, host_ms))


def _warned(line: str) -> None:
    typer.echo(f"warning: {line}", err=True)


def _line(finding: "Finding") -> str:
    fix = f"; {finding.fix}" if finding.fix else ""
    return f"{finding.grade:<12} {finding.name:<14} {finding.said}{fix}"


def _fields(finding: "Finding") -> dict[str, str]:
    return {
        "name": finding.name,
        "grade": finding.grade.value,
        "said": finding.said,
        "fix": finding.fix,
    }
