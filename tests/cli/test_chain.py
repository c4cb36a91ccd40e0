"""`ebb chain report`: what it counts, from the files that a watcher wrote."""

import json
from pathlib import Path

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

import cli.main
from bot.chain.alerts import Alert, AlertKind
from bot.chain.chronicle import Confirmed, line_of, read
from bot.chain.clusters import Learned
from bot.chain.labels import Owner, Role
from bot.chain.logistic import fit
from bot.chain.precursors import Outcome, Precursor, PrecursorKind
from bot.chain.report import wilson
from bot.feeds.chain.line_file import LineFile, history_of, read_alerts

LTC = 100_000_000
T = 1_700_000_000_000


def precursor(txid: str, kind: PrecursorKind, score: float = 0.5) -> Precursor:
    return Precursor(T, txid, kind, 150 * LTC, None, b"", (0.0, 1.0, 0.5), score)


def write(folder: Path) -> Path:
    alerts = folder / "alerts.jsonl"
    said = [Alert(T, name, AlertKind.DEPOSIT, 120 * LTC, "ape", 1.0) for name in "abc"]
    said.append(Alert(T + 9000, "c", AlertKind.DEPOSIT, 120 * LTC, "ape", 1.0, retract=True))
    found = [precursor("p", PrecursorKind.TEST), precursor("q", PrecursorKind.TEST)]
    records: list[Precursor | Outcome | Confirmed | Learned] = [
        *found,
        precursor("r", PrecursorKind.IDLE),
        Outcome(T + 60_000, found[0], 60_000, "a"),
        Outcome(T + 60_000, found[1], None),
        Confirmed(T + 100_000, "a", 1),
        Confirmed(T + 900_000, "a", 6),
    ]
    with LineFile(alerts) as file, LineFile(history_of(alerts)) as history:
        file.append(alert.line() for alert in said)
        history.append(map(line_of, records))
    return alerts


