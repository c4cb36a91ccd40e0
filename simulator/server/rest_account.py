"""GET and POST of /v5/account, /v5/user, /v5/asset and /v5/system: the account beside its orders and positions."""

from simulator.exchange.words import MarginMode, Transaction
from simulator.server.answer import Answer
from simulator.server.host import Host
from simulator.server.paging import page, window
from simulator.server.parameters import BadParameter, Params, invalid
from simulator.server.rows import CATEGORY, COIN, Row, text, transaction_row, wallet_row

USER_ID = 1_000_001
DEADLINE_DAYS = 90
COINS = ("USDT", "LTC", "BTC")
_NOT_SHOWN = ""
UNIFIED_STATUS = 5
"""Unified trading account 2.0."""


def wallet_balance(host: Host, params: Params) -> Answer:
    """GET /v5/account/wallet-balance: a unified account with one coin; other coins asked for are left out."""
    if params.required("accountType") != "UNIFIED":
        raise BadParameter("accountType only support UNIFIED.")
    row = wallet_row(host.exchange.wallet())
    coins = params.text("coin")
    if coins and COIN not in coins.split(","):
        row["coin"] = []
    return Answer({"list": [row]})


def info(host: Host, _: Params) -> Answer:
    """GET /v5/account/info."""
    return Answer(
        {
            "marginMode": host.exchange.margin_mode.value,
            "updatedTime": str(host.exchange.now),
            "unifiedMarginStatus": UNIFIED_STATUS,
            "dcpStatus": "OFF",
            "timeWindow": 10,
            "smpGroup": 0,
            "isMasterTrader": False,
            "spotHedgingStatus": "OFF",
        }
    )


def fee_rate(host: Host, params: Params) -> Answer:
    """GET /v5/account/fee-rate. Without a category (ccxt leaves it out) it is about linear contracts."""
    if params.text("category") and params.category() != CATEGORY:
        return Answer({"list": []})
    symbol, base = params.text("symbol"), params.text("baseCoin")
    if symbol and symbol not in host.exchange.listings:
        raise BadParameter(f"params error: symbol invalid {symbol}")
    taker, maker = text(host.exchange.fee_taker), text(host.exchange.fee_maker)
    rows = [
        {"symbol": name, "takerFeeRate": taker, "makerFeeRate": maker}
        for name, one in host.exchange.listings.items()
        if symbol in ("", name) and base in ("", one.base)
    ]
    return Answer({"list": rows})


def transaction_log(host: Host, params: Params) -> Answer:
    """GET /v5/account/transaction-log: at most 7 days, newest first."""
    kind, currency = params.text("type"), params.text("currency")
    category, base = params.text("category"), params.text("baseCoin")
    start, end = window(params, host.now())
    names = {n for n, one in host.exchange.listings.items() if base in ("", one.base)}
    found = (
        line
        for line in host.exchange.transactions()
        if kind in ("", line.kind)
        and currency in ("", COIN)
        and (not category or (category == CATEGORY and line.symbol))
        and (not base or line.symbol in names)
        and start <= line.time <= end
    )
    lines, cursor = page(found, params, params.limit(20, 50), _transaction_key)
    return Answer({"nextPageCursor": cursor, "list": [transaction_row(one) for one in lines]})


def _transaction_key(line: Transaction) -> tuple[int, str]:
    return line.time, line.transaction_id


def set_margin_mode(host: Host, params: Params) -> Answer:
    """POST /v5/account/set-margin-mode: of the whole account; portfolio margin is not offered."""
    wanted = params.required("setMarginMode")
    if wanted == "PORTFOLIO_MARGIN":
        words = "Portfolio margin is not offered by this exchange"
        reasons = [{"reasonCode": "3400000", "reasonMsg": words}]
        return Answer({"reasons": reasons}, 3400045, "Set margin mode failed")
    mode = params.required_word("setMarginMode", MarginMode)
    refusal = host.exchange.set_margin_mode(mode)
    if refusal is None:
        return Answer({"reasons": []}, message="Request accepted")
    reasons = [{"reasonCode": str(refusal.code), "reasonMsg": refusal.message}]
    return Answer({"reasons": reasons}, refusal.code, refusal.message)


def query_api(host: Host, _: Params) -> Answer:
    """GET /v5/user/query-api: a key that may trade contracts, bound to this machine, and do nothing else."""
    return Answer(
        {
            "id": str(USER_ID),
            "note": "simulator",
            "apiKey": host.keys.key,
            "readOnly": 0,
            "secret": _NOT_SHOWN,
            "permissions": _permissions(),
            "ips": ["127.0.0.1"],
            "type": 1,
            "deadlineDay": DEADLINE_DAYS,
            "expiredAt": "2099-01-01T00:00:00Z",
            "createdAt": "2025-01-01T00:00:00Z",
            "unified": 0,
            "uta": 1,
            "userID": USER_ID,
            "inviterID": 0,
            "vipLevel": "No VIP",
            "mktMakerLevel": "0",
            "affiliateID": 0,
            "rsaPublicKey": "",
            "isMaster": False,
            "parentUid": "1000000",
            "kycLevel": "LEVEL_DEFAULT",
            "kycRegion": "",
            "userIDInt64": str(USER_ID),
            "inviterIDInt64": "0",
            "affiliateIDInt64": "0",
        },
        message="",
    )


def _permissions() -> Row:
    none = (
        "Spot Wallet Options CopyTrading BlockTrade Exchange NFT Affiliate Earn FiatP2P "
        "FiatConvertBroker FiatGlobalPay FiatBitPay BitCard ByXPost"
    )
    granted: Row = {"ContractTrade": ["Order", "Position"], "Derivatives": ["DerivativesTrade"]}
    return granted | {name: [] for name in none.split()}


def coin_info(_: Host, params: Params) -> Answer:
    """GET /v5/asset/coin/query-info: every coin this exchange names, with one chain each."""
    wanted = params.text("coin")
    rows = [_coin(name) for name in COINS if wanted in ("", name)]
    return Answer({"rows": rows}, message="success")


def _coin(name: str) -> Row:
    chain = {
        "chainType": name,
        "confirmation": "6",
        "withdrawFee": "0",
        "depositMin": "0",
        "withdrawMin": "0",
        "chain": name,
        "chainDeposit": "0",
        "chainWithdraw": "0",
        "minAccuracy": "8",
        "withdrawPercentageFee": "0",
        "contractAddress": "",
        "safeConfirmNumber": "100",
        "withdrawMax": "0",
    }
    return {"name": name, "coin": name, "remainAmount": "0", "chains": [chain]}


def system_status(host: Host, params: Params) -> Answer:
    """GET /v5/system/status: maintenance that a fault has called, nothing else."""
    state = params.text("state")
    if state not in ("", "scheduled", "ongoing", "completed", "canceled"):
        raise invalid("state")
    rows = [row for row in host.faults.maintenance() if state in ("", row["state"])]
    return Answer({"list": rows}, message="")
