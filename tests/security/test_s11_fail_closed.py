"""S11: whatever of S1 to S8 is not right, the process ends with an error before anything is posted to an exchange."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.artifacts.save import models_folder, save_model
from strategies.features.catalogue import NAMES
from tests.bot.artifacts.conftest import card_of, text_of
from tests.bot.bybit.http import Answers, answering
from tests.wire.process import Desk

ROOT = Path(__file__).parents[2]
WITHDRAWS = {
    "readOnly": 0, "permissions": {"ContractTrade": ["Order", "Position"], "Wallet": ["Withdraw"]},
    "ips": ["*"], "deadlineDay": 60, "uta": 1, "isMaster": False, "userID": 7, "timeNano": "1700000000000000000",
}  # fmt: skip


def key_may_withdraw(desk: Desk, answers: Answers) -> None:
    answers.body = json.dumps({"retCode": 0, "result": WITHDRAWS}).encode()


def secret_is_open_to_others(desk: Desk, _: Answers) -> None:
    (desk.folder / ".env").chmod(0o644)


def secret_is_missing(desk: Desk, _: Answers) -> None:
    (desk.folder / ".env").unlink()


def model_was_changed(desk: Desk, _: Answers) -> None:
    model = text_of(NAMES)
    card = card_of(model)
    save_model(desk.home, card, model)
    (models_folder(desk.home) / card.model_id / card.model_file).write_bytes(model[:-1])
    (desk.folder / "rule.yaml").write_text("kind: threshold\nmodel: latest\n")


def settings_hold_an_unknown_key(desk: Desk, _: Answers) -> None:
    with (desk.folder / "config.yaml").open("a") as file:
        file.write("\nraise_limits: true\n")


def endpoint_is_somebody_elses(desk: Desk, _: Answers) -> None:
    path = desk.folder / "config.yaml"
    path.write_text(path.read_text().replace("http://127.0.0.1", "http://10.0.0.1"))


def live_without_a_verdict(desk: Desk, _: Answers) -> None:
    path = desk.folder / "config.yaml"
    kept = [line for line in path.read_text().splitlines() if not line.startswith("exchange:")]
    path.write_text("\n".join(kept).replace("mode: testnet", "mode: live"))


def exchange_answers_without_end(desk: Desk, answers: Answers) -> None:
    answers.body = b'{"retCode": 0, "pad": "' + b"x" * (9 << 20) + b'"}'


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (key_may_withdraw, 3),
        (secret_is_open_to_others, 3),
        (secret_is_missing, 2),
        (model_was_changed, 2),
        (settings_hold_an_unknown_key, 2),
        (endpoint_is_somebody_elses, 2),
        (live_without_a_verdict, 3),
        (exchange_answers_without_end, 4),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_the_start_is_refused_and_nothing_is_posted(
    tmp_path: Path, spoil: Callable[[Desk, Answers], None], code: int
) -> None:
    desk = Desk(tmp_path)
    with answering() as answers:
        answers.body = b'{"retCode": 0, "result": {"timeNano": "1700000000000000000"}}'
        desk.settle(answers.url, answers.url.replace("http", "ws"), "the-key", "the-secret")
        spoil(desk, answers)
        command = [
            sys.executable,
            "-m",
            "cli.main",
            "--config",
            str(tmp_path / "config.yaml"),
            "run",
        ]
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
    assert done.returncode == code, done.stderr
    assert done.stderr.strip().splitlines()[-1].startswith("error: ")
    assert {method for method, _, _, _ in answers.came} <= {"GET"}
