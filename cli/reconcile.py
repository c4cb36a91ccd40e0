"""`ebb reconcile`: does the journal say what the exchange says? Every execution and the money, to 1e-8."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pathlib import Path

    from bot.config.exchange_keys import ExchangeKeys
    from bot.config.model import Config
    from bot.reconciling import Reconciled
    from cli.context import Context


def reconcile(
    ctx: typer.Context,
    mode: Annotated[
        str | None, typer.Option(help="testnet, demo or live, instead of `mode:`.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Compare the journal with the exchange's own executions, position, wallet and closed PnL.

    Exit code 1 when anything differs. Changes nothing; may be asked while the bot runs.
    """
    from bot.config.load import in_mode
    from cli.run import keys_for
    from core.errors import InputError

    context: Context = ctx.obj
    config = in_mode(context.config, mode)
    keys = keys_for(config)
    if keys is None:
        raise InputError(f"mode {config.mode} has no exchange beside it", wanted="--mode testnet")
    found = reconciled(config, context.home, keys)
    typer.echo(json.dumps(fields(found), indent=2) if as_json else "\n".join(lines(found)))
    if not found.agrees:
        raise typer.Exit(1)


def reconciled(config: "Config", home: "Path", keys: "ExchangeKeys") -> "Reconciled":
    """Ask the exchange and read the journal of the mode."""
    from bot.connecting import open_line
    from bot.folders import journal_path
    from bot.journal.reader import JournalReader
    from bot.reconciling import reconcile as compare

    line = open_line(config, keys)
    path = journal_path(home, config.state)
    with JournalReader(path) as journal:
        return compare(journal, line.session, config.instrument.symbol, line.clock.now_ms())


def lines(found: "Reconciled") -> list[str]:
    """Tell both sides, then what differs."""
    money = found.journal
    before = "unknown" if found.wallet_before is None else f"{found.wallet_before:f}"
    return [
        f"executions  {found.fills} fills and {found.settlements} settlements in the journal",
        f"position    journal {found.held:f} LTC, exchange {found.held_by_exchange:f} LTC",
        (
            f"money       price {money.realised:+f}, fees {-money.fees:+f}, funding "
            f"{money.funding:+f}, net {money.net:+f} USDT"
        ),
        f"wallet      {before} -> {found.wallet_now:f} USDT; closed PnL {found.closed_pnl:+f}",
        *(f"DIFFERS     {difference}" for difference in found.differences),
        "the journal and the exchange agree to 1e-8" if found.agrees else "they do not agree",
    ]


def fields(found: "Reconciled") -> dict[str, object]:
    """Return it as plain JSON values; money as strings."""
    money = found.journal
    return {
        "agrees": found.agrees,
        "fills": found.fills,
        "settlements": found.settlements,
        "held_ltc": str(found.held),
        "held_by_exchange_ltc": str(found.held_by_exchange),
        "realised_usdt": str(money.realised),
        "fees_usdt": str(money.fees),
        "funding_usdt": str(money.funding),
        "net_usdt": str(money.net),
        "wallet_before_usdt": None if found.wallet_before is None else str(found.wallet_before),
        "wallet_now_usdt": str(found.wallet_now),
        "closed_pnl_usdt": str(found.closed_pnl),
        "differences": found.differences,
    }
