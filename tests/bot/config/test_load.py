from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.config.document import read_document
from bot.config.keys import keys_of
from bot.config.load import in_mode, load
from bot.config.model import Config, ConfigFile
from core.errors import EbbError, InputError, UnsafeError
from strategies.threshold import Threshold

ROOT = Path(__file__).resolve().parents[3]
Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.chdir(tmp_path)

    def write(text: str) -> Path:
        path = Path("config.yaml")
        path.write_text(text)
        return path

    return write


def said(path: Path) -> str:
    with pytest.raises(EbbError) as caught:
        load(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_committed_file_says_the_defaults_and_every_key() -> None:
    committed, default = load(ROOT / "config.yaml"), load(None)
    assert committed.fingerprint == default.fingerprint
    assert (committed.log, committed.mode) == (default.log, default.mode)
    text = (ROOT / "config.yaml").read_text()
    lines = read_document(ROOT / "config.yaml").lines
    assert [key.dotted for key in keys_of(ConfigFile).values() if key.path not in lines] == []
    for path, line in lines.items():
        if path:
            above = text.splitlines()[line - 2]
            assert above.lstrip().startswith("#"), f"{'.'.join(map(str, path))} has no comment"


def test_every_key_has_a_meaning_and_a_range_in_words() -> None:
    for key in keys_of(ConfigFile).values():
        assert key.meaning, key.dotted
        assert "typing" not in key.wanted, key.dotted


def test_an_empty_file_is_the_default(write: Write) -> None:
    assert load(write("")).fingerprint == load(None).fingerprint


def test_values_are_typed(write: Write) -> None:
    config = load(
        write(
            "market:\n  start: 2024-02-29\n  minutes_per_bar: 5\ndata: {cross_symbol: null}\n"
            "instrument: {bar: 15m, leverage: 5}"
        )
    )
    assert config.market.start == date(2024, 2, 29)
    assert config.market.start_ms == 1_709_164_800_000
    assert config.market.minutes_per_bar == 5.0
    assert config.data.cross_symbol is None
    assert config.instrument.bar_ms == 900_000
    assert isinstance(config.instrument.leverage, float)
    assert config.strategy.rule == Threshold()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "risk:\n  max_levrage: 3",
            (
                "config.yaml:2 risk.max_levrage: unknown key; nearest is risk.max_leverage; "
                "remove or rename it"
            ),
        ),
        (
            "# a\n\nrisk:\n  time_exit_bars: 3\n  max_leverage: 25",
            (
                "config.yaml:5 risk.max_leverage: 25 is above 10; expected a number above 0 to 10; "
                "largest ratio of position value to equity; Ebb never goes above 10 "
                "(default 10.0)"
            ),
        ),
        (
            "max_leverage: 3",
            (
                "config.yaml:1 max_leverage: unknown key; nearest is risk.max_leverage; "
                "remove or rename it"
            ),
        ),
        ("rissk: {}", "config.yaml:1 rissk: unknown key; nearest is risk; remove or rename it"),
        (
            "log: {qqqq: 1}",
            "config.yaml:1 log.qqqq: unknown key; remove it; known here: format, level, file, max_mb",
        ),
        (
            "mode: real",
            (
                'config.yaml:1 mode: "real"; expected paper or testnet or demo or live; paper needs no '
                'key; testnet and demo trade play money; live trades real money (default "paper")'
            ),
        ),
    ],
)
def test_the_first_wrong_line_is_said_with_its_key(write: Write, text: str, line: str) -> None:
    assert said(write(text)) == line


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("risk:\n  max_leverage: '3'", [":2 risk.max_leverage", '"3"', "a number above 0 to 10"]),
        ("risk:\n  time_exit_bars: 1.5", [":2 risk.time_exit_bars", "1.5", "a whole number"]),
        ("risk:\n  time_exit_bars: true", [":2 risk.time_exit_bars", "true", "a whole number"]),
        ("risk:\n  time_exit_bars: 0", ["0 is below 1"]),
        ("risk:\n  max_leverage: 0", ["0 is not above 0"]),
        ("risk:\n  max_leverage:", [":2 risk.max_leverage: null; expected a number"]),
        ("risk: 5", [":1 risk: 5; expected keys of their own"]),
        ("risk:", [":1 risk: null"]),
        ("market:\n  start: soon", [':2 market.start: "soon"; expected a date like 2025-01-01']),
        ("market:\n  minutes_per_bar: 0", ["0 is not above 0", "above 0 to 240 or null"]),
        ("log:\n  level: loud", ['"loud"; expected debug or info or warning or error']),
        ("home: ''", [':1 home: ""']),
        ("market:\n  seed: 9223372036854775808", ["market.seed"]),
        ("market: {seed: [1]}", ["market.seed: a list; expected a whole number"]),
        ("instrument:\n  symbol: DOGEUSDT", [":2 instrument.symbol", "DOGEUSDT", "LTCUSDT"]),
        ("instrument:\n  bar: 7m", [":2 instrument.bar", "'7m'", "divides a day"]),
        ("strategy: none", [":1 strategy", "no strategy 'none'", "threshold"]),
        ("strategy: ../x.yaml", [":1 strategy", "leads out of"]),
        ("strategy: /etc/passwd", [":1 strategy", "leads out of"]),
        ('strategy: "a\\0b"', [":1 strategy", "leads out of"]),
        ("strategy: my/own.yaml", [":1 strategy", "no file 'my/own.yaml'"]),
        (
            "risk:\n  take_profit_pct_of_price: 0.1",
            [":2 risk.take_profit_pct_of_price", "0.1 is not above 0.15"],
        ),
        (
            "risk:\n  drift_shrink_from: 5",
            [":2 risk.drift_shrink_from", "5 is not below risk.drift_flat_at 2"],
        ),
        ("training:\n  window_bars: 63", [":2 training.window_bars", "no multiple of 8"]),
        ("training:\n  models: xgb", [":2 training.models", "'xgb' is no kind of model"]),
        ("log:\n  file: ../../x.log", [":2 log.file", "leads out of home"]),
        (
            "log:\n  file: /etc/x",
            [":2 log.file", "leads out of home"],
        ),
        ("loop:\n  decision_delay_ms: 10000", [":2 loop.decision_delay_ms", "entry_deadline_s"]),
        (
            "instrument: {bar: 1s}\nloop:\n  decision_delay_ms: 1000",
            [":3 loop.decision_delay_ms", "no time within instrument.bar (1000 ms)"],
        ),
        ("remote:\n  url: here", [":2 remote.url", "no address of a server"]),
        ("remote:\n  url: 'http://['", [":2 remote.url", "no address of a server"]),
        ("remote:\n  url: http://far.example", [":2 remote.url", "anybody on the way", "https://"]),
        ("instrument:\n  leverage: 2.505", [":2 instrument.leverage", "a multiple of 0.01"]),
        (
            "guard:\n  uncovered_s: 60\n  close_after_s: 60",
            [":3 guard.close_after_s", "guard.uncovered_s 60"],
        ),
        ("execution:\n  cover_fail_s: 2", [":2 execution.cover_fail_s", "cover_proof_s 2"]),
    ],
)
def test_what_cannot_be_meant_is_refused(write: Write, text: str, parts: list[str]) -> None:
    line = said(write(text))
    assert line.startswith("config.yaml:")
    for part in parts:
        assert part in line