def test_each_signal_carries_its_hits_lead_and_false_alarms(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alerts = write(tmp_path)
    assert cli.main.run(["chain", "report", "--alerts", str(alerts), "--json"]) == 0
    rows = {row["signal"]: row for row in json.loads(capsys.readouterr().out)}
    deposit, test = rows["deposit"], rows["precursor test"]
    assert [deposit[key] for key in ("raised", "hits", "false_alarms", "open")] == [3, 1, 1, 1]
    assert (deposit["hit_rate"], deposit["lead_median_s"]) == (0.5, 900.0)
    assert [test[key] for key in ("raised", "hits", "false_alarms", "open")] == [2, 1, 1, 0]
    assert (test["hit_rate"], test["lead_median_s"]) == (0.5, 60.0)
    assert rows["precursor idle"]["hit_rate"] is None
    assert cli.main.run(["chain", "report", "--alerts", str(alerts)]) == 0
    assert "nothing settled yet" in capsys.readouterr().out


def test_without_a_file_it_is_that_of_the_running_bot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "paper").mkdir()
    written = write(tmp_path)
    for path in (written, history_of(written)):
        name = path.name.replace("alerts.jsonl", "chain-alerts.jsonl")
        path.rename(tmp_path / "paper" / name)
    assert cli.main.run(["--home", str(tmp_path), "chain", "report", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["raised"] == 3


def test_a_missing_file_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main.run(["chain", "report", "--alerts", str(tmp_path / "none")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_file_without_a_single_alert_is_wrong_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "alerts.jsonl"
    huge = (
        b'{"t":1,"txid":"a","kind":"deposit","amount":1e308,"exchange":null,"score":1,"retract":0}'
    )
    path.write_bytes(b'\n{\n\xff\n[]\n{"t":1}\n' + huge + b"\n")
    assert cli.main.run(["chain", "report", "--alerts", str(path)]) == 2
    told = capsys.readouterr()
    assert told.err == (
        f"error: {path}:2: none of its lines is an alert; "
        "expected a file that `ebb chain watch` wrote; check --alerts\n"
    )
    assert told.out == ""


def test_lines_that_are_left_out_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path)
    for file in (path, history_of(path)):
        file.write_bytes(b'{"record": "nothing"}\n[]\n' + file.read_bytes())
    assert cli.main.run(["chain", "report", "--alerts", str(path)]) == 0
    told = capsys.readouterr()
    assert "deposit                       3" in told.out
    assert told.err == (
        f"warning: {history_of(path)}: 2 lines are no records and were left out\n"
        f"warning: {path}: 2 lines are no alerts and were left out, the first is 1\n"
    )


def test_a_server_that_is_not_there_at_the_start_ends_the_watch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labels = tmp_path / "labels.json"
    labels.write_text(
        json.dumps(
            {
                "whale_ltc": 100,
                "exchanges": {"ape": {"hot": ["LXTQdps2Pf83WdAXMinboiqLsEjSWrwJCD"]}},
            }
        )
    )
    words = ["--labels", str(labels), "--alerts", str(tmp_path / "alerts.jsonl")]
    code = cli.main.run(["chain", "watch", *words, "--electrum", "127.0.0.1:9"])
    told = capsys.readouterr()
    assert code == 4
    assert told.err.startswith("error: no Electrum server at 127.0.0.1:9: ")
    assert told.err.count("\n") == 1
    assert "watching" not in told.out


def test_a_torn_line_costs_only_itself(tmp_path: Path) -> None:
    alerts = write(tmp_path)
    with alerts.open("ab") as file:
        file.write(b'{"t": 17000')
    one = Alert(T, "d", AlertKind.PRECURSOR, LTC, None, 0.5)
    with LineFile(alerts) as lines:
        lines.append([one.line()])
    read_back = read_alerts(alerts)
    assert len(read_back) == 5
    assert read_back[-1] == one


def test_what_is_remembered_is_read_back() -> None:
    learned = Learned(b"\x00\x14" + bytes(20), Owner("ape", 0.95, Role.DEPOSIT, "cluster"))
    begun = precursor("p", PrecursorKind.CONSOLIDATION, 0.25)
    outcome = Outcome(T + 1, begun, 1, "a")
    found = read(
        [line_of(learned), line_of(begun), line_of(outcome), line_of(Confirmed(T, "a", 6))]
    )
    assert found.learned == [learned]
    assert found.precursors == {"p": begun}
    assert found.outcomes == {"p": outcome}
    assert found.confirmed == [Confirmed(T, "a", 6)]
    assert read([b"", b"7\n", b'{"record": "outcome", "txid": "unknown"}\n']).outcomes == {}


def test_the_interval_is_wilsons() -> None:
    # Newcombe 1998, table I, method 3: 81 of 263.
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(0, 20)[0] == 0.0


def test_the_fit_is_that_of_scikit_learn() -> None:
    rng = np.random.default_rng(7)
    rows = rng.normal(size=(200, 3)) * (1.0, 5.0, 0.1) + (0.0, 3.0, 9.0)
    hits = rng.random(200) < 1 / (1 + np.exp(-rows[:, 0] - 0.3 * (rows[:, 1] - 3)))
    ours = fit(rows.tolist(), hits.tolist())
    scaled = (rows - rows.mean(axis=0)) / rows.std(axis=0)
    theirs = LogisticRegression(C=1.0, tol=1e-10, max_iter=1000).fit(scaled, hits)
    expected = theirs.predict_proba(scaled)[:, 1]
    assert [ours.probability(row) for row in rows.tolist()] == pytest.approx(expected, abs=1e-5)
    # Separable classes and a constant column neither fail nor reach certainty.
    sharp = fit([(float(n), 1.0) for n in range(20)], [n > 9 for n in range(20)])
    assert 0.5 < sharp.probability((19.0, 1.0)) < 1.0
