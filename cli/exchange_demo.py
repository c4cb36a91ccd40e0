"""`ebb exchange-demo`: a short from entry to stop on a simulated exchange, then a kill -9, through both clients.

Two processes, the bot and the exchange, speak Bybit V5 over loopback. The price is moved by the exchange's control
interface. Whatever does not hold ends it with exit code 1, and both processes are ended in any case.
"""

import contextlib
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

import typer

if TYPE_CHECKING:
    from bot.config.exchange_keys import ExchangeKeys
    from bot.config.model import Config
    from cli.context import Context
    from cli.simulated import Simulated

SYMBOL = "LTCUSDT"
PRICE = Decimal(100)
STEP_S, SETTLEMENT_S = 30.0, 75.0
"""How long a step may take; a settlement comes once a minute."""
CONFIG = """\
# What `ebb exchange-demo` runs: one short after another, whatever the price does.
home: ./home
mode: testnet
strategy: ./always_short.yaml
instrument: {{bar: 1s}}
exchange: {{client: {client}, endpoint: "{rest}", ws_endpoint: "{ws}"}}
data: {{exchange: embedded, cross_symbol: null}}
risk: {{time_exit_bars: 3600, cool_down_bars_after_stop: 8, max_entries_per_day: 100, max_notional_usdt: 500}}
execution: {{adopt_gap_s: 0.5}}
log: {{level: warning}}
"""
T = TypeVar("T")


def exchange_demo(
    ctx: typer.Context,
    client: Annotated[
        Literal["both", "bybit", "ccxt"], typer.Option(help="Which client: pybit, ccxt or both.")
    ] = "both",
) -> None:
    """Open a short with its stop inside the entry, push the price through the stop, reconcile, kill, restart, adopt.

    No key and no network; about a minute and a half for each client. Exit code 1 when anything does not hold.
    """
    context: Context = ctx.obj
    folder = context.home / "exchange-demo"
    clients = ("bybit", "ccxt") if client == "both" else (client,)
    began = time.monotonic()
    for number, one in enumerate(clients, 1):
        typer.echo(f"{number}/{len(clients)}  through {'pybit' if one == 'bybit' else one}")
        _through(one, folder / one)
    typer.echo(f"all of it held, through {' and '.join(clients)}; {time.monotonic() - began:.0f} s")


def _through(client: str, folder: Path) -> None:
    """Play the whole story through one client, in a fresh `folder`."""
    import shutil

    from cli.simulated import simulated

    shutil.rmtree(folder, ignore_errors=True)
    options = ("--control", "--funding-minutes", "1", "--balance", "1000")
    with simulated(folder, *options) as exchange:
        stage = Stage(folder, exchange, *_settings(folder, exchange, client))
        stage.say(f"exchange: process {exchange.pid}, {exchange.rest}")
        stage.hold(PRICE)
        with bot_process(stage) as bot:
            stage.say(f"bot: process {bot.pid}")
            first = _opened(stage, shorts=1)
            _settled(stage)
            _stopped(stage, first, shorts=1)
            _reconciled(stage)
            stage.hold(PRICE)
            second = _opened(stage, shorts=2)
            bot.send_signal(signal.SIGKILL)
            bot.wait(STEP_S)
            stage.say(f"bot: kill -9 in the middle of the short, exit code {bot.returncode}")
            _survived(stage, second)
        with bot_process(stage) as bot:
            stage.say(f"bot: started again as process {bot.pid}")
            _adopted(stage, second)
            _stopped(stage, second, shorts=2)
            bot.send_signal(signal.SIGTERM)
            bot.wait(STEP_S)
            _hold_to("the bot left with 0", bot.returncode == 0, f"exit code {bot.returncode}")
        _reconciled(stage)