def test_a_stop_beyond_liquidation_is_unsafe_and_the_leverage_that_works_is_named(
    write: Write,
) -> None:
    text = "instrument:\n  leverage: {leverage}\nrisk:\n  stop_loss_pct_of_price: 8\n"
    with pytest.raises(UnsafeError) as caught:
        load(write(text.format(leverage=10)))
    assert str(caught.value) == (
        "config.yaml:2 instrument.leverage: 10 liquidates a short 8.91 % above its entry, with "
        "risk.stop_loss_pct_of_price 8 it must be 12.00 % or more; set leverage to 7.6 or less, "
        "or bring the stop nearer"
    )
    assert load(write(text.format(leverage=7.6))).instrument.leverage == 7.6
    with pytest.raises(UnsafeError):
        load(write(text.format(leverage=7.7)))


def test_where_no_leverage_works_none_is_named(write: Write) -> None:
    text = "risk: {stop_loss_pct_of_price: 20, min_liquidation_gap_pct_of_stop_distance: 1000}"
    line = said(write(text))
    assert line.endswith("it must be 220.00 % or more; bring the stop nearer")


def test_home_counts_from_the_file_and_an_override_from_here(write: Write, tmp_path: Path) -> None:
    path = write("home: data/ebb")
    other = tmp_path / "elsewhere"
    other.mkdir()
    assert load(path.absolute()).home == tmp_path / "data" / "ebb"
    assert load(path, Path("mine")).home == tmp_path / "mine"
    assert load(None).home == tmp_path / "var"


