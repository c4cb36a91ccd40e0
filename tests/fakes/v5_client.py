"""A raw client of Bybit V5: signs as the documentation says, and returns what came back, untouched."""

import http.client
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode, urlsplit

from simulator.server.signing import sign

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Json:
        """Return the body as an object."""
        answer = json.loads(self.body)
        assert isinstance(answer, dict)
        return answer

    @property
    def code(self) -> int:
        """Return V5's retCode."""
        return int(self.json["retCode"])

    @property
    def result(self) -> Json:
        """Return V5's result of a call that must have succeeded."""
        answer = self.json
        assert answer["retCode"] == 0, answer
        result = answer["result"]
        assert isinstance(result, dict)
        return result

    @property
    def rows(self) -> list[Json]:
        """Return the list of V5's result."""
        rows = self.result["list"]
        assert isinstance(rows, list)
        return rows

    @property
    def lines(self) -> list[list[str]]:
        """Return the list of a kline's result, whose rows are lists."""
        lines: list[list[str]] = self.result["list"]
        return lines


@dataclass(slots=True)
class V5Client:
    """Speaks to `rest` with one key, over one connection a request. `offset_ms` shifts its clock."""

    rest: str
    key: str
    secret: str
    timeout: float = 10.0
    recv_window: int = 5_000
    offset_ms: int = 0

    def get(self, path: str, **params: object) -> Reply:
        """Ask for `path` with a query, signed."""
        query = urlencode(params)
        headers = self.signed(query.encode())
        return self.send("GET", f"{path}?{query}" if query else path, headers=headers)

    def ask(self, path: str, **params: object) -> Reply:
        """Ask for `path` with a query, as nobody in particular."""
        query = urlencode(params)
        return self.send("GET", f"{path}?{query}" if query else path)

    def post(self, path: str, **fields: object) -> Reply:
        """Post a JSON object to `path`, signed."""
        body = json.dumps(fields).encode()
        return self.send("POST", path, body, self.signed(body))

    def signed(self, payload: bytes) -> dict[str, str]:
        """Return the headers that sign `payload`."""
        stamp, window = str(time.time_ns() // 1_000_000 + self.offset_ms), str(self.recv_window)
        text = (stamp + self.key + window).encode() + payload
        return {
            "X-BAPI-API-KEY": self.key,
            "X-BAPI-TIMESTAMP": stamp,
            "X-BAPI-RECV-WINDOW": window,
            "X-BAPI-SIGN": sign(self.secret.encode(), text),
            "Content-Type": "application/json",
        }

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Send one request as it is given."""
        connection = http.client.HTTPConnection(urlsplit(self.rest).netloc, timeout=self.timeout)
        try:
            connection.request(method, path, body, dict(headers or {}))
            answer = connection.getresponse()
            return Reply(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def order(self, side: str = "Sell", qty: str = "1", **fields: object) -> Reply:
        """Place an order on LTCUSDT, at market unless `fields` say otherwise."""
        usual = {"category": "linear", "symbol": "LTCUSDT", "orderType": "Market", "positionIdx": 0}
        return self.post("/v5/order/create", **(usual | {"side": side, "qty": qty} | fields))

    def limit_order(self, side: str, qty: str, price: str, **fields: object) -> Reply:
        """Place a limit order on LTCUSDT."""
        return self.order(side, qty, orderType="Limit", price=price, **fields)

    def linear(self, path: str, **params: object) -> Reply:
        """Ask a signed question about LTCUSDT."""
        return self.get(path, category="linear", symbol="LTCUSDT", **params)

    def position(self) -> Json:
        """Return the row of LTCUSDT's position."""
        rows = self.linear("/v5/position/list").rows
        return rows[0]

    def size(self) -> Decimal:
        """Return the size of LTCUSDT's position, 0 when flat."""
        return Decimal(self.position()["size"])

    def control(self, path: str, **fields: object) -> Json:
        """Post to the control interface; it must accept."""
        reply = self.send("POST", f"/simulator/{path}", json.dumps(fields).encode())
        assert reply.status == 200, reply.body
        return reply.json

    def fault(self, name: str, **fields: object) -> Json:
        """Arm a fault."""
        return self.control("faults", name=name, **fields)

    def clear_faults(self) -> None:
        """Take every fault away."""
        assert self.send("DELETE", "/simulator/faults").status == 200

    def state(self) -> Json:
        """Return the ground truth."""
        return self.send("GET", "/simulator/state").json
