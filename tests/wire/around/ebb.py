"""`ebb` with local servers in the place of other exchanges: there is no setting that could send a bot astray.

python -m tests.wire.around.ebb okx=http://127.0.0.1:8123,bitget=http://127.0.0.1:8124 --config FILE run
"""

import sys
from functools import partial

from bot.feeds.venues import client
from cli.main import main

_OPEN = client.open_client


def opened(roots: dict[str, str], venue: str, endpoint: str | None = None) -> client.Client:
    """Open an exchange at its local server; one that has none is opened where it was meant to be."""
    return _OPEN(venue, roots.get(venue, endpoint))


if __name__ == "__main__":
    client.open_client = partial(opened, dict(one.split("=", 1) for one in sys.argv[1].split(",")))
    main(sys.argv[2:])