def test_the_fingerprint_follows_decisions_and_nothing_else(write: Write, tmp_path: Path) -> None:
    def of(text: str) -> str:
        return load(write(text)).fingerprint

    plain = of("")
    assert of("home: other\nlog: {level: debug}") == plain
    assert load(write(""), tmp_path / "x").fingerprint == plain
    assert of("risk: {max_leverage: 10}") == plain
    assert of("risk: {max_leverage: 9.99}") != plain
    assert of("market: {start: 2025-01-02}") != plain
    assert of("strategy: always_flat") != plain
    (tmp_path / "strategies").mkdir()
    (tmp_path / "strategies" / "mine.yaml").write_text("kind: threshold\n")
    assert of("strategy: mine") == plain
    (tmp_path / "strategies" / "mine.yaml").write_text("kind: threshold\nenter_above: 0.6\n")
    assert of("strategy: mine") != plain


def test_the_settings_in_force_are_plain_values(write: Write) -> None:
    config: Config = load(write("strategy: always_short"))
    values = config.to_dict()
    assert values["strategy"]["kind"] == "always_short"
    assert values["risk"]["max_leverage"] == 10.0


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read: no such file"):
        load(tmp_path / "absent.yaml")


@pytest.mark.parametrize("mode", ["testnet", "demo", "live"])
def test_every_mode_is_one_setting_and_changes_no_decision(write: Write, mode: str) -> None:
    config = load(write(f"mode: {mode}\nexchange: {{client: ccxt}}"))
    assert config.mode == mode
    assert config.fingerprint == load(None).fingerprint


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "mode: testnet\nexchange:\n  endpoint: https://api.bybit.com",
            [":3 exchange.endpoint", "an address of this machine", "chosen by `mode:`"],
        ),
        ("exchange:\n  ws_endpoint: ws://10.0.0.1:80", [":2 exchange.ws_endpoint", "like ws://"]),
        ("exchange:\n  ws_endpoint: ws://127.0.0.1:80", ["without exchange.endpoint"]),
        (
            "mode: live\nexchange:\n  endpoint: http://127.0.0.1:80",
            [":3 exchange.endpoint", "cannot stand in for the live exchange"],
        ),
    ],
)
def test_an_endpoint_is_a_server_of_this_machine_and_never_in_live(
    write: Write, text: str, parts: list[str]
) -> None:
    line = said(write(text))
    assert all(part in line for part in parts), line


def test_a_mode_named_on_the_command_line_is_held_to_the_same_rules(write: Write) -> None:
    config = load(write("exchange:\n  endpoint: http://127.0.0.1:80"))
    assert in_mode(config, "demo").mode == "demo"
    assert in_mode(config, None).mode == "paper"
    with pytest.raises(UnsafeError, match="cannot stand in"):
        in_mode(config, "live")
    with pytest.raises(InputError, match="paper or testnet or demo or live"):
        in_mode(config, "real")