@dataclass(slots=True)
class Stage:
    """One exchange, the settings of the bot on it, and what was seen so far."""

    folder: Path
    exchange: "Simulated"
    config: "Config"
    keys: "ExchangeKeys"
    began: float = field(default_factory=time.monotonic)

    def say(self, text: str) -> None:
        """Tell one step with the time since the beginning."""
        typer.echo(f"     {time.monotonic() - self.began:5.1f} s  {text}")

    def hold(self, price: Decimal) -> None:
        """Hold last, mark and index price."""
        text = str(price)
        body: dict[str, object] = {"symbol": SYMBOL, "last": text, "mark": text, "index": text}
        self.exchange.ask("POST", "/simulator/price", body)
        self.say(f"exchange: price held at {price}")

    def truth(self) -> dict[str, Any]:
        """Return the exchange's own state, past every client."""
        return self.exchange.ask("GET", "/simulator/state")

    def position(self) -> dict[str, Any]:
        """Return the exchange's row of the position."""
        rows = [row for row in self.truth()["positions"] if row["symbol"] == SYMBOL]
        found: dict[str, Any] = rows[0]
        return found

    def records(self, kind: type[T]) -> list[T]:
        """Return what the bot's journal has of one kind, oldest first; empty while there is none."""
        from bot.folders import journal_path
        from bot.journal.errors import JournalError
        from bot.journal.reader import JournalReader

        try:
            with JournalReader(journal_path(self.config.home, "testnet-simulator")) as reader:
                rows = [row.record for row in reader.read(kind=kind.__name__)]
        except JournalError:
            return []
        return [row for row in rows if isinstance(row, kind)]


def _settings(folder: Path, exchange: "Simulated", client: str) -> "tuple[Config, ExchangeKeys]":
    """Write the bot's settings and its key, the key in a file of mode 0600; return them read back."""
    from bot.config.load import load
    from cli.run import keys_for

    path = folder / "config.yaml"
    path.write_text(CONFIG.format(client=client, rest=exchange.rest, ws=exchange.ws))
    (folder / "always_short.yaml").write_text("kind: always_short\n")
    secrets = folder / ".env"
    secrets.touch(mode=0o600)
    secrets.write_text(f"EBB_BYBIT_KEY={exchange.key}\nEBB_BYBIT_SECRET={exchange.secret}\n")
    config = load(path)
    keys = keys_for(config)
    assert keys is not None  # noqa: S101 - testnet has keys or raises
    return config, keys


@contextlib.contextmanager
def bot_process(stage: Stage) -> "Iterator[subprocess.Popen[bytes]]":
    """Run the bot as a process until the block ends; its words go to bot.log."""
    from cli.simulated import end

    command = [
        sys.executable,
        "-m",
        "cli.main",
        "--config",
        str(stage.folder / "config.yaml"),
        "run",
    ]
    with (stage.folder / "bot.log").open("ab") as words:
        process = subprocess.Popen(command, stdout=words, stderr=words, start_new_session=True)
        try:
            yield process
        finally:
            end(process)


def _opened(stage: Stage, shorts: int) -> dict[str, Any]:
    """Wait for short number `shorts`: filled, its stop inside the entry, and read back by the bot."""
    from core.events import Fill, FillReason, PositionReport

    def entries() -> list[Fill]:
        return [fill for fill in stage.records(Fill) if fill.reason is FillReason.ENTRY]

    def covered() -> bool:
        reports = stage.records(PositionReport)
        return bool(reports and reports[-1].quantity and reports[-1].stop_price)

    _wait(stage, f"short {shorts} is filled", lambda: len(entries()) >= shorts, STEP_S)
    _wait(stage, "the bot has read the stop back", covered, STEP_S)
    fill, truth = entries()[-1], stage.truth()
    entry = next(row for row in truth["orders"] if row["orderLinkId"] == fill.client_order_id)
    stage.say(
        f"exchange: entry {entry['orderLinkId']} {entry['side']} {entry['cumExecQty']} at "
        f"{entry['avgPrice']}, with stop {entry['stopLoss']} on {entry['slTriggerBy']} inside"
    )
    _hold_to("the stop travelled inside the entry", bool(Decimal(entry["stopLoss"] or 0)), entry)
    _hold_to("the stop is on the mark price", entry["slTriggerBy"] == "MarkPrice", entry)
    position = stage.position()
    stage.say(
        f"exchange: position {position['side']} {position['size']} at {position['avgPrice']}, stop "
        f"{position['stopLoss']}, liquidation {position['liqPrice']}"
    )
    report = stage.records(PositionReport)[-1]
    stage.say(
        f"journal:  position {report.quantity} at {report.entry_price}, stop {report.stop_price}"
    )
    same = (
        report.quantity == -Decimal(position["size"])
        and report.stop_price == Decimal(position["stopLoss"])
        and position["side"] == "Sell"
    )
    _hold_to("journal and exchange hold the same position and stop", same, position)
    return position


