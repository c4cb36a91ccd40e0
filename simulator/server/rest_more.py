"""The smaller questions of V5 about a linear contract's market and a unified account.

What this exchange does not have (an insurance fund, loans, protection on disconnection) is answered as not there.
"""

from simulator.exchange.words import Refusal
from simulator.server.answer import Answer
from simulator.server.host import Host
from simulator.server.market_rows import book_row
from simulator.server.parameters import BadParameter, Params, invalid
from simulator.server.rest_account import COINS, USER_ID
from simulator.server.rest_market import MOST_LEVELS, instruments, linear_symbol
from simulator.server.rows import CATEGORY, COIN, Row, text, text8

RPI_LEVELS = 50


def rpi_orderbook(host: Host, params: Params) -> Answer:
    """GET /v5/market/rpi_orderbook: the book; no order here is a retail price improvement."""
    if params.text("category", CATEGORY) != CATEGORY:
        raise invalid("category")
    symbol = linear_symbol(host, Params({**params.raw, "category": CATEGORY}))
    if params.integer("limit") is None:
        raise BadParameter("Missing some parameters that must be filled in, limit")
    row = book_row(host.exchange.book(symbol, min(params.limit(1, RPI_LEVELS), MOST_LEVELS)))
    for side in ("a", "b"):
        row[side] = [[price, quantity, "0"] for price, quantity in row[side]]
    return Answer(row)


def index_components(host: Host, params: Params) -> Answer:
    """GET /v5/market/index-price-components: the index has one component, the simulated market itself."""
    name = params.required("indexName")
    if name not in host.exchange.listings:
        raise invalid("indexName")
    index = text(host.exchange.ticker(name).index)
    component = {
        "exchange": "Simulator",
        "spotPair": name,
        "equivalentPrice": index,
        "multiplier": "1",
        "price": index,
        "weight": "1",
    }
    now = str(host.exchange.now)
    result = {"indexName": name, "lastPrice": index, "updateTime": now, "components": [component]}
    return Answer(result, message="")


def nothing_since(host: Host, _: Params) -> Answer:
    """GET /v5/market/insurance and adlAlert: there is no insurance fund, and so no alert about one."""
    return Answer({"updatedTime": str(host.exchange.now), "list": []})


def no_rows(_: Host, __: Params) -> Answer:
    """Answer with an empty list: fee groups, loans, coin greeks, transfers."""
    return Answer({"list": [], "nextPageCursor": ""})


def announcements(_: Host, params: Params) -> Answer:
    """GET /v5/announcements/index: nothing was ever announced."""
    params.required("locale")
    return Answer({"total": 0, "list": []})


def account_instruments(host: Host, params: Params) -> Answer:
    """GET /v5/account/instruments-info: what this account may trade, which is everything listed."""
    answer = instruments(host, params)
    for row in answer.result["list"]:
        row["myRpiPermission"] = False
        row["isPublicRpi"] = False
    return answer


def set_dcp(_: Host, params: Params) -> Answer:
    """POST /v5/order/disconnected-cancel-all: for institutions only, which this account is not."""
    window = params.required_integer("timeWindow")
    if not 3 <= window <= 300:
        raise invalid("timeWindow")
    return Answer.no(Refusal(10005, "Permission denied: only institutional clients have DCP."))


def dcp_info(_: Host, __: Params) -> Answer:
    """GET /v5/account/query-dcp-info: off."""
    rows = [
        {"product": product, "dcpStatus": "OFF", "timeWindow": "10"}
        for product in ("SPOT", "DERIVATIVES")
    ]
    return Answer({"dcpInfos": rows}, message="success")


def smp_group(_: Host, __: Params) -> Answer:
    """GET /v5/account/smp-group: in none."""
    return Answer({"smpGroup": 0}, message="success")


def user_settings(host: Host, _: Params) -> Answer:
    """GET /v5/account/user-setting-config."""
    return Answer(
        {"lpaSpot": False, "lpaPerp": host.adjusts_limit_prices, "smsef": False, "fmsef": False}
    )


def set_limit_price_action(host: Host, params: Params) -> Answer:
    """POST /v5/account/set-limit-px-action: the wish is kept; a price outside the band is refused all the same."""
    if params.category() != CATEGORY:
        raise invalid("category")
    if "modifyEnable" not in params.raw:
        raise BadParameter("Missing some parameters that must be filled in, modifyEnable")
    host.adjusts_limit_prices = params.flag("modifyEnable")
    return Answer({}, message="success")


def transferable(host: Host, params: Params) -> Answer:
    """GET /v5/account/withdrawal: what could leave the account, by coin."""
    names = params.required("coinName").split(",")
    free = text8(host.exchange.wallet().available)
    amounts = {name: free if name == COIN else "0" for name in names if name in COINS}
    return Answer({"availableWithdrawal": "", "availableWithdrawalMap": amounts})


def collateral(_: Host, params: Params) -> Answer:
    """GET /v5/account/collateral-info: USDT is collateral at par, and nothing can be borrowed."""
    row: Row = {
        "availableToBorrow": "0",
        "freeBorrowingAmount": "",
        "freeBorrowAmount": "0",
        "maxBorrowingAmount": "0",
        "hourlyBorrowRate": "0",
        "borrowUsageRate": "0",
        "collateralSwitch": True,
        "borrowAmount": "0",
        "borrowable": False,
        "currency": COIN,
        "otherBorrowAmount": "0",
        "marginCollateral": True,
        "freeBorrowingLimit": "0",
        "collateralRatio": "1",
    }
    return Answer({"list": [row] if params.text("currency") in ("", COIN) else []})


def coin_balance(host: Host, params: Params) -> Answer:
    """GET /v5/asset/transfer/query-account-coin-balance."""
    kind, coin = params.required("accountType"), params.required("coin")
    held, free = _held(host, kind, coin)
    balance = {
        "coin": coin,
        "walletBalance": held,
        "transferBalance": free,
        "bonus": "0",
        "transferSafeAmount": "",
        "ltvTransferSafeAmount": free,
    }
    ids = {"accountType": kind, "bizType": 1, "accountId": str(USER_ID), "memberId": str(USER_ID)}
    return Answer(ids | {"balance": balance}, message="success")


def coins_balance(host: Host, params: Params) -> Answer:
    """GET /v5/asset/transfer/query-account-coins-balance."""
    kind, wanted = params.required("accountType"), params.text("coin")
    rows = []
    for coin in wanted.split(",") if wanted else COINS:
        held, free = _held(host, kind, coin)
        rows.append({"coin": coin, "transferBalance": free, "walletBalance": held, "bonus": ""})
    result = {"memberId": str(USER_ID), "accountType": kind, "balance": rows}
    return Answer(result, message="success")


def _held(host: Host, kind: str, coin: str) -> tuple[str, str]:
    if kind not in ("UNIFIED", "FUND"):
        raise invalid("accountType")
    if kind != "UNIFIED" or coin != COIN:
        return "0", "0"
    wallet = host.exchange.wallet()
    return text8(wallet.balance), text8(wallet.available)
