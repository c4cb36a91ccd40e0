"""Every REST path of the exchange and the function that answers it."""

from simulator.server import rest_account as account
from simulator.server import rest_market as market
from simulator.server import rest_more as more
from simulator.server import rest_orders as orders
from simulator.server import rest_positions as positions
from simulator.server import trading
from simulator.server.rest import Call, Route


def _public(path: str, call: Call) -> Route:
    return Route("GET", f"/v5/{path}", call, signed=False)


def _get(path: str, call: Call) -> Route:
    return Route("GET", f"/v5/{path}", call)


def _post(path: str, call: Call) -> Route:
    return Route("POST", f"/v5/{path}", call)


ROUTES = (
    _public("market/time", market.server_time),
    _public("market/kline", market.kline),
    _public("market/mark-price-kline", market.mark_kline),
    _public("market/index-price-kline", market.index_kline),
    _public("market/premium-index-price-kline", market.premium_kline),
    _public("market/instruments-info", market.instruments),
    _public("market/orderbook", market.orderbook),
    _public("market/tickers", market.tickers),
    _public("market/recent-trade", market.recent_trades),
    _public("market/funding/history", market.funding_history),
    _public("market/open-interest", market.open_interest),
    _public("market/risk-limit", market.risk_limit),
    _public("market/account-ratio", market.account_ratio),
    _public("market/price-limit", market.price_limit),
    _public("market/rpi_orderbook", more.rpi_orderbook),
    _public("market/index-price-components", more.index_components),
    _public("market/insurance", more.nothing_since),
    _public("market/adlAlert", more.nothing_since),
    _public("market/fee-group-info", more.no_rows),
    _public("system/status", account.system_status),
    _public("announcements/index", more.announcements),
    _post("order/create", trading.create),
    _post("order/amend", trading.amend),
    _post("order/cancel", trading.cancel),
    _post("order/cancel-all", trading.cancel_all),
    _post("order/create-batch", trading.create_batch),
    _post("order/amend-batch", trading.amend_batch),
    _post("order/cancel-batch", trading.cancel_batch),
    _post("order/pre-check", orders.pre_check),
    _post("order/disconnected-cancel-all", more.set_dcp),
    _get("order/realtime", orders.realtime),
    _get("order/history", orders.history),
    _get("execution/list", orders.executions),
    _get("position/list", positions.positions),
    _get("position/closed-pnl", positions.closed_pnl),
    _post("position/set-leverage", positions.set_leverage),
    _post("position/switch-mode", positions.switch_mode),
    _post("position/trading-stop", positions.trading_stop),
    _post("position/add-margin", positions.add_margin),
    _post("position/set-auto-add-margin", positions.set_auto_add_margin),
    _post("position/confirm-pending-mmr", positions.confirm_pending_mmr),
    _get("account/wallet-balance", account.wallet_balance),
    _get("account/info", account.info),
    _get("account/fee-rate", account.fee_rate),
    _get("account/transaction-log", account.transaction_log),
    _post("account/set-margin-mode", account.set_margin_mode),
    _post("account/set-limit-px-action", more.set_limit_price_action),
    _get("account/instruments-info", more.account_instruments),
    _get("account/query-dcp-info", more.dcp_info),
    _get("account/smp-group", more.smp_group),
    _get("account/user-setting-config", more.user_settings),
    _get("account/withdrawal", more.transferable),
    _get("account/collateral-info", more.collateral),
    _get("account/borrow-history", more.no_rows),
    _get("asset/coin-greeks", more.no_rows),
    _get("asset/transfer/query-account-coin-balance", more.coin_balance),
    _get("asset/transfer/query-account-coins-balance", more.coins_balance),
    _get("asset/transfer/query-inter-transfer-list", more.no_rows),
    _get("asset/coin/query-info", account.coin_info),
    _get("user/query-api", account.query_api),
)
