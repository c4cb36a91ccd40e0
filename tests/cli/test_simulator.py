"""`ebb simulator`: it says where it is, leaves when it is told, and refuses what it should."""

import json
import time
from pathlib import Path

import pytest

from cli.main import run
from simulator.server.fault_kinds import KINDS
from tests.fakes.exchange_server import serving_command


def test_the_command_says_where_it_is_and_serves_until_sigterm() -> None:
    with serving_command("--seed", "3", "--history-bars", "60", "--control") as exchange:
        client = exchange.client()
        assert client.order("Sell", "1", stopLoss="120").code == 0
        assert client.size() == 1
        assert client.state()["counters"]["/v5/order/create"] == 1


def test_key_and_secret_follow_from_the_seed_or_are_given() -> None:
    quick = ("--history-bars", "60")
    with serving_command(*quick, "--key", "mine", "--secret", "hidden") as exchange:
        assert (exchange.key, exchange.secret) == ("mine", "hidden")
        assert exchange.client().get("/v5/account/info").code == 0


def test_a_tape_of_trades_is_played(tmp_path: Path) -> None:
    file = tmp_path / "trades.csv"
    rows = [f"{1_700_000_000_000 + 400 * at},{70 + at % 5 / 100},1.5" for at in range(2_000)]
    file.write_text("timestamp,price,size\n" + "\n".join(rows))
    with serving_command("--tape", str(file), "--speed", "2") as exchange:
        client = exchange.client()
        reply = client.ask("/v5/market/kline", category="linear", symbol="LTCUSDT", interval="1")
        assert reply.lines
        assert all(70 <= float(line[4]) <= 70.04 for line in reply.lines)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--host", "0.0.0.0", "--control"), "loopback"),
        (("--host", "exchange.invalid", "--control"), "loopback"),
        (("--symbol", "DOGEUSDT"), "DOGEUSDT"),
        (("--bar", "7x"), "7x"),
        (("--speed", "0"), "speed"),
        (("--speed", "nan"), "--speed is nan"),
        (("--speed", "1e9"), "from 0.001 to 1000"),
        (("--balance", "inf"), "--balance is inf"),
        (("--balance", "nan"), "--balance"),
        (("--edge", "nan"), "--edge"),
        (("--minutes-per-bar", "1e-300"), "--minutes-per-bar is 1e-300"),
        (("--minutes-per-bar", "nan"), "--minutes-per-bar"),
        (("--opens-at", "99999999999999999"), "opens_at_ms"),
        (("--opens-at", "1"), "opens_at_ms"),
        (("--seed", "99999999999999999999"), "--seed"),
        (("--funding-minutes", "99999999999"), "--funding-minutes"),
        (("--key", "a b"), "--key cannot be sent"),
        (("--secret", ""), "--secret cannot be sent"),
        (("--history-bars", "1000000", "--bar", "1h"), "1970"),
        (("--host", "nohost.invalid", "--history-bars", "60"), "as --host"),
        (("--edge", "9"), "--edge is 9"),
        (("--tape", "/nowhere.csv"), "/nowhere.csv"),
        (("--market", "real"), "real"),
        (("--port", "70000"), "--port"),
    ],
)
def test_a_wrong_value_is_one_line_and_2(
    capsys: pytest.CaptureFixture[str], options: tuple[str, ...], words: str
) -> None:
    assert run(["simulator", "serve", *options]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert words in captured.err
    assert len(captured.err.strip().splitlines()) == 1


@pytest.mark.parametrize("options", [("--bar", "1m"), ("--bar", "1s", "--minutes-per-bar", "1")])
def test_sigterm_ends_it_at_the_highest_speed_as_at_any(options: tuple[str, ...]) -> None:
    quick = ("--history-bars", "60", "--speed", "1000")
    with serving_command(*quick, *options) as exchange:
        client = exchange.client()
        for _ in range(10):
            assert client.ask("/v5/market/time").code == 0
            time.sleep(0.1)
        told = time.monotonic()
    # A host that is behind its own market for good would never get to it; two busy cores are only slow.
    assert time.monotonic() - told < 10


def test_a_port_that_is_taken_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with serving_command("--history-bars", "60") as exchange:
        port = exchange.rest.rpartition(":")[2]
        assert run(["simulator", "serve", "--port", port, "--history-bars", "60"]) == 2
    assert f"cannot listen on 127.0.0.1:{port}" in capsys.readouterr().err


def test_every_fault_is_listed_with_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["simulator", "faults"]) == 0
    text = capsys.readouterr().out
    for name, kind in KINDS.items():
        assert name in text
        assert kind.words in text
    assert run(["simulator", "faults", "--json"]) == 0
    assert [row["name"] for row in json.loads(capsys.readouterr().out)] == list(KINDS)
