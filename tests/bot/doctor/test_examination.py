"""The whole examination: on an exchange, with none, with no key, in live; nothing is ever changed."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.bybit.budget import Budget
from bot.bybit.places import Place, place_of
from bot.bybit.session import Session
from bot.clock import MarketClock, host_ms
from bot.config.exchange_keys import ExchangeKeys
from bot.config.load import load
from bot.config.model import Config
from bot.config.secrets import Secret
from bot.doctor.examination import PRIVATE_CHECKS, Asks, Patient, examine, passes
from bot.doctor.finding import Finding
from bot.folders import journal_path
from bot.journal.journal import Journal
from core.errors import EbbError, InputError
from simulator.server.faults import Wish
from tests.bot.doctor.test_account import FLAT
from tests.fakes.exchange_server import Served, serving


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving() as exchange:
        yield exchange


def settings(folder: Path, mode: str = "testnet") -> Config:
    (folder / "config.yaml").write_text(f"home: ./home\nmode: {mode}\nstrategy: ./rule.yaml\n")
    (folder / "rule.yaml").write_text("kind: always_short\n")
    return load(folder / "config.yaml")


def connect(place: Place, keys: ExchangeKeys | None) -> Session:
    pair = (keys.key.reveal(), keys.secret.reveal()) if keys else ("", "")
    return Session(place, MarketClock(), Budget(), key=pair[0], secret=pair[1])


def patient(
    config: Config, place: Place | None, keys: ExchangeKeys | None, asks: Asks | None = None
) -> Patient:
    opened = connect if asks is None else (lambda _, __: asks)
    return Patient(config, config.home, place, lambda: keys, opened, host_ms)


def graded(findings: list[Finding]) -> dict[str, str]:
    return {finding.name: finding.grade.value for finding in findings}


def test_a_bot_that_could_run_is_well_in_everything(tmp_path: Path, served: Served) -> None:
    config = settings(tmp_path)
    keys = ExchangeKeys(Secret(served.key), Secret(served.secret))
    findings = examine(patient(config, place_of("testnet", served.rest), keys))
    assert set(graded(findings).values()) == {"ok"}
    assert passes(findings)
    assert not config.home.exists()


def test_a_key_that_may_withdraw_fails(tmp_path: Path, served: Served) -> None:
    keys = ExchangeKeys(Secret(served.key), Secret(served.secret))
    wish = Wish("key_permissions", params={"readOnly": 0, "withdraw": True})
    served.inside(lambda host: host.arm(wish))
    try:
        findings = examine(patient(settings(tmp_path), place_of("testnet", served.rest), keys))
    finally:
        served.inside(lambda host: host.faults.clear("key_permissions"))
    assert graded(findings)["permissions"] == "fail"
    assert not passes(findings)


def test_a_key_of_nobody_fails_and_is_not_shown(tmp_path: Path, served: Served) -> None:
    keys = ExchangeKeys(Secret("another-key"), Secret("another-secret"))
    findings = examine(patient(settings(tmp_path), place_of("testnet", served.rest), keys))
    assert graded(findings)["permissions"] == "fail"
    assert "another" not in str(findings)


def test_without_a_network_it_says_what_was_not_checked(tmp_path: Path) -> None:
    keys = ExchangeKeys(Secret("some-key"), Secret("some-secret"))
    findings = examine(patient(settings(tmp_path), place_of("testnet", "http://127.0.0.1:9"), keys))
    grades = graded(findings)
    assert grades["exchange"] == "fail"
    assert {grades[name] for name in ("clock", "instrument", *PRIVATE_CHECKS)} == {"not checked"}
    assert {grades[name] for name in ("config", "home", "disk", "journal", "model")} == {"ok"}


def test_without_a_key_the_public_part_is_checked(tmp_path: Path, served: Served) -> None:
    grades = graded(examine(patient(settings(tmp_path), place_of("testnet", served.rest), None)))
    assert (grades["key"], grades["clock"], grades["instrument"]) == ("fail", "ok", "ok")
    assert {grades[name] for name in PRIVATE_CHECKS} == {"not checked"}


def test_a_key_file_that_is_refused_is_a_finding(tmp_path: Path, served: Served) -> None:
    def refused() -> ExchangeKeys | None:
        raise InputError("mode 0644 lets others read it")

    asked = patient(settings(tmp_path), place_of("testnet", served.rest), None)
    findings = examine(replace(asked, find_keys=refused))
    assert any(f.name == "key" and "mode 0644" in f.said for f in findings)


def test_paper_on_the_embedded_market_asks_nobody(tmp_path: Path) -> None:
    findings = examine(patient(settings(tmp_path, "paper"), None, None))
    assert graded(findings)["exchange"] == "not checked"
    assert passes(findings)


def test_paper_on_public_data_needs_no_key(tmp_path: Path, served: Served) -> None:
    findings = examine(patient(settings(tmp_path, "paper"), place_of("paper", served.rest), None))
    assert passes(findings)
    assert "key" not in graded(findings)


class Demo:
    """An exchange as demo trading is: it does not tell permissions."""

    def get(self, path: str, **params: str | int) -> Mapping[str, Any]:
        if path == "/v5/market/time":
            return {"timeNano": str(host_ms() * 1_000_000)}
        return {"list": [{"status": "Trading"}]}

    def get_signed(self, path: str, **params: str | int) -> Mapping[str, Any]:
        if path == "/v5/user/query-api":
            raise EbbError(f"{path}: 10032, Demo trading are not supported.")
        if path == "/v5/account/info":
            return {"unifiedMarginStatus": 6, "marginMode": "ISOLATED_MARGIN"}
        return {"list": [FLAT]}


def test_demo_does_not_tell_permissions_and_the_rest_is_judged(tmp_path: Path) -> None:
    keys = ExchangeKeys(Secret("a-key"), Secret("a-secret"))
    for mode, grade in (("demo", "not checked"), ("testnet", "fail")):
        config = settings(tmp_path, mode)
        place = place_of(config.mode, None)
        grades = graded(examine(patient(config, place, keys, Demo())))
        assert grades["permissions"] == grade
        assert (grades["margin mode"], grades["position"]) == ("ok", "ok")


def test_live_names_its_gate(tmp_path: Path) -> None:
    config = settings(tmp_path, "live")
    findings = examine(patient(config, place_of("live", None), None, Demo()))
    (gate,) = (finding for finding in findings if finding.name == "live")
    assert gate.grade == "fail"
    assert "live_confirmation" in gate.said


def test_a_damaged_journal_and_a_home_that_cannot_be_made_fail(tmp_path: Path) -> None:
    config = settings(tmp_path, "paper")
    path = journal_path(config.home, "paper")
    Journal(path).close()
    path.write_bytes(b"nothing" * 1000)
    assert graded(examine(patient(config, None, None)))["journal"] == "fail"
    (tmp_path / "file").touch()
    lost = replace(config, home=tmp_path / "file" / "home")
    assert graded(examine(patient(lost, None, None)))["home"] == "fail"
