"""What shows the effect of a fault on a raw client, by the fault's name."""

import http.client
from collections.abc import Callable

from tests.fakes.exchange_server import Served
from tests.fakes.v5_client import V5Client

Show = Callable[[Served, V5Client], None]
SHOWN: dict[str, Show] = {}
LOST = (http.client.HTTPException, OSError)


def shows(name: str) -> Callable[[Show], Show]:
    """Register what shows the effect of one fault."""

    def register(show: Show) -> Show:
        assert SHOWN.setdefault(name, show) is show
        return show

    return register


def placed(client: V5Client, link: str) -> bool:
    """Tell whether the exchange holds an order of this link id, whatever its answers say."""
    return link in {row["orderLinkId"] for row in client.state()["orders"]}
