"""The answers of the three kinds of socket; each kind words the same thing in its own way.

The public one echoes an empty `req_id` when none came, the private one only what came, the trade one speaks of
`retCode` and `connId`. Source: V5 documentation, "Connect" and "Websocket Trade Guideline".
"""

from simulator.server.rows import Row
from simulator.server.ws_request import Kind, Request

INVALID_OP = "error:invalid op"
NOT_AUTHORISED = "Request not authorized"


def told(kind: Kind, conn_id: str, request: Request, error: str = "") -> Row:
    """Return the answer to subscribe, unsubscribe or a refused request; an empty error is success."""
    row: Row = {"success": not error, "ret_msg": error, "conn_id": conn_id}
    if kind is Kind.PRIVATE:
        return row | request.ids | {"op": request.op}
    return row | {"req_id": ""} | request.ids | {"op": request.op}


def undecoded(conn_id: str, message: str) -> Row:
    """Return the answer to what is no request."""
    return {"success": False, "ret_msg": message, "conn_id": conn_id, "req_id": "", "op": ""}


def pong(kind: Kind, conn_id: str, request: Request, now_ms: int) -> Row:
    """Return the answer to a ping."""
    if kind is Kind.TRADE:
        row: Row = {"retCode": 0, "retMsg": "OK", "op": "pong", "data": [str(now_ms)]}
        return request.ids | row | {"connId": conn_id}
    if kind is Kind.PRIVATE:
        return request.ids | {"op": "pong", "args": [str(now_ms)], "conn_id": conn_id}
    row = {"success": True, "ret_msg": "pong", "conn_id": conn_id, "req_id": ""}
    return row | request.ids | {"op": "ping"}


def authenticated(kind: Kind, conn_id: str, request: Request, code: int, message: str) -> Row:
    """Return the answer to auth; code 0 is success."""
    if kind is Kind.TRADE:
        row: Row = {"retCode": code, "retMsg": message or "OK", "op": "auth", "connId": conn_id}
        return request.ids | row
    return {
        "success": code == 0,
        "ret_msg": message,
        "op": "auth",
        "conn_id": conn_id,
    } | request.ids