def _settled(stage: Stage) -> None:
    """Wait for a settlement while the short is held."""
    from core.events import FundingPaid

    paid = len(stage.records(FundingPaid))
    _wait(
        stage,
        "funding is settled on the short",
        lambda: len(stage.records(FundingPaid)) > paid,
        SETTLEMENT_S,
    )
    newest = stage.records(FundingPaid)[-1]
    stage.say(f"journal:  funding {newest.amount_usdt:+f} USDT at rate {newest.rate:f}")


def _stopped(stage: Stage, position: dict[str, Any], shorts: int) -> None:
    """Push the price up through the stop; wait until it is filled and the journal knows."""
    from core.events import Fill, FillReason

    stop = Decimal(position["stopLoss"])
    stage.hold(stop + Decimal("0.10"))

    def stops() -> list[Fill]:
        return [fill for fill in stage.records(Fill) if fill.reason is FillReason.STOP_LOSS]

    held = stage.position()
    _hold_to("the exchange filled the stop at once", not Decimal(held["size"]), held)
    _wait(stage, "the journal has the stop's fill", lambda: len(stops()) >= shorts, STEP_S)
    fill = stops()[-1]
    stage.say(f"journal:  stop filled, {fill.quantity:+f} LTC at {fill.price}, fee {fill.fee:f}")
    whole = sum(one.quantity for one in stops()[shorts - 1 :]) == Decimal(position["size"])
    _hold_to("the stop closed the whole short", whole, fill)


def _survived(stage: Stage, position: dict[str, Any]) -> None:
    """With the bot dead, the exchange still holds the short and its stop."""
    held = stage.position()
    same = all(held[name] == position[name] for name in ("side", "size", "stopLoss"))
    stage.say(f"exchange: still {held['side']} {held['size']}, stop {held['stopLoss']}")
    _hold_to("the stop is on the exchange while the bot is dead", same, held)


def _adopted(stage: Stage, position: dict[str, Any]) -> None:
    """Wait until the new bot has taken the short for its own, and see that it neither added nor replaced anything."""
    from core.commands import Adopted, PlaceOrder
    from core.events import Fill

    adopted, fills = len(stage.records(Adopted)), len(stage.records(Fill))
    placed = len(stage.records(PlaceOrder))
    _wait(
        stage,
        "the bot has adopted what the exchange holds",
        lambda: len(stage.records(Adopted)) > adopted,
        STEP_S,
    )
    newest = stage.records(Adopted)[-1]
    stage.say(f"journal:  adopted {newest.quantity} LTC at {newest.entry_price}")
    _hold_to("all of it", newest.quantity == -Decimal(position["size"]), newest)
    time.sleep(3)
    held = stage.position()
    same = all(held[name] == position[name] for name in ("side", "size", "stopLoss"))
    _hold_to("three bars later the position and its stop are the same", same, held)
    quiet = len(stage.records(Fill)) == fills and len(stage.records(PlaceOrder)) == placed
    _hold_to("nothing was ordered or filled a second time", quiet, stage.records(PlaceOrder))


def _reconciled(stage: Stage) -> None:
    """Compare the journal with the exchange's own executions and money."""
    from cli.reconcile import lines, reconciled

    found = reconciled(stage.config, stage.config.home, stage.keys)
    for line in lines(found):
        stage.say(line)
    _hold_to("journal and exchange agree", found.agrees, found.differences)
    own = [row for row in stage.truth()["executions"] if row["symbol"] == SYMBOL]
    counted = found.fills + found.settlements
    _hold_to("not one execution is missing", counted == len(own), f"{counted} of {len(own)}")


def _wait(stage: Stage, what: str, holds: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            tail = (stage.folder / "bot.log").read_text(errors="replace").strip().splitlines()[-3:]
            _hold_to(what, False, f"not within {seconds:.0f} s; bot.log ends: {' | '.join(tail)}")
        time.sleep(0.2)


def _hold_to(what: str, holds: bool, seen: object) -> None:
    """End the demonstration when something it promised does not hold."""
    from core.errors import EbbError

    if not holds:
        raise EbbError(f"does not hold: {what}; seen: {seen}"[:600])
