"""`ebb data record`, `import-ticks`, `ticks`, `replay-ticks`, `latency` and `status`, as a person types them."""

import gzip
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import cli.main
from bot.folders import journal_path
from bot.journal.journal import Journal
from core.events import FeedHealth, SourceAge
from core.latency import EDGES_MS, Delays, Stages
from tests.fakes.exchange_server import QUIET, serving

HEAD = "timestamp,symbol,side,size,price,tickDirection,trdMatchID,grossValue,homeNotional,foreignNotional"
DAY = "2025-11-25"
T0_S = 1_764_028_800
Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    def run(*words: object, settings: str = "") -> tuple[int, str, str]:
        text = "home: home\nstrategy: always_short\ninstrument: {bar: 5s}\ndata: {cross_symbol: null}\n"
        (tmp_path / "config.yaml").write_text(text + settings)
        capsys.readouterr()
        line = ["--config", str(tmp_path / "config.yaml"), *map(str, words)]
        code = cli.main.run(line)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def archive(folder: Path, name: str = "LTCUSDT2025-11-25.csv.gz", rows: int = 240) -> Path:
    lines = [
        f"{T0_S + k / 4:.4f},LTCUSDT,{'Sell' if k % 2 else 'Buy'},1.0,{90 + k % 5 / 100:.2f},x,id{k},1,1,1"
        for k in range(rows)
    ]
    path = folder / name
    path.write_bytes(gzip.compress("\n".join([HEAD, *lines, ""]).encode()))
    return path


