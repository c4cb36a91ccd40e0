"""The control interface: hold a price, read the ground truth, arm faults; for tests and demonstrations.

It is not there unless asked for, answers loopback addresses alone, and refuses what a page in a browser could send:
another Host, or an Origin. Its answers are never bent by faults.
"""

import ipaddress
from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web

from core.errors import InputError
from simulator.server.control_input import (
    ClearTold,
    FaultTold,
    NothingTold,
    PriceTold,
    ReleaseTold,
    known_fault,
    read,
    read_object,
)
from simulator.server.fault_kinds import KINDS
from simulator.server.host import Host
from simulator.server.rows import (
    Row,
    execution_row,
    order_history_row,
    position_row,
    text8,
)

_LOCAL_NAMES = ("localhost", "127.0.0.1", "[::1]")
Deed = Callable[[Row], Row]


def add_control(app: web.Application, host: Host) -> None:
    """Open /simulator/* on an application."""
    control = Control(host)
    app.router.add_post("/simulator/price", _posted(control.price))
    app.router.add_post("/simulator/release", _posted(control.release))
    app.router.add_post("/simulator/faults", _posted(control.arm))
    app.router.add_get("/simulator/state", _asked(control.state))
    app.router.add_get("/simulator/faults", _asked(control.armed))
    app.router.add_delete("/simulator/faults", _asked(control.clear))


class Control:
    """What the control interface does, without HTTP."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def price(self, asked: Row) -> Row:
        """Hold last, mark and index price until `release`; what they trigger happens before the answer."""
        told = read(PriceTold, asked)
        symbol = self._symbol(told.symbol)
        self._host.advance()
        self._host.exchange.hold_price(symbol, told.last, told.mark, told.index)
        self._host.settle()
        return {"symbol": symbol, "held": True}

    def release(self, asked: Row) -> Row:
        """Let the market go on by itself."""
        symbol = self._symbol(read(ReleaseTold, asked).symbol)
        self._host.exchange.release_price(symbol)
        self._host.settle()
        return {"symbol": symbol, "held": False}

    def arm(self, asked: Row) -> Row:
        """Arm a fault."""
        told = read(FaultTold, asked)
        known_fault(told.name)
        self._host.advance()
        return self._host.arm(told.wish()).row()

    def armed(self, asked: Row) -> Row:
        """Return what is armed and what could be."""
        read(NothingTold, asked)
        return {"armed": [one.row() for one in self._host.faults.armed], "names": list(KINDS)}

    def clear(self, asked: Row) -> Row:
        """Take away every fault, or those of `?name=`."""
        name = read(ClearTold, asked).name
        gone = self._host.faults.clear("" if name is None else known_fault(name))
        self._host.settle()
        return {"cleared": gone}

    def state(self, asked: Row) -> Row:
        """Return the ground truth, whatever the faults: rows are V5's own."""
        read(NothingTold, asked)
        host = self._host
        now = host.advance()
        exchange = host.exchange
        lag, exchange.levers.standing.read_lag_ms = exchange.levers.standing.read_lag_ms, 0
        try:
            wallet = exchange.wallet()
            orders = [*exchange.open_orders(), *exchange.order_history()]
            return {
                "time": now,
                "positions": [
                    position_row(row)
                    for symbol in exchange.listings
                    for row in exchange.positions(symbol)
                ],
                "orders": [order_history_row(order) for order in orders],
                "executions": [execution_row(one) for one in exchange.executions()],
                "wallet": text8(wallet.balance),
                "equity": text8(wallet.equity),
                "counters": dict(host.counters),
            }
        finally:
            exchange.levers.standing.read_lag_ms = lag

    def _symbol(self, symbol: str) -> str:
        if symbol not in self._host.exchange.listings:
            wanted = " or ".join(self._host.exchange.listings)
            raise InputError(f"symbol is {symbol!r}", wanted=wanted, where="symbol")
        return symbol


def _posted(deed: Deed) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        body = await request.read()
        return _served(request, deed, lambda: read_object(body))

    return handle


def _asked(deed: Deed) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        return _served(request, deed, lambda: dict(request.query))

    return handle


def _served(request: web.Request, deed: Deed, read: Callable[[], Row]) -> web.Response:
    if not _is_local(request):
        return _json({"error": "the control interface answers this machine alone"}, 403)
    try:
        return _json(deed(read()), 200)
    except InputError as error:
        return _json({"error": str(error)}, 400)


def _is_local(request: web.Request) -> bool:
    try:
        loopback = ipaddress.ip_address(request.remote or "").is_loopback
    except ValueError:
        return False
    name = request.host.rpartition(":")[0] or request.host
    return loopback and name in _LOCAL_NAMES and "Origin" not in request.headers


def _json(value: Row, status: int) -> web.Response:
    return web.Response(body=orjson.dumps(value), status=status, content_type="application/json")
