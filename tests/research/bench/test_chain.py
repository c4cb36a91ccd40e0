"""The watcher under load: 200 transactions a second on one core, alerts within a quarter of a second, none missed."""

from pathlib import Path

import pytest

from research.bench.chain import RATE, rows
from research.regtest import LITECOIND, WITHOUT_NODE


@pytest.mark.slow
def test_two_hundred_transactions_a_second_leave_no_deposit_behind(tmp_path: Path) -> None:
    if LITECOIND is None:
        pytest.skip(WITHOUT_NODE)
    found = rows(tmp_path)
    assert found["chain_tx_per_s"].value >= 0.99 * RATE
    assert found["chain_tx_per_s"].what.endswith(", 0 missed")
    assert found["chain_cpu_share"].value < 1.0
    assert found["chain_alert_ms"].value < 250.0
