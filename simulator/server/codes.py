"""V5's retCodes that faults answer with, and their words (bybit-exchange/docs 072c197d, "Error Codes")."""

WORDS = {
    10000: "Server Timeout",
    10001: "Request parameter error.",
    10003: "API key is invalid.",
    10005: "Permission denied, please check your API key permissions.",
    10006: "Too many visits. Exceeded the API Rate Limit.",
    10010: "Unmatched IP, please check your API key's bound IP addresses.",
    10016: "Server error.",
    10017: "Route not found.",
    10018: "Exceeded the IP Rate Limit.",
    10019: "Service is restarting, do not accept new request.",
    10429: "System level frequency protection",
    33004: "Your api key has expired.",
    110003: "Order price exceeds the allowable range.",
    110004: "Wallet balance is insufficient",
    110007: "Available balance is insufficient",
    110009: "The number of stop orders exceeds the maximum allowable limit",
    110012: "Insufficient available balance.",
    110013: "Cannot set leverage due to risk limit level.",
    110017: "orderQty will be truncated to zero",
    110020: "Not allowed to have more than 500 active orders.",
    110023: "Currently you can only reduce your position on this contract.",
    110043: "Set leverage has not been modified.",
    110044: "Available margin is insufficient.",
    110063: "Settlement in progress!",
    110066: "Trading is currently not allowed.",
    110072: "OrderLinkedID is duplicate",
    110074: "This contract is not live",
    110079: "The order is processing and can not be operated, please try again later",
    110094: "Order notional value below the lower limit",
    110118: "Unable to retrieve a price of the market order due to low liquidity",
}


def words_of(code: int) -> str:
    """Return V5's words for a code, a plain sentence for one that is not listed here."""
    return WORDS.get(code, "Request failed.")
