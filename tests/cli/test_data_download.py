"""`ebb data download` as a person types it, against exchanges of this machine."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import cli.main
from cli import data
from cli.context import Context
from core.errors import InputError
from research.store import Store
from tests.fakes.exchange_server import serving
from tests.fakes.venues.server import Served, venues
from tests.fakes.venues.world import HOUR_MS, wall_ms

Ebb = Callable[..., Result]
DAY = 24 * HOUR_MS
TODAY = wall_ms() // DAY * DAY


def day(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%d}"


@pytest.fixture
def served() -> Iterator[Served]:
    with venues() as found:
        yield found


@pytest.fixture
def ebb(tmp_path: Path, served: Served) -> Ebb:
    def run(*words: str) -> Result:
        context = Context(home_override=tmp_path / "home", opens=served.opens)
        result = CliRunner().invoke(data.app, ["download", *words], obj=context)
        if isinstance(result.exception, InputError):
            raise result.exception
        return result

    return run


def test_what_came_what_is_missing_and_what_is_not_given_are_said(
    ebb: Ebb, served: Served, tmp_path: Path
) -> None:
    first = TODAY - 3 * DAY
    served["binanceusdm"].holes |= {first + hour * HOUR_MS for hour in (5, 6)}
    words = ("--exchange", "Binance", "--from", day(first), "--to", day(TODAY - DAY))
    result = ebb(*words, "--bar", "1h", "--symbol", "ltcusdt")
    assert result.exit_code == 0
    span = f"{day(first)} 00:00 to {day(TODAY)} 00:00 UTC"
    assert result.stdout.splitlines() == [
        f"binanceusdm LTCUSDT 1h candles (LTC/USDT:USDT): 70 new rows, 70 in {span}",
        f"  gap: {day(first)} 05:00 to {day(first)} 07:00 (2 missing)",
        f"binanceusdm LTCUSDT funding (LTC/USDT:USDT): 9 new rows, 9 in {span}",
        "  no gaps",
    ]
    again = ebb(*words, "--bar", "1h", "--symbol", "LTCUSDT", "--kind", "candles")
    assert again.stdout.startswith(
        "binanceusdm LTCUSDT 1h candles (LTC/USDT:USDT): 0 new rows, 70 in"
    )
    store = Store(tmp_path / "home" / "store")
    assert len(store.read_candles("binanceusdm", "LTCUSDT", HOUR_MS)) == 70
    listed = CliRunner().invoke(data.app, ["list"], obj=Context(home_override=tmp_path / "home"))
    assert "LTC/USDT:USDT by download" in listed.stdout


def test_many_gaps_are_counted_and_all_of_them_are_in_json(ebb: Ebb, served: Served) -> None:
    first = TODAY - 2 * DAY
    served["okx"].holes |= {first + hour * HOUR_MS for hour in range(1, 30, 2)}
    words = ("--exchange", "okx", "--from", day(first), "--to", day(TODAY - DAY))
    text = ebb(*words, "--kind", "candles", "--bar", "1h").stdout
    assert text.count("gap: ") == 10
    assert "and 5 gaps more; --json lists them all" in text
    [fields] = json.loads(ebb(*words, "--kind", "candles", "--bar", "1h", "--json").stdout)
    assert len(fields["gaps"]) == 15
    assert fields["gaps"][0] == {
        "from_ms": first + HOUR_MS, "to_ms": first + 2 * HOUR_MS, "missing": 1,
    }  # fmt: skip
    assert fields["rows"] == 33


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--exchange", "binanse"), "--exchange: no exchange 'binanse'; .*did you mean binance"),
        (("--exchange", "okx", "--kind", "trades"), "--kind 'trades'; expected candles, funding"),
        (("--exchange", "okx", "--kind", ","), "--kind ','"),
        (("--exchange", "okx", "--bar", "7m"), "bar '7m'"),
        (("--exchange", "okx", "--bar", "5s"), "okx has no candles of 5s; expected --bar with"),
        (("--exchange", "okx", "--from", "yesterday"), "date 'yesterday'; expected YYYY-MM-DD"),
        (("--exchange", "okx", "--to", "2020-01-01"), "holds nothing; expected --from before --to"),
        (("--exchange", "okx", "--from", "2999-01-01"), "holds nothing"),
        (("--exchange", "okx", "--symbol", "DOGEUSDT"), "okx: no linear perpetual of DOGE"),
        (("--exchange", "kraken", "--kind", "open-interest"), "krakenfutures gives no open inter"),
    ],
)
def test_wrong_input_is_one_line_and_leaves_nothing(
    ebb: Ebb, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    with pytest.raises(InputError, match=told) as raised:
        ebb("--from", day(TODAY - DAY), *words)
    assert "\n" not in str(raised.value)
    assert not (tmp_path / "home").exists()


def test_the_simulator_of_the_settings_stands_in_for_bybit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "config.yaml"
    with serving() as exchange:
        path.write_text(f"exchange:\n  endpoint: {exchange.rest}\n  ws_endpoint: {exchange.ws}\n")
        words = ["--config", str(path), "--home", str(tmp_path / "home"), "data", "download"]
        words += ["--exchange", "bybit", "--bar", "1m", "--kind", "candles,funding,open-interest"]
        code = cli.main.run([*words, "--from", day(TODAY), "--json"])
    found = {one["series"]: one for one in json.loads(capsys.readouterr().out)}
    assert code == 0
    assert found["bybit LTCUSDT 1m candles"]["rows"] > 100
    candles = Store(tmp_path / "home" / "store").read_candles("bybit", "LTCUSDT", 60_000)
    assert (candles.high >= candles.low).all()
    assert cli.main.run(["--home", str(tmp_path / "home"), "data", "check"]) == 0
    assert "bybit LTCUSDT open-interest" in capsys.readouterr().out