def test_an_archive_is_imported_listed_and_replayed(say: Say, tmp_path: Path) -> None:
    code, out, _ = say("data", "import-ticks", archive(tmp_path), "--symbol", "LTCUSDT")
    assert code == 0
    assert "240 rows of trades (2025-11-25" in out
    code, out, _ = say("data", "ticks")
    assert code == 0
    assert "bybit-archive LTCUSDT trades" in out
    code, out, _ = say("replay-ticks", "--exchange", "bybit-archive", "--from", DAY, "--json")
    told = json.loads(out)
    assert code == 0
    assert told["ticks"] == 240
    assert told["decisions"] >= 10
    assert told["shorts"] >= 1
    assert Path(told["journal"]).is_file()
    words = ("replay-ticks", "--exchange", "bybit-archive", "--from", DAY, "--json")
    code, out, _ = say(*words, "--feed-ms", "450")
    assert json.loads(out)["shorts"] == 0
    assert json.loads(out)["refusals"]["latency"] >= 8


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("data", "import-ticks", "nowhere.csv", "--symbol", "LTCUSDT"), "no such file"),
        (("data", "import-ticks", "config.yaml", "--symbol", "LTCUSDT"), "config.yaml:1"),
        (("replay-ticks", "--from", DAY), "no ticks of bybit LTCUSDT"),
        (("replay-ticks", "--from", "yesterday"), "date 'yesterday'"),
        (("replay-ticks", "--from", DAY, "--to", "2025-11-01"), "is before"),
        (("replay-ticks", "--from", DAY, "--journal", "some"), "all or changes"),
        (("replay-ticks", "--from", DAY, "--feed-ms", "-1"), "--feed-ms"),
        (("data", "record", "--minutes", "-1"), "--minutes"),
        (("latency",), "no journal"),
        (("latency", "--mode", "nonsense"), "nonsense"),
        (("latency", "--rows", "0"), "--rows"),
    ],
)
def test_wrong_input_is_one_clear_line_and_no_success(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = say(*words)
    assert code != 0
    assert said in err
    assert len(err.strip().splitlines()) == 1
    assert not (tmp_path / "home" / "ticks").exists()


def test_ticks_of_other_days_are_not_there(say: Say, tmp_path: Path) -> None:
    say("data", "import-ticks", archive(tmp_path), "--symbol", "LTCUSDT")
    code, _, err = say("replay-ticks", "--exchange", "bybit-archive", "--from", "2024-01-01")
    assert code != 0
    assert "ebb data ticks" in err


def test_an_empty_store_is_said_and_is_no_failure(say: Say) -> None:
    code, out, _ = say("data", "ticks")
    assert code == 0
    assert out.startswith("no ticks in")
    assert say("data", "ticks", "--json")[1].strip() == "[]"


def test_an_exchange_that_is_not_there_is_one_line(say: Say) -> None:
    code, _, err = say(
        "data",
        "record",
        "--minutes",
        "0.01",
        settings="exchange: {endpoint: 'http://127.0.0.1:9'}\n",
    )
    assert code != 0
    assert "is not reached" in err
    assert len(err.strip().splitlines()) == 1


def journal_at(home: Path, state: str = "paper") -> Journal:
    return Journal(journal_path(home, state))


def test_a_journal_in_which_nothing_was_measured_says_so(say: Say, tmp_path: Path) -> None:
    journal_at(tmp_path / "home").close()
    code, out, _ = say("latency")
    assert code == 0
    assert out.strip() == "nothing was measured yet: run the bot first"


def test_latency_and_status_tell_stages_delays_and_each_sources_age_with_its_limit(
    say: Say, tmp_path: Path
) -> None:
    now = int(datetime.now(UTC).timestamp() * 1000)
    counts = [0] * (len(EDGES_MS) + 1)
    counts[EDGES_MS.index(20)] = 7
    with journal_at(tmp_path / "home") as journal:
        journal.append(Stages(now, "d1", ("received", "features"), (12_000, 150)))
        journal.append(Delays(now, "Trade", 12, 19, tuple(counts)))
        journal.append(SourceAge(now, now, "flow", 120_000))
        journal.append(FeedHealth(now, now, "source:venues.okx", False, "no route"))
    settings = "sources: {flow: true, flow_max_age_s: 15, venues: okx}\n"
    code, out, _ = say("latency", settings=settings)
    assert code == 0
    for words in ("received", "12.000", "Trade", "source    flow: age", "limit 15 s", "200 ms"):
        assert words in out
    code, out, _ = say("status", settings=settings)
    assert code == 0
    assert "source    flow: age 12" in out
    assert "limit 15 s, too old" in out
    assert "source    venues.okx: never heard, limit 60 s, no route" in out
    code, out, _ = say("status", "--json", settings=settings)
    told = json.loads(out)["sources"]
    assert told["flow"]["age_s"] >= 120
    assert told["venues.okx"] == {"age_s": None, "problem": "no route"}
    assert json.loads(say("latency", "--json", settings=settings)[1])["delays"][0]["count"] == 7


def test_a_configured_source_that_never_spoke_is_told(say: Say, tmp_path: Path) -> None:
    journal_at(tmp_path / "home").close()
    code, out, _ = say("status", settings="sources: {flow: true}\n")
    assert code == 0
    assert "source    flow: never heard" in out


FIVE = replace(QUIET, market=replace(QUIET.market, bar_ms=5000))


def test_a_whole_exchange_is_recorded_replayed_and_traded_with_the_flow(
    say: Say, tmp_path: Path
) -> None:
    with serving(FIVE) as exchange:
        settings = (
            f"exchange: {{endpoint: '{exchange.rest}', ws_endpoint: '{exchange.ws}'}}\n"
            "market: {source: bybit}\nsources: {flow: true}\n"
        )
        say("config", "check", settings=settings)
        words = [sys.executable, "-m", "cli.main", "--config", str(tmp_path / "config.yaml")]
        run = subprocess.Popen(
            [*words, "run"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ)
        )
        try:
            code, out, _ = say("data", "record", "--minutes", "0.3", settings=settings)
            until = time.monotonic() + 60
            measured = ""
            while "features" not in measured and time.monotonic() < until:
                time.sleep(1)
                measured = say("latency", settings=settings)[1]
        finally:
            run.terminate()
            run.communicate(timeout=30)
    assert code == 0
    for kind in ("BookDepth", "Trade", "Mark", "SourceAge"):
        assert kind in out
    code, out, _ = say("latency", settings=settings)
    assert code == 0
    for word in ("features", "journal", "BookDepth", "source    flow: age"):
        assert word in out
    today = datetime.now(UTC).date().isoformat()
    code, out, _ = say("replay-ticks", "--from", today, "--json", settings=settings)
    assert code == 0
    assert json.loads(out)["ticks"] > 50
