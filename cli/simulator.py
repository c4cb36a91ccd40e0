"""`ebb simulator`: an exchange of one's own that speaks Bybit V5 on this machine, and the faults it can show."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from simulator.exchange.trade_source import RecordedTrades
    from simulator.market.tape import Tape

app = typer.Typer(
    help="Serve an exchange that speaks Bybit V5, and list its faults.", no_args_is_help=True
)

MOST_SEED = 2**62 - 1
MOST_BALANCE, MOST_EDGE = 1e9, 2.0
LEAST_MINUTES, MOST_MINUTES = 0.001, 240.0
LONGEST_KEY = 128


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 takes a free one.", min=0, max=65535)] = 0,
    seed: Annotated[
        int, typer.Option(help="Of the market, the faults and the key.", min=0, max=MOST_SEED)
    ] = 7,
    key: Annotated[str | None, typer.Option(help="API key. Default: from the seed.")] = None,
    secret: Annotated[str | None, typer.Option(help="Its secret. Default: from the seed.")] = None,
    market: Annotated[
        Literal["synthetic"], typer.Option(help="The embedded market, unless --tape is given.")
    ] = "synthetic",
    tape: Annotated[
        Path | None,
        typer.Option(help="Play this file: candles (.parquet, .csv, .csv.gz), or trades (.csv)."),
    ] = None,
    symbol: Annotated[
        list[str] | None, typer.Option(help="LTCUSDT or BTCUSDT; may be repeated.")
    ] = None,
    bar: Annotated[str, typer.Option(help="Bar of the synthetic market, like 1m or 5s.")] = "1m",
    minutes_per_bar: Annotated[
        float,
        typer.Option(help="Minutes of LTC movement in a bar; 0 = as many as it lasts.", min=0),
    ] = 0.0,
    edge: Annotated[
        float,
        typer.Option(help="Edge planted in the synthetic market; 0.6 is far too good.", min=0),
    ] = 0.0,
    history_bars: Annotated[
        int, typer.Option(help="Bars of klines before the start.", min=1, max=1_000_000)
    ] = 43_200,
    opens_at: Annotated[
        int,
        typer.Option(
            help="When bar 0 of the synthetic market opens (ms UTC), instead of --history-bars.",
            min=0,
        ),
    ] = 0,
    speed: Annotated[
        float,
        typer.Option(help="Movements run so many times faster than the clock; 0.001 to 1000."),
    ] = 1.0,
    balance: Annotated[
        float, typer.Option(help="USDT in the wallet, at most 1e9.", min=0)
    ] = 10_000.0,
    funding_minutes: Annotated[
        int,
        typer.Option(
            help="Minutes between settlements; 0 = the contract's 480.", min=0, max=10_080
        ),
    ] = 0,
    control: Annotated[
        bool, typer.Option("--control", help="Open /simulator/* to this machine.")
    ] = False,
    no_limits: Annotated[
        bool, typer.Option("--no-limits", help="Lift every rate limit, for load tests.")
    ] = False,
) -> None:
    """Serve REST and WebSocket of Bybit V5 for linear perpetuals until SIGTERM or Ctrl-C.

    When it is ready it prints one JSON line: {"rest", "ws", "key", "secret"}. The money is not real.
    """
    from decimal import Decimal

    from core.calendar import bar_ms_of
    from simulator.exchange.sources import FASTEST, SLOWEST
    from simulator.server.opening import MarketWish, Opening
    from simulator.server.serving import serve as serve_until_told

    _refuse_open_control(host, control)
    _within("--speed", speed, SLOWEST, FASTEST)
    _within("--balance", balance, 0, MOST_BALANCE)
    _within("--edge", edge, 0, MOST_EDGE)
    if minutes_per_bar != 0:
        _within("--minutes-per-bar", minutes_per_bar, LEAST_MINUTES, MOST_MINUTES)
    for name, value in (("--key", key), ("--secret", secret)):
        _refuse_unsendable(name, value)
    symbols = tuple(symbol or ["LTCUSDT"])
    played = None if tape is None else _tape_of(tape, symbols[0])
    wish = MarketWish(
        symbols=symbols,
        bar_ms=bar_ms_of(bar),
        minutes_per_bar=minutes_per_bar or None,
        edge=edge,
        history_bars=history_bars,
        speed=speed,
        tape=played,
        opens_at_ms=opens_at or None,
    )
    opening = Opening(
        market=wish,
        seed=seed,
        key=key or "",
        secret=secret or "",
        balance=Decimal(str(balance)),
        funding_minutes=funding_minutes or None,
        limits_factor=None if no_limits else 1.0,
    )
    serve_until_told(opening, host, port, control=control, ready=_say)


@app.command()
def faults(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """List every fault by name: where it acts, what it does, what can be set.

    Arm one on a server with --control: POST /simulator/faults {"name", "probability", "count", "seconds", "params"}.
    """
    import dataclasses
    import json

    from simulator.server.fault_kinds import KINDS

    if as_json:
        rows = [dataclasses.asdict(kind) for kind in KINDS.values()]
        typer.echo(json.dumps(rows, indent=2))
        return
    for kind in KINDS.values():
        numbers = ",".join(map(str, kind.numbers))
        params = " ".join(f"{name}={value}" for name, value in kind.params.items())
        typer.echo(f"{kind.name:<24}{kind.place:<12}{numbers:<10}{kind.words}")
        if params:
            typer.echo(f"{'':<46}params: {params}")


def _within(option: str, value: float, least: float, most: float) -> None:
    from core.errors import InputError

    if not least <= value <= most:
        raise InputError(
            f"{option} is {value}", wanted=f"a number from {least:g} to {most:g}", where=option
        )


def _refuse_unsendable(option: str, value: str | None) -> None:
    """Refuse a key or a secret that does not go into a header; it is not said, since it is secret."""
    from core.errors import InputError

    if value is None:
        return
    fits = value.isascii() and value.isprintable() and " " not in value
    if not fits or not 1 <= len(value) <= LONGEST_KEY:
        raise InputError(
            f"{option} cannot be sent in a header",
            wanted=f"1 to {LONGEST_KEY} letters, digits and signs without spaces",
            where=option,
        )


def _refuse_open_control(host: str, control: bool) -> None:
    import ipaddress

    from core.errors import InputError

    if not control or host == "localhost":
        return
    try:
        loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise InputError(
            f"--control on {host}",
            wanted="a loopback address: whoever reaches the control interface moves the prices",
            where="--host",
            fix="leave --host out, or leave --control out",
        )


def _tape_of(path: Path, symbol: str) -> "Tape | RecordedTrades":
    from research.playing import read_tape

    played = read_tape(path, symbol)
    for line in played.said:
        typer.echo(f"note: {line}", err=True)
    return played.tape


def _say(line: str) -> None:
    typer.echo(line)
