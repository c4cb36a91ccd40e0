"""GET and POST of /v5/position: what is held, and how it is guarded and margined."""

from simulator.exchange.words import ClosedPnl, PositionMode, PositionRow, Refusal, TpslMode
from simulator.server.answer import Answer, done
from simulator.server.host import Host
from simulator.server.paging import page, window
from simulator.server.parameters import BadParameter, Params, invalid
from simulator.server.rows import CATEGORY, COIN, closed_pnl_row, position_row
from simulator.server.trading import position_idx, symbols_of, tpsl_of


def positions(host: Host, params: Params) -> Answer:
    """GET /v5/position/list: of a symbol also flat rows, of a settle coin only what is held."""
    if params.category() != CATEGORY:
        return Answer({"list": [], "nextPageCursor": "", "category": params.category()})
    symbol = params.text("symbol")
    if symbol:
        found = host.exchange.positions(_known(host, symbol))
    elif params.text("settleCoin") or params.text("baseCoin"):
        names = set(symbols_of(host, params))
        found = [row for row in host.exchange.positions() if row.symbol in names]
    else:
        raise BadParameter("Missing some parameters that must be filled in, symbol or settleCoin")
    shown, cursor = page(found, params, params.limit(20, 200), _position_key)
    rows = [position_row(row) for row in shown]
    return Answer({"list": rows, "nextPageCursor": cursor, "category": CATEGORY})


def _position_key(row: PositionRow) -> tuple[int, str]:
    return row.position_idx, row.symbol


def closed_pnl(host: Host, params: Params) -> Answer:
    """GET /v5/position/closed-pnl: at most 7 days, newest first."""
    if params.category() != CATEGORY:
        return Answer({"nextPageCursor": "", "category": params.category(), "list": []})
    symbol = params.text("symbol")
    start, end = window(params, host.now())
    found = (
        one
        for one in host.exchange.closed_pnl(_known(host, symbol) if symbol else None)
        if start <= one.updated_at <= end
    )
    shown, cursor = page(found, params, params.limit(50, 100), _closed_key)
    rows = [closed_pnl_row(one) for one in shown]
    return Answer({"nextPageCursor": cursor, "category": CATEGORY, "list": rows})


def _closed_key(closed: ClosedPnl) -> tuple[int, str]:
    return closed.created_at, closed.order_id


def set_leverage(host: Host, params: Params) -> Answer:
    """POST /v5/position/set-leverage."""
    symbol = _linear(host, params)
    buy, sell = params.required_amount("buyLeverage"), params.required_amount("sellLeverage")
    return done(host.exchange.set_leverage(symbol, buy, sell))


def switch_mode(host: Host, params: Params) -> Answer:
    """POST /v5/position/switch-mode: of a symbol, or of every contract of a coin."""
    if params.category() != CATEGORY:
        raise invalid("category")
    mode = params.required_integer("mode")
    if mode not in (0, 3):
        raise invalid("mode")
    symbol, coin = params.text("symbol"), params.text("coin")
    if not symbol and not coin:
        raise BadParameter("Missing some parameters that must be filled in, symbol or coin")
    if not symbol and coin != COIN:
        raise invalid("coin")
    which = _known(host, symbol) if symbol else None
    return done(host.exchange.switch_mode(PositionMode(str(mode)), which))


def trading_stop(host: Host, params: Params) -> Answer:
    """POST /v5/position/trading-stop. `tpslMode` is Full where it is left out (ccxt leaves it out)."""
    symbol = _linear(host, params)
    params.word("tpslMode", TpslMode, TpslMode.FULL)
    wanted = tpsl_of(params)
    if wanted is None:
        return Answer.no(Refusal(34040, "not modified"))
    return done(host.exchange.trading_stop(symbol, position_idx(params), wanted))


def add_margin(host: Host, params: Params) -> Answer:
    """POST /v5/position/add-margin: the answer is the position afterwards."""
    symbol = _linear(host, params)
    amount = params.required_amount("margin")
    outcome = host.exchange.add_margin(symbol, position_idx(params), amount)
    if isinstance(outcome, Refusal):
        return Answer.no(outcome)
    row = position_row(outcome)
    return Answer({"category": CATEGORY} | {name: row[name] for name in _ADD_MARGIN_KEYS})


_ADD_MARGIN_KEYS = (
    "symbol",
    "positionIdx",
    "riskId",
    "riskLimitValue",
    "size",
    "positionValue",
    "avgPrice",
    "liqPrice",
    "bustPrice",
    "markPrice",
    "leverage",
    "autoAddMargin",
    "positionStatus",
    "positionIM",
    "positionMM",
    "unrealisedPnl",
    "cumRealisedPnl",
    "stopLoss",
    "takeProfit",
    "trailingStop",
    "createdTime",
    "updatedTime",
)


def set_auto_add_margin(host: Host, params: Params) -> Answer:
    """POST /v5/position/set-auto-add-margin."""
    symbol = _linear(host, params)
    wanted = params.required_integer("autoAddMargin")
    if wanted not in (0, 1):
        raise invalid("autoAddMargin")
    idx = position_idx(params)
    return done(host.exchange.set_auto_add_margin(symbol, idx, bool(wanted)))


def confirm_pending_mmr(host: Host, params: Params) -> Answer:
    """POST /v5/position/confirm-pending-mmr: nothing is ever pending, since tiers change at once."""
    _linear(host, params)
    return Answer.no(Refusal(110075, "RiskId not modified"))


def _linear(host: Host, params: Params) -> str:
    if params.category() != CATEGORY:
        raise invalid("category")
    return _known(host, params.required("symbol"))


def _known(host: Host, symbol: str) -> str:
    if symbol not in host.exchange.listings:
        raise BadParameter(f"params error: symbol invalid {symbol}")
    return symbol
